"""What became of the findings: steps of the ledger, so that every state is there to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle, islice
from typing import TYPE_CHECKING

from inspector.clock import CHINA, ManualClock
from inspector.domain.inspection import Handling
from inspector.domain.rectification import Step

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.ledger import LedgerLine

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

Course = tuple[_Move, ...]
_COURSE_PASSED = (_SERVED, _REPORTED, _PASSED)
_COURSE_CLOSED = (*_COURSE_PASSED, _CLOSED)
_COURSE_REOPENED = (*_COURSE_CLOSED, _REOPENED)


@dataclass(frozen=True)
class Found:
    """A finding of the demo. `served`: its notice was handed over when the visit was signed."""

    id: str
    visit: str
    day: date
    referral: bool
    served: bool


@dataclass(frozen=True)
class _Fate:
    """A course that somebody must have taken, and whose findings may take it; None: anybody's."""

    course: Course
    referral: bool | None = None

    def fits(self, found: Found, until: date) -> bool:
        days = max((move.after for move in self.course), default=0)
        return self.referral in (None, found.referral) and (until - found.day).days >= days


_FATES = (
    _Fate((_SERVED, _Move(5, Step.FILED, "拟立案调查")), referral=False),
    _Fate((_SERVED, _REFERRED), referral=True),
    _Fate(_COURSE_REOPENED),
    _Fate((_SERVED, _REPORTED, _Move(6, Step.PARTLY, "设备已修复，运行记录仍不连续"))),
    _Fate((_SERVED, _Move(6, Step.FAILED, "复查时仍未整改到位"))),
    _Fate(_COURSE_PASSED),
    _Fate((_SERVED, _REPORTED)),
    _Fate((_SERVED, _Move(3, Step.EXTENDED, "设备到货延迟", "周振华", 40))),
    _Fate((_SERVED,)),
)
"""Each state of a finding that is still open, the choosiest first; the newest finding that fits meets it."""

_COURSE_TWICE = (
    *_COURSE_REOPENED,
    _Move(26, Step.PASSED, "再次复查，已整改"),
    _Move(28, Step.CLOSED, "同意销号", "周振华"),
)
_COURSE_ANSWERED = (_SERVED, _REFERRED, _Move(25, Step.CLOSED, "主管部门函复已处理，同意销号", "周振华"))

_USUAL: dict[str, tuple[Course, ...]] = {
    "own": ((_SERVED, _REPORTED), _COURSE_PASSED),
    "foreign": ((_SERVED, _REFERRED), (_SERVED, _REPORTED), _COURSE_PASSED),
    "old own": (*(_COURSE_CLOSED,) * 7, _COURSE_TWICE),
    "old foreign": (_COURSE_ANSWERED, *(_COURSE_CLOSED,) * 2, _COURSE_TWICE),
}
"""All the others: older findings are closed, some by another department, some only the second time."""


def settle(services: Services, clock: ManualClock, until: date) -> None:
    """Carry the findings of the past on through the ledger, none beyond the day `until`."""
    findings = tuple(_found(services, line, until) for line in services.ledger.lines(view="all"))
    taken = courses(findings, until)
    for one in sorted(findings, key=lambda one: one.id):
        for move in taken[one.id]:
            if not _carry(services, clock, one, move, until):
                break


def _found(services: Services, line: LedgerLine, until: date) -> Found:
    steps = {event.step for event in services.ledger.events(finding_id=line.finding_id)}
    referral = line.handling is Handling.REFERRAL
    return Found(
        line.finding_id, line.inspection_id, line.found_on or until, referral, served=Step.SERVED in steps
    )


def courses(findings: tuple[Found, ...], until: date) -> dict[str, Course]:
    """What each finding goes through: every state is met, whichever of the findings are ours to punish.

    The newest notice that nobody took at the visit still lies here, and all of its findings with it.
    """
    free = sorted(findings, key=lambda one: (-one.day.toordinal(), one.id))
    lying = next((one.visit for one in free if not one.served), "")
    taken: dict[str, Course] = {one.id: () for one in free if one.visit == lying}
    for fate in _FATES:
        fit = (one for one in free if one.id not in taken and fate.fits(one, until))
        taken |= {one.id: fate.course for one in islice(fit, 1)}
    turns = {name: cycle(usual) for name, usual in _USUAL.items()}
    rest = sorted((one for one in free if one.id not in taken), key=lambda one: one.id)
    return taken | {one.id: next(turns[_kind(one, until)]) for one in rest}


def _kind(found: Found, until: date) -> str:
    old = "old " if (until - found.day).days > SETTLED_AFTER_DAYS else ""
    return f"{old}{'foreign' if found.referral else 'own'}"


def _carry(services: Services, clock: ManualClock, found: Found, move: _Move, until: date) -> bool:
    """Record one step if it may follow and lies in the past; True to go on. A signed notice is served already."""
    moment = datetime.combine(found.day + timedelta(days=move.after), time(10, 20), CHINA)
    if moment.date() > until:
        return False
    if move.step not in services.ledger.next_steps(finding_id=found.id):
        return False
    if move.step is Step.SERVED and found.served:
        return True
    clock.current = moment
    due = found.day + timedelta(days=move.due) if move.due else None
    reason = move.reason.format(department=services.ledger.finding(finding_id=found.id).department)
    services.ledger.record(
        finding_id=found.id, step=move.step, reason=reason, due=due, approver=move.approver
    )
    return True
