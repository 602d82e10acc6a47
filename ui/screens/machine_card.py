"""The machine's own state on the workbench: backup, content, numbers, certificate; each with what can be done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import local
from ui.models.start_duties import Checked, carry_out, look
from ui.models.words import moment_word
from ui.screens.base import Screen
from ui.theme import Tone
from ui.widgets.banner import ICONS
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card, FactList
from ui.widgets.chips import StatusMark
from ui.widgets.dialog import BaseDialog
from ui.widgets.text import Divider, ElidedText, Text

if TYPE_CHECKING:
    from inspector.services.workbench import MachineState

FEW_NUMBERS = 5
WARN_DAYS = 30


class Column(QWidget):
    """Caption, a strong line, a detail, a mark, a link."""

    def __init__(self, name: str, caption: str, link: str) -> None:
        super().__init__()
        self._strong, self._detail = ElidedText("", "base", bold=True), ElidedText("", "label", "t2")
        self._mark = StatusMark()
        self.link = LinkButton(link)
        self.link.setObjectName(f"machine_{name}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 8, 12, 10)
        lines.setSpacing(2)
        for line in (Text(caption, "label", "t2"), self._strong, self._detail, self._mark):
            lines.addWidget(line)
        lines.addWidget(self.link)

    def say(self, strong: str, detail: str, tone: Tone, mark: str) -> None:
        self._strong.set_text(strong)
        self._detail.set_text(detail)
        self._mark.set(mark, tone, "circle-check" if tone == "good" else ICONS[tone])


class MachineCard(Card):
    """State: the result of this start's check, None until it is done."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.set_title(self.tr("本机状态"))
        self.set_link(self.tr("自检报告"))
        self._screen = screen
        self._checked: Checked | None = None
        self._backup = Column("backup", self.tr("备份"), self.tr("立即备份"))
        self._library = Column("library", self.tr("法规库"), self.tr("查看清单"))
        self._numbers = Column("numbers", self.tr("文号"), self.tr("查看号段"))
        self._certificate = Column("certificate", self.tr("执法证"), self.tr("人员与证件"))
        self._lay_out()
        self.link_clicked.connect(self._report)
        self._backup.link.clicked.connect(self._back_up)
        self._library.link.clicked.connect(lambda: screen.navigator.go("knowledge"))
        self._numbers.link.clicked.connect(lambda: screen.navigator.go("settings"))
        self._certificate.link.clicked.connect(lambda: screen.navigator.go("settings"))
        # The first screen is drawn before the base is looked through.
        QTimer.singleShot(1500, self, self._check)

    def show_state(self, machine: MachineState, today: date) -> None:
        self.set_count(machine.device)
        self._show_backup(machine, today)
        unverified = machine.unverified_bases
        words = self.tr("%1 条依据待法制核对").replace("%1", str(unverified))
        done = self.tr("依据均已核对")
        self._library.say(
            self.tr("%1 版").replace("%1", machine.library_version),
            self.tr("按行为发生日选用法条"),
            "warn" if unverified else "good",
            words if unverified else done,
        )
        self._show_numbers(machine.numbers_left)
        self._show_certificate(machine, today)

    def _show_backup(self, machine: MachineState, today: date) -> None:
        last = machine.last_backup
        strong = moment_word(last, today) if last else self.tr("还没有备份")
        kept = self.tr("保留 %1 份・已封存 %2 次检查")
        sealed = kept.replace("%1", str(machine.backups)).replace("%2", str(machine.sealed))
        if self._checked is None:
            self._backup.say(strong, sealed, "na", self.tr("正在自检…"))
        elif self._checked.problems:
            self._backup.say(strong, sealed, "bad", self.tr("自检发现问题，见报告"))
        else:
            self._backup.say(strong, sealed, "good", self.tr("自检通过，数据完整"))

    def _show_numbers(self, left: int) -> None:
        strong = self.tr("余 %1 号").replace("%1", str(left))
        few = left < FEW_NUMBERS
        mark = self.tr("快用完，请领新号段") if few else self.tr("够用")
        self._numbers.say(strong, self.tr("本机专用，不会与他机重号"), "warn" if few else "good", mark)

    def _show_certificate(self, machine: MachineState, today: date) -> None:
        valid_to = machine.certificate_valid_to
        if valid_to is None:
            self._certificate.say(self.tr("未选使用人"), "", "warn", self.tr("请在右上角选择"))
            return
        left = (valid_to - today).days
        marks: tuple[Tone, str] = ("good", self.tr("有效"))
        if left < 0:
            marks = ("bad", self.tr("已过期，不能执法"))
        elif left <= WARN_DAYS:
            marks = ("warn", self.tr("剩 %1 天，请换证").replace("%1", str(left)))
        self._certificate.say(self.tr("至 %1").replace("%1", valid_to.isoformat()), machine.actor, *marks)

    # ------------------------------------------------------------------ acts

    def _check(self) -> None:
        now = self._screen.clock.now()
        self._screen.lane(lambda services: carry_out(services, now), self._keep)

    def _keep(self, checked: Checked) -> None:
        self._checked = checked
        self._screen.refresh()

    def _back_up(self) -> None:
        self._screen.lane(lambda services: services.maintenance.backup(), lambda _path: self._backed_up())

    def _backed_up(self) -> None:
        self._screen.navigator.toast(self.tr("已备份"))
        self._screen.refresh()

    def _report(self) -> None:
        now = self._screen.clock.now()
        self._screen.lane(lambda services: look(services, now), self._show_report)

    def _show_report(self, checked: Checked) -> None:
        self._keep(checked)
        CheckReport(checked, self._screen.window()).open()

    def _lay_out(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, column in enumerate((self._backup, self._library, self._numbers, self._certificate)):
            if number:
                row.addWidget(Divider(vertical=True))
            row.addWidget(column, 1)
        self.add_row(holder)


class CheckReport(BaseDialog):
    """What the check of the base found."""

    def __init__(self, checked: Checked, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CheckReport", "自检报告"), parent)
        self.setObjectName("check_report")
        when = self.tr("%1 检查").replace("%1", f"{local(checked.at):%Y-%m-%d %H:%M:%S}")
        self.body.addWidget(Text(when, "list", "t2"))
        if checked.problems:
            for problem in checked.problems:
                self.body.addWidget(StatusMark(problem, "bad", "circle-x"))
        else:
            self.body.addWidget(StatusMark(self.tr("没有发现问题"), "good", "circle-check"))
        names = {
            "inspection": self.tr("检查"),
            "site": self.tr("监管对象"),
            "finding": self.tr("问题"),
            "evidence": self.tr("证据"),
            "document": self.tr("文书"),
            "event": self.tr("日志事件"),
        }
        facts = [(names[key], str(count)) for key, count in checked.counts.items() if key in names]
        self.body.addWidget(FactList(facts))
        close = Button(self.tr("关闭"), "primary")
        close.setObjectName("close_report")
        self.add_button(close, accept=True)
