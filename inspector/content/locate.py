"""Where a table or key stands in a TOML text: `tomllib` tells lines only for broken syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator

Place = tuple[str | int, ...]
"""The way to a value: keys and indices, e.g. ("sections", 0, "items", 2, "deadline")."""

_HEADER = re.compile(r"\s*\[(\[)?\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\" ]+?)\s*=")
_TOKEN = re.compile(
    r"""\"{3}(?:\\.|[^\\])*?\"{3}|'{3}.*?'{3}   # a multi-line string that ends on this line
    |\"{3}|'{3}                                 # a multi-line string that goes on
    |\"(?:\\.|[^"\\])*\"|'[^']*'                # a string
    |\#.*|[\[\]{}]""",
    re.VERBOSE,
)


def line_of(text: str, place: Place) -> int:
    """The line, from 1, of the value at `place`, else of the nearest table around it."""
    lines = dict(reversed(list(_places(text))))
    return next((lines[place[:end]] for end in range(len(place), 0, -1) if place[:end] in lines), 1)


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Every header, key and element of a multi-line list, with its line."""
    walk = _Walk()
    for number, line in enumerate(text.splitlines(), start=1):
        place = walk.step(line)
        if place:
            yield place, number


class _Walk:
    """Goes through the lines and knows the table, open lists and open strings at each."""

    def __init__(self) -> None:
        self._table: Place = ()
        self._counts: dict[Place, int] = {}
        self._list: Place = ()
        self._element = 0
        self._depth = 0
        self._quote = ""

    def step(self, line: str) -> Place | None:
        place = None if self._quote else self._place(line)
        self._follow(line)
        return place

    def _place(self, line: str) -> Place | None:
        if self._depth:
            return self._next_element(line)
        header = _HEADER.match(line)
        if header:
            return self._open(header.group(2), bool(header.group(1)))
        key = _KEY.match(line)
        if key is None:
            return None
        self._list, self._element = (*self._table, *_parts(key.group(1))), 0
        return self._list

    def _next_element(self, line: str) -> Place | None:
        start = line.strip()
        if self._depth > 1 or not start or start[0] in "#]":
            return None
        self._element += 1
        return (*self._list, self._element - 1)

    def _open(self, name: str, is_element: bool) -> Place:
        *parents, last = _parts(name)
        place: Place = ()
        for part in parents:
            place = self._newest((*place, part))
        place = (*place, last)
        if is_element:
            self._counts[place] = self._counts.get(place, -1) + 1
        self._table = self._newest(place)
        return self._table

    def _newest(self, place: Place) -> Place:
        return (*place, self._counts[place]) if place in self._counts else place

    def _follow(self, line: str) -> None:
        rest = line
        if self._quote:
            _, ended, rest = line.partition(self._quote)
            if not ended:
                return
            self._quote = ""
        header = not self._depth and _HEADER.match(rest)
        for token in () if header else _TOKEN.findall(rest):
            self._take(token)

    def _take(self, token: str) -> None:
        if token in ("[", "{"):
            self._depth += 1
        elif token in ("]", "}"):
            self._depth -= 1
        elif token in ('"""', "'''"):
            self._quote = token


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip().strip('"') for part in name.split("."))
