"""知识库: one screen of pages under a row of tabs; a page is imported and made when its tab is first opened."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.services.changes import Changes
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.knowledge.date_bar import ChosenDay
from ui.screens.knowledge.page import KnowledgePage
from ui.widgets.segment import Option
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, set_ground

if TYPE_CHECKING:
    from inspector.bootstrap import Services

ITEMS, LAWS, LIMITS, PHRASES, LEGAL, EDITING = "items", "laws", "limits", "phrases", "legal", "editing"
WORDING = "wording"
PAGES = {
    ITEMS: "ui.screens.knowledge.items_page:ItemsPage",
    LAWS: "ui.screens.knowledge.laws_page:LawsPage",
    LIMITS: "ui.screens.knowledge.limits_page:LimitsPage",
    PHRASES: "ui.screens.knowledge.phrases_page:PhrasesPage",
    LEGAL: "ui.screens.knowledge.legal_page:LegalPage",
    EDITING: "ui.screens.knowledge.editing:EditingPage",
    WORDING: "ui.screens.knowledge.documents:WordingPage",
}
"""Module and class of every page, in the order of the tabs; what comes from elsewhere is offered in this order."""

BESIDE_TABS = 2


def page_class(key: str) -> type[KnowledgePage]:
    """Imports the page's module. Raises KeyError for a key that is none."""
    module, name = PAGES[key].split(":")
    found: type[KnowledgePage] = getattr(import_module(module), name)
    return found


class KnowledgeScreen(Screen):
    """`open(text=…)`: the key of a page, or a citation, the key of a check item, or words to look for.

    State: the pages made so far, which of them are stale, the page shown, the day of the conduct.
    """

    WATCHES = frozenset({"library", "checklist", "checklist_draft", "legal_opinion", "law_text", "wording"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("knowledge_screen")
        self.day = ChosenDay(local_date(shell.clock.now()), self)
        self.pages: dict[str, KnowledgePage] = {}
        self._stale_pages: set[str] = set()
        self.tabs = TabBar(self._options(), self.tr("知识库"))
        for key in PAGES:
            self.tabs.cell(key).setObjectName(f"tab_{key}")
        self._stack = QStackedWidget()
        self._build()
        self.tabs.chosen.connect(self.show_page)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    @property
    def current(self) -> str:
        """The key of the page shown."""
        return self.tabs.value()

    @property
    def page(self) -> KnowledgePage:
        return self._page(self.current)

    def open(self, arguments: Arguments) -> None:
        if arguments.text in PAGES:
            self.show_page(arguments.text)
        elif arguments.text:
            self.follow(arguments.text)
        else:
            self.show_page(self.current)

    def refresh(self) -> None:
        self.refresh_page(self.current)
        # What the page needs first is asked for first: counting may have to read every checklist.
        self.lane(lambda _services: None, lambda _nothing: self.lane(_open_work, self._show_open_work))

    def flush(self) -> None:
        for page in self.pages.values():
            page.flush()

    def on_changes(self, changes: Changes) -> None:
        for key, page in self.pages.items():
            if changes.touches(*page.WATCHES):
                self._stale_pages.add(key)
        super().on_changes(changes)

    # ------------------------------------------------------------------ for the pages

    def show_page(self, key: str) -> None:
        """Texts typed on the page that is left are handed over first."""
        self.flush()
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        self.tabs.set_value(key)
        self.set_title(self.tr("知识库"), self.tr("法规按行为发生日期选用"))
        self.set_keys((*page.keys(), (("Ctrl+Tab",), self.tr("下一页"))))
        if self.isVisible():
            self.refresh_page(key)

    def refresh_page(self, key: str) -> None:
        """Draw a page if what it shows is stale."""
        if key in self._stale_pages:
            self._stale_pages.discard(key)
            self._page(key).refresh()

    def follow(self, target: str) -> None:
        """Show what a citation or a key names on the page that knows it; other words are looked for in the items."""
        for key in PAGES:
            if self._page(key).follow(target):
                self.show_page(key)
                return
        self._page(ITEMS).search(target)
        self.show_page(ITEMS)

    def edit(self, checklist_id: str) -> None:
        """Go on editing a checklist, or begin to."""
        self._page(EDITING).follow(checklist_id)
        self.show_page(EDITING)

    def set_count(self, key: str, count: int) -> None:
        """How much there is, or is to be done, on a page; 0 shows nothing."""
        self.tabs.set_count(key, count or None)

    # ------------------------------------------------------------------ inside

    def _page(self, key: str) -> KnowledgePage:
        if key not in self.pages:
            self.pages[key] = page_class(key)(self)
            self._stack.addWidget(self.pages[key])
            self._stale_pages.add(key)
        return self.pages[key]

    def _step(self, step: int) -> None:
        keys = tuple(PAGES)
        self.show_page(keys[(keys.index(self.current) + step) % len(keys)])

    def _show_open_work(self, counts: tuple[int, int]) -> None:
        self.set_count(LEGAL, counts[0])
        self.set_count(EDITING, counts[1])

    def _options(self) -> list[Option]:
        words = {
            ITEMS: self.tr("检查清单"),
            LAWS: self.tr("法规"),
            LIMITS: self.tr("限值标准"),
            PHRASES: self.tr("常用语"),
            LEGAL: self.tr("法制核对"),
            EDITING: self.tr("清单编辑"),
            WORDING: self.tr("文书模板"),
        }
        return [Option(key, words[key]) for key in PAGES]

    def _build(self) -> None:
        strip = QWidget()
        set_ground(strip, "surface")
        row = QHBoxLayout(strip)
        row.setContentsMargins(BESIDE_TABS, 0, BESIDE_TABS, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(Divider())
        column.addWidget(self._stack, 1)


def _open_work(services: Services) -> tuple[int, int]:
    """Bases that no legal reviewer has confirmed, checklists being edited. Runs in the lane."""
    return services.library.unverified(), len(services.editing.drafts())
