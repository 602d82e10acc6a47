"""Which law applies: one day, a period across a change of law, and articles that outlive the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.domain.applicable_law import fingerprint, law_choice, resolve
from inspector.domain.law import (
    BasisKind,
    Citation,
    Confidence,
    Fine,
    Law,
    LegalBasis,
    Provision,
    Verification,
)
from inspector.domain.plain import dump, load

LAST_OLD, FIRST_NEW = date(2026, 8, 14), date(2026, 8, 15)
PENALTY = Provision(
    1128,
    BasisKind.PENALTY,
    "没有围挡。",
    paragraph=1,
    item=1,
    fines=(Fine(10_000, 100_000),),
    authority="住建部门",
    confidence=Confidence.HIGH_STAR,
    successors=(Citation("later", 9),),
)
DUTY = Provision(240, BasisKind.DUTY, "要有围挡。", paragraph=3, confidence=Confidence.HIGH_STAR)
NEW_LAW = Law("new", "新法", "新法", "", None, FIRST_NEW, None, "", (DUTY, PENALTY))
OLD = LegalBasis(
    (Citation("old", 69, 3),), (), date(2018, 10, 26), LAST_OLD, "住建部门", False, Confidence.HIGH
)
NEW = LegalBasis(
    (Citation("new", 240, 3),),
    (Citation("new", 1128, 1, 1),),
    FIRST_NEW,
    None,
    "各部门",
    False,
    Confidence.MEDIUM,
    question="问题？",
)
BASES = (OLD, NEW)


@pytest.mark.parametrize(("day", "basis"), [(LAST_OLD, OLD), (FIRST_NEW, NEW)])
def test_that_the_day_of_the_conduct_picks_the_law(day, basis):
    choice = law_choice(BASES, day)
    assert [option.bases for option in choice.options] == [(basis,)]
    assert not choice.must_choose


def test_that_conduct_across_the_change_gives_both_laws_and_asks():
    choice = law_choice(BASES, date(2026, 8, 1), date(2026, 8, 20))
    assert choice.must_choose
    assert [(each.first_day, each.last_day, each.bases) for each in choice.options] == [
        (date(2026, 8, 1), LAST_OLD, (OLD,)),
        (FIRST_NEW, date(2026, 8, 20), (NEW,)),
    ]


def test_that_a_period_within_one_law_asks_nothing():
    assert not law_choice(BASES, FIRST_NEW, date(2027, 1, 1)).must_choose
    assert not law_choice(BASES, date(2020, 1, 1), LAST_OLD).must_choose


def test_that_old_conduct_decided_under_the_new_law_offers_both_and_demands_neither():
    choice = law_choice(BASES, date(2026, 8, 1), decided_on=date(2026, 11, 18))
    assert not choice.must_choose
    assert choice.may_choose
    assert [(each.last_day, each.bases, each.later) for each in choice.options] == [
        (date(2026, 8, 1), (OLD,), False),
        (date(2026, 11, 18), (NEW,), True),
    ]


def test_that_a_decision_under_the_law_of_the_conduct_offers_nothing_else():
    assert not law_choice(BASES, FIRST_NEW, decided_on=date(2026, 11, 18)).may_choose
    straddling = law_choice(BASES, LAST_OLD, FIRST_NEW, date(2026, 11, 18))
    assert [each.later for each in straddling.options] == [False, False]


def test_that_a_reviewers_word_lapses_with_the_figures_and_not_with_a_remark():
    laws = {"new": NEW_LAW}
    before = fingerprint(NEW, laws)
    assert fingerprint(replace(NEW, question="另一个问题？", note="说明"), laws) == before
    assert fingerprint(replace(NEW, verified=Verification("刘敏", FIRST_NEW)), laws) == before
    assert fingerprint(replace(NEW, authority="另一个部门"), laws) != before
    dearer = replace(PENALTY, fines=(Fine(20_000, 100_000),))
    assert fingerprint(NEW, {"new": replace(NEW_LAW, provisions=(DUTY, dearer))}) != before


def test_that_days_without_any_law_give_no_option():
    assert law_choice(BASES, date(2018, 1, 1)).options == ()
    option = law_choice(BASES, date(2018, 1, 1), date(2019, 1, 1)).options[0]
    assert option.first_day == date(2018, 10, 26)


def test_that_a_conduct_cannot_end_before_it_begins():
    with pytest.raises(ValueError, match="before"):
        law_choice(BASES, FIRST_NEW, LAST_OLD)


def test_that_resolved_articles_carry_what_a_document_needs():
    duty, penalty = resolve(NEW, {"new": NEW_LAW})
    assert (duty.kind, duty.citation, duty.authority) == (BasisKind.DUTY, "new:240:3", "各部门")
    assert (penalty.kind, penalty.law_title, penalty.authority) == (BasisKind.PENALTY, "新法", "住建部门")
    assert penalty.fines == (Fine(10_000, 100_000),)
    assert not penalty.own_competence
    assert penalty.question == "问题？"
    assert load(type(penalty), dump(penalty)) == penalty


def test_that_the_weaker_confidence_is_shown():
    assert {article.confidence for article in resolve(NEW, {"new": NEW_LAW})} == {Confidence.MEDIUM}


def test_that_the_reviewers_tick_reaches_the_article():
    ticked = replace(NEW, verified=Verification("法制员", FIRST_NEW))
    assert [article.verified for article in resolve(ticked, {"new": NEW_LAW})] == [True, True]
    assert [article.verified for article in resolve(NEW, {"new": NEW_LAW})] == [False, False]


def test_that_a_place_the_library_lacks_is_refused():
    with pytest.raises(KeyError):
        resolve(OLD, {"new": NEW_LAW})
    with pytest.raises(KeyError, match="new:1128:1:1"):
        resolve(NEW, {"new": replace(NEW_LAW, provisions=(DUTY,))})
