"""The rules of the review. Each yields the lines it finds, or one good line when all is in order.

Sources: 《生态环境行政执法案卷评查细则(2024年版)》 for the elements, 《行政处罚法》第42条 for two officers,
国办发〔2024〕54号 for approval and notice, 《生态环境法典》第1057条 for the law of the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from inspector.clock import local_date
from inspector.domain.checklist import Item, asked_twice, visible_items, with_unit
from inspector.domain.credit_code import is_valid
from inspector.domain.inspection import Case, Result, item_key
from inspector.domain.officer import MINIMUM_OFFICERS, may_inspect
from inspector.services.answers import verdict
from inspector.services.findings import BLANK
from inspector.services.review_findings import findings
from inspector.services.review_lines import ReviewFacts, ReviewLine, Rule, Target, good, is_local
from inspector.services.review_photos import photos

LONGEST_VISIT = timedelta(hours=24)


def officers(facts: ReviewFacts) -> Iterator[ReviewLine]:
    inspection = facts.case.inspection
    day = local_date(inspection.entered_at or facts.now)
    able = [
        officer
        for officer in facts.officers.values()
        if officer is not None and may_inspect(officer, inspection.site.credit_code, day)
    ]
    if len(able) < MINIMUM_OFFICERS:
        detail = f"检查当日证件有效且无须回避的只有 {len(able)} 人，至少 {MINIMUM_OFFICERS} 人。"
        yield ReviewLine("officers", "fatal", "执法人员不足两名", detail, Target("officers"))
    else:
        yield good("officers", "两名执法人员，证件当日有效", "officers")


def plan(facts: ReviewFacts) -> Iterator[ReviewLine]:
    plan = facts.case.inspection.plan
    papers = (("审批", plan.approval_number), ("通知书", plan.notice_number))
    missing = [name for name, number in papers if not number]
    if missing and not plan.urgent:
        yield ReviewLine(
            "plan", "fatal", f"缺检查{'、'.join(missing)}", "凡检查必审批、凡检查必通知。", Target("plan")
        )
    elif missing:
        title = f"紧急检查，{'、'.join(missing)}待补办"
        yield ReviewLine("plan-urgent", "minor", title, plan.urgent_reason, Target("plan"))
    else:
        yield good("plan", "检查已审批、已通知", "plan")


def certificate_numbers(facts: ReviewFacts) -> Iterator[ReviewLine]:
    for one in facts.case.inspection.inspectors:
        if not one.certificate.strip():
            detail = "笔录须记明每名执法人员的执法证号。"
            yield ReviewLine(
                "certificate-number", "fatal", f"{one.name}没有执法证号", detail, Target("officers")
            )


def plan_order(facts: ReviewFacts) -> Iterator[ReviewLine]:
    """Approved, then told, then inspected; an urgent visit brings its papers after."""
    plan, came = facts.case.inspection.plan, facts.case.inspection.entered_at
    told = local_date(plan.notice_served_at) if plan.notice_served_at else None
    visited = local_date(came) if came else None
    steps = (("检查审批", plan.approved_on), ("检查通知", told), ("检查", visited))
    known = [] if plan.urgent else [(name, day) for name, day in steps if day]
    for (first, early), (second, late) in pairwise(known):
        if late < early:
            detail = f"{first} {early}，{second} {late}。"
            yield ReviewLine("plan-order", "major", f"{second}日期早于{first}日期", detail, Target("plan"))


def party(facts: ReviewFacts) -> Iterator[ReviewLine]:
    site, person = facts.case.inspection.site, facts.case.inspection.party
    if not site.party_name.strip() or not is_valid(site.credit_code):
        detail = "当事人名称和统一社会信用代码在各份文书中必须一致、正确。"
        yield ReviewLine("party-code", "fatal", "当事人名称或信用代码不对", detail, Target("party"))
    else:
        yield good("party-code", "当事人名称、信用代码正确", "party")
    if not person.name.strip():
        detail = "写明谁代表当事人接受检查；法定代表人不必到场。"
        yield ReviewLine("party", "fatal", "没有填写现场负责人", detail, Target("party"))
    elif not person.position.strip() or not person.phone.strip():
        yield ReviewLine(
            "party", "major", "现场负责人的职务或电话没有填写", "笔录应记明职务和电话。", Target("party")
        )
    else:
        yield good("party", "现场负责人信息完整", "party")
    yield from _who_it_is(facts)


def _who_it_is(facts: ReviewFacts) -> Iterator[ReviewLine]:
    site = facts.case.inspection.site
    if not site.address.strip():
        yield ReviewLine("address", "major", "当事人地址没有填写", "每份文书须写明地址。", Target("party"))
    if not site.legal_representative.strip():
        detail = "可在监管对象档案里补填。"
        yield ReviewLine("representative", "minor", "法定代表人（负责人）没有填写", detail, Target("party"))
    if facts.other_names:
        what = "可能用了牌匾名称作当事人" if site.party_name == site.name else "同一信用代码另有登记名称"
        detail = f"档案里这个信用代码还登记为“{'、'.join(facts.other_names)}”，请核对营业执照。"
        yield ReviewLine("signboard", "minor", what, detail, Target("party"))


def notices(facts: ReviewFacts) -> Iterator[ReviewLine]:
    told = facts.case.inspection.notices
    if not told.certificates_shown:
        yield ReviewLine(
            "certificates", "fatal", "没有记明出示执法证件", "主动出示证件并记入笔录。", Target("notices")
        )
    if not told.rights_told:
        detail = "告知申请回避、陈述申辩的权利和配合检查的义务。"
        yield ReviewLine("rights", "fatal", "没有记明告知权利义务", detail, Target("notices"))
    if not told.recusal_asked.strip():
        yield ReviewLine(
            "recusal", "fatal", "没有记明当事人是否申请回避", "请记下当事人的回答。", Target("notices")
        )
    if told.certificates_shown and told.rights_told and told.recusal_asked.strip():
        yield good("notices", "亮证、告知、回避已记明", "notices")


def times(facts: ReviewFacts) -> Iterator[ReviewLine]:
    came, left = facts.case.inspection.entered_at, facts.case.inspection.left_at
    problem = _time_problem(came, left, facts.now)
    if problem:
        yield ReviewLine("times", "fatal", problem[0], problem[1], Target("times"))
    else:
        yield good("times", "检查起止时间合理", "times")


def _time_problem(came: datetime | None, left: datetime | None, now: datetime) -> tuple[str, str] | None:
    if came is None or left is None:
        return "检查起止时间没有填全", "笔录须记明起止时间。"
    if left <= came:
        return "离开时间不晚于进入时间", "请核对进出时间。"
    if left > now:
        return "离开时间晚于现在", "请核对离开时间和本机时钟。"
    if left - came > LONGEST_VISIT:
        return "检查超过二十四小时", "跨日检查请分次记录，或核对日期。"
    return None


def answers(facts: ReviewFacts) -> Iterator[ReviewLine]:
    case, clean = facts.case, True
    for checklist_id, item in _visible(case):
        answer = case.answer(checklist_id, item.id)
        if answer.result is Result.UNCHECKED:
            clean = False
            yield _unjudged(item_key(checklist_id, item.id), item, answer.note)
    if clean:
        yield good("answers", "检查项全部判定", "item")


def _visible(case: Case) -> Iterator[tuple[str, Item]]:
    """The items that the visit asks: seen, and not asked already by an earlier checklist."""
    again = asked_twice(case.checklists)
    for checklist in case.checklists:
        for item in visible_items(checklist, case.said(checklist)):
            if (checklist.id, item.id) not in again:
                yield checklist.id, item


def _unjudged(key: str, item: Item, note: str) -> ReviewLine:
    title = f"{item.number} 未检查"
    if note.strip():
        return ReviewLine("unchecked-noted", "minor", title, f"已说明：{note.strip()}", Target("item", key))
    detail = f"{item.question}。未检查的请写明原因。"
    return ReviewLine("unchecked", "fatal", title, detail, Target("item", key))


def consistency(facts: ReviewFacts) -> Iterator[ReviewLine]:
    case = facts.case
    carried = {key for finding in case.findings for key in finding.items}
    for checklist_id, item in _visible(case):
        answer, key = case.answer(checklist_id, item.id), item_key(checklist_id, item.id)
        if answer.result is Result.NONCOMPLIANT and key not in carried:
            yield _no_finding(key, item)
        if item.limit and answer.result is Result.COMPLIANT and verdict(item, answer.value) is False:
            detail = f"实测 {with_unit(answer.value, item.unit)}，要求 {item.limit.text(item.unit)}。"
            title = f"{item.number} 实测值达不到要求，却判定符合"
            yield ReviewLine("limit", "major", title, detail, Target("item", key))


def _no_finding(key: str, item: Item) -> ReviewLine:
    """Fatal, but for an item of local rule alone: without the local article a notice could not cite anything."""
    title = f"{item.number} 判定不符合，没有对应的问题"
    if is_local(item):
        detail = "只有地方规定可依：情况写入备注、记入笔录，通知书不列。"
        return ReviewLine("no-finding-local", "major", title, detail, Target("item", key))
    return ReviewLine("no-finding", "fatal", title, "请补写问题，或并入已有问题。", Target("item", key))


def record(facts: ReviewFacts) -> Iterator[ReviewLine]:
    inspection = facts.case.inspection
    if not inspection.record_text.strip():
        detail = "写明检查情况；可由检查结果拟写后修改。"
        yield ReviewLine("record", "fatal", "现场笔录没有写检查情况", detail, Target("record"))
    elif BLANK in inspection.record_text:
        detail = f"请填写“{BLANK}”处的内容，或删去。"
        yield ReviewLine("blank", "fatal", "现场笔录里还有空没填", detail, Target("record"))
    else:
        yield good("record", "现场笔录已写检查情况", "record")
    if not inspection.place.strip():
        yield ReviewLine("place", "fatal", "没有写检查地点", "笔录须记明地点。", Target("record"))
    if not inspection.statement.strip():
        detail = "请问过当事人；不填的，笔录写“被检查人未提出陈述、申辩意见”。"
        yield ReviewLine("statement", "minor", "当事人陈述没有填写", detail, Target("party"))


def report(facts: ReviewFacts) -> Iterator[ReviewLine]:
    case = facts.case
    if not case.findings:
        return
    due, day = case.inspection.report_due, local_date(case.inspection.entered_at or facts.now)
    if due is None:
        detail = "通知书要写明何时前报送整改报告。"
        yield ReviewLine("report", "fatal", "没有整改报告报送期限", detail, Target("report"))
    elif due < day:
        yield ReviewLine("report", "fatal", "整改报告报送期限早于检查日", "请核对日期。", Target("report"))
    else:
        yield good("report", "整改报告报送期限已定", "report")


def characters(facts: ReviewFacts) -> Iterator[ReviewLine]:
    from inspector.documents.coverage import missing_characters

    clean = True
    for where, text in _texts(facts.case):
        missing = missing_characters(text)
        if missing:
            clean = False
            yield ReviewLine("glyph", "fatal", f"“{missing}”没有字体能印", "请改写，或换用规范字。", where)
    if clean:
        yield good("glyph", "没有缺字", "record")


def _texts(case: Case) -> Iterator[tuple[Target, str]]:
    one = case.inspection
    yield (
        Target("party"),
        one.site.party_name + one.site.address + one.party.name + one.party.position + one.statement,
    )
    yield Target("record"), one.record_text + one.place + one.weather
    for finding in case.findings:
        yield Target("finding", finding.id), finding.fact + finding.requirement + finding.title
    for photo in case.evidence:
        yield Target("evidence", photo.id), photo.proves + photo.place + photo.photographer + photo.caption


RULES: tuple[Rule, ...] = (
    officers,
    certificate_numbers,
    plan,
    plan_order,
    party,
    notices,
    times,
    answers,
    consistency,
    findings,
    record,
    report,
    photos,
    characters,
)
