"""设置: a list of pages at the left, the page at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from ui.screens.base import Arguments, Screen, Shell
from ui.screens.settings.backup_page import BackupPage
from ui.screens.settings.bureau_page import BureauPage
from ui.screens.settings.certificates_page import CertificatesPage
from ui.screens.settings.check_page import CheckPage
from ui.screens.settings.machine_page import MachinePage
from ui.screens.settings.numbers_page import NumbersPage
from ui.screens.settings.officers_page import OfficersPage
from ui.screens.settings.page import SettingsPage
from ui.widgets.lists import ListRow, RowList
from ui.widgets.text import Divider

LIST_WIDTH = 212


class SettingsScreen(Screen):
    """`open(text=…)` shows the page of that key: bureau, officers, certificates, numbers, machine, backup,
    check.

    State: the page shown.
    """

    WATCHES = frozenset({"bureau", "officer", "certificate", "number", "session"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("settings_screen")
        self.pages: dict[str, SettingsPage] = {
            "bureau": BureauPage(self),
            "officers": OfficersPage(self),
            "certificates": CertificatesPage(self),
            "numbers": NumbersPage(self),
            "machine": MachinePage(self),
            "backup": BackupPage(self),
            "check": CheckPage(self),
        }
        self.list = RowList(44, edge=True, name=self.tr("设置"))
        self.list.setObjectName("settings_list")
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setMinimumWidth(140)
        self.list.set_rows([ListRow(key, page.title, icon=page.icon) for key, page in self.pages.items()])
        self.list.current_changed.connect(self.show_page)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Divider(vertical=True, token="line2"))
        row.addWidget(self._stack, 1)
        self.show_page("bureau")

    @property
    def page(self) -> SettingsPage:
        return next(page for page in self.pages.values() if page is self._stack.currentWidget())

    def open(self, arguments: Arguments) -> None:
        self.set_keys([(("Up", "Down"), self.tr("换一项")), (("Tab",), self.tr("下一栏"))])
        if arguments.text in self.pages:
            self.show_page(arguments.text)
        self._describe()

    def refresh(self) -> None:
        self.page.refresh()

    def flush(self) -> None:
        for page in self.pages.values():
            page.flush()

    def show_page(self, key: str) -> None:
        """Texts typed on the page that is left are handed over first."""
        self.flush()
        self._stack.setCurrentWidget(self.pages[key])
        self.list.select(key)
        self._describe()
        if self.isVisible():
            self.refresh()

    def _describe(self) -> None:
        self.set_title(self.tr("设置"), self.page.title)
