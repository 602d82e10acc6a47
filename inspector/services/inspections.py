"""检查: list, prepare, carry out, resume."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from inspector.clock import local_date, to_text
from inspector.domain.inspection import Case, Inspection, InspectionState, Result
from inspector.domain.rectification import RectificationState, state_after
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.services.answers import Answered, AnswerService, Undone
from inspector.services.cases import CaseReader
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.drafts import drafting, editable
from inspector.services.planning import GateLine, NewInspection, PlanningService
from inspector.services.record_draft import draft_record
from inspector.services.summaries import InspectionSummary, summaries

EDITABLE_FIELDS = frozenset(
    {
        "party",
        "notices",
        "entered_at",
        "left_at",
        "weather",
        "place",
        "record_text",
        "statement",
        "conclusion",
        "report_due",
        "current_item",
        "attendees",
        "assistants",
    }
)


@dataclass(frozen=True)
class LastAnswer:
    """What was found at the same item on the last visit to this site."""

    date: date
    result: Result
    value: str
    note: str
    finding_state: RectificationState | None
    evidence_sha256: str | None


@dataclass(frozen=True)
class InspectionService:
    context: Context
    cases: CaseReader
    planning: PlanningService
    answers: AnswerService

    def all(
        self, *, text: str = "", states: tuple[InspectionState, ...] = (), limit: int = 500
    ) -> tuple[InspectionSummary, ...]:
        """Inspections by site name, party, code, pinyin initials or document number; newest first."""
        names = tuple(state.value for state in states)
        rows = self.context.inspections.list(text=text, states=names, limit=limit)
        return summaries(rows, self.context)

    def summary(self, inspection_id: str) -> InspectionSummary:
        """One inspection as lists show it. Raises KnownError for an unknown one."""
        rows = self.context.inspections.list(inspection_id=inspection_id)
        return summaries((known(next(iter(rows), None), "该检查"),), self.context)[0]

    def get(self, inspection_id: str) -> Inspection:
        return known(self.context.inspections.get(inspection_id), "该检查")

    def case(self, inspection_id: str) -> Case:
        return self.cases.read(inspection_id)

    def gate(self, plan: NewInspection) -> tuple[GateLine, ...]:
        return self.planning.gate(plan)

    def create(self, plan: NewInspection) -> Done[Inspection]:
        return self.planning.create(plan)

    def update_plan(self, inspection_id: str, plan: NewInspection) -> Done[Inspection]:
        return self.planning.update(inspection_id, plan)

    def edit_plan(self, inspection_id: str, **papers: str | date | datetime | None) -> Done[Inspection]:
        """Approval and notice of a visit that has begun; see `PlanningService.edit_papers`."""
        return self.planning.edit_papers(inspection_id, **papers)

    def plan_of(self, inspection_id: str) -> NewInspection:
        return self.planning.as_plan(self.get(inspection_id))

    def start(self, inspection_id: str) -> Done[Inspection]:
        return self.planning.start(inspection_id)

    def edit(self, inspection_id: str, **fields: Any) -> Done[Inspection]:  # noqa: ANN401  checked below
        """Change fields of a draft. Raises KnownError when the officers would leave before they came."""
        wanted: dict[str, Any] = editable(fields, EDITABLE_FIELDS)
        with drafting(self.context, inspection_id) as draft:
            new = replace(draft.inspection, **wanted)
            _check_times(new)
            draft.replace("inspection", inspection_id, draft.inspection, new)
        return Done(new, Changes.of("inspection", inspection_id))

    def answer(
        self,
        inspection_id: str,
        checklist_id: str,
        item_id: str,
        result: Result | None = None,
        value: str | None = None,
        note: str | None = None,
    ) -> Done[Answered]:
        return self.answers.answer(inspection_id, checklist_id, item_id, result, value, note)

    def answer_rest(
        self, inspection_id: str, checklist_id: str, item_ids: tuple[str, ...], result: Result
    ) -> Done[int]:
        return self.answers.rest(inspection_id, checklist_id, item_ids, result)

    def undo(self, inspection_id: str) -> Done[Undone | None]:
        return self.answers.undo(inspection_id)

    def last_visit(self, inspection_id: str) -> Mapping[str, LastAnswer]:
        """The answers of the last sealed visit to the same site, by item key."""
        inspection = self.get(inspection_id)
        before = to_text(inspection.entered_at or self.context.clock.now())
        previous = self.context.inspections.previous(inspection.site.id, before)
        return self._answers_of(previous[0]) if previous else {}

    def _answers_of(self, inspection_id: str) -> dict[str, LastAnswer]:
        stored = self.context.inspections
        visit = self.get(inspection_id)
        day = local_date(visit.entered_at or visit.created_at)
        findings = {key: one for one in stored.findings(inspection_id) for key in one.items}
        photos = {key: one.sha256 for one in reversed(stored.evidence(inspection_id)) for key in one.item_ids}
        return {
            one.key: LastAnswer(
                day,
                one.result,
                one.value,
                one.note,
                state_after(self.context.ledger.events(findings[one.key].id))
                if one.key in findings
                else None,
                photos.get(one.key),
            )
            for one in stored.answers(inspection_id)
        }

    def record_draft(self, inspection_id: str) -> str:
        """A draft of 检查情况 from the answers and findings, for the officer to correct."""
        return draft_record(self.case(inspection_id))

    def discard(self, inspection_id: str, reason: str) -> Done[None]:
        """Void an inspection that was never sealed; its rows and reserved numbers stay, explained."""
        if not reason.strip():
            raise KnownError("没有写明作废理由，没有作废。", "检查没有改动。", "请写明理由。")
        open_states = (InspectionState.DRAFT, InspectionState.IN_PROGRESS, InspectionState.READY)
        why = tidy(reason).strip()
        with drafting(self.context, inspection_id, why=why, states=open_states) as draft:
            for number in self.context.numbers.of(inspection_id):
                self.context.numbers.set_state(number, "void", self.context.author(why))
            gone = replace(draft.inspection, state=InspectionState.VOIDED, void_reason=why)
            draft.note("inspection", inspection_id, draft.inspection, gone)
            self.context.inspections.update(gone)
        return Done(None, Changes.of("inspection", inspection_id))


def _check_times(inspection: Inspection) -> None:
    came, left = inspection.entered_at, inspection.left_at
    if came and left and left <= came:
        raise KnownError("离开时间不晚于进入时间。", "原来的时间没有改动。", "请核对进出时间。")
