from __future__ import annotations

import pytest

from inspector.domain.numbering import format_number, pattern_problem


def test_that_a_number_has_no_leading_zeros_and_the_whole_year():
    assert format_number("示环限改字〔{year}〕{n}号", 2026, 1) == "示环限改字〔2026〕1号"


@pytest.mark.parametrize(
    "pattern",
    [
        "示环限改字〔2026〕{n}号",
        "示环限改字〔{year}〕号",
        "示环限改字[{year}]{n}号",
        "示环限改字（{year}）{n}号",
        "示环限改字〔{year}〕{n}{x}号",
        "示环限改字〔{year}〕{n}{n}号",
        "{n}示环限改字〔{year}〕号",
        "示环限改字〔{year}〕{n}号}",
        "",
    ],
)
def test_that_a_pattern_that_cannot_number_is_refused_with_a_sentence(pattern):
    assert pattern_problem(pattern).endswith("。")
    with pytest.raises(ValueError, match="。"):
        format_number(pattern, 2026, 1)


@pytest.mark.parametrize(("year", "n"), [(2026, 0), (2026, -1), (26, 1)])
def test_that_an_impossible_year_or_number_is_refused(year, n):
    with pytest.raises(ValueError, match="not a document number"):
        format_number("示〔{year}〕{n}号", year, n)
