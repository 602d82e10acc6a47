"""整改台账: findings of sealed inspections, their events, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from inspector.clock import local_date
from inspector.domain.deadline import workdays_left
from inspector.domain.inspection import Finding, Handling
from inspector.domain.rectification import (
    SETTLED,
    STATE_AFTER,
    LedgerEvent,
    RectificationState,
    Step,
    may_follow,
)
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.workdays import ChineseCalendar
from inspector.storage.ledger import LedgerRow

SOON_WORKDAYS = 3

STEPS_WITH_APPROVER = frozenset({Step.EXTENDED, Step.CLOSED})
STEPS_WITH_REASON = frozenset(
    {Step.EXTENDED, Step.FAILED, Step.PARTLY, Step.ESCALATED, Step.REOPENED, Step.CLOSED}
)


@dataclass(frozen=True)
class LedgerLine:
    """One finding. `days_left` are working days to the last day, negative: calendar days overdue, None: settled."""

    finding_id: str
    inspection_id: str
    site_id: str
    site_name: str
    party_name: str
    credit_code: str
    title: str
    fact: str
    due: date | None
    days_left: int | None
    overdue: bool
    state: RectificationState | None
    handling: Handling
    officer: str
    number: str
    found_on: date | None


@dataclass(frozen=True)
class LedgerService:
    context: Context

    def lines(self, *, text: str = "", view: str = "all", site_id: str = "") -> tuple[LedgerLine, ...]:
        """The ledger. `view`: open, overdue, soon (within 3 working days), closed or all."""
        closed = {"all": None, "closed": True}.get(view, False)
        today, calendar = local_date(self.context.clock.now()), ChineseCalendar()
        left = cache(lambda day: workdays_left(today, day, calendar))
        lines = (_line(row, today, left) for row in self.context.ledger.rows(text, site_id, closed))
        return tuple(line for line in lines if _in_view(line, view))

    def finding(self, *, finding_id: str) -> Finding:
        return known(self.context.inspections.finding(finding_id), "该问题")

    def events(self, *, finding_id: str) -> tuple[LedgerEvent, ...]:
        return self.context.ledger.events(finding_id)

    def next_steps(self, *, finding_id: str) -> tuple[Step, ...]:
        """What may be recorded for the finding now."""
        events = self.events(finding_id=finding_id)
        return tuple(step for step in Step if may_follow(events, step))

    def record(
        self,
        *,
        finding_id: str,
        step: Step,
        reason: str = "",
        due: date | None = None,
        approver: str = "",
        at: datetime | None = None,
    ) -> Done[LedgerEvent]:
        """Append one event. Raises KnownError when the step cannot follow, or lacks its reason or approver."""
        now = self.context.clock.now()
        event = LedgerEvent(
            self.context.ids(),
            finding_id,
            step,
            at or now,
            self.context.actor_name(),
            tidy(reason).strip(),
            due,
            tidy(approver).strip(),
        )
        with self.context.database.write():
            self.finding(finding_id=finding_id)
            _check(event, self.events(finding_id=finding_id), now)
            self.context.ledger.add(event, self.context.author(event.reason))
        return Done(event, Changes.of("ledger", finding_id))


def _line(row: LedgerRow, today: date, left: Callable[[date], int]) -> LedgerLine:
    state = STATE_AFTER[row.step] if row.step else None
    settled = row.last_day is None or state in SETTLED
    return LedgerLine(
        row.finding_id,
        row.inspection_id,
        row.site_id,
        row.site_name,
        row.party_name,
        row.credit_code,
        row.title,
        row.fact,
        row.last_day,
        None if settled or row.last_day is None else left(row.last_day),
        not settled and row.last_day is not None and row.last_day < today,
        state,
        row.handling,
        row.officer or "",
        row.number or "",
        local_date(row.entered_at) if row.entered_at else None,
    )


def _check(event: LedgerEvent, before: tuple[LedgerEvent, ...], now: datetime) -> None:
    if not may_follow(before, event.step):
        raise _refused("当前状态不能登记这一步", "请先完成前面的步骤。")
    if event.step in STEPS_WITH_APPROVER and not event.approver:
        raise _refused("没有填写批准人", "延期和销号须经负责人批准，请填写批准人。")
    if event.step in STEPS_WITH_REASON and not event.reason:
        raise _refused("没有填写说明", "请写明理由或核查情况。")
    if event.step is Step.EXTENDED and event.due is None:
        raise _refused("没有填写新的期限", "请填写延期后的最后一日。")
    if event.at > now:
        raise _refused("时间晚于现在", "请核对时间和本机时钟。")
    if before and event.at < before[-1].at:
        raise _refused("时间早于上一步", "请核对时间和本机时钟。")


def _refused(what: str, remedy: str) -> KnownError:
    return KnownError(f"{what}，没有登记。", "台账没有改动。", remedy)


def _in_view(line: LedgerLine, view: str) -> bool:
    closed = line.state is RectificationState.CLOSED
    views = {
        "all": True,
        "closed": closed,
        "open": not closed,
        "overdue": line.overdue,
        "soon": line.days_left is not None and 0 <= line.days_left <= SOON_WORKDAYS and not line.overdue,
    }
    return views[view]
