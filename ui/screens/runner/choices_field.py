"""Several choices of one item: a box for each, wrapped like words, stored with every tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.domain.checklist import CHOICE_SEPARATOR, chosen
from ui.theme import theme
from ui.widgets.checks import GAP as WORDS
from ui.widgets.checks import MARK, CheckRow
from ui.widgets.flow import FlowLayout
from ui.widgets.paint import RADIUS_CONTROL, check_box, draw_text, panel

GAP = 8
PAD = 12


class ChoiceBox(CheckRow):
    """One choice: a box and its words in a frame as high as the other controls of a card."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * PAD, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, color = QPainter(self), QRectF(self.rect()), theme().color
        on, enabled = self.isChecked(), self.isEnabled()
        edge = color("accent" if on else "ctl") if enabled else color("line2")
        ground = color("accent_tint" if on and not theme().is_contrast else "surface")
        panel(painter, rect, ground, edge, width=theme().border, radius=RADIUS_CONTROL)
        check_box(painter, PAD, rect.height() / 2, on, enabled)
        words = rect.adjusted(PAD + MARK + WORDS, 0, -PAD / 2, 0)
        draw_text(painter, words, self.text(), "base", color("t1" if enabled else "t3"))


class ChoicesField(QWidget):
    """State: which boxes are ticked. Signal: `picked(value)` the person ticked one or took it away."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.boxes = [ChoiceBox(choice) for choice in choices]
        row = FlowLayout(self, GAP)
        for number, box in enumerate(self.boxes, start=1):
            box.setObjectName(f"choice_{number}")
            box.clicked.connect(lambda _on: self.picked.emit(self.value()))
            row.addWidget(box)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> str:
        """What is ticked, in the order of the item."""
        return CHOICE_SEPARATOR.join(box.text() for box in self.boxes if box.isChecked())

    def set_value(self, value: str) -> None:
        """Shows a stored value; tells nobody."""
        held = chosen(value)
        for box in self.boxes:
            box.setChecked(box.text() in held)
