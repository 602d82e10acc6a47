"""The left side: files that must be mended, drafts, checklists in use and retired, and the ways to begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from inspector.domain.knowledge import ChecklistDraft
from inspector.services.editing_shown import PublishedHead
from inspector.services.library import ChecklistInfo
from ui.models.words import short_title
from ui.screens.knowledge.checklist_list import own_chip
from ui.screens.knowledge.editing.failures import FailedImport
from ui.screens.knowledge.editing.read import Overview
from ui.screens.knowledge.editing.words import day_time
from ui.screens.knowledge.side_list import SideList
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.lists import ListRow
from ui.widgets.text import Divider

translate = QCoreApplication.translate
FILE, DRAFT, LIST, RETIRED = "file:", "draft:", "list:", "retired:"


class Side(SideList):
    """State: what there is, the files that could not be imported.

    Signals: `import_asked()` · `form_asked()` · `copy_asked()`.
    """

    import_asked = Signal()
    form_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("editing", "清单名称、主题"), translate("editing", "可以编辑的清单"))
        self._overview = Overview()
        self._failures: tuple[FailedImport, ...] = ()
        self.search.edit.setObjectName("editing_search")
        self.list.setObjectName("editing_list")
        self.import_button = Button(self.tr("导入 Excel…"), icon="upload", key="Ctrl+O", height=32)
        self.form_button = Button(self.tr("导入 XLSForm 问卷…"), icon="table-2", height=32)
        self.copy_button = Button(self.tr("新建（复制清单）…"), icon="copy", height=32)
        self.column.addWidget(Divider())
        self.column.addLayout(self._foot())
        self.searched.connect(lambda _text: self._draw())
        self.go_down.connect(self.list.setFocus)

    def show_overview(self, overview: Overview, failures: Iterable[FailedImport]) -> None:
        self._overview, self._failures = overview, tuple(failures)
        self._draw()

    def select(self, row_id: str) -> None:
        """Marks the row of what is shown, without telling; a row that the search hides is shown again."""
        if row_id and row_id not in [row.id for row in self.list.rows.rows]:
            self.search.set_text("")
            self._draw()
        self.list.clearSelection()
        self.list.select(row_id)

    # ------------------------------------------------------------------ inside

    def _draw(self) -> None:
        words = self.search.text().casefold().split()
        self.list.set_rows([row for part in self._parts(words) for row in part])

    def _parts(self, words: list[str]) -> Iterator[list[ListRow]]:
        seen = self._overview
        yield _part("files", self.tr("要改好再导入的文件"), [_file_row(one) for one in self._failures])
        drafts = [_draft_row(one, seen.title(one.checklist_id)) for one in seen.drafts]
        yield _part("drafts", self.tr("本机草稿"), [row for row in drafts if _has(words, row.title)])
        lists = [_list_row(one) for one in seen.checklists if _has(words, one.title, one.topic)]
        yield _part("lists", self.tr("在用清单"), lists)
        retired = [_retired_row(one) for one in seen.retired if _has(words, one.title, one.topic)]
        yield _part("retired", self.tr("已停用"), retired)

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        foot.setSpacing(8)
        add_buttons(
            foot,
            (self.import_button, "import_excel", self.import_asked),
            (self.form_button, "import_xlsform", self.form_asked),
            (self.copy_button, "new_checklist", self.copy_asked),
        )
        return foot


def _part(name: str, title: str, rows: list[ListRow]) -> list[ListRow]:
    """The rows under their heading with the count; nothing where there are none."""
    heading = translate("editing", "{0} {1}").format(title, len(rows))
    return [ListRow(f"part:{name}", heading, heading=True), *rows] if rows else []


def _has(words: list[str], *texts: str) -> bool:
    whole = " ".join(texts).casefold()
    return all(word in whole for word in words)


def _file_row(failed: FailedImport) -> ListRow:
    count = translate("editing", "{0} 处要改").format(len(failed.problems))
    return ListRow(f"{FILE}{failed.path}", failed.path.name, count, icon="file-warning", icon_token="bad")


def _draft_row(draft: ChecklistDraft, title: str) -> ListRow:
    what = short_title(title)
    chip = ChipSpec(translate("editing", "新清单"), "accent", "plus") if not draft.based_on else None
    detail = translate("editing", "{0}，{1}").format(day_time(draft.updated_at), draft.updated_by)
    return ListRow(f"{DRAFT}{draft.checklist_id}", what, detail, chip=chip)


def _list_row(info: ChecklistInfo) -> ListRow:
    detail = translate("editing", "{0} 项，{1}").format(info.items, info.version)
    return ListRow(f"{LIST}{info.id}", short_title(info.title), detail, chip=own_chip(info))


def _retired_row(head: PublishedHead) -> ListRow:
    detail = translate("editing", "{0} 项，{1}").format(head.items, head.version)
    return ListRow(f"{RETIRED}{head.checklist_id}", short_title(head.title), detail, icon="ban")
