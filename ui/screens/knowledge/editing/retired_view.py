"""A checklist of the bureau's own that is in use no more: its versions to read, and how to bring one back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.models.words import joined
from ui.screens.knowledge.editing.read import Retired
from ui.screens.knowledge.editing.versions import VersionsCard
from ui.screens.knowledge.editing.versions_view import VersionsView
from ui.screens.knowledge.editing.words import for_objects
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.chip_spec import ChipSpec


class RetiredView(VersionsView):
    """Signals: `restore_asked(published id)` the version chosen, the last one at first · `draft_asked()`."""

    restore_asked = Signal(str)
    draft_asked = Signal()

    def __init__(self) -> None:
        super().__init__(VersionsCard())
        self.versions.table.setObjectName("retired_versions")
        self.restore = Button(self.tr("恢复使用"), "primary", "rotate-ccw", height=32)
        self.draft = Button(self.tr("打开草稿"), "primary", "pencil", height=32)
        self.restore.setToolTip(self.tr("用选中版本的内容建一份草稿，看过再发布为新版本"))
        add_buttons(
            self.buttons,
            (self.restore, "restore_version", self._ask),
            (self.draft, "open_restored", self.draft_asked),
        )
        self.lay_out()

    def show_retired(self, shown: Retired) -> None:
        head = shown.versions[0]
        facts = joined(
            self.tr("新建检查时不能选用，用过它的检查不变"),
            self.tr("{0} 项").format(head.items),
            head.topic,
            for_objects(shown.objects),
        )
        self.show_head(head.title, ChipSpec(self.tr("已停用"), "na", "ban"), facts)
        self.restore.setVisible(not shown.has_draft)
        self.draft.setVisible(shown.has_draft)
        self.versions.show_versions(shown.versions, None)
        if self.versions.chosen() is None:
            self.versions.table.select(head.id)

    def _ask(self) -> None:
        self.restore_asked.emit(self.versions.table.current_id())
