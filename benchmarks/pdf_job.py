"""What an engine is asked to draw, and the measures that all of them keep to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

MM = 72 / 25.4
TEXT_MM, LABEL_MM, PICTURE_MM = 156.0, 24.0, 50.0
TOP, RIGHT, BOTTOM, LEFT = 21.0, 26.0, 28.0, 28.0

Texts = list[tuple[float, float, float, str, str]]
"""x, y, size, font, text."""


class Marks(TypedDict):
    """One page as finished lists: strings, rules (x1 y1 x2 y2), pictures (left bottom right top path)."""

    texts: Texts
    rules: list[tuple[float, float, float, float]]
    pictures: list[tuple[float, float, float, float, str]]


class Photo(TypedDict):
    path: str
    rows: list[list[tuple[str, str]]]


class Content(TypedDict):
    """One file to draw. `marks` is what the bare canvas gets: this content, laid out already."""

    bureau: str
    title: str
    header: str
    page_label: str
    slots: list[str]
    photos: list[Photo]
    marks: list[Marks]


class Job(TypedDict):
    """The same file with other texts for every round; `out` takes the first."""

    fonts: dict[str, str]
    rounds: list[Content]
    out: str


Draw = Callable[[Content], bytes]
