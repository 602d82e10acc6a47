"""Checklists: sections of items, each one observable question with its law, evidence, requirement and period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from inspector.domain.deadline import Deadline
from inspector.domain.law import LegalBasis, bases_on


class AnswerKind(StrEnum):
    JUDGEMENT = "judgement"
    NUMBER = "number"
    CHOICE = "choice"
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


class Comparison(StrEnum):
    AT_LEAST = ">="
    AT_MOST = "<="


@dataclass(frozen=True)
class Limit:
    """A measured value must be at least or at most `value` (in the item's unit)."""

    comparison: Comparison
    value: Decimal
    label: str = ""

    def met_by(self, measured: Decimal) -> bool:
        return measured >= self.value if self.comparison is Comparison.AT_LEAST else measured <= self.value


@dataclass(frozen=True)
class Condition:
    """The item is visible only if the answer of `item` is one of `results`."""

    item: str
    results: tuple[str, ...]


@dataclass(frozen=True)
class RequiredEvidence:
    kind: EvidenceKind
    what: str


@dataclass(frozen=True)
class Item:
    """One observable thing. `id` is stable over versions; `source` names the speech or law it comes from.

    `fact` is the draft of the unlawful fact (placeholders {date}, {time}, {place}, {value}); `department` is the
    competent department where it is not ours; `local_variant` marks a rule that each place sets for itself (地方口径).
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


def visible_items(checklist: Checklist, results: Mapping[str, str]) -> tuple[Item, ...]:
    """The items whose condition is met by the results so far (item id → result value)."""
    return tuple(item for item in checklist.items if is_visible(item, results))


def is_visible(item: Item, results: Mapping[str, str]) -> bool:
    return item.condition is None or results.get(item.condition.item, "unchecked") in item.condition.results


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
