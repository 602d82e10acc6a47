"""Words for law: places, fines, confidence, validity."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import EvidenceKind, Item, Method, Severity
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.law import BasisKind, Confidence, Fine, Law, Provision, short_place
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.statuses import basis_chip

translate = QCoreApplication.translate
TEN_THOUSAND = 10_000


def place_words(provision: Provision) -> str:
    return short_place(provision.article, provision.paragraph, provision.item)


def kind_chip(kind: BasisKind) -> ChipSpec:
    return {
        BasisKind.DUTY: ChipSpec(translate("law", "义务"), "accent", "clipboard-list"),
        BasisKind.PENALTY: ChipSpec(translate("law", "罚则"), "bad", "gavel"),
        BasisKind.RULE: ChipSpec(translate("law", "规则"), "na", "scale"),
    }[kind]


def confidence_words(confidence: Confidence) -> str:
    return {
        Confidence.HIGH: translate("law", "H：读过该法全文"),
        Confidence.HIGH_STAR: translate("law", "H*：两份互不相关的全文一致，尚未与官方库逐条核对"),
        Confidence.MEDIUM: translate("law", "M：来自二手资料或推断"),
        Confidence.LOW: translate("law", "L：仅凭记忆，须核对"),
    }[confidence]


def amount(yuan: int) -> str:
    """In 万元 from ten thousand on, as officers speak of fines."""
    if yuan < TEN_THOUSAND // 5:
        return translate("law", "{0} 元").format(yuan)
    return translate("law", "{0} 万元").format(f"{(Decimal(yuan) / TEN_THOUSAND).normalize():f}")


def fine_words(fine: Fine) -> str:
    """1 万元至 10 万元, each vehicle, on which condition, for whom."""
    low, high = fine.minimum_yuan, fine.maximum_yuan
    if low is not None and high is not None:
        words = (
            amount(low) if low == high else translate("law", "{0}至 {1}").format(amount(low), amount(high))
        )
    elif high is not None:
        words = translate("law", "{0}以下").format(amount(high))
    else:
        words = translate("law", "{0}以上").format(amount(low)) if low is not None else ""
    words = translate("law", "{0} {1}").format(fine.per, words) if fine.per else words
    remarks = [part for part in (fine.subject, fine.condition) if part]
    return words + (
        translate("law", "（{0}）").format(translate("law", "，").join(remarks)) if remarks else ""
    )


def short_fines(fines: tuple[Fine, ...]) -> str:
    """The plain range of a place, that of its first subject: 5–20 万元; where all have a condition, the first one."""
    plain = next((one for one in fines if not one.condition), next(iter(fines), None))
    bounds = (
        [value for value in (plain.minimum_yuan, plain.maximum_yuan) if value is not None] if plain else []
    )
    if not bounds:
        return ""
    low, high = min(bounds), max(bounds)
    if high < TEN_THOUSAND // 5 or low == high:
        return amount(high) if low == high else translate("law", "{0}–{1} 元").format(low, high)
    ends = (f"{(Decimal(value) / TEN_THOUSAND).normalize():f}" for value in (low, high))
    return translate("law", "{0}–{1} 万元").format(*ends)


def force_words(law: Law) -> str:
    if law.in_force_to:
        return translate("law", "{0} 至 {1} 有效").format(law.in_force_from, law.in_force_to)
    return translate("law", "{0} 起有效，至今").format(law.in_force_from)


def day_chip(holds: bool) -> ChipSpec:
    """Whether a law holds on the chosen day."""
    return ChipSpec(translate("law", "该日有效"), "good", "check") if holds else basis_chip("invalid")


def deadline_words(deadline: Deadline) -> str:
    if deadline.kind is DeadlineKind.IMMEDIATE:
        return translate("law", "立即")
    working = deadline.kind is DeadlineKind.WORKING
    words = translate("law", "{0} 个工作日") if working else translate("law", "{0} 日")
    return words.format(deadline.days)


def method_word(method: Method) -> str:
    return translate("law", "现场") if method is Method.ON_SITE else translate("law", "非现场")


def severity_word(severity: Severity) -> str:
    return {
        Severity.MINOR: translate("law", "轻微"),
        Severity.MAJOR: translate("law", "一般"),
        Severity.CRITICAL: translate("law", "严重"),
    }[severity]


def evidence_word(kind: EvidenceKind) -> str:
    return {
        EvidenceKind.PHOTO: translate("law", "照片"),
        EvidenceKind.VIDEO: translate("law", "录像"),
        EvidenceKind.DOCUMENT: translate("law", "资料"),
        EvidenceKind.MEASUREMENT: translate("law", "测量"),
    }[kind]


def verification_chip(item: Item, day: date) -> ChipSpec | None:
    """Whether a legal reviewer confirmed everything the item rests on that day; None where it rests on nothing."""
    held = [basis for basis in item.bases if basis.holds_on(day)]
    if not held:
        return basis_chip("invalid") if item.bases else None
    return basis_chip("verified" if all(basis.verified for basis in held) else "unverified")
