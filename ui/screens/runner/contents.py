"""The checklists of a visit with their sections: the one in work unfolded, the others one row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from inspector.domain.checklist import Checklist, Section
from inspector.domain.inspection import Case
from inspector.domain.law import chinese_number
from ui.screens.runner import view, words
from ui.screens.runner.asking import Place
from ui.theme import theme
from ui.widgets.meter import draw_meter
from ui.widgets.paint import draw_icon
from ui.widgets.sections import NAME, RIGHT_PAD, Index, SectionDelegate, SectionList, SectionModel, SectionRow

FOLD_KEYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


@dataclass(frozen=True)
class ChecklistRow(SectionRow):
    """The row of a whole checklist, above its sections."""


def row_id(place: Place) -> str:
    """The id of a section's row; that of a checklist's row is the checklist's."""
    return f"{place.checklist.id}/{place.section.id}"


def rows_of(case: Case) -> list[SectionRow]:
    """A row for each section; where there are several checklists, one above the sections of each."""
    rows: list[SectionRow] = []
    for checklist in case.checklists:
        shown = view.places(case, checklist)
        if len(case.checklists) > 1:
            name = checklist.topic or checklist.title
            rows.append(ChecklistRow(checklist.id, "", name, view.tally(case, shown)))
        rows += _sections(case, checklist, shown)
    return rows


def _sections(case: Case, checklist: Checklist, shown: tuple[Place, ...]) -> list[SectionRow]:
    def row(number: int, section: Section) -> SectionRow:
        local = all(item.local_variant for item in section.items)
        counts = view.tally(case, view.in_section(shown, section))
        tag = words.translate("地方") if local else ""
        return SectionRow(f"{checklist.id}/{section.id}", chinese_number(number), section.title, counts, tag)

    return [row(number, section) for number, section in enumerate(checklist.sections, start=1)]


class ContentsDelegate(SectionDelegate):
    """Sections as ever; a checklist in bold on the ground of table heads, with the arrow that folds it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view_ = index.model(), self.parent()
        if not isinstance(model, SectionModel) or not isinstance(view_, Contents):
            return
        row = model.rows[index.row()]
        if not isinstance(row, ChecklistRow):
            super().paint(painter, option, index)
            return
        rect = QRectF(view_.visualRect(index))
        painter.save()
        painter.fillRect(rect, theme().color("sunken"))
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme().color("line"))
        arrow = "chevron-down" if view_.is_open(row.id) else "chevron-right"
        draw_icon(painter, arrow, theme().color("t2"), rect.left() + 14, rect.top() + 18, 16)
        self._draw_words(painter, rect, row, selected=True)
        bar = QRectF(rect.left() + NAME, rect.bottom() - 9, rect.width() - NAME - RIGHT_PAD, 4)
        draw_meter(painter, bar, row.counts)
        painter.restore()


class Contents(SectionList):
    """State: which checklist is in work, which are unfolded. Going to another one folds the rest.

    Signal: `chosen(id)` a section (checklist/section) or a checklist.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(ContentsDelegate(self))
        self._here = ""
        self._open: set[str] = set()

    def is_open(self, checklist_id: str) -> bool:
        return checklist_id in self._open

    def set_rows(self, rows: Sequence[SectionRow]) -> None:
        before = [row.id for row in self.rows.rows]
        super().set_rows(rows)
        if before != [row.id for row in rows]:
            self._fold()

    def set_checklist(self, checklist_id: str) -> None:
        """The checklist in work: unfolded, the others folded."""
        if checklist_id != self._here:
            self._here, self._open = checklist_id, {checklist_id}
            self._fold()

    def set_open(self, checklist_id: str, wanted: bool) -> None:
        """Unfolds or folds the sections of a checklist."""
        self._open = self._open | {checklist_id} if wanted else self._open - {checklist_id}
        self._fold()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row of the checklist in work folds it; any other row leads there."""
        row = self._row_at(event)
        if isinstance(row, ChecklistRow) and row.id == self._here:
            self.set_open(row.id, not self.is_open(row.id))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = FOLD_KEYS.get(Qt.Key(event.key()))
        if wanted is None or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        else:
            self.set_open(self.rows.rows[self.currentIndex().row()].id.partition("/")[0], wanted)

    def _row_at(self, event: QMouseEvent) -> SectionRow | None:
        index = self.indexAt(event.position().toPoint())
        return self.rows.rows[index.row()] if index.isValid() else None

    def _fold(self) -> None:
        several = any(isinstance(row, ChecklistRow) for row in self.rows.rows)
        for number, row in enumerate(self.rows.rows):
            hidden = several and "/" in row.id and row.id.partition("/")[0] not in self._open
            if hidden != self.isRowHidden(number):
                self.setRowHidden(number, hidden)
        self.viewport().update()
