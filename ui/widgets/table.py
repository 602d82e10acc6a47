"""Tables of any length: pages are asked for as they come into view, the window never holds them all."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.theme import font, theme
from ui.widgets.card import draw_selected
from ui.widgets.cells import Cell, TableRow, draw_cell, is_cut
from ui.widgets.table_model import PAGE, Column, Index, PagedModel

__all__ = ["PAGE", "Cell", "Column", "PagedModel", "TableRow", "TableView"]

HEAD_HEIGHT = 32


class CellDelegate(QStyledItemDelegate):
    """Paints cells from tokens, a hairline under every row, and the whole text as tooltip when it was cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, rect = index.model(), QRectF(option.rect)
        if not isinstance(model, PagedModel):
            return
        painter.save()
        view = self.parent()
        if isinstance(view, TableView):
            view.draw_row_ground(painter, rect, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("line"))
        row = model.row(index.row())
        if row is not None:
            number = index.column()
            right, first = model.columns[number].right, number == 0
            draw_cell(painter, rect, row.cell(number), right=right, enabled=row.enabled, first=first)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        model = index.model()
        row = model.row(index.row()) if isinstance(model, PagedModel) else None
        if row is not None and is_cut(row.cell(index.column()), view.visualRect(index).width()):
            QToolTip.showText(event.globalPos(), row.cell(index.column()).spoken(), view)
        else:
            QToolTip.hideText()
        return True


class TableView(QTableView):
    """A table of one selected row.

    Signals: `current_changed(str id)`, `opened(str id)` on Enter and double click, `checked(str id, bool)`,
    `sort_asked(int column, bool descending)`, `page_wanted(int first, int count)`.
    """

    current_changed = Signal(str)
    opened = Signal(str)
    checked = Signal(str, bool)
    sort_asked = Signal(int, bool)
    page_wanted = Signal(int, int)

    def __init__(self, columns: Sequence[Column], row_height: int = 40, name: str = "") -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._hovered = -1
        self._sorted: tuple[int, bool] | None = None
        self.rows = PagedModel(columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self._prepare(row_height)
        # Pages are asked for while painting; whoever answers at once must not do so inside the paint event.
        self.rows.page_wanted.connect(self.page_wanted, Qt.ConnectionType.QueuedConnection)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.clicked.connect(self._on_click)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Shows these rows; the selected row stays selected if it is still there."""
        self._keep_current(lambda: self.rows.set_rows(rows))

    def set_total(self, total: int) -> None:
        """Shows `total` rows that are fetched page by page."""
        self.rows.reset(total)

    def put(self, first: int, rows: Sequence[TableRow]) -> None:
        self.rows.put(first, rows)

    def current_id(self) -> str:
        row = self.rows.row(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row.id if row else ""

    def select(self, row_id: str) -> None:
        """Selects the row without telling anyone; does nothing if it is not at hand."""
        number = self.rows.find(row_id)
        if number >= 0:
            self.selectionModel().blockSignals(True)
            self.selectRow(number)
            self.selectionModel().blockSignals(False)
            self.scrollTo(self.rows.index(number, 0))
            self.viewport().update()

    def draw_row_ground(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """The ground of one cell of a row that may be selected or under the pointer."""
        if self.selectionModel().isRowSelected(index.row()):
            whole = QRectF(0, rect.top(), self.viewport().width(), rect.height() - 1)
            painter.setClipRect(rect)
            draw_selected(painter, whole)
        elif index.row() == self._hovered:
            painter.fillRect(rect, theme().color("hover"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Space and self._check_column() >= 0 and self.currentIndex().isValid():
            self._toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._ask_visible)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave):
            self._hover(event)
        return super().viewportEvent(event)

    def sizeHintForRows(self) -> int:
        """The height that shows every row without scrolling."""
        return HEAD_HEIGHT + self.rows.rowCount() * self.verticalHeader().defaultSectionSize()

    def _prepare(self, row_height: int) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        self._prepare_head()

    def _prepare_head(self) -> None:
        head = self.horizontalHeader()
        head.setFont(font("label"))
        head.setFixedHeight(HEAD_HEIGHT)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(32)
        head.setSectionsClickable(any(column.sortable for column in self._columns))
        head.sectionClicked.connect(self._on_head)
        for number, column in enumerate(self._columns):
            if column.width is None:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(number, column.width)

    def _keep_current(self, change: object) -> None:
        kept = self.current_id()
        if callable(change):
            change()
        self.select(kept)

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        row = self.rows.row(index.row()) if index.isValid() else None
        if row is not None:
            self.current_changed.emit(row.id)

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == self._check_column():
            self._toggle(index.row())

    def _on_head(self, section: int) -> None:
        if self._columns[section].sortable:
            again = self._sorted is not None and self._sorted[0] == section
            self._sorted = (section, again and not (self._sorted or (0, False))[1])
            head = self.horizontalHeader()
            head.setSortIndicatorShown(True)
            order = Qt.SortOrder.DescendingOrder if self._sorted[1] else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(section, order)
            self.sort_asked.emit(*self._sorted)

    def _check_column(self) -> int:
        row = self.rows.row(0) if self.rows.rowCount() else None
        if row is None:
            return -1
        marks = [number for number in range(len(self._columns)) if row.cell(number).check is not None]
        return marks[0] if marks else -1

    def _toggle(self, number: int) -> None:
        row = self.rows.row(number)
        if row is not None and row.enabled:
            self.checked.emit(row.id, not row.cell(self._check_column()).check)

    def _open(self, number: int) -> None:
        row = self.rows.row(number)
        if row is not None and row.enabled:
            self.opened.emit(row.id)

    def _hover(self, event: QEvent) -> None:
        position = getattr(event, "position", None)
        inside = event.type() == QEvent.Type.HoverMove and position is not None
        hovered = self.rowAt(floor(position().y())) if inside and position is not None else -1
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _ask_visible(self) -> None:
        """Asks for the pages in view even before they are painted."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.rows.row(first)
            self.rows.row(last if last >= 0 else self.rows.rowCount() - 1)
