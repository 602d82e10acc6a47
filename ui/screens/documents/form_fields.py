"""The editors of a paper's form: one kind of widget for each kind of field, every value a text as it is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inspector.clock import CHINA
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField, DateTimeField
from ui.widgets.fields import ComboField, LineField, NumberField, TextField
from ui.widgets.paint import text_width
from ui.widgets.segment import Option, OptionSegment

if TYPE_CHECKING:
    from inspector.services.papers import Asked

BETWEEN = "|"
"""Parts the choices of one entry, as papers store them."""
ROOM = 280
"""px that a segment of choices may take before it becomes a list."""
CELL = 18


class Editor(QWidget):
    """One value. State: whether something was typed that is not told yet.

    Signals: `edited(str)` the value to store · `typed()` at every key.
    """

    edited = Signal(str)
    typed = Signal()

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.pending = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner)

    @property
    def target(self) -> QWidget:
        """The widget that is typed into or pressed."""
        raise NotImplementedError

    def set_entry(self, entry: str) -> None:
        """Shows a stored value; tells nobody."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tells now what was typed."""

    def set_missing(self, missing: bool) -> None:
        """Marks a value that must be filled in and is not."""

    def _on_typed(self, *_text: object) -> None:
        self.pending = True
        self.typed.emit()

    def _tell(self, value: str) -> None:
        self.pending = False
        self.edited.emit(value)


class LineEditor(Editor):
    def __init__(self) -> None:
        self._field = LineField()
        super().__init__(self._field)
        self._field.typed.connect(self._on_typed)
        self._field.edited.connect(self._tell)

    @property
    def target(self) -> QWidget:
        return self._field.edit

    def set_entry(self, entry: str) -> None:
        self._field.set_text(entry)
        if not self._field.edit.hasFocus():
            self._field.edit.setCursorPosition(0)  # a long text shows its beginning

    def flush(self) -> None:
        self._field.flush()


class LinesEditor(Editor):
    def __init__(self) -> None:
        self._field = TextField(min_lines=2, max_lines=10)
        super().__init__(self._field)
        self._field.typed.connect(self._on_typed)
        self._field.edited.connect(self._tell)

    @property
    def target(self) -> QWidget:
        return self._field.edit

    def set_entry(self, entry: str) -> None:
        self._field.set_text(entry)

    def flush(self) -> None:
        self._field.flush()


class NumberEditor(Editor):
    def __init__(self) -> None:
        self._field = NumberField(decimals=2)
        super().__init__(self._field)
        self._field.edit.textEdited.connect(self._on_typed)
        self._field.edited.connect(lambda value: self._tell("" if value is None else str(value)))

    @property
    def target(self) -> QWidget:
        return self._field.edit

    def set_entry(self, entry: str) -> None:
        self._field.set_value(_number(entry))

    def flush(self) -> None:
        self._field.flush()


class DayEditor(Editor):
    def __init__(self) -> None:
        self._field = DateField()
        super().__init__(self._field)
        self._field.edit.textEdited.connect(self._on_typed)
        self._field.edited.connect(lambda day: self._tell(day.isoformat() if day else ""))

    @property
    def target(self) -> QWidget:
        return self._field.edit

    def set_entry(self, entry: str) -> None:
        moment = _moment(entry)
        self._field.set_value(moment.date() if moment else None)

    def flush(self) -> None:
        self._field.flush()


class MomentEditor(Editor):
    def __init__(self, usual_day: date) -> None:
        self._field = DateTimeField()
        self._field.usual_day = usual_day
        super().__init__(self._field)
        for edit in (self._field.day.edit, self._field.time.edit):
            edit.textEdited.connect(self._on_typed)
        self._field.edited.connect(self._on_edited)

    @property
    def target(self) -> QWidget:
        return self._field.day.edit

    def set_entry(self, entry: str) -> None:
        self._field.set_value(_moment(entry))

    def flush(self) -> None:
        self._field.flush()

    def _on_edited(self, moment: datetime | None) -> None:
        """Half a moment, a day without its time, is not stored yet."""
        halves = (self._field.day.edit, self._field.time.edit)
        if moment is not None or not any(one.text().strip() for one in halves):
            self._tell(moment.isoformat(timespec="minutes") if moment else "")


class ChoiceEditor(Editor):
    """A list to choose from; what need not be chosen may be left empty."""

    def __init__(self, choices: Sequence[str], required: bool) -> None:
        options = [Option(one, one) for one in choices]
        self._field = ComboField(options=options if required else [Option("", "—"), *options])
        super().__init__(self._field)
        self._field.chosen.connect(self._tell)

    @property
    def target(self) -> QWidget:
        return self._field.edit

    def set_entry(self, entry: str) -> None:
        self._field.set_value(entry)


class SegmentEditor(Editor):
    """A few short choices side by side."""

    def __init__(self, choices: Sequence[str], name: str) -> None:
        self._field = OptionSegment([Option(one, one) for one in choices], name=name)
        super().__init__(self._field)
        self._first = choices[0]
        self._field.chosen.connect(self._tell)

    def cell(self, choice: str) -> QWidget:
        return self._field.cell(choice)

    @property
    def target(self) -> QWidget:
        return self._field.cell(self._field.value() or self._first)

    def set_entry(self, entry: str) -> None:
        self._field.set_value(entry)


class ChoicesEditor(Editor):
    """Several of the choices."""

    def __init__(self, choices: Sequence[str]) -> None:
        self._boxes = {one: CheckRow(one) for one in choices}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for text, box in self._boxes.items():
            box.setFixedHeight(30)
            box.setToolTip(text)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(box)
            box.clicked.connect(lambda _on: self._tell(self._value()))
        super().__init__(holder)

    @property
    def target(self) -> QWidget:
        return next(iter(self._boxes.values()))

    def set_entry(self, entry: str) -> None:
        chosen = entry.split(BETWEEN)
        for text, box in self._boxes.items():
            box.setChecked(text in chosen)

    def _value(self) -> str:
        return BETWEEN.join(text for text, box in self._boxes.items() if box.isChecked())


class FlagEditor(Editor):
    """Yes or no, with its label as the words of the box."""

    def __init__(self, label: str) -> None:
        self._box = CheckRow(label)
        self._box.setFixedHeight(32)
        self._box.setToolTip(label)
        self._box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        super().__init__(self._box)
        self._box.clicked.connect(lambda on: self._tell("1" if on else ""))

    @property
    def target(self) -> QWidget:
        return self._box

    def set_entry(self, entry: str) -> None:
        self._box.setChecked(entry.strip() == "1")


def make_editor(asked: Asked, today: date) -> Editor:
    field = asked.field
    makers: dict[str, Callable[[], Editor]] = {
        "lines": LinesEditor,
        "date": DayEditor,
        "moment": lambda: MomentEditor(today),
        "choice": lambda: _choice(field.choices, field.required, field.label),
        "choices": lambda: ChoicesEditor(field.choices),
        "flag": lambda: FlagEditor(field.label),
        "number": NumberEditor,
    }
    return makers.get(field.kind.value, LineEditor)()


def _choice(choices: Sequence[str], required: bool, label: str) -> Editor:
    width = sum(text_width(one, "base", bold=True) + CELL for one in choices)
    if required and width <= ROOM:
        return SegmentEditor(choices, label)
    return ChoiceEditor(choices, required)


def _number(entry: str) -> Decimal | None:
    try:
        return Decimal(entry)
    except InvalidOperation:
        return None


def _moment(entry: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(entry.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=CHINA)
