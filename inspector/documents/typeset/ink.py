"""Ink as vectors: every stroke a chain of smooth curves whose width follows the pressure of the pen."""

from __future__ import annotations

from itertools import chain
from math import ceil, floor

from reportlab.pdfgen.canvas import Canvas

from inspector.domain.document import Signature, Stroke, StrokePoint

UNIT = 100
"""Points of the pad (1/10000 of its width) per drawing unit."""

THIN, THICK = 0.45, 1.35
"""Width of the line at no pressure and at full pressure, in drawing units."""


def draw_ink(
    canvas: Canvas, signature: Signature, left: float, bottom: float, width: float, height: float
) -> None:
    """Fit the ink into the box (points), keeping its proportions; drawn once, referred to on every further page."""
    low_x, low_y, high_x, high_y = bounds(signature.strokes)
    scale = min(width / (high_x - low_x), height / (high_y - low_y))
    name = f"ink-{signature.id}"
    if not canvas.hasForm(name):
        _define(canvas, name, signature.strokes)
    canvas.saveState()
    spare_x = (width - scale * (high_x - low_x)) / 2
    spare_y = (height - scale * (high_y - low_y)) / 2
    canvas.translate(left + spare_x - scale * low_x, bottom + spare_y - scale * low_y)
    canvas.scale(scale, scale)
    canvas.doForm(name)
    canvas.restoreState()


def bounds(strokes: tuple[Stroke, ...]) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the ink with its thickness, in drawing units; y upwards."""
    points = [_at(point) for point in chain.from_iterable(strokes)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - THICK, min(ys) - THICK, max(xs) + THICK, max(ys) + THICK


def _at(point: StrokePoint) -> tuple[float, float]:
    return point.x / UNIT, -point.y / UNIT


def _define(canvas: Canvas, name: str, strokes: tuple[Stroke, ...]) -> None:
    left, bottom, right, top = bounds(strokes)
    canvas.beginForm(name, floor(left), floor(bottom), ceil(right), ceil(top))
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in strokes:
        _draw_stroke(canvas, stroke)
    canvas.endForm()


def _draw_stroke(canvas: Canvas, stroke: Stroke) -> None:
    """Each point bends the curve between the middles of its two neighbouring segments."""
    ends = [stroke[0], *stroke, stroke[-1]]
    for before, point, after in zip(ends, ends[1:], ends[2:], strict=False):
        start, stop, bend = _middle(before, point), _middle(point, after), _at(point)
        canvas.setLineWidth(THIN + (THICK - THIN) * point.pressure / 1000)
        canvas.bezier(*start, *_towards(start, bend), *_towards(stop, bend), *stop)


def _middle(one: StrokePoint, other: StrokePoint) -> tuple[float, float]:
    return (one.x + other.x) / 2 / UNIT, -(one.y + other.y) / 2 / UNIT


def _towards(end: tuple[float, float], bend: tuple[float, float]) -> tuple[float, float]:
    """The control point of a cubic that draws the quadratic curve with this bend."""
    return end[0] + (bend[0] - end[0]) * 2 / 3, end[1] + (bend[1] - end[1]) * 2 / 3
