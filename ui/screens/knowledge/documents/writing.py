"""The middle: tools, the text with its numbers, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.knowledge.documents.code_edit import CodeEdit
from ui.screens.knowledge.documents.find_bar import FindBar
from ui.screens.knowledge.documents.problem_line import ProblemLine
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import set_ground

LEAST_WIDTH, LEAST_HEIGHT = 300, 180


class WritingPane(QWidget):
    """Signals: what the tools ask for."""

    import_asked = Signal()
    export_asked = Signal()
    restore_asked = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.edit = CodeEdit(self.tr("模板的文字"))
        self.edit.setObjectName("wording_text")
        self.edit.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.finder = FindBar(self.edit)
        self.problem = ProblemLine()
        self.problem.asked.connect(self.edit.go_to)
        self.restore = Button(self.tr("恢复自带…"), icon="rotate-ccw", height=32)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._tools())
        column.addWidget(self.finder)
        column.addWidget(self.edit, 1)
        column.addWidget(self.problem)

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = FlowLayout(tools, 8)
        parts = (
            (Button(self.tr("导入文件…"), icon="upload", height=32), "wording_import", self.import_asked),
            (Button(self.tr("导出文件…"), icon="download", height=32), "wording_export", self.export_asked),
            (self.restore, "wording_restore", self.restore_asked),
            (Button(self.tr("打印空白表单…"), icon="printer", height=32), "wording_blank", self.print_asked),
        )
        for button, name, asked in parts:
            button.setObjectName(name)
            button.clicked.connect(asked)
            row.addWidget(button)
        return tools
