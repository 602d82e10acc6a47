"""What a review is made of: the facts it judges, the lines it yields, the field that mends each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from inspector.domain.checklist import Item
from inspector.domain.inspection import Case
from inspector.domain.officer import Officer
from inspector.paths import Paths

Level = Literal["fatal", "major", "minor", "good"]


@dataclass(frozen=True)
class Target:
    """The field that mends a line. `id` is an item key, finding id or evidence id where the place needs one."""

    place: str
    id: str = ""


@dataclass(frozen=True)
class ReviewLine:
    code: str
    level: Level
    title: str
    detail: str
    target: Target


@dataclass(frozen=True)
class ReviewFacts:
    """What the rules judge: the case, its officers as registered today, and the time."""

    case: Case
    officers: Mapping[str, Officer | None]
    now: datetime
    paths: Paths


Rule = Callable[[ReviewFacts], Iterator[ReviewLine]]


def good(code: str, title: str, place: str) -> ReviewLine:
    """The one line of a rule that found nothing to mend."""
    return ReviewLine(code, "good", title, "", Target(place))


def is_local(item: Item) -> bool:
    """Whether no national law stands behind the item, only a local rule."""
    return not any(basis.duties for basis in item.bases)
