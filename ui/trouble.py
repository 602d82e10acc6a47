"""Pages for when the base cannot be opened, and for bugs: what happened, what is safe, what to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from inspector.clock import local
from inspector.errors import KnownError
from inspector.paths import Paths
from ui.widgets.buttons import Button
from ui.widgets.lists import ListRow, RowList
from ui.widgets.pages import ErrorPage

if TYPE_CHECKING:
    from inspector.services.maintenance import BackupInfo
    from ui.main_window import MainWindow


class BasePage(ErrorPage):
    """The base could not be opened: the backups that can be put in its place."""

    def __init__(self, error: KnownError, backups: tuple[BackupInfo, ...], window: MainWindow) -> None:
        super().__init__(
            self.tr("数据文件没有打开"),
            self.tr("数据文件夹 %1").replace("%1", str(window.paths.root)),
            error.happened,
            error.safe or self.tr("数据文件没有改动。"),
            error.remedy,
            "database",
        )
        self.setObjectName("base_trouble")
        self._window = window
        self._paths = {str(backup.path): backup.path for backup in backups}
        self.backups = RowList(40)
        self.backups.set_rows([self._row(backup) for backup in backups])
        self.backups.setVisible(bool(backups))
        self.middle.addWidget(self.backups)
        if backups:
            self._offer_restore(str(backups[0].path))
        self._offer_rest()

    def _row(self, backup: BackupInfo) -> ListRow:
        size = f"{backup.size / 1_000_000:.1f} MB"
        return ListRow(
            str(backup.path), f"{local(backup.at):%Y-%m-%d %H:%M}", backup.path.name, size, radio=True
        )

    def _offer_restore(self, first: str) -> None:
        self.backups.setFixedHeight(min(4, len(self._paths)) * 40)
        self.backups.select(first)
        restore = Button(self.tr("恢复选中的备份"), "primary", "database-backup")
        restore.setObjectName("restore_backup")
        restore.clicked.connect(lambda: self._open(self._paths[self.backups.current_id()]))
        self.add_action(restore)
        self.set_note(self.tr("现在的数据文件会原样留存，不删除。备份之后存入的内容不在备份里。"))

    def _open(self, backup: Path | None) -> None:
        if self._window.conductor is not None:
            self._window.conductor.open_base(backup)

    def _offer_rest(self) -> None:
        again = Button(self.tr("再试一次"), "secondary", "refresh-cw")
        again.setObjectName("open_again")
        again.clicked.connect(lambda: self._open(None))
        leave = Button(self.tr("退出"))
        leave.setObjectName("leave")
        leave.clicked.connect(self._window.close_now)
        self.add_action(again)
        self.add_action(folder_button(self._window.paths), right=True)
        self.add_action(leave, right=True)


class BugPage(ErrorPage):
    """Something nobody expected."""

    def __init__(self, error: Exception, window: MainWindow) -> None:
        from ui.faults import log_file

        super().__init__(
            self.tr("程序遇到了没有预料到的情况"),
            f"{type(error).__name__}: {error}",
            self.tr("刚才这一步没有做完。"),
            self.tr("已经显示“存入”的记录都在，照片原件没有改动。"),
            self.tr("回到工作台继续；再次出现时，把记录文件交给维护人员：%1").replace(
                "%1", str(log_file(window.paths))
            ),
        )
        self.setObjectName("bug_page")
        go_on = Button(self.tr("回到工作台"), "primary", "layout-dashboard")
        go_on.setObjectName("leave_bug")
        if window.conductor is not None:
            go_on.clicked.connect(window.conductor.leave_bug)
        leave = Button(self.tr("退出"))
        leave.setObjectName("leave")
        leave.clicked.connect(window.close_now)
        self.add_action(go_on)
        self.add_action(folder_button(window.paths), right=True)
        self.add_action(leave, right=True)


def folder_button(paths: Paths) -> Button:
    """Opens the folder in which base, backups and log lie."""
    button = Button(QCoreApplication.translate("trouble", "打开数据文件夹"), "secondary", "folder-open")
    button.setObjectName("open_folder")
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.root))))
    return button


def base_page(error: KnownError, window: MainWindow) -> BasePage:
    from inspector.services.maintenance import backups

    return BasePage(error, backups(window.paths), window)
