"""整改: the life of a finding as append-only events; state and overdue are derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Step(StrEnum):
    """What can happen to a finding."""

    NOTICED = "noticed"
    SERVED = "served"
    EXTENDED = "extended"
    REPORTED = "reported"
    PASSED = "passed"
    PARTLY = "partly"
    FAILED = "failed"
    ESCALATED = "escalated"
    REFERRED = "referred"
    FILED = "filed"
    CLOSE_REQUESTED = "close_requested"
    CLOSED = "closed"
    REOPENED = "reopened"


class RectificationState(StrEnum):
    """The status words of the ledger."""

    TO_SERVE = "to_serve"
    RECTIFYING = "rectifying"
    REPORTED = "reported"
    PARTLY = "partly"
    EXTENDED = "extended"
    TO_APPROVE = "pending_closeout"
    CLOSED = "closed"
    ORDERED_AGAIN = "reordered"
    REOPENED = "reopened"
    REFERRED = "transferred"
    FILED = "case_filed"


@dataclass(frozen=True)
class LedgerEvent:
    """One step. `due` is the new last day for an extension; `approver` who approved an extension or a close-out."""

    id: str
    finding_id: str
    step: Step
    at: datetime
    by: str
    reason: str = ""
    due: date | None = None
    approver: str = ""
    evidence_ids: tuple[str, ...] = ()


STATE_AFTER: dict[Step, RectificationState] = {
    Step.NOTICED: RectificationState.TO_SERVE,
    Step.SERVED: RectificationState.RECTIFYING,
    Step.EXTENDED: RectificationState.EXTENDED,
    Step.REPORTED: RectificationState.REPORTED,
    Step.PASSED: RectificationState.TO_APPROVE,
    Step.PARTLY: RectificationState.PARTLY,
    Step.FAILED: RectificationState.ORDERED_AGAIN,
    Step.ESCALATED: RectificationState.ORDERED_AGAIN,
    Step.REFERRED: RectificationState.REFERRED,
    Step.FILED: RectificationState.FILED,
    Step.CLOSE_REQUESTED: RectificationState.TO_APPROVE,
    Step.CLOSED: RectificationState.CLOSED,
    Step.REOPENED: RectificationState.REOPENED,
}

_OPEN = frozenset(Step) - {Step.CLOSED, Step.REOPENED, Step.NOTICED}

SETTLED = frozenset(
    {
        RectificationState.CLOSED,
        RectificationState.TO_APPROVE,
        RectificationState.REFERRED,
        RectificationState.FILED,
    }
)
"""Nothing is due from the company to us any more: done, or in the hands of another department or a case."""

CLOSABLE = frozenset({RectificationState.TO_APPROVE, RectificationState.REFERRED, RectificationState.FILED})

_ALLOWED: dict[RectificationState | None, frozenset[Step]] = {
    None: frozenset({Step.NOTICED}),
    RectificationState.CLOSED: frozenset({Step.REOPENED}),
    RectificationState.FILED: frozenset({Step.PASSED, Step.PARTLY, Step.FAILED}),
}


def state_after(events: tuple[LedgerEvent, ...]) -> RectificationState | None:
    """The state that the events lead to; None before the first."""
    return STATE_AFTER[events[-1].step] if events else None


def may_follow(events: tuple[LedgerEvent, ...], step: Step) -> bool:
    """Whether the step is allowed now: nothing before the notice, only reopening after the close-out.

    A close-out needs a passed re-inspection or the request for it (verify on site + approval).
    """
    state = state_after(events)
    if step is Step.CLOSED:
        return state in CLOSABLE
    return step in _ALLOWED.get(state, _OPEN)
