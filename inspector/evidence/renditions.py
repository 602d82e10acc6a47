"""Pictures made from an original for the screen and for paper: upright, small, without the camera's metadata.

They can be made again at any time, so they are renamed into place but not flushed to disk one by one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from inspector.evidence.disk import destination_errors
from inspector.evidence.exif import orientation_to_apply
from inspector.evidence.photo import decode, name_of, opened

THUMB_SIDE = 320
PRINT_SIDE = 1600
PRINT_QUALITY = 80
THUMB_QUALITY = 82
MAX_PROFILE = 64 * 1024
"""Colour profiles beyond this many bytes are not carried along; those of cameras and phones have 0.5–4 KB."""

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class Renditions:
    """Where the two renditions of one original lie."""

    thumb: Path
    print: Path

    @property
    def complete(self) -> bool:
        return all(path.is_file() and path.stat().st_size > 0 for path in (self.thumb, self.print))


def renditions_of(out_dir: Path, sha256: str) -> Renditions:
    """Where the renditions of this original lie, made or not."""
    folder = out_dir / sha256[:2]
    return Renditions(folder / f"{sha256}.thumb.jpg", folder / f"{sha256}.print.jpg")


def make_renditions(original: Path, out_dir: Path, sha256: str) -> Renditions:
    """Make both renditions of a stored original again, replacing what is there.

    Raises KnownError when the original is gone or no whole photo, or the folder cannot be written.
    """
    with opened(original) as image:
        return write_renditions(print_picture(image, name_of(original)), out_dir, sha256)


def print_picture(image: Image.Image, name: str) -> Image.Image:
    """The opened photo decoded, scaled to PRINT_SIDE and upright: the one decode of an import.

    Raises KnownError when the file is truncated or damaged.
    """
    orientation = orientation_to_apply(image)
    target = fitted(image.size, PRINT_SIDE)
    decode(image, target, name)
    picture = _scaled(_plain(image), fitted(image.size, PRINT_SIDE))
    turn = _UPRIGHT.get(orientation)
    return picture.transpose(turn) if turn is not None else picture


def write_renditions(picture: Image.Image, out_dir: Path, sha256: str) -> Renditions:
    """Write the print picture and the thumbnail made from it. Raises KnownError for disk trouble."""
    made = renditions_of(out_dir, sha256)
    thumb = _scaled(picture, fitted(picture.size, THUMB_SIDE))
    with destination_errors(out_dir):
        made.print.parent.mkdir(parents=True, exist_ok=True)
        _replace(made.print, lambda path: _save(picture, path, PRINT_QUALITY))
        _replace(made.thumb, lambda path: _save(thumb, path, THUMB_QUALITY))
    return made


def fitted(size: tuple[int, int], side: int) -> tuple[int, int]:
    """`size` shrunk to `side` pixels on the longer side with its own aspect ratio; never enlarged.

    The true ratio matters: draft() given a square decodes a 4:3 photo in full, at twice the time.
    """
    longest = max(size)
    if longest <= side:
        return size
    return max(1, size[0] * side // longest), max(1, size[1] * side // longest)


def _scaled(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    if picture.size == size:
        return picture
    # Hamming: as sharp as bicubic when shrinking, at the cost of bilinear.
    return picture.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)


def _plain(image: Image.Image) -> Image.Image:
    """Pixels as RGB or grey on white, free of all metadata but the colour profile they need."""
    picture = _flattened(_coarser(image))
    profile = image.info.get("icc_profile") if image.mode == "RGB" else None
    picture.info = (
        {"icc_profile": profile} if isinstance(profile, bytes) and len(profile) <= MAX_PROFILE else {}
    )
    return picture


def _coarser(image: Image.Image) -> Image.Image:
    """A picture far larger than needed is averaged down first, so that flattening it needs little memory."""
    factor = max(image.size) // (2 * PRINT_SIDE)
    return image.reduce(factor) if factor > 1 and image.mode in ("RGB", "RGBA", "L", "LA", "CMYK") else image


def _flattened(image: Image.Image) -> Image.Image:
    if image.mode in ("RGB", "L"):
        return image
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        picture = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")
    return image.convert("RGB")


def _save(picture: Image.Image, path: Path, quality: int) -> None:
    picture.save(path, "JPEG", quality=quality, icc_profile=picture.info.get("icc_profile"))


def _replace(target: Path, write: Callable[[Path], None]) -> None:
    handle, name = tempfile.mkstemp(suffix=".part", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        write(temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
