"""本机: what it is called, who works on it, where the records lie, how the window looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from inspector.domain.officer import Officer
from inspector.settings import THEMES
from ui.dialogs.officer_form import role_word
from ui.screens.base import Screen
from ui.screens.settings.page import SettingsPage, fields_row
from ui.widgets.buttons import Button
from ui.widgets.card import Card, FactList
from ui.widgets.fields import ComboField, LineField
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class Machine:
    """`stream` is the identity of this machine's log."""

    name: str
    stream: str
    library: str
    actor: str
    officers: tuple[Officer, ...]


def read_machine(services: Services) -> Machine:
    """Runs in the lane."""
    device, actor = services.session.device(), services.session.actor()
    return Machine(
        device.name,
        device.stream,
        services.library.version(),
        actor.id if actor else "",
        services.officers.all(),
    )


class MachinePage(SettingsPage):
    """Everything takes effect at once."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "hard-drive")
        self.title = self.tr("本机")
        self.device = LineField(self.tr("本机名称"))
        self.actor = ComboField(self.tr("现在由谁使用"))
        self._facts = FactList(label_width=76)
        self.theme = OptionSegment(self._themes(), name=self.tr("界面明暗"))
        self.folder = Button(self.tr("打开文件夹"), icon="folder-open")
        self._build()
        self._connect()

    def refresh(self) -> None:
        self.host.lane(read_machine, self._show)

    def flush(self) -> None:
        self.device.flush()

    def _themes(self) -> list[Option]:
        words = {
            "auto": Option("auto", self.tr("跟随系统"), "settings"),
            "light": Option("light", self.tr("浅色"), "sun"),
            "dark": Option("dark", self.tr("深色"), "moon"),
            "contrast": Option("contrast", self.tr("高对比"), "contrast"),
        }
        return [words[name] for name in THEMES]

    def _show(self, machine: Machine) -> None:
        if not self.device.edit.hasFocus():
            self.device.set_text(machine.name)
        words = self.tr("{0}（{1}）")
        people = [Option(one.id, words.format(one.name, role_word(one.role))) for one in machine.officers]
        self.actor.set_options(people)
        self.actor.set_value(machine.actor)
        self._facts.set_facts(
            [
                (self.tr("数据文件夹"), str(self.host.paths.root)),
                (self.tr("内容包"), machine.library),
                (self.tr("日志标识"), machine.stream),
            ]
        )
        self.theme.set_value(self.host.shell.preferences.settings.theme)

    def _build(self) -> None:
        who = Card(self.tr("本机与使用人"))
        who.body.addLayout(fields_row((self.device, 1), (self.actor, 1)))
        words = self.tr("使用人写进每一步操作的日志，也预选为检查人。")
        who.add(Text(words, "label", "t2", wrap=True))
        look = Card(self.tr("界面"))
        row = QHBoxLayout()
        row.addWidget(self.theme)
        row.addStretch(1)
        look.body.addLayout(row)
        data = Card(self.tr("数据"))
        data.add(self._facts)
        open_row = QHBoxLayout()
        open_row.addWidget(self.folder)
        open_row.addStretch(1)
        data.body.addLayout(open_row)
        for card in (who, look, data):
            self.add(card)
        self.column.addStretch(1)

    def _connect(self) -> None:
        names = {"device_name": self.device.edit, "actor": self.actor.edit, "open_folder": self.folder}
        for name, widget in names.items():
            widget.setObjectName(name)
        for name in THEMES:
            self.theme.cell(name).setObjectName(f"theme_{name}")
        self.device.typed.connect(self.host.mark_typing)
        self.device.edited.connect(self._rename)
        self.actor.chosen.connect(self._choose)
        self.theme.chosen.connect(self.host.shell.preferences.set_theme)
        self.folder.clicked.connect(self._open_folder)

    def _rename(self, name: str) -> None:
        """A machine without a name would be nobody in the log: an empty field is told, not stored."""
        self.device.set_error("" if name.strip() else self.tr("请给本机起个名字"))
        if name.strip():
            self.host.lane(lambda services: services.session.rename_device(name=name))

    def _choose(self, officer_id: str) -> None:
        self.host.lane(lambda services: services.session.choose(officer_id=officer_id))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.host.paths.root)))
