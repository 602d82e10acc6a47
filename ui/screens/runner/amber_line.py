"""One amber sentence that asks for care, as low as a line."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.card import IconLabel
from ui.widgets.paint import RADIUS_CHIP, panel
from ui.widgets.text import Text


class AmberLine(QWidget):
    """Icon and sentence on the amber tint."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._words = Text("", "label", "t1", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, "warn", 14))
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, sentence: str) -> None:
        self._words.set_text(sentence)
        self.setAccessibleName(sentence)

    def text(self) -> str:
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme().color("warn") if theme().is_contrast else None
        rect = QRectF(self.rect())
        panel(QPainter(self), rect, theme().tint("warn"), edge, width=theme().border, radius=RADIUS_CHIP)
