"""Text as it may be printed: one kind of blank, no invisible characters, and the names of characters no font has."""

from __future__ import annotations

import re
import unicodedata

UNCHECKED, CHECKED = "☐", "☑"
BOXES = frozenset(UNCHECKED + CHECKED)
"""Drawn as vectors: no usable font has them."""

RULE = "\ufdd0"
"""A rule to write on, which takes the room that its line leaves; in sheets to fill in by hand alone.

The code point is one that Unicode keeps for use inside a program: no text that comes in means anything by it.
"""

DRAWN = BOXES | {RULE}

_BLANKS = re.compile(r"[\t\v\f\u00a0\u2000-\u200a\u202f\u205f]")
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\u0085]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_RADICALS = re.compile(r"[\u2e80-\u2fdf]")


def clean(text: str) -> str:
    """The same visible text: line ends as \\n, every blank a space, nothing without a shape.

    Kangxi radicals, which some PDF readers hand over in place of characters (⽣ for 生), become those characters.
    """
    text = _INVISIBLE.sub("", _BLANKS.sub(" ", _LINE_ENDS.sub("\n", text)))
    return _RADICALS.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)


def ruled(text: str) -> str:
    """The text with every run of underscores as one rule to write on."""
    return re.sub("_+", RULE, text)
