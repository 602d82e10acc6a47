"""文书模板: every kind of document at the left, its wording in the middle, what it makes at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.document import DocumentKind
from inspector.services.wording import program_text
from inspector.services.wording_names import Placeholder, in_place, placeholders
from inspector.services.wording_shown import Tried
from ui.screens.base import Keys
from ui.screens.knowledge.documents.acts import WordingActs
from ui.screens.knowledge.documents.closing import ClosingGuard
from ui.screens.knowledge.documents.head import WordingHead
from ui.screens.knowledge.documents.names import NamesPanel
from ui.screens.knowledge.documents.preview import Preview
from ui.screens.knowledge.documents.read import Overview, read_overview
from ui.screens.knowledge.documents.side import KindSide
from ui.screens.knowledge.documents.texts import Opened, Texts
from ui.screens.knowledge.documents.writing import WritingPane
from ui.screens.knowledge.page import KnowledgePage
from ui.widgets.responsive import splitter
from ui.widgets.segment import Option
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

LEFT, MIDDLE, RIGHT = 236, 560, 498
BESIDE = 860
"""Below this width the text has a tab of its own, too."""

TEXT, PREVIEW, NAMES = "text", "preview", "names"


class WordingPage(KnowledgePage):
    """State: what holds, the kind that is shown, whether its text may be published as far as is known.

    What is typed stays in memory, kind by kind, until it is published or the window closes.
    """

    WATCHES = frozenset({"wording", "session", "officer", "bureau"})
    key = "wording"

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self.setObjectName("wording_page")
        self.overview = Overview()
        self.kind = DocumentKind.SITE_RECORD
        self.texts = Texts(self)
        self._tried: Tried | None = None
        self.side, self.head, self.writing = KindSide(), WordingHead(), WritingPane()
        self.preview, self.names = Preview(host), NamesPanel()
        self.acts, self.guard = WordingActs(self), ClosingGuard(self)
        options = ((TEXT, self.tr("文字")), (PREVIEW, self.tr("预览")), (NAMES, self.tr("占位符")))
        self.tabs = TabBar([Option(*one) for one in options], self.tr("文书模板"))
        self._build()
        self._connect()

    @property
    def opened(self) -> Opened:
        """The wording that is shown."""
        return self.texts.opened(self.kind, self.overview.texts.get(self.kind, ""))

    def keys(self) -> Keys:
        return (
            (("Ctrl+F",), self.tr("查找")),
            (("F8",), self.tr("到问题处")),
            (("/",), self.tr("查占位符")),
            (("Ctrl+Z",), self.tr("撤销")),
        )

    def refresh(self) -> None:
        self.host.lane(read_overview, self._take)

    def choose(self, kind: DocumentKind) -> None:
        """Show another document; where the cursor was in this one is kept."""
        self.opened.position = self.writing.edit.textCursor().position()
        self.kind = kind
        self._open()

    # ------------------------------------------------------------------ showing

    def _take(self, overview: Overview) -> None:
        first = not self.overview.texts
        self.overview = overview
        self.texts.take(overview.texts)
        if first:
            self._open()
        else:
            self._draw()
            self.preview.read_again()

    def _open(self) -> None:
        self._tried = None
        opened = self.opened
        self.writing.edit.show_document(opened.document, opened.position)
        self.writing.problem.say_checking()
        self._draw()
        self._list_names()
        self.preview.ask(self.kind, opened.text, at_once=True)

    def _draw(self) -> None:
        """Whose wording it is, and what may be done with it."""
        opened, own = self.opened, self.overview.own.get(self.kind)
        self.side.show_kinds(self.overview, self.texts.unpublished())
        self.side.list.select(self.kind.value)
        self.head.show_kind(self.kind, own, changed=opened.is_changed)
        self.head.allow(self._why_not())
        self.writing.restore.setEnabled(self._may_restore())
        self.host.set_count(self.key, len(self.texts.unpublished()))

    def _may_restore(self) -> bool:
        if self.kind in self.overview.own:
            return self.overview.may_publish
        return self.opened.text != program_text(self.kind)

    def _why_not(self) -> str:
        """What stands in the way of publishing, "" for nothing."""
        if not self.opened.is_changed:
            return self.tr("和在用的一样，不用发布。")
        if not self.overview.may_publish:
            return self.tr("内勤、法制审核人员、负责人可以发布：请导出文件交给他们，或者在“设置”中换人。")
        if self._tried is None:
            return self.tr("正在检查…")
        return self.tr("有问题，改好才能发布。") if self._tried.problem else ""

    def _typed(self) -> None:
        if self.preview.is_asked(self.kind, self.opened.text):
            return  # only its colours changed
        self._tried = None
        self._draw()
        self.preview.ask(self.kind, self.opened.text)

    def _answered(self, tried: Tried) -> None:
        self._tried = tried
        self.writing.problem.show_problem(tried.problem)
        self.writing.edit.mark_fault(tried.problem.line if tried.problem else 0)
        self.head.allow(self._why_not())

    # ------------------------------------------------------------------ placeholders

    def _turn_to(self, key: str) -> None:
        self.tabs.set_value(key)
        self._stack.setCurrentWidget({TEXT: self.writing, NAMES: self.names}.get(key, self.preview))
        self._list_names()

    def _look_for_name(self) -> None:
        self._turn_to(NAMES)
        self.names.side.search.edit.setFocus()

    def _list_names(self) -> None:
        if self.tabs.value() == NAMES:
            self.names.show_names(placeholders(self.kind, self.opened.text, self.writing.edit.line()))

    def _insert(self, one: Placeholder) -> None:
        edit = self.writing.edit
        edit.insertPlainText(in_place(one, edit.before_cursor()))
        edit.setFocus()

    # ------------------------------------------------------------------ building

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        if beside != (self.writing.parent() is self._work):
            self._stand(beside)

    def _stand(self, beside: bool) -> None:
        """The text beside its preview, or in a tab before it."""
        if beside:
            self._work.insertWidget(0, self.writing)
            self._work.setSizes([MIDDLE, RIGHT])
        else:
            self._stack.addWidget(self.writing)
        self.writing.show()
        self.tabs.cell(TEXT).setVisible(not beside)
        self._turn_to(PREVIEW if beside else TEXT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.guard.watch()

    def _build(self) -> None:
        for key in (TEXT, PREVIEW, NAMES):
            self.tabs.cell(key).setObjectName(f"wording_tab_{key}")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.names)
        self._stack.setMinimumWidth(280)
        self.tabs.cell(TEXT).hide()
        self.tabs.set_value(PREVIEW)
        self._work = splitter(
            [self.writing, _column(self.tabs, Divider(), self._stack)], (MIDDLE, RIGHT), stretch=0
        )
        self._work.setStretchFactor(1, 1)  # a wide window gives both room
        self.side.setMinimumWidth(190)
        right = _column(self.head, Divider(), self._work)
        whole = splitter([self.side, right], (LEFT, MIDDLE + RIGHT), stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)

    def _connect(self) -> None:
        writing, acts = self.writing, self.acts
        self.side.chosen.connect(self.choose)
        self.head.publish_asked.connect(acts.ask_to_publish)
        for asked, act in (
            (writing.import_asked, acts.ask_to_import),
            (writing.export_asked, acts.ask_to_export),
            (self.head.revert_asked, acts.revert),
            (writing.restore_asked, acts.ask_to_restore),
            (writing.print_asked, acts.print_blank),
            (self.preview.case_asked, acts.choose_case),
        ):
            asked.connect(act)
        self.texts.changed.connect(self._typed)
        self.preview.tried.connect(self._answered)
        self.tabs.chosen.connect(self._turn_to)
        writing.edit.line_changed.connect(lambda _line: self._list_names())
        self.names.insert_asked.connect(self._insert)
        self.bind("Ctrl+F", writing.finder.ask)
        self.bind("F8", writing.problem.go)
        self.bind("/", self._look_for_name)


def _column(*parts: QWidget) -> QWidget:
    """Parts under one another; the last takes the room."""
    holder = QWidget()
    set_ground(holder, "surface")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretch(len(parts) - 1, 1)
    return holder
