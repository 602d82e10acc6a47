"""Things that stand on a site, built from boxes, wheels and bars in metres."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from inspector.evidence.painting import textures as tx
from inspector.evidence.painting.stage import Pixel, Point, Stage, faces_away, normal_of
from inspector.evidence.painting.textures import Colour

Span = tuple[float, float]


_BOX_FACES = {
    "front": ((0, 1, 0), (1, 1, 0), (1, 0, 0), (0, 0, 0)),
    "back": ((1, 1, 1), (0, 1, 1), (0, 0, 1), (1, 0, 1)),
    "left": ((0, 1, 1), (0, 1, 0), (0, 0, 0), (0, 0, 1)),
    "right": ((1, 1, 0), (1, 1, 1), (1, 0, 1), (1, 0, 0)),
    "top": ((0, 1, 1), (1, 1, 1), (1, 1, 0), (0, 1, 0)),
}


@dataclass(frozen=True)
class Frame:
    """Where a thing stands: its origin on the ground and its turn about the vertical, in degrees."""

    x: float
    z: float
    turn: float = 0.0
    y: float = 0.0

    def at(self, x: float, y: float, z: float) -> Point:
        angle = math.radians(self.turn)
        cosine, sine = math.cos(angle), math.sin(angle)
        return self.x + x * cosine - z * sine, self.y + y, self.z + x * sine + z * cosine


def box(
    stage: Stage,
    frame: Frame,
    xs: Span,
    ys: Span,
    zs: Span,
    colour: Colour,
    tiles: Mapping[str, Image.Image] | None = None,
) -> None:
    """A box with its visible faces; a face named in `tiles` is covered by that picture."""
    for name, corners in _BOX_FACES.items():
        places = [frame.at(xs[i], ys[j], zs[k]) for i, j, k in corners]
        if _hidden(places, stage, frame.at(sum(xs) / 2, sum(ys) / 2, sum(zs) / 2)):
            continue
        if tiles and name in tiles:
            stage.textured(places, tiles[name])
        else:
            stage.face(places, colour)


def _hidden(places: list[Point], stage: Stage, centre: Point) -> bool:
    normal = normal_of(places)
    outward = sum(n * (p - c) for n, p, c in zip(normal, places[0], centre, strict=True))
    if outward < 0:
        normal = (-normal[0], -normal[1], -normal[2])
    return faces_away(normal, places[0], stage.eye)


def wheel(
    stage: Stage, frame: Frame, x: float, z: float, radius: float, hub: Colour = (120, 118, 114)
) -> None:
    """A tyre standing on the ground with its side at local depth `z`."""
    for size, colour in ((1.0, (28, 27, 27)), (0.86, (44, 42, 41)), (0.52, hub), (0.2, (60, 58, 56))):
        disc(stage, frame, x, radius, z, radius * size, colour)


def disc(stage: Stage, frame: Frame, x: float, y: float, z: float, radius: float, colour: Colour) -> None:
    """A circle in the plane of the frame's front."""
    turns = [math.tau * step / 28 for step in range(28)]
    stage.face(
        [frame.at(x + radius * math.cos(a), y + radius * math.sin(a), z) for a in turns], colour, shade=False
    )


def tube(
    stage: Stage, bottom: Point, top: Point, radii: tuple[float, float], colour: Colour, slices: int = 14
) -> None:
    """An upright or leaning round body as strips from the lit to the shaded side."""
    for step in range(slices):
        a, b = step / slices * 2 - 1, (step + 1) / slices * 2 - 1
        bright = 0.62 + 0.55 * max(0.0, 1 - (a + 0.42) ** 2 * 1.1)
        corners = [
            (top[0] + a * radii[1], top[1], top[2]),
            (top[0] + b * radii[1], top[1], top[2]),
            (bottom[0] + b * radii[0], bottom[1], bottom[2]),
            (bottom[0] + a * radii[0], bottom[1], bottom[2]),
        ]
        stage.face(corners, tx.scaled(colour, bright), shade=False)


def mist(stage: Stage, start: Pixel, end: Pixel, spread: Span, strength: float = 0.8) -> None:
    """Spray between two picture points, widening from `spread[0]` to `spread[1]` pixels, thinning as it goes."""
    margin = round(spread[1])
    left, top = round(min(start[0], end[0])) - margin, round(min(start[1], end[1])) - margin
    size = (round(abs(end[0] - start[0])) + 2 * margin, round(abs(end[1] - start[1])) + 2 * margin)
    small = (max(2, size[0] // 2), max(2, size[1] // 2))
    mask = Image.new("L", small)
    draw = ImageDraw.Draw(mask)
    for step in range(89, -1, -1):  # the thin far end first, the dense jet over it
        _puff(
            stage.rng,
            draw,
            step / 89,
            (start[0] - left, start[1] - top),
            (end[0] - left, end[1] - top),
            spread,
        )
    mask = mask.filter(ImageFilter.GaussianBlur(max(1.5, spread[1] / 22)))
    wisps = tx.noise(stage.rng, small, 7, 4).point([max(70, min(255, 40 + value)) for value in range(256)])
    mask = ImageChops.multiply(mask, wisps).point([min(255, round(value * strength)) for value in range(256)])
    stage.image.paste((240, 243, 245), (left, top), mask.resize(size, Image.Resampling.BILINEAR))


def _puff(
    rng: Random, draw: ImageDraw.ImageDraw, share: float, start: Pixel, end: Pixel, spread: Span
) -> None:
    radius = (spread[0] + (spread[1] - spread[0]) * share) / 4
    for _ in range(4):
        x = (start[0] + (end[0] - start[0]) * share) / 2 + rng.gauss(0, 0.45) * radius
        y = (start[1] + (end[1] - start[1]) * share) / 2 + rng.gauss(0, 0.45) * radius
        size = radius * rng.uniform(0.3, 0.8)
        draw.ellipse((x - size, y - size, x + size, y + size), fill=round(255 * (1 - 0.8 * share)))


def board(stage: Stage, frame: Frame, xs: Span, ys: Span, picture: Image.Image) -> None:
    """A flat sign with a thin metal edge."""
    edge = 0.04
    stage.face(
        [
            frame.at(x, y, 0)
            for x, y in (
                (xs[0] - edge, ys[1] + edge),
                (xs[1] + edge, ys[1] + edge),
                (xs[1] + edge, ys[0] - edge),
                (xs[0] - edge, ys[0] - edge),
            )
        ],
        (150, 154, 158),
    )
    stage.textured(
        [frame.at(x, y, 0) for x, y in ((xs[0], ys[1]), (xs[1], ys[1]), (xs[1], ys[0]), (xs[0], ys[0]))],
        picture,
        shade=False,
    )


def sign(
    rng: Random, size: tuple[int, int], paper: Colour, ink: Colour, head: Colour | None = None
) -> Image.Image:
    """A printed sign: a bold heading and paragraphs."""
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    band = round(size[1] * 0.2)
    if head is not None:
        draw.rectangle((0, 0, size[0], band), fill=head)
    title = round(band * 0.62)
    start = (size[0] - title * 9) // 2
    for index in range(8):
        tx.glyph(
            rng, draw, start + round(index * title * 1.15), round(band * 0.2), title, paper if head else ink
        )
    margin = size[0] // 14
    tx.writing(
        rng, draw, (margin, band + margin, size[0] - margin, size[1] - margin), max(9, size[1] // 22), ink
    )
    return image
