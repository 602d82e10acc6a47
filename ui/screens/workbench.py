"""工作台: what is to be done today, what was left half-done, what falls due, and how this machine stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import local, local_date
from ui.models.stops import stops
from ui.models.words import (
    joined,
    long_day,
    moment_word,
    progress_word,
    short_title,
    source_word,
    weekday_word,
)
from ui.screens.base import Screen, Shell
from ui.screens.machine_card import MachineCard
from ui.widgets.buttons import Button
from ui.widgets.card import ActionRow, Card
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.responsive import scroll, width_class
from ui.widgets.statuses import deadline_chip, inspection_chip
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.domain.bureau import Bureau
    from inspector.services.ledger import LedgerLine
    from inspector.services.summaries import InspectionSummary
    from inspector.services.workbench import Workbench

MOST_DRAFTS = 4
MOST_DUE = 11
GAP = 16
UNFINISHED = ("draft", "in_progress", "ready")


@dataclass(frozen=True)
class Desk:
    """What the page shows. `stops`: the item at which each unfinished inspection stands, by its id."""

    bureau: Bureau | None
    work: Workbench
    stops: dict[str, str]


def read_desk(services: Services) -> Desk:
    """Runs in the lane."""
    work = services.workbench.read()
    unfinished = [one for one in (*work.today, *work.drafts) if one.state in UNFINISHED]
    return Desk(services.bureau.get(), work, stops(services, unfinished))


class WorkbenchScreen(Screen):
    """The first page. State: what was read last."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"*"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("workbench_screen")
        self._today = Card(self.tr("今日检查"))
        self._drafts = Card(self.tr("草稿待续"), link=self.tr("全部检查"))
        self._due = Card(self.tr("整改到期"), link=self.tr("台账"))
        self._machine = MachineCard(self)
        self._build()
        self.set_title(self.tr("工作台"))
        self.set_keys(
            [
                (("Ctrl+N",), self.tr("新建检查")),
                (("Ctrl+K",), self.tr("查找")),
                (("Alt", "1–6"), self.tr("切换页面")),
            ]
        )

    def refresh(self) -> None:
        self.lane(read_desk, self._show)

    # ------------------------------------------------------------------ drawing

    def _show(self, desk: Desk) -> None:
        today = local_date(self.clock.now())
        bureau = desk.bureau.name if desk.bureau else ""
        self.set_title(self.tr("工作台"), bureau)
        self._show_today(desk, today)
        self._show_drafts(desk, today)
        self._show_due(desk.work.due)
        self._machine.show_state(desk.work.machine, today)

    def _show_today(self, desk: Desk, today: date) -> None:
        visits = desk.work.today
        count = self.tr("%1 家").replace("%1", str(len(visits)))
        self._today.set_count(f"{count}・{long_day(today)} {weekday_word(today)}")
        current = next((one for one in visits if one.state == "in_progress"), visits[0] if visits else None)
        rows = [self._visit_row(one, desk, one is current) for one in visits]
        self._new.set_kind("secondary" if visits else "primary")
        nothing = self.tr("今天还没有检查。按 Ctrl+N 新建一次，或从下面的草稿继续。")
        _fill(self._today, rows, nothing)

    def _visit_row(self, one: InspectionSummary, desk: Desk, current: bool) -> QWidget:
        row = ActionRow(
            one.site_name,
            self._visit_facts(one, desk.stops.get(one.id, "")),
            leading=_clock_word(one.entered_at),
            chip=inspection_chip(one.state),
            tag=source_word(one.source),
            height=68,
        )
        row.set_selected(current)
        row.add(self._go_on_button(one, primary=current))
        row.clicked.connect(lambda: self.navigator.open_inspection(one.id, one.state))
        return row

    def _visit_facts(self, one: InspectionSummary, stop: str) -> str:
        found = self.tr("问题 %1 项").replace("%1", str(one.findings)) if one.findings else ""
        at = self.tr("停在 %1").replace("%1", stop) if stop else ""
        party = one.party_name if one.party_name != one.site_name else ""
        return joined(party, _progress(one), found, at or one.numbers)

    def _show_drafts(self, desk: Desk, today: date) -> None:
        drafts = desk.work.drafts
        self._drafts.set_count(str(len(drafts)) if drafts else "")
        rows = [self._draft_row(one, desk.stops.get(one.id, ""), today) for one in drafts[:MOST_DRAFTS]]
        _fill(self._drafts, rows, self.tr("没有做到一半的检查。"))

    def _draft_row(self, one: InspectionSummary, stop: str, today: date) -> QWidget:
        at = self.tr("停在 %1").replace("%1", stop) if stop else inspection_chip(one.state).text
        began = moment_word(one.entered_at or one.created_at, today)
        title = "・".join(part for part in (one.site_name, _progress(one)) if part)
        row = ActionRow(title, joined(at, began), icon="clipboard-list")
        row.add(self._go_on_button(one, primary=False, height=32))
        row.clicked.connect(lambda: self.navigator.open_inspection(one.id, one.state))
        return row

    def _go_on_button(self, one: InspectionSummary, *, primary: bool, height: int = 40) -> Button:
        words = {
            "draft": self.tr("开始"),
            "in_progress": self.tr("继续"),
            "ready": self.tr("去签字"),
            "sealed": self.tr("看文书"),
            "voided": self.tr("查看"),
        }
        button = Button(words[one.state], "primary" if primary else "secondary", height=height)
        button.set_key("Return" if primary else "")
        button.setObjectName(f"go_on_{one.id}")
        button.setAccessibleName(f"{words[one.state]} {one.site_name}")
        button.setMinimumWidth(104 if height == 40 else 56)
        button.clicked.connect(lambda: self.navigator.open_inspection(one.id, one.state))
        return button

    def _show_due(self, lines: Sequence[LedgerLine]) -> None:
        overdue = sum(line.overdue for line in lines)
        words = self.tr("%1 项逾期・%2 项将到期")
        self._due.set_count(words.replace("%1", str(overdue)).replace("%2", str(len(lines) - overdue)))
        rows = [self._due_row(line) for line in lines[:MOST_DUE]]
        _fill(self._due, rows, self.tr("没有逾期或三个工作日内到期的问题。"))

    def _due_row(self, line: LedgerLine) -> QWidget:
        return DueRow(line, lambda: self.navigator.go("ledger", finding_id=line.finding_id))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._new = Button(self.tr("新建检查"), "primary", "plus", "Ctrl+N", height=32, bind=False)
        self._new.setObjectName("new_inspection")
        self._new.clicked.connect(lambda: self.navigator.go("new_inspection"))
        self._today.add_header(self._new)
        self._drafts.link_clicked.connect(lambda: self.navigator.go("inspections"))
        self._due.link_clicked.connect(lambda: self.navigator.go("ledger"))
        page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._columns.setContentsMargins(GAP, GAP, GAP, GAP)
        self._columns.setSpacing(GAP)
        self._columns.addLayout(_column(self._today, self._drafts, self._machine), 812)
        self._columns.addLayout(_column(self._due), 434)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(scroll(page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = width_class(self.window().width()) == "narrow"
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)


class DueRow(ActionRow):
    """A finding that falls due: its chip first, then site and finding, its last day at the right."""

    def __init__(self, line: LedgerLine, go: Callable[[], object]) -> None:
        super().__init__(line.site_name, line.title, height=48)
        self.setObjectName(f"due_{line.finding_id}")
        self.clicked.connect(go)
        self.add(Text(line.due.strftime("%m-%d") if line.due else "", "list", "t2"))
        row = self.layout()
        if line.days_left is not None and isinstance(row, QHBoxLayout):
            row.insertWidget(0, _chip_slot(deadline_chip(line.days_left)))


def _chip_slot(spec: ChipSpec) -> QWidget:
    """Chips of different words, with what follows them aligned."""
    slot = QWidget()
    slot.setFixedWidth(94)
    row = QHBoxLayout(slot)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Chip(spec))
    row.addStretch(1)
    return slot


def _clock_word(moment: datetime | None) -> str:
    return f"{local(moment):%H:%M}" if moment else "—"


def _progress(one: InspectionSummary) -> str:
    """六个百分百 14/30, once it is signed 六个百分百 28 项."""
    titles = "・".join(map(short_title, one.checklists))
    return f"{titles} {progress_word(one)}" if one.total else titles


def _fill(card: Card, rows: Sequence[QWidget], nothing: str) -> None:
    card.clear_rows()
    for row in rows or [_quiet(nothing)]:
        card.add_row(row)


def _quiet(sentence: str) -> Text:
    text = Text(sentence, "list", "t2", wrap=True)
    text.setContentsMargins(GAP, 14, GAP, 14)
    return text


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
