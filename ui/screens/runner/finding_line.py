"""A finding folded to one line: number, handling, last day, what evidence is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.runner import view, words
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.chips import StatusMark
from ui.widgets.text import ElidedText, Text


class FindingLine(QWidget):
    """Signal: `unfold()` – the person wants to see the finding, here or in the card that leads it."""

    unfold = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._name, self._about = Text("", "list", "bad", bold=True), ElidedText("", "list", "t2")
        self._gap = StatusMark("", "warn", "triangle-alert")
        self.link = LinkButton("", "chevron-down")
        self.link.clicked.connect(self.unfold)
        row.addWidget(IconLabel("flag", "bad", 14))
        row.addWidget(self._name)
        row.addWidget(self._about, 1)
        row.addWidget(self._gap)
        row.addWidget(self.link)

    def show_state(self, state: view.CardState) -> None:
        one = state.finding or state.shared
        if one is None:
            return
        self._name.set_text(self.tr("问题 {n}").format(n=one.sequence))
        parts = [words.handling_word(one.handling)]
        if one.due is not None:
            parts.append(self.tr("{day} 前").format(day=words.due_day(one.due)))
        if state.shared is not None:
            parts.append(self.tr("并入 {number} 的问题").format(number=state.shared_at))
        self._about.set_text("・".join(parts))
        self._show_gap(state)
        self.link.set_text(self.tr("去看") if state.shared is not None else self.tr("展开"))

    def _show_gap(self, state: view.CardState) -> None:
        missing = sum(not need.there for need in state.needs)
        photos = len(state.finding_photos)
        self._gap.setVisible(state.finding is not None and (missing > 0 or photos == 0))
        if photos == 0:
            self._gap.set(self.tr("还没有证据"), "warn", "triangle-alert")
        else:
            self._gap.set(self.tr("缺 {n} 项证据").format(n=missing), "warn", "triangle-alert")
