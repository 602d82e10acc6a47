"""Chips, key caps and status marks as widgets; the same drawing as in tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Tone
from ui.widgets.chip_spec import ChipSpec, law_chip
from ui.widgets.paint import (
    CAP_HEIGHT,
    CHIP_HEIGHT,
    CHIP_ICON,
    cap_text,
    cap_width,
    chip_width,
    draw_cap,
    draw_chip,
    draw_mark,
    text_width,
)
from ui.widgets.text import Text

__all__ = ["Chip", "ChipRow", "ChipSpec", "KeyCap", "KeyHint", "LawChip", "StatusMark", "law_chip"]


class Chip(QWidget):
    """Tint, icon 13 and word, 22 high."""

    def __init__(self, spec: ChipSpec) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_spec(spec)

    @property
    def spec(self) -> ChipSpec:
        return self._spec

    def set_spec(self, spec: ChipSpec) -> None:
        self._spec = spec
        self.setAccessibleName(spec.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ceil(chip_width(self._spec)), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, self.sizeHint().width()), CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_chip(QPainter(self), 0, self.height() / 2, self._spec, self.width())


class LawChip(QAbstractButton):
    """A legal basis that opens its article when clicked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._spec = law_chip(text)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(ceil(chip_width(self._spec)), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_chip(QPainter(self), 0, self.height() / 2, self._spec, self.width())


class ChipRow(QWidget):
    """Chips side by side, 8 apart."""

    def __init__(self, specs: Iterable[ChipSpec] = ()) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._chips: list[Chip] = []
        self.set_specs(specs)

    def set_specs(self, specs: Iterable[ChipSpec]) -> None:
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._chips = [Chip(spec) for spec in specs]
        for chip in self._chips:
            self._layout.addWidget(chip)


class StatusMark(QWidget):
    """Icon and coloured word without a ground: “✓ 达到要求”."""

    def __init__(self, text: str = "", tone: Tone = "good", icon: str = "check", bold: bool = False) -> None:
        super().__init__()
        self._bold = bold
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set(text, tone, icon)

    def set(self, text: str, tone: Tone, icon: str) -> None:
        self._spec = ChipSpec(text, tone, icon)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ceil(CHIP_ICON + 5 + text_width(self._spec.text, "label", self._bold)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing while there is no word: a tick alone would promise what nobody has looked at yet."""
        if self._spec.text:
            draw_mark(QPainter(self), 0, self.height() / 2, self._spec, bold=self._bold)


class KeyCap(QWidget):
    """One key, drawn as a cap."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(cap_text(key))
        self.setFixedSize(ceil(cap_width(key)), CAP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_cap(QPainter(self), 0, self.height() / 2, self._key)


class KeyHint(QWidget):
    """Keys and what they do, for the status bar. The screen sees to it that the keys are real shortcuts."""

    def __init__(self, keys: Sequence[str], text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key in keys:
            row.addWidget(KeyCap(key))
        row.addWidget(Text(text, "label", "t2"))
