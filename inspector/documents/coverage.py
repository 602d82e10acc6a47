"""Which characters the bundled fonts can draw: reads the cmap tables alone, on first use, without reportlab."""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

from inspector.documents.text import BOXES, clean
from inspector.errors import KnownError
from inspector.fonts import FontRole, font_files

FALLBACK = (FontRole.SONG, FontRole.FANG)
"""What any face falls back to; a character in neither is refused everywhere."""


class GlyphMissing(KnownError):
    """No bundled font has the character; printing it would make it vanish. `characters` are the missing ones."""

    def __init__(self, characters: str, where: str) -> None:
        named = "、".join(f"“{char}”（U+{ord(char):04X}）" for char in characters)
        super().__init__(
            f"{where}中的字符{named}在程序自带的字体里没有字形，无法印出。",
            "已填写的内容都已保存，文书尚未生成。",
            "请改用能够印出的写法（例如在括号内以文字说明字形）后再生成。",
        )
        self.characters = characters


def missing_characters(text: str) -> str:
    """The characters of the text that cannot be printed, each once, in order; "" when all can."""
    found = dict.fromkeys(char for char in clean(text) if char != "\n" and char not in BOXES)
    return "".join(char for char in found if not _printable(ord(char)))


def _printable(code: int) -> bool:
    return any(start <= code <= end for start, end in _ranges_near(code >> 8))


@cache
def _ranges_near(page: int) -> tuple[tuple[int, int], ...]:
    low, high = page << 8, (page << 8) + 255
    return tuple(
        one for font in _fallback_paths() for one in _ranges(font) if one[0] <= high and one[1] >= low
    )


@cache
def _fallback_paths() -> tuple[Path, ...]:
    return tuple(font.path for font in font_files() if font.role in FALLBACK)


@cache
def _ranges(path: Path) -> tuple[tuple[int, int], ...]:
    """First and last code of every mapped run (OpenType `cmap`, formats 4 and 12)."""
    table = _cmap_table(path)
    count = struct.unpack_from(">H", table, 2)[0]
    offsets = {struct.unpack_from(">I", table, 8 + 8 * index)[0] for index in range(count)}
    return tuple(run for offset in sorted(offsets) for run in _subtable(table[offset:]))


def _cmap_table(path: Path) -> bytes:
    with path.open("rb") as stream:
        count = struct.unpack(">4xH6x", stream.read(12))[0]
        for _ in range(count):
            tag, offset, length = struct.unpack(">4s4xII", stream.read(16))
            if tag == b"cmap":
                stream.seek(offset)
                return stream.read(length)
    raise ValueError(f"{path.name}: no cmap table")


def _subtable(data: bytes) -> list[tuple[int, int]]:
    kind = struct.unpack_from(">H", data)[0]
    if kind == 12:
        groups = struct.unpack_from(">I", data, 12)[0]
        return [struct.unpack_from(">II", data, 16 + 12 * index) for index in range(groups)]
    if kind != 4:
        return []
    segments = struct.unpack_from(">H", data, 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", data, 14)
    starts = struct.unpack_from(f">{segments}H", data, 16 + 2 * segments)
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start != 0xFFFF]
