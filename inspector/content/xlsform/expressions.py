"""The part of the expression language that a checklist can carry: equality with a choice, and bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from inspector.domain.checklist import Comparison, Limit

_REFERENCE = r"\$\{\s*([^{}\s]+)\s*\}"
_LITERAL = r"(?:'([^']*)'|\"([^\"]*)\"|(-?\d+(?:\.\d+)?))"
_EQUAL = re.compile(rf"{_REFERENCE}\s*=\s*{_LITERAL}")
_SELECTED = re.compile(rf"selected\s*\(\s*{_REFERENCE}\s*,\s*{_LITERAL}\s*\)", re.IGNORECASE)
_UNEQUAL = re.compile(rf"\s*({_REFERENCE.replace('(', '(?:')}\s*)!(\s*=\s*[^\s=]+)\s*")
_NOT = re.compile(r"not\s*\((.*)\)", re.IGNORECASE)
_BOUND = re.compile(r"\.\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)")
_TURNED = re.compile(r"(-?\d+(?:\.\d+)?)\s*(<=|>=|<|>)\s*\.")
_MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_QUOTES = str.maketrans("‘’“”≥≤", "''\"\"≥≤")


@dataclass(frozen=True)
class Test:
    """The question's answer is one of the values, or, `negated`, anything else or nothing."""

    __test__ = False  # no test for pytest

    question: str
    values: tuple[str, ...]
    negated: bool = False


def read_relevant(text: str) -> Test | None:
    """`${q} = 'x'`, `selected(${q}, 'x')`, several of one question joined by `or`, or the opposite of one.

    None for anything else.
    """
    opposite = _NOT.fullmatch(_unwrapped(text.translate(_QUOTES))) or _UNEQUAL.fullmatch(
        text.translate(_QUOTES)
    )
    if opposite:
        inner = read_relevant("".join(opposite.groups()))
        return None if inner is None or inner.negated else replace(inner, negated=True)
    tests = [_test(term) for term in _terms(text, "or")]
    questions = {test.question for test in tests if test}
    if None in tests or len(questions) != 1:
        return None
    return Test(
        questions.pop(), tuple(dict.fromkeys(value for test in tests if test for value in test.values))
    )


def _test(term: str) -> Test | None:
    found = _EQUAL.fullmatch(term) or _SELECTED.fullmatch(term)
    if found is None:
        return None
    question, *literals = found.groups()
    value = next((literal for literal in literals if literal is not None), "")
    return Test(question, (value,)) if value else None


def read_constraint(text: str, whole: bool, label: str) -> Limit | None:
    """`. >= 0`, `. <= 14`, both joined by `and`; None for anything else.

    `whole`: the answer is an integer, so `. > 0` means at least 1.
    """
    lower: list[Decimal] = []
    upper: list[Decimal] = []
    for term in _terms(text, "and"):
        bound = _bound(term, whole)
        if bound is None:
            return None
        (upper if bound[0] == "<=" else lower).append(bound[1])
    if len(lower) > 1 or len(upper) > 1:
        return None
    return _limit(lower, upper, label)


def _limit(lower: list[Decimal], upper: list[Decimal], label: str) -> Limit | None:
    if lower and upper:
        ordered = lower[0] < upper[0]
        return Limit(Comparison.BETWEEN, lower[0], label, upper[0]) if ordered else None
    if lower:
        return Limit(Comparison.AT_LEAST, lower[0], label)
    return Limit(Comparison.AT_MOST, upper[0], label) if upper else None


def _bound(term: str, whole: bool) -> tuple[str, Decimal] | None:
    if found := _BOUND.fullmatch(term):
        sign, number = found[1], Decimal(found[2])
    elif found := _TURNED.fullmatch(term):
        sign, number = _MIRROR[found[2]], Decimal(found[1])
    else:
        return None
    if sign in ("<=", ">="):
        return sign, number
    if not whole or number != number.to_integral_value():
        return None
    return (">=", number + 1) if sign == ">" else ("<=", number - 1)


def _terms(text: str, word: str) -> list[str]:
    """The parts between `and` or `or`, without brackets around the whole or around a part."""
    plain = _unwrapped(" ".join(text.translate(_QUOTES).split()))
    return [
        _unwrapped(part)
        for part in re.split(rf"\s+{word}\s+|(?<=\))\s*{word}\s+", plain, flags=re.IGNORECASE)
    ]


def _unwrapped(text: str) -> str:
    text = text.strip()
    while text.startswith("(") and text.endswith(")") and _closes_at_end(text):
        text = text[1:-1].strip()
    return text


def _closes_at_end(text: str) -> bool:
    depth = 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if not depth:
            return index == len(text) - 1
    return False
