"""Recording one step in the life of a finding: what, when, why, who approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector.domain.rectification import Step
from inspector.errors import KnownError
from inspector.services.ledger import STEPS_WITH_APPROVER, STEPS_WITH_REASON
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dates import DateField, DateTimeField
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import LineField, TextField
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Act:
    """Something that can be recorded: its word and icon, and the steps of which one is chosen."""

    key: str
    text: str
    icon: str
    steps: tuple[Step, ...]


def acts() -> list[Act]:
    """Everything, in the order in which a finding usually lives."""
    return [
        Act("notice", translate("ledger_step", "登记通知"), "file-text", (Step.NOTICED,)),
        Act("serve", translate("ledger_step", "登记送达"), "send", (Step.SERVED,)),
        Act("report", translate("ledger_step", "企业已报"), "inbox", (Step.REPORTED,)),
        Act(
            "reinspect", translate("ledger_step", "登记复查"), "eye", (Step.PASSED, Step.PARTLY, Step.FAILED)
        ),
        Act("extend", translate("ledger_step", "延期"), "calendar-clock", (Step.EXTENDED,)),
        Act(
            "escalate", translate("ledger_step", "升级"), "siren", (Step.ESCALATED, Step.REFERRED, Step.FILED)
        ),
        Act("request", translate("ledger_step", "申请销号"), "stamp", (Step.CLOSE_REQUESTED,)),
        Act("close", translate("ledger_step", "批准销号"), "circle-check", (Step.CLOSED,)),
        Act("reopen", translate("ledger_step", "反弹重开"), "rotate-ccw", (Step.REOPENED,)),
    ]


def choice_word(step: Step) -> str:
    """The step as one of several outcomes."""
    return {
        Step.PASSED: translate("ledger_step", "已改正"),
        Step.PARTLY: translate("ledger_step", "部分改正"),
        Step.FAILED: translate("ledger_step", "未改正"),
        Step.ESCALATED: translate("ledger_step", "再次责令"),
        Step.REFERRED: translate("ledger_step", "移送"),
        Step.FILED: translate("ledger_step", "立案"),
    }[step]


@dataclass(frozen=True)
class Entry:
    """What the person filled in; `at` None for now, to the second."""

    step: Step
    at: datetime | None
    reason: str
    due: date | None
    approver: str


class StepDialog(BaseDialog):
    """Asks for one step. Signal: `given(Entry)`; the owner records it and then calls `accept()` or `refuse()`."""

    given = Signal(object)

    def __init__(
        self, act: Act, allowed: Sequence[Step], subject: str, now: datetime, parent: QWidget
    ) -> None:
        super().__init__(act.text, parent)
        self.setObjectName("ledger_step")
        self._steps = [step for step in act.steps if step in allowed]
        self._banner = Banner("bad")
        self._banner.hide()
        choices = self._steps if len(self._steps) > 1 else []
        self.outcome = OptionSegment([Option(step, choice_word(step)) for step in choices])
        self.outcome.setVisible(bool(choices))
        self.when = DateTimeField(self.tr("时间"), required=True)
        self.due = DateField(self.tr("延期后的最后一日"), required=True)
        self.approver = LineField(self.tr("批准人"), required=True)
        self.reason = TextField(self.tr("情况说明"))
        self._build(act, subject, now)
        self._fit()

    def step(self) -> Step | None:
        """The step chosen; None while an outcome has still to be chosen, because none is the usual one."""
        if len(self._steps) == 1:
            return self._steps[0]
        chosen = self.outcome.value()
        return Step(chosen) if chosen else None

    def refuse(self, error: KnownError) -> None:
        """The step was not recorded: says why and stays."""
        self._banner.set("bad", error.happened, error.remedy)
        self._banner.show()
        self.act_button.setEnabled(True)

    def _build(self, act: Act, subject: str, now: datetime) -> None:
        self.when.set_value(now)
        # The field knows minutes only; a step left at "now" must not land before one of the same minute.
        self._opened_at = self.when.value()
        parts = (Text(subject, "list", "t2", wrap=True), self._banner, self.outcome, self.when, self.due)
        for part in (*parts, self.approver, self.reason):
            self.body.addWidget(part)
        self.outcome.chosen.connect(lambda _step: self._fit())
        cancel = Button(self.tr("取消"))
        cancel.setObjectName("cancel_step")
        self.act_button = Button(act.text, "primary", act.icon)
        self.act_button.setObjectName("record_step")
        self.act_button.clicked.connect(self._give)
        self.add_button(cancel, safe=True)
        self.add_button(self.act_button)
        fields = {"step_outcome": self.outcome, "step_when": self.when, "step_due": self.due}
        for name, field in {**fields, "step_approver": self.approver, "step_reason": self.reason}.items():
            field.setObjectName(name)

    def _fit(self) -> None:
        """Only the fields that the chosen step has."""
        step = self.step()
        self.due.setVisible(step is Step.EXTENDED)
        self.approver.setVisible(step in STEPS_WITH_APPROVER)
        needed = self.tr("（必填）") if step in STEPS_WITH_REASON else ""
        self.reason.label.set_text(self.tr("情况说明") + needed)
        self.adjustSize()

    def _give(self) -> None:
        step, moment = self.step(), self.when.value()
        if step is None:
            self._banner.set("bad", self.tr("请先选择结果"))
            self._banner.show()
            return
        if not self._check(step) or moment is None:
            return
        self.act_button.setEnabled(False)
        due = self.due.value() if step is Step.EXTENDED else None
        approver = self.approver.text().strip() if step in STEPS_WITH_APPROVER else ""
        at = None if moment == self._opened_at else moment
        self.given.emit(Entry(step, at, self.reason.text().strip(), due, approver))

    def _check(self, step: Step) -> bool:
        """Says at each field what is missing; True if nothing is."""
        unapproved = step in STEPS_WITH_APPROVER and not self.approver.text().strip()
        unreasoned = step in STEPS_WITH_REASON and not self.reason.text().strip()
        undated = step is Step.EXTENDED and self.due.value() is None
        self.when.set_error("" if self.when.value() else self.tr("请填写时间"))
        self.due.set_error(self.tr("请填写新的期限") if undated else "")
        approval = self.tr("延期和销号须经负责人批准，请填写批准人")
        self.approver.set_error(approval if unapproved else "")
        self.reason.set_error(self.tr("请写明理由或核查情况") if unreasoned else "")
        return not (unapproved or unreasoned or undated)
