"""The field in which a person signs: pen with pressure, finger or mouse."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.focus import NO_RING
from ui.widgets.paint import draw_text, panel, text_width
from ui.widgets.strokes import NO_PRESSURE, Point, Stroke, draw_stroke

LEAST_STEP = 0.0015  # share of the pad; smaller moves are the trembling of the device
DIRTY = 24  # px around a new segment


class SignaturePad(QWidget):
    """Always white with dark ink. Strokes are kept as normalised points, so that paper and screen draw the same.

    State: finished strokes, the one being drawn, when the first began, which device draws it.
    Signal: `strokes_changed()` when a stroke ended, was taken back, or all were cleared.
    """

    strokes_changed = Signal()

    def __init__(self, name: str = "", now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._name, self._time, self._hint = name, "", ""
        self._now, self._began = now, 0.0
        self._strokes: list[Stroke] = []
        self._current: Stroke | None = None
        self._by_pen = self._active = self._sealed = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setProperty(NO_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(240, 130)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rename()

    # ------------------------------------------------------------------ what was written

    def strokes(self) -> list[list[tuple[float, float, int, float]]]:
        """Every stroke: x and y 0–1 of width and height, milliseconds since the first touch, pressure 0–1."""
        return [list(stroke) for stroke in self._strokes]

    def set_strokes(self, strokes: Sequence[Sequence[Point]]) -> None:
        """Shows a stored signature; tells nobody."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._current = None
        self.update()

    def is_empty(self) -> bool:
        return not self._strokes

    def aspect(self) -> float:
        """Width by height of the area the points refer to."""
        return self.width() / max(1, self.height())

    def undo(self) -> None:
        """Takes the last stroke back."""
        if self._strokes and not self._sealed:
            self._strokes.pop()
            self._tell()

    def clear(self) -> None:
        if self._strokes and not self._sealed:
            self._strokes.clear()
            self._tell()

    # ------------------------------------------------------------------ what stands beside it

    def set_name(self, name: str) -> None:
        """Who is asked to sign."""
        self._name = name
        self._rename()

    def set_time(self, text: str) -> None:
        """The time at the lower left: when it was signed, or what time it is."""
        self._time = text
        self.update()

    def set_device_hint(self, text: str) -> None:
        """What is known of the device, at the upper right."""
        self._hint = text
        self.update()

    def set_active(self, active: bool) -> None:
        """The pad whose turn it is has the accent edge."""
        self._active = active
        self.update()

    def set_sealed(self, sealed: bool) -> None:
        """A confirmed signature takes no more ink."""
        self._sealed = sealed
        self.setCursor(Qt.CursorShape.ArrowCursor if sealed else Qt.CursorShape.CrossCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(628, 306)

    # ------------------------------------------------------------------ pen, finger, mouse

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        kinds = {
            QEvent.Type.TabletPress: self._press,
            QEvent.Type.TabletMove: self._move,
        }
        self._by_pen = True
        step = kinds.get(event.type())
        if step is not None:
            step(event.position(), event.pressure())
        else:
            self._release()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._by_pen = False
            self._press(event.position(), NO_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._by_pen:
            self._move(event.position(), NO_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._by_pen:
            self._release()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            # The first finger writes; a resting palm is the second and is left out.
            spot = event.points()[0]
            self._by_pen = False
            if event.type() == QEvent.Type.TouchBegin:
                self._press(spot.position(), spot.pressure() or NO_PRESSURE)
            elif event.type() == QEvent.Type.TouchUpdate:
                self._move(spot.position(), spot.pressure() or NO_PRESSURE)
            else:
                self._release()
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        marked = self._active or self.hasFocus()
        edge = color("accent") if marked else color("line2")
        panel(painter, QRectF(self.rect()), color("paper"), edge, width=2 if marked else theme().border)
        self._draw_words(painter)
        pen = QPen(color("paper_line"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        base = self.height() * (0.84 if self._time else 0.78)
        painter.drawLine(QPointF(28, base), QPointF(self.width() - 28, base))
        for stroke in (*self._strokes, *([self._current] if self._current else [])):
            draw_stroke(painter, stroke, QSizeF(self.size()), color("ink"))

    def _draw_words(self, painter: QPainter) -> None:
        color, line = theme().color("paper_hint"), QRectF(14, 10, self.width() - 28, 20)
        if self._name and not self._sealed:
            x = line.left()
            for words, bold in ((self.tr("请"), False), (self._name, True), (self.tr("在框内签名"), False)):
                rect = QRectF(x, line.top(), text_width(words, "list", bold) + 2, 20)
                draw_text(painter, rect, words, "list", color, bold=bold)
                x += rect.width() + 3
        draw_text(painter, line, self._hint, "list", color, align=Qt.AlignmentFlag.AlignRight)
        foot = QRectF(28 if self.height() > 200 else 14, self.height() - 30, self.width() - 40, 20)
        draw_text(painter, foot, self._time, "list", color)

    # ------------------------------------------------------------------ strokes

    def _press(self, spot: QPointF, pressure: float) -> None:
        if self._sealed or not self.isEnabled():
            return
        if not self._strokes:
            self._began = self._now()
        self._current = [self._point(spot, pressure)]
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._update_end()

    def _move(self, spot: QPointF, pressure: float) -> None:
        if self._current is None:
            return
        point = self._point(spot, pressure)
        last = self._current[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= LEAST_STEP:
            self._current.append(point)
            self._update_end()

    def _release(self) -> None:
        if self._current is not None:
            self._strokes.append(self._current)
            self._current = None
            self._tell()

    def _point(self, spot: QPointF, pressure: float) -> Point:
        x = min(1.0, max(0.0, spot.x() / self.width()))
        y = min(1.0, max(0.0, spot.y() / self.height()))
        return round(x, 5), round(y, 5), round((self._now() - self._began) * 1000), round(pressure, 3)

    def _update_end(self) -> None:
        """Redraws only around the newest segment."""
        spots = [QPointF(x * self.width(), y * self.height()) for x, y, _ms, _p in (self._current or [])[-2:]]
        area = QRectF(spots[0], spots[-1]).normalized().adjusted(-DIRTY, -DIRTY, DIRTY, DIRTY)
        self.update(QRect(area.toAlignedRect()))

    def _tell(self) -> None:
        self.update()
        self.strokes_changed.emit()

    def _rename(self) -> None:
        self.setAccessibleName(self.tr("签名框 {0}").format(self._name))
        self.update()
