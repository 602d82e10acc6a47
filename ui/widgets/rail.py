"""The left rail: where one is and where one can go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from ui.theme import Tone, theme
from ui.widgets.paint import draw_icon, draw_text, fill, panel, text_width
from ui.widgets.text import set_ground

WIDTH = 72
COMPACT_WIDTH = 48
ITEM_HEIGHT = 56
BAR = 3
_CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class RailItem:
    """One page of the window: stable key, word, icon; `at_bottom` for the settings."""

    key: str
    text: str
    icon: str
    at_bottom: bool = False


class RailButton(QToolButton):
    """Icon 20 above a word of 12 px; accent bar when active; a badge with a number that asks for attention."""

    def __init__(self, item: RailItem) -> None:
        super().__init__()
        self._item = item
        self._badge, self._tone = "", "bad"
        self._compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(item.text)
        self.setObjectName(f"rail-{item.key}")
        self.setFixedSize(WIDTH, ITEM_HEIGHT)

    def set_badge(self, text: str, tone: Tone) -> None:
        self._badge, self._tone = text, tone
        self.setAccessibleDescription(text)
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.setFixedSize(COMPACT_WIDTH if compact else WIDTH, 48 if compact else ITEM_HEIGHT)
        self.setToolTip(self._item.text if compact else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        active = self.isChecked()
        if active or self.underMouse():
            fill(painter, 0, 0, self.width(), self.height(), color("surface" if active else "hover"))
        if active:
            fill(painter, 0, 0, BAR, self.height(), color("accent"))
        ink = color("accent_text" if active else "t2")
        middle = self.height() / 2 if self._compact else 19
        draw_icon(painter, self._item.icon, ink, (self.width() - 20) / 2, middle, 20)
        if not self._compact:
            words = QRectF(0, 30, self.width(), 20)
            draw_text(painter, words, self._item.text, "label", ink, bold=active, align=_CENTER)
        if self._badge:
            self._draw_badge(painter, middle)

    def _draw_badge(self, painter: QPainter, middle: float) -> None:
        width = max(18.0, text_width(self._badge, "cap", bold=True) + 10)
        rect = QRectF(min(self.width() / 2 + 7, self.width() - width - 2), middle - 15, width, 17)
        ground = theme().color("bad" if self._tone == "bad" else "na")
        panel(painter, rect, ground, theme().color("rail"), radius=8.5)
        draw_text(painter, rect, self._badge, "cap", theme().color("on_fill"), bold=True, align=_CENTER)


class Mark(QWidget):
    """The program's sign at the head of the rail."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = (self.width() - 32) / 2
        panel(painter, QRectF(left, 8, 32, 32), theme().color("accent"), None, radius=6)
        draw_icon(painter, "clipboard-check", theme().color("on_fill"), left + 7, 24, 18)


class Rail(QWidget):
    """The pages of the window, 72 wide, 48 when compact. Signal: `chosen(str)`, when the user picked a page."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[RailItem]) -> None:
        super().__init__()
        set_ground(self, "rail")
        self._buttons = {item.key: RailButton(item) for item in items}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(Mark())
        for item in (item for item in items if not item.at_bottom):
            self._add(column, item)
        column.addStretch(1)
        for item in (item for item in items if item.at_bottom):
            self._add(column, item)
        self.setAccessibleName(self.tr("页面"))
        self.set_compact(False)

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_badge(self, key: str, text: str, tone: Tone = "bad") -> None:
        """A red number for overdue and conflict, a grey one for waiting; "" removes it."""
        self._buttons[key].set_badge(text, tone)

    def set_compact(self, compact: bool) -> None:
        self.setFixedWidth(COMPACT_WIDTH if compact else WIDTH)
        for button in self._buttons.values():
            button.set_compact(compact)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        fill(painter, 0, 0, self.width(), self.height(), theme().color("rail"))
        fill(painter, self.width() - 1, 0, 1, self.height(), theme().color("line2"))

    def _add(self, column: QVBoxLayout, item: RailItem) -> None:
        button = self._buttons[item.key]
        self._group.addButton(button)
        column.addWidget(button)
        button.clicked.connect(lambda: self.chosen.emit(item.key))
