"""The signers in their order, one card each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from inspector.services.signing import SignSlot
from ui.screens.signing.words import role_word, signer_line, signer_name, slot_chip
from ui.theme import theme
from ui.widgets.paint import RADIUS_CONTROL, chip_width, draw_chip, draw_text, panel

HEIGHT = 78
PAD = 11
ROLE = 56


class SignerCard(QAbstractButton):
    """Number and role, name, who that is, and what has become of the signature. Checked: it is this one's turn."""

    def __init__(self, number: int, slot: SignSlot, current: bool) -> None:
        super().__init__()
        self._number, self._slot = number, slot
        self._chip = slot_chip(slot, current)
        self.setCheckable(True)
        self.setChecked(current)
        self.setObjectName(f"signer_{number}")
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(120)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = (role_word(slot.role), signer_name(slot), self._chip.text, signer_line(slot))
        self.setAccessibleName(self.tr("，").join(words))
        self.setToolTip(signer_line(slot))

    def nextCheckState(self) -> None:
        """The desk decides whose turn it is."""

    def sizeHint(self) -> QSize:
        return QSize(204, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color, on = QPainter(self), theme().color, self.isChecked()
        ground = "surface" if theme().is_contrast or not on else "sel"
        edge, width = (color("accent"), 2) if on else (color("line2"), theme().border)
        panel(painter, QRectF(self.rect()), color(ground), edge, width=width, radius=RADIUS_CONTROL)
        inner = QRectF(self.rect()).adjusted(PAD, 6, -8, -6)
        spec, room = self._chip, inner.width() - ROLE
        if chip_width(spec) > room:
            spec = slot_chip(self._slot, on, timed=False)
        chip = min(chip_width(spec), room)
        draw_chip(painter, inner.right() - chip, inner.top() + 13, spec, chip)
        role = QRectF(inner.left(), inner.top() + 3, inner.width() - chip - 4, 20)
        draw_text(painter, role, f"{self._number} {role_word(self._slot.role)}", "list", color("t2"))
        name = QRectF(inner.left(), inner.top() + 24, inner.width(), 22)
        draw_text(painter, name, signer_name(self._slot), "base", color("t1"), bold=True)
        line = QRectF(inner.left(), inner.top() + 45, inner.width(), 20)
        draw_text(painter, line, signer_line(self._slot), "list", color("t2"))


class SignerCards(QWidget):
    """Signal: `chosen(int)` the card that was pressed, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[SignerCard] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_slots(self, slots: Sequence[SignSlot], current: int) -> None:
        focused = next((n for n, card in enumerate(self._cards) if card.hasFocus()), None)
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [SignerCard(n + 1, slot, n == current) for n, slot in enumerate(slots)]
        for number, card in enumerate(self._cards):
            card.clicked.connect(lambda _on=False, number=number: self.chosen.emit(number))
            self._row.addWidget(card)
        if focused is not None and focused < len(self._cards):
            self._cards[focused].setFocus()
