"""The bundled faces inside reportlab: registered on first use, one fallback chain, no glyph ever dropped."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import Lock
from typing import TypeVar

from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from inspector.documents.coverage import FALLBACK, GlyphMissing
from inspector.documents.text import BOXES, RULE
from inspector.fonts import FontRole, font_files

SHORTEST_RULE = 2000
"""Thousandths of an em that a rule to write on takes at least."""

_BEYOND_BMP = re.compile(r"^(<[0-9A-F]{2}>) <([0-9A-F]{5,6})>$", re.MULTILINE)
_plain_to_unicode = ttfonts.makeToUnicodeCMap


def _to_unicode(fontname: str, subset: list[int]) -> str:
    """WORKAROUND reportlab 5.1 writes characters beyond U+FFFF into the ToUnicode map as five hex digits.

    A map holds UTF-16 (PDF 32000-1:2008, 9.10.3): without this, a rare name is drawn right but copied out wrong.
    """
    text: str = _plain_to_unicode(fontname, subset)
    return _BEYOND_BMP.sub(lambda match: f"{match[1]} <{_utf16(match[2])}>", text)


def _utf16(code: str) -> str:
    return chr(int(code, 16)).encode("utf-16-be").hex().upper()


ttfonts.makeToUnicodeCMap = _to_unicode

_T = TypeVar("_T")

_registering = Lock()
_known: dict[FontRole, TTFont] = {}
"""One object per face for the life of the process: a running document keeps its subset in it."""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one font."""

    font: str
    text: str


class _Looked(dict[str, _T]):
    """What has been looked up of characters, the rest on first use."""

    def __init__(self, look_up: Callable[[str], _T]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, char: str) -> _T:
        self[char] = found = self._look_up(char)
        return found


class Face:
    """One role with its fallbacks. Keeps what it has looked up.

    `width` gives the width of a character in thousandths of an em; it raises GlyphMissing.
    """

    def __init__(self, role: FontRole) -> None:
        self.role = role
        self.width: Callable[[str], int] = _Looked(lambda char: _glyph(role, char)[1]).__getitem__
        self._font_of: Callable[[str], str] = _Looked(lambda char: _glyph(role, char)[0]).__getitem__

    def runs(self, text: str) -> list[Run]:
        """The text cut where the font changes. Raises GlyphMissing."""
        return [Run(font, "".join(chars)) for font, chars in groupby(text, self._font_of)]


@cache
def face(role: FontRole) -> Face:
    """The face of a role; what it has looked up once it keeps."""
    return Face(role)


def _glyph(role: FontRole, char: str) -> tuple[str, int]:
    """Font name and width of the first font in the chain that has the character."""
    if char in BOXES:
        return font_name(role), 1000
    if char == RULE:
        return font_name(role), SHORTEST_RULE
    for one in dict.fromkeys((role, *FALLBACK)):
        shape = _registered(one).face
        if ord(char) in shape.charToGlyph:
            return font_name(one), round(shape.charWidths[ord(char)])
    raise GlyphMissing(char, "文书")


def font_name(role: FontRole) -> str:
    """The name under which reportlab knows the face; it is registered by then."""
    return str(_registered(role).fontName)


def _registered(role: FontRole) -> TTFont:
    with _registering:
        if role not in _known:
            _known[role] = _register(role)
        return _known[role]


def _register(role: FontRole) -> TTFont:
    file = next(one for one in font_files() if one.role is role)
    font = TTFont(f"Inspector-{role.value}", str(file.path))
    outlines = _OutlinesInPlace(font.face, font.face._ttf_data)  # type: ignore[attr-defined] # not in the stubs
    font.face.get_table = outlines  # type: ignore[method-assign]
    pdfmetrics.registerFont(font)
    return font


@dataclass(frozen=True)
class _OutlinesInPlace:
    """WORKAROUND reportlab 5.1 copies the outlines of the whole face (megabytes) for every subset that it writes.

    `makeSubset` only ever slices them, glyph by glyph: the slices come straight out of the file.
    """

    face: TTFontFace
    data: bytes

    def __call__(self, tag: str) -> bytes | _Window:
        start, length = self.face.get_table_pos(tag)
        return _Window(self.data, start) if tag == "glyf" else self.data[start : start + length]


@dataclass(frozen=True)
class _Window:
    """The bytes of a file from `start` on, to be sliced."""

    data: bytes
    start: int

    def __getitem__(self, part: slice) -> bytes:
        return self.data[self.start + part.start : self.start + part.stop]
