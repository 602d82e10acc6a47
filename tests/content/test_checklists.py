"""Every checklist of the pack: what an officer needs at each item, law on each day, each question once."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from inspector.content.library import load_library
from inspector.domain.applicable_law import law_choice, resolve
from inspector.domain.checklist import AnswerKind, bases_for
from inspector.domain.law import BasisKind
from inspector.domain.ranges import Weight, weight
from inspector.paths import bundle_root, bundled

LIBRARY = load_library(bundled("data"))
LAST_OLD, FIRST_NEW = date(2026, 8, 14), date(2026, 8, 15)
FILES = [entry.id for entry in LIBRARY.entries]
SPEECHES = bundle_root().parent / "shared" / "sources"
SHOWN = (AnswerKind.NUMBER, AnswerKind.CHOICE, AnswerKind.CHOICES)
EVERYWHERE = {"common", "ecology-leads"}


@pytest.fixture(params=FILES)
def checklist(request, library):
    return library.checklist(request.param)


def test_that_items_are_numbered_by_section_and_place(checklist):
    for first, section in enumerate(checklist.sections, start=1):
        assert [item.number for item in section.items] == [
            f"{first}.{second}" for second in range(1, len(section.items) + 1)
        ]


def test_that_every_item_tells_the_officer_how_and_what_to_bring_back(checklist):
    for item in checklist.items:
        assert 2 <= len(item.guidance) <= 4, item.id
        assert 2 <= len(item.phrases) <= 4, item.id
        assert item.evidence, item.id
        assert item.problem, item.id
        assert item.source, item.id


def test_that_a_drafted_fact_begins_with_the_visit_and_leaves_no_choice_of_words(checklist):
    for item in checklist.items:
        assert item.fact.startswith("{date}{time}现场检查时，"), item.id
        assert "（" not in item.fact, item.id
        assert "或者" not in item.fact, item.id
        if item.answer_kind in SHOWN[:2]:
            assert "{value}" in item.fact, item.id
        else:
            assert "{value}" not in item.fact or item.answer_kind is AnswerKind.CHOICES, item.id


def test_that_what_the_officer_may_change_is_not_written_into_the_requirement(checklist):
    """The period stands in its own column, so a requirement that says 限期 contradicts it when it is changed."""
    assert not [item.id for item in checklist.items if "限期" in item.requirement]


def test_that_a_basis_holds_one_penalty_at_most(checklist):
    """A notice cites the whole of the basis that is chosen: alternatives must stand apart."""
    assert not [item.id for item in checklist.items for basis in item.bases if len(basis.penalties) > 1]


def test_that_nothing_is_marked_as_verified_before_a_reviewer_did_it(checklist):
    assert not [item.id for item in checklist.items for basis in item.bases if basis.verified]


def test_that_every_item_has_a_basis_since_the_code(checklist):
    for item in checklist.items:
        for day in (FIRST_NEW, date(2027, 12, 31)):
            assert bases_for(item, day), f"{item.id} {day}"


def test_that_every_cited_law_is_in_force_on_every_day_of_its_basis(checklist, library):
    for item in checklist.items:
        for basis in item.bases:
            for article in resolve(basis, library.laws):
                assert article.in_force_from <= basis.valid_from, item.id
                assert article.in_force_to is None or basis.valid_to <= article.in_force_to, item.id


def test_that_another_departments_penalty_never_counts_as_our_own(checklist):
    for item in checklist.items:
        assert item.department or all(basis.own_competence for basis in item.bases), item.id


def test_that_the_standards_an_item_names_are_there(checklist, library):
    for item in checklist.items:
        assert set(item.standards) <= set(library.standards), item.id


# ---------------------------------------------------------------- across the checklists


def test_that_an_item_id_belongs_to_one_item(library):
    ids = [item.id for checklist in library.checklists for item in checklist.items]
    assert sorted(ids) == sorted(set(ids))


def test_that_a_question_asked_once_rests_on_the_same_law_wherever_it_stands(library):
    """Its answer counts in every checklist, so its finding must be right for each of them."""
    places = defaultdict(list)
    for checklist in library.checklists:
        for item in checklist.items:
            if item.ask_once:
                places[item.ask_once].append(item)
    for key, items in places.items():
        laws = {item.id: sorted(map(law_of, item.bases)) for item in items}
        assert len({str(each) for each in laws.values()}) == 1, (key, laws)


def law_of(basis):
    return (
        [str(each) for each in (*basis.duties, *basis.penalties)],
        basis.valid_from,
        basis.own_competence,
    )


def test_that_every_kind_of_site_leads_to_a_checklist_of_its_own(library):
    for category in library.categories:
        assert set(category.checklists) - EVERYWHERE or category.key == "ecology", category.key
        assert "common" in category.checklists, category.key


def test_that_leads_for_other_departments_carry_no_penalty_of_ours(library):
    for item in library.checklist("ecology-leads").items:
        assert item.department, item.id
        assert not any(basis.own_competence or basis.penalties for basis in item.bases), item.id


def test_that_every_topic_of_the_table_is_there(library):
    letters = {re.sub(r"\d.*", "", item.id) for each in library.checklists for item in each.items}
    assert set("abcdefghijklmnopqrstu") <= letters


@pytest.mark.skipif(not SPEECHES.exists(), reason="the speeches do not lie beside the checkout")
def test_that_a_phrase_of_a_speech_stands_in_that_speech(library):
    texts = {path.name[:3]: squeezed(path) for path in SPEECHES.glob("*.txt")}
    wrong = []
    for checklist in library.checklists:
        for owner, source in (
            (checklist.id, checklist.source),
            *((item.id, item.source) for item in checklist.items),
        ):
            for numbers, phrase in re.findall(r"讲话([\d、]+)：([^；。]+)", source):
                wrong += [
                    f"{owner}: {number}：{part}"
                    for number in numbers.split("、")
                    for part in re.split("[、，（）“”]", phrase)
                    if part and part not in texts[number]
                ]
    assert wrong == []


def squeezed(path: Path) -> str:
    return re.sub(r"[\s、，（）“”\"]", "", path.read_text(encoding="utf-8"))


# ---------------------------------------------------------------- law by date

EITHER_SIDE = {
    "a01": ("air-2018:115:1:1", "code:1128:1:1"),
    "a09": ("air-2018:116", "code:1129"),
    "a21": ("air-2018:117:0:3", "code:1130:0:1"),
    "a25": ("air-2018:100:0:1", "code:1088"),
    "a26": ("air-2018:121:2", "code:1134:2"),
    "b02": ("eia-2018:31:1", "code:1095:1"),
    "b27": ("", "code:1234"),
    "c19": ("", "code:1086:1:1"),
    "c30": ("", "code:1229"),
    "d01": ("water-2017:83:0:2", "code:1107"),
    "d07": ("water-2017:83:0:4", "code:1140"),
    "f01": ("solid-waste-2020:112:1:1", "code:1175:1:1"),
    "f07": ("solid-waste-2020:112:1:5", "code:1175:1:7"),
    "g10": ("air-2018:117:0:8", "code:1130:0:8"),
    "h01": ("air-2018:118:1", "code:1132:1"),
    "i01": ("air-2018:107:1", "code:1119:1:1"),
    "j01": ("air-2018:108:0:1", "code:1120:1:2"),
    "k01": ("air-2018:108:0:4", "code:1120:1:4"),
    "l01": ("soil-2018:86:1:3", "code:1159:1:1"),
    "m01": ("air-2018:119:1", "code:1131:1"),
    "n01": ("water-2017:84:1", "code:1109:2"),
    "r05": ("noise-2021:77:0:1", "code:1185:0:1"),
}


@pytest.mark.parametrize("item_id", EITHER_SIDE)
def test_that_the_day_of_the_conduct_picks_the_right_law_either_side_of_the_change(item_id, library):
    item = next(each for one in library.checklists for each in one.items if each.id == item_id)
    before, after = EITHER_SIDE[item_id]
    old, new = penalties(item, LAST_OLD), penalties(item, FIRST_NEW)
    assert after in new
    assert not before or before in old
    assert not any(each.startswith("code:") for each in old)
    repealed = {key for key, law in library.laws.items() if law.in_force_to}
    assert not any(each.partition(":")[0] in repealed for each in new)


def penalties(item, day):
    return {str(each) for basis in bases_for(item, day) for each in basis.penalties}


def test_that_the_label_of_hazardous_waste_shows_both_ranges_and_the_lighter_new_one(library):
    bases = library.checklist("hazardous-waste").item("f01").bases
    choice = law_choice(bases, LAST_OLD, decided_on=date(2026, 11, 18))
    assert (choice.must_choose, choice.may_choose) == (False, True)
    old, new = (resolve(option.bases[0], library.laws) for option in choice.options)
    assert plain_ranges(old) == {(100_000, 1_000_000)}
    assert plain_ranges(new) == {(50_000, 200_000)}
    assert weight(old, new) is Weight.LIGHTER


def plain_ranges(articles):
    return {
        (fine.minimum_yuan, fine.maximum_yuan)
        for article in articles
        if article.kind is BasisKind.PENALTY
        for fine in article.fines
        if not fine.condition
    }
