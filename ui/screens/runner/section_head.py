"""The heading of a section: its name, how far it is, and the short way to finish it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.text import Text


class SectionHead(QWidget):
    """Signal: `rest_asked()` – judge what is left of the section alike."""

    rest_asked = Signal()

    def __init__(self, title: str, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._progress = Text("", "list", "t2")
        self.rest = LinkButton("", "list-checks")
        self.rest.clicked.connect(self.rest_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 4, 8, 2)
        row.setSpacing(10)
        row.addWidget(Text(title, "item", bold=True))
        row.addWidget(self._progress)
        row.addStretch(1)
        row.addWidget(self.rest)
        self.setFixedHeight(36)

    def show_progress(self, judged: int, total: int, left: int) -> None:
        """`left` of the questions are asked here and not judged yet."""
        self._progress.set_text(f"{judged}/{total}")
        self.rest.setVisible(self._writable and left > 0)
        if not judged:
            self.rest.set_text(self.tr("本节 {n} 项标为符合…").format(n=left))
        else:
            self.rest.set_text(self.tr("本节其余 {n} 项标为符合…").format(n=left))
