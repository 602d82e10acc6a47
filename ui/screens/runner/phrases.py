"""常用语: a button for each, and how one goes into a text."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import theme
from ui.widgets.fields import TextField
from ui.widgets.paint import draw_text, panel

_BLANK = re.compile(r"＿+|__+")


class PhraseButton(QPushButton):
    """A phrase to take; a click does not take the cursor away from the text it goes into."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, color = QPainter(self), QRectF(self.rect()), theme().color
        ground = color("sel" if self.isDown() else "hover" if self.underMouse() else "surface")
        panel(painter, rect, ground, color("ctl"), width=theme().border)
        draw_text(painter, rect.adjusted(10, 0, -8, 0), self.text(), "list", color("t1"))


def select_blank(target: TextField) -> bool:
    """Puts the cursor over the first blank, so that typing fills it; False if there is none."""
    blank = _BLANK.search(target.text())
    if blank is None:
        return False
    target.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    cursor = target.edit.textCursor()
    cursor.setPosition(blank.start())
    cursor.setPosition(blank.end(), cursor.MoveMode.KeepAnchor)
    target.edit.setTextCursor(cursor)
    return True


def take_phrase(target: TextField, phrase: str) -> None:
    """Puts a phrase in at the cursor and selects its first blank, so that typing fills it."""
    cursor = target.edit.textCursor()
    start = cursor.selectionStart()
    target.insert(phrase)
    target.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    if (blank := _BLANK.search(phrase)) is not None:
        cursor.setPosition(start + blank.start())
        cursor.setPosition(start + blank.end(), cursor.MoveMode.KeepAnchor)
        target.edit.setTextCursor(cursor)
