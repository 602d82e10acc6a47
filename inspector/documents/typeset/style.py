"""Sizes by their Chinese names, and the two page layouts (points and millimetres at the edge of reportlab)."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.documents.model import Layout, Place
from inspector.fonts import FontRole

MM = 72 / 25.4
SIZE_2, SIZE_3, SIZE_4, SIZE_SMALL_4, SIZE_5, SIZE_SMALL_5 = 22.0, 16.0, 14.0, 12.0, 10.5, 9.0
"""二号 三号 四号 小四 五号 小五, in points."""


@dataclass(frozen=True)
class Style:
    """`tracking`, in thousandths of an em, is added after every character; `indent` counts characters."""

    role: FontRole
    size: float
    leading: float
    place: Place = Place.LEFT
    indent: int = 0
    tracking: int = 0


@dataclass(frozen=True)
class Page:
    """Margins and styles of a layout; A4 upright unless said otherwise, lengths in points.

    A row of a form is at least `field_height` high.
    """

    top: float
    bottom: float
    left: float
    right: float
    body: Style
    cell: Style
    letterhead: Style
    width: float = 210 * MM
    height: float = 297 * MM
    field_height: float = 0.0

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        return self.height - self.top - self.bottom


_GRID_LEADING = 225 * MM / 22
_GRID_TRACKING = -13
"""28 characters of 16 points are 158 mm; GB/T 9704 sets them in 156 mm."""

_FANG = FontRole.FANG
PAGES = {
    Layout.OFFICIAL: Page(
        37 * MM,
        35 * MM,
        28 * MM,
        26 * MM,
        Style(_FANG, SIZE_3, _GRID_LEADING, Place.INDENT, 2, _GRID_TRACKING),
        Style(_FANG, SIZE_SMALL_4, 17.0),
        Style(FontRole.SONG_TITLE, SIZE_2, 34.0, Place.CENTRE),
    ),
    Layout.FORM: Page(
        21 * MM,
        28 * MM,
        28 * MM,
        26 * MM,
        Style(_FANG, SIZE_SMALL_4, 19.0, Place.INDENT, 2),
        Style(_FANG, SIZE_5, 14.5),
        Style(FontRole.SONG_TITLE, SIZE_3, 24.0, Place.CENTRE),
    ),
}

WIDE = Page(
    16 * MM,
    11 * MM,
    15 * MM,
    15 * MM,
    Style(FontRole.SONG, SIZE_SMALL_5, 13.5, Place.LEFT),
    Style(FontRole.SONG, SIZE_5, 14.5),
    Style(FontRole.SONG_TITLE, SIZE_3, 22.0, Place.CENTRE),
    width=297 * MM,
    height=210 * MM,
    field_height=9 * MM,
)
"""A4 lying, for sheets to fill in by hand."""
