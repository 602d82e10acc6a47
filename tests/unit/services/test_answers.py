"""Answering: stored at once, findings follow, everything can be taken back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.bootstrap import open_services
from inspector.domain.inspection import Handling, Result
from inspector.domain.law import BasisKind
from inspector.errors import KnownError

CHECKLIST = "dust-six-hundred"
C, N, NA, U = Result.COMPLIANT, Result.NONCOMPLIANT, Result.NOT_APPLICABLE, Result.UNCHECKED


def findings(bench, inspection):
    return bench.services.inspections.case(inspection.id).findings


def test_that_an_answer_survives_closing_and_reopening_the_base(bench):
    inspection = bench.begun()
    bench.answer(inspection, "a04", C, note="雾炮两台在运行")
    again = open_services(bench.paths, bench.clock)
    kept = again.inspections.case(inspection.id).answer(CHECKLIST, "a04")
    again.close()
    assert (kept.result, kept.note, kept.author) == (C, "雾炮两台在运行", "王建国")


def test_that_noncompliant_opens_a_finding_with_fact_basis_requirement_and_deadline(bench):
    answered = bench.answer(bench.begun(), "a18", N)
    finding = answered.finding
    assert finding.fact.startswith("2026年11月18日10时00分现场检查时")
    assert finding.requirement
    assert finding.due > date(2026, 11, 18)
    assert [(one.citation, one.kind) for one in finding.articles] == [
        ("code:240:1", BasisKind.DUTY),
        ("code:1111", BasisKind.PENALTY),
    ]


def test_that_a_fine_of_another_department_leads_to_referral(bench):
    finding = bench.answer(bench.begun(), "a03", N).finding
    assert finding.handling is Handling.REFERRAL
    assert "住房城乡建设" in finding.department


def test_that_answering_twice_opens_one_finding(bench):
    inspection = bench.begun()
    bench.answer(inspection, "a03", N)
    bench.answer(inspection, "a03", N, note="北侧")
    assert len(findings(bench, inspection)) == 1


def test_that_leaving_noncompliant_takes_the_finding_away_and_undo_brings_it_back(bench):
    inspection = bench.begun()
    first = bench.answer(inspection, "a03", N).finding
    assert bench.answer(inspection, "a03", C).removed == first
    assert findings(bench, inspection) == ()
    bench.services.inspections.undo(inspection.id)
    assert findings(bench, inspection) == (first,)
    assert bench.services.inspections.case(inspection.id).answer(CHECKLIST, "a03").result is N


def test_that_a_shared_finding_only_loses_the_item(bench):
    inspection = bench.begun()
    one = bench.answer(inspection, "a03", N).finding
    two = bench.answer(inspection, "a12", N).finding
    merged = bench.services.findings.merge(finding_id=two.id, into=one.id).value
    assert merged.items == (f"{CHECKLIST}/a03", f"{CHECKLIST}/a12")
    bench.answer(inspection, "a12", C)
    assert [left.items for left in findings(bench, inspection)] == [(f"{CHECKLIST}/a03",)]


def test_that_a_measured_value_is_judged_against_its_limit(bench):
    inspection = bench.begun()
    item = bench.services.library.checklist(checklist_id=CHECKLIST).item("a01")
    low, high = str(item.limit.value - Decimal("0.01")), str(item.limit.value)
    assert bench.answer(inspection, "a01", value=low).verdict is False
    assert bench.answer(inspection, "a01", value=high).verdict is True
    assert bench.answer(inspection, "a01", value="两米多").verdict is None


def test_that_the_rest_of_a_section_is_one_undo(bench):
    inspection = bench.begun()
    bench.answer(inspection, "a02", N)
    items = ("a02", "a03", "a04")
    assert bench.services.inspections.answer_rest(inspection.id, CHECKLIST, items, C).value == 2
    assert bench.services.inspections.case(inspection.id).answer(CHECKLIST, "a02").result is N
    bench.services.inspections.undo(inspection.id)
    case = bench.services.inspections.case(inspection.id)
    assert [case.answer(CHECKLIST, item).result for item in items] == [N, U, U]


def test_that_an_unknown_item_is_refused_and_nothing_is_stored(bench):
    inspection = bench.begun()
    with pytest.raises(KnownError, match="没有检查项"):
        bench.answer(inspection, "z99", C)
    assert bench.services.inspections.case(inspection.id).answers == {}


def test_that_last_visit_shows_answers_photos_and_what_became_of_the_finding(bench):
    bench.sealed(("a18",))
    bench.clock.advance(days=10)
    last = bench.services.inspections.last_visit(bench.begun().id)[f"{CHECKLIST}/a18"]
    assert (last.result, last.finding_state.value, bool(last.evidence_sha256)) == (N, "rectifying", True)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["a02", "a03", "a18"]), st.sampled_from([C, N, NA, U])), max_size=8
    )
)
def test_that_undoing_everything_leads_back_to_the_beginning(bench, steps):
    inspection = bench.begun(over_cap_reason="复查")
    for item, result in steps:
        bench.answer(inspection, item, result)
    while bench.services.inspections.undo(inspection.id).value:
        pass
    case = bench.services.inspections.case(inspection.id)
    assert case.findings == ()
    assert {one.result for one in case.answers.values()} <= {U}


def test_that_a_photo_proves_what_the_item_was_found_to_be(bench):
    inspection = bench.begun()
    item = bench.services.library.checklist(checklist_id=CHECKLIST).item("a08")
    early = bench.photo(inspection, "a08")
    assert early.proves == item.question
    bench.answer(inspection, "a08", N)
    late = bench.photo(inspection, "a08", "gray")
    proofs = [one.proves for one in bench.services.inspections.case(inspection.id).evidence]
    assert proofs == [item.problem_title, item.problem_title]
    bench.services.evidence.edit(late.id, proves="门口泥带")
    bench.answer(inspection, "a08", C)
    proofs = [one.proves for one in bench.services.inspections.case(inspection.id).evidence]
    assert proofs == [item.question, "门口泥带"]


def test_that_a_value_measured_after_the_judgement_goes_into_the_drafted_fact(bench):
    inspection = bench.begun()
    fact = bench.answer(inspection, "a01", N).finding.fact
    assert "__ m" in fact
    assert bench.answer(inspection, "a01", value="1.6").finding.fact == fact.replace("__ m", "1.6 m")
    assert bench.answer(inspection, "a01", value="1.8").finding.fact == fact.replace("__ m", "1.8 m")
    bench.services.inspections.undo(inspection.id)
    assert findings(bench, inspection)[0].fact == fact.replace("__ m", "1.6 m")


def test_that_a_fact_in_the_officers_own_words_stays_when_the_value_changes(bench):
    inspection = bench.begun()
    finding = bench.answer(inspection, "a01", N, value="1.6").finding
    bench.services.findings.edit(finding_id=finding.id, fact="北侧围挡倒了一段，最低处1.6 m。")
    assert bench.answer(inspection, "a01", value="1.8").finding.fact == "北侧围挡倒了一段，最低处1.6 m。"
