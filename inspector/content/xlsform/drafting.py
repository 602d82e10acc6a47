"""A question in the making, and the neutral words that stand where a questionnaire has none."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from inspector.content.workbook.words import narrow
from inspector.content.xlsform.sheets import Row
from inspector.domain.checklist import (
    CHOICE_SEPARATOR,
    AnswerKind,
    Condition,
    Item,
    Limit,
    RequiredEvidence,
    with_unit,
)
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.law import Confidence, LegalBasis

_UNDECIDED = "待法制确定"
_LONGEST_UNIT = 12
_BRACKET = re.compile(r"[（(\[【]([^（(\[【）)\]】]+)[）)\]】]\s*[:：?？。]?$")
_NAMED_UNIT = re.compile(r"(?:单位|unit)\s*[:：]\s*(\S+)", re.IGNORECASE)
_NO_UNITS = {"optional", "required", "选填", "必填", "可选", "数字", "整数", "yes", "no"}
_YES = {"yes", "y", "true", "是", "有", "符合", "合格"}
_NO = {"no", "n", "false", "否", "无", "没有", "不符合", "不合格"}
_NOT_APPLICABLE = {"na", "n/a", "n.a.", "not applicable", "not_applicable", "不适用", "不涉及"}


@dataclass
class Question:
    """What becomes an item. `answers` tells what a choice of the questionnaire is called in the checklist."""

    row: int
    id: str
    title: str
    kind: AnswerKind
    guidance: list[str] = field(default_factory=list)
    unit: str = ""
    limit: Limit | None = None
    choices: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)
    evidence: list[RequiredEvidence] = field(default_factory=list)
    condition: Condition | None = None

    def item(self, number: str, basis: LegalBasis, source: str) -> Item:
        """The finished item; its requirement and fact are drafts that any question can carry."""
        subject = _subject(self.title)
        value = with_unit("{value}", self.unit)
        measured = f"，记录值为{value}" if self.kind is AnswerKind.NUMBER else ""
        return Item(
            id=self.id,
            number=number,
            question=self.title,
            guidance=tuple(self.guidance) or ("按问题现场查看，拍照并记录。",),
            bases=(basis,),
            requirement=f"请按要求整改：{subject}。",
            deadline=Deadline(DeadlineKind.IMMEDIATE),
            fact=f"{{date}}{{time}}现场检查时，{{place}}“{subject}”一项不符合要求{measured}。",
            answer_kind=self.kind,
            unit=self.unit,
            limit=self.limit,
            choices=self.choices,
            condition=self.condition,
            evidence=tuple(self.evidence),
            department=_UNDECIDED,
            source=source,
        )


def _subject(title: str) -> str:
    """The title inside a sentence; braces are placeholders there."""
    return title.translate(str.maketrans("{}", "（）")).rstrip("。？?：:！! ") or title


def basis_without_law(form: str, valid_from: date) -> LegalBasis:
    """What an item rests on until a legal reviewer fills it in."""
    return LegalBasis(
        duties=(),
        penalties=(),
        valid_from=valid_from,
        valid_to=None,
        authority=_UNDECIDED,
        own_competence=False,
        confidence=Confidence.LOW,
        note="问卷没有法律依据，罚则待法制补充。",
        local_rule=f"来源问卷《{form}》，依据待法制补充",
    )


def judgements(choices: Collection[tuple[str, str]]) -> dict[str, str] | None:
    """Choice name → result, when a list of (name, label) is yes and no, perhaps with not applicable; else None."""
    results = {name: _result(label) or _result(name) for name, label in choices}
    found = sorted(result or "" for result in results.values())
    if found in (["compliant", "noncompliant"], ["compliant", "noncompliant", "not_applicable"]):
        return {name: result for name, result in results.items() if result}
    return None


def _result(word: str) -> str | None:
    plain = narrow(word).casefold()
    results = (("compliant", _YES), ("noncompliant", _NO), ("not_applicable", _NOT_APPLICABLE))
    return next((result for result, words in results if plain in words), None)


def choice_texts(labels: Collection[str]) -> tuple[str, ...]:
    """Labels as choices: no two the same, none with the sign that parts several chosen ones."""
    return tuple(dict.fromkeys(choice_text(label) for label in labels))


def choice_text(label: str) -> str:
    return " ".join(label.split()).replace(CHOICE_SEPARATOR, "，")


def unit_in(*texts: str) -> str:
    """The unit that a label or hint names: in brackets at its end, or after 单位："""
    for text in texts:
        found = _NAMED_UNIT.search(text) or _BRACKET.search(text)
        unit = found[1].strip() if found else ""
        if unit and len(unit) <= _LONGEST_UNIT and narrow(unit).casefold() not in _NO_UNITS:
            return unit
    return ""


def slug(name: str, fallback: str, used: set[str]) -> str:
    """An id from a name, in small letters, digits and hyphens; a new one every time (`used` grows)."""
    start = re.sub(r"[^a-z0-9]+", "-", narrow(name).lower()).strip("-") or fallback
    new, number = start, 2
    while new in used:
        new, number = f"{start}-{number}", number + 1
    used.add(new)
    return new


@dataclass
class Group:
    """An open group. `begin` is its row; `repeats` that it began as a repeat."""

    begin: Row
    title: str
    repeats: bool


@dataclass
class Part:
    """A run of questions in the same groups: a section in the making."""

    groups: tuple[int, ...]
    title: str
    name: str
    questions: list[Question] = field(default_factory=list)


@dataclass
class Waiting:
    """The text of a note that no question took yet."""

    row: int
    groups: tuple[int, ...]
    text: str
