"""How facts of a case read on paper: times, people, laws. The same words on every document of the case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from inspector.clock import local, local_date
from inspector.documents.templates import Texts
from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    Item,
    Limit,
    asked_twice,
    visible_items,
    with_unit,
)
from inspector.domain.document import SignerRole
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import (
    Answer,
    Case,
    Finding,
    Handling,
    Inspection,
    Inspector,
    PlanSource,
    Result,
)
from inspector.domain.law import (
    BasisKind,
    CitedArticle,
    competent_department,
    formal_place,
    without_remarks,
)
from inspector.domain.site import Site
from inspector.errors import KnownError

NONE = "／"
"""What an empty place of a form is struck through with (笔录不留空白)."""

BLANK_DAY = "　　　年　　月　　日"
BLANK_MOMENT = "　　　年　　月　　日　　时　　分"

PLAN_SOURCES = {
    PlanSource.DAILY: "日常检查",
    PlanSource.RANDOM: "“双随机、一公开”抽查",
    PlanSource.SPECIAL: "专项检查",
    PlanSource.CASE: "个案检查",
}


def or_none(text: str) -> str:
    return text.strip() or NONE


def day_text(day: date | None) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if day else BLANK_DAY


def moment_text(moment: datetime | None) -> str:
    if moment is None:
        return BLANK_MOMENT
    at = local(moment)
    return f"{day_text(at.date())}{at.hour}时{at.minute:02d}分"


def period_text(start: datetime | None, end: datetime | None) -> str:
    """From – to; the day once when it is the same."""
    if start and end and local_date(start) == local_date(end):
        at = local(end)
        return f"{moment_text(start)}至{at.hour}时{at.minute:02d}分"
    return f"{moment_text(start)}至{moment_text(end)}"


def visit_day(inspection: Inspection) -> date | None:
    """The day on which the officers left, or came while they are still there."""
    moment = inspection.left_at or inspection.entered_at
    return local_date(moment) if moment else None


def officer_text(officer: Inspector) -> str:
    return f"{officer.name}（执法证号{officer.certificate}）"


def officers_text(officers: Iterable[Inspector]) -> str:
    return "、".join(map(officer_text, officers))


def officer_names(case: Case) -> str:
    return "、".join(one.name for one in case.inspection.inspectors)


def with_role(case: Case, role: SignerRole) -> tuple[Inspector, ...]:
    return tuple(one for one in case.inspection.inspectors if one.role is role)


def photos(case: Case) -> tuple[Evidence, ...]:
    found = (one for one in case.evidence if one.mime.startswith("image/"))
    return tuple(sorted(found, key=lambda one: one.sequence))


def papers_text(site: Site) -> str:
    """Approvals and the permit of a site, as forms show them."""
    papers = [f"{paper.kind}：{paper.number}" for paper in site.papers]
    if site.permit_number:
        valid = f"（有效期至{day_text(site.permit_valid_to)}）" if site.permit_valid_to else ""
        papers.append(f"排污许可证：{site.permit_number}{valid}")
    return "；".join(papers)


def findings(case: Case) -> tuple[Finding, ...]:
    """Ours first: every document of the case numbers the problems alike, in the order of the notice."""
    return tuple(sorted(case.findings, key=lambda one: (not is_ours(one), one.sequence)))


def conduct_text(case: Case, finding: Finding) -> str:
    """When the conduct took place; "" when it was seen on the day of the visit, or the fact itself says it."""
    first, last = finding.conduct_from, finding.conduct_to or finding.conduct_from
    days = dict.fromkeys((first, last))
    if days.keys() == {visit_day(case.inspection)} or all(day_text(day) in finding.fact for day in days):
        return ""
    return "至".join(map(day_text, days))


def photo_numbers(case: Case, finding: Finding) -> str:
    """第1、3至6号 of the photo sheet; "" for a finding without photos."""
    return _numbers_on_the_sheet(case, case.finding_evidence(finding))


def item_photo_numbers(case: Case, item: str) -> str:
    """The same for an item, by its key."""
    return _numbers_on_the_sheet(case, (one for one in case.evidence if item in one.item_ids))


def _numbers_on_the_sheet(case: Case, evidence: Iterable[Evidence]) -> str:
    shown = {one.id for one in photos(case)}
    numbers = sorted(one.sequence for one in evidence if one.id in shown)
    return f"第{'、'.join(_ranges(numbers))}号" if numbers else ""


def _ranges(numbers: Iterable[int]) -> Iterable[str]:
    """1, 3, 4, 5 as 1 and 3至5."""
    for _, run in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        first, *more = [number for _, number in run]
        if len(more) > 1:
            yield f"{first}至{more[-1]}"
        else:
            yield from map(str, (first, *more))


@dataclass(frozen=True)
class Judged:
    """A visible item of a checklist with its answer."""

    item: Item
    answer: Answer


def judged(case: Case, checklist: Checklist) -> tuple[Judged, ...]:
    said = case.said(checklist)
    return tuple(Judged(item, said[item.id]) for item in visible_items(checklist, said))


def count(answers: Iterable[Judged], result: Result) -> int:
    return sum(one.answer.result is result for one in answers)


def value_text(one: Judged) -> str:
    """1.6 m（应≥2.0 m）, 3类, 2026年8月1日; "" where nothing was entered."""
    value, item = one.answer.value.strip(), one.item
    if item.answer_kind is AnswerKind.DATE:
        return _typed_day(value)
    text = with_unit(value, item.unit) if value else ""
    return f"{text}（{wanted(item.limit, item.unit)}）" if text and item.limit else text


def _typed_day(value: str) -> str:
    try:
        return day_text(date.fromisoformat(value))
    except ValueError:  # nothing, or words of an import
        return value


def wanted(limit: Limit, unit: str) -> str:
    """应≥2.0 m, and after it what the label says besides the figure: where it comes from, for whom it is."""
    figure = limit.text(unit)
    repeated = re.escape(figure).replace(r"\ ", " ?")
    source = re.sub(f"{repeated}$", "", limit.label).rstrip("：:，；").translate(_INNER_BRACKETS)
    wanted = f"应{figure}" if limit.upper is None else f"应为{figure}"
    return f"{wanted}，{source}" if source else wanted


_INNER_BRACKETS = str.maketrans("（）", "〔〕")
"""Brackets inside brackets are of another kind (GB/T 15834)."""


def is_ours(finding: Finding) -> bool:
    """Whether this bureau may order the rectification: not where every penalty belongs to another department."""
    if finding.handling is Handling.REFERRAL:
        return False
    decisive = _of_kind(finding, BasisKind.PENALTY) or finding.articles
    return not decisive or any(article.own_competence for article in decisive)


def department(finding: Finding) -> str:
    """Who is competent, "" where the finding does not say. Remarks in brackets are for the officer, not the paper."""
    return without_remarks(finding.department) or competent_department(finding.articles)


def duties(finding: Finding) -> tuple[CitedArticle, ...]:
    return _of_kind(finding, BasisKind.DUTY)


def own_penalties(finding: Finding) -> tuple[CitedArticle, ...]:
    return tuple(one for one in _of_kind(finding, BasisKind.PENALTY) if one.own_competence)


def _of_kind(finding: Finding, kind: BasisKind) -> tuple[CitedArticle, ...]:
    return tuple(article for article in finding.articles if article.kind is kind)


def citation_text(articles: Iterable[CitedArticle]) -> str:
    """《A》第一条、第二条第一款，《B》第三条; each place once."""
    laws = groupby(dict.fromkeys(_cited(article) for article in articles), key=lambda one: one[0])
    return "，".join(f"《{title}》{'、'.join(place for _, place in group)}" for title, group in laws)


def _cited(article: CitedArticle) -> tuple[str, str]:
    title = article.law_title.strip("《》")
    return title, formal_place(article.article, article.paragraph, article.item)


def law_choice_text(finding: Finding, wording: Texts) -> str:
    """That another law was chosen than that of the conduct's last day, as `law_choice` of the form says it, or ""."""
    said = law_choice(finding)
    return wording.say("law_choice", **said) if said else ""


