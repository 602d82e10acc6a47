"""Work that goes on while the person goes on: one line for the status bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.meter import Bar
from ui.widgets.text import Text

BAR_WIDTH = 96


class StatusWork(QWidget):
    """What, n / total, bar, 取消; hidden until there is something to tell. Signal: `cancelled()`."""

    cancelled = Signal()

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self._words, self._bar = Text(what, "label"), Bar()
        self._bar.setFixedWidth(BAR_WIDTH)
        cancel = LinkButton(self.tr("取消"))
        cancel.setFixedHeight(24)
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self._bar, cancel):
            row.addWidget(part)
        self.hide()

    def set_progress(self, done: int, total: int) -> None:
        self._words.set_text(f"{self._what} {done} / {total}")
        self._bar.set_value(done, total)
        self.show()
