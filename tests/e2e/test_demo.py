"""The demo is a real bureau's two years: every state, topic and law, everything verifiable, the same every time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import inspector.demo
from inspector.bootstrap import open_services
from inspector.clock import ManualClock
from inspector.demo import script
from inspector.domain.checklist import AnswerKind
from inspector.domain.inspection import Handling, InspectionState
from inspector.domain.knowledge import Verdict
from inspector.domain.rectification import RectificationState
from inspector.errors import Cancelled, KnownError
from inspector.paths import Paths
from inspector.services.progress import Progress

pytestmark = pytest.mark.slow
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
CODE = date(2026, 8, 15)


def loaded(folder):
    services = open_services(Paths(folder), ManualClock(NOW))
    services.demo.load(Progress(), today=TODAY)
    return services


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    services = loaded(tmp_path_factory.mktemp("demo"))
    yield services
    services.close()


def test_that_it_has_sixty_sites_eight_officers_and_forty_visits_in_every_state(services):
    states = [one.state for one in services.inspections.all()]
    assert (services.sites.count(), len(services.officers.all()), len(states)) == (60, 8, 40)
    assert set(states) == set(InspectionState) - {InspectionState.VOIDED}


@pytest.fixture(scope="module")
def cases(services):
    """Every inspection, the newest first."""
    return [services.inspections.case(one.id) for one in services.inspections.all()]


def finished(cases):
    return [one for one in cases if one.inspection.state is InspectionState.SEALED]


def findings(cases):
    return [finding for case in cases for finding in case.findings]


def test_that_its_sites_cover_every_group_of_objects(services):
    categories = {hit.category for hit in services.sites.search(limit=100)}
    groups = {one.key: one.group for one in services.library.categories()}
    assert {groups[key] for key in categories} == set(groups.values())


def test_that_its_findings_are_in_every_state_of_the_ledger(services):
    assert {line.state for line in services.ledger.lines()} >= set(RectificationState)


def test_that_its_visits_cite_the_law_of_the_conduct(cases):
    laws = {}
    for finding in findings(cases):
        keys = {article.citation.partition(":")[0] for article in finding.articles}
        laws.setdefault(finding.law_day >= CODE, set()).update(keys)
    assert "code" in laws[True]
    assert "code" not in laws[False]
    assert laws[False] >= {"air-2018", "water-2017", "solid-waste-2020", "noise-2021", "permit-2021"}


def test_that_its_visits_take_checklists_of_many_topics_most_of_them_several(cases):
    taken = [[pin.id for pin in case.inspection.checklists] for case in cases]
    assert len({one for ids in taken for one in ids}) >= 20
    assert sum(len(ids) > 1 for ids in taken) > len(taken) / 2


def test_that_a_finished_visit_found_what_was_planned_and_left_no_blank(cases):
    plans = script.visits().visits[:-4]
    for case, plan in zip(reversed(finished(cases)), plans, strict=True):
        assert len(case.findings) == len(plan.problems), plan.site
        assert "__" not in case.inspection.record_text
        assert all("__" not in f"{one.fact}{one.requirement}" for one in case.findings)


def test_that_its_findings_are_ours_or_another_departments(cases):
    ways = {finding.handling for finding in findings(finished(cases))}
    assert ways >= {Handling.ORDER, Handling.IMMEDIATE, Handling.REFERRAL}
    assert {"住房城乡建设等部门", "城镇排水主管部门"} <= {one.department for one in findings(cases)}


def test_that_values_numbers_and_choices_are_answered(cases):
    filled = {
        item.answer_kind
        for case in finished(cases)
        for checklist in case.checklists
        for item in checklist.items
        if case.answer(checklist.id, item.id).value
    }
    assert filled >= {AnswerKind.NUMBER, AnswerKind.CHOICE, AnswerKind.CHOICES}


def test_that_conducts_lie_before_and_across_the_change_of_law_with_a_choice_and_its_reason(cases):
    earlier = [one for one in findings(finished(cases)) if one.conduct_to or one.conduct_from < CODE]
    across = [one for one in earlier if one.conduct_from < CODE <= (one.conduct_to or one.conduct_from)]
    assert [bool(one.law_choice and one.law_choice_reason) for one in across] == [True]
    visited = {case.inspection.id: case.inspection.entered_at.date() for case in finished(cases)}
    late = [one for one in earlier if one.conduct_from < CODE <= visited[one.inspection_id]]
    assert {one.law_day < CODE for one in late} == {True, False}


def test_that_the_clerk_published_a_local_version_that_later_visits_took(services, cases):
    (version,) = services.editing.versions(checklist_id="catering")
    assert version.published_by == "赵敏"
    taken = [
        (case.inspection.entered_at, pin.version == version.version)
        for case in finished(cases)
        for pin in case.inspection.checklists
        if pin.id == version.checklist_id
    ]
    assert [own for _, own in sorted(taken)] == sorted(own for _, own in taken)
    assert {own for _, own in taken} == {True, False}


def test_that_the_reviewer_confirmed_bases_and_doubted_one_with_a_note(services, cases):
    used = services.legal_review.bases()
    words = {one.opinion.verdict for one in used if one.opinion}
    assert words == {Verdict.CONFIRMED, Verdict.DOUBTED}
    assert all(one.opinion.note and one.opinion.by == "孙静" for one in used if one.doubted)
    assert {article.verified for one in findings(cases) for article in one.articles} == {True, False}


def test_that_everything_sealed_verifies_and_the_base_is_sound(services):
    sealed = services.inspections.all(states=(InspectionState.SEALED,))
    assert all(services.verification.inspection(one.id).ok for one in sealed)
    assert services.maintenance.check().problems == ()


def test_that_the_visit_under_way_can_be_carried_on_and_the_ready_one_signed(services):
    under_way = services.inspections.all(states=(InspectionState.IN_PROGRESS,))[0]
    ready = services.inspections.all(states=(InspectionState.READY,))[0]
    assert 0 < under_way.answered < under_way.total
    assert services.review.check(ready.id).may_sign
    assert services.signing.package(ready.id).signed == 0


def test_that_a_base_with_data_is_left_alone(services):
    with pytest.raises(KnownError, match="已有数据"):
        services.demo.load(Progress())


def fingerprint(services):
    cases = [services.inspections.case(one.id) for one in services.inspections.all()]
    return [(case.inspection.id, case.findings, case.evidence, case.documents) for case in cases]


def test_that_the_same_seed_gives_the_same_records_photos_and_files(tmp_path, monkeypatch):
    monkeypatch.setattr(inspector.demo, "VISITS", 6)
    one, two = loaded(tmp_path / "one"), loaded(tmp_path / "two")
    assert fingerprint(one) == fingerprint(two)
    one.close()
    two.close()


def test_that_cancelling_leaves_a_sound_base(tmp_path):
    services = open_services(Paths(tmp_path), ManualClock(NOW))
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 1 else None, interval_s=0)
    with pytest.raises(Cancelled):
        services.demo.load(progress, today=TODAY)
    assert services.maintenance.check().problems == ()
    services.close()
