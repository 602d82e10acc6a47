"""Pieces onto pages: headings stay with their text, signatures with the last lines above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector.documents.typeset.piece import Break, Piece, Space
from inspector.errors import BugError

SLACK = 0.01
"""Points by which rounding may overfill a page."""


@dataclass(frozen=True)
class Placed:
    """A piece and how far below the head of the text area it begins, in points."""

    piece: Piece
    below: float


def paginate(pieces: Sequence[Piece], height: float) -> list[list[Placed]]:
    """Fill pages whose text area is `height` points high.

    Raises BugError for a piece that neither fits on a page of its own nor can be split.
    """
    pages = _Pages(height)
    waiting = list(pieces)
    while waiting:
        group = _group(waiting)
        if isinstance(group[0], Break):
            pages.turn(on_purpose=True)
            del waiting[0]
            continue
        taken = _take(group, pages.room)
        if taken is None and pages.is_fresh:
            taken = _first_alone(group, height)
        if taken is None:
            pages.turn()
            continue
        placed, rest = taken
        waiting[: len(group)] = rest
        pages.place(placed)
        if rest:
            pages.turn()
    return pages.finished()


@dataclass
class _Pages:
    """The pages filled so far; `used` points of the last one are taken, `begun` says that it was begun on purpose."""

    height: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0.0
    begun: bool = True

    @property
    def room(self) -> float:
        return self.height - self.used

    @property
    def is_fresh(self) -> bool:
        return not self.pages[-1]

    def turn(self, on_purpose: bool = False) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self.used, self.begun = 0.0, on_purpose

    def place(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            if isinstance(piece, Space) and self.is_fresh and not (piece.firm and self.begun):
                continue
            self.pages[-1].append(Placed(piece, self.used))
            self.used += piece.height

    def finished(self) -> list[list[Placed]]:
        return self.pages if self.pages[-1] else self.pages[:-1] or self.pages


def _group(waiting: list[Piece]) -> list[Piece]:
    """The first piece with all that must not be parted from it; a blank between them parts nothing."""
    count, kept = 1, waiting[0].keep_with_next
    while kept and count < len(waiting) and not isinstance(waiting[count], Break):
        kept = waiting[count].keep_with_next or isinstance(waiting[count], Space)
        count += 1
    return waiting[:count]


def _take(group: list[Piece], room: float) -> tuple[list[Piece], list[Piece]] | None:
    """What of the group goes on this page, and what is left; None when nothing does."""
    if sum(piece.height for piece in group) <= room + SLACK:
        return group, []
    *before, last = group
    parts = last.split(room - sum(piece.height for piece in before))
    if parts:
        return [*before, parts[0]], [parts[1]]
    for at, piece in enumerate(before):
        above = sum(one.height for one in group[:at])
        parts = piece.split(min(room - above, piece.height - 1))
        if parts:
            return [*group[:at], parts[0]], [parts[1], *group[at + 1 :]]
    return _spill(group)


def _spill(group: list[Piece]) -> tuple[list[Piece], list[Piece]] | None:
    """A blank at the foot of a page is dropped rather than carried over."""
    if isinstance(group[0], Space) and len(group) > 1:
        return [], group[1:]
    return ([], []) if isinstance(group[0], Space) else None


def _first_alone(group: list[Piece], height: float) -> tuple[list[Piece], list[Piece]]:
    """A chain longer than a page is parted after its first piece."""
    if len(group) == 1 or group[0].height > height:
        raise BugError(f"{type(group[0]).__name__} of {group[0].height:.0f} points fits on no page")
    return group[:1], group[1:]
