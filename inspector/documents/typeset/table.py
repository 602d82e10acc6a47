"""Ruled tables: form grids and data tables, split between rows, or between the lines of a tall row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from inspector.documents.typeset.paragraph import PlacedLine
from inspector.documents.typeset.style import Style

PAD_X, PAD_Y = 4.0, 3.2
INNER, OUTER = 0.5, 0.9
SPLITTABLE_LINES = 8
"""A row with fewer lines is moved whole to the next page."""

SPLIT_LINES = 3
"""Lines of a split row that stand on each side of the page break at least."""


class CellText(Protocol):
    """What a cell holds: lines of one style that can be parted."""

    @property
    def lines(self) -> tuple[PlacedLine, ...]: ...

    @property
    def style(self) -> Style: ...

    @property
    def height(self) -> float: ...

    def cut(self, lines: int) -> tuple[CellText, CellText]: ...

    def draw(self, canvas: Canvas, left: float, top: float) -> None: ...


@dataclass(frozen=True)
class Cell:
    """Text in a ruled box of `width` points; `top` sets it to the top instead of the middle."""

    text: CellText
    width: float
    top: bool = False


@dataclass(frozen=True)
class Row:
    """`whole`: never split · `keep_with_next`: no page break after it · `least`: points of height · `grey`: 0–1000."""

    cells: tuple[Cell, ...]
    whole: bool = False
    keep_with_next: bool = False
    least: float = 0.0
    grey: int = 1000

    @cached_property
    def height(self) -> float:
        return max(self.least, max(cell.text.height for cell in self.cells) + 2 * PAD_Y)

    @property
    def lines(self) -> int:
        return max(len(cell.text.lines) for cell in self.cells)

    def cut(self, lines: int) -> tuple[Row, Row]:
        pairs = [cell.text.cut(lines) for cell in self.cells]
        heads = (Cell(head, cell.width, True) for cell, (head, _) in zip(self.cells, pairs, strict=True))
        tails = (Cell(tail, cell.width, True) for cell, (_, tail) in zip(self.cells, pairs, strict=True))
        return Row(tuple(heads)), Row(tuple(tails))

    def split(self, room: float) -> tuple[Row, Row] | None:
        if self.whole:
            return None
        leading = max(cell.text.style.leading for cell in self.cells)
        fitting = min(int((room - 2 * PAD_Y) / leading + 1e-6), self.lines - SPLIT_LINES)
        return self.cut(fitting) if self.lines >= SPLITTABLE_LINES and fitting >= SPLIT_LINES else None


@dataclass(frozen=True)
class Table:
    """The first `headers` rows come again on every page that the table reaches."""

    rows: tuple[Row, ...]
    headers: int = 0
    keep_with_next: bool = False

    @cached_property
    def height(self) -> float:
        return sum(row.height for row in self.rows)

    def split(self, room: float) -> tuple[Table, Table] | None:
        fitting, used = 0, 0.0
        while fitting < len(self.rows) - 1 and used + self.rows[fitting].height <= room + 1e-6:
            used += self.rows[fitting].height
            fitting += 1
        parts = self.rows[fitting].split(room - used)
        while not parts and fitting > self.headers and self.rows[fitting - 1].keep_with_next:
            fitting -= 1
        if fitting <= self.headers and not (fitting == self.headers and parts):
            return None
        head, tail = ((parts[0],), (parts[1],)) if parts else ((), (self.rows[fitting],))
        return self._part(self.rows[:fitting] + head), self._rest(tail + self.rows[fitting + 1 :])

    def _part(self, rows: tuple[Row, ...]) -> Table:
        return replace(self, rows=rows, keep_with_next=False)

    def _rest(self, rows: tuple[Row, ...]) -> Table:
        return replace(self, rows=self.rows[: self.headers] + rows)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        y = top
        rules: list[tuple[float, float, float, float]] = []
        for row in self.rows:
            rules += _draw_row(canvas, row, left, y)
            y -= row.height
        canvas.setLineWidth(INNER)
        canvas.lines(rules)
        canvas.setLineWidth(OUTER)
        width = sum(cell.width for cell in self.rows[0].cells)
        canvas.rect(left, y, width, top - y)


def _draw_row(canvas: Canvas, row: Row, left: float, top: float) -> list[tuple[float, float, float, float]]:
    """Write the cells; the rules under and between them."""
    height = row.height
    bottom = top - height
    if row.grey < 1000:
        _shade(canvas, row, left, bottom)
    rules = [(left, bottom, left + sum(cell.width for cell in row.cells), bottom)]
    for cell in row.cells:
        slack = 0.0 if cell.top else (height - 2 * PAD_Y - cell.text.height) / 2
        cell.text.draw(canvas, left + PAD_X, top - PAD_Y - slack)
        left += cell.width
        rules.append((left, bottom, left, top))
    return rules[:-1]


def _shade(canvas: Canvas, row: Row, left: float, bottom: float) -> None:
    canvas.saveState()
    canvas.setFillGray(row.grey / 1000)
    canvas.rect(left, bottom, sum(cell.width for cell in row.cells), row.height, stroke=0, fill=1)
    canvas.restoreState()
