"""One certificate signature: planned from the base, made without it, recorded in it.

The issued file is never touched: the first signature puts a signature page with all fields behind it, every signature
is one more update, and every state is kept as a copy of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.certificate import BUREAU, Certificate, SignedCopy
from inspector.domain.document import DocumentRecord, SignerRole
from inspector.domain.inspection import InspectionState, Inspector
from inspector.errors import KnownError
from inspector.services.certificate_making import (
    KEPT,
    SEAL_FIELD,
    Signatory,
    SignaturePlan,
    SignedFile,
    read_stored,
)
from inspector.services.certificate_rows import imported_row, state_of, trust_of
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.issued import issued
from inspector.storage.rows import Author

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

TITLES = {SignerRole.INSPECTOR: "检查人", SignerRole.RECORDER: "记录人"}
_SEAL_TITLE = "单位印章"


@dataclass(frozen=True)
class CertificateSigning:
    context: Context

    def plan(self, document_id: str, officer_id: str, seal: bytes | None = None) -> SignaturePlan:
        """What the signature of an officer, or of the bureau (`BUREAU`), needs.

        Raises KnownError before sealing, out of turn, for somebody who has signed, and when the clock has gone back.
        """
        document = known(issued(self.context, document_id), "该文书")
        inspection = known(self.context.inspections.get(document.inspection_id), "这次检查")
        paper = self.context.papers.paper(document_id)
        if paper is None and inspection.state is not InspectionState.SEALED:
            raise KnownError("检查还没有封存，不能用证书签名。", "检查内容都已存好。", "请先完成签字和封存。")
        base = self.newest(document_id)
        places = self._places(inspection.inspectors)
        signatory = _next(places, base, officer_id)
        signatures = paper.signatures if paper else self.context.inspections.signatures(inspection.id)
        return SignaturePlan(
            document,
            base,
            places,
            signatory,
            next((one for one in signatures if officer_id and one.officer_id == officer_id), None),
            _checked_seal(seal),
            known(self.context.people.officer(officer_id), "该人员") if officer_id != BUREAU else None,
            self._certificate(officer_id),
            self.context.certificates.certificates(),
            trust_of(self.context),
            self._moment(document, base),
            self.context.ids(),
            self.context.actor_name(),
        )

    def record(self, plan: SignaturePlan, signed: SignedFile) -> Done[SignedCopy]:
        """Enter the copy. Raises KnownError when another signature came in between, or the certificate was revoked."""
        from inspector.signing.x509_reading import fingerprint

        with self.context.database.write():
            author = self.context.author(f"{plan.signatory.name}证书签名")
            registered = self.context.certificates.with_fingerprint(
                fingerprint(signed.signed_with.certificate)
            )
            if registered is None:
                row = imported_row(self.context, signed.signed_with, plan.signatory.officer_id)
                self.context.certificates.put_certificate(row, author)
            elif registered.revoked_at is not None:
                raise KnownError("这张证书刚刚吊销，签名没有存入。", KEPT, "请换发证书。")
            self._enter(plan.base, signed.copy, author)
        return Done(signed.copy, Changes.of("document", plan.document.id))

    def timestamp(self, document_id: str, service: TimeStamper) -> Done[SignedCopy]:
        """The newest copy with a timestamp on top. Raises KnownError when the service does not answer."""
        from inspector.evidence.vault import Vault
        from inspector.signing.pades import add_timestamp
        from inspector.signing.pdf_verdict import judge

        base = self.newest(document_id)
        if base is None:
            raise KnownError("这份文书还没有证书签名。", "文书没有改动。", "请先签名，再加盖时间戳。")
        stamped = add_timestamp(read_stored(self.context.paths, base.sha256), service)
        verdict = judge(stamped, trust_of(self.context), base.signers)
        if not verdict.ok:
            raise KnownError(
                f"加盖时间戳后没有通过核验，没有存入：{verdict.problems[0]}。", KEPT, "请换一个时间戳服务。"
            )
        stored = Vault(self.context.paths.documents).store(stamped)
        now, name = self.context.clock.now(), self.context.actor_name()
        copy = SignedCopy(
            self.context.ids(), document_id, stored.sha256, stored.size, base.signers, now, name, now
        )
        with self.context.database.write():
            self._enter(base, copy, self.context.author("加盖时间戳"))
        return Done(copy, Changes.of("document", document_id))

    def newest(self, document_id: str) -> SignedCopy | None:
        """The copy that nothing replaced. Raises KnownError when two machines went on from the same one."""
        found = [one for one in self.context.certificates.copies(document_id) if not one.replaced_by]
        if len(found) > 1:
            raise KnownError(
                "这份文书有两份最新的签名副本。", "两份都在。", "请核对后以其中一份为准，不再续签。"
            )
        return found[0] if found else None

    def waiting(self, document_id: str) -> tuple[str, ...]:
        document = known(issued(self.context, document_id), "该文书")
        inspection = known(self.context.inspections.get(document.inspection_id), "这次检查")
        base = self.newest(document_id)
        signed = {one.field for one in base.signers} if base else set()
        officers = [one for one in self._places(inspection.inspectors) if one.officer_id != BUREAU]
        return tuple(f"{one.title}{one.name}" for one in officers if one.field not in signed)

    def _enter(self, base: SignedCopy | None, copy: SignedCopy, author: Author) -> None:
        now = self.newest(copy.document_id)
        if (now.sha256 if now else None) != (base.sha256 if base else None):
            raise KnownError("签名期间又有人签了这份文书，这次签名没有存入。", KEPT, "请再签一次。")
        self.context.certificates.put_copy(copy, author)
        if base is not None:
            self.context.certificates.put_copy(replace(base, replaced_by=copy.sha256), author)

    def _places(self, inspectors: tuple[Inspector, ...]) -> tuple[Signatory, ...]:
        """The officers in the order of the record, and the bureau's seal after them."""
        officers = [
            Signatory(
                f"officer-{at}", TITLES[one.role], one.name, one.officer_id, f"执法证 {one.certificate}"
            )
            for at, one in enumerate(inspectors, start=1)
        ]
        bureau = known(self.context.people.bureau(), "单位信息")
        return (*officers, Signatory(SEAL_FIELD, _SEAL_TITLE, bureau.name, BUREAU, ""))

    def _certificate(self, officer_id: str) -> Certificate | None:
        """The newest good one whose key is on this machine."""
        from inspector.signing.officer_keys import key_path

        now, keys = self.context.clock.now(), self.context.paths.keys
        good = [
            one
            for one in self.context.certificates.certificates()
            if one.officer_id == officer_id
            and state_of(one, now) in ("有效", "已换发")
            and key_path(keys, one.fingerprint).exists()
        ]
        return good[-1] if good else None

    def _moment(self, document: DocumentRecord, base: SignedCopy | None) -> datetime:
        now = self.context.clock.now()
        if now < document.issued_at or (base is not None and now < base.created_at):
            raise KnownError("本机时钟早于封存或上一次签名的时间，没有签名。", KEPT, "请校准本机时钟后再签。")
        return now.replace(microsecond=0)


def _next(places: tuple[Signatory, ...], base: SignedCopy | None, officer_id: str) -> Signatory:
    """The place of this signer. Raises KnownError when it is not his turn."""
    wanted = next((one for one in places if one.officer_id == officer_id), None)
    signed = {one.field for one in base.signers} if base else set()
    if wanted is None:
        raise KnownError("不是这次检查的执法人员，不能签名。", KEPT, "请由检查人、记录人本人签名。")
    if wanted.field in signed:
        raise KnownError(f"{wanted.name}已经签过。", KEPT, "每人只签一次。")
    before = next((one for one in places if one.field not in signed), wanted)
    if before is not wanted:
        raise KnownError(f"还没有轮到{wanted.name}签名。", KEPT, f"请{before.title}{before.name}先签。")
    return wanted


def _checked_seal(image: bytes | None) -> bytes | None:
    from inspector.documents.signature_page import checked_seal

    return None if image is None else checked_seal(image)
