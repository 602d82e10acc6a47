"""案卷评查 as a score: what each kind of gap costs by which rule, and a review as it is kept with its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from inspector.domain.law import Confidence


class Grade(StrEnum):
    """一票否决: the file fails · 重大差错: a fixed sum, once · 扣分: each time, up to limits · 提示: costs nothing."""

    FATAL = "fatal"
    MAJOR = "major"
    DEDUCTION = "deduction"
    NOTE = "note"


class Stage(StrEnum):
    """When a review was kept: with the sealing of the visit, or of the whole file with the reviewer's opinion."""

    SEALING = "sealing"
    FILE = "file"


@dataclass(frozen=True)
class Target:
    """The field that mends a line. `id` is an item key, finding, evidence or paper id where the place needs one.

    Of a document that is not there yet (place "paper") it is the kind.
    """

    place: str
    id: str = ""


@dataclass(frozen=True)
class ScoreRule:
    """What one kind of gap costs, and which rule says that it is one.

    A deduction takes `points` each time, `most` in all. `document` is the kind it is taken from, "" the whole file.
    `own`: the points are this program's proposal, for the bureau to set; the rule itself stands as `confidence` says.
    """

    code: str
    grade: Grade
    points: int
    most: int
    document: str
    source: str
    confidence: Confidence
    own: bool


@dataclass(frozen=True)
class Element:
    """What the text of a kind of document must say: at least one of `any_of`. `code` names the rule it falls under.

    `where` is a word of the text that makes it necessary, "" for always.
    """

    code: str
    kind: str
    title: str
    any_of: tuple[str, ...]
    where: str = ""


@dataclass(frozen=True)
class Scale:
    """The whole scale. `limits` is the most that deductions may take from one kind of document."""

    total: int
    passing: int
    rules: Mapping[str, ScoreRule]
    limits: Mapping[str, int] = field(default_factory=dict)
    elements: tuple[Element, ...] = ()


@dataclass
class Taking:
    """Takes points for one gap after the other. State: the sums so far, by rule and by document."""

    scale: Scale
    by_code: dict[str, int] = field(default_factory=dict)
    by_document: dict[str, int] = field(default_factory=dict)

    def of(self, rule: ScoreRule | None, document: str) -> int:
        """The points that one more gap of this rule costs, within the limits of the rule and of the document."""
        if rule is None or rule.grade in (Grade.FATAL, Grade.NOTE):
            return 0
        so_far = self.by_code.get(rule.code, 0)
        room = rule.points - so_far if rule.grade is Grade.MAJOR else rule.most - so_far
        if rule.grade is Grade.DEDUCTION and document in self.scale.limits:
            room = min(room, self.scale.limits[document] - self.by_document.get(document, 0))
        points = max(0, min(rule.points, room))
        self.by_code[rule.code] = so_far + points
        if rule.grade is Grade.DEDUCTION:
            self.by_document[document] = self.by_document.get(document, 0) + points
        return points


@dataclass(frozen=True)
class KeptLine:
    """A gap as it was found: what is wrong, where, by which rule, what it cost."""

    code: str
    level: str
    title: str
    detail: str
    target: Target
    document: str
    rule: ScoreRule | None
    taken: int


@dataclass(frozen=True)
class KeptReview:
    """A review that stays with its file. `lines` are the gaps alone, the worst first; `by` who reviewed."""

    id: str
    inspection_id: str
    stage: Stage
    score: int
    passed: bool
    lines: tuple[KeptLine, ...]
    opinion: str
    at: datetime
    by: str


class _Placed(Protocol):
    @property
    def document(self) -> str: ...


P = TypeVar("P", bound=_Placed)


def grouped(lines: Iterable[P], order: Iterable[str]) -> Iterator[tuple[str, tuple[P, ...]]]:
    """The gaps of each kind of document in the order of the file; those of the file as a whole ("") first."""
    found = tuple(lines)
    for document in ("", *order):
        part = tuple(one for one in found if one.document == document)
        if part:
            yield document, part
