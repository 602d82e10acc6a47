"""Papers in the making: begun, filled in, shown, given up; and what one would say, without a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.clock import local
from inspector.domain.document import PAPER_KINDS, VISIT_KINDS, DocumentKind
from inspector.domain.inspection import Case, InspectionState
from inspector.domain.paper import Paper, PaperDraft, Voiding
from inspector.domain.typed import tidy
from inspector.errors import BugError, KnownError
from inspector.services import documents as drafts
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.issued import issued
from inspector.services.numbers import NumberService
from inspector.services.paper_reading import PaperReader
from inspector.services.paper_rendering import PaperForm
from inspector.services.paper_signing import slots_of

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel
    from inspector.documents.papers.facts import PaperContext
    from inspector.documents.papers.template import PaperTemplate

ENTRIES_SAFE = "已填写的内容都已保存。"


@dataclass(frozen=True)
class PaperDrafts:
    """The drafts of one base. What is fixed for signing may not be edited."""

    context: Context
    reader: PaperReader
    numbers: NumberService

    def draft(
        self,
        inspection_id: str,
        kind: DocumentKind,
        *,
        finding_ids: tuple[str, ...] = (),
        served: tuple[str, ...] = (),
        replaces: str = "",
    ) -> Done[PaperDraft]:
        """Begin a paper, or go on with the draft of the same paper.

        One that is made again after the same one became void takes its place. Raises KnownError for what is signed at
        the site, for a visit that is void, and where the void document has another in its place already.
        """
        with self.context.database.write():
            head = known(self.context.inspections.head(inspection_id), "该检查")
            about = (kind, set(finding_ids), set(served))
            for one in self.context.papers.drafts(inspection_id):
                if _about(one) == about and replaces in ("", one.replaces):
                    return Done(one, Changes())
            old = replaces or self._void_before(inspection_id, *about)
            _refuse_state(head.state)
            self._refuse_kind(kind, old)
            now, by = self.context.clock.now(), self.context.actor_name()
            identity = self.context.ids()
            draft = PaperDraft(identity, inspection_id, kind, now, by, finding_ids, served, replaces=old)
            self.context.papers.add_draft(draft)
        return Done(draft, changed(draft))

    def form(self, draft_id: str) -> PaperForm:
        """The draft with all that follows from it. Raises KnownError for law that was not in force."""
        from inspector.documents.papers.assembling import asked

        with self.context.database.snapshot():
            draft = self.reader.draft(draft_id)
            given = self.reader.filled(draft)
            said = asked(self.reader.template(draft.kind), given)
            report = self.model(given.draft, given)
            return PaperForm(
                draft,
                said,
                given.draft.entries,
                tuple(one for one in said if one.is_missing),
                report,
                slots_of(report, given.case, given.draft),
                given.case,
            )

    def edit(self, draft_id: str, entries: Mapping[str, str]) -> Done[PaperDraft]:
        """Store what was entered, over what the record says. Raises KnownError while the paper is being signed."""
        with self.context.database.write():
            draft = self.unfixed(draft_id)
            template = self.reader.template(draft.kind)
            said = {name: _plain(template, name, tidy(text)) for name, text in entries.items()}
            return self._keep(replace(draft, entries={**draft.entries, **said}))

    def forget(self, draft_id: str, name: str) -> Done[PaperDraft]:
        """Take back what was entered in one field: the record speaks again."""
        with self.context.database.write():
            draft = self.unfixed(draft_id)
            kept = {key: text for key, text in draft.entries.items() if key != name}
            return self._keep(replace(draft, entries=kept))

    def drop(self, draft_id: str) -> Done[None]:
        """Give a draft up; a number that it held is void and never used again."""
        with self.context.database.write():
            draft = self.reader.draft(draft_id)
            self.numbers.release(draft.id, "草稿已放弃")
            self.context.papers.drop_draft(draft.id)
        return Done(None, changed(draft) | Changes.of("number"))

    def sample(self, inspection_id: str, kind: DocumentKind) -> tuple[ReportModel, Case]:
        """What a document would say now, from the record alone; nothing is stored.

        Raises KnownError for one that is signed at the site and that this visit does not need.
        """
        with self.context.database.snapshot():
            if kind in VISIT_KINDS:
                case = self.reader.cases.read(inspection_id)
                _refuse_needless(case, kind)
                return drafts.model(case, kind), case
            now, by = self.context.clock.now(), self.context.actor_name()
            draft = PaperDraft("", inspection_id, kind, now, by)
            given = self.reader.filled(draft)
            report = self.model(given.draft, given)
            return report, replace(given.case, signatures=())

    def blank(self, kind: DocumentKind) -> ReportModel:
        """The form of this kind for use on paper.

        Raises KnownError for the 行政检查单, which is another for every checklist.
        """
        from inspector.documents.papers.assembling import blank_paper

        if kind is DocumentKind.CHECKLIST_RECORD:
            raise KnownError(
                "行政检查单按清单各不相同，没有通用的空白表单。",
                "记录没有改动。",
                "请打印所用清单的空白检查单。",
            )
        return blank_paper(self.reader.blank_template(kind), self.context.people.bureau())

    # ------------------------------------------------------------------ for the steps after drafting

    def unfixed(self, draft_id: str) -> PaperDraft:
        """Raises KnownError for a draft that is being signed."""
        draft = self.reader.draft(draft_id)
        if draft.is_fixed:
            raise KnownError(
                "文书已定稿待签，内容固定，不能直接修改。",
                "已填写的内容都在。",
                "请先“返回修改”，已签的名会作废。",
            )
        return draft

    def fixed(self, draft_id: str) -> PaperDraft:
        """Raises KnownError for a draft that is still being filled in."""
        draft = self.reader.draft(draft_id)
        if not draft.is_fixed:
            raise KnownError("文书还没有定稿。", ENTRIES_SAFE, "请先定稿。")
        return draft

    def model(self, draft: PaperDraft, given: PaperContext | None = None) -> ReportModel:
        """What stands on the paper: as it was fixed, else as the record and the entries say now.

        `given`: what the draft may say, where that was read already.
        """
        from inspector.documents.papers.model import read_model

        return read_model(draft.model) if draft.is_fixed else self._assembled(draft, given)

    def _assembled(self, draft: PaperDraft, given: PaperContext | None) -> ReportModel:
        from inspector.documents.papers.assembling import assemble_paper
        from inspector.documents.papers.reissued_notice import assemble_reissue

        template, given = self.reader.template(draft.kind), given or self.reader.paper_context(draft)
        if draft.kind is DocumentKind.RECTIFICATION_NOTICE:
            return assemble_reissue(template, given, drafts.wording(given.case, draft.kind), draft.number)
        return assemble_paper(template, given)

    def held_number(self, draft: PaperDraft) -> str:
        """The number of the paper, reserved with the first fixing. Must run inside a transaction."""
        bureau = known(self.context.people.bureau(), "单位信息")
        year = local(self.context.clock.now()).year
        return self.numbers.reserve_paper(draft.id, draft.inspection_id, draft.kind, bureau, year)

    def _keep(self, draft: PaperDraft) -> Done[PaperDraft]:
        self.context.papers.update_draft(draft)
        return Done(draft, changed(draft))

    # ------------------------------------------------------------------ what may be begun

    def _void_before(
        self, inspection_id: str, kind: DocumentKind, finding_ids: set[str], served: set[str]
    ) -> str:
        """The newest void document that was the same paper and that none has taken the place of yet; or ""."""
        found = [
            one.id
            for one in self.context.papers.voidings(inspection_id)
            if not one.replaced_by and self._was_about(one) == (kind, finding_ids, served)
        ]
        return found[-1] if found else ""

    def _was_about(self, voiding: Voiding) -> tuple[DocumentKind, set[str], set[str]] | None:
        paper = self.context.papers.paper(voiding.id)
        if paper is not None:
            return _about(paper)
        record = self.context.inspections.document(voiding.id)
        return (record.kind, set(), set()) if record else None

    def _refuse_kind(self, kind: DocumentKind, replaces: str) -> None:
        """Only a notice is also issued on its own: in the place of a void one."""
        if replaces:
            self._refuse_replaced(kind, replaces)
        elif kind is DocumentKind.RECTIFICATION_NOTICE:
            raise KnownError(
                "通知书在现场随检查签发，不另行拟写。",
                "记录没有改动。",
                "内容有误的，请先作废原通知书，再重新出具。",
            )
        elif kind not in PAPER_KINDS:
            raise BugError(f"not a paper of its own: {kind}")

    def _refuse_replaced(self, kind: DocumentKind, replaces: str) -> None:
        voiding, old = self.context.papers.voiding(replaces), issued(self.context, replaces)
        if voiding is None or old is None or old.kind is not kind:
            raise BugError(f"nothing void of kind {kind} to take the place of: {replaces}")
        if voiding.replaced_by:
            raise KnownError("作废的这份文书已经重新出具过。", "登记没有改动。", "请查看替代它的文书。")


def changed(draft: PaperDraft) -> Changes:
    return Changes.of("paper", draft.id, draft.inspection_id)


def _about(paper: PaperDraft | Paper) -> tuple[DocumentKind, set[str], set[str]]:
    return paper.kind, set(paper.finding_ids), set(paper.served)


def _plain(template: PaperTemplate, key: str, text: str) -> str:
    """A day or a moment in ISO form, however it was typed; what cannot be read stays as it is."""
    from inspector.documents.papers.entries import stored
    from inspector.documents.papers.fields import FieldKind

    field = next((one for one in template.fields if one.name == key.split(":")[0]), None)
    if field is None or field.kind not in (FieldKind.DATE, FieldKind.MOMENT):
        return text
    return stored(field, text) or text


def _refuse_state(state: InspectionState) -> None:
    if state is InspectionState.VOIDED:
        raise KnownError("检查已作废，不再出具文书。", "记录没有改动。", "请核对是不是这次检查。")


def _refuse_needless(case: Case, kind: DocumentKind) -> None:
    if kind not in drafts.applicable(case):
        raise KnownError(
            f"这次检查用不到 {kind.value}：没有它要写的内容。", "记录没有改动。", "请另选一种文书。"
        )
