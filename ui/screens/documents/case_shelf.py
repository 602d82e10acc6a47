"""The case file on the shelf: rows for what is there and what is not; pages are made for the chosen one only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.screens.documents.entries import Entry
from ui.screens.documents.file_list import FileList, counts, file_rows
from ui.screens.documents.shelf import Make, Shelf
from ui.tasks import TaskRunner
from ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WIDTH = 216
LEAST_LIST, LEAST_THUMBS = 160, 190


class CaseShelf(Shelf):
    """State: the rows of the file and the day they are judged by. Signals: those of `Shelf`; `shown` for every row."""

    def __init__(self, runner: TaskRunner[Services]) -> None:
        self._rows: tuple[Entry, ...] = ()
        self._today = date.max
        self._make: Make | None = None
        super().__init__(runner, FileList(self.tr("卷内文书")), WIDTH)
        self._title.set_text(self.tr("卷内文书"))
        self._count.setObjectName("file_count")
        self.add = IconButton("plus", self.tr("其他文书"), 32)
        self.add.setObjectName("other_paper")
        self.head.setContentsMargins(14, 4, 8, 4)
        self.head.addWidget(self.add)
        self._fit_list()

    # ------------------------------------------------------------------ rows

    def set_entries(self, rows: Sequence[Entry], today: date) -> None:
        """Every document of the file; the chosen one stays chosen while it is there."""
        self._rows, self._today = tuple(rows), today
        there, all_of_them = counts(rows)
        self._count.set_text(f"{there}/{all_of_them}" if all_of_them else "")
        self.list_papers()
        self._fit_list()

    def entry(self) -> Entry | None:
        """The row that is chosen."""
        key = self.list.current_id()
        return next((one for one in self._rows if one.key == key), None)

    def choose(self, key: str) -> None:
        super().choose(key)
        self.list.scrollTo(self.list.currentIndex())

    def list_papers(self) -> None:
        pages = {key: made.pages for key, made in self._made.items()}
        self.list.set_rows(file_rows(self._rows, pages, self._today))

    # ------------------------------------------------------------------ the middle

    def add_page(self, page: QWidget) -> None:
        """Something that may stand in place of the pages."""
        self.middle.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        self.thumbs.show_file(None)
        self.middle.setCurrentWidget(page)

    def _order_all(self, make: Make, revision: int) -> None:
        self._make = make
        self._order_current()

    def _order_current(self) -> None:
        paper = self.current()
        if paper is not None and self._make is not None:
            self.order(paper, self._make, self._revision)

    def _show_current(self, at: float = 0.0) -> None:
        paper = self.current()
        if paper is not None and paper.key not in self._made:
            self._order_current()
        if paper is not None:
            super()._show_current(at)
        else:
            self.shown.emit(self.list.current_id())

    # ------------------------------------------------------------------ room

    def _fit_list(self) -> None:
        """The list is as high as its rows, but leaves the small pages some room."""
        room = max(LEAST_LIST, self.height() - self.add.height() - LEAST_THUMBS)
        self.list.setFixedHeight(min(self.list.height_for_all(), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()
        self.list.scrollTo(self.list.currentIndex())
