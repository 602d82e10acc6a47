"""A file that was not imported: every mistake with sheet, row and column, to copy, save, mend, import again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.editing_shown import ImportProblem
from ui.screens.knowledge.editing.failures import FailedImport
from ui.screens.knowledge.editing.wrapped import WrappedTable
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.table import Cell, Column, TableRow
from ui.widgets.text import Divider, Text, set_ground


class ProblemsView(QWidget):
    """State: the failed import shown. Signals: `again_asked()` · `save_asked()` · `dropped()` · `copied()`."""

    again_asked = Signal()
    save_asked = Signal()
    dropped = Signal()
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.failed: FailedImport | None = None
        self._title = Text("", "title", bold=True, wrap=True)
        self._title.setObjectName("problems_title")
        self.safe = Banner("accent")
        self.safe.setObjectName("problems_safe")
        self._folder = Text("", "label", "t2")
        columns = (
            Column(self.tr("序号"), 56),
            Column(self.tr("工作表"), 92),
            Column(self.tr("行"), 52, right=True),
            Column(self.tr("列"), 148),
            Column(self.tr("哪里不对，改成什么"), None),
        )
        self.table = WrappedTable(columns, 40, self.tr("要改的地方"))
        self.table.setObjectName("problems_table")
        self.again = Button(self.tr("改好了，重新导入"), "primary", "refresh-cw", key="F5", height=32)
        self.copy = Button(self.tr("复制全部"), icon="copy", height=32)
        self.save = Button(self.tr("存为文本…"), icon="save", height=32)
        self.drop = Button(self.tr("不再提示"), "text", height=32)
        self._build()
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        shortcut.activated.connect(self._copy)

    def show_failed(self, failed: FailedImport) -> None:
        self.failed = failed
        self._title.set_text(failed.title())
        self.safe.set(
            "accent", failed.safe or self.tr("什么都没有改动。"), failed.remedy, icon="shield-check"
        )
        self._folder.set_text(str(failed.path))
        self.table.set_rows([_row(number, one) for number, one in enumerate(failed.problems, start=1)])
        self.table.scrollToTop()

    def _copy(self) -> None:
        if self.failed is not None:
            QGuiApplication.clipboard().setText(self.failed.text())
            self.copied.emit()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._folder)
        head.addWidget(self.safe)
        head.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self.table, 1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        add_buttons(
            row,
            (self.again, "import_again", self.again_asked),
            (self.copy, "copy_problems", self._copy),
            (self.save, "save_problems", self.save_asked),
            (self.drop, "drop_failure", self.dropped),
        )
        row.addStretch(1)
        return row


def _row(number: int, one: ImportProblem) -> TableRow:
    where = str(one.row) if one.row else ""
    return TableRow(str(number), (str(number), one.sheet, where, Cell(one.column, bold=True), one.message))
