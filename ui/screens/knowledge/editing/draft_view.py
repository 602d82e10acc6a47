"""A draft: what it changes, how it will look to an officer, what did not come along, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.screens.knowledge.editing.diff_view import DiffView
from ui.screens.knowledge.editing.notes_view import NotesView
from ui.screens.knowledge.editing.read import OpenDraft
from ui.screens.knowledge.editing.trial_view import TrialView
from ui.screens.knowledge.editing.words import origin
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.segment import Option
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, ElidedText, Text, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

DIFF, TRIAL, NOTES = "diff", "trial", "notes"
WIDE = 800


class DraftView(QWidget):
    """State: the draft shown; its three views, each made when it is first wanted.

    Signals: `publish_asked()` · `export_asked()` · `discard_asked()` · `law_asked(key)` · `copied()` ·
    `turned(tab)` · `folder_asked()` where the last export lies.
    """

    publish_asked = Signal()
    export_asked = Signal()
    discard_asked = Signal()
    law_asked = Signal(str)
    copied = Signal()
    turned = Signal(str)
    folder_asked = Signal()

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__()
        self._host = host
        self.shown: OpenDraft | None = None
        self._views: dict[str, QWidget] = {}
        self._title, self._chips = ElidedText("", "title", bold=True), ChipRow()
        self._origin = ElidedText("", "label", "t2")
        self.why_not = Text("", "list", "t2", wrap=True)
        self.why_not.setObjectName("why_not_published")
        self.overtaken, self.exported = Banner("warn"), Banner("good", link=self.tr("打开所在文件夹"))
        self.exported.setObjectName("draft_exported")
        self.exported.link_clicked.connect(self.folder_asked)
        self.publish = Button(self.tr("发布…"), "primary", "stamp", height=32)
        self.export = Button(self.tr("导出草稿为 Excel…"), icon="download", key="Ctrl+E", height=32)
        self.discard = Button(self.tr("放弃草稿…"), icon="trash-2", height=32)
        options = (Option(DIFF, self.tr("差异")), Option(TRIAL, self.tr("预览")))
        self.tabs = TabBar([*options, Option(NOTES, self.tr("未带入的内容"))], self.tr("草稿"))
        for key in (DIFF, TRIAL, NOTES):
            self.tabs.cell(key).setObjectName(f"draft_{key}")
        self.tabs.chosen.connect(self.turn_to)
        self._pages = QStackedWidget()
        self._build()

    @property
    def trial(self) -> TrialView | None:
        """The preview, once it was opened."""
        found = self._views.get(TRIAL)
        return found if isinstance(found, TrialView) else None

    @property
    def diff(self) -> DiffView | None:
        found = self._views.get(DIFF)
        return found if isinstance(found, DiffView) else None

    def show_draft(self, opened: OpenDraft) -> None:
        """Shows a draft; the same one read again, unchanged, keeps what is being tried out."""
        draft = opened.edited.draft
        before = self.shown.edited.draft if self.shown else None
        again = before is not None and before.checklist_id == draft.checklist_id
        same = again and before == draft and self.shown is not None and self.shown.diff == opened.diff
        self.shown = opened
        self._show_head(opened)
        if same:
            return
        self._forget_views()
        self.exported.setVisible(again and not self.exported.isHidden())
        self.turn_to(self.tabs.value() if again else NOTES if draft.notes else DIFF)

    def say_exported(self, name: str) -> None:
        strong = self.tr("已导出 {0}。").format(name)
        next_step = self.tr("在 Excel 或 WPS 中改好、保存并关闭，再点左下角的“导入 Excel…”，草稿就换成新的。")
        self.exported.set("good", strong, next_step, self.tr("打开所在文件夹"))
        self.exported.show()

    def turn_to(self, key: str) -> None:
        if self.shown is None:
            return
        key = key if key != NOTES or self.shown.edited.draft.notes else DIFF
        if key not in self._views:
            self._views[key] = self._make(key, self.shown)
            self._pages.addWidget(self._views[key])
        self.tabs.set_value(key)
        self._pages.setCurrentWidget(self._views[key])
        if self.trial is not None and key == TRIAL:
            self.trial.take_focus()
        self.turned.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self.export.set_text(self.tr("导出草稿为 Excel…") if wide else self.tr("导出…"))
        self.discard.set_text(self.tr("放弃草稿…") if wide else self.tr("放弃…"))
        self.export.set_caps_visible(wide)
        self._chips.setVisible(wide)

    def flush(self) -> None:
        if self.trial is not None:
            self.trial.cards.flush()

    # ------------------------------------------------------------------ inside

    def _show_head(self, opened: OpenDraft) -> None:
        draft, checklist = opened.edited.draft, opened.edited.checklist
        self._title.set_text(checklist.title)
        chips = [ChipSpec(self.tr("草稿"), "accent", "pencil")]
        if opened.comes_back:
            chips.append(ChipSpec(self.tr("恢复使用"), "accent", "rotate-ccw"))
        elif opened.is_new:
            chips.append(ChipSpec(self.tr("新清单"), "accent", "plus"))
        self._chips.set_specs(chips)
        self._origin.set_text(self.tr("{0} 项，{1}").format(len(checklist.items), origin(draft)))
        diff, notes = opened.diff, len(draft.notes)
        self.tabs.set_count(DIFF, len(diff.items) or None)
        self.tabs.set_count(NOTES, notes or None)
        self.tabs.cell(NOTES).setVisible(notes > 0)
        self.publish.setEnabled(opened.may_publish and not opened.changes_nothing)
        self._say_why_not(opened)
        self._warn_overtaken(opened)

    def _say_why_not(self, opened: OpenDraft) -> None:
        words = ""
        if not opened.may_publish:
            words = self.tr("内勤、法制审核人员、负责人可以发布：请导出草稿交给他们，或者在“设置”中换人。")
        elif opened.changes_nothing:
            words = self.tr("和在用的版本没有差别，不用发布。")
        self.why_not.set_text(words)
        self.why_not.setVisible(bool(words))

    def _warn_overtaken(self, opened: OpenDraft) -> None:
        self.overtaken.setVisible(bool(opened.overtaken))
        if opened.overtaken:
            strong = self.tr("编辑期间，在用的已经换成 {0} 版。").format(opened.overtaken)
            detail = self.tr("差异是和 {0} 版比的，发布前请看清有没有把它的改动退回去。").format(
                opened.overtaken
            )
            self.overtaken.set("warn", strong, detail)

    def _make(self, key: str, opened: OpenDraft) -> QWidget:
        if key == DIFF:
            return DiffView(opened)
        if key == NOTES:
            notes = NotesView(opened.edited.draft)
            notes.copied.connect(self.copied)
            return notes
        trial = TrialView(self._host, opened.case, opened.laws, opened.knowledge)
        trial.law_asked.connect(self.law_asked)
        return trial

    def _forget_views(self) -> None:
        for view in self._views.values():
            self._pages.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = {}

    def _build(self) -> None:
        head = QWidget()
        set_ground(head, "surface")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(16, 10, 16, 0)
        lines.setSpacing(6)
        lines.addLayout(self._first_line())
        for part in (self.why_not, self.overtaken, self.exported):
            lines.addWidget(part)
            part.hide()
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        lines.addLayout(tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Divider())
        column.addWidget(self._pages, 1)

    def _first_line(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._chips)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._origin)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        add_buttons(
            row,
            (self.discard, "discard_draft", self.discard_asked),
            (self.export, "export_draft", self.export_asked),
            (self.publish, "publish_draft", self.publish_asked),
        )
        return row
