"""案卷评查: what must be mended before anybody signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inspector.domain.inspection import Handling, Notices, PartyRepresentative, Result
from inspector.evidence.vault import Vault


def lines(bench, inspection, level="fatal"):
    return {
        line.code: line for line in bench.services.review.check(inspection.id).lines if line.level == level
    }


def only_finding(bench, inspection):
    return bench.services.inspections.case(inspection.id).findings[0]


def written(bench, inspection):
    """As another program may have written it: today's screens refuse it."""
    with bench.services.context.database.write():
        bench.services.context.inspections.update(inspection)


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
    assert "competence-case" in lines(bench, inspection)


def test_that_an_unchecked_item_is_accepted_only_with_its_reason(bench):
    inspection = bench.filled()
    bench.answer(inspection, "a05", Result.UNCHECKED)
    assert "unchecked" in lines(bench, inspection)
    bench.answer(inspection, "a05", note="拆除区当日停工，无法查看")
    assert "unchecked" not in lines(bench, inspection)
    assert "unchecked-noted" in lines(bench, inspection, "minor")


def test_that_a_value_below_its_limit_judged_compliant_is_named(bench):
    inspection = bench.filled()
    bench.answer(inspection, "a01", value="1.2")
    assert lines(bench, inspection, "major")["limit"].detail.startswith("实测 1.2 m，要求 ≥")


def test_that_a_missing_original_is_fatal(bench):
    inspection = bench.filled()
    original = Vault(bench.paths.originals).path(
        bench.services.inspections.case(inspection.id).evidence[0].sha256
    )
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


def test_that_an_older_conduct_must_stand_in_the_fact(bench):
    inspection = bench.filled()
    finding = only_finding(bench, inspection)
    bench.services.findings.edit(
        finding_id=finding.id, conduct_from=date(2026, 7, 10), conduct_to=date(2026, 7, 12)
    )
    assert "conduct-fact" in lines(bench, inspection, "major")
    bench.services.findings.edit(finding_id=finding.id, fact="2026年7月10日至12日，合同中未列防治费用。")
    assert "conduct-fact" not in lines(bench, inspection, "major")


def test_that_the_competent_department_is_named_when_the_old_law_changes_the_competence(bench):
    inspection = bench.filled()
    finding = only_finding(bench, inspection)
    referred = bench.services.findings.edit(
        finding_id=finding.id, conduct_from=date(2026, 7, 10), conduct_to=date(2026, 7, 12)
    ).value
    assert referred.handling is Handling.REFERRAL
    assert "competence" not in lines(bench, inspection, "major")
    bench.services.findings.edit(finding_id=finding.id, handling=Handling.ORDER)
    assert "住房城乡建设" in lines(bench, inspection, "major")["competence"].title


def test_that_an_item_of_local_rule_alone_may_stay_in_the_record_without_a_finding(bench):
    inspection = bench.filled()
    finding = bench.answer(inspection, "a24", Result.NONCOMPLIANT, note="2路视频离线").finding
    assert "检查项备注" in lines(bench, inspection)["basis"].detail
    bench.services.findings.remove(finding_id=finding.id)
    assert not lines(bench, inspection)
    assert "no-finding-local" in lines(bench, inspection, "major")


def test_that_an_item_of_national_law_needs_its_finding(bench):
    inspection = bench.filled(("a18", "a03"))
    for finding in bench.services.inspections.case(inspection.id).findings:
        bench.services.findings.remove(finding_id=finding.id)
    assert "no-finding" in lines(bench, inspection)


@pytest.mark.parametrize(
    ("change", "code"),
    [({"proves": " "}, "proves"), ({"place": ""}, "photo-place"), ({"photographer": ""}, "photographer")],
)
def test_that_a_photo_must_say_what_it_proves_where_and_by_whom(bench, change, code):
    inspection = bench.filled()
    photo = bench.services.inspections.case(inspection.id).evidence[0]
    bench.services.evidence.edit(photo.id, **change)
    line = lines(bench, inspection, "major")[code]
    assert (line.target.place, line.target.id) == ("evidence", photo.id)


def test_that_a_photo_without_a_time_of_its_own_is_told(bench):
    assert "photo-taken" in lines(bench, bench.filled(), "minor")


def test_that_an_officer_without_a_certificate_number_may_not_sign(bench):
    inspection = bench.filled()
    nameless = tuple(replace(one, certificate="") for one in inspection.inspectors)
    written(bench, replace(inspection, inspectors=nameless))
    assert lines(bench, inspection)["certificate-number"].target.place == "officers"


def test_that_an_approval_later_than_the_visit_is_told(bench):
    inspection = bench.filled()
    assert "plan-order" not in lines(bench, inspection, "major")
    plan = replace(inspection.plan, approved_on=date(2026, 11, 19))
    written(bench, replace(inspection, plan=plan))
    assert "2026-11-19" in lines(bench, inspection, "major")["plan-order"].detail
    written(bench, replace(inspection, plan=replace(plan, urgent=True)))
    assert "plan-order" not in lines(bench, inspection, "major")


def test_that_another_name_under_the_same_credit_code_is_told(bench):
    assert "signboard" not in lines(bench, bench.filled(), "minor")
    bench.services.sites.save(site=replace(bench.site, id="", name="另一工地", party_name="示例建工公司"))
    assert "示例建工公司" in lines(bench, bench.filled(), "minor")["signboard"].detail


def test_that_a_party_without_an_address_is_told(bench):
    inspection = bench.filled()
    assert "address" not in lines(bench, inspection, "major")
    written(bench, replace(inspection, site=replace(inspection.site, address="")))
    assert "address" in lines(bench, inspection, "major")
