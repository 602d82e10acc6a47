"""What became of the findings: steps of the ledger, so that every state is there to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle
from typing import TYPE_CHECKING

from inspector.clock import CHINA, ManualClock
from inspector.domain.inspection import Handling
from inspector.domain.rectification import Step

if TYPE_CHECKING:
    from inspector.bootstrap import Services

SETTLED_AFTER_DAYS = 40


@dataclass(frozen=True)
class _Move:
    """A ledger step so many days after the visit; `due` is the new last day, counted the same way."""

    after: int
    step: Step
    reason: str = ""
    approver: str = ""
    due: int = 0


_REPORTED = _Move(4, Step.REPORTED, "企业报送整改报告，附照片")
_PASSED = _Move(6, Step.PASSED, "现场复查，已按要求整改")
_CLOSED = _Move(8, Step.CLOSED, "复查通过，同意销号", "周振华")
_SERVED = _Move(1, Step.SERVED, "直接送达")
_REOPENED = _Move(12, Step.REOPENED, "回头看发现问题反弹", due=30)
_REFERRED = _Move(2, Step.REFERRED, "抄告{department}")

_COURSE_CLOSED = (_SERVED, _REPORTED, _PASSED, _CLOSED)
_COURSE_REOPENED = (*_COURSE_CLOSED, _REOPENED)

_OWN: tuple[tuple[_Move, ...], ...] = (
    (_SERVED, _Move(5, Step.FILED, "拟立案调查")),
    (_SERVED, _Move(6, Step.FAILED, "复查时仍未整改")),
    (_SERVED, _REPORTED),
    (_SERVED, _REPORTED, _PASSED),
    (),
)
"""Findings that are ours to punish."""

_FOREIGN: tuple[tuple[_Move, ...], ...] = (
    (_SERVED, _REFERRED),
    (_SERVED, _REPORTED, _Move(6, Step.PARTLY, "设备已修复，运行记录仍不连续")),
    (_SERVED, _Move(3, Step.EXTENDED, "设备到货延迟", "周振华", 40)),
    _COURSE_REOPENED,
    (_SERVED, _REPORTED, _PASSED),
    (_SERVED, _Move(6, Step.FAILED, "复查时仍未整改到位")),
    (_SERVED, _REPORTED),
    (),
)
"""Findings whose penalty is another department's."""

_COURSE_TWICE = (
    *_COURSE_REOPENED,
    _Move(26, Step.PASSED, "再次复查，已整改"),
    _Move(28, Step.CLOSED, "同意销号", "周振华"),
)
_COURSE_ANSWERED = (_SERVED, _REFERRED, _Move(25, Step.CLOSED, "主管部门函复已处理，同意销号", "周振华"))

_COURSES = {
    "own": _OWN,
    "foreign": _FOREIGN,
    "old own": (*(_COURSE_CLOSED,) * 7, _COURSE_TWICE),
    "old foreign": (_COURSE_ANSWERED, *(_COURSE_CLOSED,) * 2, _COURSE_TWICE),
}
"""Older findings are closed, some by another department, some only the second time."""


def settle(services: Services, clock: ManualClock, until: date) -> None:
    """Carry the findings of the past on through the ledger, none beyond the day `until`."""
    turns = {name: cycle(courses) for name, courses in _COURSES.items()}
    for line in sorted(services.ledger.lines(view="all"), key=lambda line: line.finding_id):
        found = line.found_on or until
        kind = "foreign" if line.handling is Handling.REFERRAL else "own"
        if (until - found).days > SETTLED_AFTER_DAYS:
            kind = f"old {kind}"
        for move in next(turns[kind]):
            if not _carry(services, clock, line.finding_id, found, move, until):
                break


def _carry(
    services: Services, clock: ManualClock, finding_id: str, found: date, move: _Move, until: date
) -> bool:
    """Record one step if it may follow and lies in the past; True to go on. A signed notice is served already."""
    moment = datetime.combine(found + timedelta(days=move.after), time(10, 20), CHINA)
    if moment.date() > until:
        return False
    if move.step not in services.ledger.next_steps(finding_id=finding_id):
        return False
    if move.step is Step.SERVED and any(
        event.step is Step.SERVED for event in services.ledger.events(finding_id=finding_id)
    ):
        return True
    clock.current = moment
    due = found + timedelta(days=move.due) if move.due else None
    reason = move.reason.format(department=services.ledger.finding(finding_id=finding_id).department)
    services.ledger.record(
        finding_id=finding_id, step=move.step, reason=reason, due=due, approver=move.approver
    )
    return True
