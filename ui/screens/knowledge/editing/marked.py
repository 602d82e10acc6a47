"""Two texts with the words that differ marked in each."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from ui.theme import theme

_TOKEN = re.compile(r"[A-Za-z]+|\d+(?:\.\d+)?|\s|.", re.DOTALL)
ALIKE = 0.35
"""Below this likeness the texts are two different ones, and marking what they share by chance would only confuse."""

FEW = 2
"""Lines that stayed are shown up to this many less one."""

Part = tuple[str, bool]
"""Words, and whether the other text lacks them."""


def parts(old: str, new: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The old text and the new one in parts; numbers and Latin words are never torn."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < ALIKE:
        return ((old, False),), ((new, False),)
    left: list[Part] = []
    right: list[Part] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        left.append(("".join(before[i1:i2]), tag != "equal"))
        right.append(("".join(after[j1:j2]), tag != "equal"))
    return _filled(left), _filled(right)


def line_parts(
    old: Sequence[str], new: Sequence[str], skipped: Callable[[int], str]
) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Lists of lines in parts; of lines that stayed, several in a row are only counted by `skipped`."""
    left: list[Part] = []
    right: list[Part] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            same = old[i1:i2] if i2 - i1 < FEW else (skipped(i2 - i1),)
            pair = [(_with_break(same), False)], [(_with_break(same), False)]
        elif tag == "replace":
            before, after = parts(_with_break(old[i1:i2]), _with_break(new[j1:j2]))
            pair = list(before), list(after)
        else:
            pair = [(_with_break(old[i1:i2]), True)], [(_with_break(new[j1:j2]), True)]
        left += pair[0]
        right += pair[1]
    return _trimmed(left), _trimmed(right)


def rich(words: Iterable[Part], tone: str) -> str:
    """Rich text of the theme in force: what differs on the tint of `tone` ("good" came, "bad" went)."""
    return "".join(_span(text, marked, tone) for text, marked in words).replace("\n", "<br>")


def _span(text: str, marked: bool, tone: str) -> str:
    if not marked:
        return escape(text)
    line = "line-through" if tone == "bad" else "underline"
    style = f"background-color: {theme().color(f'{tone}_tint').name()}; color: {theme().color(tone).name()}"
    return f'<span style="{style}; text-decoration: {line};">{escape(text)}</span>'


def _with_break(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _trimmed(found: list[Part]) -> tuple[Part, ...]:
    """Without the last break."""
    there = list(_filled(found))
    if there:
        there[-1] = (there[-1][0].removesuffix("\n"), there[-1][1])
    return _filled(there)


def _filled(found: list[Part]) -> tuple[Part, ...]:
    return tuple(part for part in found if part[0])
