"""What the demo's officers answer where all is in order: judgement and a plausible value."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from inspector.demo.script import Answers
from inspector.domain.checklist import Comparison, Item, Limit
from inspector.domain.inspection import Result

RARELY = 0.25
"""How often an item is not there at all that some sites have and some have not."""


def result_of(key: str, answers: Answers, rng: Random) -> Result:
    rare = key in answers.sometimes_away and rng.random() < RARELY
    return Result.NOT_APPLICABLE if rare or key in answers.away else Result.COMPLIANT


def value_of(key: str, item: Item, answers: Answers, rng: Random) -> str | None:
    """A choice, text or number that is in order; None where there is nothing to measure."""
    if key in answers.values:
        return rng.choice(answers.values[key])
    if item.limit is None:
        return None
    low, high = _range(item.limit, answers.shares.get(item.unit, answers.shares[""]))
    step = Decimal(1).scaleb(min(_exponent(item.limit.value), 0))
    return f"{(low + (high - low) * rng.randrange(100) / 100).quantize(step):f}"


def _range(limit: Limit, share: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
    """Where values lie that meet the limit, none of them at its very edge."""
    if limit.upper is not None:
        margin = (limit.upper - limit.value) / 4
        return limit.value + margin, limit.upper - margin
    if limit.comparison is Comparison.AT_LEAST:
        return limit.value * (2 - share[1]), limit.value * (2 - share[0])
    return limit.value * share[0], limit.value * share[1]


def _exponent(value: Decimal) -> int:
    return int(value.as_tuple().exponent)
