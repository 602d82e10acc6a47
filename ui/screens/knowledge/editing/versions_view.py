"""A checklist of which there are versions: what it is, what can be done with it, and all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.knowledge.editing.versions import VersionsCard
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground


class VersionsView(QWidget):
    """A subclass lays its buttons out, under which its `notices` stand, and fills the rest."""

    def __init__(self, versions: VersionsCard) -> None:
        super().__init__()
        self._title, self._facts = Text("", "title", bold=True), Text("", "list", "t2", wrap=True)
        self._chips = ChipRow()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.versions = versions

    def show_head(self, title: str, chip: ChipSpec, facts: str) -> None:
        self._title.set_text(title)
        self._chips.set_specs([chip])
        self._facts.set_text(facts)

    def lay_out(self, notices: tuple[QWidget, ...] = (), cards: tuple[QWidget, ...] = ()) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(notices))
        column.addWidget(Divider())
        column.addWidget(scroll(self._body(cards)), 1)

    def _head(self, notices: tuple[QWidget, ...]) -> QWidget:
        head = QWidget()
        set_ground(head, "surface")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(16, 14, 16, 12)
        lines.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._chips)
        first.addStretch(1)
        self.buttons.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self._facts)
        lines.addLayout(self.buttons)
        for one in notices:
            lines.addWidget(one)
        return head

    def _body(self, more: tuple[QWidget, ...]) -> QWidget:
        body = QWidget()
        cards = QVBoxLayout(body)
        cards.setContentsMargins(16, 12, 16, 12)
        cards.setSpacing(12)
        for one in (self.versions, *more):
            cards.addWidget(one)
        cards.addStretch(1)
        return body
