"""Dialogs, only for what cannot be undone: a question, its consequence, a reason, the safe button first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.text import Text

MAX_WIDTH = 480


class BaseDialog(QDialog):
    """A window of at most 480 (or `width`): title, body, a row of buttons. Opened with `open()`, never `exec()`."""

    def __init__(self, title: str, parent: QWidget, width: int = MAX_WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(title, "title", bold=True, wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)

    def add_button(self, button: Button, accept: bool = False, safe: bool = False) -> None:
        """`safe` closes with nothing done and has the focus at first; `accept` closes with yes."""
        self._buttons.addWidget(button)
        if accept:
            button.clicked.connect(self.accept)
        if safe:
            button.clicked.connect(self.reject)
            button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme().color("surface"))


class AskDialog(BaseDialog):
    """Asks before something final. Signal: `confirmed(str)` with the reason given ("" if none was asked for)."""

    confirmed = Signal(str)

    def __init__(
        self,
        question: str,
        consequence: str,
        act_text: str,
        safe_text: str,
        parent: QWidget,
        act_icon: str = "",
        reason_label: str = "",
        reason_required: bool = False,
        danger: bool = True,
    ) -> None:
        super().__init__(question, parent)
        self._required = reason_required
        self.body.addWidget(Text(consequence, "list", "t2", wrap=True))
        self.reason = TextField(reason_label, reason_required, min_lines=1, max_lines=4)
        self.body.addWidget(self.reason)
        self.reason.setVisible(bool(reason_label))
        self.safe_button = Button(safe_text, key="Escape", bind=False)
        self.act_button = Button(act_text, "danger" if danger else "primary", act_icon)
        self.safe_button.setObjectName("safe")
        self.act_button.setObjectName("act")
        self.add_button(self.safe_button, safe=True)
        self.add_button(self.act_button)
        self.act_button.clicked.connect(self._act)
        if reason_label:
            self.reason.edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # QDialog would press the first button on Enter; nothing final may happen by Enter.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        reason = self.reason.text().strip()
        if self._required and not reason:
            self.reason.set_error(self.tr("请写明理由"))
            return
        self.confirmed.emit(reason)
        self.accept()
