"""现场笔录: when, where, who was told what, what was found, and by when the company must report."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from inspector.clock import local_date
from inspector.domain.catalogue import PhraseGroup
from inspector.domain.inspection import Inspection, Notices
from ui.screens.runner.phrases import select_blank, take_phrase
from ui.screens.runner.plan_papers import PlanPapers
from ui.screens.runner.sheet import Sheet, side_by_side
from ui.screens.runner.tools import Tools
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField, DateTimeField
from ui.widgets.dialog import AskDialog
from ui.widgets.fields import LineField, TextField

_SEPARATORS = re.compile(r"[、，,；;\n]+")


def split_names(text: str) -> tuple[str, ...]:
    """Names as people type them, with whatever stands between them."""
    return tuple(name.strip() for name in _SEPARATORS.split(text) if name.strip())


class RecordPage(Sheet):
    """Every field is stored when it is left. State: the inspection shown."""

    def __init__(self, tools: Tools, phrases: Sequence[PhraseGroup], read_only: bool) -> None:
        super().__init__(tools, read_only)
        self._phrases = {group.id: group.phrases for group in phrases}
        self._inspection: Inspection | None = None
        self._add_times()
        self._add_papers()
        self._add_notices()
        self._add_people()
        self._add_text()
        self._add_conclusion()
        self._finish()

    def show_inspection(self, inspection: Inspection) -> None:
        super().show_inspection(inspection)
        self._inspection = inspection
        for field, moment in ((self.entered, inspection.entered_at), (self.left, inspection.left_at)):
            if not (field.day.edit.hasFocus() or field.time.edit.hasFocus()):
                field.set_value(moment)
        self.left.usual_day = local_date(inspection.entered_at or self._tools.desk.now())
        self.papers.show_plan(inspection.plan)
        if not self.report_due.edit.hasFocus():
            self.report_due.set_value(inspection.report_due)
        for row, told in (
            (self.shown, inspection.notices.certificates_shown),
            (self.told, inspection.notices.rights_told),
        ):
            row.blockSignals(True)
            row.setChecked(told)
            row.blockSignals(False)

    def flush(self) -> None:
        super().flush()
        for field in (self.entered, self.left, self.report_due, self.papers):
            field.flush()

    def focus_on(self, place: str) -> None:
        """Puts the cursor into what the review asked for: times, plan, notices, record or report."""
        wanted = {
            "plan": self.papers.first_empty(),
            "times": self.left.day.edit,
            "notices": self.recusal.edit,
            "report": self.report_due.edit,
        }.get(place, self.text.edit)
        wanted.setFocus()
        if wanted is self.text.edit:
            select_blank(self.text)
        self._show(wanted)

    def focus_empty(self) -> None:
        """Puts the cursor into the first text that is still to be written."""
        texts = (self.weather, self.recusal, self.text, self.conclusion)
        wanted = next((one for one in texts if not one.text().strip()), self.text).edit
        wanted.setFocus()
        self._show(wanted)

    def _show(self, field: QWidget) -> None:
        """Scrolls to a field, after a page that was just made has found its room."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(field, 0, 60))

    def insert(self, phrase: str) -> None:
        take_phrase(self.conclusion if self.conclusion.edit.hasFocus() else self.text, phrase)

    # ------------------------------------------------------------------ cards

    def _add_times(self) -> None:
        card = self._add_card(self.tr("时间和地点"))
        self.entered = DateTimeField(self.tr("进入时间"))
        self.left = DateTimeField(self.tr("离开时间"))
        self.entered.setObjectName("entered_at")
        self.left.setObjectName("left_at")
        self.entered.edited.connect(lambda moment: self._edit_time("entered_at", moment))
        self.left.edited.connect(lambda moment: self._edit_time("left_at", moment))
        leave = Button(self.tr("离开时间填现在"), icon="log-out", height=32)
        leave.setObjectName("left_now")
        leave.clicked.connect(self._leave_now)
        leave.setVisible(not self._read_only)
        card.add_header(leave)
        self.place = LineField(self.tr("检查地点"), required=True)
        self.weather = LineField(self.tr("天气"), placeholder=self.tr("如：晴，微风"))
        self._bind(self.place, "place", lambda one: one.place, self._writer("place"))
        self._bind(self.weather, "weather", lambda one: one.weather, self._writer("weather"))
        card.body.addLayout(side_by_side(self.entered, self.left))
        card.body.addLayout(side_by_side(self.place, self.weather))
        for field in (self.entered, self.left):
            field.setEnabled(not self._read_only)

    def _add_papers(self) -> None:
        self.papers = PlanPapers(self._tools.desk, self._read_only)
        self.papers.typed.connect(self._tools.typing)
        self._add_card(self.tr("审批与通知")).add(self.papers)

    def _add_notices(self) -> None:
        card = self._add_card(self.tr("亮证和告知"))
        self.shown = CheckRow(self.tr("已出示执法证件，说明来意"))
        self.told = CheckRow(self.tr("已告知权利义务：申请回避、陈述申辩、配合检查"))
        self.shown.setObjectName("certificates_shown")
        self.told.setObjectName("rights_told")
        self.shown.toggled.connect(
            lambda on: self._edit_notices(lambda told: replace(told, certificates_shown=on))
        )
        self.told.toggled.connect(lambda on: self._edit_notices(lambda told: replace(told, rights_told=on)))
        self.recusal = TextField(self.tr("当事人是否申请回避"), required=True, min_lines=1, max_lines=3)
        self._bind(
            self.recusal,
            "recusal_asked",
            lambda one: one.notices.recusal_asked,
            lambda text: self._edit_notices(lambda told: replace(told, recusal_asked=text)),
        )
        for widget in (self.shown, self.told):
            widget.setEnabled(not self._read_only)
            card.add(widget)
        card.add(self.recusal)
        card.add(self._phrase_rows(self._phrases.get("recusal", ()), self.recusal))

    def _add_people(self) -> None:
        card = self._add_card(self.tr("在场人员"))
        self.attendees = LineField(self.tr("见证、陪同等在场人员"), placeholder=self.tr("姓名之间用顿号隔开"))
        self.assistants = LineField(
            self.tr("协助人员（网格员、第三方）"), placeholder=self.tr("姓名之间用顿号隔开")
        )
        joint = self.tr("、")
        self._bind(
            self.attendees,
            "attendees",
            lambda one: joint.join(one.attendees),
            lambda text: self._tools.desk.edit(attendees=split_names(text)),
        )
        self._bind(
            self.assistants,
            "assistants",
            lambda one: joint.join(one.assistants),
            lambda text: self._tools.desk.edit(assistants=split_names(text)),
        )
        card.body.addLayout(side_by_side(self.attendees, self.assistants))

    def _add_text(self) -> None:
        card = self._add_card(self.tr("检查情况"))
        self.draft = Button(self.tr("由检查结果拟写"), icon="pen-line", height=32)
        self.draft.setObjectName("draft_record")
        self.draft.clicked.connect(self._ask_for_draft)
        if self._read_only:
            self.draft.hide()
        card.add_header(self.draft)
        self.text = TextField(
            placeholder=self.tr("看到什么、量了什么、问了谁、拍了什么"), min_lines=8, max_lines=30
        )
        self.text.edit.setAccessibleName(self.tr("检查情况"))
        self._bind(self.text, "record_text", lambda one: one.record_text, self._writer("record_text"))
        card.add(self.text)
        card.add(self._phrase_rows(self._phrases.get("site-record", ()), self.text))

    def _add_conclusion(self) -> None:
        card: Card = self._add_card(self.tr("检查结论"))
        self.conclusion = TextField(min_lines=2, max_lines=6)
        self.conclusion.edit.setAccessibleName(self.tr("检查结论"))
        self._bind(self.conclusion, "conclusion", lambda one: one.conclusion, self._writer("conclusion"))
        card.add(self.conclusion)
        card.add(self._phrase_rows(self._phrases.get("conclusion", ()), self.conclusion))
        self.report_due = DateField(self.tr("整改报告报送期限（有问题时必填）"))
        self.report_due.setObjectName("report_due")
        self.report_due.setMaximumWidth(260)
        self.report_due.setEnabled(not self._read_only)
        self.report_due.edited.connect(self._edit_report_due)
        card.add(self.report_due)

    # ------------------------------------------------------------------ writing

    def _writer(self, name: str) -> Callable[[str], None]:
        return lambda text: self._tools.desk.edit(**{name: text})

    def _edit_time(self, name: str, moment: datetime | None) -> None:
        if self._inspection is not None and getattr(self._inspection, name) != moment:
            self._tools.desk.edit(**{name: moment})

    def _leave_now(self) -> None:
        now = self._tools.desk.now().replace(second=0, microsecond=0)
        self.left.set_value(now)
        self._edit_time("left_at", now)

    def _edit_report_due(self, day: date | None) -> None:
        self._tools.desk.edit(report_due=day)

    def _edit_notices(self, change: Callable[[Notices], Notices]) -> None:
        self._tools.desk.edit(notices=change(self._tools.desk.case.inspection.notices))

    # ------------------------------------------------------------------ the draft

    def _ask_for_draft(self) -> None:
        self.text.flush()
        if not self.text.text().strip():
            self._draft()
            return
        question = AskDialog(
            self.tr("用新拟的文字替换已写的检查情况？"),
            self.tr("已写的 {n} 个字会被替换。").format(n=len(self.text.text().strip())),
            self.tr("替换"),
            self.tr("不替换"),
            self.window(),
            danger=False,
        )
        question.confirmed.connect(lambda _reason: self._draft())
        question.open()

    def _draft(self) -> None:
        desk = self._tools.desk
        desk.ask(lambda services: services.inspections.record_draft(desk.inspection_id), self._take_draft)

    def _take_draft(self, text: str) -> None:
        self.text.set_text(text)
        self._tools.desk.edit(record_text=text)
        self.text.edit.setFocus()
