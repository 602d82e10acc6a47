"""Small rules of the field: codes, numerals, periods, fitness, the life of a finding."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from inspector.domain import credit_code
from inspector.domain.deadline import Deadline, DeadlineKind, due_on, workdays_left
from inspector.domain.law import chinese_number, formal_place, parse_citation
from inspector.domain.officer import Fitness, Officer, Recusal, fitness
from inspector.domain.rectification import (
    LedgerEvent,
    Step,
    may_follow,
)

NOW = datetime(2026, 11, 18, tzinfo=UTC)


class Weekdays:
    def knows(self, year):
        return True

    def is_workday(self, day):
        return day.weekday() < 5


@given(st.text(credit_code.ALPHABET, min_size=9, max_size=9))
def test_that_our_check_digit_is_the_standards(tail):
    body = "91990123" + tail
    assert body + credit_code.check_digit(body) == body + uscc.calc_check_digit(body)


CODE_SIGNS = st.sampled_from(credit_code.ALPHABET)


@given(st.text(credit_code.ALPHABET, min_size=17, max_size=17), st.integers(0, 16), CODE_SIGNS)
def test_that_one_wrong_character_is_always_noticed(body, place, other):
    good = body + credit_code.check_digit(body)
    changed = good[:place] + other + good[place + 1 :]
    assert credit_code.is_valid(good)
    assert credit_code.is_valid(changed) == (changed == good)


@pytest.mark.parametrize("text", ["", "9199", "91990123MA3X2K8Q1O", "91990123MA3X2K8Q1７"])
def test_that_what_is_no_code_is_refused(text):
    assert not credit_code.is_valid(text)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "一"),
        (10, "十"),
        (18, "十八"),
        (110, "一百一十"),
        (240, "二百四十"),
        (1005, "一千零五"),
        (1128, "一千一百二十八"),
    ],
)
def test_that_articles_are_cited_in_chinese_numerals(number, text):
    assert chinese_number(number) == text


def test_that_a_place_names_article_paragraph_and_item():
    assert formal_place(1128, 1, 1) == "第一千一百二十八条第一款第（一）项"


@given(st.integers(1, 9999), st.integers(0, 9), st.integers(0, 30))
def test_that_a_citation_comes_back_from_its_text(article, paragraph, item):
    text = f"code:{article}:{paragraph}:{item}"
    assert parse_citation(str(parse_citation(text))) == parse_citation(text)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 90))
def test_that_a_working_day_period_ends_on_a_working_day_with_as_many_between(start, days):
    due = due_on(Deadline(DeadlineKind.WORKING, days), start, Weekdays())
    assert due.weekday() < 5
    assert workdays_left(start, due, Weekdays()) == days


def test_that_a_counted_period_of_no_days_is_refused():
    with pytest.raises(ValueError, match="at least one day"):
        due_on(Deadline(DeadlineKind.CALENDAR, 0), date(2026, 1, 1), Weekdays())


def officer(**changes):
    good = {"recusals": (), "valid_from": date(2024, 1, 1), "valid_to": date(2026, 12, 31), **changes}
    return Officer("1", "王建国", "9901", "局", unit="队", **good)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2023, 12, 31), Fitness.NOT_YET),
        (date(2024, 1, 1), Fitness.VALID),
        (date(2026, 12, 31), Fitness.EXPIRING),
        (date(2027, 1, 1), Fitness.EXPIRED),
    ],
)
def test_that_both_ends_of_a_certificate_are_days_on_which_it_is_valid(day, state):
    assert fitness(officer(), "X", day) is state


def test_that_recusal_outranks_a_valid_certificate():
    recused = officer(recusals=(Recusal("X", "亲属", date(2024, 1, 1)),))
    assert fitness(recused, "X", date(2025, 1, 1)) is Fitness.RECUSED
    assert fitness(recused, "Y", date(2025, 1, 1)) is Fitness.VALID


def events(*steps, due=None):
    return tuple(
        LedgerEvent(
            str(n), "f", step, NOW + timedelta(days=n), "王", due=due if step is Step.EXTENDED else None
        )
        for n, step in enumerate(steps)
    )


def test_that_nothing_comes_before_the_notice():
    assert [step for step in Step if may_follow((), step)] == [Step.NOTICED]


def test_that_a_finding_is_closed_only_after_a_passed_reinspection_and_then_only_reopened():
    served = events(Step.NOTICED, Step.SERVED, Step.REPORTED)
    assert not may_follow(served, Step.CLOSED)
    passed = events(Step.NOTICED, Step.SERVED, Step.PASSED)
    assert may_follow(passed, Step.CLOSED)
    closed = events(Step.NOTICED, Step.SERVED, Step.PASSED, Step.CLOSED)
    assert [step for step in Step if may_follow(closed, step)] == [Step.REOPENED]
