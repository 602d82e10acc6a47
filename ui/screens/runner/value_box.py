"""A measured value, judged against the limit while it is typed; choices, texts and dates of other items."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.checklist import AnswerKind, Item, parse_measure, shown_unit
from ui.screens.runner import view, words
from ui.screens.runner.choices_field import ChoicesField
from ui.widgets.chips import StatusMark
from ui.widgets.dates import DateField, read_date
from ui.widgets.fields import ComboField, LineField, NumberField
from ui.widgets.segment import Option
from ui.widgets.text import Text

NUMBER_WIDTH = 86


class ValueBox(QWidget):
    """The value of one item. Signals: `edited(str)` when it should be stored, `typed()` at once."""

    edited = Signal(str)
    typed = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._item = item
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._field = self._make_field()
        self._field.setObjectName(f"value_{item.id}")
        if isinstance(self._field, ChoicesField):
            self._row.addWidget(self._field, 1)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._row.addWidget(self._field, 0, Qt.AlignmentFlag.AlignTop)
        self._mark = StatusMark("", "good", "check")
        if item.limit is not None:
            self._row.addLayout(self._limit_words())
        self.setFocusProxy(self._field.boxes[0] if isinstance(self._field, ChoicesField) else self._field)

    @property
    def is_wide(self) -> bool:
        """Whether it needs a row of its own."""
        return isinstance(self._field, ChoicesField)

    def set_text(self, text: str) -> None:
        """Shows the stored value; what is being typed, or was refused, is left alone."""
        if isinstance(self._field, ChoicesField):
            self._field.set_value(text)
        elif not self._field.edit.hasFocus() and not self._field.error():
            self._put(text)
            self.judge(text)

    def text(self) -> str:
        field = self._field
        if isinstance(field, ComboField | ChoicesField):
            return field.value()
        if isinstance(field, DateField):
            return field.edit.text()
        return field.edit.text() if isinstance(field, NumberField) else field.text()

    def flush(self) -> None:
        if not isinstance(self._field, ComboField | ChoicesField):
            self._field.flush()

    def set_read_only(self) -> None:
        self._field.setEnabled(False)

    def judge(self, text: str) -> None:
        """Says at once whether the value meets the limit."""
        met = view.verdict(self._item, text)
        self._mark.setVisible(met is not None)
        if met is not None:
            word = self.tr("达到要求") if met else self.tr("未达到要求")
            self._mark.set(word, "good" if met else "bad", "check" if met else "x")

    def verdict(self) -> str:
        """What is said about the value now, "" if nothing."""
        return "" if self._mark.isHidden() else self._mark.accessibleName()

    # ------------------------------------------------------------------ inside

    def _make_field(self) -> NumberField | ComboField | ChoicesField | DateField | LineField:
        kind, item = self._item.answer_kind, self._item
        if kind is AnswerKind.NUMBER:
            return self._number(item)
        if kind is AnswerKind.CHOICE:
            combo = ComboField("", [Option(choice, choice) for choice in item.choices])
            combo.chosen.connect(self.edited)
            return combo
        if kind is AnswerKind.CHOICES:
            several = ChoicesField(self.tr("可多选"), item.choices)
            several.picked.connect(self.edited)
            return several
        if kind is AnswerKind.DATE:
            day = DateField()
            day.edited.connect(lambda value: self.edited.emit(value.isoformat() if value else ""))
            return day
        line = LineField(placeholder=shown_unit(item.unit))
        line.setMinimumWidth(160)
        line.edited.connect(self.edited)
        line.typed.connect(self.typed)
        return line

    def _number(self, item: Item) -> NumberField:
        unit = shown_unit(item.unit)
        field = NumberField("", unit, decimals=4)
        field.edit.setFixedWidth(NUMBER_WIDTH)
        field.edited.connect(self._tell_number)
        field.edit.textEdited.connect(self._on_typed)
        if unit:
            field.edit.setAccessibleName(self.tr("数值，{unit}").format(unit=unit))
        return field

    def _tell_number(self, value: Decimal | None) -> None:
        self.edited.emit("" if value is None else format(value, "f"))

    def _on_typed(self, text: str) -> None:
        self.judge(text)
        self.typed.emit()

    def _put(self, text: str) -> None:
        field = self._field
        if isinstance(field, ComboField | ChoicesField):
            field.set_value(text)
        elif isinstance(field, DateField):
            field.set_value(read_date(text))
        elif isinstance(field, NumberField):
            field.set_value(parse_measure(text))
        else:
            field.set_text(text)

    def _limit_words(self) -> QVBoxLayout:
        assert self._item.limit is not None
        lines = QVBoxLayout()
        lines.setSpacing(0)
        words_of_limit = words.limit_words(self._item.limit, self._item.unit)
        label = Text(words_of_limit, "label", "t2")
        label.setToolTip(self._item.limit.label)
        lines.addStretch(1)
        lines.addWidget(label)
        lines.addWidget(self._mark)
        lines.addStretch(1)
        return lines
