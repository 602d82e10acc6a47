"""Numbers of articles and chapters as they are written: 一千一百二十八, 一〇一, 12, １２, also with blanks between."""

from __future__ import annotations

import re
import unicodedata

from inspector.domain.law import chinese_number

_DIGITS = {"〇": 0, "○": 0} | {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_UNITS = {"十": 10, "百": 100, "千": 1000}

NUMBER = r"[零〇○一二三四五六七八九十百千0-9０-９](?:\s*[零〇○一二三四五六七八九十百千0-9０-９])*"
"""The regular expression of a number, to be read with `parse_number`."""

_PLACE = re.compile(rf"第?\s*({NUMBER})\s*(?:条(?:\s*之\s*([一二三四五六七八九十]+))?)?")


def parse_number(text: str) -> int | None:
    """1–9999, or None for what is no number: 十百, 0, 1二."""
    plain = unicodedata.normalize("NFKC", "".join(text.split()))
    if plain.isdecimal():
        value = int(plain[:5])
    elif all(character in _DIGITS for character in plain):
        value = int("".join(str(_DIGITS[character]) for character in plain[:5]) or 0)
    else:
        value = _spoken(plain)
    return value if 0 < value < 10_000 else None


def _spoken(text: str) -> int:
    """一千一百二十八; 0 where digits and units do not stand in their order."""
    total, digit, last = 0, 0, 10_000
    for character in text:
        if character in _UNITS:
            unit = _UNITS[character]
            if unit >= last:
                return 0
            total, digit, last = total + (digit or 1) * unit, 0, unit
        elif character in _DIGITS and not digit:
            digit = _DIGITS[character]
        else:
            return 0
    return total + digit


def parse_place(text: str) -> tuple[int, int] | None:
    """Article and 之-number (0 for none) of 第1128条, 1128, 一千一百二十八, 第十二条之一; None for other words."""
    found = _PLACE.fullmatch(text.strip())
    number = parse_number(found[1]) if found else None
    if found is None or number is None:
        return None
    return number, parse_number(found[2] or "") or 0


def label_of(number: int, sub: int = 0) -> str:
    """第十二条, 第十二条之一: one way of writing whatever the file writes."""
    return f"第{chinese_number(number)}条" + (f"之{chinese_number(sub)}" if sub else "")
