"""案卷评查: what must be mended before anybody signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inspector.domain.inspection import Handling, Notices, PartyRepresentative, Result
from inspector.evidence.vault import Vault


def lines(bench, inspection, level="fatal"):
    return {line.code: line for line in bench.services.review.check(inspection.id).lines if line.level == level}


def only_finding(bench, inspection):
    return bench.services.inspections.case(inspection.id).findings[0]


def test_that_a_complete_case_may_be_signed(bench):
    review = bench.services.review.check(bench.filled().id)
    assert review.may_sign, [line.title for line in review.lines if line.level == "fatal"]


def test_that_an_empty_visit_lists_every_gap_with_its_field(bench):
    found = lines(bench, bench.begun())
    places = {code: line.target.place for code, line in found.items()}
    assert places == {
        "party": "party",
        "certificates": "notices",
        "rights": "notices",
        "recusal": "notices",
        "times": "times",
        "unchecked": "item",
        "record": "record",
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"party": PartyRepresentative()}, "party"),
        ({"notices": Notices(False, True, "不申请回避")}, "certificates"),
        ({"notices": Notices(True, True, "")}, "recusal"),
        ({"record_text": ""}, "record"),
        ({"record_text": "检查时处于__阶段"}, "blank"),
        ({"record_text": "检查时发现\U00013000符号"}, "glyph"),
        ({"place": " "}, "place"),
        ({"report_due": None}, "report"),
        ({"report_due": date(2026, 11, 17)}, "report"),
        ({"left_at": None}, "times"),
    ],
)
def test_that_a_gap_in_the_visit_is_fatal(bench, change, code):
    inspection = bench.filled()
    bench.services.inspections.edit(inspection.id, **change)
    assert code in lines(bench, inspection)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"fact": " "}, "fact"),
        ({"fact": "裸土约__ ㎡未覆盖"}, "blank"),
        ({"requirement": ""}, "requirement"),
        ({"articles": ()}, "basis"),
        ({"due": None}, "due"),
        ({"due": date(2026, 11, 1)}, "due"),
        ({"conduct_from": date(2026, 8, 1), "conduct_to": date(2026, 9, 1)}, "law-choice"),
    ],
)
def test_that_a_gap_in_a_finding_is_fatal_and_leads_to_it(bench, change, code):
    inspection = bench.filled(("a03",))
    finding = only_finding(bench, inspection)
    bench.services.findings.edit(finding_id=finding.id, **change)
    line = lines(bench, inspection)[code]
    assert (line.target.place, line.target.id) == ("finding", finding.id)


def test_that_a_finding_without_evidence_is_fatal(bench):
    inspection = bench.filled()
    bench.services.evidence.remove(bench.services.inspections.case(inspection.id).evidence[0].id)
    assert "evidence" in lines(bench, inspection)


def test_that_an_article_of_the_repealed_law_for_conduct_of_today_is_fatal(bench):
    inspection = bench.filled(("a03",))
    finding = only_finding(bench, inspection)
    old = bench.services.findings.search_articles(text="115", day=date(2026, 7, 1))[0]
    bench.services.findings.edit(finding_id=finding.id, articles=(*finding.articles, old))
    assert "void-basis" in lines(bench, inspection)


def test_that_filing_a_case_in_another_departments_field_is_fatal(bench):
    inspection = bench.filled(("a03",))
    finding = only_finding(bench, inspection)
    bench.services.findings.edit(finding_id=finding.id, handling=Handling.CASE_FILING)
    assert "competence" in lines(bench, inspection)


def test_that_an_unchecked_item_is_accepted_only_with_its_reason(bench):
    inspection = bench.filled()
    bench.answer(inspection, "a05", Result.UNCHECKED)
    assert "unchecked" in lines(bench, inspection)
    bench.answer(inspection, "a05", note="拆除区当日停工，无法查看")
    assert "unchecked" not in lines(bench, inspection)
    assert "unchecked" in lines(bench, inspection, "minor")


def test_that_a_value_below_its_limit_judged_compliant_is_named(bench):
    inspection = bench.filled()
    bench.answer(inspection, "a01", value="1.2")
    assert "limit" in lines(bench, inspection, "major")


def test_that_a_missing_original_is_fatal(bench):
    inspection = bench.filled()
    original = Vault(bench.paths.originals).path(bench.services.inspections.case(inspection.id).evidence[0].sha256)
    original.chmod(0o600)
    original.unlink()
    assert "original" in lines(bench, inspection)


def test_that_an_officer_whose_certificate_was_withdrawn_after_the_visit_stops_signing(bench):
    inspection = bench.filled()
    bench.services.officers.save(officer=replace(bench.officers[1], valid_to=date(2026, 11, 1)))
    assert "officers" in lines(bench, inspection)


def test_that_leaving_before_coming_is_refused_at_once(bench):
    from inspector.errors import KnownError

    inspection = bench.begun()
    with pytest.raises(KnownError, match="不晚于"):
        bench.services.inspections.edit(inspection.id, left_at=inspection.entered_at - timedelta(minutes=1))
