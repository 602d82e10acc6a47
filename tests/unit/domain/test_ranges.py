"""Two ranges of fines side by side, as far as plain numbers tell."""

from __future__ import annotations

from datetime import date

import pytest

from inspector.domain.law import BasisKind, CitedArticle, Confidence, Fine
from inspector.domain.ranges import Weight, weight


def penalty(*fines: Fine, kind: BasisKind = BasisKind.PENALTY) -> tuple[CitedArticle, ...]:
    day = date(2026, 8, 15)
    return (
        CitedArticle("x:1", "某法", kind, "", day, None, "", True, Confidence.HIGH, False, 1, fines=fines),
    )


@pytest.mark.parametrize(
    ("older", "newer", "found"),
    [
        (Fine(100_000, 1_000_000), Fine(50_000, 200_000), Weight.LIGHTER),
        (Fine(20_000, 200_000), Fine(50_000, 200_000), Weight.HEAVIER),
        (Fine(10_000, 100_000), Fine(10_000, 100_000), Weight.SAME),
        (Fine(10_000, 100_000), Fine(5_000, 200_000), Weight.UNCLEAR),
        (Fine(5_000, 5_000, per="每辆"), Fine(5_000, 5_000), Weight.UNCLEAR),
        (Fine(None, 50_000), Fine(None, 40_000), Weight.LIGHTER),
    ],
)
def test_that_plain_ranges_are_weighed_and_crossing_ones_left_to_a_person(older, newer, found):
    assert weight(penalty(older), penalty(newer)) is found


def test_that_a_range_under_a_condition_is_not_the_plain_one():
    steps = (Fine(200_000, 1_000_000, condition="拒不改正"), Fine(50_000, 200_000))
    assert weight(penalty(Fine(100_000, 1_000_000)), penalty(*steps)) is Weight.LIGHTER


def test_that_nothing_is_said_where_a_side_has_no_fine():
    assert weight(penalty(), penalty(Fine(1, 2))) is Weight.UNCLEAR
    assert weight(penalty(Fine(1, 2)), penalty(Fine(1, 2), kind=BasisKind.DUTY)) is Weight.UNCLEAR
