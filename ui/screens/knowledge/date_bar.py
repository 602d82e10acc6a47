"""行为发生日期: the day whose law is shown, with the two days around the last change of law one press away."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.dates import DateField
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text, set_ground

TODAY, BEFORE, AFTER = "today", "before", "after"
DAY = timedelta(days=1)
ROOM_FOR_LABEL = 560


class DateBar(QWidget):
    """Signal: `day_chosen(date)`. State: today, and the day of the last change of law."""

    day_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._days = {TODAY: today}
        self.field = DateField(height=32)
        self.field.edit.setObjectName("conduct_day")
        self.field.edit.setAccessibleName(self.tr("行为发生日期"))
        self.field.set_value(today)
        self.segment = OptionSegment([Option(TODAY, self.tr("今天"))], 32, self.tr("行为发生日期"))
        self.segment.set_value(TODAY)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        self._label = Text(self.tr("行为发生日期"), "base", bold=True)
        row.addWidget(self._label)
        row.addWidget(self.field)
        row.addWidget(self.segment)
        row.addStretch(1)
        self.field.edited.connect(self._on_field)
        self.segment.chosen.connect(lambda key: self.choose(self._days[key]))

    def set_change_day(self, change: date | None) -> None:
        """Offer the last day of the old law and the first of the new one."""
        options = [Option(TODAY, self.tr("今天"))]
        if change is not None:
            self._days |= {BEFORE: change - DAY, AFTER: change}
            words = self.tr("{0} 旧法"), self.tr("{0} 新法")
            options += [
                Option(BEFORE, words[0].format(f"{change - DAY:%m-%d}")),
                Option(AFTER, words[1].format(f"{change:%m-%d}")),
            ]
        self.segment.set_options(options)
        for key in self._days:
            self.segment.cell(key).setObjectName(f"day_{key}")
        self._mark(self.field.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setVisible(self.width() >= ROOM_FOR_LABEL)

    def choose(self, day: date) -> None:
        self.field.set_value(day)
        self._on_field(day)

    def _on_field(self, day: date | None) -> None:
        self._mark(day)
        if day is not None:
            self.day_chosen.emit(day)

    def _mark(self, day: date | None) -> None:
        self.segment.set_value(next((key for key, one in self._days.items() if one == day), ""))
