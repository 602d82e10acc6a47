"""The law of the day of the conduct, and the days of the rectification."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.inspection import Handling, Result
from inspector.errors import KnownError
from tests.unit.services.conftest import CHECKLIST


def cited(finding):
    return [one.citation for one in finding.articles]


@pytest.fixture
def finding(bench):
    return bench.answer(bench.begun(), "a03", Result.NONCOMPLIANT).finding


def test_that_conduct_of_july_is_judged_by_the_old_law(bench, finding):
    old = bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 7, 20)).value
    assert {one.partition(":")[0] for one in cited(old)} == {"air-2018"}
    assert [one.article for one in old.articles] == [69, 115]


@pytest.mark.parametrize(("day", "law"), [(date(2026, 8, 14), "air-2018"), (date(2026, 8, 15), "code")])
def test_that_the_boundary_day_decides(bench, finding, day, law):
    edited = bench.services.findings.edit(finding_id=finding.id, conduct_from=day).value
    assert {one.partition(":")[0] for one in cited(edited)} == {law}


def test_that_conduct_across_the_boundary_asks_and_the_choice_is_kept_with_its_reason(bench, finding):
    bench.services.findings.edit(
        finding_id=finding.id, conduct_from=date(2026, 8, 1), conduct_to=date(2026, 11, 18)
    )
    law = bench.services.findings.law(finding_id=finding.id)
    assert law.must_choose
    assert [side.articles[0].citation.partition(":")[0] for side in law.sides] == ["air-2018", "code"]
    chosen = bench.services.findings.edit(
        finding_id=finding.id, law_choice=law.sides[0].last_day, law_choice_reason="主要行为发生在前"
    ).value
    assert {one.partition(":")[0] for one in cited(chosen)} == {"air-2018"}


def test_that_an_article_added_by_hand_stays_when_the_day_moves_within_its_time(bench, finding):
    other = bench.services.findings.search_articles(text="1111", day=date(2026, 11, 18))[0]
    bench.services.findings.edit(finding_id=finding.id, articles=(*finding.articles, other))
    moved = bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 9, 1)).value
    assert other in moved.articles
    back = bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 7, 1)).value
    assert other not in back.articles


@pytest.mark.parametrize(
    ("deadline", "due"),
    [
        (Deadline(DeadlineKind.WORKING, 3), date(2026, 11, 23)),
        (Deadline(DeadlineKind.CALENDAR, 3), date(2026, 11, 21)),
        (Deadline(DeadlineKind.IMMEDIATE), date(2026, 11, 18)),
    ],
)
def test_that_a_new_period_moves_the_last_day(bench, finding, deadline, due):
    assert bench.services.findings.edit(finding_id=finding.id, deadline=deadline).value.due == due


def test_that_national_day_is_not_a_working_day_and_the_make_up_day_is(bench):
    due = bench.services.findings.due
    holiday = due(deadline=Deadline(DeadlineKind.WORKING, 1), start=date(2026, 9, 30))
    assert (holiday.day, holiday.known) == (date(2026, 10, 8), True)


def test_that_a_year_without_a_published_calendar_is_loud(bench):
    due = bench.services.findings.due(deadline=Deadline(DeadlineKind.WORKING, 5), start=date(2031, 3, 3))
    assert not due.known


def test_that_conduct_in_the_future_or_backwards_is_refused(bench, finding):
    with pytest.raises(KnownError, match="不能晚于今天"):
        bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 11, 19))
    with pytest.raises(KnownError, match="早于开始日"):
        bench.services.findings.edit(finding_id=finding.id, conduct_to=date(2026, 11, 1))
    assert bench.services.ledger.finding(finding_id=finding.id) == finding


def test_that_picking_a_basis_of_ours_ends_the_referral_and_back(bench, finding):
    assert (finding.handling, finding.department) == (Handling.REFERRAL, "住房城乡建设等部门")
    ours = bench.services.findings.search_articles(text="1111", day=date(2026, 11, 18))[0]
    own = bench.services.findings.edit(finding_id=finding.id, articles=(ours,)).value
    assert (own.handling, own.department) == (Handling.IMMEDIATE, "")
    back = bench.services.findings.edit(finding_id=finding.id, articles=finding.articles).value
    assert (back.handling, back.department) == (Handling.REFERRAL, "住房城乡建设等部门")


def test_that_the_department_is_that_of_the_basis_without_its_conditions(bench):
    """a18 has a department that holds for conduct of the old law alone, written in brackets."""
    inspection = bench.begun()
    finding = bench.answer(inspection, "a18", Result.NONCOMPLIANT).finding
    assert finding.department == ""
    old = bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 7, 20)).value
    assert (old.handling, old.department) == (Handling.REFERRAL, "住房城乡建设等部门")


def test_that_the_department_follows_another_basis_unless_the_officer_wrote_it(bench):
    finding = bench.answer(bench.begun(), "a11", Result.NONCOMPLIANT).finding
    item = bench.services.library.checklist(checklist_id=CHECKLIST).item("a11")
    soil, waste = bench.services.library.options(item=item, day=date(2026, 11, 18))
    assert finding.department == soil.authority
    edit = bench.services.findings.edit
    assert edit(finding_id=finding.id, articles=waste.articles).value.department == waste.authority
    edit(finding_id=finding.id, department="示例县住房和城乡建设局")
    kept = edit(finding_id=finding.id, articles=soil.articles).value
    assert kept.department == "示例县住房和城乡建设局"


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("a01", "示例花园二期工程施工工地围挡不连续"),
        ("a18", "查阅示例花园二期工程施工工地的施工合同"),
    ],
)
def test_that_a_drafted_fact_names_the_site_once_and_not_the_address(bench, item, words):
    site = bench.services.sites.save(site=replace(bench.site, name="示例花园二期工程施工工地")).value
    inspection = bench.begun(site_id=site.id)
    bench.services.inspections.edit(inspection_id=inspection.id, place="示例路7号北门")
    fact = bench.answer(inspection, item, Result.NONCOMPLIANT, value="1.6").finding.fact
    assert words in fact
    assert "示例路7号" not in fact


def test_that_a_handling_chosen_by_the_officer_is_kept(bench, finding):
    ours = bench.services.findings.search_articles(text="1111", day=date(2026, 11, 18))[0]
    kept = bench.services.findings.edit(
        finding_id=finding.id, articles=(ours,), handling=Handling.CASE_FILING
    ).value
    assert kept.handling is Handling.CASE_FILING
