"""Laws and their provisions as rows, and the folded texts in which one looks for them. Made in the lane."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.domain.law import Law, Provision, chinese_number
from inspector.services.law_texts import Hit
from ui.screens.knowledge.date_bar import ChosenDay
from ui.screens.knowledge.facts import Knowledge, citation_of
from ui.screens.knowledge.grouped import LongCell, heading
from ui.screens.knowledge.words import force_words, kind_chip, place_words, short_fines
from ui.widgets.lists import ListRow
from ui.widgets.table import Cell, Column, TableRow

translate = QCoreApplication.translate
KIND = 2
"""The column that a narrow table leaves out."""
TEXT = "text:"
"""Before the citation of an article that was found in an imported text."""


def provision_columns() -> tuple[Column, ...]:
    return (
        Column(translate("knowledge", "条款"), 176),
        Column(translate("knowledge", "主要内容"), None),
        Column(translate("knowledge", "类型"), 84),
        Column(translate("knowledge", "罚款"), 116, right=True),
    )


def law_rows(laws: Iterable[Law], day: ChosenDay, texts: frozenset[str]) -> list[ListRow]:
    """Laws that bear on the conduct first; the others below, so that nobody cites them by mistake."""
    ordered = sorted(laws, key=lambda law: (law.in_force_from, law.short_title), reverse=True)
    holding = [law for law in ordered if day.holds(law.in_force_from, law.in_force_to)]
    rest = [law for law in ordered if law not in holding]
    rows: list[ListRow] = []
    for title, group in (
        (translate("knowledge", "该日有效"), holding),
        (translate("knowledge", "该日无效，不能引用"), rest),
    ):
        if group:
            rows.append(ListRow(f"heading:{title}", title, heading=True))
            rows += [_law_row(law, law.key in texts) for law in group]
    return rows


def _law_row(law: Law, has_text: bool) -> ListRow:
    detail = force_words(law)
    if has_text:
        detail = translate("knowledge", "有全文；{0}").format(detail)
    return ListRow(law.key, law.short_title, detail, str(len(law.provisions)))


@dataclass(frozen=True)
class ProvisionEntry:
    """Where a provision stands, its row, and what is looked through for it."""

    law: Law
    provision: Provision
    text: str
    row: TableRow

    def numbered(self, words: Sequence[str]) -> bool:
        """Whether one of the words is the number of the article."""
        number = self.provision.article
        return any(_bare(word) in (str(number), chinese_number(number)) for word in words)

    def matches(self, words: Sequence[str]) -> bool:
        return all(word in self.text or self.numbered((word,)) for word in words)


def _bare(word: str) -> str:
    """第1128条 → 1128"""
    return word.removeprefix(translate("knowledge", "第")).removesuffix(translate("knowledge", "条"))


def entries_of(laws: Iterable[Law]) -> tuple[ProvisionEntry, ...]:
    """Every provision: those of the newest law first, as in the list."""
    ordered = sorted(laws, key=lambda law: law.in_force_from, reverse=True)
    return tuple(_entry(law, provision) for law in ordered for provision in law.provisions)


def _entry(law: Law, provision: Provision) -> ProvisionEntry:
    text = "\n".join(_provision_text(law, provision)).casefold()
    return ProvisionEntry(law, provision, text, _provision_row(law, provision))


def find(entries: Iterable[ProvisionEntry], text: str) -> tuple[ProvisionEntry, ...]:
    """The provisions in which every word occurs; those that a number names come first."""
    words = text.casefold().split()
    found = [one for one in entries if one.matches(words)]
    return tuple(sorted(found, key=lambda one: not one.numbered(words)))


def chapter_table(law: Law, entries: Iterable[ProvisionEntry], day: ChosenDay) -> list[TableRow]:
    """The provisions of a law under its parts."""
    rows: list[TableRow] = []
    part = ""
    for one in entries:
        if one.law.key != law.key:
            continue
        here = law.chapter_of(one.provision.article)
        if here != part:
            part = here
            rows.append(heading(f"{law.key}/{len(rows)}", here))
        rows.append(_greyed(one, day))
    return rows


def found_table(found: Sequence[ProvisionEntry], hits: Sequence[Hit], day: ChosenDay) -> list[TableRow]:
    """What was found in the gists, under the laws; then what was found in the texts that the bureau imported."""
    rows: list[TableRow] = []
    groups: dict[str, list[ProvisionEntry]] = {}
    for one in found:
        groups.setdefault(one.law.key, []).append(one)
    for key, group in groups.items():
        rows.append(heading(key, group[0].law.short_title, str(len(group))))
        rows += [_greyed(one, day) for one in group]
    if hits:
        rows.append(heading("texts", translate("knowledge", "本局导入的全文"), str(len(hits))))
        rows += [_hit_row(hit) for hit in hits]
    return rows


def _greyed(one: ProvisionEntry, day: ChosenDay) -> TableRow:
    """What does not bear on the conduct is shown, but grey."""
    if day.holds(one.law.in_force_from, one.law.in_force_to):
        return one.row
    place, gist, kind, fines = (one.row.cell(number) for number in range(4))
    cells = (
        Cell(place.text, place.second, "t3"),
        LongCell(gist.text, token="t3"),
        kind,
        Cell(fines.text, token="t3"),
    )
    return TableRow(one.row.id, cells)


def hit_id(hit: Hit) -> str:
    """The row of an article that was found in an imported text."""
    return f"{TEXT}{hit.text_id}:{hit.article.label}"


def _hit_row(hit: Hit) -> TableRow:
    cells = (Cell(hit.article.label, second=hit.law_title), LongCell(hit.excerpt), "", "")
    return TableRow(hit_id(hit), cells)


def _provision_row(law: Law, provision: Provision) -> TableRow:
    cells = (
        Cell(place_words(provision), second=provision.authority, bold=True),
        LongCell(provision.gist),
        Cell(chip=kind_chip(provision.kind)),
        Cell(short_fines(provision.fines)),
    )
    return TableRow(str(citation_of(law, provision)), cells)


def _provision_text(law: Law, provision: Provision) -> Iterator[str]:
    yield from (law.title, law.short_title, place_words(provision), provision.gist, provision.authority)
    yield law.chapter_of(provision.article)
    yield from provision.consequences


def ended_with_change(knowledge: Knowledge) -> tuple[str, int]:
    """The law that the last change brought, and how many laws ended on the day before it."""
    change = knowledge.change_day
    if change is None:
        return "", 0
    newest = next(law.short_title for law in knowledge.laws.values() if law.in_force_from == change)
    ended = sum(
        law.in_force_to is not None and (change - law.in_force_to).days == 1
        for law in knowledge.laws.values()
    )
    return newest, ended
