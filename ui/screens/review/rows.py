"""The lines of the review: what is wrong, and the button that leads to where it is mended."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.services.review import ReviewLine
from ui.screens.review.words import cost_words, rule_tip, rule_words
from ui.theme import Tone, theme
from ui.widgets.buttons import Button
from ui.widgets.card import IconLabel
from ui.widgets.paint import draw_icon, draw_text
from ui.widgets.text import Text

MARGIN = 16
TONES: dict[str, Tone] = {"fatal": "bad", "major": "warn", "minor": "na", "good": "good"}


def gap_name(line: ReviewLine) -> str:
    """The object name of the button that leads to the field of this line."""
    return f"mend_{line.code}_{line.target.id or line.target.place}"


class NumberMark(QWidget):
    """The number of a gap in a filled circle."""

    def __init__(self, number: int, tone: Tone) -> None:
        super().__init__()
        self._number, self._tone = number, tone
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().tone(self._tone))
        painter.drawEllipse(rect)
        ink, centre = theme().color("on_fill"), Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, rect, str(self._number), "label", ink, bold=True, align=centre)


class GapRow(QWidget):
    """One gap. State: whether it is the next one to mend. Signal: `wanted()` the button was pressed."""

    wanted = Signal()

    def __init__(self, line: ReviewLine, number: int, link: str) -> None:
        super().__init__()
        self.line, self._next = line, False
        tone = TONES[line.level]
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(" ".join(part for part in (line.detail, cost_words(line)) if part))
        self.setToolTip(rule_tip(line))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN, 9)
        row.setSpacing(10)
        mark: QWidget = NumberMark(number, tone) if number else IconLabel("info", tone, 18)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(line), 1)
        if link:
            button = Button(link, height=32)
            button.setObjectName(gap_name(line))
            button.setAccessibleName(f"{line.title}：{link}")
            button.clicked.connect(self.wanted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_next(self, is_next: bool) -> None:
        if is_next != self._next:
            self._next = is_next
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        if self._next:
            painter.fillRect(self.rect(), color("surface" if theme().is_contrast else "sel"))
            painter.fillRect(0, 0, 3, self.height(), color("accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))

    def _words(self, line: ReviewLine) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(line.title, "list", bold=line.level != "minor", wrap=True))
        if line.detail:
            words.addWidget(Text(line.detail, "list", "t2", wrap=True))
        cost = rule_words(line)
        if cost:
            words.addWidget(Text(cost, "label", "t3", wrap=True))
        return words


class GoodRow(QWidget):
    """Something that is in order."""

    def __init__(self, line: ReviewLine) -> None:
        super().__init__()
        self.setAccessibleName(line.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("check", "good", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(line.title, "list", wrap=True), 1)


class GroupHead(QAbstractButton):
    """The name of a group and how many lines it has; folds the group when pressed."""

    def __init__(self, name: str, count: str, tone: Tone) -> None:
        super().__init__()
        self._count, self._tone = count, tone
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(name)
        self.setAccessibleName(f"{name} {count}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        painter.fillRect(self.rect(), color("hover" if self.underMouse() else "sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        room = QRectF(self.rect()).adjusted(MARGIN, 0, -40, 0)
        draw_text(painter, room, f"{self.text()}　{self._count}", "list", theme().tone(self._tone), bold=True)
        arrow = "chevron-up" if self.isChecked() else "chevron-down"
        draw_icon(painter, arrow, color("t2"), self.width() - 32, self.height() / 2, 16)
