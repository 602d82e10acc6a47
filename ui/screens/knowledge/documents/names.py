"""占位符: the names that may be used where the cursor is, each with what it says; one is put in with Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.wording_names import Placeholder, PlaceholderGroup
from ui.screens.knowledge.side_list import SideList
from ui.widgets.buttons import Button
from ui.widgets.lists import ListRow
from ui.widgets.text import Divider, Text, set_ground


class NamesPanel(QWidget):
    """State: the groups shown. Signal: `insert_asked(Placeholder)`."""

    insert_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._groups: tuple[PlaceholderGroup, ...] = ()
        self.side = SideList(self.tr("名称、意思"), self.tr("占位符"))
        self.side.search.edit.setObjectName("names_search")
        self.side.list.setObjectName("names_list")
        self.empty = Text(
            self.tr("光标所在的这段文字没有可用的占位符。把光标放到别的文字里，这里就列出那里能用的。"),
            "list",
            "t2",
            wrap=True,
        )
        self.insert = Button(self.tr("插到光标处"), icon="corner-down-left", height=32)
        self.insert.setObjectName("names_insert")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = QVBoxLayout()
        note.setContentsMargins(16, 12, 16, 12)
        note.addWidget(self.empty)
        column.addWidget(self.side, 1)
        column.addLayout(note)
        column.addWidget(Divider())
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.insert)
        column.addLayout(foot)
        self.side.searched.connect(lambda _words: self._draw())
        self.side.go_down.connect(self._go_down)
        self.side.list.opened.connect(lambda _row: self._insert())
        self.side.chosen.connect(lambda _row: self.insert.setEnabled(True))
        self.insert.clicked.connect(self._insert)
        self._draw()

    def show_names(self, groups: tuple[PlaceholderGroup, ...]) -> None:
        if groups != self._groups:
            self._groups = groups
            self._draw()

    def _draw(self) -> None:
        rows = self._rows(self.side.text().casefold())
        self.side.list.set_rows(rows)
        self.empty.setVisible(not self._groups)
        self.insert.setEnabled(bool(self.side.list.current_id()))

    def _rows(self, words: str) -> list[ListRow]:
        rows: list[ListRow] = []
        for group in self._groups:
            found = [one for one in group.names if words in f"{one.name} {one.says}".casefold()]
            if found:
                rows.append(ListRow(f"group:{group.title}", group.title, heading=True))
                rows += [ListRow(one.written, one.name, one.says) for one in found]
        return rows

    def _go_down(self) -> None:
        self.side.list.setFocus()
        self.side.list.select_first()

    def _insert(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.insert_asked.emit(chosen)

    def _chosen(self) -> Placeholder | None:
        written = self.side.list.current_id()
        every = (one for group in self._groups for one in group.names)
        return next((one for one in every if one.written == written), None)
