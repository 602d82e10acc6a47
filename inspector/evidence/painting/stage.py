"""The camera and the picture: metres in, pixels out. x right, y up, z away from the camera."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from inspector.evidence.painting.textures import Colour, mixed, noise, ramp, relief, scaled

Point = tuple[float, float, float]
Pixel = tuple[float, float]

WIDTH, HEIGHT = 1200, 900
SUN: Point = (-0.55, 0.66, -0.51)


class Stage:
    """A picture in the making. Paint from far to near. State: `image`, the camera, the haze of the day."""

    def __init__(self, rng: Random, *, eye: float = 1.6, horizon: float = 0.44, zoom: float = 0.95) -> None:
        self.rng = rng
        self.eye = eye
        self.focal = WIDTH * zoom
        self.horizon = HEIGHT * horizon
        self.haze: Colour = (196, 204, 210)
        self.image = Image.new("RGB", (WIDTH, HEIGHT), self.haze)

    def pixel(self, point: Point) -> Pixel:
        """Where a point in metres falls in the picture; what is nearer than 30 cm is held at 30 cm."""
        x, y, z = point
        scale = self.focal / max(z, 0.3)
        return WIDTH / 2 + x * scale, self.horizon - (y - self.eye) * scale

    def face(self, corners: Sequence[Point], colour: Colour, *, shade: bool = True) -> None:
        """A flat polygon, lit by the sun from its own direction and faded by its distance."""
        tone = scaled(colour, light_on(corners, self.eye)) if shade else colour
        self.flat([self.pixel(corner) for corner in corners], self._faded(tone, corners))

    def textured(self, corners: Sequence[Point], tile: Image.Image, *, shade: bool = True) -> None:
        """A four-cornered surface (top left, top right, bottom right, bottom left) covered by `tile`."""
        pixels = [self.pixel(corner) for corner in corners]
        box = _visible(pixels)
        if box is None:
            return
        patch = _warped(tile, pixels, box)
        fade = min(0.75, _distance(corners) / 260)
        factor = (light_on(corners, self.eye) if shade else 1.0) * (1 - fade)
        haze = self.haze
        patch = Image.merge(
            "RGB",
            [
                band.point([min(255, round(value * factor + part * fade)) for value in range(256)])
                for band, part in zip(patch.split(), haze, strict=True)
            ],
        )
        self.image.paste(patch, box[:2], _mask(pixels, box))

    def flat(self, pixels: Sequence[Pixel], colour: Colour, opacity: float = 1.0) -> None:
        """A polygon in pixels with smooth edges."""
        box = _visible(pixels)
        if box is None:
            return
        mask = _mask(pixels, box)
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        self.image.paste(colour, box, mask)

    def line(self, start: Point, end: Point, thickness: float, colour: Colour) -> None:
        """A bar of `thickness` metres between two points, seen flat."""
        (x0, y0), (x1, y1) = self.pixel(start), self.pixel(end)
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        near, far = (max(0.7, thickness * self.focal / max(p[2], 0.3)) / 2 for p in (start, end))
        nx, ny = (y1 - y0) / length, (x0 - x1) / length
        tone = self._faded(colour, (start, end))
        self.flat(
            [
                (x0 + nx * near, y0 + ny * near),
                (x1 + nx * far, y1 + ny * far),
                (x1 - nx * far, y1 - ny * far),
                (x0 - nx * near, y0 - ny * near),
            ],
            tone,
        )

    def shadow(self, corners: Sequence[Point], strength: float = 0.45, blur: float = 6) -> None:
        """A soft dark patch, usually on the ground below or beside something."""
        pixels = [self.pixel(corner) for corner in corners]
        box = _visible(pixels, margin=round(blur * 2))
        if box is None:
            return
        mask = _mask(pixels, box).filter(ImageFilter.GaussianBlur(blur))
        self.image.paste((34, 32, 36), box, mask.point([round(value * strength) for value in range(256)]))

    def sky(self, top: Colour, bottom: Colour, clouds: float = 0.5) -> None:
        """Gradient and clouds above the horizon; `clouds` from 0 (clear) to 1 (covered)."""
        size = (WIDTH, round(self.horizon) + 40)
        self.haze = mixed(bottom, (200, 204, 206), 0.3)
        picture = Image.composite(
            Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp(size, 0, 255)
        )
        puffs = noise(self.rng, (180, 180), 3, 5).resize(size, Image.Resampling.BICUBIC)
        low = 220 - clouds * 130
        mask = puffs.point([max(0, min(215, round((value - low) * 2.2))) for value in range(256)])
        white = Image.composite(
            Image.new("RGB", size, (246, 246, 244)),
            Image.new("RGB", size, (206, 212, 218)),
            ramp(size, 255, 60),
        )
        self.image.paste(Image.composite(white, picture, mask), (0, 0))

    def ground(self, dark: Colour, mid: Colour, light: Colour, roughness: float = 0.7) -> None:
        """Earth to the horizon: coarse patches far and wide, fine relief near the camera, haze in the distance."""
        top = round(self.horizon)
        box = (0, top, WIDTH, HEIGHT)
        patches = self._laid(noise(self.rng, (512, 512), 9, 6), 34, 4, 90, box)
        colour = Image.merge(
            "RGB", [patches.point(_curve(a, b, c)) for a, b, c in zip(dark, mid, light, strict=True)]
        )
        fine = self._laid(relief(noise(self.rng, (640, 640), 70, 3), 1, 1.5), 4, 2, 13, box)
        fade = ramp(fine.size, 0, 255).point([min(255, max(0, (value - 16) * 3)) for value in range(256)])
        grain = Image.composite(fine, Image.new("L", fine.size, 128), fade)
        grain = Image.blend(Image.new("L", fine.size, 128), grain, roughness)
        colour = ImageChops.hard_light(colour, Image.merge("RGB", (grain, grain, grain)))
        depth = ramp(colour.size, 255, 0).point([round(max(0, value - 200) * 2.6) for value in range(256)])
        self.image.paste(Image.composite(Image.new("RGB", colour.size, self.haze), colour, depth), box)

    def overlay_ground(self, tile: Image.Image, corners: Sequence[Point], opacity: float = 1.0) -> None:
        """Lay an RGBA tile (tracks, puddles, markings) on the ground."""
        pixels = [self.pixel(corner) for corner in corners]
        box = _visible(pixels)
        if box is None:
            return
        patch = _warped(tile, pixels, box)
        alpha = ImageChops.multiply(patch.getchannel("A"), _mask(pixels, box))
        self.image.paste(patch.convert("RGB"), box, alpha.point([round(v * opacity) for v in range(256)]))

    def _laid(
        self, tile: Image.Image, half: float, near: float, far: float, box: tuple[int, int, int, int]
    ) -> Image.Image:
        corners = [(-half, 0.0, far), (half, 0.0, far), (half, 0.0, near), (-half, 0.0, near)]
        wide = Image.new("L", (tile.width * 3, tile.height * 3))
        for x in range(3):
            for y in range(3):
                wide.paste(tile, (x * tile.width, y * tile.height))
        return _warped(wide, _spread(self, corners), box)

    def _faded(self, colour: Colour, corners: Sequence[Point]) -> Colour:
        return mixed(colour, self.haze, min(0.75, _distance(corners) / 260))


def _spread(stage: Stage, corners: Sequence[Point]) -> list[Pixel]:
    """Corners of the three-by-three carpet whose middle tile lies on `corners`."""
    half, far, near = corners[1][0], corners[0][2], corners[2][2]
    depth = far - near
    front = max(0.6, near - depth)
    outer = [
        (-3 * half, 0.0, far + depth),
        (3 * half, 0.0, far + depth),
        (3 * half, 0.0, front),
        (-3 * half, 0.0, front),
    ]
    return [stage.pixel(corner) for corner in outer]


def light_on(corners: Sequence[Point], eye: float) -> float:
    """Brightness 0.5–1.2 of a face by the angle between the sun and the face as the camera sees it."""
    normal = normal_of(corners)
    if faces_away(normal, corners[0], eye):  # turn the normal to the camera's side
        normal = (-normal[0], -normal[1], -normal[2])
    cosine = sum(part * ray for part, ray in zip(normal, SUN, strict=True))
    return 0.62 + 0.5 * max(0.0, cosine) + 0.08 * normal[1]


def faces_away(normal: Point, place: Point, eye: float) -> bool:
    """Whether a surface with this normal shows its back to a camera at height `eye`."""
    return normal[0] * place[0] + normal[1] * (place[1] - eye) + normal[2] * place[2] > 0


def normal_of(corners: Sequence[Point]) -> Point:
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = corners[0], corners[1], corners[2]
    ux, uy, uz, vx, vy, vz = bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az
    nx, ny, nz = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
    length = math.sqrt(nx * nx + ny * ny + nz * nz) or 1.0
    return nx / length, ny / length, nz / length


def _distance(corners: Sequence[Point]) -> float:
    return sum(corner[2] for corner in corners) / len(corners)


def _visible(pixels: Sequence[Pixel], margin: int = 1) -> tuple[int, int, int, int] | None:
    xs, ys = [x for x, _ in pixels], [y for _, y in pixels]
    left, top = max(0, math.floor(min(xs)) - margin), max(0, math.floor(min(ys)) - margin)
    right, bottom = min(WIDTH, math.ceil(max(xs)) + margin), min(HEIGHT, math.ceil(max(ys)) + margin)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _mask(pixels: Sequence[Pixel], box: tuple[int, int, int, int]) -> Image.Image:
    """The polygon drawn at twice the size and reduced: smooth edges."""
    left, top, right, bottom = box
    mask = Image.new("L", ((right - left) * 2, (bottom - top) * 2))
    ImageDraw.Draw(mask).polygon([((x - left) * 2, (y - top) * 2) for x, y in pixels], 255)
    return mask.reduce(2)


def _warped(tile: Image.Image, pixels: Sequence[Pixel], box: tuple[int, int, int, int]) -> Image.Image:
    left, top, right, bottom = box
    corners = [
        (0.0, 0.0),
        (float(tile.width), 0.0),
        (float(tile.width), float(tile.height)),
        (0.0, float(tile.height)),
    ]
    local = [(x - left, y - top) for x, y in pixels]
    coefficients = _perspective(local, corners)
    size = (right - left, bottom - top)
    return tile.transform(size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)


def _perspective(outside: Sequence[Pixel], inside: Sequence[Pixel]) -> list[float]:
    """The eight numbers that carry picture coordinates to tile coordinates (homography through four points)."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(outside, inside, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    count = len(rows)
    for column in range(count):
        pivot = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        lead = rows[column][column] or 1e-12
        rows[column] = [value / lead for value in rows[column]]
        for row in range(count):
            if row != column and rows[row][column]:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[count] for row in rows]


def _curve(dark: int, mid: int, light: int) -> list[int]:
    low = [round(dark + (mid - dark) * step / 128) for step in range(128)]
    return low + [round(mid + (light - mid) * step / 127) for step in range(128)]
