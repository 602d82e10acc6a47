"""What the page of laws reads, in steps: the laws, then every checklist for the comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.clock import local_date
from inspector.services.library import ChecklistInfo
from ui.screens.knowledge.compare_table import matter_rows
from ui.screens.knowledge.comparing import Matter, matters
from ui.screens.knowledge.facts import Knowledge, read_in_turns, read_knowledge
from ui.screens.knowledge.law_rows import ProvisionEntry, entries_of
from ui.widgets.table import TableRow

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen


@dataclass(frozen=True)
class ImportedText:
    """A full text in use: of which law ("" for none that the library has), from when, by whom."""

    id: str
    law_key: str
    title: str
    imported_on: date
    imported_by: str


@dataclass(frozen=True)
class LawsRead:
    """The laws with everything to look through; matters with their rows, and items, once `whole`."""

    infos: tuple[ChecklistInfo, ...]
    knowledge: Knowledge
    entries: tuple[ProvisionEntry, ...]
    texts: tuple[ImportedText, ...]
    matters: tuple[Matter, ...] = ()
    rows: Mapping[str, TableRow] = field(default_factory=dict)
    whole: bool = False

    def text_of(self, law_key: str) -> ImportedText | None:
        return next((one for one in self.texts if law_key and one.law_key == law_key), None)


class LawsReading(QObject):
    """Signal: `read()` there is more to show. State: what was read."""

    read = Signal()

    def __init__(self, host: KnowledgeScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.shown: LawsRead | None = None

    def begin(self) -> None:
        self._host.lane(_read_laws, self._take_laws)

    def _take_laws(self, first: LawsRead) -> None:
        if self.shown is None:
            self._take(first)
        read_in_turns(self._host, first.infos, _read_whole, self._take)

    def _take(self, shown: LawsRead) -> None:
        self.shown = shown
        self._host.day.set_change(shown.knowledge.change_day)
        self.read.emit()


def _read_laws(services: Services) -> LawsRead:
    library = services.library
    laws = dict(library.laws())
    knowledge = Knowledge(library.version(), (), laws, library.standards(), library.notes())
    return LawsRead(library.checklists(), knowledge, entries_of(laws.values()), _texts(services))


def _read_whole(services: Services) -> LawsRead:
    knowledge = read_knowledge(services)
    change = knowledge.change_day
    found = matters(knowledge, change) if change else ()
    return LawsRead(
        services.library.checklists(),
        knowledge,
        entries_of(knowledge.laws.values()),
        _texts(services),
        found,
        matter_rows(knowledge, found),
        whole=True,
    )


def _texts(services: Services) -> tuple[ImportedText, ...]:
    return tuple(
        ImportedText(one.id, one.law_key, one.title, local_date(one.imported_at), one.imported_by)
        for one in services.law_texts.texts()
    )
