"""Chinese working days with 调休, from the published holiday calendars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from inspector.domain.deadline import Deadline, DeadlineKind, WorkCalendar, due_on


@dataclass(frozen=True)
class _Published:
    """What the State Council has announced: days off, and weekend days that are worked instead (调休)."""

    years: frozenset[int]
    holidays: frozenset[date]
    made_up: frozenset[date]


@cache
def _published() -> _Published:
    from chinese_calendar.constants import holidays, workdays

    return _Published(frozenset(day.year for day in holidays), frozenset(holidays), frozenset(workdays))


@dataclass(frozen=True)
class ChineseCalendar(WorkCalendar):
    """A year that the calendar does not know yet counts Monday to Friday, and says so through `knows`."""

    def knows(self, year: int) -> bool:
        return year in _published().years

    def is_workday(self, day: date) -> bool:
        known = _published()
        return day in known.made_up or (day.weekday() < 5 and day not in known.holidays)


@dataclass(frozen=True)
class Due:
    """The last day of a period. `known` is false where a year's holidays are not published yet."""

    day: date
    known: bool


def due(deadline: Deadline, start: date) -> Due:
    """The last day of the period from `start`, the start day not counted."""
    calendar = ChineseCalendar()
    day = due_on(deadline, start, calendar)
    counted = deadline.kind is DeadlineKind.WORKING
    return Due(day, not counted or all(calendar.knows(year) for year in {start.year, day.year}))
