"""How the runner says things: laws, fines, periods, files. Every sentence goes through translation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from inspector.clock import local, local_date
from inspector.domain.checklist import Limit
from inspector.domain.deadline import DeadlineKind
from inspector.domain.inspection import Handling, PlanSource
from inspector.domain.knowledge import LegalOpinion
from inspector.domain.law import BasisKind, CitedArticle, Fine, LegalBasis, short_place
from inspector.domain.ranges import Weight
from inspector.domain.site import Grade
from ui.screens.runner.view import Laws
from ui.theme import Tone
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.segment import Option

TEN_THOUSAND = 10_000


def translate(text: str) -> str:
    """Translation for what is said outside a widget."""
    return QCoreApplication.translate("runner", text)


_tr = translate


# ------------------------------------------------------------------ law


def law_name(article: CitedArticle, laws: Laws) -> str:
    """The law as people say it, without 中华人民共和国 and book marks."""
    law = laws.get(article.citation.partition(":")[0])
    name = law.short_title if law is not None and law.short_title else article.law_title
    return name.replace(_tr("中华人民共和国"), "").strip(_tr("《》"))


def article_place(article: CitedArticle) -> str:
    return short_place(article.article, article.paragraph, article.item)


def article_label(article: CitedArticle, laws: Laws) -> str:
    """生态环境法典 第240条第3款"""
    return f"{law_name(article, laws)} {article_place(article)}"


def card_law(articles: Sequence[CitedArticle], laws: Laws) -> str:
    """The law chip of a card: 法典 第240条 / 第1128条 (first duty / first penalty)."""
    duty = _first(articles, BasisKind.DUTY)
    penalty = _first(articles, BasisKind.PENALTY)
    lead = duty or penalty
    if lead is None:
        return ""
    parts = [f"{_nickname(law_name(lead, laws))} {short_place(lead.article)}"]
    if penalty is not None and penalty is not lead:
        same = penalty.citation.partition(":")[0] == lead.citation.partition(":")[0]
        law = "" if same else law_name(penalty, laws) + " "
        parts.append(law + short_place(penalty.article))
    return " / ".join(parts)


def _nickname(name: str) -> str:
    """生态环境法典 is 法典 in every office; other laws keep their short title."""
    code = _tr("法典")
    return code if name.endswith(code) else name


def _first(articles: Sequence[CitedArticle], kind: BasisKind) -> CitedArticle | None:
    return next((one for one in articles if one.kind is kind), None)


def basis_kind(kind: BasisKind) -> str:
    return {BasisKind.DUTY: _tr("义务"), BasisKind.PENALTY: _tr("罚则"), BasisKind.RULE: _tr("规则")}[kind]


def fines(ranges: Iterable[Fine]) -> str:
    """1–10 万元；拒不改正 10–100 万元"""
    return _tr("；").join(_fine(one) for one in ranges)


def _fine(fine: Fine) -> str:
    head = " ".join(part for part in (fine.subject, fine.condition, fine.per) if part)
    amount = _amount(fine.minimum_yuan, fine.maximum_yuan)
    return f"{head} {amount}".strip()


def _amount(low: int | None, high: int | None) -> str:
    unit, divisor = _tr("元"), 1
    if all(one is None or one % 1000 == 0 for one in (low, high)) and (high or low or 0) >= TEN_THOUSAND:
        unit, divisor = _tr("万元"), TEN_THOUSAND
    if low == high and low is not None:
        return f"{low / divisor:g} {unit}"
    if low is None and high is not None:
        return _tr("{amount} 以下").format(amount=f"{high / divisor:g} {unit}")
    if high is None and low is not None:
        return _tr("{amount} 以上").format(amount=f"{low / divisor:g} {unit}")
    return f"{(low or 0) / divisor:g}–{(high or 0) / divisor:g} {unit}" if low or high else ""


def weight_chip(weight: Weight) -> ChipSpec:
    """How the newer range stands to the older one, as far as plain numbers tell."""
    word, icon = {
        Weight.LIGHTER: (_tr("新法较轻"), "trending-down"),
        Weight.HEAVIER: (_tr("新法较重"), "trending-up"),
        Weight.SAME: (_tr("幅度不变"), "equal"),
        Weight.UNCLEAR: (_tr("按情形比较"), "scale"),
    }[weight]
    return ChipSpec(word, "outline", icon)


def verified_mark(basis: LegalBasis | None, article: CitedArticle, day: date) -> ChipSpec:
    """Whether the legal reviewer has ticked the basis; first of all whether it holds on that day."""
    if not article.holds_on(day):
        return ChipSpec(_tr("该日无效"), "bad", "circle-x")
    if basis is not None and basis.verified is not None:
        return ChipSpec(_tr("法制已核 {day}").format(day=month_day(basis.verified.on)), "good", "badge-check")
    if article.verified:
        return ChipSpec(_tr("法制已核"), "good", "badge-check")
    return ChipSpec(_tr("待法制核对"), "warn", "badge-alert")


def doubt_mark() -> ChipSpec:
    return ChipSpec(_tr("法制存疑"), "warn", "triangle-alert")


def doubt_sentence(doubt: LegalOpinion) -> str:
    """What the reviewer doubts, who and when."""
    sentence = _tr("法制存疑：{note}（{name} {day}）")
    return sentence.format(note=doubt.note, name=doubt.by, day=month_day(local_date(doubt.at)))


def places(articles: Sequence[CitedArticle], laws: Laws) -> str:
    """大气污染防治法 第69条、第115条"""
    by_law: dict[str, dict[str, None]] = {}
    for one in articles:
        by_law.setdefault(law_name(one, laws), {})[short_place(one.article)] = None
    return _tr("；").join(f"{name} {_tr('、').join(found)}" for name, found in by_law.items())


# ------------------------------------------------------------------ time


def month_day(day: date) -> str:
    return f"{day:%m-%d}"


def clock_time(moment: datetime) -> str:
    return f"{local(moment):%H:%M}"


def weekday(day: date) -> str:
    return _tr("周{name}").format(name=_tr("一二三四五六日")[day.weekday()])


def due_day(day: date) -> str:
    """11-23 周一"""
    return f"{month_day(day)} {weekday(day)}"


# ------------------------------------------------------------------ choices


def handlings() -> list[Option]:
    return [
        Option(Handling.IMMEDIATE.value, _tr("立行立改")),
        Option(Handling.ORDER.value, _tr("限期整改")),
        Option(Handling.REFERRAL.value, _tr("移送抄告")),
        Option(Handling.CASE_FILING.value, _tr("拟立案")),
    ]


def handling_word(handling: Handling) -> str:
    return next(one.text for one in handlings() if one.key == handling.value)


def deadline_kinds() -> list[Option]:
    return [
        Option(DeadlineKind.IMMEDIATE.value, _tr("立即")),
        Option(DeadlineKind.CALENDAR.value, _tr("自然日")),
        Option(DeadlineKind.WORKING.value, _tr("工作日")),
    ]


def source_word(source: PlanSource) -> str:
    return {
        PlanSource.DAILY: _tr("日常检查"),
        PlanSource.RANDOM: _tr("双随机"),
        PlanSource.SPECIAL: _tr("专项检查"),
        PlanSource.CASE: _tr("个案检查"),
    }[source]


def grade_chip(grade: Grade) -> ChipSpec | None:
    """The colour of the board at the gate, said in words as well."""
    tones: dict[Grade, tuple[str, Tone]] = {
        Grade.GREEN: (_tr("绿牌"), "good"),
        Grade.YELLOW: (_tr("黄牌"), "warn"),
        Grade.RED: (_tr("红牌"), "bad"),
    }
    if grade not in tones:
        return None
    word, tone = tones[grade]
    return ChipSpec(word, tone, "flag")


def limit_words(limit: Limit, unit: str) -> str:
    """要求 ≥2.5 m"""
    return _tr("要求 {limit}").format(limit=limit.text(unit))
