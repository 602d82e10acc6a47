"""现场检查（勘察）笔录 (《生态环境行政处罚办法》第二十八条): facts only, no legal qualification."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.documents import facts
from inspector.documents.facts import or_none
from inspector.documents.model import (
    BlankBelow,
    Block,
    Column,
    DataTable,
    Field,
    FieldGrid,
    Footer,
    Heading,
    Layout,
    Masthead,
    Opinion,
    Paragraph,
    Place,
    ReportModel,
    SignatureBlock,
    Tick,
    TickRow,
)
from inspector.documents.slots import PARTY
from inspector.documents.templates import Wording
from inspector.documents.visit_form import SIGNING, page_slot, pair, signature_lines, whole
from inspector.domain.checklist import Checklist
from inspector.domain.document import DocumentKind, SignerRole
from inspector.domain.inspection import Case, Finding, Result

PLACEHOLDERS = {
    "title": "",
    "page_label": "",
    "told_heading": "",
    "shown": "bureau officers",
    "told": "",
    "told_label": "",
    "tick_shown": "",
    "tick_told": "",
    "recusal": "answer",
    "found_heading": "",
    "summary": "title version total compliant noncompliant not_applicable unchecked rows",
    "problems_heading": "",
    "problem": "n fact conduct measured photos",
    "measurement": "checklist number value",
    "no_problem": "",
    "evidence_heading": "",
    "evidence": "photos party attendees assistants",
    "statement_heading": "",
    "statement": "statement",
    "conclusion_heading": "",
    "conclusion": "conclusion",
    "blank_below": "",
    "opinion": "",
    **SIGNING,
}

_RESULTS = {
    Result.COMPLIANT: "符合",
    Result.NONCOMPLIANT: "不符合",
    Result.NOT_APPLICABLE: "不涉及",
    Result.UNCHECKED: "未检查",
}


def assemble(case: Case, wording: Wording, number: str) -> ReportModel:
    title = wording.say("title")
    return ReportModel(
        DocumentKind.SITE_RECORD,
        title,
        number,
        author=case.bureau.name,
        subject=number or case.inspection.site.party_name,
        layout=Layout.FORM,
        footer=Footer(wording.say("page_label"), (page_slot(wording),)),
        blocks=(Masthead(case.bureau.letterhead, title, number), *_blocks(case, wording)),
        absences=wording.absences,
        header=f"{title}　{case.inspection.site.party_name}",
    )


def _blocks(case: Case, wording: Wording) -> Iterator[Block]:
    yield FieldGrid(tuple(_particulars(case)))
    yield from _told(case, wording)
    yield from _found(case, wording)
    yield from _problems(case, wording)
    yield from _surroundings(case, wording)
    yield BlankBelow(wording.say("blank_below"))
    yield Opinion(PARTY, wording.say("opinion"), wording.absences)
    yield SignatureBlock(tuple(signature_lines(case, wording)))


def _particulars(case: Case) -> Iterator[tuple[Field, ...]]:
    visit, site, party = case.inspection, case.inspection.site, case.inspection.party
    yield whole("检查时间", facts.period_text(visit.entered_at, visit.left_at))
    yield whole("检查地点", visit.place or site.address)
    yield pair("检查来源", facts.PLAN_SOURCES[visit.plan.source], "天气情况", visit.weather)
    yield whole("检查审批与通知", _approval(case))
    yield whole("被检查人名称", site.party_name)
    if site.name != site.party_name:
        yield whole("检查对象", site.name)
    yield pair("统一社会\n信用代码", site.credit_code, "法定代表人\n（负责人）", site.legal_representative)
    yield whole("住所（地址）", site.address)
    yield pair("现场负责人", party.name, "职务", party.position)
    yield pair("联系电话", party.phone, "身份证后四位", party.identity_tail)
    yield whole("环保手续", facts.papers_text(site))
    yield whole("检查人", facts.officers_text(facts.with_role(case, SignerRole.INSPECTOR)))
    yield whole("记录人", facts.officers_text(facts.with_role(case, SignerRole.RECORDER)))


def _approval(case: Case) -> str:
    plan = case.inspection.plan
    parts = (
        plan.case_source and f"个案来源：{plan.case_source}",
        plan.approval_number and f"审批编号{plan.approval_number}",
        plan.approver and f"批准人{plan.approver}",
        plan.notice_number and f"检查通知书{plan.notice_number}",
        plan.urgent and f"紧急检查，事后补办手续（{plan.urgent_reason}）",
    )
    return "；".join(part for part in parts if part)


def _told(case: Case, wording: Wording) -> Iterator[Block]:
    notices, officers = case.inspection.notices, case.inspection.inspectors
    yield Heading(wording.say("told_heading"))
    yield Paragraph(wording.say("shown", bureau=case.bureau.name, officers=facts.officers_text(officers)))
    yield Paragraph(wording.say("told"))
    shown = Tick(wording.say("tick_shown"), notices.certificates_shown)
    told = Tick(wording.say("tick_told"), notices.rights_told)
    yield TickRow(wording.say("told_label"), (shown, told))
    yield Paragraph(wording.say("recusal", answer=or_none(notices.recusal_asked)))


def _found(case: Case, wording: Wording) -> Iterator[Block]:
    yield Heading(wording.say("found_heading"))
    if case.inspection.record_text.strip():
        yield Paragraph(case.inspection.record_text.strip())
    for checklist in case.checklists:
        yield from _checklist(case, checklist, wording)


def _checklist(case: Case, checklist: Checklist, wording: Wording) -> Iterator[Block]:
    answers = facts.judged(case, checklist)
    shown = [one for one in answers if _is_shown(one)]
    counts = {result.value: facts.count(answers, result) for result in Result}
    yield Paragraph(
        wording.say(
            "summary",
            title=checklist.title,
            version=checklist.version,
            total=len(answers),
            rows=bool(shown),
            **counts,
        ),
        keep_with_next=bool(shown),
    )
    if shown:
        yield DataTable(_COLUMNS, tuple(_row(at, one) for at, one in enumerate(shown, 1)))


_COLUMNS = (
    Column("序", 110, Place.CENTRE),
    Column("检查项", 700),
    Column("结果", 180, Place.CENTRE),
    Column("实测数据与记录", 570),
)


def _is_shown(one: facts.Judged) -> bool:
    """What is not in order, and what carries a figure, a choice or a note: also what the rest was judged against."""
    written = one.answer.value.strip() or one.answer.note.strip()
    return one.answer.result is Result.NONCOMPLIANT or bool(written)


def _row(at: int, one: facts.Judged) -> tuple[str, ...]:
    record = "；".join(part for part in (facts.value_text(one), one.answer.note.strip()) if part)
    return str(at), f"{one.item.number} {one.item.question}", _RESULTS[one.answer.result], or_none(record)


def _problems(case: Case, wording: Wording) -> Iterator[Block]:
    yield Heading(wording.say("problems_heading"))
    for at, finding in enumerate(facts.findings(case), 1):
        yield Paragraph(
            wording.say(
                "problem",
                n=at,
                fact=finding.fact.strip(),
                conduct=facts.conduct_text(case, finding),
                measured=_measured(case, finding, wording),
                photos=facts.photo_numbers(case, finding),
            )
        )
    if not case.findings:
        yield Paragraph(wording.say("no_problem"))


def _measured(case: Case, finding: Finding, wording: Wording) -> str:
    """By the number of the item, whose question stands in the table above."""
    several = len(case.checklists) > 1
    return "；".join(
        wording.say(
            "measurement",
            checklist=checklist.title if several else "",
            number=one.item.number,
            value=facts.value_text(one),
        )
        for checklist, one in facts.measurements(case, finding)
    )


def _surroundings(case: Case, wording: Wording) -> Iterator[Block]:
    visit = case.inspection
    present = wording.say(
        "evidence",
        photos=len(facts.photos(case)),
        party=visit.party.name,
        attendees="、".join(visit.attendees),
        assistants="、".join(visit.assistants),
    )
    yield Heading(wording.say("evidence_heading"))
    yield Paragraph(present)
    yield Heading(wording.say("statement_heading"))
    yield Paragraph(wording.say("statement", statement=visit.statement.strip()), keep_with_next=True)
    if visit.conclusion.strip():
        yield Heading(wording.say("conclusion_heading"))
        yield Paragraph(wording.say("conclusion", conclusion=visit.conclusion.strip()), keep_with_next=True)
