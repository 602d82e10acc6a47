"""What happened, newest first, along a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Tone, theme
from ui.widgets.paint import draw_icon, panel
from ui.widgets.responsive import empty
from ui.widgets.text import Text

DOT = 20


@dataclass(frozen=True)
class TimelineItem:
    """One event: its day as shown, what it was, more about it."""

    day: str
    title: str
    detail: str = ""
    icon: str = "clock"
    tone: Tone = "na"


class _Dot(QWidget):
    """The round mark of an event and the line to the next one."""

    def __init__(self, item: TimelineItem, last: bool) -> None:
        super().__init__()
        self._item, self._last = item, last
        self.setFixedWidth(DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._last:
            line = QRectF(DOT / 2, DOT, 1, self.height() - DOT)
            painter.fillRect(line, theme().color("line2"))
        edge = theme().tone(self._item.tone) if theme().is_contrast else None
        panel(painter, QRectF(0, 0, DOT, DOT), theme().tint(self._item.tone), edge, radius=DOT / 2)
        draw_icon(painter, self._item.icon, theme().tone(self._item.tone), 3.5, DOT / 2, 13)


class Timeline(QWidget):
    """Events below each other, joined by a line."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("经过"))

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        empty(self._column)
        for number, item in enumerate(items):
            self._column.addWidget(_event(item, number == len(items) - 1))


def _event(item: TimelineItem, last: bool) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    day = Text(item.day, "list", "t2")
    day.setFixedWidth(44)
    words = QVBoxLayout()
    words.setContentsMargins(0, 0, 0, 10)
    words.setSpacing(0)
    title_token = item.tone if item.tone == "bad" else "t1"
    words.addWidget(Text(item.title, "list", title_token, bold=item.tone == "bad", wrap=True))
    if item.detail:
        words.addWidget(Text(item.detail, "list", "t2", wrap=True))
    words.addStretch(1)
    row.addWidget(_Dot(item, last))
    row.addWidget(_top(day))
    row.addLayout(words, 1)
    return holder


def _top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder
