"""Discharge standards: the limits that items measure against, with the days on which each standard holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inspector.domain.checklist import Limit
from inspector.domain.law import Confidence


@dataclass(frozen=True)
class StandardLimit:
    """One limit of a standard: for which pollutant, in `unit`, and `applies`: the class, table or case it is for."""

    pollutant: str
    limit: Limit
    unit: str
    applies: str
    confidence: Confidence

    @property
    def text(self) -> str:
        return self.limit.text(self.unit)


@dataclass(frozen=True)
class Standard:
    """A standard by number (GB 18483-2001). In force from `in_force_from` to `in_force_to`, both days included."""

    key: str
    number: str
    title: str
    in_force_from: date
    in_force_to: date | None
    replaces: str
    confidence: Confidence
    note: str
    limits: tuple[StandardLimit, ...]

    def holds_on(self, day: date) -> bool:
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)
