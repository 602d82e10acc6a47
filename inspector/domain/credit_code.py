"""统一社会信用代码 by GB 32100-2015: 18 characters, the last one a check digit modulo 31."""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LENGTH = 18


def check_digit(first17: str) -> str:
    """The check character for the first 17. Raises ValueError for a character outside the alphabet."""
    total = sum(ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first17))
    return ALPHABET[(31 - total % 31) % 31]


def normalise(text: str) -> str:
    """Upper case, without spaces."""
    return "".join(text.split()).upper()


def is_valid(text: str) -> bool:
    """True for 18 characters of the alphabet whose last one is the right check digit."""
    if len(text) != LENGTH or any(char not in ALPHABET for char in text):
        return False
    return check_digit(text[:-1]) == text[-1]
