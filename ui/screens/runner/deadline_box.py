"""The period of a finding: days and kind of days, the day it ends, and what that day takes into account."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.inspection import Finding
from ui.screens.runner import words
from ui.widgets.buttons import LinkButton
from ui.widgets.dates import CalendarPopup
from ui.widgets.fields import ComboField, NumberField
from ui.widgets.text import Text

USUAL_DAYS = {DeadlineKind.CALENDAR: 3, DeadlineKind.WORKING: 3}


class DeadlineBox(QWidget):
    """State: the deadline shown. Signals: `edited(Deadline)` · `due_chosen(date)` the person names the last day."""

    edited = Signal(object)
    due_chosen = Signal(object)

    def __init__(self, read_only: bool) -> None:
        super().__init__()
        self._deadline = Deadline(DeadlineKind.IMMEDIATE)
        self._due: date | None = None
        self.days = NumberField("", "", decimals=0, minimum=Decimal(1), width=44)
        self.days.setObjectName("deadline_days")
        self.days.edit.setMaximumWidth(44)
        self.days.edit.setAccessibleName(self.tr("天数"))
        self.kind = ComboField("", words.deadline_kinds())
        self.kind.setObjectName("deadline_kind")
        self.kind.edit.setMinimumWidth(96)
        self.kind.edit.setAccessibleName(self.tr("怎么算天数"))
        self.due = LinkButton("", role="base", token="t1")
        self.due.setObjectName("due_day")
        self.due.setToolTip(self.tr("点开日历另选最后一天"))
        self._note = Text("", "label", "t2")
        self.days.edited.connect(self._take_days)
        self.kind.chosen.connect(self._take_kind)
        self.due.clicked.connect(self._open_calendar)
        self._arrange()
        for part in (self.days, self.kind, self.due):
            part.setEnabled(not read_only)

    def show_finding(self, one: Finding, start: date) -> None:
        self._deadline, self._due = one.deadline, one.due
        counted = one.deadline.kind is not DeadlineKind.IMMEDIATE
        self.days.setVisible(counted)
        if not self.days.edit.hasFocus():
            self.days.set_value(Decimal(one.deadline.days) if counted else None)
        self.kind.set_value(one.deadline.kind.value)
        self.due.set_text(words.due_day(one.due) if one.due else self.tr("选一天"))
        self.say(self._note_on(one, start), "t2")

    def say(self, note: str, token: str) -> None:
        """Words below the day."""
        self._note.set_text(note)
        self._note.set_token(token)

    def flush(self) -> None:
        self.days.flush()

    def _note_on(self, one: Finding, start: date) -> str:
        if one.due is None:
            return ""
        if one.due_overridden:
            return self.tr("由执法人员指定")
        if one.deadline.kind is DeadlineKind.IMMEDIATE:
            return self.tr("检查当日")
        skipped = (one.due - start).days > one.deadline.days
        return self.tr("已跳过休息日") if skipped else self.tr("从次日起算")

    def _take_days(self, days: Decimal | None) -> None:
        if days is not None and int(days) != self._deadline.days:
            self.edited.emit(Deadline(self._deadline.kind, int(days)))

    def _take_kind(self, key: str) -> None:
        kind = DeadlineKind(key)
        days = 0 if kind is DeadlineKind.IMMEDIATE else self._deadline.days or USUAL_DAYS[kind]
        self.edited.emit(Deadline(kind, days))

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self)
        popup.picked.connect(self.due_chosen)
        popup.open_below(self.due, self._due)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("期限"), "label", "t2"))
        row, lines = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(6)
        lines.setSpacing(0)
        self.due.setFixedHeight(20)
        lines.addWidget(self.due)
        lines.addWidget(self._note)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.days, 0, top)
        row.addWidget(self.kind, 0, top)
        row.addLayout(lines, 1)
        column.addLayout(row)
        column.addStretch(1)
