"""Date and time fields: typed freely, or picked from a calendar; they may be empty.

A line edit instead of QDateEdit, because that cannot be empty and corrects half-typed dates behind the user's back.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from inspector.clock import CHINA
from ui.icons import icon
from ui.theme import theme
from ui.widgets.field_base import AutoSave, Field, LineEdit
from ui.widgets.paint import text_width

_DATE = re.compile(r"(\d{4})\s*[-./年]?\s*(\d{1,2})\s*[-./月]?\s*(\d{1,2})\s*日?")
_TIME = re.compile(r"(\d{1,2})\s*[:：.时]?\s*(\d{2})\s*分?")


def read_date(text: str) -> date | None:
    """2026-11-18, 2026.11.18, 2026年11月18日 or 20261118 as a date; None for anything else."""
    match = _DATE.fullmatch(text.strip())
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """09:10, 9：10, 0910 or 9时10分 as a time of day; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    try:
        return time(int(match[1]), int(match[2])) if match else None
    except ValueError:
        return None


class CalendarPopup(QFrame):
    """A month to pick a day from; week starts on Monday. Signal: `picked(date)`."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(320, 288)
        self.calendar.setLocale(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
        self._tint()
        for signal in (self.calendar.clicked, self.calendar.activated):
            signal.connect(self._pick)

    def open_below(self, field: QWidget, day: date | None) -> None:
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(field.mapToGlobal(QPoint(0, field.height() + 4)))
        self.show()
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()

    def _tint(self) -> None:
        weekend = QTextCharFormat()
        weekend.setForeground(theme().color("t2"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        arrows = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
        for name, arrow in arrows.items():
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(arrow, "t1", 16))


class DateField(Field):
    """A day or nothing. Signal: `edited(date | None)`; what is no date is said below, not stored.

    ↑ and ↓ go a day on and back.
    """

    edited = Signal(object)

    def __init__(self, label: str = "", required: bool = False, height: int = 40) -> None:
        super().__init__(label, required)
        self.edit: LineEdit = LineEdit(self.tr("年-月-日"), height=height)
        self.edit.setMinimumWidth(round(text_width("2026-11-18", "base")) + 64)
        self._place(self.edit)
        self.edit.setAccessibleName(label or self.tr("日期"))
        self._save = AutoSave(self)
        self._save.edited.connect(self._tell)
        self.edit.textEdited.connect(self._save.typed)
        self.edit.left.connect(self._settle)
        self.edit.returnPressed.connect(self._settle)
        self.edit.installEventFilter(self)
        self._calendar_button = self._add_calendar_button()

    def value(self) -> date | None:
        """The day, or None while the field is empty or wrong."""
        return read_date(self.edit.text())

    def set_value(self, day: date | None) -> None:
        text = day.isoformat() if day else ""
        self._save.set_known(text)
        self.edit.setText(text)
        self.set_error("")

    def flush(self) -> None:
        self._save.flush()

    def open_calendar(self) -> None:
        popup = CalendarPopup(self)
        popup.picked.connect(self._take)
        popup.open_below(self.edit, self.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            day = self.value()
            if day is not None:
                self._take(day + timedelta(days=steps[Qt.Key(event.key())]))
                return True
        return False

    def _add_calendar_button(self) -> QAction:
        action = QAction(icon("calendar", "t2", 16), self.tr("打开日历"), self)
        action.triggered.connect(self.open_calendar)
        self.edit.addAction(action, LineEdit.ActionPosition.TrailingPosition)
        return action

    def _take(self, day: date) -> None:
        self.edit.setText(day.isoformat())
        self._save.typed(day.isoformat())
        self._save.flush()

    def _settle(self) -> None:
        """Done typing: the day is told, and written the usual way."""
        self._save.flush()
        day = self.value()
        if day is not None and not self.error():
            self._save.set_known(day.isoformat())
            self.edit.setText(day.isoformat())

    def _tell(self, text: str) -> None:
        day = read_date(text)
        wrong = bool(text.strip()) and day is None
        self.set_error(self.tr("没有这一天，请按 2026-11-18 填写") if wrong else "")
        if not wrong:
            self.edited.emit(day)


class DateTimeField(QWidget):
    """A day and a time on the wall clock of `zone`. Signal: `edited(datetime | None)`, aware, to the minute.

    State: `usual_day`, taken for a time that is typed without a day.
    """

    edited = Signal(object)

    def __init__(self, label: str = "", required: bool = False, zone: tzinfo = CHINA) -> None:
        super().__init__()
        self._zone = zone
        self.usual_day: date | None = None
        self.day = DateField(label, required)
        self.time = TimeField(" " if label else "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.day)
        self.day.edited.connect(self._tell)
        self.time.edited.connect(self._tell)

    def value(self) -> datetime | None:
        """The moment, or None while day or time is missing."""
        day, hour = self.day.value(), self.time.value()
        return datetime.combine(day, hour, self._zone) if day and hour is not None else None

    def set_value(self, moment: datetime | None) -> None:
        here = moment.astimezone(self._zone) if moment else None
        self.day.set_value(here.date() if here else None)
        self.time.set_value(here.time() if here else None)

    def set_error(self, sentence: str) -> None:
        self.day.set_error(sentence)

    def flush(self) -> None:
        self.day.flush()
        self.time.flush()

    def _tell(self, _part: object) -> None:
        if self.time.value() is not None and not self.day.edit.text().strip():
            self.day.set_value(self.usual_day)
        self.edited.emit(self.value())


class TimeField(Field):
    """A time of day or nothing. Signal: `edited(time | None)`."""

    edited = Signal(object)

    def __init__(self, label: str = "", required: bool = False) -> None:
        super().__init__(label, required)
        self.edit: LineEdit = LineEdit(self.tr("时:分"))
        self.edit.setFixedWidth(76)
        self._place(self.edit)
        self.edit.setAccessibleName(label.strip() or self.tr("时间"))
        self._save = AutoSave(self)
        self._save.edited.connect(self._tell)
        self.edit.textEdited.connect(self._save.typed)
        self.edit.left.connect(self._settle)
        self.edit.returnPressed.connect(self._settle)

    def value(self) -> time | None:
        return read_time(self.edit.text())

    def set_value(self, moment: time | None) -> None:
        text = f"{moment:%H:%M}" if moment is not None else ""
        self._save.set_known(text)
        self.edit.setText(text)
        self.set_error("")

    def flush(self) -> None:
        self._save.flush()

    def _settle(self) -> None:
        self._save.flush()
        moment = self.value()
        if moment is not None and not self.error():
            self._save.set_known(f"{moment:%H:%M}")
            self.edit.setText(f"{moment:%H:%M}")

    def _tell(self, text: str) -> None:
        moment = read_time(text)
        wrong = bool(text.strip()) and moment is None
        self.set_error(self.tr("请按 09:10 填写") if wrong else "")
        if not wrong:
            self.edited.emit(moment)
