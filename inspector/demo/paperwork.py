"""The demo's papers besides the sealed records: notices of results, proofs of service, letters, what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from inspector.clock import CHINA, ManualClock, local, local_date
from inspector.demo.ink import scribble
from inspector.demo.people import content
from inspector.domain import plain
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import Case, Finding, InspectionState
from inspector.domain.paper import Need, PaperDraft
from inspector.domain.rectification import LedgerEvent, Step
from inspector.services.paper_reading import CaseFile
from inspector.services.papers import PaperForm, render_paper
from inspector.services.signature_places import SignatureInput

if TYPE_CHECKING:
    from inspector.bootstrap import Services

SINCE = date(2026, 8, 15)
"""The papers rest on the law of their day: the demo makes them for visits under the law in force."""

COMPLETE = 3
"""Every third of these visits has its whole file; of the others something is still to be done."""

_ALWAYS = frozenset(
    {
        DocumentKind.EVIDENCE_LIST,
        DocumentKind.RESULT_NOTICE,
        DocumentKind.SERVICE_PROOF,
        DocumentKind.REFERRAL_LETTER,
    }
)
_LATER = frozenset(
    {
        DocumentKind.INTERVIEW_RECORD,
        DocumentKind.RECTIFICATION_ORDER,
        DocumentKind.REINSPECTION_RECORD,
        DocumentKind.CLOSE_OUT,
    }
)
_AFTER_A_STEP = (DocumentKind.CLOSE_OUT, DocumentKind.SERVICE_PROOF)
"""Made only of what the ledger holds: some notices still lie in the office."""

_VERDICTS = {Step.PASSED: "passed", Step.PARTLY: "partly", Step.FAILED: "failed"}
_ROUNDS = 3
"""A paper may make the next one necessary: an order its service."""


@dataclass
class Paperwork:
    """State: the clock that the demo's services run on; whether a notice was already made void and issued again."""

    services: Services
    clock: ManualClock
    until: date
    said: Mapping[str, Any] = field(default_factory=lambda: content("papers"))
    reissued: bool = False

    def run(self) -> None:
        """Oldest visits first, so that numbers go up with the days."""
        sealed = self.services.inspections.all(states=(InspectionState.SEALED,), limit=1000)
        under_law = [
            one for one in reversed(sealed) if one.entered_at and local_date(one.entered_at) >= SINCE
        ]
        for number, one in enumerate(under_law):
            wanted = _ALWAYS | _LATER if number % COMPLETE == 0 else _ALWAYS - {DocumentKind.EVIDENCE_LIST}
            for _ in range(_ROUNDS):
                file = self.services.paper_reader.file(one.id)
                for need in file.missing:
                    if need.kind in wanted:
                        self._issue(file, need)
            if not self.reissued and number % COMPLETE == 1:
                self._correct(one.id)

    def _issue(self, file: CaseFile, need: Need) -> None:
        moment = self._moment(file, need)
        if moment.date() > self.until:
            return
        self.clock.current = moment
        draft = self.services.papers.draft(
            file.case.inspection.id, need.kind, finding_ids=need.finding_ids, served=need.served
        ).value
        self._finish(file.case, draft)

    def _finish(self, case: Case, draft: PaperDraft) -> None:
        papers = self.services.papers
        for _ in range(2):  # an answer may ask for another
            papers.edit(draft.id, dict(self._entries(case, papers.form(draft.id))))
        form = papers.fix(draft.id).value
        for given in self._signatures(form):
            self.clock.advance(seconds=40)
            papers.sign(draft.id, given)
        plan = papers.issue_plan(draft.id, on_paper=True)
        papers.issue(plan, render_paper(plan, self.services.paths))

    def _moment(self, file: CaseFile, need: Need) -> datetime:
        """After the step of the ledger that the paper belongs to and what it serves, else in the visit's evening."""
        case = file.case
        sealed = local(case.inspection.sealed_at or self.clock.now())
        steps = {
            DocumentKind.SERVICE_PROOF: {Step.SERVED},
            DocumentKind.REINSPECTION_RECORD: set(_VERDICTS),
            DocumentKind.CLOSE_OUT: {Step.CLOSED},
            DocumentKind.REFERRAL_LETTER: {Step.REFERRED},
            DocumentKind.RECTIFICATION_ORDER: {Step.FAILED, Step.PARTLY, Step.FILED},
        }.get(need.kind, set())
        about = need.finding_ids or tuple(one.id for one in case.findings)
        found = [event.at for one in about for event in self._events(one) if event.step in steps]
        if need.kind in _AFTER_A_STEP and not found:
            return datetime.combine(self.until + timedelta(days=1), time(9), CHINA)
        issued = [one.issued_at for one in file.papers if one.id in need.served]
        evening = sealed + timedelta(hours=3)
        return max([evening, *(local(at) + timedelta(minutes=30) for at in (*found, *issued))])

    def _events(self, finding_id: str) -> tuple[LedgerEvent, ...]:
        return self.services.ledger.events(finding_id=finding_id)

    # ------------------------------------------------------------------ what people fill in

    def _entries(self, case: Case, form: PaperForm) -> Iterator[tuple[str, str]]:
        table: Mapping[str, Any] = self.said.get(form.draft.kind.value, {})
        now = local(self.clock.now())
        words = {
            "from": f"{now - timedelta(minutes=40):%Y-%m-%dT%H:%M}",
            "to": f"{now - timedelta(minutes=10):%Y-%m-%dT%H:%M}",
            "day": f"{now:%Y-%m-%d}",
        }
        by_id = {one.id: one for one in case.findings}
        for one in form.asked:
            finding = by_id.get(one.finding_id)
            text = (table.get("each", {}) if finding else table).get(one.field.name, "")
            if text:
                yield one.key, text.format(**words, **self._result(finding or form.draft.finding_ids))
            elif one.is_missing:
                yield one.key, _something(one.field.choices, one.field.kind.value, now)

    def _result(self, about: Finding | tuple[str, ...]) -> dict[str, str]:
        """What the re-inspection said of a problem; of several, what is proposed for the first."""
        identity = about.id if isinstance(about, Finding) else next(iter(about), "")
        verdicts = [one.step for one in self._events(identity) if one.step in _VERDICTS] if identity else []
        said = self.said["results"][_VERDICTS[verdicts[-1]] if verdicts else "passed"]
        return dict(zip(("result", "found", "proposal"), said, strict=True))

    # ------------------------------------------------------------------ who signs

    def _signatures(self, form: PaperForm) -> Iterator[SignatureInput]:
        digest = plain.digest(form.model)
        refused = any(one.attendance is not Attendance.SIGNED for one in form.case.signatures)
        for slot in form.slots:
            outside = slot.role in (SignerRole.PARTY, SignerRole.RECIPIENT)
            if slot.role is SignerRole.WITNESS or not slot.name or (outside and refused):
                continue
            yield SignatureInput(
                slot.role,
                slot.name,
                digest,
                slot.officer_id,
                slot.identity,
                slot.position,
                opinion="以上笔录已阅，属实。" if form.asks_opinion(slot.id) else "",
                strokes=scribble(slot.name),
            )

    # ------------------------------------------------------------------ one notice with a mistake

    def _correct(self, inspection_id: str) -> None:
        """The notice of this visit gets another last day: the old one is void, the new one is served again."""
        case = self.services.inspections.case(inspection_id)
        notice = next((one for one in case.documents if one.kind is DocumentKind.RECTIFICATION_NOTICE), None)
        first = next((one for one in case.findings if one.due), None)
        if (
            notice is None
            or first is None
            or first.due is None
            or self._events(first.id)[-1].step is Step.CLOSED
        ):
            return
        self.clock.current = local(notice.issued_at) + timedelta(hours=6)
        draft = self.services.papers.reissue(notice.id, self.said["void_reason"]).value
        later = first.due + timedelta(days=5)
        self.services.papers.edit(draft.id, {f"new_due:{first.id}": later.isoformat()})
        self._finish(case, draft)
        self.reissued = True


def _something(choices: tuple[str, ...], kind: str, now: datetime) -> str:
    """For a field that the demo has no words for."""
    if choices:
        return choices[0]
    return {"date": f"{now:%Y-%m-%d}", "moment": f"{now:%Y-%m-%dT%H:%M}", "number": "1", "flag": "1"}.get(
        kind, "无"
    )
