"""What stands between an officer and the start of a visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inspector.domain.inspection import InspectionState, PlanSource
from inspector.errors import KnownError


def levels(bench, **changes):
    return {line.code: line.level for line in bench.services.inspections.gate(bench.plan(**changes))}


def test_that_a_complete_plan_has_no_bad_line(bench):
    assert "bad" not in levels(bench).values()


def test_that_one_officer_is_refused(bench):
    assert levels(bench, officer_ids=(bench.officers[0].id,))["officers"] == "bad"


@pytest.mark.parametrize(
    "other", [2, 3, 4], ids=["expired certificate", "recused", "assistant without certificate"]
)
def test_that_an_officer_who_may_not_inspect_is_refused(bench, other):
    team = (bench.officers[0].id, bench.officers[other].id)
    found = levels(bench, officer_ids=team)
    assert found["officers"] == "bad"
    assert found[f"officer-{bench.officers[other].id}"] == "bad"


def test_that_two_good_officers_do_not_make_up_for_a_recused_third(bench):
    inspection = bench.services.inspections.create(
        bench.plan(officer_ids=tuple(bench.officers[n].id for n in (0, 1, 3)))
    ).value
    with pytest.raises(KnownError, match="陈伟不能参加"):
        bench.services.inspections.start(inspection.id)


def test_that_a_missing_approval_and_notice_are_refused(bench):
    found = levels(bench, approval_number="", notice_served_at=None)
    assert (found["approval"], found["notice"]) == ("bad", "bad")


def test_that_an_approval_dated_after_the_visit_is_refused(bench):
    assert levels(bench, approved_on=date(2026, 11, 19))["approval"] == "bad"


def test_that_the_urgent_path_needs_its_reason_and_then_only_warns(bench):
    bare = {"approval_number": "", "notice_number": "", "notice_served_at": None, "urgent": True}
    assert levels(bench, **bare)["approval"] == "bad"
    found = levels(bench, **bare, urgent_reason="群众举报正在偷排")
    assert (found["approval"], found["notice"]) == ("warn", "warn")


def test_that_a_case_visit_must_name_where_the_case_comes_from(bench):
    assert levels(bench, source=PlanSource.CASE)["source"] == "bad"
    assert levels(bench, source=PlanSource.CASE, case_source="12369 举报件")["source"] == "good"


def test_that_the_third_planned_visit_of_a_year_demands_a_reason(bench):
    for _ in range(2):
        bench.begun()
    assert levels(bench)["cap"] == "bad"
    assert levels(bench, over_cap_reason="复查")["cap"] == "warn"


def test_that_case_visits_do_not_count_against_the_cap(bench):
    for _ in range(3):
        bench.begun(source=PlanSource.CASE, case_source="转办件")
    frequency = bench.services.sites.frequency(site_id=bench.site.id, year=2026)
    assert (frequency.counted, len(frequency.visits)) == (0, 3)


def test_that_a_task_can_be_stored_unfinished_but_not_started(bench):
    inspection = bench.services.inspections.create(bench.plan(checklist_ids=())).value
    assert inspection.state is InspectionState.DRAFT
    with pytest.raises(KnownError, match="没有选择检查清单"):
        bench.services.inspections.start(inspection.id)
    bench.services.inspections.update_plan(inspection.id, bench.plan())
    assert bench.services.inspections.start(inspection.id).value.state is InspectionState.IN_PROGRESS


def test_that_starting_freezes_a_copy_of_the_site(bench):
    inspection = bench.begun()
    from dataclasses import replace

    bench.services.sites.save(site=replace(bench.site, address="示例新路9号"))
    assert bench.services.inspections.get(inspection.id).site.address == "示例路1号"


def test_that_a_certificate_near_its_end_is_accepted_with_a_warning(bench):
    from dataclasses import replace

    soon = replace(bench.officers[1], valid_to=date(2026, 11, 18) + timedelta(days=21))
    bench.services.officers.save(officer=soon)
    found = levels(bench)
    assert (found["officers"], found[f"officer-{soon.id}"]) == ("good", "warn")


URGENT = {
    "approval_number": "",
    "approver": "",
    "approved_on": None,
    "notice_number": "",
    "notice_served_at": None,
    "urgent": True,
    "urgent_reason": "群众举报正在偷排",
}
PAPERS = {
    "approval_number": "示环检审〔2026〕12号",
    "approver": "周振华",
    "approved_on": date(2026, 11, 18),
    "notice_number": "示环检通〔2026〕11号",
}


def test_that_the_papers_of_an_urgent_visit_are_completed_after_it_began(bench):
    inspection = bench.begun(**URGENT)
    bench.services.inspections.edit_plan(inspection.id, **PAPERS)
    plan = bench.services.inspections.get(inspection.id).plan
    assert (plan.approval_number, plan.approver) == ("示环检审〔2026〕12号", "周振华")
    assert plan.urgent, "that it began without them stays on record"
    review = bench.services.review.check(inspection.id)
    assert [line.level for line in review.lines if line.code == "plan"] == ["good"]


def test_that_completed_papers_leave_a_trail(bench):
    inspection = bench.begun(**URGENT)
    before = len(bench.services.inspections.context.trail.of(inspection.id))
    bench.services.inspections.edit_plan(inspection.id, **PAPERS)
    changes = bench.services.inspections.context.trail.of(inspection.id)
    assert len(changes) == before + 1
    assert "示环检审〔2026〕12号" in (changes[-1].new or "")


def test_that_an_approval_of_a_day_to_come_is_refused(bench):
    inspection = bench.begun(**URGENT)
    with pytest.raises(KnownError, match="还没有到"):
        bench.services.inspections.edit_plan(inspection.id, approved_on=date(2026, 11, 30))
    assert bench.services.inspections.get(inspection.id).plan.approved_on is None


def test_that_the_papers_of_a_visit_that_is_being_signed_cannot_change(bench):
    inspection = bench.filled()
    bench.services.signing.begin(inspection.id)
    with pytest.raises(KnownError, match="正在签字"):
        bench.services.inspections.edit_plan(inspection.id, approver="吴海")


def test_that_one_officer_named_twice_is_one_officer(bench):
    twice = bench.plan(officer_ids=(bench.officers[0].id,) * 2)
    inspection = bench.services.inspections.create(twice).value
    with pytest.raises(KnownError, match="不足两名"):
        bench.services.inspections.start(inspection.id)
    assert [one.name for one in inspection.inspectors] == ["王建国"]


def test_that_what_was_written_before_the_visit_is_still_there_when_it_starts(bench):
    inspection = bench.services.inspections.create(bench.plan()).value
    bench.services.inspections.edit(inspection.id, weather="晴", record_text="出发前记下的情况。")
    bench.services.inspections.update_plan(inspection.id, bench.plan(matters="扬尘"))
    started = bench.services.inspections.start(inspection.id).value
    assert (started.weather, started.record_text) == ("晴", "出发前记下的情况。")
    assert started.plan.matters == "扬尘"


def test_that_the_planned_day_survives_a_change_of_the_task(bench):
    later = date(2026, 11, 21)
    inspection = bench.services.inspections.create(bench.plan(day=later)).value
    form = bench.services.inspections.plan_of(inspection.id)
    bench.services.inspections.update_plan(inspection.id, replace(form, matters="扬尘"))
    assert bench.services.inspections.get(inspection.id).plan.planned_on == later
    bench.clock.advance(days=5)
    assert bench.services.inspections.plan_of(inspection.id).day is None
