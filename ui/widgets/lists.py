"""Lists of two-line rows, keyboard first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Role, theme
from ui.widgets.card import draw_selected
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.paint import chip_width, draw_chip, draw_icon, draw_text, radio_dot, text_width

Index = QModelIndex | QPersistentModelIndex
PAD = 14
BAR = 3
RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class ListRow:
    """One row: two lines, something at the right, an icon or a radio mark at the left."""

    id: str
    title: str
    subtitle: str = ""
    right: str = ""
    icon: str = ""
    icon_token: str = "t2"
    chip: ChipSpec | None = None
    radio: bool = False
    bold: bool = False
    heading: bool = False

    def spoken(self) -> str:
        chip = self.chip.text if self.chip else ""
        return "，".join(part for part in (self.title, chip, self.subtitle, self.right) if part)


class RowModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].spoken()
        return self.rows[index.row()].spoken() if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class RowDelegate(QStyledItemDelegate):
    """Paints one `ListRow`; what matches the search is marked."""

    def __init__(self, parent: QObject, height: int, edge: bool) -> None:
        super().__init__(parent)
        self.highlight = ""
        self._height, self._edge = height, edge

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        heading = isinstance(model, RowModel) and model.rows[index.row()].heading
        return QSize(120, 28 if heading else self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), self.parent()
        if not isinstance(model, RowModel) or not isinstance(view, QListView):
            return
        row, rect = model.rows[index.row()], QRectF(view.visualRect(index))
        selected = view.selectionModel().isSelected(index)
        painter.save()
        if row.heading:
            painter.fillRect(rect, theme().color("sunken"))
            draw_text(painter, rect.adjusted(PAD, 0, -PAD, 0), row.title, "label", theme().color("t2"))
        else:
            self._draw_ground(painter, rect, selected)
            self._draw_row(painter, rect, row, selected)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, selected: bool) -> None:
        if selected:
            draw_selected(painter, rect)
            if self._edge:
                painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), theme().color("accent"))
        else:
            below = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(below, theme().color("line"))

    def _draw_row(self, painter: QPainter, rect: QRectF, row: ListRow, selected: bool) -> None:
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        middle = inner.center().y()
        if row.radio:
            radio_dot(painter, inner.left(), middle, selected)
            inner.setLeft(inner.left() + 28)
        elif row.icon:
            draw_icon(painter, row.icon, theme().color(row.icon_token), inner.left(), middle, 18)
            inner.setLeft(inner.left() + 30)
        if row.right:
            width = text_width(row.right, "list")
            box = QRectF(inner.right() - width, inner.top(), width + 1, inner.height())
            draw_text(painter, box, row.right, "list", theme().color("t2"), align=RIGHT)
            inner.setRight(inner.right() - width - 10)
        self._draw_lines(painter, inner, row, row.bold or selected)

    def _draw_lines(self, painter: QPainter, rect: QRectF, row: ListRow, bold: bool) -> None:
        middle = rect.center().y()
        first = QRectF(rect.left(), middle - (21 if row.subtitle else 11), rect.width(), 22)
        room = first.width() - (chip_width(row.chip) + 8 if row.chip else 0)
        self._draw_marks(painter, first, row.title, bold)
        title = QRectF(first.left(), first.top(), max(0.0, room), first.height())
        draw_text(painter, title, row.title, "base", theme().color("t1"), bold=bold)
        if row.chip:
            x = first.left() + min(room, text_width(row.title, "base", bold)) + 8
            draw_chip(painter, x, first.center().y(), row.chip)
        if row.subtitle:
            below = QRectF(rect.left(), middle + 1, rect.width(), 19)
            draw_text(painter, below, row.subtitle, "label", theme().color("t2"))

    def _draw_marks(self, painter: QPainter, rect: QRectF, title: str, bold: bool) -> None:
        """An amber ground under the part of the title that was searched for."""
        at = title.casefold().find(self.highlight.casefold()) if self.highlight else -1
        if at >= 0:
            role: Role = "base"
            x = rect.left() + text_width(title[:at], role, bold)
            width = text_width(title[at : at + len(self.highlight)], role, bold)
            painter.fillRect(QRectF(x, rect.top() + 1, width, 20), theme().color("warn_tint"))


class RowList(QListView):
    """A list with one selected row. Signals: `current_changed(str)`, `opened(str)` on Enter and double click."""

    current_changed = Signal(str)
    opened = Signal(str)

    def __init__(self, row_height: int = 48, edge: bool = False, name: str = "") -> None:
        super().__init__()
        self.rows = RowModel(self)
        self._delegate = RowDelegate(self, row_height, edge)
        self._row_height = row_height
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.rows[index.row()].id))

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Shows these rows; the selected row stays selected if it is still there."""
        kept = self.current_id()
        self.rows.set_rows(rows)
        self.select(kept)

    def set_highlight(self, text: str) -> None:
        """The words that were searched for are marked in the titles."""
        self._delegate.highlight = text.strip()
        self.viewport().update()

    def current_id(self) -> str:
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""

    def select(self, row_id: str) -> None:
        """Selects without telling anyone."""
        numbers = [
            number for number, row in enumerate(self.rows.rows) if row.id == row_id and not row.heading
        ]
        if numbers:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self.rows.index(numbers[0], 0))
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def select_first(self) -> None:
        """Selects the first row that is no heading, and tells."""
        for number, row in enumerate(self.rows.rows):
            if not row.heading:
                self.setCurrentIndex(self.rows.index(number, 0))
                return

    def height_for_all(self) -> int:
        """The height that shows every row without scrolling."""
        return sum(28 if row.heading else self._row_height for row in self.rows.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        if index.isValid():
            self.current_changed.emit(self.rows.rows[index.row()].id)
