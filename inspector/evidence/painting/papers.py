"""A register on a desk."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from PIL import Image, ImageDraw

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.props import Frame
from inspector.evidence.painting.stage import HEIGHT, WIDTH, Stage
from inspector.evidence.painting.textures import Colour


def ledger(rng: Random) -> Stage:
    """A register on a desk, seen from above at an angle; lengths in decimetres."""
    stage = Stage(rng, eye=9, horizon=-2.1, zoom=2.4)
    wood = tx.noise(rng, (700, 60), 5, 5).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    stage.image.paste(tx.coloured(wood, (104, 70, 42), (146, 102, 64), (184, 140, 98)), (0, 0))
    frame = Frame(-1.6, 9.5, rng.uniform(-6, 8))
    for reach in (0.25, 0.1):
        stage.shadow(
            [
                frame.at(x + reach, 0, z - reach)
                for x, z in ((-0.1, 3.1), (3.0, 3.1), (3.0, -0.1), (-0.1, -0.1))
            ],
            0.4,
            12,
        )
    cover = [frame.at(x, 0.03, z) for x, z in ((-0.12, 3.2), (2.97, 3.2), (2.97, -0.12), (-0.12, -0.12))]
    stage.face(cover, (50, 62, 84), shade=False)
    stage.textured(
        [frame.at(x, 0.05, z) for x, z in ((0, 3.08), (2.85, 3.08), (2.85, 0), (0, 0))],
        _page(rng),
        shade=False,
    )
    _pen(stage, Frame(0.75, 9.75, 52))
    stage.image = tx.lit(stage.image, tx.side_ramp((WIDTH, HEIGHT), 172, 84), 0.8)
    return stage


def _pen(stage: Stage, pen: Frame) -> None:
    stage.shadow([pen.at(x, 0, z) for x, z in ((0, 0.04), (1.4, 0.04), (1.4, -0.16), (0, -0.16))], 0.5, 5)
    stage.line(pen.at(-0.2, 0.1, 0), pen.at(0.02, 0.1, 0), 0.05, (196, 196, 198))
    stage.line(pen.at(0, 0.1, 0), pen.at(1.35, 0.1, 0), 0.12, (32, 40, 62))
    stage.line(pen.at(0.05, 0.12, 0.015), pen.at(1.3, 0.12, 0.015), 0.03, (120, 134, 168))


def _page(rng: Random) -> Image.Image:
    image = Image.new("RGB", (760, 840), (246, 243, 234))
    draw = ImageDraw.Draw(image)
    ink: Colour = (44, 46, 52)
    for step in range(9):
        tx.glyph(rng, draw, 190 + step * 44, 44, 36, ink)
    columns = (50, 130, 260, 420, 560, 710)
    for row in range(15):
        y = 120 + row * 44
        draw.line((50, y, 710, y), (90, 92, 98), 2)
        if row < 14:
            _row(rng, draw, columns, y, (34, 52, 120) if row else ink, full=row == 0 or row < 10)
    for x in columns:
        draw.line((x, 120, x, 120 + 14 * 44), (90, 92, 98), 2)
    _stamp(draw, rng)
    return image


def _row(
    rng: Random, draw: ImageDraw.ImageDraw, columns: tuple[int, ...], y: int, ink: Colour, *, full: bool
) -> None:
    if not full:
        return
    for left, right in pairwise(columns):
        for x in range(left + 10, min(right - 26, left + 10 + rng.randint(2, 6) * 22), 22):
            tx.glyph(rng, draw, x, y + 11, 20, ink)


def _stamp(draw: ImageDraw.ImageDraw, rng: Random) -> None:
    red: Colour = (204, 62, 54)
    centre, radius = (590, 720), 78
    draw.ellipse(
        (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), outline=red, width=7
    )
    star = [
        (
            centre[0] + math.sin(step * math.pi / 5) * (24 if step % 2 == 0 else 10),
            centre[1] - math.cos(step * math.pi / 5) * (24 if step % 2 == 0 else 10),
        )
        for step in range(10)
    ]
    draw.polygon(star, fill=red)
    for step in range(9):
        turn = math.radians(-120 + step * 30)
        tx.glyph(
            rng,
            draw,
            round(centre[0] + math.sin(turn) * 56 - 9),
            round(centre[1] - math.cos(turn) * 56 - 9),
            18,
            red,
        )
