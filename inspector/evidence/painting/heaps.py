"""Heaps of earth, sand and muck: a ridge line, slopes lit from the left, clods, and nets over them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.stage import Stage
from inspector.evidence.painting.textures import Colour

Palette = tuple[Colour, Colour, Colour]
SOIL: Palette = ((94, 70, 46), (158, 124, 86), (212, 182, 138))
CLAY: Palette = ((96, 62, 40), (150, 104, 68), (202, 158, 112))
SAND: Palette = ((150, 128, 92), (202, 182, 142), (236, 222, 190))
GRAVEL: Palette = ((84, 84, 82), (140, 138, 134), (198, 196, 190))


@dataclass(frozen=True)
class Heap:
    """A heap of `width` by `height` metres whose foot line lies at distance `z`, centred at `x`."""

    x: float
    z: float
    width: float
    height: float
    base: float = 0.0


def heap(stage: Stage, shape: Heap, palette: Palette, *, covered: float = 0.0, steep: float = 1.0) -> None:
    """Paint a heap; `covered` is the share of its width, from the left, that lies under green net."""
    left, foot = stage.pixel((shape.x - shape.width / 2, shape.base, shape.z))
    right, top = stage.pixel((shape.x + shape.width / 2, shape.base + shape.height, shape.z))
    size = (max(8, round(right - left)), max(8, round((foot - top) * 1.12)))
    origin = (round(left), round(foot) - size[1] + 4)
    ridge = _ridge(stage, size, steep)
    if shape.base == 0:
        _ground_shadow(stage, shape)
    mask = _silhouette(size, ridge)
    body = _earth(stage, size, palette)
    if covered:
        body = _under_net(stage, body, covered)
    stage.image.paste(tx.lit(body, _light(size, ridge), 0.95), origin, mask)


def _ridge(stage: Stage, size: tuple[int, int], steep: float) -> list[float]:
    """Height of the ridge for each column, 0–1: a few merged cones, never straight."""
    rng = stage.rng
    peaks = [(rng.uniform(0.3, 0.7), rng.uniform(0.85, 1.0), 0.5)]
    peaks += [(rng.uniform(0.12, 0.88), rng.uniform(0.45, 0.8), rng.uniform(0.2, 0.34)) for _ in range(3)]
    waves = [(rng.uniform(5, 40), rng.uniform(0, 6), rng.uniform(0.004, 0.02)) for _ in range(7)]
    line = []
    for column in range(size[0]):
        u = column / max(1, size[0] - 1)
        cone = max(top * max(0.0, 1 - (abs(u - at) / reach) ** (1.15 / steep)) for at, top, reach in peaks)
        edge = min(1.0, 6 * u, 6 * (1 - u))
        rough = sum(math.sin(u * speed * 6 + phase) * depth for speed, phase, depth in waves)
        line.append(max(0.0, min(1.0, (cone * 0.93 + rough * math.sqrt(cone)) * edge**0.5)))
    return line


def _silhouette(size: tuple[int, int], ridge: list[float]) -> Image.Image:
    mask = Image.new("L", size)
    tall = size[1] - 4
    outline = [(column, tall - value * tall * 0.9) for column, value in enumerate(ridge)]
    foot = [(size[0], size[1] - 2), (size[0] * 0.5, size[1]), (0, size[1] - 2)]
    ImageDraw.Draw(mask).polygon([*outline, *foot], 255)
    return mask.filter(ImageFilter.BoxBlur(1))


def _earth(stage: Stage, size: tuple[int, int], palette: Palette) -> Image.Image:
    rng = stage.rng
    work = (min(size[0], 520), min(size[1], 320))
    body = tx.coloured(tx.noise(rng, work, 6, 6), *palette)
    clods = tx.relief(tx.noise(rng, work, 26, 4), 2, 1.5)
    gullies = tx.noise(rng, (work[0], max(8, work[1] // 4)), 22, 3).resize(work, Image.Resampling.BICUBIC)
    return tx.lit(tx.lit(body, clods, 0.62), gullies, 0.22).resize(size, Image.Resampling.BICUBIC)


def _light(size: tuple[int, int], ridge: list[float]) -> Image.Image:
    """Left-facing slopes bright, right-facing dark, the foot darker: computed small, then enlarged."""
    wide, tall = 64, 32
    values = []
    for row in range(tall):
        for column in range(wide):
            at = round(column / (wide - 1) * (len(ridge) - 1))
            reach = max(2, len(ridge) // 22)
            slope = ridge[min(len(ridge) - 1, at + reach)] - ridge[max(0, at - reach)]
            depth = row / (tall - 1)
            below = max(0.0, depth - (1 - ridge[at]))
            values.append(max(30, min(220, round(136 + slope * 170 * (1 - below * 0.5) - below * 46))))
    small = Image.new("L", (wide, tall))
    small.putdata(values)
    return small.filter(ImageFilter.GaussianBlur(1.2)).resize(size, Image.Resampling.BICUBIC)


def _under_net(stage: Stage, body: Image.Image, covered: float) -> Image.Image:
    net = tx.net(stage.rng, (512, 320)).resize(body.size, Image.Resampling.BILINEAR)
    _seams(stage, net)
    return net if covered >= 1 else Image.composite(net, body, _net_mask(stage, body.size, covered))


def _net_mask(stage: Stage, size: tuple[int, int], covered: float) -> Image.Image:
    rng = stage.rng
    small = (max(8, size[0] // 2), max(8, size[1] // 2))
    mask = Image.new("L", small)
    edge = [(small[0] * (covered + rng.uniform(-0.04, 0.04)), small[1] * step / 9) for step in range(10)]
    ImageDraw.Draw(mask).polygon([(0, 0), *edge, (0, small[1])], 255)
    holes = tx.noise(rng, small, 5, 3).point([0 if value < 34 else 255 for value in range(256)])
    return ImageChops.multiply(mask, holes).resize(size, Image.Resampling.BILINEAR)


def _seams(stage: Stage, net: Image.Image) -> None:
    draw = ImageDraw.Draw(net)
    rng = stage.rng
    x = rng.uniform(0.1, 0.2) * net.width
    while x < net.width:
        lean = rng.uniform(-0.05, 0.05) * net.width
        draw.line((x, 0, x + lean, net.height), (36, 96, 58), max(2, net.width // 260))
        x += rng.uniform(0.14, 0.2) * net.width
    for _ in range(12):
        at = (rng.uniform(0, net.width), rng.uniform(0.5, 0.96) * net.height)
        radius = net.width / 150
        draw.ellipse(
            (at[0] - radius, at[1] - radius * 0.7, at[0] + radius, at[1] + radius * 0.7), (182, 172, 158)
        )


def _ground_shadow(stage: Stage, shape: Heap) -> None:
    left, right = shape.x - shape.width * 0.42, shape.x + shape.width * 0.55
    stage.shadow(
        [
            (left, 0, shape.z + 0.6),
            (right + shape.height * 0.5, 0, shape.z + 0.8),
            (right, 0, shape.z - 0.9),
            (left, 0, shape.z - 0.35),
        ],
        0.5,
        12,
    )
