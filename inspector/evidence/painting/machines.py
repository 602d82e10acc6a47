"""Vehicles and machines of a building site."""

from __future__ import annotations

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.heaps import CLAY, Heap, heap
from inspector.evidence.painting.props import Frame, box, disc, tube, wheel
from inspector.evidence.painting.stage import Stage
from inspector.evidence.painting.textures import Colour

RUBBER: Colour = (38, 37, 37)


def muck_truck(stage: Stage, frame: Frame, *, covered: bool, colour: Colour = (186, 48, 36)) -> None:
    """A four-axle dump truck of 8.6 m, cab at its left end; open with heaped earth, or under its lid."""
    rng = stage.rng
    stage.shadow(
        [frame.at(*corner) for corner in ((-0.2, 0, 2.6), (9.4, 0, 2.9), (9.6, 0, -0.7), (0, 0, -0.5))],
        0.62,
        12,
    )
    for x in (1.3, 2.9, 6.2, 7.5):
        wheel(stage, frame, x, 2.3, 0.52)
    box(stage, frame, (0.2, 8.5), (0.75, 1.1), (0.3, 2.2), (52, 50, 50))
    if not covered:
        place = frame.at(5.45, 2.35, 1.4)
        heap(stage, Heap(place[0], place[2], 5.0, 1.0, place[1]), CLAY, steep=0.8)
    panel = tx.dusty(rng, tx.corrugated(rng, colour, 9, (360, 120)))
    end = tx.dusty(rng, tx.plain(rng, colour, (160, 120)))
    box(
        stage,
        frame,
        (2.7, 8.5),
        (1.15, 2.6),
        (0, 2.5),
        colour,
        {"front": panel, "left": end, "right": end, "top": tx.plain(rng, (70, 56, 44))}
        if covered
        else {"front": panel, "right": end},
    )
    if covered:
        _lid(stage, frame)
    _cab(stage, frame, colour)
    for x in (1.3, 2.9, 6.2, 7.5):
        wheel(stage, frame, x, -0.02, 0.54)
    box(stage, frame, (3.5, 5.7), (0.55, 0.95), (-0.02, 0.2), (70, 68, 66))


def _lid(stage: Stage, frame: Frame) -> None:
    cloth = tx.lit(
        tx.plain(stage.rng, (38, 96, 72), (256, 96)),
        tx.relief(tx.noise(stage.rng, (256, 96), 8, 3), 4, 1.6),
        0.5,
    )
    box(stage, frame, (2.65, 8.55), (2.5, 2.95), (-0.05, 2.55), (38, 96, 72), {"front": cloth, "top": cloth})
    for x in (3.6, 5.0, 6.4, 7.8):
        stage.line(frame.at(x, 2.45, -0.06), frame.at(x, 2.95, -0.06), 0.04, (190, 192, 190))


def _cab(stage: Stage, frame: Frame, colour: Colour) -> None:
    rng = stage.rng
    skin = tx.dusty(rng, tx.plain(rng, colour, (128, 128)))
    box(stage, frame, (0.1, 2.4), (0.8, 3.0), (0.05, 2.45), colour, {"front": skin, "left": skin})
    box(stage, frame, (0.25, 2.3), (3.0, 3.12), (0.2, 2.3), tx.scaled(colour, 0.9))
    glass = tx.between((64, 48), (150, 172, 186), (62, 72, 80))
    stage.textured(
        [frame.at(*c) for c in ((0.45, 2.8, 0.04), (1.75, 2.8, 0.04), (1.75, 2.0, 0.04), (0.35, 2.0, 0.04))],
        glass,
    )
    stage.textured(
        [frame.at(*c) for c in ((0.09, 2.75, 2.3), (0.09, 2.75, 0.2), (0.09, 1.95, 0.2), (0.09, 1.95, 2.3))],
        glass,
    )
    stage.face(
        [frame.at(*c) for c in ((0.08, 1.5, 2.2), (0.08, 1.5, 0.3), (0.08, 0.95, 0.3), (0.08, 0.95, 2.2))],
        (52, 52, 54),
    )
    for z in (0.35, 1.95):
        stage.face(
            [
                frame.at(*c)
                for c in ((0.07, 1.4, z + 0.25), (0.07, 1.4, z), (0.07, 1.2, z), (0.07, 1.2, z + 0.25))
            ],
            (236, 232, 214),
        )
    plate = [
        frame.at(*c) for c in ((0.06, 0.98, 1.5), (0.06, 0.98, 0.95), (0.06, 0.82, 0.95), (0.06, 0.82, 1.5))
    ]
    stage.face(plate, (226, 190, 52))
    stage.line(frame.at(1.95, 1.3, 0.03), frame.at(1.95, 2.9, 0.03), 0.03, tx.scaled(colour, 0.6))


