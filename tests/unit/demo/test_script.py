"""The demo's content fits the checklists that it is written for; nothing is loaded into a base."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from inspector.content.checklists import load_checklist
from inspector.demo import people, script
from inspector.demo.answering import value_of
from inspector.domain.checklist import CHOICE_SEPARATOR, bases_for, parse_measure
from inspector.evidence.scenes import Scene
from inspector.paths import bundled

DATA = Path(bundled("data"))
VISITS = script.visits()
PROBLEMS = script.problems()
ANSWERS = script.answers()
CATEGORIES = {one["name"]: one["category"] for one in people.content("sites")["sites"]}


@cache
def checklist(checklist_id):
    return load_checklist(DATA / "checklists" / f"{checklist_id}.toml", None)


def item(key):
    checklist_id, _, item_id = key.partition("/")
    return checklist(checklist_id).item(item_id)


@pytest.mark.parametrize("plan", VISITS.visits, ids=lambda one: one.site)
def test_that_every_checklist_of_a_visit_is_made_for_the_kind_of_site(plan):
    assert all(CATEGORIES[plan.site] in checklist(one).applies_to for one in plan.checklists)


@pytest.mark.parametrize("plan", VISITS.visits, ids=lambda one: one.site)
def test_that_a_visit_finds_what_its_checklists_ask_and_photographs_an_item_of_theirs(plan):
    asked = {key.partition("/")[0] for key in (*(PROBLEMS[one].item for one in plan.problems), *plan.values)}
    assert asked <= set(plan.checklists)
    kind = VISITS.kind(CATEGORIES[plan.site]) if plan in VISITS.visits[:-2] else None
    assert kind is None or any(one.partition("/")[0] in plan.checklists for one in kind.overview_items)


@pytest.mark.parametrize("name", PROBLEMS)
def test_that_a_problem_fills_every_blank_of_its_fact_and_no_more(name):
    problem = PROBLEMS[name]
    asked = item(problem.item)
    assert len(problem.blanks) == (0 if problem.fact else asked.fact.count("__"))
    assert problem.value or "{value}" not in asked.fact
    assert set(problem.value.split(CHOICE_SEPARATOR)) <= set(asked.choices) or not asked.choices


@pytest.mark.parametrize("name", PROBLEMS)
def test_that_a_problem_has_scenes_that_can_be_painted(name):
    assert PROBLEMS[name].scenes
    assert set(PROBLEMS[name].scenes) <= {one.value for one in Scene}


@pytest.mark.parametrize("name", [name for name, one in PROBLEMS.items() if one.conduct_from])
def test_that_the_fact_says_when_an_earlier_conduct_began(name):
    start = PROBLEMS[name].conduct_from
    assert f"{start.year}年{start.month}月{start.day}日" in PROBLEMS[name].fact
    assert bases_for(item(PROBLEMS[name].item), start)


def test_that_what_is_answered_and_confirmed_names_items_that_exist():
    office = script.office()
    confirmed = [key for one in office.opinions for key in one.items]
    published = [one.item for one in office.publications]
    for key in (*ANSWERS.away, *ANSWERS.sometimes_away, *ANSWERS.values, *confirmed, *published):
        assert item(key).id == key.partition("/")[2]


class _Extreme:
    """Draws the first or the last of everything."""

    def __init__(self, last: bool) -> None:
        self.last = last

    def randrange(self, stop):
        return stop - 1 if self.last else 0

    def choice(self, several):
        return several[-1 if self.last else 0]


@pytest.mark.parametrize("last", [False, True])
def test_that_every_value_of_an_item_in_order_meets_its_limit_and_is_one_of_its_choices(last):
    for checklist_id in sorted({one for plan in VISITS.visits for one in plan.checklists}):
        for asked in checklist(checklist_id).items:
            key = f"{checklist_id}/{asked.id}"
            value = value_of(key, asked, ANSWERS, _Extreme(last))
            if value is None or key in ANSWERS.away:
                continue
            assert not asked.choices or value in asked.choices, key
            assert asked.limit is None or asked.limit.met_by(parse_measure(value)), key


def test_that_the_conducts_lie_before_and_across_the_change_of_law():
    conducts = [one for one in PROBLEMS.values() if one.conduct_from]
    assert all(one.conduct_from < date(2026, 8, 15) for one in conducts)
    assert {(one.still, bool(one.law_reason)) for one in conducts} == {
        (True, True),
        (False, True),
        (False, False),
    }
