"""What all fields share: label, box, error sentence, and storing once typing rests."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.paint import cap_width, draw_cap, draw_icon, draw_text, text_width
from ui.widgets.text import Text, restyle

IDLE_MS = 400


class ErrorLine(QWidget):
    """The sentence under a field that says what is wrong; takes no room while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(5)
        self._sign = _Sign("circle-x", "bad")
        self._words = Text("", "label", "bad", wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        self._words.set_text(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._words.text()


class _Sign(QWidget):
    """A small icon in a token's colour."""

    def __init__(self, name: str, token: str, size: int = 13) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, theme().color(self._token), 0, self.height() / 2, self._size)


class Field(QWidget):
    """Label, box, error line. Subclasses put their Qt widget into `self.edit` through `_place`."""

    edit: QWidget

    def __init__(self, label: str = "", required: bool = False) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        mark = self.tr("（必填）") if required else ""
        self.label = Text(label + mark, "label", "t2")
        if not label:
            self.label.hide()
        self.error_line = ErrorLine()

    def error(self) -> str:
        """The sentence shown, "" if the field is right."""
        return self.error_line.text()

    def set_error(self, sentence: str) -> None:
        """Shows what is wrong below the field and frames it; "" clears both."""
        self.error_line.say(sentence)
        self.edit.setProperty("wrong", bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        restyle(self.edit)

    def _place(self, edit: QWidget, box: QWidget | None = None) -> None:
        self.edit = edit
        edit.setAccessibleName(self.label.text())
        self.label.setBuddy(edit)
        self.setFocusProxy(edit)
        for part in (self.label, box or edit, self.error_line):
            self._column.addWidget(part)


class AutoSave(QObject):
    """Tells of a text once typing rests. State: the text last told. Signal: `edited(str)`."""

    edited = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told = self._now = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(IDLE_MS)
        self._rest.timeout.connect(self.flush)

    def set_known(self, text: str) -> None:
        """The text that is stored already; nothing has to be told."""
        self._told = self._now = text
        self._rest.stop()

    def typed(self, text: str) -> None:
        self._now = text
        self._rest.start()

    def flush(self) -> None:
        """Tells now, if there is something new to tell."""
        self._rest.stop()
        if self._now != self._told:
            self._told = self._now
            self.edited.emit(self._told)


class LineEdit(QLineEdit):
    """A line edit with icon, unit and key cap drawn inside. Signals: `left()`, `go_down()`."""

    left = Signal()
    go_down = Signal()

    def __init__(
        self, placeholder: str = "", icon_name: str = "", suffix: str = "", height: int = 40
    ) -> None:
        super().__init__()
        self._icon, self._suffix, self._cap, self._hint = icon_name, suffix, "", ""
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(height)
        self._update_margins()

    def set_suffix(self, suffix: str) -> None:
        self._suffix = suffix
        self._update_margins()

    def set_cap(self, key: str) -> None:
        self._cap = key
        self._update_margins()

    def set_hint(self, hint: str) -> None:
        """Small words at the right while there is room: what can be searched."""
        self._hint = hint
        self._update_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, middle = QPainter(self), self.height() / 2
        if self._icon:
            draw_icon(painter, self._icon, theme().color("t2"), 11, middle, 16)
        x = self.width() - 12 - self._right_width()
        for words in (self._hint, self._suffix):
            role: Literal["label", "base"] = "label" if words == self._hint else "base"
            if words:
                rect = QRectF(x, 0, text_width(words, role) + 2, self.height())
                draw_text(painter, rect, words, role, theme().color("t2"))
        if self._cap:
            draw_cap(painter, self.width() - 9 - cap_width(self._cap), middle, self._cap)
        if self.property("wrong"):
            draw_icon(painter, "circle-x", theme().color("bad"), self.width() - 28, middle, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.go_down.emit()
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().event(event)

    def _right_width(self) -> float:
        words = text_width(self._suffix, "base") if self._suffix else 0
        words += text_width(self._hint, "label") if self._hint else 0
        return words + (cap_width(self._cap) if self._cap else 0)

    def _update_margins(self) -> None:
        right = self._right_width()
        self.setTextMargins(22 if self._icon else 0, 0, int(right) + 6 if right else 0, 0)
