"""Building-site scenes: hoarding, earth, material, gate, roads."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.heaps import GRAVEL, SAND, SOIL, Heap, heap
from inspector.evidence.painting.landscape import hoarding, site, stones, tracks
from inspector.evidence.painting.props import Frame, box, mist
from inspector.evidence.painting.stage import Stage


def hoarding_gap(rng: Random) -> Stage:
    stage = site(rng)
    hoarding(stage, (-16, 26), (16, 26))
    stones(stage, 170, (150, 130, 104))
    tracks(stage, 1.0, drift=-0.2, far=14)
    heap(stage, Heap(2.2, 15, 9, 2.1), SOIL)
    hoarding(stage, (-4.6, 5.2), (-1.2, 12.6))
    hoarding(stage, (2.9, 12.2), (14, 11.4))
    fallen = tx.corrugated(rng, (46, 104, 168), 10, (200, 160))
    stage.shadow([(0.5, 0, 10.5), (3.2, 0, 10.9), (3.2, 0, 8.9), (0.2, 0, 8.7)], 0.5, 8)
    stage.textured([(0.6, 0.3, 10.4), (3.0, 0.2, 10.8), (2.9, 0.06, 8.9), (0.3, 0.06, 8.6)], fallen)
    return stage


def hoarding_whole(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-3.4, 3.4), (9.5, 34))
    _sprinklers(stage, (-3.4, 3.4), (9.5, 34))
    _kerb(stage)
    return stage


def _sprinklers(stage: Stage, start: tuple[float, float], end: tuple[float, float]) -> None:
    stage.line((start[0], 2.62, start[1]), (end[0], 2.62, end[1]), 0.05, (60, 62, 66))
    for step in range(9):
        share = (step / 9) ** 1.5
        x, z = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        left, top = stage.pixel((x, 2.66, z))
        scale = stage.focal / z
        mist(stage, (left, top), (left + 0.9 * scale, top + 0.2 * scale), (0.05 * scale, 0.7 * scale), 0.8)


def _kerb(stage: Stage) -> None:
    stage.face([(-1.7, 0.1, 3.4), (11.6, 0.1, 34), (12.2, 0.1, 34), (-1.3, 0.1, 3.4)], (204, 202, 196))


def bare_soil(rng: Random) -> Stage:
    return _soil(rng, 0.0)


def netted_soil(rng: Random) -> Stage:
    return _soil(rng, 1.0)


def half_netted_soil(rng: Random) -> Stage:
    return _soil(rng, rng.uniform(0.42, 0.6))


def _soil(rng: Random, covered: float) -> Stage:
    stage = site(rng)
    hoarding(stage, (-20, 26), (20, 26))
    stones(stage, 220, (164, 138, 104))
    heap(stage, Heap(rng.uniform(5, 8), 19, 18, 3.0), SOIL, covered=covered)
    heap(stage, Heap(rng.uniform(-4, -2), 12.5, 14, rng.uniform(3.0, 3.6)), SOIL, covered=covered)
    heap(stage, Heap(rng.uniform(4, 5.5), 9.2, 9, 1.9), SOIL, covered=covered)
    return stage


def material_pile(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-20, 24), (20, 24))
    stones(stage, 90, (190, 180, 160))
    wall = tx.dusty(rng, tx.plain(rng, (176, 174, 166), (256, 96), 0.35))
    box(stage, Frame(-4.6, 13.5), (0, 9.2), (0, 2.0), (0, 0.3), (176, 174, 166), {"front": wall})
    heap(stage, Heap(-2.2, 12.2, 5.2, 1.9), SAND, steep=1.2)
    heap(stage, Heap(2.2, 12.0, 4.8, 1.5), GRAVEL, steep=1.2)
    for x in (-4.7, -0.1, 4.5):
        box(
            stage,
            Frame(x, 9.6),
            (0, 0.28),
            (0, 2.0),
            (0, 4.0),
            (184, 182, 174),
            {"left": wall, "right": wall},
        )
    _pallet(stage, Frame(2.6, 6.2, 8))
    return stage


def _pallet(stage: Stage, frame: Frame) -> None:
    rng = stage.rng
    stage.shadow(
        [frame.at(*c) for c in ((-0.1, 0, 1.2), (2.0, 0, 1.3), (1.9, 0, -0.3), (0, 0, -0.2))], 0.6, 8
    )
    box(stage, frame, (0, 1.6), (0, 0.14), (0, 1.1), (150, 116, 76))
    for layer in range(5):
        for column in range(2):
            shade = rng.uniform(0.92, 1.05)
            low = 0.14 + layer * 0.17
            box(
                stage,
                frame,
                (column * 0.8 + 0.02, column * 0.8 + 0.78),
                (low, low + 0.15),
                (0.02, 1.05),
                tx.scaled((208, 204, 190), shade),
            )


def wash_platform(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-18, 15), (-4.1, 15))
    hoarding(stage, (4.1, 15), (18, 15))
    _gate(stage, 14.6)
    tracks(stage, 0.0, colour=(96, 80, 62), wet=True)
    _grid(stage)
    for side in (-1, 1):
        for z in (7.6, 8.6, 9.6):
            x0, y0 = stage.pixel((side * 2.05, 0.75, z))
            x1, y1 = stage.pixel((side * 0.5, 1.1, z))
            mist(stage, (x0, y0), (x1, y1), (8, 76), 0.8)
    return stage


def _gate(stage: Stage, z: float) -> None:
    post = tx.plain(stage.rng, (196, 190, 178), (64, 192))
    for x in (-4.3, 3.5):
        box(stage, Frame(x, z), (0, 0.8), (0, 3.8), (0, 0.8), (196, 190, 178), {"front": post})
    banner = Image.new("RGB", (640, 72), (178, 34, 30))
    draw = ImageDraw.Draw(banner)
    for step in range(9):
        tx.glyph(stage.rng, draw, 40 + step * 64, 14, 44, (246, 220, 120))
    box(stage, Frame(-4.3, z - 0.05), (0, 8.6), (3.7, 4.5), (0, 0.5), (178, 34, 30), {"front": banner})


def _grid(stage: Stage) -> None:
    """The sunken steel grid with its yellow guard rails and spray pipes."""
    steel = Image.new("RGB", (240, 360), (84, 88, 92))
    draw = ImageDraw.Draw(steel)
    for y in range(0, 360, 12):
        draw.line((0, y, 240, y), (32, 34, 38), 6)
    for x in (40, 120, 200):
        draw.line((x, 0, x, 360), (124, 128, 130), 5)
    stage.textured([(-1.9, 0.02, 10.6), (1.9, 0.02, 10.6), (1.9, 0.02, 6.4), (-1.9, 0.02, 6.4)], steel)
    stripes = tx.hazard((360, 40))
    for side in (-1, 1):
        stage.shadow(
            [(side * 2.0, 0, 10.6), (side * 2.6, 0, 10.6), (side * 2.6, 0, 6.3), (side * 2.0, 0, 6.3)], 0.5, 6
        )
        box(
            stage,
            Frame(side * 2.1 - 0.12, 6.4),
            (0, 0.24),
            (0, 0.75),
            (0, 4.2),
            (214, 170, 40),
            {"front": tx.hazard((40, 80)), "left": stripes, "right": stripes},
        )


def muddy_road(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-6.5, 4), (-5.2, 40))
    hoarding(stage, (6.4, 36), (5.8, 4.2))
    stones(stage, 240, (132, 102, 72), far=22)
    tracks(stage, -0.3, colour=(112, 84, 56), drift=0.5)
    tracks(stage, 0.9, colour=(124, 94, 64), drift=-0.7)
    return stage


def clean_road(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-6.5, 4), (-5.2, 40))
    hoarding(stage, (6.4, 36), (5.8, 4.2))
    for z in range(4, 34, 4):
        stage.face(
            [(-0.08, 0.01, z + 2), (0.08, 0.01, z + 2), (0.08, 0.01, z), (-0.08, 0.01, z)], (226, 224, 214)
        )
    stage.face([(-3.6, 0.01, 40), (-3.5, 0.01, 40), (-3.5, 0.01, 3.4), (-3.6, 0.01, 3.4)], (214, 206, 150))
    stage.face([(3.5, 0.01, 40), (3.6, 0.01, 40), (3.6, 0.01, 3.4), (3.5, 0.01, 3.4)], (214, 206, 150))
    return stage
