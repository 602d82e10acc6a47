"""地方性法规、规章: an article that the law library does not have, typed from the bureau's own copy of the rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from inspector.domain.law import LOCAL_LAW, BasisKind, Citation, CitedArticle, Confidence
from inspector.errors import KnownError

LAST_ARTICLE = 9999


@dataclass(frozen=True)
class LocalRule:
    """What the officer reads from the local rule. `own_competence`: whether its penalty is ours to impose."""

    title: str
    article: int
    paragraph: int | None
    kind: BasisKind
    gist: str
    in_force_from: date
    own_competence: bool = True
    authority: str = ""


def local_article(rule: LocalRule, day: date) -> CitedArticle:
    """The article as a finding carries it: unverified until the legal reviewer ticks it.

    Raises KnownError for a rule without title or gist, an impossible number, or one not yet in force on `day`, the
    day of the conduct (《生态环境法典》第1057条).
    """
    title = rule.title.strip().strip("《》").strip()
    problem = _problem(title, rule, day)
    if problem:
        raise KnownError(problem[0], "问题的依据没有改动。", problem[1])
    return CitedArticle(
        citation=str(Citation(LOCAL_LAW, rule.article, rule.paragraph)),
        law_title=title,
        kind=rule.kind,
        gist=rule.gist.strip(),
        in_force_from=rule.in_force_from,
        in_force_to=None,
        authority=rule.authority.strip(),
        own_competence=rule.own_competence,
        confidence=Confidence.LOW,
        verified=False,
        article=rule.article,
        paragraph=rule.paragraph,
    )


def _problem(title: str, rule: LocalRule, day: date) -> tuple[str, str] | None:
    if not title:
        return "没有写地方规定的名称。", "请照文本写全称。"
    if not 0 < rule.article <= LAST_ARTICLE:
        return f"没有第 {rule.article} 条。", "请核对条号。"
    if not rule.gist.strip():
        return "没有写这一条的内容。", "请写明要点，供法制审核人员核对。"
    if rule.in_force_from > day:
        return (
            f"该规定 {rule.in_force_from} 起才施行，行为发生在 {day}。",
            "请核对施行日期，或引用行为当日有效的规定。",
        )
    return None
