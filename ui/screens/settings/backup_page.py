"""备份: copies of the base, and how to put one back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from inspector.clock import local
from inspector.errors import KnownError
from inspector.services.maintenance import BackupInfo
from ui.screens.base import Screen
from ui.screens.settings.page import WIDTH, SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.dialog import AskDialog
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

MEGA = 1024 * 1024


class BackupPage(SettingsPage):
    """State: the copies shown, newest first."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "database-backup")
        self.title = self.tr("备份")
        self._backups: tuple[BackupInfo, ...] = ()
        self._build()

    def refresh(self) -> None:
        self.host.lane(lambda services: services.maintenance.backups(), self._show)

    def _show(self, backups: tuple[BackupInfo, ...]) -> None:
        self._backups = backups
        self.table.set_rows([self._row(one) for one in backups])
        self.table.setFixedHeight(self.table.sizeHintForRows())
        self.table.setVisible(bool(backups))
        self._none.setVisible(not backups)
        self._card.set_count(self.tr("{0} 份").format(len(backups)))
        self.restore.setEnabled(bool(self.table.current_id()))

    def _build(self) -> None:
        columns = (
            Column(self.tr("时间"), 168),
            Column(self.tr("文件"), None),
            Column(self.tr("大小"), 96, right=True),
        )
        self.table = TableView(columns, 40, self.tr("备份"))
        self.table.setObjectName("backups_table")
        self._none = Text(self.tr("还没有备份。"), "list", "t2")
        self._none.setContentsMargins(16, 12, 16, 12)
        self.make = Button(self.tr("现在备份"), "primary", "database-backup", height=32)
        self.make.setObjectName("backup_now")
        self._card = Card(self.tr("备份"), margin=0)
        self._card.add_header(self.make)
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.add(self.table)
        self._card.add(self._none)
        self.add(self._card)
        self.column.addLayout(self._buttons())
        words = self.tr(
            "每天第一次打开时自动备份数据库，保留最近的几份。照片原件和已发文书按文件保存，"
            "不随库回退；要整体搬走，关闭程序后复制整个数据文件夹。"
            "恢复时，现有的库先移到数据文件夹里另存，再换上所选的备份。"
        )
        note = Text(words, "label", "t2", wrap=True)
        note.setMaximumWidth(WIDTH)
        self.column.addWidget(note)
        self.column.addStretch(1)
        self.make.clicked.connect(self._back_up)
        self.table.current_changed.connect(lambda _id: self.restore.setEnabled(True))

    def _buttons(self) -> QHBoxLayout:
        self.restore = Button(self.tr("恢复所选备份…"), icon="history")
        self.restore.setObjectName("restore_backup")
        self.restore.setEnabled(False)
        self.folder = Button(self.tr("打开备份文件夹"), icon="folder-open")
        self.folder.setObjectName("open_backups")
        self.restore.clicked.connect(self._ask_restore)
        self.folder.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.restore)
        row.addWidget(self.folder)
        row.addStretch(1)
        return row

    def _row(self, one: BackupInfo) -> TableRow:
        when = f"{local(one.at):%Y-%m-%d %H:%M:%S}"
        return TableRow(str(one.path), (Cell(when, bold=True), one.path.name, f"{one.size / MEGA:.1f} MB"))

    def _back_up(self) -> None:
        self.make.setEnabled(False)
        self.host.lane(lambda services: services.maintenance.backup(), self._made, self._not_made)

    def _made(self, _path: Path) -> None:
        self.make.setEnabled(True)
        self.host.navigator.toast(self.tr("已备份"))
        self.refresh()

    def _not_made(self, error: KnownError) -> None:
        self.make.setEnabled(True)
        self.refuse(error)

    def _ask_restore(self) -> None:
        backup = Path(self.table.current_id())
        info = next(one for one in self._backups if one.path == backup)
        dialog = AskDialog(
            self.tr("恢复 {0} 的备份？").format(f"{local(info.at):%Y-%m-%d %H:%M}"),
            self.tr("这个时间之后登记的内容将不在库里。现有的库不会删除，另存在数据文件夹中。"),
            self.tr("恢复"),
            self.tr("不恢复"),
            self.window(),
            "history",
        )
        dialog.confirmed.connect(lambda _reason: self.host.navigator.restore(backup))
        dialog.open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.host.paths.backups)))
