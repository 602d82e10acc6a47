"""Document numbers after GB/T 9704: six-cornered brackets, four-digit year, no leading zeros, no 第."""

from __future__ import annotations

from string import Formatter

PLACES = frozenset({"year", "n"})


def pattern_problem(pattern: str) -> str:
    """Why a pattern cannot be used, as a sentence; "" when it can."""
    try:
        fields = [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]
    except ValueError:
        return "大括号没有成对。"
    if set(fields) - PLACES:
        return "只能使用 {year} 和 {n} 两个占位。"
    if sorted(fields) != sorted(PLACES):
        return "必须各有一个 {year} 和 {n}。"
    return ""


def format_number(pattern: str, year: int, n: int) -> str:
    """The number as printed. Raises ValueError for a pattern that cannot be used."""
    problem = pattern_problem(pattern)
    if problem:
        raise ValueError(problem)
    return pattern.format(year=year, n=n)
