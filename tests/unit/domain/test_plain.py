"""Plain form and canonical bytes: what is hashed must come back equal, and equal values must hash equal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain import plain


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    amount: Decimal
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Point:
    x: int
    y: int
    name: str = ""


@dataclass(frozen=True)
class Outer:
    name: str
    colour: Colour
    at: datetime
    parts: tuple[Inner, ...] = ()
    pair: tuple[str, int] = ("", 0)
    table: dict[str, str] | None = None


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
moments = st.datetimes(timezones=st.just(UTC)).map(
    lambda one: one.replace(microsecond=one.microsecond // 1000 * 1000)
)
inners = st.builds(
    Inner, st.decimals(allow_nan=False, allow_infinity=False, places=3), st.none() | st.dates()
)
outers = st.builds(
    Outer,
    texts,
    st.just(Colour.RED),
    moments,
    st.lists(inners, max_size=3).map(tuple),
    st.tuples(texts, st.integers()),
    st.none() | st.dictionaries(texts, texts, max_size=3),
)


@given(outers)
def test_that_a_value_comes_back_equal_from_its_plain_form(value):
    assert plain.load(Outer, plain.dump(value)) == value


@given(outers)
def test_that_canonical_bytes_do_not_depend_on_the_order_of_keys(value):
    data = plain.dump(value)
    assert isinstance(data, dict)
    assert plain.canonical(dict(reversed(data.items()))) == plain.canonical(value)


def test_that_one_moment_in_two_zones_has_one_form():
    china = datetime(2026, 11, 18, 10, 0, tzinfo=timezone(timedelta(hours=8)))
    assert plain.dump(china) == plain.dump(china.astimezone(UTC)) == "2026-11-18T02:00:00.000Z"


@pytest.mark.parametrize("value", [0.5, datetime(2026, 1, 1), object(), {"a": 1.0}])  # noqa: DTZ001
def test_that_a_float_a_naive_time_or_a_foreign_object_has_no_plain_form(value):
    with pytest.raises(TypeError):
        plain.dump(value)


GOOD = {
    "name": "甲",
    "colour": "red",
    "at": "2026-11-18T02:00:00.000Z",
    "parts": [{"amount": "1.5", "day": None}],
}


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"colour": "blue"}, "colour"),
        ({"parts": [{"amount": "x"}]}, "parts[0].amount"),
        ({"parts": [{}]}, "parts[0].amount"),
        ({"parts": {}}, "parts"),
        ({"name": 3}, "name"),
        ({"name": True}, "name"),
        ({"extra": 1}, "extra"),
        ({"pair": ["a"]}, "pair"),
        ({"at": "soon"}, "at"),
    ],
)
def test_that_what_does_not_fit_is_named_by_its_path(change, path):
    with pytest.raises(ValueError, match=f"^{re.escape(path)}:"):
        plain.load(Outer, {**GOOD, **change})


def test_that_a_point_is_read_from_any_order_of_its_fields_and_without_those_that_have_a_default():
    assert plain.load(Point, {"name": "甲", "y": 2, "x": 1}) == Point(x=1, y=2, name="甲")
    assert plain.load(tuple[Point, ...], [{"y": 2, "x": 1}]) == (Point(x=1, y=2),)


@pytest.mark.parametrize(
    ("point", "path"),
    [
        ({"x": 1, "y": "2", "name": ""}, "[1].y"),
        ({"x": True, "y": 2, "name": ""}, "[1].x"),
        ({"x": 1, "name": ""}, "[1].y"),
        ({"x": 1, "y": 2, "name": "", "z": 3}, "[1].z"),
        ([1, 2, ""], "[1]"),
    ],
)
def test_that_a_point_that_does_not_fit_is_named_by_its_path(point, path):
    good = {"x": 1, "y": 2, "name": ""}
    with pytest.raises(ValueError, match=f"^{re.escape(path)}:"):
        plain.load(tuple[Point, ...], [good, point])
