"""The comparison as a table: the matter, the old places and range, the new ones, and how the range changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from inspector.domain.law import Fine
from inspector.domain.ranges import plain_fine
from ui.screens.knowledge.compare_words import (
    change_mark,
    law_names,
    place_numbers,
    side_range,
    title_words,
    topic_name,
)
from ui.screens.knowledge.comparing import Matter, Side
from ui.screens.knowledge.facts import Knowledge
from ui.screens.knowledge.grouped import GroupedDelegate, GroupedTable, LongCell, heading
from ui.screens.knowledge.words import TEN_THOUSAND
from ui.theme import Role, theme
from ui.widgets.paint import draw_mark, draw_text, panel, text_width
from ui.widgets.table import Cell, Column, TableRow
from ui.widgets.table_model import Index, PagedModel

translate = QCoreApplication.translate
OLD, NEW = 1, 2
"""The columns of the two sides."""
ROW, PAD, BAR = 66, 8, 6
LEAST, MOST, SHARE = 150, 320, 0.272
"""Width of a side in logical pixels, and as a share of the table's."""
FULL = 100 * TEN_THOUSAND
"""yuan: a bar of the whole width; what goes beyond is cut."""
DAY = timedelta(days=1)


@dataclass(frozen=True)
class SideCell(Cell):
    """One side: places and law at the left, plain range and range under a condition at the right, a bar."""

    range: str = ""
    aside: str = ""
    fine: Fine | None = None

    def spoken(self) -> str:
        return " ".join(part for part in (self.text, self.second, self.range, self.aside) if part)


@dataclass(frozen=True)
class MarkCell(Cell):
    """A mark without a ground."""


def columns(change: date | None) -> tuple[Column, ...]:
    old, new = "", ""
    if change is not None:
        before = change - DAY
        old = translate("compare", "{0} 月 {1} 日及以前").format(before.month, before.day)
        new = translate("compare", "{0} 月 {1} 日起").format(change.month, change.day)
    return (
        Column(translate("compare", "事项"), None),
        Column(old, LEAST),
        Column(new, LEAST),
        Column(translate("compare", "变化"), 100),
    )


def matter_rows(knowledge: Knowledge, matters: Sequence[Matter]) -> Mapping[str, TableRow]:
    """The row of every matter by its id."""
    return {one.id: _row(knowledge, one) for one in matters}


def under_topics(
    knowledge: Knowledge, matters: Sequence[Matter], rows: Mapping[str, TableRow]
) -> list[TableRow]:
    """The rows of these matters, under their topics if they are of several."""
    counts = Counter(one.checklist_id for one in matters)
    shown: list[TableRow] = []
    topic = next(iter(counts), "") if len(counts) == 1 else ""
    for one in matters:
        if one.checklist_id != topic:
            topic = one.checklist_id
            shown.append(heading(topic, topic_name(knowledge, topic), str(counts[topic])))
        shown.append(rows[one.id])
    return shown


def _row(knowledge: Knowledge, matter: Matter) -> TableRow:
    mark = change_mark(matter)
    cells = (
        LongCell(title_words(matter), second=matter.detail, bold=True),
        _side_cell(knowledge, matter.old),
        _side_cell(knowledge, matter.new),
        MarkCell(chip=mark),
    )
    return TableRow(matter.id, cells)


def _side_cell(knowledge: Knowledge, side: Side) -> SideCell:
    if not side.bases:
        return SideCell(translate("compare", "没有可用的依据"), token="t2")
    words, aside = side_range(side)
    names = law_names(side, knowledge.laws)
    return SideCell(
        place_numbers(side.articles), names, range=words, aside=aside, fine=plain_fine(side.articles)
    )


