"""Scenes of water and farm land."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw, ImageFilter

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.landscape import trees, yard
from inspector.evidence.painting.props import Frame, board, box, disc, sign, tube
from inspector.evidence.painting.stage import HEIGHT, WIDTH, Stage


def outfall(rng: Random) -> Stage:
    stage = yard(rng, grass=True, horizon=0.3, eye=2.4)
    trees(stage, 24, height=2.2)
    bank = tx.dusty(rng, tx.plain(rng, (158, 156, 148), (512, 160), 0.5), (96, 92, 70))
    box(
        stage,
        Frame(-14, 10.2),
        (0, 28),
        (-1.2, 1.0),
        (0, 3.0),
        (158, 156, 148),
        {"front": bank, "top": tx.plain(rng, (112, 122, 78))},
    )
    _river(stage)
    frame = Frame(0.4, 9.6)
    box(
        stage,
        Frame(-1.4, 9.7),
        (0, 3.6),
        (-1.1, 1.25),
        (0, 0.6),
        (176, 172, 162),
        {"front": tx.plain(rng, (170, 166, 156), (200, 130), 0.4)},
    )
    for radius, colour in ((0.78, (142, 138, 130)), (0.62, (92, 88, 82)), (0.56, (30, 28, 26))):
        disc(stage, frame, 0, 0.1, 0, radius, colour)
    _fall(stage)
    board(
        stage,
        Frame(2.9, 9.0),
        (0, 1.0),
        (0.7, 1.7),
        sign(rng, (200, 200), (246, 248, 248), (24, 60, 120), (24, 110, 70)),
    )
    stage.line((3.4, -0.4, 9.05), (3.4, 0.7, 9.05), 0.07, (180, 182, 184))
    return stage


def _river(stage: Stage) -> None:
    rng = stage.rng
    top = round(stage.pixel((0, -1.0, 10.2))[1])
    size = (WIDTH, HEIGHT - top)
    waves = (
        tx.noise(rng, (150, 260), 5, 5)
        .resize((size[0], size[1] * 2), Image.Resampling.BICUBIC)
        .crop((0, 0, *size))
    )
    water = tx.coloured(waves, (44, 58, 50), (84, 98, 84), (150, 164, 156))
    shine = tx.noise(rng, (60, 300), 4, 4).resize(size, Image.Resampling.BICUBIC)
    water = tx.lit(water, tx.relief(shine, 3, 1.6), 0.6)
    water = Image.composite(water, Image.new("RGB", size, (40, 50, 42)), tx.ramp(size, 120, 255))
    stage.image.paste(water, (0, top))


def _fall(stage: Stage) -> None:
    """Grey-brown water from the pipe, and foam drifting off where it lands."""
    rng = stage.rng
    left, top = stage.pixel((-0.1, -0.05, 9.5))
    right, foot = stage.pixel((0.95, -1.15, 9.0))
    stream = [(left, top), (right - 10, top), (right + 14, foot), (left - 22, foot)]
    stage.flat(stream, (150, 142, 122))
    for _ in range(46):
        x = rng.uniform(left, right - 14)
        stage.flat(
            [(x, top), (x + 3, top), (x + 7 + rng.uniform(-12, 12), foot), (x - 2, foot)],
            tx.scaled((212, 206, 190), rng.uniform(0.65, 1.08)),
            0.6,
        )
    foam = Image.new("L", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(foam)
    for _ in range(420):
        out = rng.random() ** 1.5
        x, y = (
            (left + right) / 2 + rng.gauss(20 + out * 130, 40 + out * 120),
            foot + out * 260 + rng.gauss(0, 8),
        )
        radius = rng.uniform(3, 16) * (1 - out * 0.5)
        draw.ellipse(
            (x - radius * 1.8, y - radius * 0.5, x + radius * 1.8, y + radius * 0.5), round(210 * (1 - out))
        )
    stage.image.paste((216, 212, 198), (0, 0, WIDTH, HEIGHT), foam.filter(ImageFilter.GaussianBlur(2.5)))


def pig_farm(rng: Random) -> Stage:
    stage = yard(rng, grass=True, eye=4.2, horizon=0.3)
    wall = tx.dusty(rng, tx.plain(rng, (206, 200, 190), (768, 96), 0.3), (130, 116, 90))
    draw = ImageDraw.Draw(wall)
    for left in range(40, 768, 72):
        draw.rectangle((left, 22, left + 34, 58), (54, 60, 62))
        draw.line((left, 40, left + 34, 40), (120, 124, 124), 2)
    roof = tx.corrugated(rng, (76, 120, 168), 40, (768, 96))
    stage.shadow([(-6.6, 0, 30), (-2.2, 0, 30), (2.6, 0, 6.0), (-2, 0, 6.0)], 0.45, 10)
    stage.textured([(-3.6, 2.5, 5.2), (-6.2, 2.5, 40), (-6.2, 0, 40), (-3.6, 0, 5.2)], wall)
    stage.textured([(-9, 4.3, 40), (-9, 4.3, 4.4), (-3.2, 2.45, 5.2), (-5.9, 2.45, 40)], roof)
    for z in (7.0, 9.4, 13.0, 18.0):
        x = -3.6 - (z - 5.2) / 34.8 * 2.6
        tube(stage, (x - 1.6, 3.3, z), (x - 1.6, 4.3, z), (0.3, 0.3), (210, 212, 212), 10)
    _pond(stage)
    stage.line((1.3, 0.6, 5.4), (0.4, 0.5, 16), 0.05, (180, 182, 180))
    for z in (5.4, 7.4, 10.0, 14.0):
        x = 1.3 - (z - 5.4) / 10.6 * 0.9
        stage.line((x, 0, z), (x, 1.0, z), 0.07, (186, 188, 186))
    return stage


def _pond(stage: Stage) -> None:
    """A slurry pond with its liner showing at the edge."""
    rng = stage.rng
    rim = [(1.6, 0.03, 16), (9, 0.03, 16), (6.8, 0.03, 4.6), (2.0, 0.03, 4.6)]
    liner = tx.plain(rng, (34, 36, 38), (128, 128), 0.4)
    stage.textured(rim, liner)
    slurry = tx.coloured(tx.noise(rng, (256, 256), 5, 5), (44, 38, 26), (76, 66, 44), (124, 116, 88))
    stage.textured([(2.2, 0.04, 15), (8.0, 0.04, 15), (6.0, 0.04, 5.2), (2.5, 0.04, 5.2)], slurry)
