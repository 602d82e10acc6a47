"""One question of a paper's form: its label, whether it must be answered, the editor, a line of help."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.documents.form_fields import FlagEditor, make_editor
from ui.widgets.buttons import LinkButton
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.services.papers import Asked

MOST_TIP = 60
"""Characters of what the record says that a link tells."""


class FieldRow(QWidget):
    """State: the question as it was last shown, and whether the record's answer was just asked back.

    Signals: `edited(str key, str value)` · `typed()` · `forgotten(str key)` the record may speak again.
    """

    edited = Signal(str, str)
    typed = Signal()
    forgotten = Signal(str)

    def __init__(self, asked: Asked, today: date) -> None:
        super().__init__()
        self.key = asked.key
        self._forced = True
        self.editor = make_editor(asked, today)
        self._must = Text(self.tr("必填"), "label", "bad")
        self._back = LinkButton(self.tr("恢复"), role="label")
        self._back.setFixedHeight(20)
        self._name(asked)
        self.editor.edited.connect(lambda value: self.edited.emit(self.key, value))
        self.editor.typed.connect(self.typed)
        self._back.clicked.connect(self._forget)
        self._build(asked.field.label, asked.field.hint)

    def show_asked(self, asked: Asked) -> None:
        """What stands there now; what is being typed at this moment is left alone."""
        if self._forced or not self.editor.pending:
            self.editor.set_entry(asked.entry)
        self._forced = False
        self._must.setVisible(asked.is_missing)
        self._back.setVisible(asked.entry != asked.default)
        said = asked.default or self.tr("（空）")
        words = self.tr("按记录恢复为：%1").replace("%1", said[:MOST_TIP])
        self._back.setToolTip(words)
        self._back.setAccessibleDescription(words)
        missing = self.tr("必填，还没有填写") if asked.is_missing else ""
        self.editor.target.setAccessibleDescription(missing or asked.field.hint)

    def flush(self) -> None:
        self.editor.flush()

    def focus(self) -> None:
        self.editor.target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _forget(self) -> None:
        self._forced = True
        self.forgotten.emit(self.key)

    def _name(self, asked: Asked) -> None:
        name = f"{asked.field.name}_{asked.finding_at}" if asked.finding_id else asked.field.name
        self.setObjectName(f"row_{name}")
        self.editor.target.setObjectName(f"field_{name}")
        self.editor.target.setAccessibleName(asked.label)
        self._back.setObjectName(f"forget_{name}")
        self._back.setAccessibleName(self.tr("恢复%1").replace("%1", asked.label))

    def _build(self, label: str, hint: str) -> None:
        """A box has its words beside it; what must be said about it stands below."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        flag = isinstance(self.editor, FlagEditor)
        marks = QHBoxLayout()
        marks.setSpacing(8)
        help_line = Text(hint, "label", "t3", wrap=True)
        if not hint:
            help_line.hide()
        marks.addWidget(help_line if flag else Text(label, "label", "t2", wrap=True), 1)
        for part in (self._must, self._back):
            marks.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        if flag:
            column.addWidget(self.editor)
            column.addLayout(marks)
            return
        column.addLayout(marks)
        column.addWidget(self.editor)
        column.addWidget(help_line)
