"""4 审批与通知: approval and notice come first; the urgent path lets the officers start and demands them after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.clock import CHINA, Clock
from inspector.domain.document import DocumentKind
from inspector.services.planning import NewInspection
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField, DateTimeField
from ui.widgets.fields import LineField

DAY_WIDTH = 148
TOP = Qt.AlignmentFlag.AlignTop
BOTTOM = Qt.AlignmentFlag.AlignBottom


class PapersPart(Card):
    """Signals: `edited()` · `typed()` while a text is being typed · `paper_asked(str)` a kind of document to draft."""

    edited = Signal()
    typed = Signal()
    paper_asked = Signal(str)

    def __init__(self, clock: Clock) -> None:
        super().__init__("")
        self.set_title(self.tr("4 审批与通知"))
        self._clock = clock
        self.urgent = CheckRow(self.tr("紧急检查，事后补办"))
        self.approval_number = LineField(self.tr("行政检查审批表文号"))
        self.approver = LineField(self.tr("批准人"))
        self.approved_on = DateField(self.tr("批准日期"))
        self.notice_number = LineField(self.tr("行政检查通知书文号"))
        self.served_at = DateTimeField(self.tr("送达时间"))
        self.serve = Button(self.tr("登记送达"), "secondary", key="F7")
        self.draft_approval = LinkButton(self.tr("拟写审批表"), "pencil")
        self.draft_notice = LinkButton(self.tr("拟写通知书"), "pencil")
        self.urgent_reason = LineField(self.tr("紧急情形"), placeholder=self.tr("为什么来不及先审批、先通知"))
        self._name_fields()
        self._build()
        self._connect()
        self._show_state()
        self.set_draftable(False)

    def fill(self, plan: NewInspection) -> NewInspection:
        return replace(
            plan,
            approval_number=self.approval_number.text(),
            approver=self.approver.text(),
            approved_on=self.approved_on.value(),
            notice_number=self.notice_number.text(),
            notice_served_at=self.served_at.value(),
            urgent=self.urgent.isChecked(),
            urgent_reason=self.urgent_reason.text(),
        )

    def show_plan(self, plan: NewInspection) -> None:
        self.approval_number.set_text(plan.approval_number)
        self.approver.set_text(plan.approver)
        self.approved_on.set_value(plan.approved_on)
        self.notice_number.set_text(plan.notice_number)
        self.served_at.set_value(plan.notice_served_at)
        self.urgent.setChecked(plan.urgent)
        self.urgent_reason.set_text(plan.urgent_reason)
        self._show_state()

    def set_draftable(self, draftable: bool) -> None:
        """Approval and notice can be drafted once there is a company that they are about."""
        for link in (self.draft_approval, self.draft_notice):
            link.setEnabled(draftable)
            link.setToolTip("" if draftable else self.tr("先选定监管对象"))

    def flush(self) -> None:
        for field in (self.approval_number, self.approver, self.notice_number, self.urgent_reason):
            field.flush()
        self.approved_on.flush()
        self.served_at.flush()

    def register_service(self) -> None:
        """The notice was handed over just now."""
        self.served_at.set_value(_to_the_minute(self._clock.now()))
        self._show_state()
        self.edited.emit()

    def missing_approval(self) -> QWidget:
        """The field that the gate asks for."""
        if self.urgent.isChecked():
            return self.urgent_reason.edit
        empty = [one.edit for one in (self.approval_number, self.approver) if not one.text().strip()]
        return empty[0] if empty else self.approved_on.edit

    def missing_notice(self) -> QWidget:
        return self.serve if self.notice_number.text().strip() else self.notice_number.edit

    def _name_fields(self) -> None:
        names = {
            "urgent": self.urgent,
            "approval_number": self.approval_number.edit,
            "approver": self.approver.edit,
            "approved_on": self.approved_on.edit,
            "notice_number": self.notice_number.edit,
            "served_day": self.served_at.day.edit,
            "served_time": self.served_at.time.edit,
            "serve_notice": self.serve,
            "urgent_reason": self.urgent_reason.edit,
            "draft_approval": self.draft_approval,
            "draft_notice": self.draft_notice,
        }
        for name, widget in names.items():
            widget.setObjectName(name)

    def _build(self) -> None:
        self.urgent.setFixedHeight(34)
        for part in (self.draft_approval, self.draft_notice, self.urgent):
            self.add_header(part)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        self.approver.setFixedWidth(80)
        for day in (self.approved_on, self.served_at.day):
            day.setFixedWidth(DAY_WIDTH)
        for field, stretch in ((self.approval_number, 1), (self.approver, 0), (self.approved_on, 0)):
            first.addWidget(field, stretch, TOP)
        second.addWidget(self.notice_number, 1, TOP)
        second.addWidget(self.served_at, 0, TOP)
        second.addWidget(self.serve, 0, BOTTOM)
        self.body.addLayout(first)
        self.body.addLayout(second)
        self.add(self.urgent_reason)
        self.add_stretch()

    def _connect(self) -> None:
        self.notice_number.typed.connect(lambda _text: self._show_state())
        for line in (self.approval_number, self.approver, self.notice_number, self.urgent_reason):
            line.edited.connect(lambda _text: self.edited.emit())
            line.typed.connect(lambda _text: self.typed.emit())
        self.approved_on.edited.connect(lambda _day: self.edited.emit())
        self.served_at.edited.connect(lambda _moment: self._on_served())
        for edit in (self.served_at.day.edit, self.served_at.time.edit):
            edit.left.connect(self._show_state)
        self.urgent.clicked.connect(lambda _on: self._on_urgent())
        self.serve.clicked.connect(self.register_service)
        approval, notice = DocumentKind.APPROVAL.value, DocumentKind.INSPECTION_NOTICE.value
        self.draft_approval.clicked.connect(lambda: self.paper_asked.emit(approval))
        self.draft_notice.clicked.connect(lambda: self.paper_asked.emit(notice))

    def _on_urgent(self) -> None:
        self._show_state()
        if self.urgent.isChecked():
            self.urgent_reason.edit.setFocus()
        self.edited.emit()

    def _on_served(self) -> None:
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        """Before the notice is served there is one button; afterwards the time, which can be corrected."""
        edits = (self.served_at.day.edit, self.served_at.time.edit)
        served = self.served_at.value() is not None or any(edit.hasFocus() for edit in edits)
        self.served_at.setVisible(served)
        self.serve.setVisible(not served)
        self.serve.set_kind("primary" if self.notice_number.text().strip() else "secondary")
        self.urgent_reason.setVisible(self.urgent.isChecked())


def _to_the_minute(moment: datetime) -> datetime:
    return moment.astimezone(CHINA).replace(second=0, microsecond=0)
