"""Building-site scenes with machines, boards and instruments."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.heaps import GRAVEL, SOIL, Heap, heap
from inspector.evidence.painting.landscape import hoarding, site, stones
from inspector.evidence.painting.machines import excavator, fog_cannon, muck_truck, pole
from inspector.evidence.painting.props import Frame, board, box, mist, sign, tube
from inspector.evidence.painting.stage import Stage


def truck_open(rng: Random) -> Stage:
    return _truck(rng, covered=False)


def truck_covered(rng: Random) -> Stage:
    return _truck(rng, covered=True)


def _truck(rng: Random, *, covered: bool) -> Stage:
    stage = site(rng, earth=not covered)
    hoarding(stage, (-20, 22), (20, 22))
    if not covered:
        stones(stage, 160, (132, 96, 66), near=5, far=12)
    stones(stage, 80, (160, 140, 112))
    muck_truck(
        stage,
        Frame(-4.2, 9.4, rng.uniform(9, 15)),
        covered=covered,
        colour=rng.choice(((186, 48, 36), (196, 92, 30), (44, 98, 156))),
    )
    return stage


def fog_cannon_running(rng: Random) -> Stage:
    stage = site(rng)
    hoarding(stage, (-20, 26), (20, 26))
    stones(stage, 130, (160, 138, 108))
    heap(stage, Heap(7, 18, 13, 2.4), SOIL, covered=0.5)
    muzzle = fog_cannon(stage, Frame(-2.9, 6.6, 10))
    crest = (muzzle[0] + 300, muzzle[1] - 70)
    mist(stage, crest, (muzzle[0] + 640, muzzle[1] + 130), (190, 380), 1.0)
    mist(stage, muzzle, crest, (40, 240), 1.5)
    return stage


def notice_board(rng: Random) -> Stage:
    stage = site(rng, earth=False)
    hoarding(stage, (-18, 9.5), (18, 9.5))
    posters = (
        ((244, 246, 248), (30, 60, 120), (28, 92, 168)),
        ((246, 248, 244), (30, 80, 50), (30, 122, 72)),
        ((248, 246, 240), (90, 40, 30), (176, 44, 36)),
    )
    for index, (paper, ink, head) in enumerate(posters):
        left = -2.75 + index * 1.9
        board(stage, Frame(left, 6.2), (0, 1.7), (0.75, 2.75), sign(rng, (340, 400), paper, ink, head))
    for x in (-2.85, 2.95):
        tube(stage, (x, 0, 6.25), (x, 3.0, 6.25), (0.06, 0.06), (200, 204, 206), 8)
    stage.line((-3.0, 3.0, 6.2), (3.1, 3.0, 6.2), 0.16, (176, 44, 36))
    stage.shadow([(-3, 0, 6.6), (3.4, 0, 6.9), (3.3, 0, 6.4), (-2.9, 0, 6.1)], 0.4, 8)
    return stage


def dust_monitor(rng: Random) -> Stage:
    stage = site(rng, eye=1.75, horizon=0.64)
    hoarding(stage, (-18, 14), (18, 14))
    stones(stage, 120, (160, 138, 108))
    pole(stage, 0.0, 6.6, 4.1, 0.06)
    box(
        stage,
        Frame(-0.42, 6.45),
        (0, 0.84),
        (1.15, 1.9),
        (0, 0.3),
        (222, 226, 228),
        {"front": tx.plain(rng, (222, 226, 228), (96, 80), 0.1)},
    )
    stage.line((-0.2, 1.6, 6.42), (0.2, 1.6, 6.42), 0.04, (90, 96, 100))
    box(stage, Frame(-1.0, 6.4), (0, 2.0), (2.1, 3.2), (0, 0.22), (44, 46, 50), {"front": _display(rng)})
    for y in (3.5, 3.58, 3.66, 3.74):
        stage.face(
            [(-0.17, y, 6.5), (0.17, y, 6.5), (0.23, y - 0.06, 6.4), (-0.23, y - 0.06, 6.4)], (240, 242, 244)
        )
    stage.line((-0.7, 3.95, 6.6), (0.7, 3.95, 6.6), 0.045, (120, 122, 124))
    for x in (-0.7, 0.7):
        stage.line((x, 3.95, 6.6), (x, 4.2, 6.6), 0.05, (60, 62, 66))
        stage.line((x - 0.14, 4.2, 6.6), (x + 0.14, 4.2, 6.6), 0.07, (60, 62, 66))
    box(stage, Frame(0.5, 6.4), (0, 0.34), (3.55, 3.72), (0, 0.3), (240, 240, 240))
    stage.line((0.1, 3.75, 6.5), (0.6, 3.75, 6.5), 0.04, (120, 122, 124))
    return stage


_SEGMENTS = {
    0: "abcdef",
    1: "bc",
    2: "abged",
    3: "abgcd",
    4: "fgbc",
    5: "afgcd",
    6: "afgedc",
    7: "abc",
    8: "abcdefg",
    9: "abcdfg",
}


_LINES = {
    "a": (0, 0, 1, 0),
    "b": (1, 0, 1, 1),
    "c": (1, 1, 1, 2),
    "d": (0, 2, 1, 2),
    "e": (0, 1, 0, 2),
    "f": (0, 0, 0, 1),
    "g": (0, 1, 1, 1),
}


def _display(rng: Random) -> Image.Image:
    """An LED panel with four measured values in seven-segment digits."""
    image = Image.new("RGB", (380, 210), (16, 16, 18))
    draw = ImageDraw.Draw(image)
    for row, (ink, value) in enumerate(
        (
            ((255, 92, 48), rng.randint(60, 240)),
            ((255, 190, 60), rng.randint(30, 110)),
            ((90, 230, 110), rng.randint(45, 72)),
            ((90, 200, 250), rng.randint(2, 31)),
        )
    ):
        y = 14 + row * 49
        for step in range(3):
            tx.glyph(rng, draw, 18 + step * 44, y, 34, ink)
        for step, digit in enumerate(f"{value:03d}"):
            for segment in _SEGMENTS[int(digit)]:
                x0, y0, x1, y1 = _LINES[segment]
                left = 200 + step * 46
                draw.line((left + x0 * 24, y + y0 * 17, left + x1 * 24, y + y1 * 17), ink, 6)
    return image


def excavation(rng: Random) -> Stage:
    stage = site(rng)
    hoarding(stage, (-20, 28), (20, 28))
    stones(stage, 220, (150, 126, 94))
    heap(stage, Heap(6.0, 16, 13, 2.6), SOIL)
    excavator(stage, Frame(-3.9, 9.8, rng.uniform(6, 12)))
    return stage


def wet_demolition(rng: Random) -> Stage:
    stage = site(rng)
    stones(stage, 260, (168, 162, 152))
    ruin = tx.shell(rng, 10, 4)
    box(
        stage,
        Frame(0.5, 17, 6),
        (0, 13),
        (0, 6.2),
        (0, 6),
        (176, 172, 164),
        {"front": ruin, "left": tx.shell(rng, 4, 4)},
    )
    heap(stage, Heap(5.2, 13.5, 13, 1.9), GRAVEL)
    excavator(stage, Frame(-5.2, 10.6, rng.uniform(8, 14)))
    mist(stage, (1190, 250), (640, 400), (30, 300), 1.35)
    return stage
