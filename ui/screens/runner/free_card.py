"""Findings that no item of a checklist asks for: written by the officer, below the last section."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.inspection import Case, Finding
from ui.screens.runner import view
from ui.screens.runner.finding_editor import FindingEditor
from ui.screens.runner.frame import CardFrame
from ui.screens.runner.tools import Tools
from ui.widgets.fields import LineField
from ui.widgets.text import Text


class FreeCard(CardFrame):
    """One free finding: a title of the officer's own, then the same editor as in an item's card."""

    def __init__(self, tools: Tools, one: Finding, read_only: bool) -> None:
        super().__init__()
        self._tools, self._finding_id = tools, one.id
        self.set_tone("bad")
        self.setObjectName("free_finding")
        self.title = LineField(placeholder=self.tr("问题名称，如：厂界外道路积尘"))
        self.title.edit.setAccessibleName(self.tr("问题名称"))
        self.title.edit.setObjectName("free_title")
        self.title.edit.setReadOnly(read_only)
        self.title.edited.connect(lambda text: tools.desk.edit_finding(self._finding_id, title=text))
        self.title.typed.connect(lambda _text: tools.typing())
        self.editor = FindingEditor(tools, read_only)
        self.column.addWidget(self.title)
        self.column.addWidget(self.editor)

    def show_case(self, case: Case, one: Finding) -> None:
        if not self.title.edit.hasFocus():
            self.title.set_text(one.title)
        self.editor.show_parts(one, case.finding_evidence(one), ())

    def flush(self) -> None:
        self.title.flush()
        self.editor.flush()


class FreeFindings(QWidget):
    """All free findings of the inspection. State: their cards by finding id. Signal: `folded()`."""

    folded = Signal()

    def __init__(self, tools: Tools, read_only: bool) -> None:
        super().__init__()
        self._tools, self._read_only = tools, read_only
        self._cards: dict[str, FreeCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        title = Text(self.tr("清单外问题"), "item", bold=True)
        title.setContentsMargins(1, 10, 0, 4)
        self._column.addWidget(title)
        self.hide()

    def card(self, finding_id: str) -> FreeCard | None:
        return self._cards.get(finding_id)

    def show_case(self, case: Case) -> None:
        wanted = {one.id: one for one in view.free_findings(case)}
        for gone in self._cards.keys() - wanted.keys():
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for one in wanted.values():
            self._card_of(one).show_case(case, one)
        self.setVisible(bool(wanted))

    def refresh_photos(self) -> None:
        for card in self._cards.values():
            card.editor.refresh_photos()

    def flush(self) -> None:
        for card in self._cards.values():
            card.flush()

    def _card_of(self, one: Finding) -> FreeCard:
        if one.id not in self._cards:
            card = FreeCard(self._tools, one, self._read_only)
            card.editor.folded.connect(self.folded)
            self._cards[one.id] = card
            self._column.addWidget(card)
        return self._cards[one.id]
