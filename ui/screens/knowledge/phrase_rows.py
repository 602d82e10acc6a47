"""Ready sentences: the groups for the record, and what each check item brings along; placeholders explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from ui.models.words import short_title
from ui.screens.knowledge.grouped import LongCell, heading
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.table import Cell, Column, TableRow

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate
FACT, REQUIREMENT, PHRASE, GROUP = "fact", "requirement", "phrase", "group"
MOST = 200
"""Hits that are shown at once; with more, another word helps more than scrolling."""
_GAP = re.compile(r"\{(date|time|place|value)\}|＿+|__+")
BLANK = "__"


@dataclass(frozen=True)
class Phrase:
    """One sentence. `source` is a phrase group or a checklist; `item_key` is "" for a sentence of a group."""

    id: str
    kind: str
    text: str
    source: str
    title: str
    item_key: str = ""
    source_title: str = ""

    @property
    def shown(self) -> str:
        """With words for the placeholders: 〔日期〕现场检查时……"""
        return _GAP.sub(lambda match: marked(match[1]) if match[1] else BLANK, self.text)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is to be filled in, in order: date, time, place, value, or "" for a blank."""
        return tuple(match[1] or "" for match in _GAP.finditer(self.text))

    @property
    def copied(self) -> str:
        """As it goes to the clipboard: outside of the program nothing fills a placeholder, so it becomes a blank."""
        return _GAP.sub(lambda match: _blank(match[1] or ""), self.text)

    def parts(self) -> Iterator[tuple[str, str | None]]:
        """The text in pieces: words with None, gaps with their name."""
        at = 0
        for match in _GAP.finditer(self.text):
            yield self.text[at : match.start()], None
            yield match[0], match[1] or ""
            at = match.end()
        yield self.text[at:], None

    def matches(self, words: str) -> bool:
        whole = f"{self.text}\n{self.title}\n{self.source_title}".casefold()
        return all(word in whole for word in words.casefold().split())


def marked(gap: str) -> str:
    return translate("phrases", "〔{0}〕").format(gap_word(gap))


def _blank(gap: str) -> str:
    """Blanks to be filled by hand, as the program itself writes days and hours."""
    return {
        "date": translate("phrases", "__年__月__日"),
        "time": translate("phrases", "__时__分"),
    }.get(gap, BLANK)


def phrase_columns() -> tuple[Column, ...]:
    return (Column(translate("phrases", "用途"), 124), Column(translate("phrases", "用语"), None))


def kind_word(kind: str) -> str:
    return {
        FACT: translate("phrases", "违法事实"),
        REQUIREMENT: translate("phrases", "整改要求"),
        PHRASE: translate("phrases", "现场用语"),
        GROUP: translate("phrases", "笔录用语"),
    }[kind]


def phrase_chip(kind: str) -> ChipSpec:
    icons = {
        FACT: "file-warning",
        REQUIREMENT: "list-checks",
        PHRASE: "message-square",
        GROUP: "notebook-pen",
    }
    return ChipSpec(kind_word(kind), "outline", icons[kind])


def gap_word(name: str) -> str:
    """What goes into a gap, in a word."""
    return {
        "date": translate("phrases", "日期"),
        "time": translate("phrases", "时间"),
        "place": translate("phrases", "监管对象"),
        "value": translate("phrases", "数值"),
        "": translate("phrases", "填写"),
    }[name]


def gap_meaning(name: str) -> str:
    return {
        "date": translate("phrases", "判定“不符合”的日期，开单时自动填"),
        "time": translate("phrases", "判定“不符合”的时刻，开单时自动填"),
        "place": translate("phrases", "监管对象的名称，没有名称的填地址，开单时自动填"),
        "value": translate("phrases", "这一项填的数值或选项，改了数值会跟着改"),
        "": translate("phrases", "空白由执法人员填写，插入后光标停在第一处"),
    }[name]


def use_words(phrase: Phrase) -> str:
    """Where the program offers the sentence."""
    return {
        FACT: translate("phrases", "这一项判为“不符合”时，是违法事实的底稿。"),
        REQUIREMENT: translate("phrases", "这一项判为“不符合”时，是整改要求的底稿。"),
        PHRASE: translate("phrases", "检查这一项时按 F6 选用。"),
        GROUP: translate("phrases", "写“{0}”时用。").format(phrase.title),
    }[phrase.kind]


def group_phrases(services: Services) -> tuple[Phrase, ...]:
    """The sentences of the record. Runs in the lane."""
    return tuple(
        Phrase(f"{group.id}#{number}", GROUP, text, group.id, group.title, source_title=group.title)
        for group in services.library.phrases()
        for number, text in enumerate(group.phrases)
    )


def all_phrases(services: Services) -> tuple[Phrase, ...]:
    """Those of the record, then those of every item. Runs in the lane; quick once every checklist was read."""
    library = services.library
    checklists = (library.pinned(info.pin) for info in library.checklists())
    items = (one for checklist in checklists for one in _of_checklist(checklist))
    return (*group_phrases(services), *items)


def _of_checklist(checklist: Checklist) -> Iterator[Phrase]:
    for item in checklist.items:
        key, title = item_key(checklist.id, item.id), f"{item.number} {item.question}"
        for number, (kind, text) in enumerate(_of_item(item)):
            yield Phrase(
                f"{key}#{number}", kind, text, checklist.id, title, key, short_title(checklist.title)
            )


def _of_item(item: Item) -> Iterator[tuple[str, str]]:
    for kind, text in ((FACT, item.fact), (REQUIREMENT, item.requirement)):
        if text:
            yield kind, text
    yield from ((PHRASE, text) for text in item.phrases)


def phrase_rows(phrases: Iterable[Phrase], *, named: bool) -> list[TableRow]:
    """Under the item or the group that they belong to; `named` with its checklist, where there are several."""
    rows: list[TableRow] = []
    above = ""
    for one in phrases:
        if (one.item_key or one.source) != above:
            above = one.item_key or one.source
            rows.append(heading(above, one.title, one.source_title if named and one.item_key else ""))
        rows.append(TableRow(one.id, (Cell(chip=phrase_chip(one.kind)), LongCell(one.shown))))
    return rows