class CompareDelegate(GroupedDelegate):
    """Paints the sides with their bars, and the ground of the side that holds on the chosen day."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, table = index.model(), self.parent()
        row = model.row(index.row()) if isinstance(model, PagedModel) else None
        cell = row.cell(index.column()) if row is not None else Cell()
        if not isinstance(table, CompareTable) or not isinstance(cell, SideCell | MarkCell):
            super().paint(painter, option, index)
            return
        rect = QRectF(option.rect)
        painter.save()
        if index.column() in table.active and not table.selectionModel().isRowSelected(index.row()):
            painter.fillRect(rect, theme().color("accent_tint"))
        table.draw_row_ground(painter, rect, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("line"))
        if isinstance(cell, SideCell):
            self._paint_side(painter, rect.adjusted(PAD, 8, -PAD, -8), cell, index.column() in table.active)
        elif cell.chip is not None:
            draw_mark(painter, rect.left() + PAD, rect.center().y(), cell.chip)
        painter.restore()

    def _paint_side(self, painter: QPainter, rect: QRectF, cell: SideCell, active: bool) -> None:
        """Two lines, and the bar below them; where there is nothing at the right, words take the whole width."""
        ink = cell.token if not active or cell.token != "t1" else "accent_text"
        first = QRectF(rect.left(), rect.top(), rect.width(), 20)
        left = _two(painter, first, cell.range, bold=active)
        draw_text(painter, left, cell.text, "list", theme().color(ink), bold=active)
        second = QRectF(rect.left(), rect.top() + 20, rect.width(), 17)
        left = _two(painter, second, cell.aside, small=True)
        draw_text(painter, left, cell.second, "label", theme().color("t2"))
        if cell.fine is not None:
            _bar(painter, QRectF(rect.left(), rect.bottom() - BAR, rect.width(), BAR), cell.fine, active)


def _two(painter: QPainter, rect: QRectF, words: str, *, bold: bool = False, small: bool = False) -> QRectF:
    """Draws the words at the right, at most in three fifths of the width; returns what is left at the left."""
    role: Role = "label" if small else "list"
    width = min(text_width(words, role, bold) + 2 if words else 0, rect.width() * 0.62)
    box = QRectF(rect.right() - width, rect.top(), width, rect.height())
    token = "t2" if small else "t1"
    draw_text(painter, box, words, role, theme().color(token), bold=bold, align=Qt.AlignmentFlag.AlignRight)
    return rect.adjusted(0, 0, -width - 10 if width else 0, 0)


def _bar(painter: QPainter, rect: QRectF, fine: Fine, active: bool) -> None:
    color = theme().color
    panel(painter, rect, color("track"), color("line2"), radius=3)
    low, high = fine.minimum_yuan or 0, fine.maximum_yuan or fine.minimum_yuan or 0
    start, end = (min(1.0, value / FULL) * rect.width() for value in (low, high))
    filled = QRectF(rect.left() + min(start, rect.width() - BAR), rect.top(), max(end - start, BAR), BAR)
    panel(painter, filled, color("accent" if active else "ctl"), None, radius=3)


class CompareHead(QHeaderView):
    """The head of the column that holds on the chosen day is tinted, and says so."""

    def __init__(self, table: CompareTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section not in self._table.active:
            super().paintSection(painter, rect, section)
            return
        box = QRectF(rect)
        painter.save()
        painter.fillRect(box, theme().color("accent_tint"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().color("line"))
        words = self._table.head_words(section)
        draw_text(
            painter, box.adjusted(PAD, 0, -PAD, 0), words, "label", theme().color("accent_text"), bold=True
        )
        painter.restore()


class CompareTable(GroupedTable):
    """State: the columns that bear on the conduct: one, or both where it lasted across the change."""

    def __init__(self) -> None:
        super().__init__(columns(None), ROW, translate("compare", "新旧对照"))
        self.active: frozenset[int] = frozenset()
        self.setItemDelegate(CompareDelegate(self))
        self.setHorizontalHeader(CompareHead(self))
        self._prepare_head()

    def set_change(self, change: date) -> None:
        """The day on which the old column ends and the new one begins."""
        self.rows.columns = columns(change)
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.rows.columns) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide windows give the bars more room."""
        super().resizeEvent(event)
        wide = round(min(MOST, max(LEAST, self.width() * SHARE)))
        for column in (OLD, NEW):
            self.horizontalHeader().resizeSection(column, wide)

    def set_active(self, active: frozenset[int]) -> None:
        self.active = active
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def head_words(self, section: int) -> str:
        title = self.rows.columns[section].title
        word = (
            translate("compare", "{0}・可能适用")
            if len(self.active) > 1
            else translate("compare", "{0}・该日适用")
        )
        return word.format(title)
