"""Importing an edited workbook or a questionnaire: into a draft, or refused with every mistake kept for mending."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.domain.knowledge import ChecklistDraft
from inspector.errors import KnownError
from inspector.services.changes import Changes
from inspector.services.editing import EditedChecklist
from inspector.services.editing_shown import write_text
from ui.dialogs.file_dialogs import Folder, ask_to_read, ask_to_write
from ui.screens.knowledge.editing.failures import FailedImport
from ui.screens.knowledge.editing.side import DRAFT, FILE

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.editing.page import EditingPage


@dataclass(frozen=True)
class Imported:
    """The draft that an import made, and the one that it took the place of."""

    draft: ChecklistDraft
    before: EditedChecklist | None
    changes: Changes


class Importing(QObject):
    """State: the imports that were refused, by path."""

    def __init__(self, page: EditingPage, folder: Folder) -> None:
        super().__init__(page)
        self._page, self._host, self._folder = page, page.host, folder
        self.failures: dict[str, FailedImport] = {}

    def connect_views(self) -> None:
        page = self._page
        page.side.import_asked.connect(self.ask_for_workbook)
        page.side.form_asked.connect(self.ask_for_form)
        page.problems.again_asked.connect(self._import_again)
        page.problems.save_asked.connect(self._ask_to_save)
        page.problems.dropped.connect(self._drop_failure)

    def ask_for_workbook(self) -> None:
        title = self.tr("导入改好的 Excel 清单")
        ask_to_read(self._page, title, self._folder.path, lambda path: self._import(path, False))

    def ask_for_form(self) -> None:
        title = self.tr("导入 XLSForm 问卷")
        ask_to_read(self._page, title, self._folder.path, lambda path: self._import(path, True))

    def _import_again(self) -> None:
        failed = self._page.problems.failed
        if failed is not None:
            self._import(failed.path, failed.form)

    def _import(self, path: Path, form: bool) -> None:
        self._folder.path = str(path.parent)
        self._set_busy(True)
        # Not through the screen, which would tell the window that something was not stored.
        self._host.runner.lane(
            lambda services: _import(services, path, form),
            lambda imported: self._imported(path, imported),
            lambda error: self._not_imported(FailedImport.of(path, form, error)),
            self,
        )

    def _imported(self, path: Path, imported: Imported) -> None:
        self._set_busy(False)
        self.failures.pop(str(path), None)
        self._page.chosen = f"{DRAFT}{imported.draft.checklist_id}"
        before = imported.before
        if before is None:
            self._host.navigator.toast(self.tr("已存为草稿：{0}").format(path.name), None, "upload")
        else:
            words = self.tr("草稿已换成 {0} 的内容").format(path.name)
            self._host.navigator.toast(words, lambda: self._bring_back(before), "upload")

    def _bring_back(self, before: EditedChecklist) -> None:
        draft = before.draft
        self._host.lane(
            lambda services: services.editing.keep(
                checklist=before.checklist, source=draft.source, notes=draft.notes
            )
        )

    def _not_imported(self, failed: FailedImport) -> None:
        self._set_busy(False)
        self.failures[str(failed.path)] = failed
        self._page.redraw_side()
        self._page.choose(f"{FILE}{failed.path}")

    def _drop_failure(self) -> None:
        failed = self._page.problems.failed
        if failed is not None:
            self.failures.pop(str(failed.path), None)
            self._page.chosen = ""
            self._page.refresh()

    def _ask_to_save(self) -> None:
        failed = self._page.problems.failed
        if failed is not None:
            name = self.tr("{0} 要改的地方.txt").format(failed.path.stem)
            text = failed.text()
            ask_to_write(
                self._page,
                self.tr("存为文本"),
                str(failed.path.parent),
                name,
                lambda path: self._host.lane(
                    lambda _services: write_text(path, text),
                    lambda _none: self._host.navigator.toast(
                        self.tr("已存为 {0}").format(path.name), None, "save"
                    ),
                ),
            )

    def _set_busy(self, busy: bool) -> None:
        side, again = self._page.side, self._page.problems.again
        for button in (side.import_button, side.form_button, again):
            button.setEnabled(not busy)
        side.import_button.set_text(self.tr("正在读入…") if busy else self.tr("导入 Excel…"))


def _import(services: Services, path: Path, form: bool) -> Imported:
    """Runs in the lane; what the draft before said is read first, so that it can be brought back."""
    before = {one.checklist_id: _edited(services, one.checklist_id) for one in services.editing.drafts()}
    read = services.editing.import_xlsform if form else services.editing.import_workbook
    done = read(path=path)
    return Imported(done.value, before.get(done.value.checklist_id), done.changes)


def _edited(services: Services, checklist_id: str) -> EditedChecklist | None:
    try:
        return services.editing.edited(checklist_id=checklist_id)
    except KnownError:  # an unreadable draft is no loss
        return None
