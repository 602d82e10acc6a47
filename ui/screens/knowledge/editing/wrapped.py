"""A table whose last column says whole sentences: they wrap, and the row is as high as they need."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import font, theme
from ui.widgets.cells import draw_cell
from ui.widgets.paint import metrics
from ui.widgets.table import CellDelegate, Column, TableRow, TableView
from ui.widgets.table_model import Index, PagedModel

PAD, ABOVE = 8, 10
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignTop


class WrappingDelegate(CellDelegate):
    """Paints the last column over several lines, the others beside the first of them. `least`: the usual height."""

    def __init__(self, parent: TableView, least: int) -> None:
        super().__init__(parent)
        self._view, self._least = parent, least

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        row = model.row(index.row()) if isinstance(model, PagedModel) else None
        rect, number = QRectF(option.rect), index.column()
        painter.save()
        self._view.draw_row_ground(painter, rect, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("line"))
        if row is not None and number == len(row.cells) - 1:
            painter.setFont(font("list"))
            painter.setPen(theme().color("t1"))
            painter.drawText(rect.adjusted(PAD, ABOVE, -PAD, 0), WRAP, row.cell(number).text)
        elif row is not None and isinstance(model, PagedModel):
            rect.setHeight(self._least)
            right = model.columns[number].right
            draw_cell(painter, rect, row.cell(number), right=right, enabled=row.enabled, first=number == 0)
        painter.restore()


class WrappedTable(TableView):
    """Signals as `TableView`."""

    def __init__(self, columns: Sequence[Column], row_height: int, name: str) -> None:
        super().__init__(columns, row_height, name)
        self._least = row_height
        self.setItemDelegate(WrappingDelegate(self, row_height))

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        super().set_rows(rows)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # the columns take their new width after this

    def sizeHintForRows(self) -> int:
        heights = (self.rowHeight(number) for number in range(self.rows.rowCount()))
        return self.horizontalHeader().height() + sum(heights)

    def _fit(self) -> None:
        last = len(self._columns) - 1
        room = QRectF(0, 0, self.columnWidth(last) - 2 * PAD, 10_000)
        for number in range(self.rows.rowCount()):
            row = self.rows.row(number)
            words = row.cell(last).text if row is not None else ""
            height = ceil(metrics("list").boundingRect(room, int(WRAP), words).height()) + 2 * ABOVE
            self.setRowHeight(number, max(self._least, height))
