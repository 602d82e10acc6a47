"""审批与通知 of a visit that has begun: what the urgent path completes afterwards, and slips are corrected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.inspection import Plan
from ui.screens.runner.amber_line import AmberLine
from ui.screens.runner.desk import Desk
from ui.screens.runner.sheet import side_by_side
from ui.widgets.dates import DateField, DateTimeField
from ui.widgets.fields import LineField


class PlanPapers(QWidget):
    """Five fields, each stored when it is left. Signal: `typed()` on every key."""

    typed = Signal()

    def __init__(self, desk: Desk, read_only: bool) -> None:
        super().__init__()
        self._desk = desk
        self._plan: Plan | None = None
        self.urgent = AmberLine("clock")
        self.urgent.setObjectName("papers_urgent")
        self.approval = LineField(self.tr("行政检查审批表文号"))
        self.approver = LineField(self.tr("批准人"))
        self.approved = DateField(self.tr("批准日期"))
        self.notice = LineField(self.tr("行政检查通知书文号"))
        self.served = DateTimeField(self.tr("通知书送达时间"))
        self._connect()
        self._arrange()
        for field in (self.approval, self.approver, self.approved, self.notice, self.served):
            field.setEnabled(not read_only)

    def show_plan(self, plan: Plan) -> None:
        """Shows what is stored; a field that is being written is left alone."""
        self._plan = plan
        for field, text in self._texts(plan):
            if not field.edit.hasFocus():
                field.set_text(text)
        if not self.approved.edit.hasFocus():
            self.approved.set_value(plan.approved_on)
        if not (self.served.day.edit.hasFocus() or self.served.time.edit.hasFocus()):
            self.served.set_value(plan.notice_served_at)
        self.served.usual_day = plan.planned_on
        self.urgent.setVisible(plan.urgent)
        self.urgent.say(self.tr("紧急检查，审批和通知事后补办：{reason}").format(reason=plan.urgent_reason))

    def first_empty(self) -> QWidget:
        """Where the cursor goes when papers are missing."""
        texts = (self.approval, self.approver, self.notice)
        return next((one for one in texts if not one.text().strip()), self.approval).edit

    def flush(self) -> None:
        for field in (self.approval, self.approver, self.approved, self.notice, self.served):
            field.flush()

    # ------------------------------------------------------------------ inside

    def _texts(self, plan: Plan) -> tuple[tuple[LineField, str], ...]:
        return (
            (self.approval, plan.approval_number),
            (self.approver, plan.approver),
            (self.notice, plan.notice_number),
        )

    def _connect(self) -> None:
        names = ("approval_number", "approver", "notice_number")
        for field, name in zip((self.approval, self.approver, self.notice), names, strict=True):
            field.edit.setObjectName(f"paper_{name}")
            field.edited.connect(lambda text, name=name: self._desk.edit_plan(**{name: text.strip()}))
            field.typed.connect(lambda _text: self.typed.emit())
        self.approved.setObjectName("paper_approved_on")
        self.served.setObjectName("paper_notice_served_at")
        self.approved.edited.connect(lambda day: self._desk.edit_plan(approved_on=day))
        self.served.edited.connect(self._serve)

    def _serve(self, moment: object) -> None:
        if self._plan is not None and moment != self._plan.notice_served_at:
            self._desk.edit_plan(notice_served_at=self.served.value())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.urgent)
        column.addLayout(side_by_side(self.approval, self.approver, self.approved))
        column.addLayout(side_by_side(self.notice, self.served))
