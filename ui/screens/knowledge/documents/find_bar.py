"""查找: a line above the text; every place is marked, Enter goes to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.knowledge.documents.code_edit import CodeEdit
from ui.widgets.buttons import IconButton
from ui.widgets.fields import SearchField
from ui.widgets.text import Text


class FindBar(QWidget):
    """Hidden until it is asked for; closed by Esc, which gives the text its focus back."""

    def __init__(self, edit: CodeEdit) -> None:
        super().__init__()
        self._edit = edit
        self.field = SearchField(self.tr("在模板里查找"), height=32)
        self.field.edit.setObjectName("wording_find")
        self.field.edit.installEventFilter(self)
        self.count = Text("", "list", "t2")
        back = IconButton("chevron-up", self.tr("上一处"), 32, "Shift+F3")
        on = IconButton("chevron-down", self.tr("下一处"), 32, "F3")
        close = IconButton("x", self.tr("关闭查找"), 32, framed=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for part in (self.count, back, on, close):
            row.addWidget(part)
        self.field.typed.connect(self._look)
        back.clicked.connect(lambda: self._step(back=True))
        on.clicked.connect(lambda: self._step(back=False))
        close.clicked.connect(self.leave)
        self.hide()

    def ask(self) -> None:
        """Shows the bar with the words that are selected."""
        selected = self._edit.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.field.set_text(selected)
        self.show()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()
        self._edit.mark_found(self.field.text())
        self.say()

    def leave(self) -> None:
        self.hide()
        self._edit.mark_found("")
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self) -> None:
        """Which of how many places the cursor is at."""
        places, at = self._edit.places(), self._edit.textCursor().selectionStart()
        if not self.field.text():
            self.count.set_text("")
        elif not places:
            self.count.set_text(self.tr("没有"))
        else:
            number = places.index(at) + 1 if at in places else 0
            self.count.set_text(f"{number or '–'} / {len(places)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _look(self, words: str) -> None:
        """From the beginning of what is found already, so that more letters go on at the same place."""
        self._edit.mark_found(words)
        cursor = self._edit.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._edit.setTextCursor(cursor)
        self._step(back=False)

    def _step(self, *, back: bool) -> None:
        if self.field.text():
            self._edit.find_next(self.field.text(), back=back)
        self.say()