def law_choice(finding: Finding) -> dict[str, object]:
    """What is said of the choice: `day`, `laws`, and `later` for a later law; nothing where none was made."""
    last, chosen = finding.conduct_to or finding.conduct_from, finding.law_choice
    if chosen is None or chosen == last or not finding.articles:
        return {}
    other = [one for one in finding.articles if not one.holds_on(last)] or finding.articles
    laws = dict.fromkeys(f"《{short_title(one.law_title)}》" for one in other)
    return {"day": day_text(chosen), "laws": "、".join(laws), "later": chosen > last}


def short_title(law_title: str) -> str:
    return law_title.strip("《》").removeprefix("中华人民共和国")


def refuse_law_not_in_force(finding: Finding) -> None:
    """Raises KnownError for a basis that did not hold on the day of the conduct (《生态环境法典》第1057条)."""
    for article in finding.articles:
        if not article.holds_on(finding.law_day):
            raise _not_in_force(finding, article)


def _not_in_force(finding: Finding, article: CitedArticle) -> KnownError:
    early = finding.law_day < article.in_force_from
    state = (
        f"自{day_text(article.in_force_from)}起才施行"
        if early
        else f"施行至{day_text(article.in_force_to)}为止"
    )
    return KnownError(
        f"问题{finding.sequence}引用的{citation_text([article])}{state}，"
        f"不适用于{day_text(finding.law_day)}的行为，文书不能生成。",
        "已填写的内容都已保存。",
        "请在该问题的“法律依据”中改选行为当日有效的条款。",
    )


def measurements(case: Case, finding: Finding) -> Iterator[tuple[Checklist, Judged]]:
    """What was measured on the items of a finding and its fact does not say; a question asked twice counts once."""
    again = asked_twice(case.checklists)
    for checklist in case.checklists:
        for one in judged(case, checklist):
            measured = one.item.answer_kind is AnswerKind.NUMBER and one.answer.value.strip()
            mine = one.answer.key in finding.items and (checklist.id, one.item.id) not in again
            if measured and mine and not _says(finding.fact, one):
                yield checklist, one


def _says(fact: str, one: Judged) -> bool:
    """Whether the figure stands there as such: not inside a longer one, nor as part of a date."""
    figure = re.escape(with_unit(one.answer.value.strip(), one.item.unit).replace(" ", ""))
    return bool(re.search(rf"(?<![\d.]){figure}(?!\.?\d|[年月日时分])", fact.replace(" ", "")))
