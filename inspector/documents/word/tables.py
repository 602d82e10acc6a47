"""Ruled tables in Word's terms: rows cut at any place, over one grid of columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from docx.oxml.xmlchemy import BaseOxmlElement

from inspector.documents.typeset.table import INNER, OUTER, PAD_Y
from inspector.documents.word.shaping import element, twips

BESIDE = 3.0
"""Points between a rule and the text; less than ours, since Word fills a line less closely."""


@dataclass(frozen=True)
class WordCell:
    """`width` in points; `fill` puts paragraphs, at least one; `stands`: top, center or bottom.

    `ruled_below`: a place to sign in a table without rules.
    """

    width: float
    fill: Callable[[BaseOxmlElement], None]
    stands: str = "center"
    ruled_below: bool = False


@dataclass(frozen=True)
class WordRow:
    """`least` height in points · `header`: comes again on every page · `whole`: not parted by the end of a page."""

    cells: tuple[WordCell, ...]
    least: float = 0.0
    header: bool = False
    whole: bool = True


def word_table(rows: Sequence[WordRow], ruled: bool = True) -> BaseOxmlElement:
    """`w:tbl` with the rows, every cell framed where it is `ruled`."""
    edges = sorted({edge for row in rows for edge in _edges(row)})
    table, grid = element("tbl"), element("tblGrid")
    for left, right in pairwise(edges):
        grid.append(element("gridCol", w=right - left))
    table.append(_properties(edges[-1], ruled))
    table.append(grid)
    for row in rows:
        table.append(_row(row, edges))
    return table


def _edges(row: WordRow) -> list[int]:
    return [twips(edge) for edge in accumulate((cell.width for cell in row.cells), initial=0.0)]


def _properties(width: int, ruled: bool) -> BaseOxmlElement:
    made, margins = element("tblPr"), element("tblCellMar")
    for side, points in (("top", PAD_Y), ("left", BESIDE), ("bottom", PAD_Y), ("right", BESIDE)):
        margins.append(element(side, w=twips(points), type="dxa"))
    made.append(element("tblW", w=width, type="dxa"))
    made.append(element("tblInd", w=0, type="dxa"))
    if ruled:
        made.append(_borders())
    made.append(element("tblLayout", type="fixed"))
    made.append(margins)
    return made


def _borders() -> BaseOxmlElement:
    made = element("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        points = INNER if side.startswith("inside") else OUTER
        made.append(element(side, val="single", sz=round(points * 8), space=0, color="auto"))
    return made


def _row(row: WordRow, edges: Sequence[int]) -> BaseOxmlElement:
    made, said = element("tr"), element("trPr")
    for child in _said_of(row):
        said.append(child)
    made.append(said)
    for cell, (left, right) in zip(row.cells, pairwise(_edges(row)), strict=True):
        made.append(_cell(cell, right - left, edges.index(right) - edges.index(left)))
    return made


def _said_of(row: WordRow) -> Iterator[BaseOxmlElement]:
    if row.whole:
        yield element("cantSplit")
    if row.least:
        yield element("trHeight", val=twips(row.least), hRule="atLeast")
    if row.header:
        yield element("tblHeader")


def _cell(cell: WordCell, width: int, columns: int) -> BaseOxmlElement:
    made, said = element("tc"), element("tcPr")
    said.append(element("tcW", w=width, type="dxa"))
    if columns > 1:
        said.append(element("gridSpan", val=columns))
    if cell.ruled_below:
        borders = element("tcBorders")
        borders.append(element("bottom", val="single", sz=round(INNER * 8), space=0, color="auto"))
        said.append(borders)
    said.append(element("vAlign", val=cell.stands))
    made.append(said)
    cell.fill(made)
    return made
