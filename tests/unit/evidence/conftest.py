"""A vault of one test, and small photos with known metadata made in memory."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from inspector.evidence.vault import Vault


class Studio:
    """Makes photos. The picture's quarters are red and green (above), blue and yellow (below)."""

    COLOURS: Final = MappingProxyType(
        {"RED": (220, 30, 30), "GREEN": (30, 200, 30), "BLUE": (30, 30, 220), "YELLOW": (230, 220, 30)}
    )

    def picture(self, width: int = 64, height: int = 48) -> Image.Image:
        image = Image.new("RGB", (width, height), self.COLOURS["RED"])
        image.paste(self.COLOURS["GREEN"], (width // 2, 0, width, height // 2))
        image.paste(self.COLOURS["BLUE"], (0, height // 2, width // 2, height))
        image.paste(self.COLOURS["YELLOW"], (width // 2, height // 2, width, height))
        return image

    def colours(self, image: Image.Image) -> list[str]:
        """The names of the colours of the four quarters, read like text."""
        return [self._nearest(image, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]

    def exif(
        self,
        main: dict[int, object] | None = None,
        inner: dict[int, object] | None = None,
        gps: dict[int, object] | None = None,
    ) -> Image.Exif:
        tags = Image.Exif()
        tags.update(main or {})
        for pointer, group in ((0x8769, inner), (0x8825, gps)):
            if group:
                tags.get_ifd(pointer).update(group)
        return self._as_written(tags)

    def _as_written(self, tags: Image.Exif) -> Image.Exif:
        # Pillow writes nested directories into a TIFF only if they were read from bytes before.
        read = Image.Exif()
        read.load(tags.tobytes())
        return read

    def dms(self, degrees: float) -> tuple[IFDRational, IFDRational, IFDRational]:
        whole, rest = divmod(Fraction(str(degrees)) * 3600, 3600)
        minutes, seconds = divmod(rest, 60)
        return (
            IFDRational(int(whole), 1),
            IFDRational(int(minutes), 1),
            IFDRational(round(seconds * 10000), 10000),
        )

    def photo(
        self,
        image: Image.Image | None = None,
        form: str = "JPEG",
        tags: Image.Exif | None = None,
        **options: object,
    ) -> bytes:
        out = io.BytesIO()
        (image or self.picture()).save(out, form, **(options if tags is None else {"exif": tags, **options}))
        return out.getvalue()

    def _nearest(self, image: Image.Image, x: float, y: float) -> str:
        pixel = image.convert("RGB").getpixel((int(image.width * x), int(image.height * y)))
        return min(
            self.COLOURS,
            key=lambda name: sum(abs(a - b) for a, b in zip(pixel, self.COLOURS[name], strict=True)),
        )


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "originals")
