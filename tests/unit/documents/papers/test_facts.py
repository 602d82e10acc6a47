from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_type_hints

import pytest

from inspector.documents.papers.facts import NAMES, blank_namespace, namespace
from inspector.documents.papers.namespace import Facts
from inspector.domain.document import DocumentKind
from inspector.domain.law import BasisKind
from inspector.domain.rectification import Step
from tests.unit.documents import sample
from tests.unit.documents.paper_sample import (
    context,
    event,
    field,
    paper,
    recipient,
    refused_case,
    sealed_case,
    template,
    voiding,
)


@pytest.mark.parametrize("case", [sample.case(), sample.clean_case(), refused_case()])
def test_that_every_name_has_a_value_of_its_kind(case):
    found, hints = namespace(context(case)), get_type_hints(Facts)
    assert found.keys() == NAMES
    for name, value in found.items():
        kind = getattr(hints[name], "__origin__", hints[name])
        assert isinstance(value, kind), name


def test_that_the_blank_form_has_the_same_names():
    assert blank_namespace(None).keys() == NAMES
    known = blank_namespace(sample.BUREAU)
    assert (known["bureau"], known["is_blank"]) == (sample.BUREAU.name, True)


def test_that_problems_keep_their_numbers_of_the_notice():
    found = namespace(context(finding_ids=("f1", "f3")))
    assert [(one.id, one.at) for one in found["findings"]] == [("f3", "2"), ("f1", "3")]
    assert [one.id for one in found["own_findings"]] == ["f3"]
    assert [one.id for one in found["referred_findings"]] == ["f1"]
    assert found["departments"] == "住房城乡建设部门"


def test_that_no_amount_and_no_penalty_of_another_department_can_be_said():
    ours, _, other = namespace(context())["findings"]
    assert ours.orders == "《中华人民共和国生态环境法典》第一千一百三十条第（二）项"
    assert other.orders == ""
    assert "10000" not in str(vars(ours))


def test_that_an_extension_moves_the_last_day():
    events = {
        "f2": (
            event("f2", Step.NOTICED),
            event("f2", Step.EXTENDED, 1, due=date(2026, 12, 5), approver="钱局长"),
        )
    }
    found = namespace(context(events=events))
    assert found["findings"][0].due == "2026年12月5日"
    assert found["findings"][0].state == "延期中"
    assert found["extension"] is True
    assert [(one.word, one.approver) for one in found["events"]] == [
        ("发现并通知", ""),
        ("批准延期", "钱局长"),
    ]


def test_that_documents_stand_in_the_order_of_the_file_without_void_ones():
    papers = (
        paper(DocumentKind.SERVICE_PROOF, "p1", 1),
        paper(DocumentKind.APPROVAL, "p2", 2),
        paper(DocumentKind.INTERVIEW_RECORD, "p3", 3),
    )
    given = context(sealed_case(), papers=papers, voidings=(voiding("p3"),), first_pages={"d1": 2})
    found = namespace(given)["documents"]
    assert [(one.sequence, one.id) for one in found] == [("1", "p2"), ("2", "d1"), ("3", "d3"), ("4", "p1")]
    assert [one.first_page for one in found] == ["", "2", "", ""]


def test_that_a_paper_in_the_place_of_a_void_notice_is_the_notice():
    given = context(
        sealed_case(),
        papers=(paper(DocumentKind.RECTIFICATION_NOTICE, "p1"),),
        voidings=(voiding("d3", "当事人名称写错"),),
        replaces="d3",
    )
    found = namespace(given)
    assert found["notice"].id == "p1"
    assert (found["replaces"].number, found["replaces"].reason) == ("示环〔2026〕1号", "当事人名称写错")


def test_that_what_is_not_there_is_false():
    found = namespace(context())
    assert not any(found[name] for name in ("notice", "order", "service", "replaces", "noticed", "is_served"))


def test_that_what_is_served_is_named_with_its_number():
    found = namespace(context(sealed_case(), served=("d3", "d1")))
    assert found["served_text"] == "《标题d3》（示环〔2026〕1号）、《标题d1》（示环〔2026〕1号）"
    assert [one.title for one in found["served"]] == ["标题d3", "标题d1"]


