"""The line of time above the comparison: the old laws before the change, the new one after it, the conduct on it."""

from __future__ import annotations

from datetime import date, timedelta
from math import copysign, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.screens.knowledge.date_bar import ChosenDay
from ui.theme import theme
from ui.widgets.paint import draw_text, text_width

HEIGHT, MARGIN, LINE_Y = 46, 16, 12
SPLIT = 0.575
"""Where on the line the change of law stands."""
REACH = timedelta(days=300)
"""The days on each side that the line stands for, the near ones further apart; those beyond stand at its end."""
DOT = 7.0


class DateAxis(QWidget):
    """State: the chosen day, the law that the change brought and how many it ended."""

    def __init__(self, chosen: ChosenDay) -> None:
        super().__init__()
        self._chosen, self._newest, self._ended = chosen, "", 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chosen.changed.connect(self._tell)
        self._tell()

    def set_laws(self, newest: str, ended: int) -> None:
        """The law that came with the change, and how many ended on the day before."""
        self._newest, self._ended = newest, ended
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self._conduct_words())
        self.setVisible(self._chosen.change is not None)
        self.update()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        change = self._chosen.change
        if change is None:
            return
        painter, color = QPainter(self), theme().color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, end = self._x(change), self.width() - MARGIN
        painter.fillRect(QRectF(MARGIN, LINE_Y - 1, middle - MARGIN, 3), color("ctl"))
        painter.fillRect(QRectF(middle, LINE_Y - 1, end - middle, 3), color("accent"))
        painter.fillRect(QRectF(middle - 1, 2, 2, 20), color("t1"))
        self._paint_conduct(painter, change)
        self._paint_words(painter, change, middle)

    def _paint_conduct(self, painter: QPainter, change: date) -> None:
        color, x = theme().color, self._x(self._chosen.value)
        if self._chosen.across:
            first, last = self._x(change) - 46, self._x(change) + 46
            painter.fillRect(QRectF(first, LINE_Y - 3, last - first, 7), color("warn"))
            self._paint_dot(painter, first, "warn")
            self._paint_dot(painter, last, "warn")
            return
        self._paint_dot(painter, x, "accent" if self._chosen.value >= change else "t2")

    def _paint_dot(self, painter: QPainter, x: float, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(token))
        painter.drawEllipse(QPointF(x, LINE_Y + 0.5), DOT, DOT)

    def _paint_words(self, painter: QPainter, change: date, middle: float) -> None:
        """The conduct's words have their place; what would touch them is left out."""
        color = theme().color
        conduct = self._place(self._conduct_words(), self._x(self._chosen.value), bold=True)
        token = "warn" if self._chosen.across else "accent_text"
        draw_text(painter, conduct, self._conduct_words(), "label", color(token), bold=True)
        taken = conduct.adjusted(-10, 0, 10, 0)
        wide = text_width(self._change_words(change), "label") + 2
        for left in (middle + 8, middle - 8 - wide):
            box = QRectF(left, 24, wide, 18)
            if not box.intersects(taken):
                draw_text(painter, box, self._change_words(change), "label", color("t1"))
                taken = taken.united(box)
                break
        words = self.tr("{0} 部法律已废止，只用于此前的行为").format(self._ended)
        old = self._place(words, (MARGIN + middle) / 2)
        if self._ended and not old.intersects(taken):
            draw_text(painter, old, words, "label", color("t2"))

    def _place(self, words: str, x: float, bold: bool = False) -> QRectF:
        """A box for the words centred on `x`, inside the widget."""
        width = text_width(words, "label", bold) + 2
        left = min(max(MARGIN, x - width / 2), self.width() - MARGIN - width)
        return QRectF(left, 24, width, 18)

    # ------------------------------------------------------------------ words and places

    def _change_words(self, change: date) -> str:
        return self.tr("{0} {1}施行").format(change, self._newest)

    def _conduct_words(self) -> str:
        change = self._chosen.change
        if self._chosen.across and change is not None:
            return self.tr("行为持续跨过 {0}").format(change)
        return self.tr("行为日 {0}").format(self._chosen.value)

    def _x(self, day: date) -> float:
        change = self._chosen.change or day
        share = copysign(min(1.0, sqrt(abs((day - change) / REACH))), (day - change).days)
        part = SPLIT if share < 0 else 1 - SPLIT
        return MARGIN + (self.width() - 2 * MARGIN) * (SPLIT + share * part)
