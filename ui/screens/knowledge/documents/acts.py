"""What the buttons do: import, export, back to what holds or to the program's, print the form, publish."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from inspector.domain.document import DocumentKind
from inspector.domain.paper import OwnWording
from inspector.errors import KnownError
from inspector.services.changes import Done
from inspector.services.wording import program_text
from inspector.services.wording_shown import read_text, write_text
from ui.dialogs.file_dialogs import Folder
from ui.models.words import kind_word
from ui.screens.knowledge.blank_sheet import BlankSheetDialog
from ui.screens.knowledge.documents.blank_form import BlankFormDialog
from ui.screens.knowledge.documents.case_dialog import CaseDialog
from ui.screens.knowledge.documents.code_edit import replace_text
from ui.screens.knowledge.documents.files import ask_to_export, ask_to_import
from ui.screens.knowledge.documents.publish_dialog import PublishDialog
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from inspector.services.library import ChecklistInfo
    from inspector.services.summaries import InspectionSummary
    from ui.screens.knowledge.documents.page import WordingPage


class WordingActs(QObject):
    """State: the folder used last."""

    def __init__(self, page: WordingPage) -> None:
        super().__init__(page)
        self._page, self._host, self._folder = page, page.host, Folder()

    def choose_case(self) -> None:
        def ask(visits: tuple[InspectionSummary, ...]) -> None:
            dialog = CaseDialog(visits, self._page.window())
            dialog.chosen.connect(self._page.preview.show_case)
            dialog.open()

        self._host.lane(lambda services: services.inspections.all(), ask)

    # ------------------------------------------------------------------ files

    def ask_to_import(self) -> None:
        ask_to_import(self._page, self._folder.path, self._import)

    def _import(self, path: Path) -> None:
        self._folder.path = str(path.parent)
        self._host.runner.pool(
            lambda _progress: read_text(path),
            lambda text: self._replace(text, self.tr("已读入 {0}，还没有发布").format(path.name), "upload"),
            self._page.refuse,
            owner=self,
        )

    def ask_to_export(self) -> None:
        ask_to_export(self._page, self._folder.path, f"{self._page.kind.value}.toml", self._export)

    def _export(self, path: Path) -> None:
        self._folder.path = str(path.parent)
        text = self._page.opened.text
        self._host.runner.pool(
            lambda _progress: write_text(path, text),
            lambda _none: self._toast(self.tr("已导出 {0}").format(path.name), "download"),
            self._page.refuse,
            owner=self,
        )

    # ------------------------------------------------------------------ back

    def revert(self) -> None:
        """Back to what holds; Ctrl+Z brings the changes again."""
        self._replace(self._page.opened.base, self.tr("已还原，Ctrl+Z 可以找回改动"), "undo-2")

    def ask_to_restore(self) -> None:
        """Back to the program's own: asked where a published one goes, else at once."""
        kind = self._page.kind
        if kind not in self._page.overview.own:
            words = self.tr("已换回程序自带的，Ctrl+Z 可以找回改动")
            self._replace(program_text(kind), words, "rotate-ccw")
            return
        dialog = AskDialog(
            self.tr("恢复程序自带的《{0}》模板？").format(kind_word(kind)),
            self.tr(
                "本局发布的模板停用，还没有定稿的草稿和以后的文书用程序自带的；已签发的不变。要留底，请先导出文件。"
            ),
            self.tr("恢复自带"),
            self.tr("不恢复"),
            self._page.window(),
            "rotate-ccw",
        )
        dialog.setObjectName("restore_wording_dialog")
        dialog.confirmed.connect(lambda _reason: self._restore(kind))
        dialog.open()

    def _restore(self, kind: DocumentKind) -> None:
        def done(_made: Done[None]) -> None:
            # What was typed over the wording that is gone goes with it; Ctrl+Z still has it.
            replace_text(self._page.texts.opened(kind, "").document, program_text(kind))
            self._toast(self.tr("已恢复程序自带的《{0}》模板").format(kind_word(kind)), "rotate-ccw")

        self._host.lane(lambda services: services.wording.retire(kind), done)

    # ------------------------------------------------------------------ publish and print

    def ask_to_publish(self) -> None:
        kind, text = self._page.kind, self._page.opened.text
        dialog = PublishDialog(kind, self._page.window())
        dialog.asked.connect(lambda note: self._publish(dialog, kind, text, note))
        dialog.open()

    def _publish(self, dialog: PublishDialog, kind: DocumentKind, text: str, note: str) -> None:
        def done(made: Done[OwnWording]) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            opened = self._page.texts.opened(kind, made.value.text)
            if opened.text == text != made.value.text:
                replace_text(opened.document, made.value.text)
            self._toast(self.tr("已发布《{0}》模板").format(kind_word(kind)), "stamp")

        def failed(error: KnownError) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(error)

        self._host.lane(lambda services: services.wording.publish(kind, text, note), done, failed)

    def print_blank(self) -> None:
        """行政检查单 is printed by checklists: which ones is chosen there."""
        if self._page.kind is DocumentKind.CHECKLIST_RECORD:
            self._host.lane(lambda services: services.library.checklists(), self._print_checklists)
        else:
            BlankFormDialog(self._host, self._page.kind).open()

    def _print_checklists(self, infos: tuple[ChecklistInfo, ...]) -> None:
        BlankSheetDialog(self._host, infos, ()).open()

    # ------------------------------------------------------------------ inside

    def _replace(self, text: str, words: str, icon: str) -> None:
        replace_text(self._page.opened.document, text)
        self._toast(words, icon)

    def _toast(self, words: str, icon: str) -> None:
        self._host.navigator.toast(words, None, icon)