def test_that_the_service_is_told_by_the_ledger_and_its_proof():
    proof = paper(
        DocumentKind.SERVICE_PROOF,
        "p1",
        served=("d3",),
        entries={"way": "留置送达"},
        signatures=(recipient("孙立军"),),
    )
    made = template(field("way", effect="service_method"))
    given = context(
        sealed_case(),
        papers=(proof,),
        events={"f2": (event("f2", Step.NOTICED), event("f2", Step.SERVED, 1))},
        templates={DocumentKind.SERVICE_PROOF: made},
    )
    service = namespace(given)["service"]
    assert (service.day, service.method, service.recipient) == ("2026年11月21日", "留置送达", "孙立军")


def test_that_a_refusal_at_the_site_is_known():
    found = namespace(context(refused_case()))
    assert (found["party_refused"], found["party_absent"], found["witness"]) == (True, False, "周宁")


def test_that_numbers_of_issued_papers_come_before_those_registered_by_hand():
    papers = (paper(DocumentKind.APPROVAL, "p1", 8),)
    assert namespace(context())["approval_number"] == "示环检审〔2026〕31号"
    assert namespace(context(papers=papers))["approval_number"] == "示环〔2026〕9号"


def test_that_evidence_is_listed_records_first_each_photo_with_its_hash():
    movie = replace(sample.photo(4), id="e4", mime="video/mp4", original_name="录像.mp4")
    case = replace(sealed_case(), evidence=(*sample.PHOTOS, movie))
    rows = namespace(context(case))["evidence_rows"]
    assert [one.kind for one in rows] == ["site_record", "photo", "photo", "photo", "file"]
    assert rows[0].taken == "2026年11月18日11时32分"
    assert (rows[1].sha256, rows[1].source) == (f"{1:064x}", "李晓梅")
    assert rows[4].name == "录像.mp4"


def test_that_the_frequency_says_nothing_for_a_visit_that_is_not_counted():
    assert namespace(context())["frequency"] == "年内第2次，上限2次"
    assert namespace(context(frequency=(0, 0)))["frequency"] == ""
    assert namespace(context(frequency=(3, 0)))["frequency"] == "年内第3次"


def test_that_a_visit_that_did_not_begin_has_no_times():
    visit = replace(sample.INSPECTION, entered_at=None, left_at=None)
    found = namespace(context(sample.case(inspection=visit)))
    assert (found["period"], found["visit_day"], found["entered"]) == ("", "", "")


def test_that_a_last_day_that_has_passed_is_known():
    late, open_ = date(2026, 11, 21), date(2026, 11, 22)
    findings = [replace(sample.FINDINGS[1], due=late), replace(sample.FINDINGS[2], due=open_)]
    found = namespace(context(sample.case(findings=findings)))["findings"]
    assert [one.due_is_over for one in found] == [True, False]


def test_that_the_gists_of_the_duties_are_told_as_one_sentence():
    duty = next(one for one in sample.FINDINGS[1].articles if one.kind is BasisKind.DUTY)
    twice = (
        replace(duty, gist="物料要覆盖。"),
        replace(duty, gist="路面要冲洗"),
        replace(duty, gist="物料要覆盖"),
    )
    found = namespace(context(sample.case(findings=[replace(sample.FINDINGS[1], articles=twice)])))
    assert found["findings"][0].duty_gist == "物料要覆盖；路面要冲洗。"


@pytest.mark.parametrize(("frequency", "said"), [((2, 2), ""), ((3, 2), "跟踪检查"), ((0, 0), "")])
def test_that_a_reason_for_going_over_the_cap_stands_where_the_cap_is_passed(frequency, said):
    plan = replace(sample.INSPECTION.plan, over_cap_reason="跟踪检查")
    case = sample.case(inspection=replace(sample.INSPECTION, plan=plan))
    assert namespace(context(case, frequency=frequency))["over_cap_reason"] == said
