"""Pinyin initials, so that a site is found by typing `sljc`."""

from __future__ import annotations


def initials(text: str) -> str:
    """The first letter of every character's pinyin, lower case; Latin letters and digits stay."""
    from pypinyin import Style, lazy_pinyin

    return "".join(
        part[:1] if part.isalpha() else part for part in lazy_pinyin(text, style=Style.NORMAL)
    ).lower()
