"""The status bar: what is stored, which keys act now, which machine this is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Tone, theme
from ui.widgets.chips import KeyHint, StatusMark
from ui.widgets.paint import fill
from ui.widgets.text import Divider, Text, set_ground

HEIGHT = 28
GAP = 16
MARGINS = 20 + 16 + GAP


class StatusBar(QWidget):
    """28 high. The hints are the screen's real shortcuts; running work that was closed shows here."""

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "rail")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 1, 16, 0)
        row.setSpacing(GAP)
        self._stored = StatusMark()
        self._work, self._keys = QHBoxLayout(), QHBoxLayout()
        self._keys.setSpacing(GAP)
        self._hints: list[KeyHint] = []
        self._machine = Text("", "label", "t2")
        row.addWidget(self._stored)
        row.addLayout(self._work)
        row.addStretch(1)
        row.addLayout(self._keys)
        row.addWidget(Divider(vertical=True, token="line2"))
        row.addWidget(self._machine)

    def set_stored(self, text: str, tone: Tone = "good", icon: str = "check") -> None:
        self._stored.set(text, tone, icon)
        self._fit()

    def set_keys(self, hints: Iterable[tuple[Sequence[str], str]]) -> None:
        """What each key does at this moment, in the order of use."""
        for hint in self._hints:
            self._keys.removeWidget(hint)
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(keys, text) for keys, text in hints]
        for hint in self._hints:
            self._keys.addWidget(hint)
        self._fit()

    def set_machine(self, text: str) -> None:
        self._machine.set_text(text)
        self._fit()

    def add_work(self, widget: QWidget) -> None:
        """Shows work whose own panel was closed."""
        self._work.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many hints, the first ones first, as have room beside what is always shown."""
        fixed = (self._stored, self._machine)
        room = self.width() - sum(one.sizeHint().width() + GAP for one in fixed) - MARGINS
        room -= self._work.sizeHint().width()
        for hint in self._hints:
            room -= hint.sizeHint().width() + GAP
            hint.setVisible(room >= 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, 0, 0, self.width(), self.height(), theme().color("rail"))
        fill(painter, 0, 0, self.width(), 1, theme().color("line2"))
