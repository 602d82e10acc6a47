"""The papers that the program brings along: each with every kind of case, filled and to fill in by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from inspector.documents.facts import day_text
from inspector.documents.model import DataTable
from inspector.documents.papers.assembling import asked, assemble_paper, blank_paper, defaults, missing
from inspector.documents.papers.entries import BETWEEN, value_of
from inspector.documents.papers.facts import namespace
from inspector.documents.papers.fields import FieldKind
from inspector.documents.papers.template import load_paper
from inspector.documents.render import render
from inspector.domain import plain
from inspector.domain.document import BOUND_KINDS, PAPER_KINDS, VISIT_KINDS, Attendance, DocumentKind
from inspector.domain.inspection import InspectionState, PlanSource
from inspector.domain.law import BasisKind
from inspector.domain.rectification import Step
from inspector.paths import bundled
from tests.unit.documents import sample
from tests.unit.documents.paper_sample import context, event, paper, refused_case, sealed_case

KINDS = (*PAPER_KINDS, *BOUND_KINDS)
FORMS = {
    **{kind.value: kind for kind in KINDS},
    **{f"blank_{kind.value}": kind for kind in VISIT_KINDS if kind is not DocumentKind.CHECKLIST_RECORD},
}
LEFT_OVER = re.compile(r"\{\{|\{%|\}\}|%\}|None|Undefined|namespace\(|<inspector|\[\]|\(\)|True|False")
AMOUNT = re.compile(r"\d+(?:\.\d+)?\s*(?:万元|元)")


def loaded(name: str):
    text = bundled(f"data/documents/{name}.toml").read_text(encoding="utf-8")
    return load_paper(text, f"{name}.toml", FORMS[name])


def absent():
    party = replace(sample.refused()["party"], attendance=Attendance.ABSENT)
    return refused_case((party,))


def before_the_visit():
    plan = replace(
        sample.INSPECTION.plan,
        source=PlanSource.CASE,
        case_source="信访件",
        urgent=True,
        urgent_reason="异味",
    )
    visit = replace(sample.INSPECTION, plan=plan, state=InspectionState.DRAFT, entered_at=None, left_at=None)
    return sample.case(findings=(), photos=(), answers=(), inspection=visit)


CASES = {
    "ours and others": lambda: sealed_case(),
    "ours alone": lambda: sample.case(findings=sample.FINDINGS[1:]),
    "others alone": lambda: sample.case(findings=sample.FINDINGS[:1]),
    "none": sample.clean_case,
    "refused": refused_case,
    "absent": absent,
    "before the visit": before_the_visit,
}


def contexts(case, kind: DocumentKind):
    """At the beginning, and with everything issued and gone through."""
    ids = tuple(one.id for one in case.findings)
    yield context(case, number="示环〔2026〕9号")
    papers = tuple(paper(one, f"p-{one}", at) for at, one in enumerate(PAPER_KINDS, 1))
    steps = (Step.NOTICED, Step.SERVED, Step.EXTENDED, Step.REPORTED, Step.PASSED)
    events = {one: tuple(event(one, step, at) for at, step in enumerate(steps)) for one in ids}
    served = ("p-rectification_order", "d3")
    yield context(
        case, papers=papers, events=events, finding_ids=ids, served=served, number="示环〔2026〕9号"
    )


def texts(report) -> str:
    return "\n".join(every_text(plain.dump(report)))


def every_text(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from every_text(part)


def everything(made, given) -> dict[str, str]:
    """Every field filled, with the last of its choices."""
    said = {
        FieldKind.DATE: "2026-11-25",
        FieldKind.MOMENT: "2026-11-20T09:05",
        FieldKind.FLAG: "1",
        FieldKind.NUMBER: "7",
    }
    entries: dict[str, str] = {}
    for _ in range(3):  # what is entered makes more be asked
        for one in asked(made, replace(given, draft=replace(given.draft, entries=entries))):
            chosen = one.field.choices[-1] if one.field.choices else said.get(one.field.kind, "某处")
            entries[one.key] = (
                BETWEEN.join(one.field.choices) if one.field.kind is FieldKind.CHOICES else chosen
            )
    return entries


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_that_every_paper_can_be_assembled_from_every_case(kind, case):
    made = loaded(kind.value)
    for given in contexts(CASES[case](), kind):
        full = replace(given, draft=replace(given.draft, entries=everything(made, given)))
        for one in (given, full):
            said = texts(assemble_paper(made, one))
            assert not LEFT_OVER.search(said), LEFT_OVER.search(said)
            assert not AMOUNT.search(said)


@pytest.mark.parametrize("name", FORMS)
def test_that_every_form_can_be_made_to_fill_in_by_hand(name):
    made = loaded(name)
    for bureau in (sample.BUREAU, None):
        report = blank_paper(made, bureau)
        assert not LEFT_OVER.search(texts(report))
        assert sample.SITE.party_name not in texts(report)
    assert render(report, {}, lambda sha256: bundled(sha256)).pages >= 1


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_that_what_the_record_says_fits_its_field(kind):
    made = loaded(kind.value)
    for case in CASES.values():
        for given in contexts(case(), kind):
            said = defaults(made, given)
            for one in asked(made, given):
                assert (
                    not said[one.key]
                    or one.field.kind is FieldKind.FLAG
                    or value_of(one.field, said[one.key])
                ), one.key


@pytest.mark.parametrize("kind", PAPER_KINDS, ids=str)
def test_that_every_paper_can_be_printed_and_names_the_party(kind):
    made = loaded(kind.value)
    report = assemble_paper(made, next(contexts(sealed_case(), kind)))
    pdf = render(report, {}, lambda sha256: bundled(sha256)).pdf
    read = "".join(sample.read_text(pdf))
    assert sample.SITE.party_name in read or kind is DocumentKind.REFERRAL_LETTER
    assert report.title in read


def pages(report) -> list[str]:
    return sample.read_text(render(report, {}, lambda sha256: bundled(sha256)).pdf)


def assembled(name: str, case=None, entries=None, **more):
    made = loaded(name)
    given = context(case or sealed_case(), **more)
    said = {**defaults(made, given), **(entries or {})}
    return assemble_paper(made, replace(given, draft=replace(given.draft, entries=said)))


ONE_SHEET = {
    "approval": 1,
    "inspection_notice": 2,
    "evidence_list": 1,
    "service_proof": 1,
    "close_out": 1,
    "file_cover": 1,
    "file_contents": 1,
}


@pytest.mark.parametrize(("name", "expected"), ONE_SHEET.items())
def test_that_a_form_to_fill_in_by_hand_takes_one_sheet(name, expected):
    assert len(pages(blank_paper(loaded(name), sample.BUREAU))) == expected


@pytest.mark.parametrize("case", ["ours and others", "none", "before the visit"])
def test_that_the_receipt_of_the_inspection_notice_stands_on_its_face_and_the_prohibitions_on_its_back(case):
    face, back = pages(assembled("inspection_notice", CASES[case]()))
    assert "被检查单位（签收）：" in face
    assert "五个严禁" in back


@pytest.mark.parametrize("case", ["ours and others", "before the visit"])
def test_that_an_approval_keeps_its_opinions_on_one_page(case):
    assert len(pages(assembled("approval", CASES[case]()))) == 1


def test_that_nobody_is_counted_where_nobody_assists():
    visit = replace(sample.INSPECTION, assistants=())
    for name in ("approval", "inspection_notice"):
        said = texts(assembled(name, sample.case(inspection=visit)))
        assert "0人" not in said
        assert "1人（" in texts(assembled(name, sample.case(inspection=replace(visit, assistants=("冯立",)))))


def test_that_the_telephones_of_the_bureau_are_printed_on_the_form_to_fill_in_by_hand():
    said = "".join(pages(blank_paper(loaded("inspection_notice"), sample.BUREAU)))
    assert sample.BUREAU.phone in said
    assert f"监督电话：{sample.BUREAU.supervision_phone}" in said


def test_that_an_order_tells_what_the_law_demands_and_not_the_requirement_twice():
    ours = sample.FINDINGS[1]
    articles = tuple(replace(one, gist=f"要点：{one.kind}") for one in ours.articles)
    case = sample.case(findings=[replace(ours, articles=articles)])
    said = defaults(loaded("rectification_order"), context(case))
    assert said[f"duty:{ours.id}"] == f"要点：{BasisKind.DUTY}。"


def test_that_an_order_proposes_no_last_day_that_has_passed():
    made = loaded("rectification_order")
    for due, said in ((date(2026, 11, 21), ""), (date(2026, 12, 1), "2026-12-01")):
        finding = replace(sample.FINDINGS[1], due=due)
        given = context(sample.case(findings=[finding]))
        assert defaults(made, given)[f"last_day:{finding.id}"] == said


def test_that_no_last_day_of_ours_is_set_for_the_problem_of_another_department():
    case = CASES["others alone"]()
    assert case.findings[0].due is not None
    said = texts(assembled("result_notice", case))
    assert "以主管部门的要求为准" in said
    assert day_text(case.findings[0].due) not in said


@pytest.mark.parametrize(("form", "title"), [("移送", "移送函"), ("抄告", "抄告函")])
def test_that_a_letter_is_called_what_it_is(form, title):
    assert assembled("referral_letter", entries={"form": form}).title == title


def test_that_rights_are_told_at_a_reinspection_only_where_somebody_is_there():
    said = texts(assembled("reinspection_record"))
    assert "向在场人员出示了执法证件" in said
    assert "向在场人员出示了执法证件" not in texts(assembled("reinspection_record", entries={"person": ""}))


def test_that_a_period_names_the_day_once():
    entries = {"started": "2026-11-20T09:00", "ended": "2026-11-20T10:20"}
    assert "2026年11月20日9时00分至10时20分" in texts(assembled("interview_record", entries=entries))
    over = {**entries, "ended": "2026-11-21T10:20"}
    assert "9时00分至2026年11月21日10时20分" in texts(assembled("interview_record", entries=over))


@pytest.mark.parametrize("method", ["邮寄送达", "直接送达"])
def test_that_a_proof_of_service_speaks_of_its_own_way_alone(method):
    said = texts(assembled("service_proof", entries={"method": method, "mail_number": "EMS 1"}))
    assert ("寄递单位的回执附后" in said) == (method == "邮寄送达")
    assert "公告及张贴" not in said


def test_that_the_contents_leave_the_remarks_free():
    report = assembled("file_contents")
    (table,) = (one for one in report.blocks if isinstance(one, DataTable))
    assert {row[-1] for row in table.rows} == {""}


def test_that_the_cover_counts_documents_and_pages():
    assert "共2件6页" in texts(assembled("file_cover"))


def test_that_an_interview_is_evidence_from_the_moment_at_which_it_ended():
    made = {DocumentKind.INTERVIEW_RECORD: loaded("interview_record")}
    held = paper(DocumentKind.INTERVIEW_RECORD, "p1", entries={"ended": "2026-11-19T10:20"})
    rows = namespace(context(sealed_case(), papers=(held,), templates=made))["evidence_rows"]
    assert [one.taken for one in rows if one.kind == "interview_record"] == ["2026年11月19日10时20分"]


def test_that_an_order_names_the_unit_of_the_officers_that_were_there():
    given = context(sealed_case(), actor_unit="办公室")
    said = defaults(loaded("rectification_order"), given)["investigator"]
    assert said == sample.BUREAU.name + sample.INSPECTION.inspectors[0].unit


def test_that_an_interview_with_an_unanswered_question_is_not_ready():
    made, given = loaded("interview_record"), context(sealed_case())
    assert "answers" in [one.key for one in missing(made, given)]
    for answers, ready in (
        ("问：是否属实？\n答：属实。", True),
        ("问：是否属实？\n答：\n问：还有吗？", False),
    ):
        entered = replace(given, draft=replace(given.draft, entries={"answers": answers}))
        assert ("answers" not in [one.key for one in missing(made, entered)]) is ready
