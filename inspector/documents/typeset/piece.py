"""What the paginator handles: things with a height that can be drawn, and some that can be split."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas


class Piece(Protocol):
    """Heights in points. `draw` gets the left edge and the top edge in PDF coordinates (upwards)."""

    @property
    def keep_with_next(self) -> bool: ...

    @property
    def height(self) -> float: ...

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """A head of at most `room` and the rest; None where no decent cut exists."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None: ...


@dataclass(frozen=True)
class Space:
    """Blank height; swallowed at the head of a page, unless it is `firm` and the page was begun on purpose."""

    height: float
    keep_with_next: bool = False
    firm: bool = False

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        return None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Nothing to draw."""


@dataclass(frozen=True)
class Break:
    """The end of a page; nothing where a page has just begun."""

    keep_with_next: bool = False
    height: float = 0.0

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        return None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Nothing to draw."""
