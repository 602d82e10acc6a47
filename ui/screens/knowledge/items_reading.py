"""What the page of items reads, in steps: the lists, the checklist wanted first, all of them, the pinyin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo
from ui.screens.knowledge.facts import Knowledge, read_in_turns, read_knowledge
from ui.screens.knowledge.item_rows import ItemIndex, index_of, rows_of, with_initials

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen


@dataclass(frozen=True)
class Lists:
    """What is known without reading a single checklist."""

    infos: tuple[ChecklistInfo, ...] = ()
    kinds: tuple[SiteCategory, ...] = ()


@dataclass(frozen=True)
class Shown:
    """What was read so far, and its rows and words for a day; `whole` once every checklist is in it."""

    knowledge: Knowledge
    index: ItemIndex
    day: date
    whole: bool


class ItemsReading(QObject):
    """Signals: `listed()` the lists are there, say what is wanted `first` · `read()` there is more to show.

    State: the lists, what was read of them, the checklist to read before all others.
    """

    listed = Signal()
    read = Signal()

    def __init__(self, host: KnowledgeScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.lists = Lists()
        self.shown: Shown | None = None
        self.first = ""
        host.day.changed.connect(self._read_day)

    def begin(self) -> None:
        self._host.lane(_read_lists, self._take_lists)

    def _take_lists(self, lists: Lists) -> None:
        self.lists = lists
        self.listed.emit()
        first, day = self.first, self._host.day.value
        if self.shown is None and first:
            self._host.lane(lambda services: _read_one(services, first, day), self._take)
        read_in_turns(self._host, lists.infos, lambda services: _read_all(services, day), self._take_all)

    def _take(self, shown: Shown) -> None:
        self.shown = shown
        self.read.emit()

    def _take_all(self, shown: Shown) -> None:
        self._take(shown)
        self._host.day.set_change(shown.knowledge.change_day)
        self._read_day()
        self._host.lane(
            lambda _services: with_initials(shown.index, shown.knowledge),
            lambda index: self._learn(shown.knowledge, index),
        )

    def _learn(self, knowledge: Knowledge, index: ItemIndex) -> None:
        """The initials came later: whoever typed some meanwhile finds by them now."""
        if self.shown is not None and self.shown.knowledge is knowledge:
            self._take(replace(self.shown, index=replace(self.shown.index, entries=index.entries)))

    def _read_day(self) -> None:
        """Rows for another day; the texts that are searched stay."""
        shown, day = self.shown, self._host.day.value
        if shown is not None and shown.day != day:
            self._host.lane(
                lambda _services: replace(
                    shown, day=day, index=replace(shown.index, rows=rows_of(shown.knowledge, day))
                ),
                self._take_day,
            )

    def _take_day(self, shown: Shown) -> None:
        """Dropped if more was read, or yet another day chosen, meanwhile."""
        if self.shown is None or self.shown.knowledge is not shown.knowledge:
            self._read_day()
        elif shown.day == self._host.day.value:
            self._take(replace(shown, index=replace(shown.index, entries=self.shown.index.entries)))


def _read_lists(services: Services) -> Lists:
    return Lists(services.library.checklists(), services.library.categories())


def _read_one(services: Services, checklist_id: str, day: date) -> Shown:
    library = services.library
    checklist = library.checklist(checklist_id=checklist_id)
    knowledge = Knowledge(
        library.version(), (checklist,), library.laws(), library.standards(), library.notes()
    )
    return Shown(knowledge, index_of(knowledge, day), day, whole=False)


def _read_all(services: Services, day: date) -> Shown:
    knowledge = read_knowledge(services)
    return Shown(knowledge, index_of(knowledge, day), day, whole=True)
