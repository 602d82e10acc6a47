"""A page of the record in the middle of the runner: cards of fields, each stored as it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.inspection import Inspection
from ui.screens.runner.phrases import PhraseButton, take_phrase
from ui.screens.runner.tools import Tools
from ui.widgets.card import Card
from ui.widgets.fields import LineField, TextField
from ui.widgets.responsive import scroll

WIDEST = 900
Texts = LineField | TextField


class Sheet(QWidget):
    """Cards below one another. State: which text field belongs to which part of the inspection.

    Signal: `text_entered(object)` the text field that got the cursor last.
    """

    text_entered = Signal(object)

    def __init__(self, tools: Tools, read_only: bool) -> None:
        super().__init__()
        self._tools, self._read_only = tools, read_only
        self._bound: list[tuple[Texts, Callable[[Inspection], str]]] = []
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(16, 14, 16, 16)
        self._cards.setSpacing(12)
        holder, inner = QWidget(), QWidget()
        inner.setMaximumWidth(WIDEST)
        inner.setLayout(self._cards)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        self.area = scroll(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_inspection(self, inspection: Inspection) -> None:
        """Shows what is stored; a text that is being written is left alone."""
        for field, read in self._bound:
            if not field.edit.hasFocus():
                field.set_text(read(inspection))

    def flush(self) -> None:
        for field, _read in self._bound:
            field.flush()

    def insert(self, phrase: str) -> None:
        """A phrase into the text that has the cursor."""
        for field, _read in self._bound:
            if field.edit.hasFocus() and isinstance(field, TextField):
                field.insert(phrase)

    # ------------------------------------------------------------------ for the pages

    def _bind(
        self, field: Texts, name: str, read: Callable[[Inspection], str], write: Callable[[str], None]
    ) -> None:
        """`read` takes the stored text out of the inspection, `write` stores a changed one."""
        field.edit.setObjectName(name)
        field.edit.setReadOnly(self._read_only)
        field.edited.connect(write)
        field.typed.connect(lambda _text: self._tools.typing())
        self._bound.append((field, read))

    def _add_card(self, title: str) -> Card:
        card = Card(title)
        self._cards.addWidget(card)
        return card

    def _finish(self) -> None:
        self._cards.addStretch(1)

    def _phrase_rows(self, phrases: Sequence[str], target: TextField) -> QWidget:
        """Buttons that put a phrase into one text, two in a row."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for start in range(0, len(phrases), 2):
            row = QHBoxLayout()
            row.setSpacing(8)
            for phrase in phrases[start : start + 2]:
                row.addWidget(self._phrase(phrase, target), 1)
            column.addLayout(row)
        if self._read_only:
            holder.hide()
        return holder

    def _phrase(self, phrase: str, target: TextField) -> PhraseButton:
        button = PhraseButton(phrase)
        button.clicked.connect(lambda: take_phrase(target, phrase))
        return button


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Fields of equal width in one row, tops aligned."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
