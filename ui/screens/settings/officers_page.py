"""人员: who may inspect, until when, and whom not."""

from __future__ import annotations

from datetime import date

from inspector.clock import local_date
from inspector.domain.bureau import Bureau
from inspector.domain.officer import CERTIFIED_ROLES, Officer
from ui.dialogs.officer_form import OfficerForm, role_word
from ui.screens.base import Screen
from ui.screens.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.statuses import certificate_chip
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

ROW = 44
USUAL_YEARS = 5
"""For how long a certificate is usually issued: only a proposal on the form of a new officer."""


class OfficersPage(SettingsPage):
    """State: the officers shown, and the bureau whose name a new one is offered as unit."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "users")
        self.title = self.tr("人员")
        self._officers: tuple[Officer, ...] = ()
        self._unit = ""
        self._build()

    def refresh(self) -> None:
        self.host.lane(lambda services: (services.officers.all(), services.bureau.get()), self._show)

    def _show(self, found: tuple[tuple[Officer, ...], Bureau | None]) -> None:
        self._officers, bureau = found
        self._unit = bureau.name if bureau else ""
        today = local_date(self.host.clock.now())
        self.table.set_rows([self._row(one, today) for one in self._officers])
        self.table.setFixedHeight(max(120, self.table.sizeHintForRows()))
        self._card.set_count(self.tr("{0} 人").format(len(self._officers)))

    def _build(self) -> None:
        columns = (
            Column(self.tr("姓名"), 112),
            Column(self.tr("身份"), 96),
            Column(self.tr("执法证号"), 140),
            Column(self.tr("有效期至"), 104),
            Column(self.tr("状态"), 108),
            Column(self.tr("所在单位"), None),
            Column(self.tr("回避"), 64),
        )
        self.table = TableView(columns, ROW, self.tr("人员"))
        self.table.setObjectName("officers_table")
        self.table.opened.connect(self._change)
        self.table.clicked.connect(lambda _index: self._change(self.table.current_id()))
        self.register = Button(self.tr("登记人员"), icon="user-plus", height=32)
        self.register.setObjectName("register_officer")
        self.register.clicked.connect(self._register)
        self._card = Card(self.tr("人员"), margin=0)
        self._card.add_header(self.register)
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.add(self.table)
        self.add(self._card)
        words = self.tr(
            "只有执法证当日有效的人能作检查人、记录人；网格员、第三方请登记为协助人员。点一行可以修改。"
        )
        text = Text(words, "label", "t2", wrap=True)
        self.add(text)
        self.column.addStretch(1)

    def _row(self, officer: Officer, today: date) -> TableRow:
        certified = officer.role in CERTIFIED_ROLES
        cells = (
            Cell(officer.name, bold=True),
            role_word(officer.role),
            officer.certificate,
            officer.valid_to.isoformat() if certified else "",
            Cell(chip=self._state(officer, today)),
            officer.unit,
            str(len(officer.recusals)) if officer.recusals else "",
        )
        return TableRow(officer.id, cells)

    def _state(self, officer: Officer, today: date) -> ChipSpec:
        if officer.role not in CERTIFIED_ROLES:
            return ChipSpec(self.tr("只能协助"), "na", "users")
        if today < officer.valid_from:
            return ChipSpec(self.tr("未生效"), "bad", "clock")
        return certificate_chip((officer.valid_to - today).days)

    def _register(self) -> None:
        today = local_date(self.host.clock.now())
        until = today.replace(year=today.year + USUAL_YEARS, day=min(today.day, 28))
        self._open(Officer("", "", "", "", today, until, self._unit))

    def _change(self, officer_id: str) -> None:
        officer = next((one for one in self._officers if one.id == officer_id), None)
        if officer is not None:
            self._open(officer)

    def _open(self, officer: Officer) -> None:
        today = local_date(self.host.clock.now())
        OfficerForm.ask(self.window(), self.host.runner, officer, today, self._saved)

    def _saved(self, officer: Officer) -> None:
        self.host.navigator.toast(self.tr("已存入：{0}").format(officer.name))
