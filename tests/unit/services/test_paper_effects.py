"""What issuing a paper does besides: the plan learns its numbers, the ledger its steps, once and at the right time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inspector.clock import local
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import InspectionState
from inspector.domain.rectification import RectificationState, Step, state_after
from inspector.errors import KnownError
from inspector.services import signing
from tests.unit.services.conftest import TODAY

K = DocumentKind


@pytest.fixture
def visit(bench):
    """Sealed with two problems of ours, one of another department; the company was served at the site."""
    inspection = bench.sealed(("a18", "a30", "a01"))
    bench.number_all()
    return inspection


@pytest.fixture
def refused(bench):
    """Sealed with one problem; the company refused to sign, so that nothing was served."""
    inspection = bench.filled(("a18",))
    bench.number_all()
    package = bench.services.signing.begin(inspection.id).value
    given = signing.SignatureInput(
        SignerRole.PARTY,
        "孙立军",
        package.content_sha256,
        attendance=Attendance.REFUSED,
        reason="对事实有异议",
        recording="录像 02",
    )
    package = bench.services.signing.sign(inspection.id, given).value
    for slot in package.slots:
        if slot.officer_id:
            package = bench.services.signing.sign(inspection.id, bench.ink(slot, package)).value
    plan = bench.services.signing.seal_plan(inspection.id)
    return bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths)).value


def finding(bench, visit, item="a18"):
    found = bench.services.inspections.case(visit.id).findings
    return next(one for one in found if any(key.endswith(item) for key in one.items))


def events(bench, one):
    return bench.services.ledger.events(finding_id=one.id)


def state(bench, one):
    return state_after(events(bench, one))


def by_hand(bench, one, step, **more):
    bench.services.ledger.record(finding_id=one.id, step=step, reason="登记", approver="周振华", **more)


def later(bench, **time) -> str:
    """Some time goes by; the new moment as it is entered."""
    bench.clock.advance(**time)
    return f"{local(bench.clock.now()):%Y-%m-%dT%H:%M}"


# ---------------------------------------------------------------------- the plan


def test_that_an_approval_writes_its_number_approver_and_day_into_the_plan(bench):
    inspection = bench.services.inspections.create(
        bench.plan(approval_number="", approver="", approved_on=None)
    ).value
    bench.number_all()
    paper = bench.paper(inspection.id, K.APPROVAL, {"approver_name": "周振华", "approved": TODAY.isoformat()})
    plan = bench.services.inspections.get(inspection.id).plan
    assert (plan.approval_number, plan.approver, plan.approved_on) == (paper.number, "周振华", TODAY)
    trail = bench.services.context.trail.of(inspection.id)
    assert trail[-1].why == "行政检查审批表"


def test_that_an_approval_without_a_number_of_its_own_leaves_a_registered_one(bench):
    inspection = bench.services.inspections.create(bench.plan()).value
    bureau = bench.services.bureau.get()
    bench.services.bureau.save(bureau=replace(bureau, number_patterns={}))
    bench.paper(inspection.id, K.APPROVAL)
    assert bench.services.inspections.get(inspection.id).plan.approval_number == "示环检审〔2026〕9号"


def test_that_a_notice_of_the_visit_is_served_when_the_company_signs_it(bench):
    inspection = bench.services.inspections.create(bench.plan(notice_number="", notice_served_at=None)).value
    bench.number_all()
    paper = bench.issued(bench.draft(inspection.id, K.INSPECTION_NOTICE), on_paper=False)
    plan = bench.services.inspections.get(inspection.id).plan
    signed = next(one for one in paper.signatures if one.role is SignerRole.PARTY)
    assert (plan.notice_number, plan.notice_served_at) == (paper.number, signed.signed_at)


def test_that_a_proof_of_service_of_that_notice_says_when_it_was_served(bench):
    inspection = bench.services.inspections.create(bench.plan(notice_number="", notice_served_at=None)).value
    bench.number_all()
    notice = bench.paper(inspection.id, K.INSPECTION_NOTICE)
    assert bench.services.inspections.get(inspection.id).plan.notice_served_at is None
    moment = later(bench, hours=2)
    bench.paper(inspection.id, K.SERVICE_PROOF, {"moment": moment}, served=(notice.id,))
    served = bench.services.inspections.get(inspection.id).plan.notice_served_at
    assert local(served).isoformat()[:16] == moment


def test_that_a_sealed_visit_keeps_the_plan_that_was_signed(bench, visit):
    bench.paper(visit.id, K.APPROVAL, {"approver_name": "别人"})
    plan = bench.services.inspections.get(visit.id).plan
    assert (plan.approval_number, plan.approver) == ("示环检审〔2026〕9号", "周振华")
    assert bench.services.verification.inspection(visit.id).ok


def test_that_a_visit_that_is_being_signed_keeps_its_plan_too(bench):
    inspection = bench.filled()
    bench.number_all()
    bench.services.signing.begin(inspection.id)
    bench.paper(inspection.id, K.APPROVAL, {"approver_name": "别人"})
    assert bench.services.inspections.get(inspection.id).state is InspectionState.READY
    assert bench.services.inspections.get(inspection.id).plan.approver == "周振华"


# ---------------------------------------------------------------------- service


def test_that_a_proof_enters_the_service_with_its_moment_and_method(bench, refused):
    one = finding(bench, refused)
    assert bench.steps(one.id) == ["noticed"]
    moment = later(bench, days=1)
    notice = bench.notice(refused.id)
    bench.paper(
        refused.id,
        K.SERVICE_PROOF,
        {"method": "邮寄送达", "moment": moment},
        served=(notice.id,),
    )
    last = events(bench, one)[-1]
    assert (last.step, local(last.at).isoformat()[:16]) == (Step.SERVED, moment)
    assert last.reason == "《送达回证》：邮寄送达"
    service = bench.services.paper_reader.file(refused.id).served[notice.id]
    assert (service.method, service.moment) == ("邮寄送达", last.at)


def test_that_what_the_company_signed_for_at_the_site_is_not_served_twice(bench, visit):
    bench.paper(visit.id, K.SERVICE_PROOF, served=(bench.notice(visit.id).id,))
    assert bench.steps(finding(bench, visit).id) == ["noticed", "served"]


def test_that_a_service_registered_by_hand_is_not_entered_again(bench, refused):
    one = finding(bench, refused)
    bench.clock.advance(days=1)
    by_hand(bench, one, Step.SERVED)
    bench.paper(
        refused.id,
        K.SERVICE_PROOF,
        {"moment": later(bench, days=1)},
        served=(bench.notice(refused.id).id,),
    )
    assert bench.steps(one.id) == ["noticed", "served"]


def test_that_a_service_dated_back_stands_at_its_time_and_what_came_after_stays_the_last_word(bench, refused):
    one = finding(bench, refused)
    moment = later(bench, days=1)
    bench.clock.advance(days=3)
    by_hand(bench, one, Step.REPORTED)
    bench.clock.advance(days=1)
    bench.paper(refused.id, K.SERVICE_PROOF, {"moment": moment}, served=(bench.notice(refused.id).id,))
    assert bench.steps(one.id) == ["noticed", "served", "reported"]
    assert state(bench, one) is RectificationState.REPORTED


def test_that_a_late_service_does_not_take_back_a_referral(bench, visit):
    other = finding(bench, visit, "a01")
    bench.clock.advance(hours=1)
    by_hand(bench, other, Step.REFERRED)
    draft = bench.services.papers.reissue(bench.notice(visit.id).id, "写错").value
    bench.clock.advance(days=1)
    paper = bench.issued(draft)
    bench.paper(visit.id, K.SERVICE_PROOF, {"moment": later(bench, days=1)}, served=(paper.id,))
    assert state(bench, other) is RectificationState.REFERRED
    assert bench.steps(finding(bench, visit).id) == ["noticed", "served", "noticed", "served"]


def test_that_a_moment_to_come_is_refused_and_nothing_issued(bench, refused):
    soon = local(bench.clock.now()) + timedelta(hours=1)
    draft = bench.draft(refused.id, K.SERVICE_PROOF, served=(bench.notice(refused.id).id,))
    with pytest.raises(KnownError, match="还没有到"):
        bench.issued(draft, {"moment": f"{soon:%Y-%m-%dT%H:%M}"})
    assert bench.services.context.papers.of(refused.id) == ()
    assert bench.services.papers.form(draft.id).draft.is_fixed


def test_that_an_order_is_not_served_before_its_day(bench, visit):
    one = finding(bench, visit)
    bench.clock.advance(days=2)
    order = bench.paper(visit.id, K.RECTIFICATION_ORDER, finding_ids=(one.id,))
    draft = bench.draft(visit.id, K.SERVICE_PROOF, served=(order.id,))
    with pytest.raises(KnownError, match="送达时间早于"):
        bench.issued(draft, {"moment": "2026-11-18T10:41"})
    bench.services.papers.unfix(draft.id)
    bench.issued(draft, {"moment": "2026-11-20T08:00"})
    assert events(bench, one)[-1].at == order.issued_at, "on the same day, but not before it was there"


def test_that_a_period_from_service_gets_its_last_day_when_it_is_served(bench, visit):
    one = finding(bench, visit)
    bench.clock.advance(minutes=10)
    order = bench.paper(
        visit.id,
        K.RECTIFICATION_ORDER,
        {"counted": "自送达之日起计算", "days": "15"},
        finding_ids=(one.id,),
    )
    moment = later(bench, days=2)
    bench.paper(visit.id, K.SERVICE_PROOF, {"moment": moment}, served=(order.id,))
    last = events(bench, one)[-1]
    assert (last.step, last.due) == (Step.SERVED, date(2026, 12, 5)), "the day of service is not counted"


def test_that_a_corrected_proof_corrects_the_last_day(bench, visit):
    one = finding(bench, visit)
    bench.clock.advance(minutes=10)
    order = bench.paper(
        visit.id,
        K.RECTIFICATION_ORDER,
        {"counted": "自送达之日起计算", "days": "15"},
        finding_ids=(one.id,),
    )
    right, wrong = later(bench, days=1), later(bench, days=1)
    proof = bench.paper(visit.id, K.SERVICE_PROOF, {"moment": wrong}, served=(order.id,))
    assert events(bench, one)[-1].due == date(2026, 12, 5)
    bench.issued(bench.services.papers.reissue(proof.id, "送达日期写错").value, {"moment": right})
    assert events(bench, one)[-1].due == date(2026, 12, 4)
    before = events(bench, one)
    last = bench.services.paper_reader.file(visit.id).served[order.id].proof_id
    bench.issued(bench.services.papers.reissue(last, "收件人写错").value)
    assert events(bench, one) == before


# ---------------------------------------------------------------------- orders, re-inspection, referral, close-out


def reinspect(bench, visit, *pairs):
    """A record that says of each problem what was found: (problem, word)."""
    said = {f"result:{one.id}": word for one, word in pairs}
    moment = later(bench, days=1)
    entries = {"started": moment, "ended": moment, "proposals": "销号", **said}
    about = tuple(one.id for one, _ in pairs)
    return bench.paper(visit.id, K.REINSPECTION_RECORD, entries, finding_ids=about)


def test_that_a_record_of_reinspection_enters_what_it_says_of_each_problem(bench, visit):
    one, other = finding(bench, visit), finding(bench, visit, "a30")
    reinspect(bench, visit, (one, "已改正"), (other, "部分改正"))
    assert state(bench, one) is RectificationState.TO_APPROVE
    assert state(bench, other) is RectificationState.PARTLY
    assert events(bench, one)[-1].reason == "如实填写"


def test_that_a_reinspection_registered_by_hand_that_day_is_not_entered_again(bench, visit):
    one = finding(bench, visit)
    bench.clock.advance(days=1)
    by_hand(bench, one, Step.FAILED)
    moment = f"{local(bench.clock.now()):%Y-%m-%dT%H:%M}"
    entries = {"started": moment, "ended": moment, f"result:{one.id}": "未改正", "proposals": "再次责令改正"}
    bench.paper(visit.id, K.REINSPECTION_RECORD, entries, finding_ids=(one.id,))
    assert bench.steps(one.id) == ["noticed", "served", "failed"]


def test_that_a_corrected_record_has_the_last_word(bench, visit):
    one = finding(bench, visit)
    record = reinspect(bench, visit, (one, "未改正"))
    draft = bench.services.papers.reissue(record.id, "结论写错").value
    bench.issued(draft, {f"result:{one.id}": "已改正"})
    assert bench.steps(one.id)[2:] == ["failed", "passed"]


def test_that_an_order_after_a_failed_reinspection_sets_a_new_last_day(bench, visit):
    one = finding(bench, visit)
    reinspect(bench, visit, (one, "未改正"))
    bench.clock.advance(hours=1)
    bench.paper(visit.id, K.RECTIFICATION_ORDER, {f"last_day:{one.id}": "2026-12-31"}, finding_ids=(one.id,))
    last = events(bench, one)[-1]
    assert (last.step, last.due) == (Step.ESCALATED, date(2026, 12, 31))


def test_that_a_first_order_takes_no_step_before_it_is_served(bench, visit):
    one = finding(bench, visit)
    bench.paper(visit.id, K.RECTIFICATION_ORDER, finding_ids=(one.id,))
    assert bench.steps(one.id) == ["noticed", "served"]


def test_that_a_letter_refers_its_problems_to_the_department_once(bench, visit):
    one = finding(bench, visit, "a01")
    bench.clock.advance(hours=1)
    letter = bench.paper(
        visit.id, K.REFERRAL_LETTER, {"addressee": "示例市住房和城乡建设局"}, finding_ids=(one.id,)
    )
    last = events(bench, one)[-1]
    assert (last.step, last.reason) == (
        Step.REFERRED,
        f"《{letter.title}》{letter.number}　示例市住房和城乡建设局",
    )
    bench.clock.advance(hours=1)
    bench.issued(bench.services.papers.reissue(letter.id, "部门写错").value)
    assert bench.steps(one.id) == ["noticed", "served", "referred"]
    assert bench.steps(finding(bench, visit).id) == ["noticed", "served"]


def test_that_a_close_out_closes_with_its_approver(bench, visit):
    one = finding(bench, visit)
    reinspect(bench, visit, (one, "已改正"))
    bench.clock.advance(hours=1)
    bench.paper(visit.id, K.CLOSE_OUT, {"approver_name": "周振华"}, finding_ids=(one.id,))
    last = events(bench, one)[-1]
    assert (last.step, last.approver) == (Step.CLOSED, "周振华")


def test_that_a_problem_is_not_closed_before_it_passed(bench, visit):
    one, other = finding(bench, visit), finding(bench, visit, "a30")
    reinspect(bench, visit, (one, "已改正"), (other, "未改正"))
    draft = bench.draft(visit.id, K.CLOSE_OUT, finding_ids=(one.id, other.id))
    with pytest.raises(KnownError, match=r"问题\d还没有复查合格"):
        bench.issued(draft)
    assert state(bench, one) is RectificationState.TO_APPROVE
    assert not bench.services.papers.form(draft.id).draft.is_fixed


def test_that_a_closed_problem_stays_closed_when_the_notice_is_issued_again(bench, visit):
    one, other = finding(bench, visit), finding(bench, visit, "a30")
    reinspect(bench, visit, (one, "已改正"))
    bench.clock.advance(hours=1)
    bench.paper(visit.id, K.CLOSE_OUT, finding_ids=(one.id,))
    draft = bench.services.papers.reissue(bench.notice(visit.id).id, "名称写错").value
    bench.clock.advance(hours=1)
    bench.issued(draft)
    assert state(bench, one) is RectificationState.CLOSED
    assert state(bench, other) is RectificationState.TO_SERVE


def test_that_what_follows_from_a_paper_is_named_among_the_changes(bench, refused):
    draft = bench.draft(refused.id, K.SERVICE_PROOF, served=(bench.notice(refused.id).id,))
    bench.fill(draft, {"moment": later(bench, days=1)})
    papers = bench.services.papers
    papers.fix(draft.id)
    plan = papers.issue_plan(draft.id, on_paper=True)
    from inspector.services.papers import render_paper

    done = papers.issue(plan, render_paper(plan, bench.paths))
    assert {"paper", "number", "document", "ledger"} <= done.changes.kinds
