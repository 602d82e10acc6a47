"""A question that another checklist of the visit asks: where, what was answered there, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from inspector.domain.inspection import Case
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.frame import CardFrame
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.chips import StatusMark
from ui.widgets.statuses import answer_mark
from ui.widgets.text import ElidedText, Text

NUMBER_WIDTH = 40


class AgainLine(CardFrame):
    """Stands where the question would stand. Signal: `asked()` the person wants to go there."""

    asked = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._item = place.item
        self.setObjectName(f"again_{place.item.id}")
        self.setToolTip(place.item.question)
        number = Text(place.item.number, "item", "t2")
        number.setFixedWidth(NUMBER_WIDTH)
        self._words = ElidedText("", "list", "t2")
        self._mark = StatusMark("", "na", "circle-dashed", bold=True)
        self._link = LinkButton(self.tr("去看"), "arrow-up-right")
        self._link.setObjectName(f"go_{place.item.id}")
        self._link.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(number)
        row.addWidget(IconLabel("copy", "t2", 14))
        row.addSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._mark)
        row.addStretch(1)
        row.addWidget(self._link)
        self.column.addLayout(row)
        self.column.setContentsMargins(14, 4, 12, 4)

    def show_place(self, case: Case, place: Place) -> None:
        """Says where the question is asked and how it was answered there."""
        there = view.find_place(case, place.asked_at)
        if there is None:
            return
        words = self.tr("与《{checklist}》{number} 相同，已在那里检查：")
        if view.is_left(case, there):
            words = self.tr("与《{checklist}》{number} 相同，在那里检查：")
        self._words.set_text(words.format(checklist=there.checklist.title, number=there.item.number))
        mark = answer_mark(case.answer(there.checklist.id, there.item.id).result.value)
        self._mark.set(mark.text, mark.tone, mark.icon)
        self.setAccessibleName(f"{self._item.number} {self._words.text()}{mark.text}")
