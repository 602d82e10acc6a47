"""Cells and rows of forms."""

from __future__ import annotations

from dataclasses import replace

from inspector.documents.model import Field, Place
from inspector.documents.typeset.paragraph import lay
from inspector.documents.typeset.style import MM, Page, Style
from inspector.documents.typeset.table import PAD_X, Cell, Row


def cell_of(text: str, style: Style, width: float) -> Cell:
    """A cell of `width` points."""
    return Cell(lay(text, style, width - 2 * PAD_X), width)


def form_row(row: tuple[Field, ...], page: Page) -> Row:
    """Labels and values side by side."""
    label = replace(page.cell, place=Place.CENTRE)
    cells: list[Cell] = []
    for one in row:
        cells.append(cell_of(one.name, label, one.label * MM / 10))
        cells.append(cell_of(one.value, page.cell, (one.width - one.label) * MM / 10))
    return Row(tuple(cells), least=page.field_height)
