"""Check and radio rows, 40 high, painted from tokens."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy

from ui.theme import theme
from ui.widgets.paint import cap_width, check_box, draw_cap, draw_text, radio_dot, text_width

MARK = 18
GAP = 10


class CheckRow(QCheckBox):
    """A box and its words; the whole row is the target. `key` is shown and bound."""

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__(text)
        self._key = key
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setShortcut(QKeySequence(key))

    def sizeHint(self) -> QSize:
        cap = cap_width(self._key) + GAP if self._key else 0
        return QSize(ceil(MARK + GAP + text_width(self.text(), "base") + cap) + 2, 40)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.height() / 2
        check_box(painter, 0, middle, self.isChecked(), self.isEnabled())
        ink = theme().color("t1" if self.isEnabled() else "t3")
        draw_text(painter, QRectF(self.rect()).adjusted(MARK + GAP, 0, 0, 0), self.text(), "base", ink)
        if self._key:
            draw_cap(painter, self.width() - cap_width(self._key), middle, self._key)


class RadioRow(QRadioButton):
    """A radio mark, words, and a second line if there is one to say."""

    def __init__(self, text: str, detail: str = "") -> None:
        super().__init__(text)
        self._detail = detail
        self.setFixedHeight(48 if detail else 40)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        widest = max(text_width(self.text(), "base", True), text_width(self._detail, "label"))
        return QSize(ceil(MARK + GAP + widest) + 2, self.height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        radio_dot(painter, 0, self.height() / 2, self.isChecked(), self.isEnabled())
        rect = QRectF(self.rect()).adjusted(MARK + GAP, 0, 0, 0)
        first = rect.adjusted(0, 4, 0, -22) if self._detail else rect
        ink = color("t1" if self.isEnabled() else "t3")
        draw_text(painter, first, self.text(), "base", ink, bold=bool(self._detail))
        if self._detail:
            draw_text(painter, rect.adjusted(0, 24, 0, -2), self._detail, "label", color("t2"))
