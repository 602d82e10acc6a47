"""文号 by pattern (GB/T 9704-2012 7.2.5): 地区简称、机关代字、文种、〔年份〕、序号, as in `示环限改〔{year}〕{n}号`."""

from __future__ import annotations

import re

_FIELDS = re.compile(r"\{([^{}]*)\}")
_YEAR = re.compile(r"〔\{year\}〕")


def pattern_problem(pattern: str) -> str:
    """What is wrong with a pattern, as a Chinese sentence; "" for a good one.

    The year stands in 〔〕, the number follows it, neither comes twice, and nothing else is in braces.
    """
    fields = _FIELDS.findall(pattern)
    unknown = [name for name in fields if name not in ("year", "n")]
    if unknown:
        return f"文号格式里有不认识的占位符 {{{unknown[0]}}}，只能用 {{year}} 和 {{n}}。"
    if sorted(fields) != ["n", "year"]:
        return "文号格式必须含一个 {year} 和一个 {n}，例如：示环限改字〔{year}〕{n}号。"
    if not _YEAR.search(pattern):
        return "年份应写在六角括号里：〔{year}〕。"
    if pattern.index("{n}") < pattern.index("{year}"):
        return "序号 {n} 应写在年份之后。"
    return "" if not set("{}") & set(_FIELDS.sub("", pattern)) else "文号格式里的花括号不成对。"


def format_number(pattern: str, year: int, n: int) -> str:
    """The n-th number of the year; without leading zeros (不编虚位). Raises ValueError for a bad pattern or n < 1."""
    fault = pattern_problem(pattern)
    if fault or n < 1 or not 1000 <= year <= 9999:
        raise ValueError(fault or f"not a document number: {year}, {n}")
    return pattern.replace("{year}", str(year)).replace("{n}", str(n))
