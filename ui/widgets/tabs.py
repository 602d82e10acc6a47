"""Tabs with counts, underlined in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from ui.theme import theme
from ui.widgets.paint import draw_text, text_width
from ui.widgets.segment import Option, Segment, SegmentCell

HEIGHT = 40
PAD = 14


class Tab(SegmentCell):
    """One tab: word and count; a bar of 3 px when it is open."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.text, option.icon, HEIGHT)
        self._count = ""

    def set_count(self, count: str) -> None:
        self._count = count
        self.setAccessibleDescription(count)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = text_width(self._count, "base") + 6 if self._count else 0
        return QSize(ceil(text_width(self.text(), "base", bold=True) + count) + 2 * PAD, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        active = self.isChecked()
        ink = color("accent_text" if active or self.underMouse() else "t2")
        words = QRectF(PAD, 0, self.width() - PAD, self.height() - 2)
        draw_text(painter, words, self.text(), "base", ink, bold=active)
        if self._count:
            words.setLeft(PAD + text_width(self.text(), "base", active) + 6)
            draw_text(painter, words, self._count, "base", ink)
        if active:
            painter.fillRect(0, self.height() - 3, self.width(), 3, color("accent"))


class TabBar(Segment):
    """A row of tabs. Signal: `chosen(str)`. `set_value` shows one without telling."""

    def __init__(self, options: Sequence[Option], name: str = "") -> None:
        super().__init__(name)
        self._tabs = {option.key: Tab(option) for option in options}
        for key, tab in self._tabs.items():
            self._add(key, tab)
        if options:
            self.set_value(options[0].key)

    def set_count(self, key: str, count: int | None) -> None:
        self._tabs[key].set_count("" if count is None else str(count))
