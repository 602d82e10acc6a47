"""The words of every state with tone and icon: the same chip for the same state on every screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeVar

from PySide6.QtCore import QCoreApplication

from inspector.errors import BugError
from ui.theme import Tone
from ui.widgets.chip_spec import ChipSpec

Judgement = Literal["compliant", "noncompliant", "not_applicable", "unchecked"]


@dataclass(frozen=True)
class JudgementLook:
    """One of the four answers: its key 1–4, tone, icon."""

    code: Judgement
    key: str
    tone: Tone
    icon: str


JUDGEMENTS = (
    JudgementLook("compliant", "1", "good", "check"),
    JudgementLook("noncompliant", "2", "bad", "x"),
    JudgementLook("not_applicable", "3", "na", "minus"),
    JudgementLook("unchecked", "4", "outline", "circle-dashed"),
)


translate = QCoreApplication.translate
V = TypeVar("V")


def judgement_word(code: str) -> str:
    words = {
        "compliant": translate("statuses", "符合"),
        "noncompliant": translate("statuses", "不符合"),
        "not_applicable": translate("statuses", "不涉及"),
        "unchecked": translate("statuses", "未检查"),
    }
    return _known(words, code)


def answer_mark(code: str) -> ChipSpec:
    """Icon, word and tone of an answer, for `StatusMark` and tables."""
    look = _known({look.code: look for look in JUDGEMENTS}, code)
    return ChipSpec(judgement_word(code), "na" if look.tone == "outline" else look.tone, look.icon)


def inspection_chip(state: str) -> ChipSpec:
    chips = {
        "draft": ChipSpec(translate("statuses", "未开始"), "na", "clock"),
        "pending_approval": ChipSpec(translate("statuses", "待审批"), "warn", "stamp"),
        "in_progress": ChipSpec(translate("statuses", "检查中"), "accent", "play"),
        "ready": ChipSpec(translate("statuses", "待签字"), "warn", "pen-line"),
        "sealed": ChipSpec(translate("statuses", "已封存"), "good", "lock"),
        "voided": ChipSpec(translate("statuses", "已作废"), "na", "ban"),
    }
    return _known(chips, state)


def rectification_chip(state: str) -> ChipSpec:
    chips = {
        "to_serve": ChipSpec(translate("statuses", "待送达"), "na", "send"),
        "rectifying": ChipSpec(translate("statuses", "整改中"), "accent", "clock"),
        "reported": ChipSpec(translate("statuses", "企业已报"), "accent", "inbox"),
        "to_reinspect": ChipSpec(translate("statuses", "待复查"), "accent", "eye"),
        "partly": ChipSpec(translate("statuses", "部分改正"), "warn", "circle-dot"),
        "extended": ChipSpec(translate("statuses", "延期中"), "warn", "calendar-clock"),
        "pending_closeout": ChipSpec(translate("statuses", "待销号审批"), "accent", "stamp"),
        "closed": ChipSpec(translate("statuses", "已销号"), "good", "circle-check"),
        "reordered": ChipSpec(translate("statuses", "再次责令"), "bad", "siren"),
        "reopened": ChipSpec(translate("statuses", "反弹重开"), "bad", "rotate-ccw"),
        "transferred": ChipSpec(translate("statuses", "已移送"), "na", "send"),
        "case_filed": ChipSpec(translate("statuses", "已立案"), "bad", "gavel"),
    }
    return _known(chips, state)


def deadline_chip(days_left: int, unit: str = "") -> ChipSpec:
    """Red when overdue, amber up to three days before, plain outline later. `days_left` is negative when overdue."""
    if days_left < 0:
        return ChipSpec(
            translate("statuses", "逾期 %n 天").replace("%n", str(-days_left)), "bad", "circle-alert"
        )
    if days_left == 0:
        return ChipSpec(translate("statuses", "今天到期"), "warn", "hourglass")
    word = (
        translate("statuses", "剩 %n %u")
        .replace("%n", str(days_left))
        .replace("%u", unit or translate("statuses", "工作日"))
    )
    return ChipSpec(word, "warn", "hourglass") if days_left <= 3 else ChipSpec(word, "outline", "calendar")


def basis_chip(state: str) -> ChipSpec:
    """Whether a legal basis has been checked by the legal reviewer and holds on the day."""
    chips = {
        "verified": ChipSpec(translate("statuses", "法制已核"), "good", "badge-check"),
        "unverified": ChipSpec(translate("statuses", "待法制核对"), "warn", "badge-alert"),
        "invalid": ChipSpec(translate("statuses", "该日无效"), "bad", "circle-x"),
    }
    return _known(chips, state)


def certificate_chip(days_left: int) -> ChipSpec:
    """An officer's certificate on the day of the inspection; amber in its last 30 days."""
    if days_left < 0:
        return ChipSpec(translate("statuses", "已过期"), "bad", "circle-x")
    if days_left <= 30:
        return ChipSpec(translate("statuses", "剩 %n 天").replace("%n", str(days_left)), "warn", "hourglass")
    return ChipSpec(translate("statuses", "有效"), "good", "check")


def recusal_chip() -> ChipSpec:
    return ChipSpec(translate("statuses", "应回避"), "bad", "ban")


def _known(table: dict[str, V], code: str) -> V:
    if code not in table:
        raise BugError(f"no words for state {code!r}")
    return table[code]
