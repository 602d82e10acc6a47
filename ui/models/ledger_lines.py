"""The ledger: which tab shows what, how one line looks, how an event is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.clock import local_date
from inspector.domain.rectification import LedgerEvent, RectificationState, Step
from inspector.services.ledger import SOON_WORKDAYS, LedgerLine
from ui.models.words import day_word, handling_word, step_word
from ui.theme import Tone
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.segment import Option
from ui.widgets.statuses import deadline_chip, rectification_chip
from ui.widgets.table import Cell, Column, TableRow
from ui.widgets.timeline import TimelineItem

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate
Filter = Callable[[LedgerLine], bool]

VIEWS: dict[str, Filter] = {
    "open": lambda line: line.state is not RectificationState.CLOSED,
    "overdue": lambda line: line.overdue,
    "soon": lambda line: line.days_left is not None and 0 <= line.days_left <= SOON_WORKDAYS,
    "reported": lambda line: line.state is RectificationState.REPORTED,
    "to_approve": lambda line: line.state is RectificationState.TO_APPROVE,
    "reopened": lambda line: line.state is RectificationState.REOPENED,
    "closed": lambda line: line.state is RectificationState.CLOSED,
    "all": lambda _line: True,
}


@dataclass(frozen=True)
class LedgerPage:
    """What a search found."""

    text: str
    found: tuple[LedgerLine, ...]

    def of(self, view: str) -> Sequence[LedgerLine]:
        return [line for line in self.found if VIEWS[view](line)]


def read_page(services: Services, text: str) -> LedgerPage:
    """Runs in the lane."""
    return LedgerPage(text, services.ledger.lines(text=text))


def tabs() -> list[Option]:
    words = {
        "open": translate("ledger_lines", "未结"),
        "overdue": translate("ledger_lines", "逾期"),
        "soon": translate("ledger_lines", "3 工作日内"),
        "reported": translate("ledger_lines", "企业已报"),
        "to_approve": translate("ledger_lines", "待销号审批"),
        "reopened": translate("ledger_lines", "反弹"),
        "closed": translate("ledger_lines", "已销号"),
        "all": translate("ledger_lines", "全部"),
    }
    return [Option(key, words[key]) for key in VIEWS]


def columns() -> list[Column]:
    return [
        Column(translate("ledger_lines", "监管对象"), 200, sortable=True),
        Column(translate("ledger_lines", "问题"), None),
        Column(translate("ledger_lines", "期限"), 72, sortable=True),
        Column(translate("ledger_lines", "剩余"), 112),
        Column(translate("ledger_lines", "状态"), 112, sortable=True),
        Column(translate("ledger_lines", "处理"), 80),
        Column(translate("ledger_lines", "承办"), 76, sortable=True),
    ]


SORT_KEYS: dict[int, Callable[[LedgerLine], str]] = {
    0: lambda line: line.site_name,
    2: lambda line: line.due.isoformat() if line.due else "9999",
    4: lambda line: str(line.state or ""),
    6: lambda line: line.officer,
}


def row(line: LedgerLine, today: date) -> TableRow:
    return TableRow(
        line.finding_id,
        (
            Cell(line.site_name),
            Cell(line.title),
            day_word(line.due, today) if line.due else "—",
            remaining(line),
            Cell(chip=state_chip(line)),
            Cell(handling_word(line.handling), token="t2"),
            Cell(line.officer, token="t2"),
        ),
    )


def remaining(line: LedgerLine) -> Cell:
    """A chip while it presses, plain words while there is time, nothing once it is settled."""
    if line.days_left is None:
        return Cell("—", token="t3")
    chip = deadline_chip(line.days_left)
    return Cell(chip.text, token="t2") if chip.tone == "outline" else Cell(chip=chip)


def state_chip(line: LedgerLine) -> ChipSpec:
    if line.state is None:
        return ChipSpec(translate("ledger_lines", "未通知"), "na", "circle-dashed")
    return rectification_chip(line.state)


_LOOK: dict[Step, tuple[Tone, str]] = {
    Step.NOTICED: ("na", "search"),
    Step.SERVED: ("na", "send"),
    Step.EXTENDED: ("warn", "calendar-clock"),
    Step.REPORTED: ("accent", "inbox"),
    Step.PASSED: ("good", "eye"),
    Step.PARTLY: ("warn", "eye"),
    Step.FAILED: ("bad", "eye"),
    Step.ESCALATED: ("bad", "siren"),
    Step.REFERRED: ("na", "send"),
    Step.FILED: ("bad", "gavel"),
    Step.CLOSE_REQUESTED: ("accent", "stamp"),
    Step.CLOSED: ("good", "circle-check"),
    Step.REOPENED: ("bad", "rotate-ccw"),
}


def timeline(line: LedgerLine, events: Sequence[LedgerEvent], today: date) -> list[TimelineItem]:
    """Newest first; above them that it is overdue, below them the day it was found."""
    items = [_told(event, today) for event in reversed(events)]
    if line.overdue and line.days_left is not None:
        items.insert(
            0,
            TimelineItem(
                day_word(today, today), deadline_chip(line.days_left).text, "", "circle-alert", "bad"
            ),
        )
    if line.found_on is not None:
        found = translate("ledger_lines", "检查发现")
        items.append(TimelineItem(day_word(line.found_on, today), found, line.officer, "search"))
    return items


def _told(event: LedgerEvent, today: date) -> TimelineItem:
    tone, icon = _LOOK[event.step]
    until = translate("ledger_lines", "至 %1").replace("%1", day_word(event.due, today)) if event.due else ""
    approved = translate("ledger_lines", "%1批准").replace("%1", event.approver) if event.approver else ""
    detail = "；".join(part for part in (approved, event.reason) if part) or event.by
    title = f"{step_word(event.step)} {until}".strip()
    return TimelineItem(day_word(local_date(event.at), today), title, detail, icon, tone)
