"""What issuing a paper does besides: the plan learns its numbers, the ledger its steps. Nothing is typed twice.

Which field means what is said by its `effect` in the paper's template (`data/documents/`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from inspector.clock import local, local_date
from inspector.documents import facts
from inspector.documents.papers.entries import read_day, read_moment
from inspector.domain.deadline import Deadline, DeadlineKind, due_on
from inspector.domain.document import Attendance, DocumentKind, DocumentRecord, SignerRole
from inspector.domain.inspection import Case, Finding, Plan
from inspector.domain.paper import Paper
from inspector.domain.rectification import (
    CLOSABLE,
    SETTLED,
    LedgerEvent,
    RectificationState,
    Step,
    may_follow,
    state_after,
)
from inspector.errors import KnownError
from inspector.services.changes import Changes
from inspector.services.context import Context, known
from inspector.services.drafts import EDITABLE, drafting
from inspector.services.issued import issued
from inspector.services.paper_reading import PaperReader
from inspector.services.workdays import ChineseCalendar

RESULTS = {"已改正": Step.PASSED, "部分改正": Step.PARTLY, "未改正": Step.FAILED}
BEGINNING = datetime.min.replace(tzinfo=UTC)
_AGAIN = (RectificationState.ORDERED_AGAIN, RectificationState.PARTLY)
_CLOSABLE = CLOSABLE | {RectificationState.CLOSED}


@dataclass(frozen=True)
class PaperEffects:
    context: Context
    reader: PaperReader

    def follow(self, paper: Paper) -> Changes:
        """Everything that the paper brings about; part of the transaction in which it is issued.

        Raises KnownError for a moment that is still to come.
        """
        rules = {
            DocumentKind.APPROVAL: self._approved,
            DocumentKind.INSPECTION_NOTICE: self._announced,
            DocumentKind.RECTIFICATION_NOTICE: self._noticed_again,
            DocumentKind.RECTIFICATION_ORDER: self._ordered,
            DocumentKind.SERVICE_PROOF: self._served,
            DocumentKind.REINSPECTION_RECORD: self._reinspected,
            DocumentKind.REFERRAL_LETTER: self._referred,
            DocumentKind.CLOSE_OUT: self._closed,
        }
        rule = rules.get(paper.kind)
        return rule(paper) if rule else Changes()

    # ------------------------------------------------------------------ before the visit

    def _approved(self, paper: Paper) -> Changes:
        day = read_day(self._said(paper, "approved_on")) or local_date(paper.issued_at)
        approver = self._said(paper, "approver")
        return self._plan(
            paper,
            lambda plan: replace(
                plan,
                approval_number=paper.number or plan.approval_number,
                approver=approver,
                approved_on=day,
            ),
        )

    def _announced(self, paper: Paper) -> Changes:
        """The notice carries its own receipt: signed by the company, it is served."""
        taken = _taken_at(paper)
        return self._plan(
            paper,
            lambda plan: replace(
                plan,
                notice_number=paper.number or plan.notice_number,
                notice_served_at=taken or plan.notice_served_at,
            ),
        )

    def _plan(self, paper: Paper, change: Callable[[Plan], Plan]) -> Changes:
        """A visit that is being signed or is sealed keeps what it was signed with."""
        head = known(self.context.inspections.head(paper.inspection_id), "该检查")
        if head.state not in EDITABLE:
            return Changes()
        with drafting(self.context, paper.inspection_id, why=paper.title) as draft:
            old = draft.inspection
            plan = change(old.plan)
            self.context.plans.put(plan, self.context.author(paper.title))
            draft.replace("inspection", old.id, old, replace(old, plan=plan))
        return Changes.of("inspection", paper.inspection_id)

    # ------------------------------------------------------------------ orders and their service

    def _noticed_again(self, paper: Paper) -> Changes:
        """A notice in the place of a void one: its periods hold, and it has to be served anew.

        What is settled (closed, passed, with another department or a case) stays so.
        """
        reason = f"{_name(paper)}重新出具"
        for finding in self._findings(paper):
            due = read_day(self._said(paper, "new_due", finding)) or finding.due
            self._write(finding, Step.NOTICED, paper.issued_at, reason, since=paper.issued_at, due=due)
        return Changes.of("ledger")

    def _ordered(self, paper: Paper) -> Changes:
        for finding in self._findings(paper):
            if state_after(self.context.ledger.events(finding.id)) in _AGAIN:
                due = read_day(self._said(paper, "new_due", finding))
                self._write(
                    finding, Step.ESCALATED, paper.issued_at, _name(paper), since=paper.issued_at, due=due
                )
        return Changes.of("ledger")

    def _served(self, paper: Paper) -> Changes:
        moment = self._moment(paper, "service_moment") or paper.issued_at
        changes = Changes.of("ledger")
        for identity in paper.served:
            order = self.context.papers.paper(identity)
            if order is not None and order.kind is DocumentKind.INSPECTION_NOTICE:
                changes |= self._plan(paper, lambda plan: replace(plan, notice_served_at=moment))
            self._serve(paper, identity, order, moment)
        return changes

    def _serve(self, proof: Paper, identity: str, order: Paper | None, moment: datetime) -> None:
        """The step for each problem of what was served. Raises KnownError for a day before there was anything to serve.

        A proof in the place of a void one says anew when it was served, and until when the period lasts.
        """
        record = known(issued(self.context, identity), "要送达的文书")
        if order is not None and local_date(moment) < local_date(order.issued_at):
            raise KnownError(
                f"送达时间早于《{order.title}》的日期，没有签发。", "草稿都在。", "请返回修改，核对送达时间。"
            )
        at = max(moment, order.issued_at) if order else moment
        due = self._due_from(order, local_date(moment)) if order else None
        reason = f"《{proof.title}》：{self._said(proof, 'service_method')}"
        for finding in self._served_findings(order, record, proof):
            corrects = bool(proof.replaces)
            self._write(finding, Step.SERVED, at, reason, since=record.issued_at, due=due, corrects=corrects)

    def _served_findings(
        self, paper: Paper | None, record: DocumentRecord, proof: Paper
    ) -> tuple[Finding, ...]:
        if record.kind not in (DocumentKind.RECTIFICATION_NOTICE, DocumentKind.RECTIFICATION_ORDER):
            return ()
        return self._findings(paper) if paper else self._case(proof).findings

    def _due_from(self, paper: Paper, served: date) -> date | None:
        """The last day where the period counts from service, the day of service not counted."""
        days = self._said(paper, "days_from_service")
        if not days.isdecimal() or not int(days):
            return None
        return due_on(Deadline(DeadlineKind.CALENDAR, int(days)), served, ChineseCalendar())

    # ------------------------------------------------------------------ what became of it

    def _reinspected(self, paper: Paper) -> Changes:
        moment = self._moment(paper, "reinspected_at") or paper.issued_at
        for finding in self._findings(paper):
            step = RESULTS.get(self._said(paper, "result", finding))
            if step is not None:
                note = self._said(paper, "result_note", finding) or _name(paper)
                self._write(finding, step, moment, note, since=local(moment).replace(hour=0, minute=0))
        return Changes.of("ledger")

    def _referred(self, paper: Paper) -> Changes:
        reason = f"{_name(paper)}　{self._said(paper, 'addressee')}".strip()
        for finding in self._findings(paper):
            since = self._last(finding, Step.REOPENED) or BEGINNING
            self._write(finding, Step.REFERRED, paper.issued_at, reason, since=since)
        return Changes.of("ledger")

    def refuse_open(self, inspection_id: str, finding_ids: Iterable[str]) -> None:
        """Raises KnownError for a problem that may not be closed yet."""
        wanted = set(finding_ids)
        for at, finding in enumerate(facts.findings(self.reader.cases.read(inspection_id)), 1):
            state = state_after(self.context.ledger.events(finding.id))
            named = finding.id in wanted or (not wanted and facts.is_ours(finding))
            if named and state not in _CLOSABLE:
                raise KnownError(
                    f"问题{at}还没有复查合格，不能销号。",
                    "草稿都在。",
                    "请先出具复查记录，或者从销号审批表中去掉它。",
                )

    def _closed(self, paper: Paper) -> Changes:
        approver = self._said(paper, "approver")
        for finding in self._findings(paper):
            since = self._last(finding, Step.REOPENED) or BEGINNING
            self._write(finding, Step.CLOSED, paper.issued_at, _name(paper), since=since, approver=approver)
        return Changes.of("ledger")

    # ------------------------------------------------------------------ parts

    def _last(self, finding: Finding, step: Step) -> datetime | None:
        return max(
            (one.at for one in self.context.ledger.events(finding.id) if one.step is step), default=None
        )

    def _write(
        self,
        finding: Finding,
        step: Step,
        at: datetime,
        reason: str,
        *,
        since: datetime,
        due: date | None = None,
        approver: str = "",
        corrects: bool = False,
    ) -> None:
        """Enter the step at its time; one that the ledger holds already from `since` on is not written again.

        Unless it `corrects` what the ledger holds and says otherwise: then it stands right behind that. What was
        registered by hand for a later day stays the last word.
        """
        events = self.context.ledger.events(finding.id)
        held = [one for one in events if one.step is step and one.at >= since]
        if held and not (corrects and _says_otherwise(held, at, due)):
            return
        moment = max([at, *(one.at for one in (*events[:1], *held))])
        before = tuple(one for one in events if one.at <= moment)
        if _fits(before, step):
            event = LedgerEvent(
                self.context.ids(), finding.id, step, moment, self.context.actor_name(), reason, due, approver
            )
            self.context.ledger.add(event, self.context.author(reason))

    def _case(self, paper: Paper) -> Case:
        return self.reader.cases.read(paper.inspection_id)

    def _findings(self, paper: Paper) -> tuple[Finding, ...]:
        """Those that the paper names and does not leave out, else all of the visit that are ours."""
        found = self._case(paper).findings
        if paper.finding_ids:
            found = tuple(one for one in found if one.id in paper.finding_ids)
        elif paper.kind is not DocumentKind.RECTIFICATION_NOTICE:
            found = _ours(found)
        return tuple(one for one in found if not self._said(paper, "left_out", one))

    def _said(self, paper: Paper, effect: str, finding: Finding | None = None) -> str:
        """What the field of this effect says, for one problem where it is asked for each."""
        fields = self.reader.template(paper.kind).fields
        names = [one.name for one in fields if one.effect == effect]
        suffix = f":{finding.id}" if finding else ""
        return next((paper.entries.get(name + suffix, "") for name in names), "").strip()

    def _moment(self, paper: Paper, effect: str) -> datetime | None:
        """Raises KnownError for one that is still to come."""
        moment = read_moment(self._said(paper, effect))
        if moment is not None and moment > self.context.clock.now():
            raise KnownError("文书里写的时间还没有到，没有签发。", "草稿都在。", "请核对时间和本机时钟。")
        return moment


def _fits(before: tuple[LedgerEvent, ...], step: Step) -> bool:
    """Whether the step may follow. A notice may come again; neither it nor its service unsettles what is settled."""
    if step in (Step.NOTICED, Step.SERVED) and state_after(before) in SETTLED:
        return False
    return step is Step.NOTICED or may_follow(before, step)


def _says_otherwise(held: list[LedgerEvent], at: datetime, due: date | None) -> bool:
    """Whether the last day would be another; the moment, where no last day hangs on it."""
    return held[-1].due != due or (due is None and all(one.at != at for one in held))


def _name(paper: Paper) -> str:
    return f"《{paper.title}》{paper.number}"


def _ours(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(one for one in findings if facts.is_ours(one))


def _taken_at(paper: Paper) -> datetime | None:
    """When the company signed for it."""
    roles = (SignerRole.PARTY, SignerRole.RECIPIENT)
    taken = (
        one.signed_at for one in paper.signatures if one.role in roles and one.attendance is Attendance.SIGNED
    )
    return next(taken, None)
