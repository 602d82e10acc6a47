"""Rows of joined cells of which one is chosen: the four-way judgement and the general option segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.theme import theme
from ui.widgets.paint import cap_width, draw_cap, draw_icon, draw_text, part_path, text_width
from ui.widgets.statuses import JUDGEMENTS, JudgementLook, judgement_word
from ui.widgets.text import Text

CELL_WIDTH = 97
ICON = 16
GAP = 6


@dataclass(frozen=True)
class Option:
    """One choice: its stable key, what it says, an icon if it has one."""

    key: str
    text: str
    icon: str = ""
    enabled: bool = True


class SegmentCell(QToolButton):
    """One cell. Arrow keys only move the focus: choosing is always a deliberate act."""

    def __init__(self, text: str, icon: str, height: int) -> None:
        super().__init__()
        self.first = self.last = False
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(ceil(self.content_width()) + 18, self.height())

    def content_width(self) -> float:
        icon = ICON + GAP if self._icon else 0
        return icon + text_width(self.text(), "base", bold=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        parent = self.parentWidget()
        if event.key() in steps and isinstance(parent, Segment):
            parent.move_focus(self, steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self.colors()
        self._draw_ground(painter, fill, edge)
        self._draw_content(painter, ink)

    def colors(self) -> tuple[QColor, QColor, QColor]:
        """Ground, edge, ink of the present state."""
        color = theme().color
        if not self.isEnabled():
            return color("na_tint"), color("line2"), color("t3")
        if self.isChecked():
            return color("accent"), color("accent"), color("on_fill")
        ground = "sel" if self.isDown() else "hover" if self.underMouse() else "surface"
        return color(ground), color("ctl"), color("t1")

    def dashed(self) -> bool:
        return False

    def _draw_ground(self, painter: QPainter, fill: QColor, edge: QColor) -> None:
        half = theme().border / 2
        # The left edge of every cell but the first is its neighbour's right edge.
        rect = QRectF(self.rect()).adjusted(
            half if self.first or self.dashed() else -half, half, -half, -half
        )
        pen = QPen(edge, theme().border)
        if self.dashed():
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(part_path(rect, 4, first=self.first, last=self.last))

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        x, middle = (self.width() - self._shown_width()) / 2, self.height() / 2
        if self._icon:
            draw_icon(painter, self._icon, ink, x, middle, ICON)
            x += ICON + GAP
        rect = QRectF(x, 0, self.width() - x, self.height())
        draw_text(painter, rect, self.text(), "base", ink, bold=self.isChecked())

    def _shown_width(self) -> float:
        icon = ICON + GAP if self._icon else 0
        return icon + text_width(self.text(), "base", self.isChecked())


class Segment(QWidget):
    """Base of both segments. Signal: `chosen(str)`, whenever the user picks a cell, even the one chosen before."""

    chosen = Signal(str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._cells: dict[str, SegmentCell] = {}
        self._value = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def value(self) -> str:
        """The key of the chosen cell, "" if none."""
        return self._value

    def set_value(self, key: str) -> None:
        """Shows a choice without telling anyone; "" shows none."""
        self._value = key
        for name, cell in self._cells.items():
            cell.setChecked(name == key)
        self._update_tab_stop()

    def pick(self, key: str) -> None:
        """Chooses as the user would: shows and tells."""
        if key in self._cells and self._cells[key].isEnabled():
            self.set_value(key)
            self.chosen.emit(key)

    def move_focus(self, origin: SegmentCell, step: int) -> None:
        cells = list(self._cells.values())
        target = cells[(cells.index(origin) + step) % len(cells)]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cell(self, key: str) -> SegmentCell:
        return self._cells[key]

    def _add(self, key: str, cell: SegmentCell) -> None:
        cell.first = not self._cells
        for other in self._cells.values():
            other.last = False
        cell.last = True
        self._cells[key] = cell
        self._row.addWidget(cell)
        cell.clicked.connect(lambda: self.pick(key))

    def _update_tab_stop(self) -> None:
        """Tab stops once per segment: at the chosen cell, or at the first."""
        stop = self._cells.get(self._value) or next(iter(self._cells.values()), None)
        for cell in self._cells.values():
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)


class OptionSegment(Segment):
    """A choice among a few named options: source, handling, filter."""

    def __init__(self, options: Sequence[Option], height: int = 40, name: str = "") -> None:
        super().__init__(name)
        self._height = height
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        for cell in self._cells.values():
            self._row.removeWidget(cell)
            cell.deleteLater()
        self._cells = {}
        for option in options:
            cell = SegmentCell(option.text, option.icon, self._height)
            cell.setEnabled(option.enabled)
            self._add(option.key, cell)
        self.set_value(self._value if self._value in self._cells else "")


class JudgementCell(SegmentCell):
    """A cell of the four-way segment: filled in its status colour when chosen, with its key as cap."""

    def __init__(self, look: JudgementLook) -> None:
        super().__init__(judgement_word(look.code), look.icon, 40)
        self._look = look
        self.caps = True
        self.sealed = False
        self.setFixedWidth(CELL_WIDTH)
        self.setAccessibleDescription(look.key)

    def colors(self) -> tuple[QColor, QColor, QColor]:
        color, tone = theme().color, self._look.tone
        if self.sealed:
            shown = "na" if tone == "outline" else tone
            return theme().tint(shown), theme().tone(shown), theme().tone(shown)
        if not self.isChecked() or not self.isEnabled():
            return super().colors()
        if tone == "outline":
            return color("na_tint"), color("t2"), color("t1")
        return theme().tone(tone), theme().tone(tone), color("on_fill")

    def dashed(self) -> bool:
        return self._look.code == "unchecked" and self.isChecked() and not self.sealed

    def shrink(self) -> None:
        """Without its key: as wide as what it says, both ends round."""
        self.first = self.last = True
        self.setFixedWidth(ceil(self._shown_width()) + 28)

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        if self.sealed or not self.caps:
            super()._draw_content(painter, ink)
            return
        middle = self.height() / 2
        cap = cap_width(self._look.key)
        x = (self.width() - self._shown_width() - GAP - cap) / 2
        draw_icon(painter, self._look.icon, ink, x, middle, ICON)
        rect = QRectF(x + ICON + GAP, 0, self.width(), self.height())
        draw_text(painter, rect, self.text(), "base", ink, bold=self.isChecked())
        filled = self.isChecked() and self._look.tone != "outline"
        draw_cap(painter, x + self._shown_width() + GAP, middle, self._look.key, filled)


class LockMark(QWidget):
    """A lock before the sentence that says since when nothing can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), "lock", theme().color("t2"), 0, self.height() / 2, 14)


