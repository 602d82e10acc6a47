"""Whole pages for when there is nothing to show, or when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.theme import Tone, theme
from ui.widgets.banner import ICONS
from ui.widgets.buttons import Button
from ui.widgets.card import Card, IconLabel, draw_selected
from ui.widgets.chips import StatusMark
from ui.widgets.paint import panel
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground

EMPTY_WIDTH = 760
ERROR_WIDTH = 820


def centered(card: QWidget, width: int) -> QScrollArea:
    """The card in the upper middle of a page, scrolling on small windows."""
    card.setMaximumWidth(width)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(16, 32, 16, 16)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return scroll(inner)


def _fill(page: QWidget, card: QWidget, width: int) -> None:
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(centered(card, width))


def _head(icon: str, token: str, title: str, sentence: str) -> tuple[QWidget, Text, Text]:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(20, 20, 20, 18)
    row.setSpacing(14)
    row.addWidget(IconLabel(icon, token, 32))
    lines = QVBoxLayout()
    lines.setSpacing(2)
    first, second = Text(title, "page", bold=True, wrap=True), Text(sentence, "base", "t2", wrap=True)
    lines.addWidget(first)
    lines.addWidget(second)
    row.addLayout(lines, 1)
    return head, first, second


class Way(QWidget):
    """One way out of an empty page: icon, what it is, one button."""

    def __init__(self, icon: str, title: str, sentence: str, button: Button, first: bool) -> None:
        super().__init__()
        self._first = first
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(16)
        row.addWidget(_BoxedIcon(icon))
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Text(title, "base", bold=True))
        lines.addWidget(Text(sentence, "list", "t2", wrap=True))
        row.addLayout(lines, 1)
        button.setMinimumWidth(148)
        row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._first:
            draw_selected(QPainter(self), QRectF(self.rect()))


class _BoxedIcon(QWidget):
    """An icon of 20 px in a framed square of 40."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setFixedSize(40, 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.addWidget(IconLabel(icon, "accent_text", 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        panel(QPainter(self), QRectF(self.rect()), theme().color("surface"), theme().color("line2"))


class EmptyPage(QWidget):
    """What is missing, the ways to get it, and what is ready already."""

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._ways = 0
        self._card = Card()
        head, self._title, self._sentence = _head(icon, "accent_text", title, sentence)
        self._card.add_row(head)
        _fill(self, self._card, EMPTY_WIDTH)

    def add_way(self, icon: str, title: str, sentence: str, button: Button) -> None:
        """The first way is the recommended one: give it the page's only primary button."""
        self._card.add_row(Way(icon, title, sentence, button, self._ways == 0))
        self._ways += 1

    def set_ready(self, caption: str, marks: Sequence[tuple[Tone, str]]) -> None:
        foot = QWidget()
        set_ground(foot, "sunken")
        column = QVBoxLayout(foot)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(Text(caption, "label", "t2"))
        row = QHBoxLayout()
        row.setSpacing(20)
        for tone, text in marks:
            row.addWidget(StatusMark(text, tone, "check" if tone == "good" else ICONS[tone]))
        row.addStretch(1)
        column.addLayout(row)
        self._card.add_row(foot)


class Answer(QWidget):
    """One of the three answers of an error page."""

    def __init__(self, caption: str, tone: Tone, icon: str, sentence: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(6)
        column.addWidget(StatusMark(caption, tone, icon, bold=True))
        column.addWidget(Text(sentence, "base", wrap=True))
        column.addStretch(1)


class ErrorPage(QWidget):
    """发生了什么 · 哪些是安全的 · 现在怎么办, then what can be chosen (`middle`), then the buttons."""

    def __init__(
        self,
        title: str,
        code_line: str,
        happened: str,
        safe: str,
        remedy: str,
        icon: str = "triangle-alert",
    ) -> None:
        super().__init__()
        self._card = Card()
        head, _title, _line = _head(icon, "bad", title, code_line)
        self._card.add_row(head)
        self._card.add_row(self._answers(happened, safe, remedy))
        self.middle = QVBoxLayout()
        self.middle.setSpacing(0)
        self._card.add_row(_holder(self.middle))
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._card.add_row(self._actions())
        self._note = Text("", "list", "t2", wrap=True)
        self._note.setContentsMargins(20, 12, 20, 12)
        self._note.hide()
        self._card.add_row(self._note)
        self.setAccessibleName(title)
        _fill(self, self._card, ERROR_WIDTH)

    @classmethod
    def of(cls, error: KnownError, title: str, code_line: str = "") -> ErrorPage:
        return cls(title, code_line, error.happened, error.safe, error.remedy)

    def add_action(self, button: Button, right: bool = False) -> None:
        (self._right if right else self._left).addWidget(button)

    def set_note(self, text: str) -> None:
        self._note.set_text(text)
        self._note.setVisible(bool(text))

    def _answers(self, happened: str, safe: str, remedy: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Answer(self.tr("发生了什么"), "bad", "circle-x", happened), 1)
        row.addWidget(Divider(vertical=True))
        row.addWidget(Answer(self.tr("哪些是安全的"), "good", "shield-check", safe), 1)
        row.addWidget(Divider(vertical=True))
        row.addWidget(Answer(self.tr("现在怎么办"), "accent", "corner-down-left", remedy), 1)
        return holder

    def _actions(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 14, 20, 14)
        for side in (self._left, self._right):
            side.setSpacing(10)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        return holder


def _holder(layout: QVBoxLayout) -> QWidget:
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    return holder
