"""The rules of the review for one finding: fact, law of the day, competence, evidence, last day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from inspector.clock import local_date
from inspector.domain.applicable_law import LawChoice, law_choice
from inspector.domain.checklist import Item
from inspector.domain.inspection import Case, Finding, Handling, item_key
from inspector.domain.law import competent_department
from inspector.services.findings import BLANK
from inspector.services.review_lines import Level, ReviewFacts, ReviewLine, Target, good, is_local

_FOREIGN: tuple[str, Level] = ("competence", "major")
_FOREIGN_CASE: tuple[str, Level] = ("competence-case", "fatal")


def findings(facts: ReviewFacts) -> Iterator[ReviewLine]:
    lines = [line for finding in facts.case.findings for line in _finding_lines(facts, finding)]
    yield from lines
    if facts.case.findings and all(line.level != "fatal" for line in lines):
        yield good("findings", f"{len(facts.case.findings)} 个问题有事实、依据、要求、期限和证据", "finding")


def _finding_lines(facts: ReviewFacts, finding: Finding) -> Iterator[ReviewLine]:
    name = f"问题 {finding.sequence}"

    def line(code: str, level: Level, title: str, detail: str) -> ReviewLine:
        return ReviewLine(code, level, f"{name}{title}", detail, Target("finding", finding.id))

    if not finding.fact.strip():
        yield line("fact", "fatal", "没有写违法事实", "写明时间、地点、行为和情节。")
    elif BLANK in finding.fact:
        yield line("blank", "fatal", "的事实里还有空没填", f"请填写“{BLANK}”处的内容，或删去。")
    if not finding.requirement.strip():
        yield line("requirement", "fatal", "没有写整改要求", "整改要求须具体、可核查。")
    elif BLANK in finding.requirement:
        yield line("blank", "fatal", "的整改要求里还有空没填", f"请填写“{BLANK}”处的内容，或删去。")
    if not facts.case.finding_evidence(finding):
        yield line("evidence", "fatal", "没有证据", "至少 1 张照片或 1 份书证。")
    yield from _law_lines(facts, finding, line)
    yield from _deadline_lines(facts, finding, line)


def _law_lines(
    facts: ReviewFacts, finding: Finding, line: Callable[[str, Level, str, str], ReviewLine]
) -> Iterator[ReviewLine]:
    if not finding.articles:
        yield line("basis", "fatal", "没有法律依据", _basis_advice(facts.case, finding))
    void = [one for one in finding.articles if not one.holds_on(finding.law_day)]
    for one in void:
        detail = f"《{one.law_title}》第{one.article}条不是行为日 {finding.law_day} 有效的规定。"
        yield line("void-basis", "fatal", "引用了该日无效的条款", detail)
    if finding.law_choice is None:
        yield from _choice_lines(_choice(facts, finding), line)
    if finding.law_choice is not None and not finding.law_choice_reason.strip():
        yield line("law-reason", "fatal", "没有写明适用法律的理由", "选择新旧法须写明理由。")
    foreign = finding.articles and not any(one.own_competence for one in finding.articles)
    if foreign and finding.handling in (Handling.ORDER, Handling.CASE_FILING):
        who = finding.department or competent_department(finding.articles) or "其他部门"
        case = finding.handling is Handling.CASE_FILING
        code, level = _FOREIGN_CASE if case else _FOREIGN
        yield line(code, level, f"的处罚权属{who}", "处理方式宜为移送抄告，本机关不写处罚内容。")
    unverified = sum(not one.verified for one in finding.articles)
    if unverified:
        yield line(
            "unverified",
            "minor",
            f"有 {unverified} 条依据待法制核对",
            "可以签发；请法制审核人员对照官方文本核对。",
        )


def _basis_advice(case: Case, finding: Finding) -> str:
    items = _items(case, finding)
    if items and all(map(is_local, items)):
        return (
            "国家法律没有专条：请在“选依据”里登记当地条例的条款；"
            "没有条例可依的，删去此问题，情况写入检查项备注。"
        )
    return "请选择违反的条款。"


def _items(case: Case, finding: Finding) -> tuple[Item, ...]:
    keys = set(finding.items)
    return tuple(
        item
        for checklist in case.checklists
        for item in checklist.items
        if item_key(checklist.id, item.id) in keys
    )


def _choice(facts: ReviewFacts, finding: Finding) -> LawChoice:
    bases = tuple(basis for item in _items(facts.case, finding) for basis in item.bases)
    return law_choice(bases, finding.conduct_from, finding.conduct_to, local_date(facts.now))


def _choice_lines(
    choice: LawChoice, line: Callable[[str, Level, str, str], ReviewLine]
) -> Iterator[ReviewLine]:
    if choice.must_choose:
        advice = "请选择适用的法律并写明理由，软件不代为决定。"
        yield line("law-choice", "fatal", "的行为跨越新旧法施行日", advice)
    elif choice.may_choose:
        advice = "现按行为时的规定；新规定处罚较轻或者不认为违法的，可以改选并写明理由。"
        yield line("law-compare", "minor", "的行为发生在旧法期间，新旧规定没有比较", advice)


def _deadline_lines(
    facts: ReviewFacts, finding: Finding, line: Callable[[str, Level, str, str], ReviewLine]
) -> Iterator[ReviewLine]:
    day = local_date(facts.case.inspection.entered_at or facts.now)
    if finding.due is None:
        yield line("due", "fatal", "没有整改期限", "文书须写明具体日期。")
    elif finding.due < day:
        yield line("due", "fatal", "的整改期限早于检查日", "请核对期限。")
    if finding.conduct_from > day:
        yield line("conduct", "fatal", "的行为发生日晚于检查日", "请核对行为发生日。")
    elif finding.conduct_from < day and _month_day(finding.conduct_from) not in finding.fact:
        detail = f"请写明 {finding.conduct_from} 起的行为和证据，否则文书只在事实后加注行为时间。"
        yield line("conduct-fact", "major", "的事实没有写行为发生的时间", detail)


def _month_day(day: date) -> str:
    return f"{day.month}月{day.day}日"
