"""The header of the runner: object, party, officers, time on site, and what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal

from inspector.clock import local
from inspector.domain.inspection import Case, InspectionState
from ui.screens.runner import words
from ui.widgets.buttons import Button
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.headers import InspectionHeader
from ui.widgets.statuses import inspection_chip


class RunnerHeader(InspectionHeader):
    """State: the chips, and whether there is room for them.

    Signals: `photo_asked()` · `findings_asked()` · `finish_asked()`.
    """

    photo_asked = Signal()
    findings_asked = Signal()
    finish_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._roomy = True
        self._specs: list[ChipSpec] = []
        self.photo = Button(self.tr("拍照"), icon="camera", key="P", bind=False)
        self.findings = Button(self.tr("问题"), icon="flag", key="F4", bind=False)
        self.finish = Button(self.tr("完成检查"), "primary", key="F10", bind=False)
        for button, name, signal in (
            (self.photo, "take_photo", self.photo_asked),
            (self.findings, "show_findings", self.findings_asked),
            (self.finish, "finish", self.finish_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
            self.add_action(button)

    def show_case(self, case: Case, now: datetime) -> None:
        one = case.inspection
        self.set_object(one.site.name)
        self._specs = self._chip_specs(case)
        self.set_chips(self._specs if self._roomy else [])
        self.show_facts(case, now)
        self.findings.set_text(self.tr("问题 {n} 项").format(n=len(case.findings)))
        self.photo.setVisible(one.state is InspectionState.IN_PROGRESS)
        self.finish.set_text(self._finish_words(one.state))

    def set_roomy(self, roomy: bool) -> None:
        """On a narrow window the name of the site has the room; chips and key caps give way."""
        if roomy != self._roomy:
            self._roomy = roomy
            self.set_chips(self._specs if roomy else [])
            for button in (self.photo, self.findings, self.finish):
                button.set_caps_visible(roomy)

    def show_facts(self, case: Case, now: datetime) -> None:
        """The second line; its minutes go on."""
        one = case.inspection
        party = self.tr("当事人 {name} {code}").format(name=one.site.party_name, code=one.site.credit_code)
        facts = [("", party), ("users", self.tr("、").join(person.name for person in one.inspectors))]
        if one.entered_at is not None:
            facts.append(("log-in", self._since(one.entered_at, one.left_at, now)))
        self.set_facts(facts)

    def _since(self, came: datetime, left: datetime | None, now: datetime) -> str:
        start = self.tr("{moment} 进入").format(moment=f"{local(came):%m-%d %H:%M}")
        minutes = max(0, int(((left or now) - came).total_seconds() // 60))
        if left is not None:
            return start + self.tr("・{time} 离开，共 {n} 分").format(time=words.clock_time(left), n=minutes)
        if minutes >= 24 * 60:
            return start + self.tr("・已 {n} 天").format(n=minutes // (24 * 60))
        if minutes >= 120:
            return start + self.tr("・已 {n} 小时").format(n=minutes // 60)
        return start + self.tr("・已 {n} 分").format(n=minutes)

    def _chip_specs(self, case: Case) -> list[ChipSpec]:
        one = case.inspection
        chips = []
        grade = words.grade_chip(one.site.grade)
        if grade is not None:
            chips.append(grade)
        chips.append(ChipSpec(words.source_word(one.plan.source), "outline"))
        if one.plan.notice_number:
            chips.append(
                ChipSpec(self.tr("通知书 {number}").format(number=one.plan.notice_number), "outline")
            )
        if one.state is not InspectionState.IN_PROGRESS:
            chips.append(inspection_chip(one.state.value))
        return chips

    def _finish_words(self, state: InspectionState) -> str:
        return {
            InspectionState.IN_PROGRESS: self.tr("完成检查"),
            InspectionState.READY: self.tr("去签字"),
        }.get(state, self.tr("看文书"))