class JudgementSegment(Segment):
    """符合 · 不符合 · 不涉及 · 未检查, keys 1–4, 40 high. Signal: `chosen(str)` as in `Segment`."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.setAccessibleName(name or self.tr("判定"))
        self._keys = {look.key: look.code for look in JUDGEMENTS}
        for look in JUDGEMENTS:
            self._add(look.code, JudgementCell(look))
        self._lock, self._sealed_text = LockMark(), Text("", "list", "t2")
        for extra in (self._lock, self._sealed_text):
            extra.hide()
        self._row.addSpacing(0)
        self._row.addWidget(self._lock)
        self._row.addWidget(self._sealed_text)
        self.set_value("unchecked")

    def status(self) -> str:
        return self.value()

    def set_status(self, status: str) -> None:
        self.set_value(status)

    def judge(self, status: str) -> None:
        """Judges as the user would; emits `chosen`."""
        self.pick(status)

    def set_caps_visible(self, visible: bool) -> None:
        for cell in self._judgement_cells():
            cell.caps = visible
            cell.update()

    def seal(self, status: str, sentence: str) -> None:
        """Leaves only the chosen cell, tinted and locked, with `sentence` beside it. There is no way back."""
        self.set_value(status)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for cell in self._judgement_cells():
            cell.sealed = True
            cell.setEnabled(False)
            cell.setVisible(cell is self._cells[status])
            cell.shrink()
        self._row.setSpacing(8)
        self._sealed_text.set_text(sentence)
        self._lock.show()
        self._sealed_text.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        status = self._keys.get(event.text())
        if status is None:
            super().keyPressEvent(event)
        else:
            self.pick(status)

    def _judgement_cells(self) -> list[JudgementCell]:
        return [cell for cell in self._cells.values() if isinstance(cell, JudgementCell)]
