"""法制核对: a reviewer's word on a basis, seen wherever the basis is used, lapsing with what was judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.bootstrap import open_services
from inspector.domain.inspection import Result
from inspector.domain.knowledge import Verdict
from inspector.domain.officer import Officer, Role
from inspector.errors import KnownError

CODE_DAY = date(2026, 11, 18)


@pytest.fixture
def office(bench):
    """The bench with a legal reviewer at the machine."""
    person = Officer("", "刘敏", "", "", date(2024, 1, 1), date(2028, 12, 31), "法制科", role=Role.REVIEWER)
    reviewer = bench.services.officers.save(officer=person).value
    bench.services.session.choose(officer_id=reviewer.id)
    return bench


def keys(bench, item: str, day: date = CODE_DAY):
    return tuple(one.key for one in bench.services.legal_review.bases(day=day) if one.item.id == item)


def judge(bench, item: str, verdict: Verdict = Verdict.CONFIRMED, note: str = ""):
    return bench.services.legal_review.judge(keys=keys(bench, item), verdict=verdict, note=note)


def cited(bench, item: str):
    return bench.answer(bench.begun(), item, Result.NONCOMPLIANT).finding.articles


def test_that_the_most_used_bases_stand_first(office):
    inspection = office.begun()
    office.answer(inspection, "a18", Result.NONCOMPLIANT)
    first, *rest = office.services.legal_review.bases()
    assert (first.item.id, first.used) == ("a18", 1)
    assert {one.item.id for one in rest if one.used} <= {"a18"}


def test_that_a_tick_records_who_and_when_and_the_officer_sees_it(office):
    assert not any(one.verified for one in cited(office, "a01"))
    judge(office, "a01")
    basis = office.services.library.checklist(checklist_id="dust-six-hundred").item("a01").bases[-1]
    assert (basis.verified.by, basis.verified.on) == ("刘敏", CODE_DAY)
    assert all(one.verified for one in cited(office, "a01"))


def test_that_a_tick_outlives_the_program_and_counts(office):
    before = office.services.library.unverified()
    done = judge(office, "a01")
    again = open_services(office.paths, office.clock)
    assert again.library.unverified() == before - done.value
    again.close()


def test_that_a_tick_is_an_event_that_can_travel(office):
    judge(office, "a01")
    opinion = office.services.context.knowledge.opinions()[-1]
    events = office.services.context.log.about(opinion.id)
    assert [event.kind for event in events] == ["legal_opinion.patch"]


def test_that_a_doubt_must_say_what_is_wrong_and_takes_a_tick_back(office):
    judge(office, "a01")
    with pytest.raises(KnownError, match="疑问"):
        judge(office, "a01", Verdict.DOUBTED, " ")
    judge(office, "a01", Verdict.DOUBTED, "款次对不上")
    (use,) = [one for one in office.services.legal_review.bases(day=CODE_DAY) if one.item.id == "a01"]
    assert (use.doubted, use.verified, use.opinion.note) == (True, False, "款次对不上")
    assert len(office.services.legal_review.history(key=use.key)) == 2


def test_that_a_withdrawn_word_counts_no_more(office):
    judge(office, "a01")
    judge(office, "a01", Verdict.WITHDRAWN)
    (use,) = [one for one in office.services.legal_review.bases(day=CODE_DAY) if one.item.id == "a01"]
    assert use.opinion is None
    assert not use.verified


def test_that_an_officer_cannot_verify_law(bench):
    with pytest.raises(KnownError, match="法制审核人员"):
        judge(bench, "a01")


def test_that_a_tick_stands_for_its_item_alone_and_names_the_others_that_rest_on_the_same(office):
    judge(office, "a03")
    uses = {one.item.id: one for one in office.services.legal_review.bases(day=CODE_DAY)}
    assert uses["a03"].verified
    assert not uses["a04"].verified
    assert "a04" in {item for item, _ in uses["a03"].same}


def test_that_a_tick_lapses_with_the_basis_it_was_given_for(office, monkeypatch):
    judge(office, "a01")
    library = office.services.library
    code = library.laws()["code"]
    dearer = tuple(
        replace(one, gist=one.gist + "（改）") if one.article == 1128 else one for one in code.provisions
    )
    monkeypatch.setattr(type(library), "laws", lambda _self: {"code": replace(code, provisions=dearer)})
    library.forget()
    basis = library.checklist(checklist_id="dust-six-hundred").item("a01").bases[-1]
    assert basis.verified is None


def test_that_only_the_newest_word_on_a_basis_is_told(office):
    judge(office, "a01")
    assert office.services.legal_review.opinions()
    judge(office, "a01", Verdict.DOUBTED, "款次对不上")
    newest = office.services.legal_review.opinions()
    assert {one.verdict for key, one in newest.items() if key[0] == "a01"} == {Verdict.DOUBTED}
    judge(office, "a01", Verdict.WITHDRAWN)
    assert not [key for key in office.services.legal_review.opinions() if key[0] == "a01"]
