"""How the sheets look: frozen shaded headings with notes, wrapped text, widths, a page that can be printed."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, cast
from unicodedata import east_asian_width

from inspector.content.workbook.layout import Column, Kind
from inspector.content.workbook.options import LAST_ROW, Options

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Border, PatternFill
    from openpyxl.styles.colors import Color
    from openpyxl.worksheet.worksheet import Worksheet

_FONT = "微软雅黑"
_DARK, _LIGHT, _ACCENT = 1, 0, 4  # places in the theme's palette: text, page, first accent
_TEXT_FORMAT, _DAY_FORMAT = "@", "yyyy-mm-dd"
_HEAD_WIDTHS = {"A": 14, "B": 64, "C": 52}
_NOTE_AUTHOR = "填写说明"
_LINE_POINTS, _MOST_POINTS = 15, 405  # Excel has rows of up to 409


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell of a sheet without merged ones there."""
    return cast("Cell", sheet.cell(row, column))


def dress_table(sheet: Worksheet, columns: Sequence[Column], rows: int, options: Options) -> None:
    """A table with its headings in row 1 and `rows` filled rows under them."""
    for index, column in enumerate(columns, start=1):
        heading = cell_at(sheet, 1, index)
        _dress_heading(heading, column)
        sheet.column_dimensions[heading.column_letter].width = column.width
        for row in range(2, rows + 2):
            _dress_cell(cell_at(sheet, row, index), column)
            _fit_height(sheet, row, cell_at(sheet, row, index), column)
        check = options.check(column, columns)
        if check:
            sheet.add_data_validation(check)
            check.add(f"{heading.column_letter}2:{heading.column_letter}{LAST_ROW}")
    sheet.freeze_panes = "F2" if rows and columns[0].key.startswith("section") else "C2"
    sheet.auto_filter.ref = f"A1:{cell_at(sheet, 1, len(columns)).column_letter}{rows + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"


def _fit_height(sheet: Worksheet, row: int, cell: Cell, column: Column) -> None:
    """Rows are as high as their longest text: not every program fits them when it opens the file."""
    lines = str(cell.value or "").split("\n")
    needed = sum(ceil(max(_width(line), 1) / (column.width - 1)) for line in lines) * _LINE_POINTS + 4
    height = max(sheet.row_dimensions[row].height or 0, min(needed, _MOST_POINTS))
    sheet.row_dimensions[row].height = height


def _width(text: str) -> int:
    """In columns: a Chinese character takes two."""
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)


def dress_head(sheet: Worksheet, columns: Sequence[Column], options: Options) -> None:
    """The sheet of the checklist's own fields, one in each row."""
    from openpyxl.worksheet.properties import PageSetupProperties

    for letter, width in _HEAD_WIDTHS.items():
        sheet.column_dimensions[letter].width = width
        dress_title(sheet[f"{letter}1"])
    for row, column in enumerate(columns, start=2):
        _dress_label(sheet[f"A{row}"])
        _dress_cell(sheet[f"B{row}"], column)
        dress_text(sheet[f"C{row}"])
    check = options.check(columns[-1], ())
    if check:
        first = [column.key for column in columns].index(columns[-1].key) + 2
        sheet.add_data_validation(check)
        check.add(f"B{first}:B{len(columns) + 30}")
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def dress_title(cell: Cell) -> None:
    from openpyxl.styles import Alignment, Font

    cell.font = Font(name=_FONT, size=10, bold=True, color=_theme(_LIGHT))
    cell.fill = _fill(_ACCENT, -0.25)
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    cell.border = _border()


def dress_text(cell: Cell) -> None:
    from openpyxl.styles import Alignment, Font

    cell.font = Font(name=_FONT, size=10)
    cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
    cell.border = _border()


def _dress_label(cell: Cell) -> None:
    from openpyxl.styles import Font

    dress_text(cell)
    cell.font = Font(name=_FONT, size=10, bold=True)


def _dress_heading(cell: Cell, column: Column) -> None:
    from openpyxl.comments import Comment

    dress_title(cell)
    required = "必填。" if column.required else ""
    example = f"\n例：{column.example}" if column.example else ""
    cell.comment = Comment(f"{required}{column.how}{example}", _NOTE_AUTHOR, width=280, height=150)


def _dress_cell(cell: Cell, column: Column) -> None:
    dress_text(cell)
    if column.shaded:
        cell.fill = _fill(_LIGHT, -0.15)
    if column.kind is Kind.DAY:
        cell.number_format = _DAY_FORMAT
    elif column.kind not in (Kind.WHOLE, Kind.DECIMAL):
        cell.number_format = _TEXT_FORMAT


def _theme(place: int, tint: float = 0.0) -> Color:
    from openpyxl.styles.colors import Color

    return Color(theme=place, tint=tint)


def _fill(place: int, tint: float) -> PatternFill:
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=_theme(place, tint))


def _border() -> Border:
    from openpyxl.styles import Border, Side

    thin = Side("hair", color=_theme(_DARK, 0.5))
    return Border(thin, thin, thin, thin)
