"""Handwriting between the pad (shares of its own size) and the record (1/10000 of the pad's width)."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.domain.document import Signature, Stroke, StrokePoint

WIDTH = 10_000
PRESSURE = 1_000
PadStroke = list[tuple[float, float, int, float]]


def to_record(strokes: Sequence[PadStroke], aspect: float) -> tuple[tuple[Stroke, ...], int]:
    """Strokes of a pad of this width by height, and its height, both in 1/10000 of the width."""
    height = round(WIDTH / aspect)
    return tuple(tuple(_point(point, height) for point in stroke) for stroke in strokes), height


def _point(point: tuple[float, float, int, float], height: int) -> StrokePoint:
    x, y, at, pressure = point
    return StrokePoint(round(x * WIDTH), round(y * height), at, round(pressure * PRESSURE))


def to_pad(signature: Signature, aspect: float) -> list[PadStroke]:
    """A stored signature as large as fits into a pad of this width by height, in its middle."""
    height = WIDTH / aspect
    scale = min(1.0, height / signature.aspect)
    left, top = (WIDTH - WIDTH * scale) / 2, (height - signature.aspect * scale) / 2
    return [
        [
            (
                (left + one.x * scale) / WIDTH,
                (top + one.y * scale) / height,
                one.t_ms,
                one.pressure / PRESSURE,
            )
            for one in stroke
        ]
        for stroke in signature.strokes
    ]
