"""常用语: the sentences of the record and of every check item, searched, explained and copied."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo
from ui.screens.base import Keys
from ui.screens.knowledge.checklist_list import list_rows
from ui.screens.knowledge.facts import read_in_turns
from ui.screens.knowledge.grouped import GroupedTable
from ui.screens.knowledge.page import KnowledgePage
from ui.screens.knowledge.panes import Panes
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
from ui.widgets.lists import ListRow
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen


@dataclass(frozen=True)
class Sources:
    """Where sentences come from, known before any checklist is read, and those of the record."""

    infos: tuple[ChecklistInfo, ...]
    kinds: tuple[SiteCategory, ...]
    phrases: tuple[Phrase, ...]


class PhrasesPage(KnowledgePage):
    """State: the sources, the sentences read so far, the source and the sentence chosen."""

    WATCHES = frozenset({"library", "checklist"})

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self._sources = Sources((), (), ())
        self._phrases: tuple[Phrase, ...] = ()
        self._chosen = self._phrase = ""
        self.left = SideList(self.tr("词语、检查项"), self.tr("常用语的来源"))
        self.table = GroupedTable(phrase_columns(), 52, self.tr("常用语"))
        self.note = Text("", "list", "t2", wrap=True)
        self.detail = PhraseSheet()
        self._build()
        self._connect()

    def keys(self) -> Keys:
        return (
            (("/",), self.tr("查找")),
            (("Up", "Down"), self.tr("选择")),
            (("Ctrl+C",), self.tr("复制")),
        )

    def refresh(self) -> None:
        self.host.lane(_read_sources, self._take_sources)

    def search(self, words: str) -> None:
        self.left.search.set_text(words)
        self._draw()

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

    def _draw(self) -> None:
        words = self.left.text()
        found = self._found(words)
        self._draw_list(Counter(one.source for one in found) if words else None)
        self.table.set_rows(phrase_rows(found[:MOST], named=bool(words)))
        self.note.set_text(self._note(words, len(found)))
        self.note.setVisible(bool(self.note.text()))
        self.table.setVisible(bool(found))
        if not self.table.has(self._phrase):
            self._phrase = self.table.first_id()
        self.table.select(self._phrase)
        if self._phrase == self.table.first_id():
            self.table.scrollToTop()  # with the heading above it
        self._draw_detail()

    def _found(self, words: str) -> list[Phrase]:
        if words:
            return [one for one in self._phrases if one.matches(words)]
        return [one for one in self._phrases if one.source == self._chosen]

    def _draw_list(self, counts: Counter[str] | None) -> None:
        groups: dict[str, ListRow] = {}
        every = counts or Counter(one.source for one in self._phrases)
        for one in self._phrases:
            if one.kind == GROUP and (counts is None or one.source in counts):
                groups[one.source] = ListRow(one.source, one.title, right=str(every[one.source]))
        head = [ListRow("group:record", self.tr("现场笔录"), heading=True)] if groups else []
        rows = list_rows(self._sources.infos, self._sources.kinds, counts)
        self.left.list.set_rows([*head, *groups.values(), *rows])
        if counts is None:
            self.left.list.select(self._chosen)
        else:
            self.left.list.clearSelection()

    def _note(self, words: str, count: int) -> str:
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
        return next((one for one in self._phrases if one.id == self._phrase), None)

    # ------------------------------------------------------------------ what a person does

    def _choose(self, source: str) -> None:
        self._chosen = source
        self.left.search.set_text("")
        self._draw()

    def _choose_phrase(self, row_id: str) -> None:
        self._phrase = row_id
        self._draw_detail()

    def _copy(self) -> None:
        phrase = self._shown()
        if phrase is None:
            return
        QGuiApplication.clipboard().setText(phrase.copied)
        gaps = phrase.copied.count(BLANK)
        words = self.tr("已复制，要填 {0} 处").format(gaps) if gaps else self.tr("已复制")
        self.host.navigator.toast(words, icon="copy")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.setObjectName("phrases_page")
        names = {
            "phrases_search": self.left.search.edit,
            "phrases_sources": self.left.list,
            "phrases_table": self.table,
            "phrases_detail": self.detail,
            "phrases_note": self.note,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.note.setContentsMargins(16, 10, 16, 10)
        middle = QWidget()
        set_ground(middle, "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(Divider())
        column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Panes(self.left, middle, self.detail))

    def _connect(self) -> None:
        self.left.searched.connect(lambda _text: self._draw())
        self.left.chosen.connect(self._choose)
        self.left.go_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self._choose_phrase)
        self.table.opened.connect(lambda _row: self._copy())
        self.detail.copy_asked.connect(self._copy)
        self.detail.followed.connect(self.host.follow)
        for keys, act in (("/", self.left.search.edit.setFocus), ("Ctrl+C", self._copy)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _read_sources(services: Services) -> Sources:
    library = services.library
    return Sources(library.checklists(), library.categories(), group_phrases(services))
