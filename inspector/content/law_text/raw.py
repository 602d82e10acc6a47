"""What a file says before it is understood, and how a file is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from inspector.domain.typed import tidy
from inspector.errors import KnownError

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_BLANKS = re.compile("[ \t\u00a0]+")


@dataclass(frozen=True)
class Raw:
    """The paragraphs of a file in order. `headline` is what it sets as its title, `name` its title as a document."""

    lines: tuple[str, ...]
    headline: str = ""
    name: str = ""


def refused(happened: str, remedy: str) -> KnownError:
    return KnownError(happened, "已导入的法规全文没有改动。", remedy)


def clean_lines(texts: Iterable[str]) -> tuple[str, ...]:
    """The lines that say something, without control characters and blanks at their ends; U+3000 inside stays."""
    lines = (clean(line) for text in texts for line in tidy(text).split("\n"))
    return tuple(line for line in lines if line)


def clean(line: str) -> str:
    return _BLANKS.sub(" ", _INVISIBLE.sub("", line)).strip()


def squeezed(text: str) -> str:
    """Without any blank: titles are spaced out for looks (总　　则)."""
    return "".join(text.split())
