"""The row of a card in which an item is answered: judgement, value, and the ways to photos and note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import Item
from inspector.domain.inspection import Answer, Result
from ui.screens.runner import view
from ui.screens.runner.value_box import ValueBox
from ui.widgets.buttons import IconButton
from ui.widgets.segment import JudgementSegment

GAP = 10


class AnswerRow(QWidget):
    """State: whether it is sealed, whether the value stands beside the judgement or below it.

    Signals: `judged(result)` · `value_edited(str)` · `typed()` · `photos_asked()` · `note_asked()`.
    """

    judged = Signal(str)
    value_edited = Signal(str)
    typed = Signal()
    photos_asked = Signal()
    note_asked = Signal()

    def __init__(self, item: Item, sealed: str) -> None:
        super().__init__()
        self._sealed = sealed
        self.segment = JudgementSegment(self.tr("{number} 的判定").format(number=item.number))
        self.segment.setObjectName(f"judge_{item.id}")
        self.segment.chosen.connect(self.judged)
        self.value = self._make_value(item) if view.takes_value(item) else None
        self._photos = self._button("camera", self.tr("照片"), f"photo_{item.id}")
        self._photos.clicked.connect(self.photos_asked)
        self._note = self._button("notebook-pen", self.tr("备注"), f"note_{item.id}")
        self._note.clicked.connect(self.note_asked)
        self._arrange()

    def show_answer(self, answer: Answer, photos: int) -> None:
        if self._sealed:
            self.segment.seal(answer.result.value, self._sealed)
        elif self.segment.status() != answer.result.value:
            self.segment.set_status(answer.result.value)
        if self.value is not None:
            self.value.set_text(answer.value)
        self._photos.set_count(str(photos))
        self._note.set_count("1" if answer.note.strip() else "")

    def judge(self, result: Result) -> None:
        """Answers as the person would with the mouse."""
        if not self._sealed:
            self.segment.judge(result.value)

    def set_caps_visible(self, visible: bool) -> None:
        if not self._sealed:
            self.segment.set_caps_visible(visible)

    def set_room(self, width: int) -> None:
        """The value stands beside the judgement where that fits into `width`, else below it."""
        if self.value is None:
            return
        parts = (self.segment, self.value, self._photos, self._note)
        roomy = sum(part.sizeHint().width() + GAP for part in parts) <= width
        for row in (self._first, self._second):
            row.removeWidget(self.value)
        if self.value.is_wide:
            self._second.addWidget(self.value, 1)
        elif roomy:
            self._first.insertWidget(1, self.value)
        else:
            self._second.addWidget(self.value, 0, Qt.AlignmentFlag.AlignLeft)

    def flush(self) -> None:
        if self.value is not None:
            self.value.flush()

    # ------------------------------------------------------------------ inside

    def _make_value(self, item: Item) -> ValueBox:
        value = ValueBox(item)
        value.edited.connect(self.value_edited)
        value.typed.connect(self.typed)
        if self._sealed:
            value.set_read_only()
        return value

    def _button(self, icon: str, name: str, object_name: str) -> IconButton:
        button = IconButton(icon, name, count="0")
        button.setObjectName(object_name)
        button.setMinimumWidth(52)
        button.setEnabled(not self._sealed)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.setSpacing(GAP)
        column.addLayout(self._first)
        column.addLayout(self._second)
        self._first.addWidget(self.segment)
        self._first.addStretch(1)
        self._first.addWidget(self._photos)
        self._first.addWidget(self._note)
