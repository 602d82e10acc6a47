"""A checklist in use: whose it is, every version of it, and how to begin to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.models.words import joined
from ui.screens.knowledge.editing.read import InUse
from ui.screens.knowledge.editing.steps import Steps
from ui.screens.knowledge.editing.versions import RetiringCard
from ui.screens.knowledge.editing.versions_view import VersionsView
from ui.screens.knowledge.editing.words import for_objects
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.chip_spec import ChipSpec


class InUseView(VersionsView):
    """State: the checklist shown.

    Signals: `export_asked()` · `draft_asked()` · `copy_asked()` · `retire_asked(published id, version)` ·
    `folder_asked()` where the last export lies.
    """

    export_asked = Signal()
    draft_asked = Signal()
    copy_asked = Signal()
    retire_asked = Signal(str, str)
    folder_asked = Signal()

    def __init__(self) -> None:
        retiring = RetiringCard()
        super().__init__(retiring)
        self._retiring = retiring
        self.shown: InUse | None = None
        self.export = Button(self.tr("导出 Excel…"), "primary", "download", "Ctrl+E", height=32)
        self.draft = Button(self.tr("打开草稿"), icon="pencil", height=32)
        self.copy = Button(self.tr("复制为新清单…"), icon="copy", height=32)
        self.exported = Banner("good", link=self.tr("打开所在文件夹"))
        self.exported.setObjectName("exported")
        self.exported.hide()
        add_buttons(
            self.buttons,
            (self.export, "export_excel", self.export_asked),
            (self.draft, "open_draft", self.draft_asked),
            (self.copy, "copy_checklist", self.copy_asked),
        )
        self.lay_out(notices=(self.exported,), cards=(Steps(),))
        self.exported.link_clicked.connect(self.folder_asked)
        self._retiring.retire_asked.connect(self.retire_asked)

    def show_in_use(self, shown: InUse) -> None:
        if self.shown is None or self.shown.info.id != shown.info.id:
            self.exported.hide()
        self.shown = shown
        info = shown.info
        chip = (
            ChipSpec(self.tr("本局发布"), "accent", "stamp")
            if info.own
            else ChipSpec(self.tr("内容包"), "na", "database")
        )
        version, items = self.tr("在用 {0} 版").format(info.version), self.tr("{0} 项").format(info.items)
        self.show_head(info.title, chip, joined(version, items, info.topic, for_objects(shown.objects)))
        self.draft.setVisible(shown.has_draft)
        self._retiring.show_in_use(shown)

    def say_exported(self, name: str) -> None:
        """Where the file is, and what to do next."""
        strong = self.tr("已导出 {0}。").format(name)
        next_step = self.tr("在 Excel 或 WPS 中改好、保存并关闭，再点左下角的“导入 Excel…”。")
        self.exported.set("good", strong, next_step, self.tr("打开所在文件夹"))
        self.exported.show()
