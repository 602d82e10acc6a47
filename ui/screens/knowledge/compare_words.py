"""Words for the comparison of old and new law."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inspector.domain.law import CitedArticle, Fine, Law, parse_citation
from inspector.domain.ranges import Weight, plain_fine
from ui.models.words import short_title
from ui.screens.knowledge.comparing import Matter, Side
from ui.screens.knowledge.facts import Knowledge
from ui.screens.knowledge.words import TEN_THOUSAND
from ui.widgets.chip_spec import ChipSpec

translate = QCoreApplication.translate


def change_mark(matter: Matter) -> ChipSpec:
    """幅度不变, 新法较轻 …; which law is applied remains for a person to decide."""
    change = matter.change
    if change is None:
        only = translate("compare", "只有旧法") if matter.old.bases else translate("compare", "只有新法")
        return ChipSpec(only, "na", "minus")
    if not matter.is_fined:
        return ChipSpec(translate("compare", "没有罚款"), "na", "minus")
    return {
        Weight.SAME: ChipSpec(translate("compare", "幅度不变"), "na", "equal"),
        Weight.LIGHTER: ChipSpec(translate("compare", "新法较轻"), "accent", "trending-down"),
        Weight.HEAVIER: ChipSpec(translate("compare", "新法较重"), "outline", "trending-up"),
        Weight.UNCLEAR: ChipSpec(translate("compare", "按情形比较"), "outline", "scale"),
    }[change]


def title_words(matter: Matter) -> str:
    if len(matter.items) < 2:
        return matter.title
    return translate("compare", "{0} 等 {1} 项").format(matter.title, len(matter.items))


def place_numbers(articles: Iterable[CitedArticle]) -> str:
    """77–83 / 112: the articles by number, duties before penalties."""
    groups: dict[str, list[int]] = {}
    for one in articles:
        groups.setdefault(one.kind.value, []).append(one.article)
    return " / ".join(_runs(sorted(set(numbers))) for numbers in groups.values())


def _runs(numbers: list[int]) -> str:
    """Neighbours joined by a dash, the others by a comma."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return translate("compare", "、").join(
        f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs
    )


def law_names(side: Side, laws: Mapping[str, Law]) -> str:
    """The laws of a side, each once; what a local rule says where no law is cited."""
    keys = dict.fromkeys(parse_citation(one.citation).law for one in side.articles)
    names = [laws[key].short_title for key in keys if key in laws]
    return translate("compare", "、").join(names or [one.local_rule for one in side.bases])


def range_words(fine: Fine) -> str:
    """10–100 or ≤5, in 万元 without the unit."""
    low, high = (_bound(value) for value in (fine.minimum_yuan, fine.maximum_yuan))
    words = f"{low}–{high}" if low and high and low != high else f"≤{high}" if high and not low else low
    return f"{fine.per} {words}" if fine.per else words


def _bound(yuan: int | None) -> str:
    return f"{(Decimal(yuan) / TEN_THOUSAND).normalize():f}" if yuan is not None else ""


def side_range(side: Side) -> tuple[str, str]:
    """The plain range of a side, and the first range under a condition with what the condition is."""
    fines = [fine for one in side.penalties for fine in one.fines]
    plain = plain_fine(side.articles)
    other = next((one for one in fines if one.condition or one.subject), None)
    aside = f"{other.condition or other.subject} {range_words(other)}" if other and other != plain else ""
    if plain is not None:
        return range_words(plain), aside
    if fines:
        return aside or range_words(fines[0]), ""
    kept = [words for one in side.penalties for words in one.consequences]
    return translate("compare", "；").join(kept), ""


def topic_name(knowledge: Knowledge, checklist_id: str) -> str:
    found = knowledge.checklist(checklist_id)
    return short_title(found.title) if found else checklist_id
