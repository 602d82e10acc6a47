"""The left side of a page: a word to look for, and below it what there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.fields import SearchField
from ui.widgets.lists import RowList
from ui.widgets.text import Divider, set_ground


class SideList(QWidget):
    """Signals: `chosen(str)` a row · `searched(str)` · `go_down()` from the search to the table."""

    chosen = Signal(str)
    searched = Signal(str)
    go_down = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.search = SearchField(placeholder, key="/", height=32)
        self.list = RowList(46, edge=True, name=name)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self.list, 1)
        self.search.typed.connect(self.searched)
        self.search.go_down.connect(self.go_down)
        self.list.current_changed.connect(self.chosen)
        self.list.clicked.connect(lambda _index: self.chosen.emit(self.list.current_id()))

    def text(self) -> str:
        return self.search.text().strip()
