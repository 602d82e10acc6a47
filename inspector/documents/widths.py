"""Column widths that make a table short: room goes to the columns that have much to say."""

from __future__ import annotations

from collections.abc import Sequence

STEP = 30
"""Tenths of a millimetre that are dealt out at a time."""

CHARACTER = 42
"""Tenths of a millimetre of a full-width character of 小四 type."""

PADDING = 30


def balanced(least: Sequence[int], total: int, rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Widths of at least `least`, `total` in all: each step goes where it makes the rows lowest."""
    widths = list(least)
    sizes = [[[_characters(part) for part in cell.split("\n")] for cell in row] for row in rows]
    while sum(widths) < total:
        step = min(STEP, total - sum(widths))
        tries = [[*widths[:at], widths[at] + step, *widths[at + 1 :]] for at in range(len(widths))]
        widths = min(tries, key=lambda one: _height(one, sizes))
    return tuple(widths)


def _characters(text: str) -> int:
    """Half characters of the text: two for each full-width one."""
    return sum(1 + (char > "\u2000") for char in text)


def _height(widths: Sequence[int], sizes: Sequence[Sequence[Sequence[int]]]) -> tuple[int, int]:
    """Lines of all rows, and the same in thousandths without rounding, which decides where no line is saved yet."""
    exact = [
        [[_thousandths(part, width) for part in cell] for cell, width in zip(row, widths, strict=True)]
        for row in sizes
    ]
    lines = sum(max(sum(max(1, -(-part // 1000)) for part in cell) for cell in row) for row in exact)
    return lines, sum(max(map(sum, row)) for row in exact)


def _thousandths(halves: int, width: int) -> int:
    """Thousandths of a line of this width that so many half characters fill."""
    return 500 * halves * CHARACTER // (width - PADDING)
