"""The check items as table rows of one day, and the folded texts in which one looks for them. Made in the lane."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from ui.models.words import short_title
from ui.screens.knowledge.facts import Knowledge, penalties_of
from ui.screens.knowledge.grouped import LongCell, heading
from ui.screens.knowledge.words import place_words, short_fines, verification_chip
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.statuses import basis_chip
from ui.widgets.table import Cell, Column, TableRow

translate = QCoreApplication.translate
FINES, CHECKED = 3, 4
"""Columns that a narrow table leaves out."""
INITIALS_FROM = 2
"""Pinyin initials count from two letters on: one letter would find nearly everything."""


def item_columns() -> tuple[Column, ...]:
    return (
        Column(translate("knowledge", "编号"), 60),
        Column(translate("knowledge", "检查项"), None),
        Column(translate("knowledge", "该日依据"), 196),
        Column(translate("knowledge", "罚款、主管"), 122, right=True),
        Column(translate("knowledge", "法制核对"), 80),
    )


@dataclass(frozen=True)
class Entry:
    """Where an item stands, and what is looked through for it: everything it says, folded, and pinyin initials."""

    key: str
    checklist_id: str
    text: str
    initials: str = ""

    def matches(self, words: tuple[str, ...]) -> bool:
        return all(word in self.text or self._by_initials(word) for word in words)

    def _by_initials(self, word: str) -> bool:
        return len(word) >= INITIALS_FROM and word.isascii() and word in self.initials


@dataclass(frozen=True)
class ItemIndex:
    """Every item to look through, and the rows of the items by key for one day."""

    entries: tuple[Entry, ...]
    rows: Mapping[str, TableRow]

    def find(self, text: str, within: frozenset[str] | None = None) -> tuple[Entry, ...]:
        """The items in which every word of the text occurs, of these checklists only."""
        words = tuple(text.casefold().split())
        return tuple(
            one
            for one in self.entries
            if (within is None or one.checklist_id in within) and one.matches(words)
        )


def index_of(knowledge: Knowledge, day: date) -> ItemIndex:
    return ItemIndex(tuple(_entries(knowledge)), rows_of(knowledge, day))


def with_initials(index: ItemIndex, knowledge: Knowledge) -> ItemIndex:
    """The same index, in which items are found by the initials of their titles as well. The first call takes long."""
    from inspector.services.pinyin import initials

    titles = {one.id: initials(one.title) for one in knowledge.checklists}
    entries = []
    for entry in index.entries:
        found = knowledge.item(entry.key)
        title = initials(found[1].problem_title) if found else ""
        entries.append(replace(entry, initials=f"{title} {titles.get(entry.checklist_id, '')}"))
    return replace(index, entries=tuple(entries))


def rows_of(knowledge: Knowledge, day: date) -> Mapping[str, TableRow]:
    return {
        item_key(one.id, item.id): _row(knowledge, one, item, day)
        for one in knowledge.checklists
        for item in one.items
    }


def checklist_table(checklist: Checklist, rows: Mapping[str, TableRow]) -> list[TableRow]:
    """The items of a checklist under its sections."""
    return list(_sections(checklist, rows, frozenset(rows), ""))


def found_table(
    checklists: Iterable[Checklist], found: tuple[Entry, ...], rows: Mapping[str, TableRow]
) -> list[TableRow]:
    """What was found, under checklist and section."""
    keys = frozenset(one.key for one in found)
    parts = (_sections(one, rows, keys, f"{short_title(one.title)} · ") for one in checklists)
    return [row for part in parts for row in part]


def _sections(
    checklist: Checklist, rows: Mapping[str, TableRow], wanted: frozenset[str], before: str
) -> Iterator[TableRow]:
    for section in checklist.sections:
        keys = [item_key(checklist.id, item.id) for item in section.items]
        shown = [rows[key] for key in keys if key in wanted and key in rows]
        if shown:
            count = translate("knowledge", "{0} 项").format(len(shown))
            yield heading(f"{checklist.id}/{section.id}", before + section.title, count)
            yield from shown


def _row(knowledge: Knowledge, checklist: Checklist, item: Item, day: date) -> TableRow:
    held = knowledge.bases(item, day)
    first = held[0] if held else None
    chip = _chip(item, day)
    department = item.department or (first.basis.authority if first else "")
    penalties = penalties_of(first.articles) if first else ()
    fines = tuple(fine for one in penalties for fine in one.fines)
    cells = (
        item.number,
        LongCell(item.question),
        Cell(*_basis_words(knowledge, item, day)),
        Cell(short_fines(fines) or (translate("knowledge", "无罚款") if held else ""), second=department),
        Cell(chip=chip) if chip else "",
    )
    return TableRow(item_key(checklist.id, item.id), cells)


def _chip(item: Item, day: date) -> ChipSpec | None:
    """已核, 待核, or that nothing holds on the day."""
    state = verification_chip(item, day)
    short = {
        basis_chip("verified").text: translate("knowledge", "已核"),
        basis_chip("unverified").text: translate("knowledge", "待核"),
        basis_chip("invalid").text: translate("knowledge", "无效"),
    }
    return replace(state, text=short.get(state.text, state.text)) if state else None


def _basis_words(knowledge: Knowledge, item: Item, day: date) -> tuple[str, str]:
    """The first duty, and the penalty below it, of the basis that is proposed for the day."""
    held = knowledge.bases(item, day)
    if not held:
        none = translate("knowledge", "该日没有依据") if item.bases else translate("knowledge", "只作记录")
        return none, ""
    cited = [knowledge.provision(one.citation) for one in held[0].articles]
    places = [found for found in cited if found]
    if not places:
        return held[0].basis.local_rule, ""
    first, last = places[0], places[-1]
    name = "" if last[0] is first[0] else f"{last[0].short_title} "
    words = [f"{first[0].short_title} {place_words(first[1])}"]
    seconds = [f"{name}{place_words(last[1])}"] if len(places) > 1 else []
    if len(held) > 1:
        seconds.append(translate("knowledge", "另 {0} 种情形").format(len(held) - 1))
    return words[0], translate("knowledge", "；").join(seconds)


def _entries(knowledge: Knowledge) -> Iterator[Entry]:
    for checklist in knowledge.checklists:
        named = f"{checklist.title}\n{checklist.topic}"
        for item in checklist.items:
            text = "\n".join((*_item_text(item), named)).casefold()
            yield Entry(item_key(checklist.id, item.id), checklist.id, text)


def _item_text(item: Item) -> Iterator[str]:
    yield from (item.number, item.question, item.requirement, item.problem, item.fact, item.department)
    yield item.source
    yield from item.guidance
    yield from item.phrases
    yield from (one.what for one in item.evidence)
