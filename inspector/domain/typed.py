"""Text as a person typed or pasted it, made fit to be stored, signed and printed; and how it is compared in a search.

Pasted text may hold control characters and halves of characters (lone surrogates), which no file, hash or font can
carry. They say nothing and go; everything that can be seen stays as it was typed.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Mapping
from typing import TypeVar, cast

T = TypeVar("T")

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_OF_SEVERAL_LINES = frozenset(
    {
        *(
            "record_text",
            "statement",
            "conclusion",
            "fact",
            "requirement",
            "note",
            "value",
            "matters",
            "proves",
        ),
        *(
            "caption",
            "opinion",
            "reason",
            "urgent_reason",
            "over_cap_reason",
            "law_choice_reason",
            "recusal_asked",
        ),
        *("gist", "consequences", "question"),
    }
)
"""Fields in which a line end means something; in all others it is a blank."""


def tidy(text: str) -> str:
    """The same text with \\n as the only line end, without control characters and halves of characters."""
    return _UNSTORABLE.sub("", _LINE_ENDS.sub("\n", text))


def tidied_fields(fields: Mapping[str, object]) -> dict[str, object]:
    """Values by field name: every text in them tidy, on one line where the field has only one."""
    return {name: _tidied(value, name in _OF_SEVERAL_LINES) for name, value in fields.items()}


def tidied(value: T) -> T:
    """A dataclass value with every text in it tidy; the value itself when nothing had to go."""
    assert dataclasses.is_dataclass(value)
    assert not isinstance(value, type)
    given = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    changed = {name: part for name, part in tidied_fields(given).items() if part is not given[name]}
    return cast(T, dataclasses.replace(value, **changed)) if changed else value


def _tidied(value: object, lines: bool) -> object:
    if isinstance(value, str):
        text = tidy(value) if lines else tidy(value).replace("\n", " ")
        return value if text == value else text
    if isinstance(value, tuple):
        parts = tuple(_tidied(part, lines) for part in value)
        return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return tidied(value)
    return value


def folded(text: str) -> str:
    """The form in which names are searched: composed (NFC) and in lower case."""
    return unicodedata.normalize("NFC", text).lower()
