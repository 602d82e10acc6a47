"""What must be in order before something may begin: one row each, with a link to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Tone
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.responsive import empty
from ui.widgets.text import Divider, Text

ICONS: dict[Tone, str] = {
    "good": "circle-check",
    "warn": "circle-alert",
    "bad": "circle-x",
    "na": "circle-dashed",
    "accent": "info",
    "outline": "circle",
}


@dataclass(frozen=True)
class GateRow:
    """One condition: met (good), met with a warning (warn), not met (bad). `link` names the way out."""

    id: str
    tone: Tone
    title: str
    detail: str = ""
    link: str = ""


class GateList(QWidget):
    """Conditions below each other. Signal: `link_clicked(str id)`."""

    link_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[GateRow, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def missing(self) -> int:
        """How many conditions are not met."""
        return sum(row.tone == "bad" for row in self._rows or ())

    def set_rows(self, rows: Sequence[GateRow]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        empty(self._column)
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(Divider())
            self._column.addWidget(self._row(row))

    def _row(self, row: GateRow) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(row.title)
        holder.setAccessibleDescription(row.detail)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 7, 0, 7)
        line.setSpacing(9)
        token = {"accent": "accent_text", "outline": "t2"}.get(row.tone, row.tone)
        line.addWidget(IconLabel(ICONS[row.tone], token, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(row), 1)
        if row.link:
            line.addWidget(self._link(row), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _words(self, row: GateRow) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(row.title, "list", bold=row.tone in ("bad", "warn"), wrap=True))
        if row.detail:
            words.addWidget(Text(row.detail, "list", "t2", wrap=True))
        return words

    def _link(self, row: GateRow) -> LinkButton:
        link = LinkButton(row.link)
        link.setObjectName(f"gate-{row.id}")
        link.setFixedHeight(20)
        link.clicked.connect(lambda: self.link_clicked.emit(row.id))
        return link
