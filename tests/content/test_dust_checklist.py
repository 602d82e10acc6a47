"""The 六个百分百 checklist, item by item against a table of facts: articles, ranges, competence, days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.domain.applicable_law import law_choice, resolve
from inspector.domain.checklist import AnswerKind, bases_for, visible_items
from inspector.domain.deadline import Deadline, DeadlineKind

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


def test_that_items_are_numbered_by_section_and_place(dust):
    for first, section in enumerate(dust.sections, start=1):
        assert [item.number for item in section.items] == [
            f"{first}.{second}" for second in range(1, len(section.items) + 1)
        ]


@pytest.mark.parametrize("item_id", ITEMS)
def test_that_conduct_under_the_code_cites_the_codes_articles(dust, facts, item_id):
    row = {row["item"]: row for row in facts("dust_citations.csv")}[item_id]
    item = dust.item(item_id)
    assert cited(item, FIRST_NEW, "duties") == set(row["duties"].split())
    assert cited(item, FIRST_NEW, "penalties") == set(row["penalties"].split())
    assert {basis.confidence.value for basis in bases_for(item, FIRST_NEW)} == {row["confidence"]}


@pytest.mark.parametrize("item_id", ITEMS)
def test_that_conduct_before_the_code_cites_the_old_laws(dust, facts, item_id):
    row = {row["item"]: row for row in facts("dust_old_law.csv")}[item_id]
    assert cited(dust.item(item_id), LAST_OLD, "duties") == set(row["duties"].split())
    assert cited(dust.item(item_id), LAST_OLD, "penalties") == set(row["penalties"].split())


def test_that_an_item_with_one_range_carries_it_in_every_penalty(dust, facts, library):
    for row in facts("dust_citations.csv"):
        if not row["minimum_yuan"]:
            continue  # the amount depends on subject or step; the tests of the laws hold those ranges
        wanted = (int(row["minimum_yuan"]), int(row["maximum_yuan"]))
        bases = bases_for(dust.item(row["item"]), FIRST_NEW)
        articles = [each for basis in bases for each in resolve(basis, library.laws) if each.fines]
        ranges = {(each.fines[0].minimum_yuan, each.fines[0].maximum_yuan) for each in articles}
        assert ranges == {wanted}, row["item"]


def test_that_every_cited_law_is_in_force_on_every_day_of_its_basis(dust, library):
    for item in dust.items:
        for basis in item.bases:
            for article in resolve(basis, library.laws):
                assert article.in_force_from <= basis.valid_from
                assert article.in_force_to is None or basis.valid_to <= article.in_force_to


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


def test_that_no_basis_joins_provisions_of_different_conduct(dust):
    """A notice cites the whole of the basis that is chosen: alternatives must stand apart."""
    for item in dust.items:
        for basis in item.bases:
            assert len(basis.penalties) <= 1, item.id


def test_that_what_the_officer_may_change_is_not_written_into_the_requirement(dust):
    """The period stands in its own column, so a requirement that says 限期 contradicts it when it is changed."""
    assert not [item.id for item in dust.items if "限期" in item.requirement]


def test_that_no_drafted_fact_leaves_a_choice_of_words_to_its_reader(dust):
    assert not [item.id for item in dust.items if "（" in item.fact or "或者" in item.fact]


def test_that_conduct_across_the_change_of_law_asks_the_officer(dust):
    choice = law_choice(dust.item("a01").bases, date(2026, 7, 1), date(2026, 9, 1))
    assert choice.must_choose
    assert [option.last_day for option in choice.options] == [LAST_OLD, date(2026, 9, 1)]


def test_that_nothing_is_marked_as_verified_before_a_reviewer_did_it(dust):
    assert not [item.id for item in dust.items for basis in item.bases if basis.verified]


def test_that_open_questions_stand_at_their_items(dust):
    asked = {item.id for item in dust.items for basis in item.bases if basis.question}
    assert {"a02", "a22", "a23", "a24", "a25", "a27", "a30"} <= asked


def test_that_periods_are_the_suggested_ones(dust):
    for item in dust.items:
        days = DAYS.get(item.id)
        expected = Deadline(DeadlineKind.CALENDAR, days) if days else Deadline(DeadlineKind.IMMEDIATE)
        assert item.deadline == expected, item.id


def test_that_every_item_tells_the_officer_how_and_what_to_bring_back(dust):
    for item in dust.items:
        assert 2 <= len(item.guidance) <= 4, item.id
        assert 2 <= len(item.phrases) <= 4, item.id
        assert item.evidence, item.id
        assert item.problem, item.id
        assert item.fact.startswith("{date}{time}现场检查时，"), item.id
        assert ("{value}" in item.fact) == (item.answer_kind is AnswerKind.NUMBER), item.id


def test_that_an_item_without_its_subject_hides_what_depends_on_it(dust):
    gone = {
        "a09": "not_applicable",
        "a11": "not_applicable",
        "a19": "not_applicable",
        "a23": "not_applicable",
    }
    hidden = {item.id for item in dust.items} - {item.id for item in visible_items(dust, gone)}
    assert hidden == {"a10", "a12", "a20", "a25"}
    assert visible_items(dust, {}) == dust.items


def test_that_the_hoarding_is_measured_against_the_local_height(dust):
    item = dust.item("a01")
    assert (item.unit, str(item.limit.value)) == ("m", "2.5")
    assert "地方口径" in item.limit.label
    assert item.local_variant
