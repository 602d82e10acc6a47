"""Handwriting as values: points with time and pressure, and the outline they are drawn with."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Point = tuple[
    float, float, int, float
]  # x and y as share of the pad, milliseconds since its first stroke, pressure 0–1
Stroke = list[Point]
NO_PRESSURE = 0.5
MIN_WIDTH = 0.010  # of the pad's height
MAX_WIDTH = 0.034
FAST = 2.2  # pad heights a second: from there on a stroke without pressure is thin
SMOOTHING = 0.35


def widths(stroke: Stroke, size: QSizeF, by_speed: bool) -> list[float]:
    """The width at every point in pixels: from pressure, or, where the device has none, from the speed."""
    thin, thick = MIN_WIDTH * size.height(), MAX_WIDTH * size.height()
    made: list[float] = []
    for number, point in enumerate(stroke):
        share = _slowness(stroke, number, size) if by_speed else point[3]
        wanted = thin + (thick - thin) * share
        made.append(wanted if not made else made[-1] + (wanted - made[-1]) * SMOOTHING)
    return made


def has_pressure(stroke: Stroke) -> bool:
    """True if the device told more than one pressure; a mouse always tells the same."""
    return len({point[3] for point in stroke}) > 1


def draw_stroke(painter: QPainter, stroke: Stroke, size: QSizeF, color: QColor) -> None:
    """Draws the stroke as joined round bends of changing width."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    spots = [QPointF(x * size.width(), y * size.height()) for x, y, _ms, _pressure in stroke]
    thickness = widths(stroke, size, not has_pressure(stroke))
    if len(spots) == 1:
        _dot(painter, spots[0], thickness[0], color)
    for number in range(1, len(spots)):
        pen = QPen(color, (thickness[number - 1] + thickness[number]) / 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(_bend(spots, number), pen)


def _bend(spots: list[QPointF], number: int) -> QPainterPath:
    """The piece around the spot before `number`: from middle to middle of its neighbours, bent by the spot itself."""
    before, spot = spots[max(0, number - 2)], spots[number - 1]
    path = QPainterPath((before + spot) / 2)
    path.quadTo(spot, (spot + spots[number]) / 2)
    if number == len(spots) - 1:
        path.lineTo(spots[number])
    return path


def _dot(painter: QPainter, spot: QPointF, width: float, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(spot, width / 2, width / 2)


def _slowness(stroke: Stroke, number: int, size: QSizeF) -> float:
    """1 for a pen at rest, 0 for one at `FAST` or faster."""
    if number == 0:
        return NO_PRESSURE
    (x0, y0, ms0, _), (x1, y1, ms1, _) = stroke[number - 1], stroke[number]
    way = hypot((x1 - x0) * size.width(), (y1 - y0) * size.height()) / size.height()
    speed = way / max(0.001, (ms1 - ms0) / 1000)
    return max(0.0, 1 - speed / FAST) * 0.75
