"""Factory scenes."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.landscape import YARD, stones, yard
from inspector.evidence.painting.props import Frame, board, box, disc, mist, sign, tube, wheel
from inspector.evidence.painting.stage import HEIGHT, WIDTH, Stage


def waste_room(rng: Random) -> Stage:
    stage = Stage(rng, horizon=0.47)
    stage.haze = (206, 208, 208)
    stage.ground(*YARD, 0.25)
    wall = tx.dusty(rng, tx.plain(rng, (222, 222, 214), (512, 256), 0.2), (170, 160, 140))
    stage.textured([(-9, 6.0, 8.4), (9, 6.0, 8.4), (9, 0, 8.4), (-9, 0, 8.4)], wall)
    stage.shadow([(-9, 0.15, 8.35), (9, 0.15, 8.35), (9, 0, 7.6), (-9, 0, 7.6)], 0.35, 10)
    stage.face(
        [(-2.9, 2.9, 8.38), (0.9, 2.9, 8.38), (0.9, 0, 8.38), (-2.9, 0, 8.38)], (36, 36, 38), shade=False
    )
    stage.face(
        [(-2.9, 0.02, 8.4), (0.9, 0.02, 8.4), (0.9, 0.55, 8.39), (-2.9, 0.55, 8.39)],
        (62, 62, 62),
        shade=False,
    )
    _drums(stage)
    door = tx.corrugated(rng, (110, 128, 144), 7, (160, 256))
    stage.textured([(-4.0, 2.9, 7.3), (-2.9, 2.9, 8.3), (-2.9, 0.05, 8.3), (-4.0, 0.05, 7.3)], door)
    stage.textured([(0.9, 2.9, 8.3), (2.1, 2.9, 7.5), (2.1, 0.05, 7.5), (0.9, 0.05, 8.3)], door)
    board(
        stage, Frame(-1.95, 8.3), (0, 1.9), (3.1, 3.75), sign(rng, (360, 124), (30, 92, 160), (250, 250, 250))
    )
    board(stage, Frame(2.35, 8.3), (0, 1.45), (1.25, 2.85), _waste_label(rng))
    stage.textured(
        [(-3.1, 0.02, 8.3), (1.1, 0.02, 8.3), (1.1, 0.02, 7.8), (-3.1, 0.02, 7.8)], tx.hazard((512, 24))
    )
    return stage


def _drums(stage: Stage) -> None:
    for x, z, colour in (
        (-2.3, 8.35, (40, 84, 142)),
        (-1.5, 8.36, (40, 84, 142)),
        (-0.6, 8.35, (58, 110, 70)),
        (0.3, 8.36, (150, 60, 50)),
        (-1.95, 8.1, (44, 92, 150)),
        (-0.2, 8.1, (176, 124, 40)),
    ):
        tube(stage, (x, 0.1, z), (x, 1.0, z), (0.36, 0.36), tx.scaled(colour, 0.85), 12)
        for y in (0.4, 0.72):
            stage.line((x - 0.36, y, z - 0.02), (x + 0.36, y, z - 0.02), 0.04, tx.scaled(colour, 0.6))
        stage.face(
            [
                (x - 0.13, 0.62, z - 0.1),
                (x + 0.13, 0.62, z - 0.1),
                (x + 0.13, 0.4, z - 0.1),
                (x - 0.13, 0.4, z - 0.1),
            ],
            (240, 206, 60),
            shade=False,
        )


def _waste_label(rng: Random) -> Image.Image:
    image = Image.new("RGB", (240, 264), (244, 200, 34))
    draw = ImageDraw.Draw(image)
    draw.polygon([(120, 18), (206, 160), (34, 160)], outline=(20, 18, 16), width=9)
    draw.line((120, 64, 120, 112), (20, 18, 16), 12)
    draw.ellipse((112, 124, 128, 140), (20, 18, 16))
    tx.writing(rng, draw, (22, 178, 222, 256), 20, (20, 18, 16))
    return image


def chimney(rng: Random) -> Stage:
    stage = yard(rng, horizon=0.84, eye=1.7)
    brick = tx.windows(rng, (170, 130, 108), 12, 4)
    box(
        stage,
        Frame(-16, 26),
        (0, 22),
        (0, 8.5),
        (0, 12),
        (164, 122, 100),
        {"front": brick, "right": tx.windows(rng, (150, 112, 92), 6, 4)},
    )
    box(stage, Frame(-16.3, 25.7), (0, 22.6), (8.5, 9.1), (0, 12.6), (196, 190, 180))
    tube(stage, (11, 0, 36), (11, 21, 36), (1.5, 1.0), (196, 186, 174), 18)
    for low, high in ((14.2, 16.2), (18.2, 20.2)):
        wide = 1.5 - low / 21 * 0.5
        tube(stage, (11, low, 35.9), (11, high, 35.9), (wide, wide - 0.05), (186, 52, 44), 18)
    stage.line((5, 6.4, 30), (10.8, 6.4, 36), 1.3, (150, 154, 158))
    box(
        stage,
        Frame(1.5, 22),
        (0, 4.6),
        (0, 4.4),
        (0, 4),
        (148, 156, 160),
        {"front": tx.corrugated(rng, (148, 158, 164), 9, (192, 128))},
    )
    _smoke(stage, stage.pixel((11, 21, 36)))
    return stage


def _smoke(stage: Stage, mouth: tuple[float, float]) -> None:
    rng = stage.rng
    mask = Image.new("L", (WIDTH // 2, HEIGHT // 2))
    draw = ImageDraw.Draw(mask)
    for step in range(110):
        share = step / 110
        x = mouth[0] / 2 - 330 * share**1.15 + rng.gauss(0, 6 + 10 * share)
        y = mouth[1] / 2 - 10 - 62 * share**0.6 + rng.gauss(0, 3 + 14 * share)
        radius = 10 + 46 * share * rng.uniform(0.6, 1.2)
        draw.ellipse(
            (x - radius, y - radius * 0.8, x + radius, y + radius * 0.8), fill=round(235 * (1 - share**1.6))
        )
    mask = mask.filter(ImageFilter.GaussianBlur(5))
    puffs = tx.noise(rng, mask.size, 14, 4)
    body = tx.coloured(tx.relief(puffs, 4, 1.2), (92, 92, 94), (158, 158, 158), (228, 226, 222))
    mask = ImageChops.multiply(mask, puffs.point([min(255, 150 + value) for value in range(256)]))
    stage.image.paste(body.resize((WIDTH, HEIGHT)), (0, 0), mask.resize((WIDTH, HEIGHT)))


def rooftop_voc(rng: Random) -> Stage:
    stage = yard(rng, horizon=0.42, eye=1.8)
    stage.ground((136, 134, 130), (168, 166, 162), (196, 194, 190), 0.25)
    wall = tx.plain(rng, (204, 202, 196), (512, 48), 0.25)
    box(stage, Frame(-22, 19), (0, 44), (0, 1.0), (0, 0.3), (204, 202, 196), {"front": wall})
    steel = tx.plain(rng, (172, 182, 188), (200, 128), 0.25)
    stage.shadow([(-4.6, 0, 11.2), (1.4, 0, 11.6), (1.2, 0, 8.4), (-4.4, 0, 8.6)], 0.55, 12)
    for x in (-4.0, -2.4, -0.8, 0.6):
        box(stage, Frame(x, 9.1), (0, 0.14), (0, 0.45), (0, 0.14), (90, 94, 98))
    box(
        stage,
        Frame(-4.2, 9),
        (0, 5.0),
        (0.45, 2.6),
        (0, 2.2),
        (172, 182, 188),
        {"front": steel, "right": steel},
    )
    for x in (-3.9, -2.3, -0.7):
        box(stage, Frame(x, 8.96), (0, 1.2), (0.8, 2.3), (0, 0.04), (188, 196, 200))
        stage.line((x + 1.05, 1.4, 8.93), (x + 1.05, 1.8, 8.93), 0.06, (60, 62, 66))
    board(
        stage,
        Frame(-2.15, 8.9),
        (0, 0.9),
        (1.15, 1.75),
        sign(rng, (200, 130), (250, 250, 250), (26, 80, 150), (26, 110, 180)),
    )
    stage.line((-9.5, 2.0, 10.4), (-4.1, 2.0, 10.0), 0.8, (184, 190, 194))
    stage.line((-9.5, 2.18, 10.3), (-4.1, 2.18, 9.9), 0.2, (222, 226, 228))
    stage.line((0.8, 1.5, 10), (2.5, 1.5, 10), 0.66, (184, 190, 194))
    _fan(stage)
    tube(stage, (4.4, 1.6, 10), (4.4, 6.4, 10), (0.42, 0.42), (190, 196, 200), 14)
    for y in (2.6, 4.6):
        stage.line((3.95, y, 9.9), (4.85, y, 9.9), 0.07, (140, 146, 150))
    stage.face([(4.5, 3.3, 9.6), (4.7, 3.3, 9.6), (4.7, 3.1, 9.6), (4.5, 3.1, 9.6)], (60, 62, 66))
    return stage


def _fan(stage: Stage) -> None:
    frame = Frame(3.1, 9.5)
    stage.shadow([(2.2, 0, 10.6), (5.4, 0, 10.8), (5.2, 0, 9.2), (2.2, 0, 9.2)], 0.5, 10)
    box(stage, frame, (-0.7, 1.9), (0, 0.3), (0, 0.9), (96, 100, 104))
    disc(stage, frame, 0.2, 1.3, 0.0, 1.0, (44, 106, 152))
    disc(stage, frame, 0.2, 1.3, -0.01, 0.86, (58, 126, 172))
    disc(stage, frame, 0.2, 1.3, -0.02, 0.34, (38, 42, 48))
    box(stage, frame, (0.9, 1.7), (0.3, 1.7), (0.1, 0.9), (50, 114, 160))


def gas_station(rng: Random) -> Stage:
    stage = yard(rng)
    shop = tx.windows(rng, (226, 224, 218), 12, 1, (84, 110, 130))
    box(stage, Frame(-9, 26), (0, 18), (0, 3.6), (0, 5), (222, 220, 214), {"front": shop})
    stage.shadow([(-7.5, 0, 22.5), (8.5, 0, 22.5), (7.5, 0, 14), (-6.5, 0, 14)], 0.35, 26)
    for x in (-4.2, 4.0):
        for z in (20.4, 16.2):
            _pump_island(stage, x, z)
    under = tx.plain(rng, (226, 228, 228), (256, 128), 0.08)
    stage.textured([(-7.4, 4.7, 14.4), (7.4, 4.7, 14.4), (7.4, 4.7, 22.4), (-7.4, 4.7, 22.4)], under)
    fascia = Image.new("RGB", (720, 48), (206, 44, 38))
    draw = ImageDraw.Draw(fascia)
    draw.rectangle((0, 34, 720, 48), fill=(244, 190, 44))
    for step in range(4):
        tx.glyph(rng, draw, 280 + step * 40, 4, 27, (250, 250, 248))
    box(stage, Frame(-7.4, 14.4), (0, 14.8), (4.7, 5.6), (0, 7.6), (206, 44, 38), {"front": fascia})
    stage.face([(-0.05, 0.01, 30), (0.05, 0.01, 30), (0.12, 0.01, 3.6), (-0.12, 0.01, 3.6)], (232, 228, 214))
    box(stage, Frame(5.2, 9.4), (0, 1.1), (0, 3.4), (0, 0.4), (206, 44, 38), {"front": _price_sign(rng)})
    return stage


def _price_sign(rng: Random) -> Image.Image:
    image = Image.new("RGB", (110, 340), (206, 44, 38))
    draw = ImageDraw.Draw(image)
    for row in range(4):
        draw.rectangle((10, 76 + row * 64, 100, 126 + row * 64), fill=(24, 24, 28))
        for step in range(3):
            tx.glyph(rng, draw, 18 + step * 27, 86 + row * 64, 22, (250, 200, 80))
    for step in range(2):
        tx.glyph(rng, draw, 14 + step * 44, 20, 38, (250, 246, 236))
    return image


def _pump_island(stage: Stage, x: float, z: float) -> None:
    box(
        stage,
        Frame(x - 1.6, z - 0.5),
        (0, 3.2),
        (0, 0.2),
        (0, 1.0),
        (214, 212, 206),
        {"front": tx.hazard((160, 10))},
    )
    tube(stage, (x, 0.2, z), (x, 4.7, z), (0.24, 0.24), (230, 232, 232), 10)
    for side in (-1.0, 0.55):
        box(
            stage,
            Frame(x + side, z - 0.35),
            (0, 0.7),
            (0.2, 1.95),
            (0, 0.5),
            (222, 60, 48),
            {"front": _pump(stage.rng)},
        )


def _pump(rng: Random) -> Image.Image:
    image = Image.new("RGB", (70, 175), (222, 60, 48))
    draw = ImageDraw.Draw(image)
    draw.rectangle((8, 14, 62, 60), fill=(238, 240, 240))
    draw.rectangle((14, 22, 56, 50), fill=(60, 82, 74))
    draw.rectangle((8, 74, 62, 168), fill=(240, 240, 238))
    tx.writing(rng, draw, (12, 80, 60, 120), 8, (60, 60, 64))
    draw.line((58, 70, 66, 120), (30, 30, 32), 4)
    return image


def water_truck(rng: Random) -> Stage:
    """A sprinkler truck at work on a clean road."""
    stage = yard(rng)
    stones(stage, 30, (150, 150, 146))
    frame = Frame(-3.8, 9.2, 8)
    stage.shadow(
        [frame.at(*c) for c in ((-0.3, 0, 2.5), (7.4, 0, 2.8), (7.3, 0, -0.6), (0, 0, -0.4))], 0.6, 12
    )
    for x in (1.2, 5.4):
        wheel(stage, frame, x, 2.0, 0.5)
    box(stage, frame, (0.2, 7.0), (0.7, 1.0), (0.3, 2.0), (60, 60, 62))
    for step in range(16):
        a, b = (math.pi * (share / 16 - 0.5) for share in (step, step + 1))
        bright = 0.72 + 0.4 * max(0.0, math.sin(a + 0.5))
        stage.face(
            [
                frame.at(x, 1.85 + 0.85 * math.sin(turn), 1.15 - 1.1 * math.cos(turn))
                for x, turn in ((2.6, b), (6.9, b), (6.9, a), (2.6, a))
            ],
            tx.scaled((64, 148, 196), bright),
            shade=False,
        )
    skin = tx.dusty(rng, tx.plain(rng, (236, 238, 238), (128, 128)))
    box(stage, frame, (0.1, 2.2), (0.8, 2.7), (0.05, 2.2), (236, 238, 238), {"front": skin, "left": skin})
    glass = tx.between((64, 48), (150, 172, 186), (62, 72, 80))
    stage.textured(
        [frame.at(*c) for c in ((0.4, 2.5, 0.03), (1.6, 2.5, 0.03), (1.6, 1.8, 0.03), (0.3, 1.8, 0.03))],
        glass,
    )
    stage.textured(
        [frame.at(*c) for c in ((0.08, 2.5, 2.05), (0.08, 2.5, 0.2), (0.08, 1.75, 0.2), (0.08, 1.75, 2.05))],
        glass,
    )
    for x in (1.2, 5.4):
        wheel(stage, frame, x, -0.02, 0.52)
    start = stage.pixel(frame.at(7.0, 0.8, 1.1))
    mist(stage, start, (start[0] + 330, start[1] + 60), (30, 260), 1.4)
    return stage
