"""A page to look things up in: a word and a list at the left, a table, one thing in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.knowledge.grouped import GroupedTable
from ui.screens.knowledge.page import KnowledgePage
from ui.screens.knowledge.panes import Panes
from ui.screens.knowledge.sheet import Sheet
from ui.screens.knowledge.side_list import SideList
from ui.widgets.lists import ListRow
from ui.widgets.table import TableRow
from ui.widgets.text import Text, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen


class TablePage(KnowledgePage):
    """A subclass lays its sheet out and says what is shown, by the words and by the rows chosen.

    State: the row chosen at the left, the row chosen in the table.
    """

    def __init__(self, host: KnowledgeScreen, left: SideList, table: GroupedTable) -> None:
        super().__init__(host)
        self._chosen = self._row = ""
        self.left, self.table = left, table
        self.note = Text("", "list", "t2", wrap=True)
        self.note.setContentsMargins(16, 10, 16, 10)
        self.note.hide()

    def search(self, words: str) -> None:
        self.left.search.set_text(words)
        self._draw()

    # ------------------------------------------------------------------ for the subclass

    def lay_out(
        self, name: str, detail: Sheet, above: tuple[QWidget, ...] = (), below: tuple[QWidget, ...] = ()
    ) -> None:
        """`above` and `below` the table stands what is given; the note comes last."""
        self.setObjectName(f"{name}_page")
        parts = {"search": self.left.search.edit, "list": self.left.list, "table": self.table}
        for part, widget in {**parts, "detail": detail, "note": self.note}.items():
            widget.setObjectName(f"{name}_{part}")
        middle = QWidget()
        set_ground(middle, "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in above:
            column.addWidget(one)
        column.addWidget(self.table, 1)
        for one in below:
            column.addWidget(one)
        column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Panes(self.left, middle, detail))
        self._connect(detail)

    def _table_rows(self) -> list[TableRow]:
        """What the words find, or what belongs to the row chosen at the left."""
        raise NotImplementedError

    def _list_rows(self, rows: list[TableRow]) -> list[ListRow]:
        """What there is at the left; while words are looked for, where they were found and how often."""
        raise NotImplementedError

    def _note(self) -> str:
        """Why the table shows nothing, or not everything; "" where there is nothing to say."""
        raise NotImplementedError

    def _first_row(self) -> str:
        """The row to choose where the one chosen is not there (any more)."""
        return self.table.first_id()

    def _draw_detail(self) -> None:
        raise NotImplementedError

    # ------------------------------------------------------------------ drawing

    def _draw(self) -> None:
        rows = self._table_rows()
        self.left.list.set_rows(self._list_rows(rows))
        if self.left.text():
            self.left.list.clearSelection()
        else:
            self.left.list.select(self._chosen)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.note.set_text(self._note())
        self.note.setVisible(bool(self.note.text()))
        if not self.table.has(self._row):
            self._row = self._first_row()
        self.table.clearSelection()
        self.table.select(self._row)
        if self._row == self.table.first_id():
            self.table.scrollToTop()  # with the heading above it
        self._draw_detail()

    # ------------------------------------------------------------------ what a person does

    def _choose(self, row_id: str) -> None:
        self._chosen = row_id
        self.left.search.set_text("")
        self._draw()

    def _choose_row(self, row_id: str) -> None:
        self._row = row_id
        self._draw_detail()

    def _connect(self, detail: Sheet) -> None:
        self.left.searched.connect(lambda _text: self._draw())
        self.left.chosen.connect(self._choose)
        self.left.go_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self._choose_row)
        detail.followed.connect(self.host.follow)
        self.bind("/", self.left.search.edit.setFocus)
