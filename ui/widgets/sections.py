"""The sections of a checklist with their progress: where one is, what is open, what was found."""

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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import theme
from ui.widgets.card import draw_selected
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.meter import StatusCounts, draw_meter
from ui.widgets.paint import chip_width, draw_chip, draw_icon, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
ROW = 44
LEFT = 16
NAME = 38
RIGHT_PAD = 12
RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class SectionRow:
    """One section: its number as written (一, 二 …), name, counts, perhaps a tag such as 地方."""

    id: str
    number: str
    name: str
    counts: StatusCounts
    tag: str = ""


class SectionModel(QAbstractListModel):
    """The sections; what a screen reader hears about each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[SectionRow, ...] = ()

    def set_rows(self, rows: Sequence[SectionRow]) -> None:
        """Redraws in place while the sections are the same, so that the selection stays."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same and rows:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        else:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.number} {row.name} {row.counts.judged}/{row.counts.total}"
        return row.name if role == Qt.ItemDataRole.ToolTipRole else None


class SectionDelegate(QStyledItemDelegate):
    """Number, name, findings, count, and a bar of green, red, grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), self.parent()
        if not isinstance(model, SectionModel) or not isinstance(view, QListView):
            return
        row, rect = model.rows[index.row()], QRectF(view.visualRect(index))
        selected = view.selectionModel().isSelected(index)
        painter.save()
        if selected:
            draw_selected(painter, rect)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme().color("accent"))
        self._draw_words(painter, rect, row, selected)
        bar = QRectF(rect.left() + NAME, rect.bottom() - 9, rect.width() - NAME - RIGHT_PAD, 4)
        draw_meter(painter, bar, row.counts)
        painter.restore()

    def _draw_words(self, painter: QPainter, rect: QRectF, row: SectionRow, selected: bool) -> None:
        color, line = theme().color, QRectF(rect.left(), rect.top() + 4, rect.width(), 28)
        number = line.adjusted(LEFT, 0, 0, 0)
        draw_text(painter, number, row.number, "base", color("t2"))
        count = f"{row.counts.judged}/{row.counts.total}"
        draw_text(painter, line.adjusted(0, 0, -RIGHT_PAD, 0), count, "list", color("t2"), align=RIGHT)
        right = line.right() - RIGHT_PAD - text_width(count, "list") - 10
        right = self._draw_result(painter, right, line.center().y(), row.counts)
        room = right - rect.left() - NAME - 4 - (chip_width(ChipSpec(row.tag)) + 6 if row.tag else 0)
        name = QRectF(rect.left() + NAME, line.top(), max(0.0, room), line.height())
        draw_text(painter, name, row.name, "base", color("t1"), bold=selected)
        if row.tag:
            x = name.left() + min(room, text_width(row.name, "base", selected)) + 6
            draw_chip(painter, x, line.center().y(), ChipSpec(row.tag, "outline"))

    def _draw_result(self, painter: QPainter, right: float, middle: float, counts: StatusCounts) -> float:
        """“✕ 1” where something was found, “✓” where all is judged and right; returns the new right edge."""
        if counts.noncompliant:
            text = str(counts.noncompliant)
            width = text_width(text, "list", bold=True)
            ink = theme().color("bad")
            box = QRectF(right - width, middle - 10, width + 1, 20)
            draw_text(painter, box, text, "list", ink, bold=True)
            draw_icon(painter, "x", ink, right - width - 17, middle, 14)
            return right - width - 20
        if counts.total and counts.judged == counts.total:
            draw_icon(painter, "check", theme().color("good"), right - 14, middle, 14)
            return right - 18
        return right


class SectionList(QListView):
    """The sections of a checklist. Signal: `chosen(str id)` when the user picked one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = SectionModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(SectionDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("清单各节"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._silent = False
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_rows(self, rows: Sequence[SectionRow]) -> None:
        self.rows.set_rows(rows)

    def set_current(self, section_id: str) -> None:
        """Shows where the user is; tells nobody."""
        for number, row in enumerate(self.rows.rows):
            if row.id == section_id:
                self._silent = True
                self.setCurrentIndex(self.rows.index(number, 0))
                self._silent = False

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.chosen.emit(self.rows.rows[index.row()].id)
