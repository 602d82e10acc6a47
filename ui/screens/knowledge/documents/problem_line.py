"""Below the text: that nothing is wrong, or what and in which line, with a way there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.services.wording_shown import Problem
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.text import Text


class ProblemLine(QWidget):
    """State: the problem. Signal: `asked(int)`, to go to this line."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.problem: Problem | None = None
        self._icon = IconLabel("circle-check", "good", 16)
        self.words = Text("", "list", wrap=True)
        self.words.setObjectName("wording_problem")
        self.link = LinkButton("")
        self.link.setObjectName("wording_problem_link")
        self.link.clicked.connect(self.go)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        self.setMinimumHeight(28)
        self.show_problem(None)

    def show_problem(self, problem: Problem | None) -> None:
        self.problem = problem
        tone = "bad" if problem else "good"
        self._icon.set_icon("circle-x" if problem else "circle-check", tone)
        self.words.set_text(str(problem) if problem else self.tr("没有问题"))
        self.words.set_token(tone)
        line = problem.line if problem else 0
        self.link.set_text(self.tr("到第 {0} 行").format(line) if line else "")
        self.link.setVisible(line > 0)

    def say_checking(self) -> None:
        """Until the answer for another wording is there."""
        self.problem = None
        self._icon.set_icon("clock", "t2")
        self.words.set_text(self.tr("正在检查…"))
        self.words.set_token("t2")
        self.link.hide()

    def go(self) -> None:
        if self.problem is not None and self.problem.line:
            self.asked.emit(self.problem.line)