def excavator(stage: Stage, frame: Frame, colour: Colour = (222, 160, 40)) -> None:
    """A tracked excavator of about 20 t with its boom to the right."""
    rng = stage.rng
    stage.shadow(
        [frame.at(*c) for c in ((-0.4, 0, 3.0), (5.4, 0, 3.2), (5.2, 0, -0.8), (-0.2, 0, -0.6))], 0.6, 12
    )
    for z in (2.2, 0.0):
        box(stage, frame, (0.1, 4.3), (0.1, 0.95), (z, z + 0.6), RUBBER)
        for x in (0.5, 3.9):
            disc(stage, frame, x, 0.52, z - 0.01, 0.46, (30, 29, 29))
            disc(stage, frame, x, 0.52, z - 0.02, 0.3, (88, 82, 74))
        for step in range(6):
            disc(stage, frame, 1.05 + step * 0.46, 0.34, z - 0.02, 0.17, (84, 78, 70))
    skin = tx.dusty(rng, tx.plain(rng, colour, (160, 96)), (150, 128, 100))
    box(stage, frame, (1.2, 3.2), (0.95, 1.2), (0.6, 2.1), (58, 56, 54))
    _boom(stage, frame, colour)
    box(stage, frame, (-0.4, 2.4), (1.2, 2.3), (0.0, 2.7), colour, {"front": skin, "left": skin})
    box(
        stage,
        frame,
        (-0.6, 0.4),
        (1.2, 2.1),
        (-0.02, 2.72),
        tx.scaled(colour, 0.5),
        {"front": tx.plain(rng, (70, 66, 62))},
    )
    box(stage, frame, (2.3, 3.9), (1.2, 3.0), (0.0, 1.1), colour)
    glass = tx.between((64, 64), (164, 184, 196), (70, 82, 90))
    stage.textured(
        [
            frame.at(*c)
            for c in ((2.45, 2.85, -0.02), (3.75, 2.85, -0.02), (3.75, 1.75, -0.02), (2.45, 1.75, -0.02))
        ],
        glass,
    )
    stage.line(frame.at(3.1, 1.75, -0.03), frame.at(3.1, 2.9, -0.03), 0.07, colour)


def _boom(stage: Stage, frame: Frame, colour: Colour) -> None:
    points = [frame.at(x, y, 1.4) for x, y in ((3.0, 1.9), (5.4, 4.7), (7.6, 4.1), (8.3, 1.7))]
    for start, end, thick in ((0, 1, 0.62), (1, 2, 0.52), (2, 3, 0.4)):
        stage.line(points[start], points[end], thick, tx.scaled(colour, 0.82))
        stage.line(points[start], points[end], thick * 0.72, colour)
    stage.line(frame.at(3.3, 1.7, 1.3), frame.at(5.2, 3.9, 1.3), 0.16, (186, 188, 188))
    stage.line(frame.at(5.6, 4.9, 1.3), frame.at(7.4, 4.5, 1.3), 0.15, (186, 188, 188))
    bucket = ((8.0, 1.9), (8.7, 1.8), (8.75, 0.9), (8.1, 0.35), (7.3, 0.55), (7.5, 1.2))
    stage.face([frame.at(x, y, 1.35) for x, y in bucket], (74, 66, 58))
    stage.face(
        [frame.at(x, y, 1.3) for x, y in ((8.1, 1.7), (8.6, 1.6), (8.55, 1.0), (8.0, 0.6), (7.7, 0.9))],
        (98, 84, 68),
    )


def fog_cannon(stage: Stage, frame: Frame) -> tuple[float, float]:
    """A trailer-mounted fog cannon; returns the picture point of its muzzle."""
    stage.shadow(
        [frame.at(*c) for c in ((-0.3, 0, 1.6), (2.7, 0, 1.8), (2.6, 0, -0.4), (-0.2, 0, -0.3))], 0.6, 10
    )
    for z in (1.4, 0.0):
        wheel(stage, frame, 0.6, z, 0.3)
        wheel(stage, frame, 1.9, z, 0.3)
    box(stage, frame, (0, 2.5), (0.5, 0.65), (0, 1.4), (70, 72, 74))
    tank = tx.dusty(stage.rng, tx.plain(stage.rng, (36, 128, 84), (128, 64)))
    box(stage, frame, (0.05, 1.2), (0.65, 1.35), (0.1, 1.3), (36, 128, 84), {"front": tank})
    box(stage, frame, (1.45, 1.95), (0.65, 1.3), (0.4, 1.0), (60, 62, 64))
    _barrel(stage, frame)
    return stage.pixel(frame.at(3.3, 2.5, 0.7))


def _barrel(stage: Stage, frame: Frame) -> None:
    start, end = frame.at(0.75, 1.55, 0.7), frame.at(3.2, 2.45, 0.7)
    for share, tone in ((1.0, 0.7), (0.84, 1.0), (0.5, 1.2), (0.2, 1.35)):
        stage.line(start, end, 1.0 * share, tx.scaled((226, 128, 34), tone))
    for at in (0.02, 0.5, 0.97):
        place = tuple(a + (b - a) * at for a, b in zip(start, end, strict=True))
        spot = (place[0], place[1], place[2])
        stage.line(
            (spot[0] - 0.06, spot[1] - 0.02, spot[2]),
            (spot[0] + 0.06, spot[1] + 0.03, spot[2]),
            1.1,
            (60, 60, 62),
        )


def pole(stage: Stage, x: float, z: float, height: float, radius: float = 0.05) -> None:
    stage.shadow(
        [(x - 0.05, 0, z), (x + 2.2, 0, z + 1.4), (x + 2.2, 0, z + 1.2), (x + 0.05, 0, z - 0.1)], 0.35, 3
    )
    tube(stage, (x, 0, z), (x, height, z), (radius, radius), (196, 200, 202), 8)
