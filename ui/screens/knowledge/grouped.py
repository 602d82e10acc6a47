"""A table whose rows stand under headings: low, across all columns, on their own ground."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import theme
from ui.widgets.paint import draw_text, text_width
from ui.widgets.table import Cell, CellDelegate, Column, TableRow, TableView
from ui.widgets.table_model import Index, PagedModel

HEADING = "heading:"
HEADING_HEIGHT = 30
PAD, CELL_PAD = 16, 8
LINE, BELOW = 20, 17


@dataclass(frozen=True)
class LongCell(Cell):
    """Words that may take two lines, and one of smaller ones below."""


def heading(name: str, title: str, count: str = "") -> TableRow:
    """A row that only says what the rows below are; `name` is unique in its table."""
    return TableRow(f"{HEADING}{name}", (Cell(title, second=count, bold=True),), enabled=False)


def is_heading(row: TableRow | None) -> bool:
    return row is not None and row.id.startswith(HEADING)


class GroupedDelegate(CellDelegate):
    """Paints headings; rows are painted as in every table."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        row = model.row(index.row()) if isinstance(model, PagedModel) else None
        if row is not None and is_heading(row):
            self._paint_heading(painter, QRectF(option.rect), row.cell(0))
            return
        cell = row.cell(index.column()) if row is not None else Cell()
        if isinstance(cell, LongCell):
            self._paint_long(painter, QRectF(option.rect), cell, index)
        else:
            super().paint(painter, option, index)

    def _paint_long(self, painter: QPainter, rect: QRectF, cell: Cell, index: Index) -> None:
        painter.save()
        view = self.parent()
        if isinstance(view, TableView):
            view.draw_row_ground(painter, rect, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("line"))
        left = PAD if index.column() == 0 else CELL_PAD
        draw_lines(painter, rect.adjusted(left, 0, -CELL_PAD, 0), cell)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        color = theme().color
        painter.save()
        painter.fillRect(rect, color("sunken"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("line"))
        words = rect.adjusted(PAD, 0, -PAD, 0)
        draw_text(painter, words, cell.text, "label", color("t1"), bold=True)
        words.setLeft(words.left() + text_width(cell.text, "label", bold=True) + 10)
        draw_text(painter, words, cell.second, "label", color("t2"))
        painter.restore()


class GroupedTable(TableView):
    """Headings cannot be selected. Signals as `TableView`. State: which rows are as low as headings."""

    def __init__(self, columns: Sequence[Column], row_height: int, name: str) -> None:
        super().__init__(columns, row_height, name)
        self._low: list[int] = []
        self._shy: dict[int, int] = {}
        self.setItemDelegate(GroupedDelegate(self))

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        wide = len(self._columns)
        padded = [_widened(row, wide) if is_heading(row) else row for row in rows]
        self._even_out()
        super().set_rows(padded)
        for number, row in enumerate(padded):
            if is_heading(row):
                self.setSpan(number, 0, 1, wide)
                self.setRowHeight(number, HEADING_HEIGHT)
                self._low.append(number)

    def hide_when_narrow(self, column: int, width: int) -> None:
        """The column gives way to the others in a table less wide than that, in logical pixels."""
        self._shy[column] = width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in self._shy.items():
            self.setColumnHidden(column, self.width() < width)

    def _even_out(self) -> None:
        """The model is told anew, but Qt keeps heights and spans by number."""
        self.clearSpans()
        for number in self._low:
            if number < self.rows.rowCount():
                self.setRowHeight(number, self.verticalHeader().defaultSectionSize())
        self._low.clear()

    def first_id(self) -> str:
        """The first row that is no heading, "" where there is none."""
        count = self.rows.rowCount()
        rows = (self.rows.row(number) for number in range(count))
        return next((row.id for row in rows if row is not None and not is_heading(row)), "")

    def has(self, row_id: str) -> bool:
        return bool(row_id) and self.rows.find(row_id) >= 0


def draw_lines(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    """At most two lines, the second one elided, and what stands below them; all in the middle of the rectangle."""
    lines = [part for part in _split(cell.text, rect.width(), cell.bold) if part]
    height = LINE * len(lines) + (BELOW if cell.second else 0)
    box = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), LINE)
    for line in lines:
        draw_text(painter, box, line, "list", theme().color(cell.token), bold=cell.bold)
        box.translate(0, LINE)
    if cell.second:
        box.setHeight(BELOW)
        draw_text(painter, box, cell.second, "label", theme().color("t2"))


@lru_cache(maxsize=2048)
def _split(text: str, width: float, bold: bool) -> tuple[str, str]:
    """What fits into the first line, and the rest; a line does not begin with a closing mark."""
    if text_width(text, "list", bold) <= width:
        return text, ""
    count = next((n for n in range(len(text), 0, -1) if text_width(text[:n], "list", bold) <= width), 1)
    while count > 1 and unicodedata.category(text[count]) in ("Po", "Pe", "Pf"):
        count -= 1
    return text[:count], text[count:]


def _widened(row: TableRow, columns: int) -> TableRow:
    return TableRow(row.id, (*row.cells, *("" for _ in range(columns - len(row.cells)))), enabled=False)
