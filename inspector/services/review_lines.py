"""What a review is made of: the facts it judges, the lines it yields, the field that mends each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from inspector.domain.checklist import Item
from inspector.domain.file_review import ScoreRule, Target
from inspector.domain.inspection import Case
from inspector.domain.officer import Officer
from inspector.paths import Paths

__all__ = ["Level", "ReviewFacts", "ReviewLine", "Rule", "Target", "good", "is_local"]

Level = Literal["fatal", "major", "minor", "good"]
"""Must, should, may be mended before signing; in order. What a gap costs is another matter: its rule's grade."""


@dataclass(frozen=True)
class ReviewLine:
    """One thing looked at. `document` is the kind it concerns, "" the file; `rule` and `taken` are the score."""

    code: str
    level: Level
    title: str
    detail: str
    target: Target
    document: str = ""
    rule: ScoreRule | None = None
    taken: int = 0


@dataclass(frozen=True)
class ReviewFacts:
    """What the rules judge: the case, its officers as registered today, and the time.

    `other_names` are the names of other parties that the dossiers hold under the same credit code.
    """

    case: Case
    officers: Mapping[str, Officer | None]
    now: datetime
    paths: Paths
    other_names: tuple[str, ...] = ()


Rule = Callable[[ReviewFacts], Iterator[ReviewLine]]


def good(code: str, title: str, place: str) -> ReviewLine:
    """The one line of a rule that found nothing to mend."""
    return ReviewLine(code, "good", title, "", Target(place))


def is_local(item: Item) -> bool:
    """Whether no national law stands behind the item, only a local rule."""
    return not any(basis.duties for basis in item.bases)
