"""未带入的内容: what of an imported questionnaire could not be carried over, row by row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.knowledge import ChecklistDraft
from ui.screens.knowledge.editing.wrapped import WrappedTable
from ui.widgets.buttons import Button
from ui.widgets.table import Column, TableRow
from ui.widgets.text import Text, set_ground

COLON = "："


class NotesView(QWidget):
    """Made anew for every draft with notes. Signal: `copied()`."""

    copied = Signal()

    def __init__(self, draft: ChecklistDraft) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._draft = draft
        columns = (Column(self.tr("哪里"), 176), Column(self.tr("没有带入的内容和处理办法"), None))
        self.table = WrappedTable(columns, 40, self.tr("未带入的内容"))
        self.table.setObjectName("notes_table")
        self.table.set_rows([_row(number, note) for number, note in enumerate(draft.notes)])
        words = self.tr("其余内容都在草稿里。下面这些请在导出的 Excel 里补上，或者确认不需要。")
        copy = Button(self.tr("复制全部"), icon="copy", height=32)
        copy.setObjectName("copy_notes")
        copy.clicked.connect(self._copy)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(12)
        bar.addWidget(Text(words, "list", "t2", wrap=True), 1)
        bar.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((self._draft.source, "", *self._draft.notes, "")))
        self.copied.emit()


def _row(number: int, note: str) -> TableRow:
    """The place in front of the first colon, where there is one, and the rest."""
    where, colon, what = note.partition(COLON)
    return TableRow(str(number), (where, what) if colon else ("", note))
