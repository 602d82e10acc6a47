"""Surfaces: fractal noise, relief, gradients and a few man-made materials. All sizes in pixels, all seeded."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageOps

Colour = tuple[int, int, int]
Size = tuple[int, int]


def noise(rng: Random, size: Size, cells: int, octaves: int = 4) -> Image.Image:
    """Fractal noise (mode L, full contrast); `cells` is the number of coarse blobs across the width."""
    weight, total, result = 1.0, 0.0, Image.new("L", size, 128)
    for octave in range(octaves):
        across = min(size[0], cells << octave)
        down = max(2, min(size[1], across * size[1] // size[0]))
        grain = Image.frombytes("L", (across, down), rng.randbytes(across * down))
        total += weight
        result = Image.blend(result, grain.resize(size, Image.Resampling.BICUBIC), weight / total)
        weight *= 0.6
    return ImageOps.autocontrast(result, cutoff=1)


def relief(height: Image.Image, step: int = 2, strength: float = 2.0) -> Image.Image:
    """A height map lit from the upper left: 128 is flat, brighter faces the light."""
    return ImageChops.subtract(height, ImageChops.offset(height, -step, -step), 1 / strength, 128)


def coloured(grey: Image.Image, dark: Colour, mid: Colour, light: Colour) -> Image.Image:
    return ImageOps.colorize(grey, dark, light, mid)


def lit(image: Image.Image, light: Image.Image, amount: float = 1.0) -> Image.Image:
    """`image` under a light map in which 128 changes nothing."""
    if amount != 1.0:
        light = Image.blend(Image.new("L", light.size, 128), light, amount)
    return ImageChops.hard_light(image, Image.merge("RGB", (light, light, light)))


def ramp(size: Size, top: int, bottom: int) -> Image.Image:
    """A vertical gradient between two grey values."""
    line = Image.new("L", (1, 256))
    line.putdata([round(top + (bottom - top) * step / 255) for step in range(256)])
    return line.resize(size, Image.Resampling.BILINEAR)


def side_ramp(size: Size, left: int, right: int) -> Image.Image:
    return ramp((size[1], size[0]), left, right).transpose(Image.Transpose.ROTATE_90)


def between(size: Size, top: Colour, bottom: Colour) -> Image.Image:
    return Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp(size, 0, 255))


def scaled(colour: Colour, factor: float) -> Colour:
    red, green, blue = (max(0, min(255, round(part * factor))) for part in colour)
    return red, green, blue


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def plain(rng: Random, colour: Colour, size: Size = (256, 256), roughness: float = 0.18) -> Image.Image:
    """One colour with stains: painted steel, plaster, concrete."""
    return lit(Image.new("RGB", size, colour), noise(rng, size, 5, 5), roughness)


def corrugated(rng: Random, colour: Colour, ribs: int, size: Size = (512, 128)) -> Image.Image:
    """Sheet steel with upright ribs, dusty towards the ground."""
    image = plain(rng, colour, size)
    profile = Image.new("L", (8, 1))
    profile.putdata([172, 150, 132, 128, 124, 110, 84, 118])
    strip = Image.new("L", (8 * ribs, 1))
    for rib in range(ribs):
        strip.paste(profile, (8 * rib, 0))
    image = lit(image, strip.resize(size, Image.Resampling.BICUBIC), 0.8)
    return dusty(rng, image)


def dusty(rng: Random, image: Image.Image, dust: Colour = (168, 148, 118)) -> Image.Image:
    mask = ImageChops.multiply(ramp(image.size, -90, 190), noise(rng, image.size, 12, 3))
    return Image.composite(Image.new("RGB", image.size, dust), image, mask)


def windows(rng: Random, wall: Colour, columns: int, rows: int, glass: Colour = (70, 84, 100)) -> Image.Image:
    """A facade: one window per cell, some with curtains, slab lines between the storeys."""
    cell = 14
    image = plain(rng, wall, (columns * cell, rows * cell), 0.12)
    draw = ImageDraw.Draw(image)
    for row in range(rows):
        draw.line((0, row * cell, image.width, row * cell), scaled(wall, 0.86))
        for column in range(columns):
            x, y = column * cell, row * cell
            draw.rectangle((x + 4, y + 4, x + 10, y + 10), scaled(glass, rng.uniform(0.6, 1.35)))
            draw.line((x + 4, y + 11, x + 10, y + 11), scaled(wall, 1.12))
    return image


def shell(rng: Random, columns: int, rows: int) -> Image.Image:
    """A concrete frame without windows yet."""
    cell = 16
    image = plain(rng, (176, 174, 168), (columns * cell, rows * cell), 0.15)
    draw = ImageDraw.Draw(image)
    for row in range(rows):
        for column in range(columns):
            x, y = column * cell, row * cell
            draw.rectangle((x + 2, y + 3, x + 14, y + 13), scaled((74, 74, 76), rng.uniform(0.7, 1.3)))
    return image


def wrapped(rng: Random, columns: int, rows: int) -> Image.Image:
    """Scaffolding behind green safety net."""
    cell = 16
    size = (columns * cell, rows * cell)
    image = lit(Image.new("RGB", size, (84, 138, 102)), noise(rng, size, 6, 4), 0.35)
    draw = ImageDraw.Draw(image)
    for row in range(rows):
        draw.line((0, row * cell, size[0], row * cell), (64, 104, 80), 2)
    for column in range(columns):
        draw.line((column * cell, 0, column * cell, size[1]), (102, 150, 118))
    return image


def net(rng: Random, size: Size = (512, 512)) -> Image.Image:
    """Dust net: green, folded, with the fine mesh showing."""
    folds = relief(noise(rng, size, 9, 4), 4, 1.3)
    image = lit(plain(rng, (62, 124, 80), size, 0.25), folds, 0.6)
    mesh = Image.new("L", (4, 4), 150)
    mesh.putdata([96, 110, 96, 120, 110, 160, 150, 160, 96, 150, 160, 160, 120, 160, 160, 150])
    grid = Image.new("L", size)
    for x in range(0, size[0], 4):
        grid.paste(mesh, (x, 0))
    strip = grid.crop((0, 0, size[0], 4))
    for y in range(4, size[1], 4):
        grid.paste(strip, (0, y))
    return lit(image, grid, 0.35)


def hazard(size: Size = (256, 32)) -> Image.Image:
    """Yellow and black warning stripes."""
    image = Image.new("RGB", size, (224, 178, 30))
    draw = ImageDraw.Draw(image)
    for x in range(-size[1], size[0], size[1]):
        half = size[1] // 2
        draw.polygon(
            [(x, size[1]), (x + half, size[1]), (x + half + size[1], 0), (x + size[1], 0)], (34, 32, 30)
        )
    return image


def writing(
    rng: Random, draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int], height: int, ink: Colour
) -> None:
    """Lines of marks that read as Chinese print from a distance and say nothing from near."""
    left, top, right, bottom = box
    for y in range(top, bottom - height, round(height * 1.6)):
        end = right if rng.random() < 0.7 else rng.randint((left + right) // 2, right)
        for x in range(left, end - height, round(height * 1.12)):
            if rng.random() < 0.93:
                glyph(rng, draw, x, y, height, ink)


def glyph(rng: Random, draw: ImageDraw.ImageDraw, x: int, y: int, height: int, ink: Colour) -> None:
    stroke = max(1, height // 11)
    for level in rng.sample((0.08, 0.3, 0.52, 0.74, 0.95), 3):
        at = y + round(level * height)
        draw.line(
            (x + round(height * rng.uniform(0, 0.2)), at, x + round(height * rng.uniform(0.8, 1)), at),
            ink,
            stroke,
        )
    for level in rng.sample((0.1, 0.35, 0.5, 0.65, 0.9), 2):
        at = x + round(level * height)
        draw.line(
            (at, y + round(height * rng.uniform(0, 0.3)), at, y + round(height * rng.uniform(0.7, 1))),
            ink,
            stroke,
        )
