"""The note of an item: plain words until one wants to write, then a text box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.card import IconLabel
from ui.widgets.fields import TextField
from ui.widgets.text import Text


class NoteLine(QWidget):
    """Shows or edits a note. Signals: `edited(str)`, `typed()`. State: whether the box is open."""

    edited = Signal(str)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._writable = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._words = Text("", "list", "t2", wrap=True)
        self._words.setCursor(Qt.CursorShape.IBeamCursor)
        self.box = TextField(
            placeholder=self.tr("备注：看到什么、在哪里、怎么量的"), min_lines=1, max_lines=5
        )
        self.box.edit.setAccessibleName(self.tr("备注"))
        self.box.hide()
        row.addWidget(IconLabel("notebook-pen", "t2", 14))
        row.addWidget(self._words, 1)
        row.addWidget(self.box, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box.edited.connect(self.edited)
        self.box.typed.connect(self.typed)
        self.box.edit.installEventFilter(self)

    def set_text(self, text: str) -> None:
        self._words.set_text(text)
        if not self.box.edit.hasFocus():
            self.box.set_text(text)

    def text(self) -> str:
        return self.box.text()

    def set_read_only(self) -> None:
        self._writable = False

    def write(self) -> None:
        """Opens the box and puts the cursor at its end."""
        if self._writable:
            self._words.hide()
            self.box.show()
            self.box.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.box.edit.moveCursor(self.box.edit.textCursor().MoveOperation.End)

    def flush(self) -> None:
        self.box.flush()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.box.edit.hasFocus():
            self._close()
        return False

    def _close(self) -> None:
        self.box.flush()
        self._words.set_text(self.box.text())
        self.box.hide()
        self._words.show()
        self.setVisible(bool(self.box.text().strip()))
