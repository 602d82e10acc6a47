"""Periods for rectification: calendar or working days, counted from the day after the start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol


class DeadlineKind(StrEnum):
    IMMEDIATE = "immediate"
    CALENDAR = "calendar"
    WORKING = "working"


@dataclass(frozen=True)
class Deadline:
    """A period in days. `IMMEDIATE` has 0 days and falls on the day of the inspection."""

    kind: DeadlineKind
    days: int = 0


class WorkCalendar(Protocol):
    """Knows Chinese working days with 调休."""

    def knows(self, year: int) -> bool: ...

    def is_workday(self, day: date) -> bool: ...


def due_on(deadline: Deadline, start: date, calendar: WorkCalendar) -> date:
    """The last day of the period; the start day is not counted.

    A working-day period counts working days only. Raises ValueError for fewer than 1 day of a counted period.
    """
    if deadline.kind is DeadlineKind.IMMEDIATE:
        return start
    if deadline.days < 1:
        raise ValueError("a counted period has at least one day")
    if deadline.kind is DeadlineKind.CALENDAR:
        return start + timedelta(days=deadline.days)
    return _add_workdays(start, deadline.days, calendar)


def _add_workdays(start: date, days: int, calendar: WorkCalendar) -> date:
    day = start
    while days:
        day += timedelta(days=1)
        days -= calendar.is_workday(day)
    return day


def workdays_left(today: date, due: date, calendar: WorkCalendar) -> int:
    """Working days from tomorrow to `due`; negative: calendar days overdue."""
    if due < today:
        return (due - today).days
    span = (due - today).days
    return sum(calendar.is_workday(today + timedelta(days=step)) for step in range(1, span + 1))
