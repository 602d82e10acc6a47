"""The left side of a page: a word to look for, and below it what there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.fields import SearchField
from ui.widgets.lists import RowList
from ui.widgets.text import Divider, set_ground

ROW = 46


class SearchedSide(QWidget):
    """A search above `column`, which a subclass fills. Signals: `searched(str)` · `go_down()` out of the search."""

    searched = Signal(str)
    go_down = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.search = SearchField(placeholder, key="/", height=32)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(12, 8, 12, 8)
        self.head.setSpacing(8)
        self.head.addWidget(self.search)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.head)
        self.column.addWidget(Divider())
        self.search.typed.connect(self.searched)
        self.search.go_down.connect(self.go_down)

    def text(self) -> str:
        return self.search.text().strip()


class SideList(SearchedSide):
    """One list below the search. Signal: `chosen(str)` a row, also when it is clicked again."""

    chosen = Signal(str)

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__(placeholder)
        self.list = RowList(ROW, edge=True, name=name)
        self.column.addWidget(self.list, 1)
        self.list.current_changed.connect(self.chosen)
        self.list.clicked.connect(lambda _index: self.chosen.emit(self.list.current_id()))
