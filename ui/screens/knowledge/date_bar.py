"""行为发生日期: the day whose law is shown, with the days around the last change of law one press away."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.dates import DateField
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text, set_ground

TODAY, BEFORE, AFTER, ACROSS = "today", "before", "after", "across"
DAY = timedelta(days=1)
ROOM_FOR_LABEL = 600


class ChosenDay(QObject):
    """The day of the conduct, one for all pages of the knowledge. Signal: `changed()`.

    State: the day; whether the conduct lasted across the change of law; the day of that change, once it is known.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self.today = self.value = today
        self.across = False
        self.change: date | None = None

    def choose(self, day: date, across: bool = False) -> None:
        if (day, across) != (self.value, self.across):
            self.value, self.across = day, across
            self.changed.emit()

    def set_change(self, change: date | None) -> None:
        if change != self.change:
            self.change = change
            self.changed.emit()

    def holds(self, first: date, last: date | None) -> bool:
        """Whether what is in force from `first` to `last` bears on the conduct."""
        begin = self.change - DAY if self.across and self.change else self.value
        return first <= self.value and (last is None or begin <= last)


class DateBar(QWidget):
    """Shows and sets the chosen day; `across` offers a conduct that lasted over the change of law as well.

    State: the buttons it shows.
    """

    def __init__(self, chosen: ChosenDay, across: bool = False) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._chosen, self._across = chosen, across
        self._options: list[Option] = []
        self.field = DateField(height=32)
        self.field.edit.setObjectName("conduct_day")
        self.field.edit.setAccessibleName(self.tr("行为发生日期"))
        self.segment = OptionSegment([], 32, self.tr("行为发生日期"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(12)
        self._label = Text(self.tr("行为发生日期"), "base", bold=True)
        self._row.addWidget(self._label)
        self._row.addWidget(self.field)
        self._row.addWidget(self.segment)
        self._row.addStretch(1)
        self.field.edited.connect(self._on_field)
        self.segment.chosen.connect(self._on_segment)
        chosen.changed.connect(self._show)
        self._show()

    def add_right(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setVisible(self.width() >= ROOM_FOR_LABEL)

    # ------------------------------------------------------------------ inside

    def _on_field(self, day: date | None) -> None:
        if day is not None:
            self._chosen.choose(day)

    def _on_segment(self, key: str) -> None:
        days = self._days()
        self._chosen.choose(days[AFTER] if key == ACROSS else days[key], key == ACROSS)

    def _days(self) -> dict[str, date]:
        """The day of each button but the last."""
        change = self._chosen.change
        around = {BEFORE: change - DAY, AFTER: change} if change else {}
        return {TODAY: self._chosen.today, **around}

    def _show(self) -> None:
        if self.field.value() != self._chosen.value:
            self.field.set_value(self._chosen.value)
        options = [Option(key, words) for key, words in self._words().items()]
        if options != self._options:
            self._options = options
            self.segment.set_options(options)
            for option in options:
                self.segment.cell(option.key).setObjectName(f"day_{option.key}")
        self.segment.set_value(self._current())

    def _words(self) -> dict[str, str]:
        words = {TODAY: self.tr("今天")}
        change = self._chosen.change
        if change is not None:
            before = change - DAY
            words[BEFORE] = self.tr("{0} 月 {1} 日").format(before.month, before.day)
            words[AFTER] = self.tr("{0} 月 {1} 日").format(change.month, change.day)
        if change is not None and self._across:
            words[ACROSS] = self.tr("跨 {0}-{1} 持续").format(change.month, change.day)
        return words

    def _current(self) -> str:
        if self._chosen.across:
            return ACROSS if self._across else AFTER
        days = self._days()
        return next((key for key, day in days.items() if day == self._chosen.value), "")
