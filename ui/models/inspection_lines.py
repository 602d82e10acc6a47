"""The list of inspections: which tab shows what, and how one line looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.services.summaries import InspectionSummary
from ui.models.words import moment_word, progress_word, short_title, source_word
from ui.widgets.segment import Option
from ui.widgets.statuses import inspection_chip
from ui.widgets.table import Cell, Column, TableRow

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate
ALL = "all"
STATES = ("draft", "in_progress", "ready", "sealed", "voided")
MOST = 1000
"""The newest ones; whoever looks for an older one types its name."""


@dataclass(frozen=True)
class InspectionPage:
    """What a search found, and how many there are of each state."""

    text: str
    found: tuple[InspectionSummary, ...]
    counts: Counter[str]

    def of(self, state: str) -> Sequence[InspectionSummary]:
        return self.found if state == ALL else [one for one in self.found if one.state == state]


def read_page(services: Services, text: str) -> InspectionPage:
    """Runs in the lane."""
    found = services.inspections.all(text=text, limit=MOST)
    counts = Counter(str(one.state) for one in found)
    counts[ALL] = len(found)
    return InspectionPage(text, found, counts)


def tabs() -> list[Option]:
    """全部 and one tab for each state, with the status words."""
    every = Option(ALL, translate("inspection_lines", "全部"))
    return [every, *(Option(state, inspection_chip(state).text) for state in STATES)]


def columns() -> list[Column]:
    return [
        Column(translate("inspection_lines", "时间"), 128),
        Column(translate("inspection_lines", "监管对象"), None),
        Column(translate("inspection_lines", "来源"), 80),
        Column(translate("inspection_lines", "清单"), 176),
        Column(translate("inspection_lines", "进度"), 72, right=True),
        Column(translate("inspection_lines", "问题"), 56, right=True),
        Column(translate("inspection_lines", "执法人员"), 144),
        Column(translate("inspection_lines", "文号"), 168),
        Column(translate("inspection_lines", "状态"), 100),
    ]


def row(one: InspectionSummary, today: date) -> TableRow:
    party = one.party_name if one.party_name != one.site_name else one.credit_code
    return TableRow(
        one.id,
        (
            Cell(moment_word(one.entered_at or one.created_at, today), token="t2"),
            Cell(one.site_name, party, bold=True),
            Cell(source_word(one.source), token="t2"),
            "、".join(map(short_title, one.checklists)),
            progress_word(one),
            Cell(str(one.findings) if one.findings else "—", bold=bool(one.findings)),
            "、".join(one.officers),
            Cell(one.numbers or "—", token="t2"),
            Cell(chip=inspection_chip(one.state)),
        ),
    )
