"""What stands where on a page, read back from the PDF itself."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True)
class Char:
    """A character with its baseline and the box of its ink, in points from the lower left corner."""

    text: str
    page: int
    x: float
    baseline: float
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Line:
    """The characters on one baseline, from left to right, without blanks."""

    page: int
    baseline: float
    chars: tuple[Char, ...]

    @property
    def text(self) -> str:
        return "".join(char.text for char in self.chars)


def read_chars(pdf: bytes) -> Iterator[Char]:
    """Every character that has a shape, in the order of the file."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            for at in range(text.count_chars()):
                one = chr(raw.FPDFText_GetUnicode(text.raw, at))
                if one.strip() and not raw.FPDFText_IsGenerated(text.raw, at):
                    yield Char(one, number, *_origin(text, at), text.get_charbox(at))


def _origin(text: pypdfium2.PdfTextPage, at: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text.raw, at, x, y)
    return x.value, y.value


def read_lines(pdf: bytes, left: float = 0.0, right: float = 1000.0) -> list[Line]:
    """The lines of all pages from top to bottom, of what begins between `left` and `right`."""
    return in_lines(char for char in read_chars(pdf) if left <= char.x < right)


def in_lines(chars: Iterable[Char]) -> list[Line]:
    """The characters by page and baseline."""
    rows: dict[tuple[int, float], list[Char]] = defaultdict(list)
    for char in chars:
        rows[char.page, -round(char.baseline, 1)].append(char)
    return [Line(page, -y, tuple(sorted(rows[page, y], key=lambda char: char.x))) for page, y in sorted(rows)]


def marks_outside(pdf: bytes, left: float, right: float) -> list[tuple[int, float, float]]:
    """Page, left and right edge of each rule, picture and text that passes these edges."""
    found = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number, page in enumerate(document, 1):
            for one in page.get_objects(max_depth=1):
                low, _, high, _ = one.get_bounds()
                if low < left or high > right:
                    found.append((number, low, high))
    return found
