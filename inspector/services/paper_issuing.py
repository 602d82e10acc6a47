"""From a filled-in draft to an issued paper: its text fixed, its number taken, signed, registered with what follows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.domain import plain
from inspector.domain.document import DocumentKind, Signature
from inspector.domain.paper import Paper, PaperDraft
from inspector.domain.typed import tidied
from inspector.errors import BugError, KnownError
from inspector.services import documents as drafts
from inspector.services.changes import Changes, Done
from inspector.services.context import known
from inspector.services.number_rules import pattern_of
from inspector.services.paper_drafts import ENTRIES_SAFE, PaperDrafts, changed
from inspector.services.paper_effects import PaperEffects
from inspector.services.paper_rendering import IssuedFile, IssuePlan, PaperForm
from inspector.services.paper_signing import check_ink, slots_of
from inspector.services.signature_places import SignatureInput

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel
    from inspector.documents.papers.assembling import Asked

_SIGNED_SAFE = "草稿和已签的名都在。"
_LONGEST_PERIOD_DAYS = 3650


@dataclass(frozen=True)
class PaperIssuing(PaperDrafts):
    """Adds to the drafts how one becomes a paper."""

    def fix(self, draft_id: str) -> Done[PaperForm]:
        """Fix the text and take its number, so that it can be signed. Raises KnownError while something is missing."""
        from inspector.documents.papers.assembling import asked

        with self.context.database.write():
            draft = self.unfixed(draft_id)
            said = asked(self.reader.template(draft.kind), self.reader.filled(draft))
            _refuse_unready(said, local_date(self.context.clock.now()))
            self._refuse_vain(draft)
            entries = {one.key: one.entry for one in said}
            numbered = replace(draft, entries=entries, number=self.held_number(draft))
            self._refuse_unnumbered(numbered)
            report = self.model(numbered)
            drafts.refuse_unprintable(report)
            self.context.papers.update_draft(replace(numbered, model=plain.canonical(report).decode()))
            form = self.form(draft_id)
        return Done(form, changed(draft) | Changes.of("number"))

    def unfix(self, draft_id: str) -> Done[PaperDraft]:
        """Back to editing: signatures given so far are dropped, the number stays reserved.

        What stands there only because the record says so follows the record again.
        """
        from inspector.documents.papers.assembling import defaults

        with self.context.database.write():
            open_ = replace(self.reader.draft(draft_id), model="", signatures=())
            usual = defaults(self.reader.template(open_.kind), self.reader.paper_context(open_))
            own = {key: text for key, text in open_.entries.items() if usual.get(key) != text}
            new = replace(open_, entries=own)
            self.context.papers.update_draft(new)
        return Done(new, changed(new))

    def sign(self, draft_id: str, given: SignatureInput) -> Done[PaperForm]:
        """Store one signature, replacing one of the same place. Raises KnownError like signing at the site."""
        given = tidied(given)
        with self.context.database.write():
            draft = self.fixed(draft_id)
            report = self.model(draft)
            check_ink(given, plain.digest(report))
            self._refuse_placeless(draft, report, given)
            others = [
                one
                for one in draft.signatures
                if (one.role, one.officer_id) != (given.role, given.officer_id)
            ]
            signature = self._signature(draft, given)
            drafts.refuse_unprintable(report, (signature,))
            self.context.papers.update_draft(replace(draft, signatures=(*others, signature)))
            form = self.form(draft_id)
        return Done(form, changed(draft))

    def issue_plan(self, draft_id: str, *, on_paper: bool = False) -> IssuePlan:
        """What the final file is made from. Raises KnownError while a signature is missing, unless given `on_paper`."""
        draft, now = self.fixed(draft_id), self.context.clock.now()
        report, case = self.model(draft), self.reader.cases.read(draft.inspection_id)
        left = [
            one.name or one.label
            for one in slots_of(report, case, draft)
            if one.required and not one.signature
        ]
        if left and not on_paper:
            raise KnownError(
                f"还缺{'、'.join(left)}的签名，没有签发。",
                "已签的名都在。",
                "请补签；在打印件上手签的，请选“在纸质件上签”。",
            )
        if any(now < one.signed_at for one in draft.signatures):
            raise KnownError("本机时钟早于签名时间，没有签发。", _SIGNED_SAFE, "请校准本机时钟后再签发。")
        return IssuePlan(draft, report, case, on_paper and bool(left), now)

    def issue(self, plan: IssuePlan, file: IssuedFile) -> Done[Paper]:
        """Register the finished paper with its number and all that follows from it, in one transaction."""
        with self.context.database.write():
            draft = self.fixed(plan.draft.id)
            if draft != plan.draft:
                raise KnownError("签发时文书有变化，没有签发。", "草稿和签名都在。", "请重新签发。")
            self._refuse_vain(draft)
            paper = _paper(plan, file, self.context.actor_name())
            self.context.papers.issue(paper, self.context.author())
            self.numbers.issue_paper(paper.id)
            self.context.papers.drop_draft(draft.id)
            if paper.replaces:
                self.context.papers.replaced(paper.replaces, paper.id, self.context.author())
            changes = PaperEffects(self.context, self.reader).follow(paper)
        return Done(paper, changed(draft) | Changes.of("number") | Changes.of("document", paper.id) | changes)

    # ------------------------------------------------------------------ parts

    def _refuse_unnumbered(self, draft: PaperDraft) -> None:
        """A kind whose form has room for a number is not issued without one (案卷评查: 发文字号).

        An approval or a notice that was numbered elsewhere already may be made again for the file.
        """
        has_room = self.reader.template(draft.kind).texts.get("blank_number", "").strip()
        plan = known(self.context.inspections.get(draft.inspection_id), "该检查").plan
        elsewhere = {
            DocumentKind.APPROVAL: plan.approval_number,
            DocumentKind.INSPECTION_NOTICE: plan.notice_number,
        }
        if has_room and not draft.number and not elsewhere.get(draft.kind):
            pattern_of(known(self.context.people.bureau(), "单位信息"), draft.kind)

    def _refuse_vain(self, draft: PaperDraft) -> None:
        """Raises KnownError for a paper whose effect could not follow: nothing to serve, nothing to close."""
        if draft.kind is DocumentKind.SERVICE_PROOF:
            self._refuse_unserved(draft)
        if draft.kind is DocumentKind.CLOSE_OUT:
            PaperEffects(self.context, self.reader).refuse_open(draft.inspection_id, draft.finding_ids)

    def _refuse_unserved(self, draft: PaperDraft) -> None:
        if not draft.served:
            raise KnownError(
                "没有选定送达哪些文书，不能定稿。", ENTRIES_SAFE, "请从要送达的文书开始拟写送达回证。"
            )
        if any(self.context.papers.voiding(one) for one in draft.served):
            raise KnownError(
                "要送达的文书已经作废，送达回证不能签发。",
                _SIGNED_SAFE,
                "请放弃这份草稿，为新的文书另拟送达回证。",
            )

    def _refuse_placeless(self, draft: PaperDraft, report: ReportModel, given: SignatureInput) -> None:
        places = slots_of(report, self.reader.cases.read(draft.inspection_id), draft)
        if (given.role, given.officer_id) not in {(one.role, one.officer_id) for one in places}:
            raise BugError(f"no place for a signature of {given.role} {given.officer_id}")

    def _signature(self, draft: PaperDraft, given: SignatureInput) -> Signature:
        return Signature(
            id=self.context.ids(),
            inspection_id=draft.inspection_id,
            signed_at=self.context.clock.now(),
            **{name: getattr(given, name) for name in given.__dataclass_fields__},
        )


def _refuse_unready(said: tuple[Asked, ...], today: date) -> None:
    """Raises KnownError for what is not filled in, and for a period that cannot be kept."""
    for one in said:
        if one.is_missing:
            raise KnownError(f"还没有填写“{one.label}”，不能定稿。", ENTRIES_SAFE, "请补填后再定稿。")
        _refuse_past(one, today)
        _refuse_no_number(one)


def _refuse_past(one: Asked, today: date) -> None:
    from inspector.documents.papers.entries import read_day

    day = read_day(one.entry) if one.field.effect == "new_due" else None
    if day is not None and day < today:
        raise KnownError(
            f"“{one.label}”{day.year}年{day.month}月{day.day}日已经过了，不能定稿。",
            ENTRIES_SAFE,
            "请填写今天以后的日期。",
        )


def _refuse_no_number(one: Asked) -> None:
    """A period that the program counts from service on has to be a number of days."""
    if one.field.effect != "days_from_service":
        return
    if not one.entry.isdecimal() or not 1 <= int(one.entry) <= _LONGEST_PERIOD_DAYS:
        raise KnownError(
            f"“{one.label}”填的“{one.entry}”不是天数，不能定稿。", ENTRIES_SAFE, "请填写数字，例如 15。"
        )


def _paper(plan: IssuePlan, file: IssuedFile, by: str) -> Paper:
    draft = plan.draft
    return Paper(
        id=draft.id,
        inspection_id=draft.inspection_id,
        kind=draft.kind,
        title=plan.model.title,
        number=draft.number,
        finding_ids=draft.finding_ids,
        served=draft.served,
        entries=draft.entries,
        replaces=draft.replaces,
        model=draft.model,
        model_sha256=plain.digest(plan.model),
        signatures=draft.signatures,
        pdf_sha256=file.pdf_sha256,
        size=file.size,
        pages=file.pages,
        issued_at=plan.issued_at,
        issued_by=by,
        on_paper=plan.on_paper,
    )
