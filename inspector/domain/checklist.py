"""Checklists: sections of items, each one observable question with its law, evidence, requirement and period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Protocol

from inspector.domain.deadline import Deadline
from inspector.domain.law import LegalBasis, bases_on


class AnswerKind(StrEnum):
    JUDGEMENT = "judgement"
    NUMBER = "number"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    DATE = "date"


class Method(StrEnum):
    ON_SITE = "on_site"
    OFF_SITE = "off_site"


class Severity(StrEnum):
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class EvidenceKind(StrEnum):
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    MEASUREMENT = "measurement"


NO_UNIT = "无量纲"
"""The unit of a number that has none (pH, 臭气浓度 …): it stands in the files, never beside the number."""


def shown_unit(unit: str) -> str:
    """The unit as it is printed and shown; "" for a number without dimension."""
    return "" if unit == NO_UNIT else unit


def with_unit(value: str, unit: str) -> str:
    """63.5 dB(A), 7.1: how every value is printed and shown."""
    return f"{value} {shown_unit(unit)}".rstrip()


class Comparison(StrEnum):
    AT_LEAST = ">="
    AT_MOST = "<="
    BETWEEN = "between"


@dataclass(frozen=True)
class Limit:
    """A measured value must be at least, at most, or between `value` and `upper` (in the item's unit, ends included).

    `upper` is there for BETWEEN alone.
    """

    comparison: Comparison
    value: Decimal
    label: str = ""
    upper: Decimal | None = None

    def met_by(self, measured: Decimal) -> bool:
        if self.comparison is Comparison.AT_MOST:
            return measured <= self.value
        return self.value <= measured and (self.upper is None or measured <= self.upper)

    def text(self, unit: str) -> str:
        """≥2.5 m, ≤70 dB(A), 6～9"""
        if self.upper is not None:
            return with_unit(f"{self.value:f}～{self.upper:f}", unit)
        sign = "≤" if self.comparison is Comparison.AT_MOST else "≥"
        return with_unit(f"{sign}{self.value:f}", unit)


class Said(Protocol):
    """What an answer says: its result and its value as typed."""

    @property
    def result(self) -> str: ...

    @property
    def value(self) -> str: ...


CHOICE_SEPARATOR = "、"
"""Between the choices of a value that holds several."""


def chosen(value: str) -> tuple[str, ...]:
    """The choices that a value holds."""
    return tuple(filter(None, value.split(CHOICE_SEPARATOR)))


@dataclass(frozen=True)
class Condition:
    """The item is visible only if the answer of `item` is one of `results`, or its value one of `values`.

    Exactly one of the two lists is filled. A value of several choices counts with any of them.
    """

    item: str
    results: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    def met_by(self, said: Said | None) -> bool:
        if self.values:
            return said is not None and not set(self.values).isdisjoint(chosen(said.value))
        return (said.result if said else "unchecked") in self.results


@dataclass(frozen=True)
class RequiredEvidence:
    kind: EvidenceKind
    what: str


@dataclass(frozen=True)
class Item:
    """One observable thing. `id` is stable over versions; `source` names the speech or law it comes from.

    `fact` is the draft of the unlawful fact (placeholders {date}, {time}, {place}, {value}); `department` is the
    competent department where it is not ours; `local_variant` marks a rule that each place sets for itself (地方口径).
    Items of different checklists with the same `ask_once` are one question: a visit asks it once and counts the answer
    in each (综合查一次). `standards` are keys of the standards whose limits the officer needs at hand.
    """

    id: str
    number: str
    question: str
    guidance: tuple[str, ...]
    bases: tuple[LegalBasis, ...]
    requirement: str
    deadline: Deadline
    fact: str
    method: Method = Method.ON_SITE
    answer_kind: AnswerKind = AnswerKind.JUDGEMENT
    unit: str = ""
    limit: Limit | None = None
    choices: tuple[str, ...] = ()
    condition: Condition | None = None
    evidence: tuple[RequiredEvidence, ...] = ()
    severity: Severity = Severity.MAJOR
    department: str = ""
    local_variant: bool = False
    phrases: tuple[str, ...] = ()
    source: str = ""
    problem: str = ""
    ask_once: str = ""
    standards: tuple[str, ...] = ()

    @property
    def problem_title(self) -> str:
        """What the problem is called in lists when the item is not in order."""
        return self.problem or self.question


@dataclass(frozen=True)
class Section:
    id: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Checklist:
    """A published checklist; an inspection pins `id`, `version` and the SHA-256 of its file."""

    id: str
    version: str
    title: str
    topic: str
    applies_to: tuple[str, ...]
    source: str
    sections: tuple[Section, ...]
    sha256: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for section in self.sections for item in section.items)

    def item(self, item_id: str) -> Item:
        """Raises KeyError."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)


def visible_items(checklist: Checklist, said: Mapping[str, Said]) -> tuple[Item, ...]:
    """The items whose condition is met by what was said so far (item id → answer)."""
    return tuple(item for item in checklist.items if is_visible(item, said))


def is_visible(item: Item, said: Mapping[str, Said]) -> bool:
    return item.condition is None or item.condition.met_by(said.get(item.condition.item))


def asked_twice(checklists: Sequence[Checklist]) -> dict[tuple[str, str], tuple[str, str]]:
    """The questions of a visit that an earlier checklist of it asks already: (checklist, item) → where it is asked."""
    first: dict[str, tuple[str, str]] = {}
    again: dict[tuple[str, str], tuple[str, str]] = {}
    for checklist in checklists:
        for item in checklist.items:
            here = (checklist.id, item.id)
            if item.ask_once and first.setdefault(item.ask_once, here) != here:
                again[here] = first[item.ask_once]
    return again


def bases_for(item: Item, day: date) -> tuple[LegalBasis, ...]:
    """The item's bases on the day of the conduct (典1057); where there are several, the first is proposed."""
    return bases_on(item.bases, day)


def parse_measure(text: str) -> Decimal | None:
    """A measured value as typed; accepts full-width digits. None when it is not a finite number."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
