"""What lies behind and below a scene: skyline, ground, trees, hoarding, tracks."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.props import Frame, Span, box
from inspector.evidence.painting.stage import WIDTH, Stage
from inspector.evidence.painting.textures import Colour

EARTH = ((112, 90, 64), (164, 138, 104), (204, 182, 148))


CONCRETE = ((128, 126, 120), (164, 162, 156), (194, 192, 186))


GRASS = ((58, 74, 38), (98, 112, 60), (150, 154, 96))


YARD = ((120, 118, 112), (158, 156, 150), (190, 188, 182))


def site(rng: Random, *, earth: bool = True, eye: float = 1.6, horizon: float = 0.44) -> Stage:
    """Sky, skyline and ground of a building site: bare earth or hardened."""
    stage = Stage(rng, eye=eye, horizon=horizon)
    top, bottom = rng.choice(
        (
            ((112, 152, 196), (206, 218, 226)),
            ((134, 160, 188), (214, 218, 220)),
            ((96, 140, 190), (198, 214, 226)),
        )
    )
    stage.sky(top, bottom, rng.uniform(0.25, 0.7))
    backdrop(stage)
    stage.ground(*(EARTH if earth else CONCRETE), 0.7 if earth else 0.3)
    return stage


def yard(rng: Random, *, grass: bool = False, horizon: float = 0.44, eye: float = 1.6) -> Stage:
    """Sky, trees and a paved yard or a meadow."""
    stage = Stage(rng, horizon=horizon, eye=eye)
    stage.sky((104, 148, 200), (208, 220, 228), rng.uniform(0.3, 0.65))
    trees(stage, 70, height=6)
    stage.ground(*(GRASS if grass else YARD), 0.75 if grass else 0.3)
    return stage


def backdrop(stage: Stage, *, building: bool = True, greenery: bool = True) -> None:
    """What stands behind a site: towers under construction, a crane, older houses, trees."""
    rng = stage.rng
    for _ in range(5):
        x, z = rng.uniform(-80, 80), rng.uniform(150, 210)
        tower(stage, x, z, rng.uniform(14, 24), rng.uniform(28, 62), rng.choice(("house", "house", "shell")))
    if building:
        first, second = rng.sample(("shell", "wrapped", "house"), 2)
        left = rng.uniform(-44, -10)
        tower(stage, left, rng.uniform(85, 120), 16, rng.uniform(24, 46), first)
        crane(stage, left + rng.uniform(17, 24), 104, rng.uniform(40, 52))
        tower(stage, left + rng.uniform(27, 40), rng.uniform(80, 100), 17, rng.uniform(22, 38), second)
    if greenery:
        trees(stage, 60)


def tower(stage: Stage, x: float, z: float, width: float, height: float, kind: str) -> None:
    """A tall building seen on a corner."""
    rng = stage.rng
    rows, columns = max(4, round(height / 3)), max(3, round(width / 3.2))
    wall = rng.choice(((206, 200, 190), (190, 180, 168), (198, 202, 204)))
    side = "left" if x > 0 else "right"
    faces = {"front": _facade(rng, kind, wall, columns, rows), side: _facade(rng, kind, wall, 4, rows)}
    box(stage, Frame(x, z), (0, width), (0, height), (0, 14), wall, faces)


def _facade(rng: Random, kind: str, wall: Colour, columns: int, rows: int) -> Image.Image:
    if kind == "house":
        return tx.windows(rng, wall, columns, rows)
    return tx.shell(rng, columns, rows) if kind == "shell" else tx.wrapped(rng, columns, rows)


def crane(stage: Stage, x: float, z: float, height: float) -> None:
    """A tower crane: lattice mast, jib and counter-jib."""
    yellow, top = (206, 160, 52), height + 7
    for side in (-0.9, 0.9):
        stage.line((x + side, 0, z), (x + side, height, z), 0.3, yellow)
    for step in range(int(height / 2)):
        lean = 0.9 if step % 2 else -0.9
        stage.line((x - lean, step * 2, z), (x + lean, step * 2 + 2, z), 0.16, yellow)
    stage.line((x, height, z), (x, top, z), 0.5, yellow)
    reach = stage.rng.choice((-1, 1)) * 38
    stage.line((x - reach * 0.3, height, z), (x + reach, height, z), 0.9, yellow)
    for end in (-reach * 0.28, reach * 0.45, reach * 0.9):
        stage.line((x, top, z), (x + end, height, z), 0.14, (150, 130, 80))
    stage.line((x + reach * 0.6, height, z), (x + reach * 0.6, height * 0.6, z), 0.1, (90, 90, 90))


def trees(stage: Stage, distance: float, *, span: Span = (-60, 60), height: float = 4.5) -> None:
    """A row of trees and bushes as one leafy band."""
    rng = stage.rng
    left, base = stage.pixel((span[0], 0, distance))
    right, top = stage.pixel((span[1], height * 1.5, distance))
    x0, x1, y0, y1 = max(0, round(left)), min(WIDTH, round(right)), round(top), round(base)
    if x1 <= x0 or y1 <= y0:
        return
    mask = Image.new("L", (x1 - x0, y1 - y0))
    draw = ImageDraw.Draw(mask)
    tall = y1 - y0
    for x in range(-10, mask.width + 10, max(3, tall // 4)):
        radius = rng.uniform(0.2, 0.5) * tall
        draw.ellipse((x - radius, tall - radius * 1.9, x + radius, tall + radius), fill=255)
    leaves = tx.noise(rng, mask.size, max(4, mask.width // 12), 3)
    mask = (
        Image.blend(mask.filter(ImageFilter.GaussianBlur(2)), leaves, 0.28)
        .point([255 if value > 128 else 0 for value in range(256)])
        .filter(ImageFilter.GaussianBlur(0.8))
    )
    far = min(0.7, distance / 140)
    picture = tx.coloured(
        leaves,
        tx.mixed((26, 44, 24), stage.haze, far),
        tx.mixed((66, 92, 48), stage.haze, far),
        tx.mixed((128, 146, 84), stage.haze, far),
    )
    stage.image.paste(picture, (x0, y0), mask)


def hoarding(
    stage: Stage,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    height: float = 2.5,
    colour: Colour = (46, 104, 168),
) -> None:
    """Steel hoarding between two ground points: base wall, ribbed panels, posts, a light coping."""
    (x0, z0), (x1, z1) = start, end
    length = math.hypot(x1 - x0, z1 - z0)
    count = max(1, round(length / 3))
    panel = tx.corrugated(stage.rng, colour, 12, (288, 160))
    base = tx.dusty(stage.rng, tx.plain(stage.rng, (178, 176, 170), (192, 32)))
    stage.shadow([(x0, 0, z0), (x1, 0, z1), (x1 + 0.7, 0, z1 - 0.6), (x0 + 0.7, 0, z0 - 0.6)], 0.4, 5)
    order = range(count) if z0 > z1 else range(count - 1, -1, -1)
    for step in order:
        a, b = step / count, (step + 1) / count
        xa, za, xb, zb = x0 + (x1 - x0) * a, z0 + (z1 - z0) * a, x0 + (x1 - x0) * b, z0 + (z1 - z0) * b
        stage.textured([(xa, height, za), (xb, height, zb), (xb, 0.35, zb), (xa, 0.35, za)], panel)
        stage.textured([(xa, 0.4, za), (xb, 0.4, zb), (xb, 0, zb), (xa, 0, za)], base)
        stage.line((xa, 0.3, za), (xa, height + 0.05, za), 0.12, tx.mixed(colour, (236, 238, 240), 0.72))
        stage.line((xa, height, za), (xb, height, zb), 0.12, (226, 230, 232))
    stage.line((x1, 0.3, z1), (x1, height + 0.05, z1), 0.12, tx.mixed(colour, (236, 238, 240), 0.72))


def stones(stage: Stage, count: int, colour: Colour, *, near: float = 3.4, far: float = 16) -> None:
    """Pebbles and clods strewn over the ground, larger in front."""
    rng = stage.rng
    draw = ImageDraw.Draw(stage.image)
    for _ in range(count):
        z = near + (far - near) * rng.random() ** 1.6
        x, y = stage.pixel((rng.uniform(-0.55, 0.55) * z * 1.1, 0, z))
        radius = rng.uniform(0.012, 0.05) * stage.focal / z
        tone = tx.scaled(colour, rng.uniform(0.75, 1.15))
        draw.ellipse(
            (x - radius, y - radius * 0.2, x + radius * 1.3, y + radius * 0.65), fill=tx.scaled(tone, 0.55)
        )
        draw.ellipse((x - radius, y - radius * 0.6, x + radius, y + radius * 0.5), fill=tone)


def tracks(
    stage: Stage,
    x: float,
    *,
    colour: Colour = (92, 72, 50),
    wet: bool = False,
    drift: float = 0.0,
    far: float = 40,
) -> None:
    """Two tyre tracks leading away from the camera, with tread marks, optionally shining wet."""
    rng = stage.rng
    for lane in (x - 0.95, x + 0.95):
        tile = Image.new("RGBA", (96, 768), (*colour, 0))
        soft = tx.noise(rng, tile.size, 4, 5)
        edge = Image.new("L", tile.size)
        ImageDraw.Draw(edge).rectangle((22, 0, 74, 768), fill=190)
        edge = edge.filter(ImageFilter.GaussianBlur(7))
        body = tx.coloured(
            soft, tx.scaled(colour, 0.6), colour, (206, 208, 206) if wet else tx.scaled(colour, 1.35)
        )
        draw = ImageDraw.Draw(body)
        for y in range(0, 768, 12):
            draw.line((30, y, 48, y + 7), tx.scaled(colour, 0.55), 3)
            draw.line((66, y, 48, y + 7), tx.scaled(colour, 0.55), 3)
        body.putalpha(edge)
        stage.overlay_ground(
            body,
            [
                (lane + drift - 0.6, 0, far),
                (lane + drift + 0.6, 0, far),
                (lane + 0.6, 0, 3),
                (lane - 0.6, 0, 3),
            ],
        )
