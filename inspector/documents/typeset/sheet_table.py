"""The table of a sheet: rows that stay whole, banners that stay with their rows, a foot that stays with the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from inspector.documents.model import Place
from inspector.documents.sheet import Banner, SheetColumn, SheetRow, SheetTable, Type
from inspector.documents.typeset.form import cell_of, form_row
from inspector.documents.typeset.style import MM, SIZE_SMALL_5, Page, Style
from inspector.documents.typeset.table import Row, Table
from inspector.fonts import FontRole

_SMALL_LEADING, _WRITING_LEADING = 12.0, 17.0
_GREY = {1: 880, 2: 955}
_SPARE = 2 * 24.0
"""Points that two banners over a row may take."""


def sheet_table(block: SheetTable, page: Page) -> Table:
    """Rows too high to share a page with header, banners and foot may be split, all others stay whole."""
    header = _header(block.columns, page)
    foot = _together([form_row(row, page) for row in block.foot])
    room = page.text_height - header.height - _SPARE - sum(row.height for row in foot)
    rows = [_kept(row, room) for row in _rows(block, page)]
    if foot and rows and rows[-1].whole:
        rows[-1] = replace(rows[-1], keep_with_next=True)
    return Table((header, *rows, *foot), headers=1)


def _header(columns: tuple[SheetColumn, ...], page: Page) -> Row:
    style = replace(page.cell, role=FontRole.HEI, place=Place.CENTRE)
    return Row(tuple(cell_of(one.title, style, one.width * MM / 10) for one in columns), whole=True)


def _rows(block: SheetTable, page: Page) -> Iterator[Row]:
    for row in block.rows:
        yield _banner(row, page) if isinstance(row, Banner) else _row(row, block.columns, page)


def _banner(banner: Banner, page: Page) -> Row:
    cell = cell_of(banner.text, replace(page.cell, role=FontRole.HEI), page.text_width)
    return Row((cell,), whole=True, keep_with_next=True, grey=_GREY[banner.level])


def _row(row: SheetRow, columns: tuple[SheetColumn, ...], page: Page) -> Row:
    last = len(row.cells) - 1
    widths = [*(one.width for one in columns[:last]), sum(one.width for one in columns[last:])]
    styles = [_style(one, page) for one in columns]
    return Row(
        tuple(
            cell_of(text, style, width * MM / 10)
            for text, style, width in zip(row.cells, styles, widths, strict=False)
        )
    )


def _style(column: SheetColumn, page: Page) -> Style:
    style = replace(page.cell, place=column.place)
    if column.type is Type.SMALL:
        return replace(style, size=SIZE_SMALL_5, leading=_SMALL_LEADING)
    return replace(style, leading=_WRITING_LEADING) if column.type is Type.WRITING else style


def _kept(row: Row, room: float) -> Row:
    return replace(row, whole=row.height <= room)


def _together(rows: list[Row]) -> list[Row]:
    """No page break between the rows."""
    return [replace(row, whole=True, keep_with_next=row is not rows[-1]) for row in rows]
