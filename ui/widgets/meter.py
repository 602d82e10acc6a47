"""Bars: progress by status, plain progress, used-up counts, and the panel of a long operation."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.paint import panel
from ui.widgets.text import Text

TONES = ("good", "bad", "na")


@dataclass(frozen=True)
class StatusCounts:
    """How many items have which answer."""

    compliant: int = 0
    noncompliant: int = 0
    not_applicable: int = 0
    unchecked: int = 0

    @property
    def judged(self) -> int:
        return self.compliant + self.noncompliant + self.not_applicable

    @property
    def total(self) -> int:
        return self.judged + self.unchecked


def draw_meter(painter: QPainter, rect: QRectF, counts: StatusCounts) -> None:
    """Green, red and grey lengths on a track; what is not judged stays track."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded = QPainterPath()
    rounded.addRoundedRect(rect, 2, 2)
    painter.setClipPath(rounded)
    painter.fillRect(rect, theme().color("track"))
    x, unit = rect.left(), rect.width() / max(1, counts.total)
    lengths = (counts.compliant, counts.noncompliant, counts.not_applicable)
    for token, count in zip(TONES, lengths, strict=True):
        painter.fillRect(QRectF(x, rect.top(), count * unit, rect.height()), theme().color(token))
        x += count * unit
    painter.restore()
    _frame_track(painter, rect, 2)


def _frame_track(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Where nothing is tinted the track is seen by its edge."""
    if theme().is_contrast:
        panel(painter, rect, None, theme().color("line"), radius=radius)


class StatusMeter(QWidget):
    """Answers as lengths: green, red, grey, the rest open."""

    def __init__(self, height: int = 8) -> None:
        super().__init__()
        self._counts = StatusCounts()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: StatusCounts) -> None:
        self._counts = counts
        self.setAccessibleName(self.tr("已判定 {0}，共 {1} 项").format(counts.judged, counts.total))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_meter(QPainter(self), QRectF(self.rect()), self._counts)


class Bar(QWidget):
    """How far something is, as one length."""

    def __init__(self, height: int = 6, token: str = "accent") -> None:
        super().__init__()
        self._done, self._total, self._token = 0, 0, token
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.setAccessibleName(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        radius = rect.height() / 2
        panel(painter, rect, theme().color("track"), None, radius=radius)
        _frame_track(painter, rect, radius)
        share = self._done / self._total if self._total else 0
        if share > 0:
            rect.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
            panel(painter, rect, theme().color(self._token), None, radius=radius)


class CountSquares(QWidget):
    """Used and free places of a yearly cap: filled and outlined blocks."""

    def __init__(self, used: int = 0, cap: int = 0) -> None:
        super().__init__()
        self.set_counts(used, cap)

    def set_counts(self, used: int, cap: int) -> None:
        self._used, self._cap = used, cap
        self.setFixedSize(max(1, max(used, cap) * 42 - 6), 10)
        self.setAccessibleName(f"{used} / {cap}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(max(self._used, self._cap)):
            rect = QRectF(index * 42, 0, 36, 10)
            if index < self._used:
                panel(painter, rect, theme().color("na"), None, radius=2)
            else:
                panel(painter, rect, theme().color("surface"), theme().color("accent"), width=2, radius=2)


class ProgressPanel(QWidget):
    """A long operation: what, n / total, time left, bar, 取消. Signal: `cancelled()`, asked for by the user.

    State: when it began, to say how long it still takes.
    """

    cancelled = Signal()

    def __init__(self, what: str, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now, self._began = now, now()
        self._what, self._count = Text(what, "list", bold=True), Text("", "list")
        self._left, self._bar = Text("", "list", "t2"), Bar()
        self.cancel_button = Button(self.tr("取消"), height=32)
        self.cancel_button.clicked.connect(self.cancelled)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 10, 12, 10)
        outer.setSpacing(12)
        outer.addLayout(self._words(), 1)
        outer.addWidget(self.cancel_button)

    def set_progress(self, done: int, total: int, what: str = "") -> None:
        if what:
            self._what.set_text(what)
        self._count.set_text(f"{done} / {total}")
        self._bar.set_value(done, total)
        self._left.set_text(self._time_left(done, total))

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme().color("line2")
        panel(QPainter(self), QRectF(self.rect()), theme().color("surface"), edge, width=theme().border)

    def _words(self) -> QVBoxLayout:
        column, line = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(6)
        line.setSpacing(8)
        for label in (self._what, self._count, self._left):
            line.addWidget(label)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._bar)
        return column

    def _time_left(self, done: int, total: int) -> str:
        """The remaining time at the speed so far; nothing is promised before a second has passed."""
        spent = self._now() - self._began
        if spent < 1 or not 0 < done < total:
            return ""
        left = spent * (total - done) / done
        if left < 90:
            return self.tr("剩约 {0} 秒").format(max(1, round(left)))
        return self.tr("剩约 {0} 分").format(round(left / 60))
