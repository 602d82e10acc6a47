"""常用语: the sentences of the record and of every check item, searched, explained and copied."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo
from ui.screens.base import Keys
from ui.screens.knowledge.checklist_list import list_rows
from ui.screens.knowledge.facts import read_in_turns
from ui.screens.knowledge.grouped import GroupedTable
from ui.screens.knowledge.phrase_rows import (
    BLANK,
    GROUP,
    MOST,
    Phrase,
    all_phrases,
    group_phrases,
    phrase_columns,
    phrase_rows,
)
from ui.screens.knowledge.phrase_sheet import PhraseSheet
from ui.screens.knowledge.side_list import SideList
from ui.screens.knowledge.table_page import TablePage
from ui.widgets.lists import ListRow
from ui.widgets.table import TableRow
from ui.widgets.text import Divider

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen


translate = QCoreApplication.translate


@dataclass(frozen=True)
class Sources:
    """Where sentences come from, known before any checklist is read, and those of the record."""

    infos: tuple[ChecklistInfo, ...]
    kinds: tuple[SiteCategory, ...]
    phrases: tuple[Phrase, ...]


class PhrasesPage(TablePage):
    """State: the sources, the sentences read so far, those found; a source and a sentence are chosen."""

    WATCHES = frozenset({"library", "checklist"})

    def __init__(self, host: KnowledgeScreen) -> None:
        left = SideList(translate("knowledge", "词语、检查项"), translate("knowledge", "常用语的来源"))
        super().__init__(host, left, GroupedTable(phrase_columns(), 52, translate("knowledge", "常用语")))
        self._sources = Sources((), (), ())
        self._phrases: tuple[Phrase, ...] = ()
        self._found: list[Phrase] = []
        self.detail = PhraseSheet()
        self.lay_out("phrases", self.detail, below=(Divider(),))
        self.table.opened.connect(lambda _row: self._copy())
        self.detail.copy_asked.connect(self._copy)
        self.bind("Ctrl+C", self._copy)

    def keys(self) -> Keys:
        return (
            (("/",), self.tr("查找")),
            (("Up", "Down"), self.tr("选择")),
            (("Ctrl+C",), self.tr("复制")),
        )

    def refresh(self) -> None:
        self.host.lane(_read_sources, self._take_sources)

    # ------------------------------------------------------------------ what is shown

    def _take_sources(self, sources: Sources) -> None:
        self._sources = sources
        if not self._phrases:
            self._phrases = sources.phrases
        if not self._chosen and sources.phrases:
            self._chosen = sources.phrases[0].source
        self._draw()
        read_in_turns(self.host, sources.infos, all_phrases, self._take)

    def _take(self, phrases: tuple[Phrase, ...]) -> None:
        self._phrases = phrases
        self._draw()

    def _table_rows(self) -> list[TableRow]:
        words = self.left.text()
        self._found = [one for one in self._phrases if self._is_wanted(one, words)]
        return phrase_rows(self._found[:MOST], named=bool(words))

    def _is_wanted(self, phrase: Phrase, words: str) -> bool:
        return phrase.matches(words) if words else phrase.source == self._chosen

    def _list_rows(self, rows: list[TableRow]) -> list[ListRow]:
        counts = Counter(one.source for one in self._found) if self.left.text() else None
        groups: dict[str, ListRow] = {}
        every = counts or Counter(one.source for one in self._phrases)
        for one in self._phrases:
            if one.kind == GROUP and (counts is None or one.source in counts):
                groups[one.source] = ListRow(one.source, one.title, right=str(every[one.source]))
        head = [ListRow("group:record", self.tr("现场笔录"), heading=True)] if groups else []
        return [*head, *groups.values(), *list_rows(self._sources.infos, self._sources.kinds, counts)]

    def _note(self) -> str:
        words, count = self.left.text(), len(self._found)
        if count > MOST:
            return self.tr("共 {0} 条，只列出前 {1} 条；再加一个词可以缩小范围。").format(count, MOST)
        if words and not count:
            return self.tr("没有常用语含有“{0}”。").format(words)
        waiting = len(self._phrases) == len(self._sources.phrases) and bool(self._sources.infos)
        if not count:
            return self.tr("正在读取清单…") if waiting else self.tr("这张清单没有常用语。")
        return ""

    def _draw_detail(self) -> None:
        phrase = self._shown()
        if phrase is None:
            self.detail.show_nothing(self.tr("选一条常用语，这里显示全文和要填的地方。"))
        else:
            self.detail.show_phrase(phrase)

    def _shown(self) -> Phrase | None:
        return next((one for one in self._phrases if one.id == self._row), None)

    # ------------------------------------------------------------------ what a person does

    def _copy(self) -> None:
        phrase = self._shown()
        if phrase is None:
            return
        QGuiApplication.clipboard().setText(phrase.copied)
        gaps = phrase.copied.count(BLANK)
        words = self.tr("已复制，要填 {0} 处").format(gaps) if gaps else self.tr("已复制")
        self.host.navigator.toast(words, icon="copy")


def _read_sources(services: Services) -> Sources:
    library = services.library
    return Sources(library.checklists(), library.categories(), group_phrases(services))
