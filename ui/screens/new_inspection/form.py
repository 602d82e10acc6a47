"""The five parts of the form and the gate beside them, as one thing that gives a plan and shows one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import Clock
from inspector.services.planning import NewInspection
from ui.screens.new_inspection.gate_part import GatePart
from ui.screens.new_inspection.look import Around
from ui.screens.new_inspection.officers_part import ABLE, OfficersPart
from ui.screens.new_inspection.papers_part import PapersPart
from ui.screens.new_inspection.scope_part import ScopePart
from ui.screens.new_inspection.site_part import SitePart
from ui.screens.new_inspection.source_part import SourcePart
from ui.widgets.responsive import scroll, width_class

RAIL = 72
LEFT, RIGHT = 494, 452
"""Widths of the two columns as drawn; they share what a wider window has more."""


class PlanForm(QWidget):
    """Signals: `edited()` a person changed something · `typed()` a text is being typed.

    State: whether the gate stands at the side.
    """

    edited = Signal()
    typed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.site, self.source, self.officers = SitePart(), SourcePart(), OfficersPart()
        self.papers, self.scope, self.gate = PapersPart(clock), ScopePart(), GatePart()
        self._pinned = True
        self._parts = (self.site, self.source, self.officers, self.papers, self.scope)
        self._build()
        for part in self._parts:
            part.edited.connect(self.edited)
        for typing in (self.source, self.officers, self.papers, self.scope):
            typing.typed.connect(self.typed)
        self.gate.part_asked.connect(self._go_to_part)
        self.scope.unfolded.connect(self._show_scope)

    def plan(self) -> NewInspection:
        plan = NewInspection()
        for part in self._parts:
            plan = part.fill(plan)
        return plan

    def show_plan(self, plan: NewInspection, today: date) -> None:
        self.scope.set_today(today)
        for part in self._parts:
            part.show_plan(plan)

    def flush(self) -> None:
        """Texts still being typed are told."""
        for part in (self.source, self.officers, self.papers, self.scope):
            part.flush()

    def propose_officer(self, officer_id: str) -> None:
        """Show him as chosen, without anybody having chosen him."""
        self.officers.show_plan(replace(self.plan(), officer_ids=(officer_id,)))

    def withdraw_unfit(self, around: Around) -> None:
        """Take back a mere proposal of somebody who may not go."""
        able = {one.officer.id for one in around.officers if one.fitness in ABLE}
        plan = self.plan()
        if not set(plan.officer_ids) <= able:
            self.officers.show_plan(replace(plan, officer_ids=()))

    def show_around(self, around: Around, is_stored: bool) -> None:
        for part in (self.site, self.source, self.officers, self.scope):
            part.show_around(around)
        self.papers.set_draftable(bool(around.plan.site_id))
        self.gate.show_gate(around.gate)
        self.gate.show_task(bool(around.plan.site_id), is_stored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the drawn width the two columns stand below each other; on a small window the gate below them."""
        super().resizeEvent(event)
        kind = width_class(self.width() + RAIL)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if kind == "wide" else down)
        self._pin_gate(kind != "narrow")

    def _pin_gate(self, pinned: bool) -> None:
        if pinned == self._pinned:
            return
        self._pinned = pinned
        self.gate.set_pinned(pinned)
        if pinned:
            self._side.addWidget(self.gate)
        else:
            self._columns.addWidget(self.gate)
        side = (12, 12, 16, 12) if pinned else (0, 0, 0, 0)
        self._side.setContentsMargins(*side)
        self._columns.setContentsMargins(16, 12, 0 if pinned else 16, 12)

    def _build(self) -> None:
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(16, 12, 0, 12)
        self._columns.setSpacing(12)
        self._columns.addLayout(_column(self.site, self.source), LEFT)
        self._columns.addLayout(_column(self.officers, self.papers, self.scope), RIGHT)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area = scroll(body)
        outer.addWidget(self._area, 1)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(12, 12, 16, 12)
        self._side.addWidget(self.gate)
        outer.addLayout(self._side)

    def _show_scope(self) -> None:
        """The other checklists were unfolded at the foot of the form."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._area.ensureWidgetVisible(self.scope.more, 0, 24)

    def _go_to_part(self, target: str) -> None:
        """The field that mends a line of the gate."""
        if target == "officers" and self.officers.is_short_of_people():
            self.officers.people_asked.emit()
            return
        papers = self.papers
        fields: dict[str, QWidget] = {
            "site": self.site.search.edit,
            "officers": self.officers.table,
            "source": self.source.missing_field(),
            "approval": papers.missing_approval(),
            "notice": papers.missing_notice(),
            "checklists": self.scope.others,
        }
        fields[target].setFocus()


def _column(*parts: QWidget) -> QVBoxLayout:
    """Parts below each other; the first one takes what is left over."""
    column = QVBoxLayout()
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.setStretch(0, 1)
    return column
