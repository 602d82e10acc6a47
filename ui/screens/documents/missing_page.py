"""In place of the pages of a document that is not there: why the file needs it, and one button to draft it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.document import PAPER_KINDS, DocumentKind
from ui.models.words import kind_word
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.opened import Opened
from ui.widgets.buttons import Button
from ui.widgets.card import IconLabel
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.statuses import deadline_chip
from ui.widgets.text import Text

translate = QCoreApplication.translate
WIDEST = 460
DRAFTABLE = (*PAPER_KINDS, DocumentKind.RECTIFICATION_NOTICE)
"""What is drafted here; the rest is made and signed at the site."""


class MissingPage(QWidget):
    """Signal: `draft_asked()`."""

    draft_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-dashed", "t2", 32)
        self._title = Text("", "page", bold=True, wrap=True)
        self._about = Text("", "base", "t2", wrap=True)
        self._why = Text("", "base", "t2", wrap=True)
        self._why.setObjectName("why_missing")
        self._due = Chip(ChipSpec(""))
        self.button = Button("", "primary", "pencil", height=48)
        self.button.setObjectName("draft_paper")
        self.button.clicked.connect(self.draft_asked)
        self._build()

    def show_entry(self, entry: Entry, today: date) -> None:
        name = kind_word(entry.kind)
        wanted = entry.stage is Stage.WANTED
        self._icon.set_icon("circle-dashed" if wanted else "circle", "t2")
        title = self.tr("还没有《%1》") if wanted else self.tr("《%1》可以有，不是必须")
        self._title.set_text(title.replace("%1", name))
        self._about.set_text(entry.tells)
        self._about.setVisible(bool(entry.tells))
        self._why.set_text(self._reason(entry))
        self._due.setVisible(entry.due is not None)
        if entry.due is not None:
            left = (entry.due - today).days
            chip = deadline_chip(left, self.tr("天"))
            day = self.tr("%1 前　").replace("%1", entry.due.isoformat())
            self._due.set_spec(ChipSpec(day + chip.text, chip.tone, chip.icon))
        self.button.setVisible(entry.kind in DRAFTABLE)
        self.button.setEnabled(True)
        self.button.set_text(self.tr("拟写《%1》").replace("%1", name))

    def _reason(self, entry: Entry) -> str:
        why = entry.need.why if entry.need else ""
        if entry.kind in DRAFTABLE:
            return why
        return why + self.tr("这份文书在现场签字，事后不能补作；内容有误的，请另作补正说明。")

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (self._icon, self._title, self._about, self._due, self._why, self.button):
            if isinstance(part, Text):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                column.addWidget(part)
            else:
                column.addWidget(part, 0, centre)
        column.insertSpacing(column.count() - 1, 10)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)


def missing_facts(entry: Entry, opened: Opened) -> list[tuple[str, str]]:
    """What a document that is not there would be about; nothing for one that is there."""
    if not entry.is_missing:
        return []
    plan, kind = opened.case.inspection.plan, entry.kind
    registered = {
        DocumentKind.APPROVAL: plan.approval_number,
        DocumentKind.INSPECTION_NOTICE: plan.notice_number,
    }.get(kind, "")
    titles = {one.key: one.title for one in opened.rows}
    problems = [f"{one.at}　{one.title}" for one in opened.file.problems if one.id in entry.finding_ids]
    served = [titles[one] for one in entry.served if one in titles]
    facts = (
        (translate("missing_page", "已登记"), registered),
        (translate("missing_page", "期限"), entry.due.isoformat() if entry.due else ""),
        (translate("missing_page", "问题"), "\n".join(problems)),
        (translate("missing_page", "送达"), "\n".join(served)),
    )
    return [fact for fact in facts if fact[1]]
