"""The limits that an item measures against, from the standards in force on the day of the visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import Item
from inspector.domain.standard import Standard, StandardLimit
from ui.screens.runner import words
from ui.screens.runner.knowledge import Knowledge, nearest
from ui.widgets.buttons import LinkButton
from ui.widgets.responsive import empty
from ui.widgets.text import Text

MOST = 6
"""Limits of one standard shown here; the others are one click away."""
LIMIT_WIDTH = 96


class LimitsBox(QWidget):
    """Empty and hidden for an item without standards. Signal: `asked(key)` the whole standard is wanted."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_limits(self, item: Item, day: date, knowledge: Knowledge) -> None:
        """What the item measures against on the day."""
        empty(self._column)
        standards = knowledge.standards_of(item, day)
        for standard in standards:
            self._column.addWidget(_Standard(standard, nearest(item, standard.limits), self.asked.emit))
        self.setVisible(bool(standards))


class _Standard(QWidget):
    """One standard: its number to open it, since when it holds, the limits at hand."""

    def __init__(
        self, standard: Standard, limits: tuple[StandardLimit, ...], ask: Callable[[str], None]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        link = LinkButton(standard.number, role="base")
        link.setObjectName(f"standard_{standard.key}")
        link.setFixedHeight(24)
        link.setToolTip(standard.title)
        link.clicked.connect(lambda: ask(standard.key))
        head.addWidget(link)
        head.addStretch(1)
        day = standard.in_force_from.isoformat()
        head.addWidget(Text(self.tr("{day} 起施行").format(day=day), "label", "t2"))
        column.addLayout(head)
        column.addWidget(Text(standard.title, "label", "t2", wrap=True))
        for one in limits[:MOST]:
            column.addLayout(_limit_row(one))
        left = len(standard.limits) - len(limits[:MOST])
        if left and limits:
            column.addWidget(Text(self.tr("另有 {n} 项限值").format(n=left), "label", "t2"))


def _limit_row(one: StandardLimit) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    figure = Text(one.text, "list", bold=True)
    figure.setMinimumWidth(LIMIT_WIDTH)
    about = words.translate("，").join(part for part in (one.pollutant, one.applies) if part)
    row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(about, "label", "t2", wrap=True), 1)
    return row
