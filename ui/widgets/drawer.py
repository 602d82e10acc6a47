"""A panel beside a table, never over it, with its actions pinned at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, set_ground

WIDTH = 384


class Drawer(QFrame):
    """`head` (beside ×), `body` (scrolls), `foot` (pinned). Signal: `closed()` on × and Esc; the owner hides it."""

    closed = Signal()

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(width)
        self.head, self.body, self.foot = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.head.setSpacing(4)
        self.close_button = IconButton("x", self.tr("关闭"), framed=False)
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head_row())
        column.addWidget(Divider())
        column.addWidget(scroll(self._body_holder()), 1)
        column.addWidget(Divider())
        column.addLayout(self._foot_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))

    def _head_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 8, 10)
        row.addLayout(self.head, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot_row(self) -> QHBoxLayout:
        self.foot.setContentsMargins(16, 10, 16, 10)
        self.foot.setSpacing(8)
        return self.foot

    def _body_holder(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(self.body)
        return holder
