"""The 六个百分百 checklist, item by item against a table of facts: articles, ranges, competence, days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.domain.applicable_law import law_choice
from inspector.domain.checklist import AnswerKind, bases_for, visible_items
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.inspection import Answer, Result

LAST_OLD, FIRST_NEW = date(2026, 8, 14), date(2026, 8, 15)
ITEMS = tuple(f"a{number:02}" for number in range(1, 31))
SIX = ["工地周边围挡", "物料堆放覆盖", "土方开挖湿法作业", "路面硬化", "出入车辆清洗", "渣土车辆密闭运输"]
LOCAL_ONLY = ("a23", "a24")
DAYS = {
    "a06": 7,
    "a07": 3,
    "a11": 3,
    "a15": 3,
    "a16": 5,
    "a17": 3,
    "a18": 15,
    "a20": 15,
    "a23": 7,
    "a24": 7,
    "a29": 7,
}


def cited(item, day, part):
    return {str(citation) for basis in bases_for(item, day) for citation in getattr(basis, part)}


def test_that_all_thirty_items_are_there_and_the_six_measures_come_first(dust):
    assert sorted(item.id for item in dust.items) == list(ITEMS)
    assert [section.title for section in dust.sections[:6]] == SIX


@pytest.mark.parametrize("item_id", ITEMS)
def test_that_conduct_before_the_code_cites_the_old_laws(dust, facts, item_id):
    row = {row["item"]: row for row in facts("dust_old_law.csv")}[item_id]
    assert cited(dust.item(item_id), LAST_OLD, "duties") == set(row["duties"].split())
    assert cited(dust.item(item_id), LAST_OLD, "penalties") == set(row["penalties"].split())


def test_that_no_day_of_four_years_is_without_a_basis(dust):
    day, last = date(2024, 1, 1), date(2027, 12, 31)
    while day <= last:
        bare = [item.id for item in dust.items if not bases_for(item, day)]
        assert not bare, f"{day}: {bare}"
        day += timedelta(days=1)


def test_that_only_items_of_local_rule_cite_no_law_of_the_state(dust):
    for item in dust.items:
        for basis in item.bases:
            assert bool(basis.duties) == (item.id not in LOCAL_ONLY), item.id
            assert basis.duties or (basis.local_rule and basis.question), item.id


def test_that_another_departments_penalty_never_counts_as_our_own(dust):
    ours = {item.id for item in dust.items if any(b.own_competence for b in bases_for(item, FIRST_NEW))}
    assert ours == {"a02", "a18", "a21", "a25", "a27", "a28", "a30"}
    for item in dust.items:
        assert item.department or all(basis.own_competence for basis in item.bases), item.id


def test_that_several_bases_on_one_day_say_when_each_applies(dust):
    several = {item.id for item in dust.items if len(bases_for(item, FIRST_NEW)) > 1}
    assert several == {"a02", "a11", "a18", "a25", "a27", "a28", "a29", "a30"}
    assert all(
        basis.applies_when
        for item in dust.items
        if item.id in several
        for basis in bases_for(item, FIRST_NEW)
    )


def test_that_conduct_across_the_change_of_law_asks_the_officer(dust):
    choice = law_choice(dust.item("a01").bases, date(2026, 7, 1), date(2026, 9, 1))
    assert choice.must_choose
    assert [option.last_day for option in choice.options] == [LAST_OLD, date(2026, 9, 1)]


def test_that_open_questions_stand_at_their_items(dust):
    asked = {item.id for item in dust.items for basis in item.bases if basis.question}
    assert {"a02", "a22", "a23", "a24", "a25", "a27", "a30"} <= asked


def test_that_periods_are_the_suggested_ones(dust):
    for item in dust.items:
        days = DAYS.get(item.id)
        expected = Deadline(DeadlineKind.CALENDAR, days) if days else Deadline(DeadlineKind.IMMEDIATE)
        assert item.deadline == expected, item.id


def test_that_a_measured_item_states_its_value_in_the_fact(dust):
    for item in dust.items:
        assert ("{value}" in item.fact) == (item.answer_kind is AnswerKind.NUMBER), item.id


def test_that_an_item_without_its_subject_hides_what_depends_on_it(dust):
    gone = {item: Answer("", dust.id, item, Result.NOT_APPLICABLE) for item in ("a09", "a11", "a19", "a23")}
    hidden = {item.id for item in dust.items} - {item.id for item in visible_items(dust, gone)}
    assert hidden == {"a10", "a12", "a20", "a25"}
    assert visible_items(dust, {}) == dust.items


def test_that_the_hoarding_is_measured_against_the_local_height(dust):
    item = dust.item("a01")
    assert (item.unit, str(item.limit.value)) == ("m", "2.5")
    assert "地方口径" in item.limit.label
    assert item.local_variant
