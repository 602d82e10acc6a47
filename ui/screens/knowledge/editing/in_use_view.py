"""A checklist in use: whose it is, every version of it, and how to begin to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.words import joined
from ui.screens.knowledge.editing.read import InUse
from ui.screens.knowledge.editing.steps import Steps
from ui.screens.knowledge.editing.versions import VersionsCard
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground


class InUseView(QWidget):
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
        super().__init__()
        self.shown: InUse | None = None
        self._title, self._facts = Text("", "title", bold=True), Text("", "list", "t2", wrap=True)
        self._chips = ChipRow()
        self.export = Button(self.tr("导出 Excel…"), "primary", "download", "Ctrl+E", height=32)
        self.draft = Button(self.tr("打开草稿"), icon="pencil", height=32)
        self.copy = Button(self.tr("复制为新清单…"), icon="copy", height=32)
        self.exported = Banner("good", link=self.tr("打开所在文件夹"))
        self.exported.setObjectName("exported")
        self.exported.hide()
        self.versions = VersionsCard()
        self._build()
        self.exported.link_clicked.connect(self.folder_asked)
        self.versions.retire_asked.connect(self.retire_asked)

    def show_in_use(self, shown: InUse) -> None:
        if self.shown is None or self.shown.info.id != shown.info.id:
            self.exported.hide()
        self.shown = shown
        info = shown.info
        self._title.set_text(info.title)
        whose = self.tr("本局发布") if info.own else self.tr("内容包")
        self._chips.set_specs(
            [ChipSpec(whose, "accent" if info.own else "na", "stamp" if info.own else "database")]
        )
        objects = self.tr("适用：{0}").format(self.tr("、").join(shown.objects)) if shown.objects else ""
        items = self.tr("{0} 项").format(info.items)
        version = self.tr("在用 {0} 版").format(info.version)
        self._facts.set_text(joined(version, items, info.topic, objects))
        self.draft.setVisible(shown.has_draft)
        self.versions.show_in_use(shown)

    def say_exported(self, name: str) -> None:
        """Where the file is, and what to do next."""
        strong = self.tr("已导出 {0}。").format(name)
        next_step = self.tr("在 Excel 或 WPS 中改好、保存并关闭，再点左下角的“导入 Excel…”。")
        self.exported.set("good", strong, next_step, self.tr("打开所在文件夹"))
        self.exported.show()

    def _build(self) -> None:
        head = QWidget()
        set_ground(head, "surface")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(16, 14, 16, 12)
        lines.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._chips)
        first.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self._facts)
        lines.addLayout(self._buttons())
        lines.addWidget(self.exported)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Divider())
        column.addWidget(scroll(self._body()), 1)

    def _body(self) -> QWidget:
        body = QWidget()
        cards = QVBoxLayout(body)
        cards.setContentsMargins(16, 12, 16, 12)
        cards.setSpacing(12)
        cards.addWidget(self.versions)
        cards.addWidget(Steps())
        cards.addStretch(1)
        return body

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        parts = (
            (self.export, "export_excel", self.export_asked),
            (self.draft, "open_draft", self.draft_asked),
            (self.copy, "copy_checklist", self.copy_asked),
        )
        for button, name, signal in parts:
            button.setObjectName(name)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row
