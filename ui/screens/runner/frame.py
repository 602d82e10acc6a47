"""The frame of an item card: status edge at the left, accent border when it is the current one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import Tone, theme
from ui.widgets.paint import RADIUS_CARD, panel

EDGE = 4
_TOKENS: dict[Tone, str] = {"outline": "line2"}


class CardFrame(QFrame):
    """Paints ground, edges and the border of the current card. State: tone of the edge, whether current."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "outline"
        self._current = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE + 10, 9, 13, 9)
        self.column.setSpacing(8)

    @property
    def current(self) -> bool:
        return self._current

    def set_current(self, current: bool) -> None:
        if current != self._current:
            self._current = current
            self.update()

    def set_tone(self, tone: Tone) -> None:
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, color = QPainter(self), QRectF(self.rect()), theme().color
        panel(painter, rect, color("surface"), color("line"), width=theme().border, radius=RADIUS_CARD)
        painter.setClipRect(QRectF(0, 0, EDGE, self.height()))
        edge = color(_TOKENS[self._tone]) if self._tone in _TOKENS else theme().tone(self._tone)
        panel(painter, rect, edge, None, radius=RADIUS_CARD)
        painter.setClipping(False)
        if self._current:
            panel(painter, rect, None, color("accent"), width=2, radius=RADIUS_CARD)
