"""Invented handwriting for the demo: strokes like a pen's, different for every name, the same every time."""

from __future__ import annotations

import math
from random import Random

from inspector.domain.document import Stroke, StrokePoint

WIDTH = 10_000
HEIGHT = 5_000
POINTS = 14
MS_PER_POINT = 9


def scribble(name: str) -> tuple[Stroke, ...]:
    """A signature of the name: a few joined, slanted curves for each character."""
    rng = Random(f"ink/{name}")
    cell = WIDTH * 0.8 / max(len(name), 1)
    strokes: list[Stroke] = []
    clock = 0
    for index in range(len(name)):
        left = WIDTH * 0.1 + index * cell
        for _ in range(rng.randrange(4, 7)):
            stroke = _curve(rng, left, cell, clock)
            clock = stroke[-1].t_ms + rng.randrange(40, 120)
            strokes.append(stroke)
    return tuple(strokes)


def _curve(rng: Random, left: float, cell: float, start_ms: int) -> Stroke:
    x, y = left + rng.uniform(0.05, 0.6) * cell, HEIGHT * rng.uniform(0.2, 0.6)
    heading = rng.choice((rng.uniform(-0.35, 0.1), rng.uniform(1.2, 1.9), rng.uniform(2.1, 2.5)))
    bend = rng.uniform(-0.09, 0.09)
    step = rng.uniform(0.02, 0.055) * cell
    points = []
    for index in range(POINTS):
        x = min(max(x + math.cos(heading) * step, left), left + cell)
        y = min(max(y + math.sin(heading) * step * 1.15, HEIGHT * 0.12), HEIGHT * 0.88)
        heading += bend
        pressure = int(420 + 480 * math.sin(math.pi * (index + 1) / (POINTS + 1)))
        points.append(StrokePoint(int(x), int(y), start_ms + index * MS_PER_POINT, pressure))
    return tuple(points)
