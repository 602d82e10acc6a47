"""What the buttons of the editing do but importing: export, copy, publish, retire, discard."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from inspector.domain.knowledge import ChecklistDraft, PublishedChecklist
from inspector.errors import KnownError
from inspector.services.changes import Done
from ui.dialogs.file_dialogs import Folder, ask_to_write
from ui.screens.knowledge.editing.copy_dialog import CopyDialog
from ui.screens.knowledge.editing.publish_dialog import PublishDialog
from ui.screens.knowledge.editing.read import copied
from ui.screens.knowledge.editing.side import DRAFT, LIST, RETIRED
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.editing.page import EditingPage

_UNFIT_FOR_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


class EditingActs(QObject):
    """State: the file written last."""

    def __init__(self, page: EditingPage, folder: Folder) -> None:
        super().__init__(page)
        self._page, self._host, self._folder = page, page.host, folder
        self._written = Path()

    def connect_views(self) -> None:
        page = self._page
        page.side.copy_asked.connect(self.ask_to_copy)
        page.in_use.export_asked.connect(lambda: self._ask_to_export(False))
        page.in_use.draft_asked.connect(lambda: page.choose(f"{DRAFT}{self._checklist_id}"))
        page.in_use.copy_asked.connect(self.ask_to_copy)
        page.in_use.retire_asked.connect(self._ask_to_retire)
        page.retired.restore_asked.connect(self._restore)
        page.retired.draft_asked.connect(lambda: page.choose(f"{DRAFT}{self._checklist_id}"))
        page.draft.export_asked.connect(lambda: self._ask_to_export(True))
        page.draft.publish_asked.connect(self._ask_to_publish)
        page.draft.discard_asked.connect(lambda: self.ask_to_discard(self._checklist_id))
        page.draft.law_asked.connect(self._host.follow)
        for view in (page.draft, page.problems):
            view.copied.connect(lambda: self._toast(self.tr("已复制"), "copy"))
        for shown in (page.draft, page.in_use):
            shown.folder_asked.connect(self._open_folder)

    # ------------------------------------------------------------------ export and copy

    def _ask_to_export(self, draft: bool) -> None:
        checklist_id = self._checklist_id
        info = self._page.overview.info(checklist_id)
        version = self.tr("草稿") if draft else info.version if info else ""
        name = _UNFIT_FOR_NAMES.sub(" ", f"{self._page.overview.title(checklist_id)} {version}").strip()
        ask_to_write(
            self._page,
            self.tr("导出 Excel"),
            self._folder.path,
            f"{name}.xlsx",
            lambda path: self._export(checklist_id, path, draft),
        )

    def _export(self, checklist_id: str, path: Path, draft: bool) -> None:
        self._folder.path = str(path.parent)
        view = self._page.draft if draft else self._page.in_use
        view.export.setEnabled(False)

        def done(written: Path) -> None:
            self._written = written
            view.export.setEnabled(True)
            view.say_exported(written.name)

        def failed(error: KnownError) -> None:
            view.export.setEnabled(True)
            self._page.refuse(error)

        self._host.lane(
            lambda services: services.editing.export_workbook(
                checklist_id=checklist_id, path=path, draft=draft
            ),
            done,
            failed,
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def ask_to_copy(self) -> None:
        overview = self._page.overview
        shown = overview.info(self._checklist_id)
        dialog = CopyDialog(overview.checklists, shown.id if shown else "", self._page.window())
        dialog.asked.connect(self._copy)
        dialog.open()

    def _copy(self, checklist_id: str, title: str) -> None:
        source = self.tr("《{0}》的副本").format(self._page.overview.title(checklist_id))

        def work(services: Services) -> Done[ChecklistDraft]:
            return services.editing.keep(checklist=copied(services, checklist_id, title), source=source)

        def done(made: Done[ChecklistDraft]) -> None:
            self._page.chosen = f"{DRAFT}{made.value.checklist_id}"
            self._toast(self.tr("已新建草稿：{0}").format(title), "copy")

        self._host.lane(work, done)

    # ------------------------------------------------------------------ publish, retire, discard

    def _ask_to_publish(self) -> None:
        opened = self._page.draft.shown
        if opened is None:
            return
        dialog = PublishDialog(opened, self._page.window())
        checklist_id = opened.edited.draft.checklist_id
        dialog.asked.connect(lambda version, note: self._publish(dialog, checklist_id, version, note))
        dialog.open()

    def _publish(self, dialog: PublishDialog, checklist_id: str, version: str, note: str) -> None:
        def done(made: Done[PublishedChecklist]) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            self._page.chosen = f"{LIST}{checklist_id}"
            words = self.tr("已发布 {0} 版，以后新建的检查用它").format(made.value.version)
            self._toast(words, "stamp")

        def failed(error: KnownError) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(error)

        self._host.lane(
            lambda services: services.editing.publish(checklist_id=checklist_id, version=version, note=note),
            done,
            failed,
        )

    def _ask_to_retire(self, published_id: str, version: str) -> None:
        dialog = AskDialog(
            self.tr("停用 {0} 版？").format(version),
            self.tr(
                "以后新建的检查改用它之前的版本，没有的就不能再选这张清单；用过它的检查不变。停用后可以用它的内容重新发布。"
            ),
            self.tr("停用"),
            self.tr("不停用"),
            self._page.window(),
            "ban",
            self.tr("停用理由"),
            reason_required=True,
        )
        dialog.confirmed.connect(
            lambda why: self._host.lane(
                lambda services: services.editing.retire(published_id=published_id, why=why),
                lambda _done: self._toast(self.tr("{0} 版已停用").format(version), "ban"),
            )
        )
        dialog.open()

    def _restore(self, published_id: str) -> None:
        def done(made: Done[ChecklistDraft]) -> None:
            self._page.chosen = f"{DRAFT}{made.value.checklist_id}"
            self._toast(self.tr("已存为草稿，发布后恢复使用"), "rotate-ccw")

        self._host.lane(lambda services: services.editing.restore(published_id=published_id), done)

    def ask_to_discard(self, checklist_id: str) -> None:
        dialog = AskDialog(
            self.tr("放弃《{0}》的草稿？").format(self._page.overview.title(checklist_id)),
            self.tr("草稿只在本机，放弃后找不回来。在用的版本和导出的 Excel 文件不受影响。"),
            self.tr("放弃草稿"),
            self.tr("留着"),
            self._page.window(),
            "trash-2",
        )
        dialog.confirmed.connect(
            lambda _reason: self._host.lane(
                lambda services: services.editing.discard(checklist_id=checklist_id),
                lambda _done: self._toast(self.tr("草稿已放弃"), "trash-2"),
            )
        )
        dialog.open()

    # ------------------------------------------------------------------ inside

    @property
    def _checklist_id(self) -> str:
        """The checklist of the row chosen, "" for a file."""
        kind, _, name = self._page.chosen.partition(":")
        return name if f"{kind}:" in (DRAFT, LIST, RETIRED) else ""

    def _toast(self, words: str, icon: str) -> None:
        self._host.navigator.toast(words, None, icon)
