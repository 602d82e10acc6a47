"""清单编辑: what can be edited at the left, the checklist, draft or refused file that was chosen at the right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inspector.errors import KnownError
from ui.dialogs.file_dialogs import Folder
from ui.screens.base import Keys
from ui.screens.knowledge.editing.acts import EditingActs
from ui.screens.knowledge.editing.draft_view import TRIAL, DraftView
from ui.screens.knowledge.editing.empty import empty_page
from ui.screens.knowledge.editing.importing import Importing
from ui.screens.knowledge.editing.in_use_view import InUseView
from ui.screens.knowledge.editing.problems_view import ProblemsView
from ui.screens.knowledge.editing.read import (
    InUse,
    OpenDraft,
    Overview,
    Retired,
    read_draft,
    read_in_use,
    read_overview,
    read_retired,
)
from ui.screens.knowledge.editing.retired_view import RetiredView
from ui.screens.knowledge.editing.side import DRAFT, FILE, LIST, RETIRED, Side
from ui.screens.knowledge.page import KnowledgePage
from ui.widgets.buttons import Button
from ui.widgets.pages import ErrorPage
from ui.widgets.responsive import splitter

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

LEFT, RIGHT = 236, 1058
BESIDE_PREVIEW = 800
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


class EditingPage(KnowledgePage):
    """State: what can be edited, the row chosen, a checklist that somebody asked for before it was read."""

    WATCHES = frozenset({"library", "checklist", "checklist_draft", "session", "officer"})

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self.setObjectName("editing_page")
        self.overview = Overview()
        self.chosen = self._wanted = ""
        folder = Folder()
        self.acts, self.importing = EditingActs(self, folder), Importing(self, folder)
        self.side = Side()
        self.empty = empty_page(self.importing, self.acts)
        self.in_use, self.draft, self.problems = InUseView(), DraftView(host), ProblemsView()
        self.retired = RetiredView()
        self.broken: ErrorPage | None = None
        self._stack = QStackedWidget()
        for view in (self.empty, self.in_use, self.retired, self.draft, self.problems):
            self._stack.addWidget(view)
        self.side.setMinimumWidth(200)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter([self.side, self._stack], [LEFT, RIGHT], stretch=1))
        self.side.chosen.connect(self.choose)
        self.draft.turned.connect(lambda _tab: self._arrange())
        self.acts.connect_views()
        self.importing.connect_views()
        self.bind("/", self.side.search.edit.setFocus)

    def keys(self) -> Keys:
        first: Keys = [(("1", "2", "3", "4"), self.tr("判定")), (("Up", "Down"), self.tr("上下项"))]
        return [
            *(first if self._is_trying() else ()),
            (("/",), self.tr("查找")),
            (("Ctrl+O",), self.tr("导入")),
        ]

    def refresh(self) -> None:
        self.host.lane(read_overview, self._show_overview)

    def follow(self, target: str) -> bool:
        """Go on with the draft of a checklist, else show the checklist. Before the first reading nothing is known."""
        if not _ID.fullmatch(target):
            return False
        self._wanted = target
        return self._take_wanted()

    # ------------------------------------------------------------------ showing

    def choose(self, row_id: str) -> None:
        """Show what a row of the left side stands for."""
        self.chosen = row_id
        self.side.select(row_id)
        kind, _, name = row_id.partition(":")
        if f"{kind}:" == FILE:
            self._show_failure(name)
        elif f"{kind}:" == DRAFT:
            now = self.host.clock.now()
            self.host.lane(
                lambda services: read_draft(services, name, now),
                lambda opened: self._show_draft(row_id, opened),
                lambda error: self._show_broken(row_id, error),
            )
        elif f"{kind}:" == LIST:
            self.host.lane(
                lambda services: read_in_use(services, name), lambda found: self._show_in_use(row_id, found)
            )
        elif f"{kind}:" == RETIRED:
            self.host.lane(
                lambda services: read_retired(services, name), lambda found: self._show_retired(row_id, found)
            )
        else:
            self._turn_to(self.empty)

    def redraw_side(self) -> None:
        self.side.show_overview(self.overview, self.importing.failures.values())

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.host.set_count("editing", len(overview.drafts))
        self.redraw_side()
        if not self._take_wanted():
            self.choose(self._still_there())

    def _take_wanted(self) -> bool:
        row_id = self._row_of(self._wanted, drafts=True)
        if row_id:
            self._wanted = ""
            self.choose(row_id)
        return bool(row_id)

    def _row_of(self, checklist_id: str, *, drafts: bool = False) -> str:
        """Where a checklist stands at the left: its draft if that is wanted, else itself, in use or retired."""
        if drafts and self.overview.draft(checklist_id) is not None:
            return f"{DRAFT}{checklist_id}"
        if self.overview.info(checklist_id) is not None:
            return f"{LIST}{checklist_id}"
        return f"{RETIRED}{checklist_id}" if self.overview.head(checklist_id) is not None else ""

    def _still_there(self) -> str:
        """The row chosen, unless its draft or checklist is gone; at first the newest draft."""
        kind, _, name = self.chosen.partition(":")
        there = {
            FILE: name in self.importing.failures,
            DRAFT: self.overview.draft(name) is not None,
        }
        if there.get(f"{kind}:"):
            return self.chosen
        if row_id := self._row_of(name):
            return row_id
        drafts = self.overview.drafts
        return f"{DRAFT}{drafts[0].checklist_id}" if drafts and not self.chosen else ""

    def _show_failure(self, name: str) -> None:
        failed = self.importing.failures.get(name)
        if failed is not None:
            self.problems.show_failed(failed)
            self._turn_to(self.problems)

    def _show_draft(self, row_id: str, opened: OpenDraft) -> None:
        if row_id == self.chosen:
            self._turn_to(self.draft)
            self.draft.show_draft(opened)

    def _show_in_use(self, row_id: str, found: InUse) -> None:
        if row_id == self.chosen:
            self.in_use.show_in_use(found)
            self._turn_to(self.in_use)

    def _show_retired(self, row_id: str, found: Retired) -> None:
        if row_id == self.chosen:
            self.retired.show_retired(found)
            self._turn_to(self.retired)

    def _show_broken(self, row_id: str, error: KnownError) -> None:
        """A draft that cannot be read any more, for instance by a newer program: why, and the way out."""
        if row_id != self.chosen:
            return
        checklist_id = row_id.removeprefix(DRAFT)
        page = ErrorPage.of(error, self.tr("这份草稿打不开"), self.overview.title(checklist_id))
        discard = Button(self.tr("放弃草稿…"), icon="trash-2")
        discard.setObjectName("discard_broken")
        discard.clicked.connect(lambda: self.acts.ask_to_discard(checklist_id))
        page.add_action(discard)
        if self.broken is not None:
            self._stack.removeWidget(self.broken)
            self.broken.deleteLater()
        self.broken = page
        self._stack.addWidget(page)
        self._turn_to(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _turn_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self._arrange()

    def _is_trying(self) -> bool:
        return self._stack.currentWidget() is self.draft and self.draft.tabs.value() == TRIAL

    def _arrange(self) -> None:
        """On a narrow window the preview has it alone; the other tabs bring the left side back."""
        self.side.setVisible(not self._is_trying() or self.width() >= BESIDE_PREVIEW)
        if self.isVisible():
            self.host.set_keys([*self.keys(), (("Ctrl+Tab",), self.tr("下一页"))])
