"""Words for check items: how they are answered, when they appear, what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import AnswerKind, Checklist, Condition, Item, shown_unit
from inspector.domain.law import LegalBasis
from inspector.domain.standard import Standard
from ui.widgets.statuses import judgement_word

translate = QCoreApplication.translate


def answer_words(item: Item) -> str:
    """How the item is answered, with unit or choices; "" for the usual judgement."""
    word = {
        AnswerKind.JUDGEMENT: "",
        AnswerKind.NUMBER: translate("items", "填数值"),
        AnswerKind.CHOICE: translate("items", "单选"),
        AnswerKind.CHOICES: translate("items", "多选"),
        AnswerKind.TEXT: translate("items", "填文字"),
        AnswerKind.DATE: translate("items", "填日期"),
    }[item.answer_kind]
    detail = translate("items", "、").join(item.choices) or shown_unit(item.unit)
    return translate("items", "{0}：{1}").format(word, detail) if word and detail else word


def limit_words(item: Item) -> str:
    if item.limit is None:
        return ""
    words = item.limit.text(item.unit)
    return translate("items", "{0}，{1}").format(words, item.limit.label) if item.limit.label else words


def condition_words(checklist: Checklist, condition: Condition) -> str:
    """仅当 1.2“…”判为不符合时出现"""
    asked = next((one for one in checklist.items if one.id == condition.item), None)
    name = f"{asked.number} {asked.problem_title}" if asked else condition.item
    answers = condition.values or tuple(map(judgement_word, condition.results))
    return translate("items", "“{0}”答“{1}”时才问").format(name, translate("items", "”或“").join(answers))


def standard_lines(standard: Standard) -> Iterator[str]:
    """The limits of a standard, a line each: 颗粒物 ≤20 mg/m³（燃煤锅炉）"""
    for one in standard.limits:
        words = f"{one.pollutant} {one.text}"
        yield translate("items", "{0}（{1}）").format(words, one.applies) if one.applies else words


def standard_days(standard: Standard) -> str:
    if standard.in_force_to:
        return translate("items", "{0} 至 {1}").format(standard.in_force_from, standard.in_force_to)
    return translate("items", "{0} 起").format(standard.in_force_from)


def span_words(basis: LegalBasis) -> str:
    """From when to when a basis holds; a day long past is not written."""
    if basis.valid_to is None:
        return translate("items", "{0} 起").format(basis.valid_from)
    return translate("items", "至 {0}").format(basis.valid_to)


def doubts(item: Item, day: date) -> bool:
    """Whether a question about the law of that day is open for the legal reviewer."""
    return any(basis.question for basis in item.bases if basis.holds_on(day))
