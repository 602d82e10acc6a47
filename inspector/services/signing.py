"""Signing and sealing: fix the text, collect ink bound to its hash, freeze everything in one event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from inspector.clock import to_text
from inspector.domain import plain
from inspector.domain.document import (
    Attendance,
    DocumentKind,
    DocumentRecord,
    Signature,
    SignerRole,
)
from inspector.domain.inspection import Case, Inspection, InspectionState
from inspector.domain.rectification import LedgerEvent, Step
from inspector.domain.typed import tidied, tidy
from inspector.errors import BugError, KnownError
from inspector.paths import Paths
from inspector.services import documents as papers
from inspector.services.cases import CaseReader
from inspector.services.changes import Changes, Done
from inspector.services.context import Context
from inspector.services.drafts import Draft, drafting
from inspector.services.numbers import NumberService
from inspector.services.review import ReviewService
from inspector.services.sealed_content import Facts, content, seal
from inspector.services.signature_places import (
    SignatureInput,
    SigningPackage,
    SignSlot,
    check_given,
    slots_of,
)
from inspector.signing.device_key import DeviceKey, load_key

__all__ = [
    "SealPlan",
    "SealedFiles",
    "SignSlot",
    "SignatureInput",
    "SigningPackage",
    "SigningService",
    "render_sealed",
]

READY = (InspectionState.READY,)


@dataclass(frozen=True)
class SealPlan:
    """Everything that is needed to make the final files without the database."""

    case: Case
    content_sha256: str
    kinds: tuple[DocumentKind, ...]
    issued_at: datetime
    ids: tuple[str, ...]


@dataclass(frozen=True)
class SealedFiles:
    records: tuple[DocumentRecord, ...]


def render_sealed(plan: SealPlan, paths: Paths) -> SealedFiles:
    """Make the final files and put them into the vault; the records refer to them only afterwards."""
    return SealedFiles(
        tuple(_file(plan, kind, identity, paths) for kind, identity in zip(plan.kinds, plan.ids, strict=True))
    )


def _file(plan: SealPlan, kind: DocumentKind, identity: str, paths: Paths) -> DocumentRecord:
    from inspector.evidence.vault import Vault

    report = papers.model(plan.case, kind)
    rendered = papers.render_model(report, plan.case, paths, coded=True)
    stored = Vault(paths.documents).store(rendered.pdf)
    return DocumentRecord(
        identity,
        plan.case.inspection.id,
        kind,
        report.title,
        (plan.case.numbers or {}).get(kind.value, ""),
        plain.digest(report),
        stored.sha256,
        stored.size,
        rendered.pages,
        plan.issued_at,
    )


@dataclass(frozen=True)
class SigningService:
    context: Context
    cases: CaseReader
    reviews: ReviewService
    numbers: NumberService

    def begin(self, inspection_id: str) -> Done[SigningPackage]:
        """Fix the text and reserve its numbers. Raises KnownError while the review has a fatal line."""
        with drafting(self.context, inspection_id, states=(InspectionState.IN_PROGRESS,)) as draft:
            review = self.reviews.check(inspection_id)
            if not review.may_sign:
                first = review.lines[0]
                raise KnownError(f"还不能签字：{first.title}。", "检查内容都已存好。", first.detail)
            case = self.cases.read(inspection_id)
            self.numbers.reserve_all(inspection_id, papers.applicable(case), case.bureau)
            _move(draft, InspectionState.READY)
            package = self.package(inspection_id)
            for kind in package.kinds:
                papers.refuse_unprintable(papers.model(package.case, kind))
        return Done(package, Changes.of("inspection", inspection_id))

    def package(self, inspection_id: str) -> SigningPackage:
        """The case as it is being signed."""
        case = self.cases.read(inspection_id)
        bound_to = _content_hash(case)
        return SigningPackage(
            case, bound_to, slots_of(case, bound_to), papers.applicable(case), dict(case.numbers or {})
        )

    def sign(self, inspection_id: str, given: SignatureInput) -> Done[SigningPackage]:
        """Store one signature, replacing an earlier one of the same slot.

        Raises KnownError when the text has changed since it was shown, when the ink is missing, when a refusal lacks
        its reason or its proof, or when the machine's clock stands before the visit.
        """
        given = tidied(given)
        check_given(given)
        with drafting(self.context, inspection_id, states=READY) as draft:
            package = self.package(inspection_id)
            self._check_shown(package, given)
            signature = self._signature(inspection_id, given)
            papers.refuse_unprintable(papers.model(package.case, package.kinds[0]), (signature,))
            self._drop(draft, package.case, given.role, given.officer_id)
            draft.insert("signature", signature.id, signature)
            signed = self.package(inspection_id)
        return Done(signed, Changes.of("signature", inspection_id))

    def _check_shown(self, package: SigningPackage, given: SignatureInput) -> None:
        """The signature belongs on this text, in a place of it, after the visit began."""
        if given.content_sha256 != package.content_sha256:
            raise KnownError(
                "文书内容已经变化，这次签名没有存入。", "原来的签名都留着。", "请重新看过全文再签。"
            )
        if (given.role, given.officer_id) not in {(slot.role, slot.officer_id) for slot in package.slots}:
            raise BugError(f"no place for a signature of {given.role} {given.officer_id}")
        came = package.case.inspection.entered_at
        if came is not None and self.context.clock.now() < came:
            raise KnownError(
                "本机时钟早于进入时间，这次签名没有存入。", "已签的名都在。", "请校准本机时钟后再签。"
            )

    def remove(
        self, inspection_id: str, role: SignerRole, officer_id: str | None = None
    ) -> Done[SigningPackage]:
        """Take one signature back, to sign again."""
        with drafting(self.context, inspection_id, why="重签", states=READY) as draft:
            self._drop(draft, self.cases.read(inspection_id), role, officer_id)
        return Done(self.package(inspection_id), Changes.of("signature", inspection_id))

    def reopen(self, inspection_id: str, reason: str) -> Done[Inspection]:
        """Back to editing: every signature given so far is dropped, and the trail says so. Numbers stay reserved."""
        why = tidy(reason).strip()
        if not why:
            raise KnownError("没有写明返回修改的理由。", "签名都在，内容没有改动。", "请写明理由。")
        with drafting(self.context, inspection_id, why=why, states=READY) as draft:
            for signature in self.context.inspections.signatures(inspection_id):
                draft.delete("signature", signature.id, signature)
            new = _move(draft, InspectionState.IN_PROGRESS)
        return Done(new, Changes.of("inspection", inspection_id))

    def seal_plan(self, inspection_id: str) -> SealPlan:
        """What the final files are made from. Raises KnownError while a required signature is missing."""
        package = self.package(inspection_id)
        if package.case.inspection.state is not InspectionState.READY:
            raise KnownError("检查不在签字阶段，不能封存。", "记录没有改动。", "请先完成评查和签字。")
        missing = [
            slot.name or "当事人" for slot in package.slots if slot.required and slot.signature is None
        ]
        if missing:
            raise KnownError(
                f"还缺{'、'.join(missing)}的签名，没有封存。", "已签的名都在。", "请补签后再封存。"
            )
        now = self.context.clock.now()
        if any(now < one.signed_at for one in package.case.signatures):
            raise KnownError(
                "本机时钟早于签名时间，没有封存。",
                "已签的名都在。",
                "请校准本机时钟；时钟无误的，请撤下时间不对的签名重签。",
            )
        ids = tuple(self.context.ids() for _ in package.kinds)
        return SealPlan(package.case, package.content_sha256, package.kinds, now, ids)

    def seal(self, plan: SealPlan, files: SealedFiles) -> Done[Inspection]:
        """Freeze the inspection: documents, numbers, the sealing event and the ledger in one transaction."""
        inspection_id = plan.case.inspection.id
        key = self._key()
        with drafting(self.context, inspection_id, states=READY) as draft:
            case = self.cases.read(inspection_id)
            facts = content(case, papers.model_hashes(case))
            if plain.digest(facts) != plan.content_sha256 or case.signatures != plan.case.signatures:
                raise KnownError("封存时内容有变化，没有封存。", "签名和记录都在。", "请重新封存。")
            for record in files.records:
                self.context.inspections.insert("document", record)
            self._issue_numbers(case)
            trail = self.context.trail.of(inspection_id)
            self._append_seal(
                inspection_id, key, seal(facts, case, files.records, trail, to_text(plan.issued_at))
            )
            sealed = replace(draft.inspection, state=InspectionState.SEALED, sealed_at=plan.issued_at)
            self.context.inspections.update(sealed)
            self._open_ledger(case, plan.issued_at)
            self.reviews.seal(case)
        return Done(sealed, Changes.of("inspection", inspection_id) | Changes.of("ledger"))

    def _key(self) -> DeviceKey:
        """This device's key. Raises KnownError when it is missing, or is another device's."""
        key = load_key(self.context.paths.keys)
        if key.public != self.context.log.own().public_key:
            raise KnownError(
                "keys 文件夹里的密钥不是这个库的设备密钥，不能封存。",
                "检查记录都在，没有改动。",
                "请恢复与这个库一起备份的 keys 文件夹。",
            )
        return key

    def _append_seal(self, inspection_id: str, key: DeviceKey, body: Facts) -> None:
        digest = plain.digest(body)
        signed: Facts = {
            "seal": body,
            "sha256": digest,
            "signature": key.sign(digest.encode()).hex(),
            "key": key.public.hex(),
        }
        self.context.log.append("inspection.sealed", inspection_id, signed)

    def _issue_numbers(self, case: Case) -> None:
        for number in self.context.numbers.of(case.inspection.id):
            self.context.numbers.set_state(number, "issued", self.context.author())

    def _open_ledger(self, case: Case, at: datetime) -> None:
        party = next((one for one in case.signatures if one.role is SignerRole.PARTY), None)
        served = party is not None and party.attendance is Attendance.SIGNED
        for finding in case.findings:
            steps = [(Step.NOTICED, at)] + ([(Step.SERVED, at)] if served else [])
            for step, moment in steps:
                event = LedgerEvent(self.context.ids(), finding.id, step, moment, self.context.actor_name())
                self.context.ledger.add(event, self.context.author())

    def _signature(self, inspection_id: str, given: SignatureInput) -> Signature:
        return Signature(
            id=self.context.ids(),
            inspection_id=inspection_id,
            role=given.role,
            name=given.name.strip(),
            identity=given.identity.strip(),
            content_sha256=given.content_sha256,
            signed_at=self.context.clock.now(),
            officer_id=given.officer_id,
            position=given.position.strip(),
            attendance=given.attendance,
            opinion=given.opinion.strip(),
            reason=given.reason.strip(),
            witness_name=given.witness_name.strip(),
            recording=given.recording.strip(),
            strokes=given.strokes,
            aspect=given.aspect,
        )

    def _drop(self, draft: Draft, case: Case, role: SignerRole, officer_id: str | None) -> None:
        """Take the signature away; a witness attests the party's refusal and goes with it."""
        gone = {(role, officer_id)}
        if role is SignerRole.PARTY:
            gone.add((SignerRole.WITNESS, None))
        for one in case.signatures:
            if (one.role, one.officer_id) in gone:
                draft.delete("signature", one.id, one)


def _move(draft: Draft, state: InspectionState) -> Inspection:
    moved = replace(draft.inspection, state=state)
    draft.replace("inspection", moved.id, draft.inspection, moved)
    return moved


def _content_hash(case: Case) -> str:
    return plain.digest(content(case, papers.model_hashes(case)))
