"""监管对象: list, empty page, and one company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from inspector.clock import local_date
from inspector.domain.catalogue import SiteCategory
from inspector.domain.officer import MINIMUM_OFFICERS
from inspector.domain.site import Site
from inspector.services.sites import SiteHit
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.sites.company_page import CompanyFile, CompanyPage, read_company
from ui.screens.sites.list_page import LIMIT, ListPage
from ui.widgets.buttons import Button
from ui.widgets.pages import EmptyPage
from ui.widgets.responsive import width_class

if TYPE_CHECKING:
    from inspector.bootstrap import Services

RAIL = 72


@dataclass(frozen=True)
class SiteList:
    """What the list shows; `ready` is told on the empty page."""

    hits: tuple[SiteHit, ...]
    total: int
    categories: tuple[SiteCategory, ...]
    used: frozenset[str]
    checklists: int
    library: str
    officers: int


class SitesScreen(Screen):
    """State: the company shown, "" while the list is."""

    WATCHES = frozenset({"site", "inspection", "finding", "ledger", "document", "bureau"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("sites_screen")
        self._site_id = ""
        self.list, self.company = ListPage(), CompanyPage()
        self._empty: EmptyPage | None = None
        self._pages = QStackedWidget()
        for page in (self.list, self.company):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        slash = QShortcut(QKeySequence("/"), self.list)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self.list.search.edit.setFocus)
        self._connect()

    def open(self, arguments: Arguments) -> None:
        self._site_id = arguments.site_id
        if not self._site_id:
            self.list.search.set_text(arguments.text)
            self.list.search.edit.setFocus()
        self._describe("")

    def refresh(self) -> None:
        if self._site_id:
            self._ask_company(self._site_id)
        else:
            self._ask_list()

    # ------------------------------------------------------------------ the list

    def _ask_list(self) -> None:
        text, category = self.list.search.text(), self.list.category.value()
        self.lane(
            lambda services: _read_list(services, text, category),
            lambda found: self._show_list(text, found),
        )

    def _show_list(self, text: str, found: SiteList) -> None:
        if self._site_id or text != self.list.search.text():
            return
        self._describe(self.tr("{0} 家").format(found.total))
        if not found.total:
            self._show_empty(found)
            return
        self.list.set_categories(found.categories, found.used)
        self.list.show_hits(found.hits, local_date(self.clock.now()))
        self._pages.setCurrentWidget(self.list)

    def _show_empty(self, found: SiteList) -> None:
        if self._empty is not None:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._empty_page(found)
        self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)
        self.set_keys([(("Return",), self.tr("登记"))])

    def _empty_page(self, found: SiteList) -> EmptyPage:
        page = EmptyPage(
            "building-2", self.tr("本机还没有监管对象"), self.tr("先登记企业、工地，才能新建检查。")
        )
        register = Button(self.tr("登记"), "primary", key="Return")
        register.setObjectName("register_first")
        register.clicked.connect(lambda: self._register(None))
        sentence = self.tr("要名称、统一社会信用代码、地址和类别，其余可以到现场再补")
        page.add_way("pencil", self.tr("手工登记一家"), sentence, register)
        officers = self.tr("执法人员 {0} 人").format(found.officers)
        if found.officers < MINIMUM_OFFICERS:
            people = Button(self.tr("到设置里登记"))
            people.setObjectName("register_officers")
            people.clicked.connect(lambda: self.navigator.go("settings", text="officers"))
            words = self.tr("检查至少要两名执法人员，证件当日有效")
            page.add_way("id-card", self.tr("登记执法人员"), words, people)
        page.set_ready(
            self.tr("本机已经备好"),
            [
                ("good", self.tr("检查清单 {0} 张").format(found.checklists)),
                ("good", self.tr("法规库 {0}").format(found.library)),
                ("good" if found.officers >= MINIMUM_OFFICERS else "warn", officers),
            ],
        )
        return page

    # ------------------------------------------------------------------ one company

    def _ask_company(self, site_id: str) -> None:
        today = local_date(self.clock.now())
        self.lane(lambda services: read_company(services, site_id, today), self._show_company)

    def _show_company(self, file: CompanyFile) -> None:
        if file.site.id != self._site_id:
            return
        self.company.show_file(file)
        self._pages.setCurrentWidget(self.company)
        self._describe(self.tr("一企一档"))

    def _back(self) -> None:
        self.navigator.go("sites", text=self.list.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._site_id:
            self._back()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ forms

    def _register(self, site: Site | None) -> None:
        from ui.dialogs.site_form import SiteForm

        self.lane(
            lambda services: services.library.categories(),
            lambda categories: SiteForm.ask(self.window(), self.runner, categories, site, self._saved),
        )

    def _change(self) -> None:
        if self.company.file is not None:
            self._register(self.company.file.site)

    def _saved(self, site: Site) -> None:
        self.navigator.toast(self.tr("已存入：{0}").format(site.name))
        self.navigator.go("sites", site_id=site.id)

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.list.search_asked.connect(self._ask_list)
        self.list.opened.connect(lambda site_id: self.navigator.go("sites", site_id=site_id))
        self.list.register_asked.connect(lambda: self._register(None))
        page = self.company
        page.back_asked.connect(self._back)
        page.change_asked.connect(self._change)
        page.inspect_asked.connect(lambda: self.navigator.go("new_inspection", site_id=self._site_id))
        page.visit_opened.connect(self._open_visit)
        page.finding_opened.connect(lambda finding: self.navigator.go("ledger", finding_id=finding))
        page.document_opened.connect(
            lambda inspection, document: self.navigator.go(
                "documents", inspection_id=inspection, document_id=document
            )
        )

    def _open_visit(self, inspection_id: str) -> None:
        file = self.company.file
        visits = file.file.visits if file else ()
        state = next(one.state.value for one in visits if one.id == inspection_id)
        self.navigator.open_inspection(inspection_id, state)

    def _describe(self, context: str) -> None:
        self.set_title(self.tr("监管对象"), context)
        inside = [(("Escape",), self.tr("返回列表"))]
        keys = [(("/",), self.tr("查找")), (("Up", "Down"), self.tr("选择")), (("Return",), self.tr("打开"))]
        self.set_keys(inside if self._site_id else keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.company.set_stacked(width_class(self.width() + RAIL) != "wide")


def _read_list(services: Services, text: str, category: str) -> SiteList:
    """Runs in the lane."""
    every = services.sites.search(limit=LIMIT)
    filtered = bool(text.strip() or category)
    return SiteList(
        hits=services.sites.search(text=text, limit=LIMIT, category=category) if filtered else every,
        total=services.sites.count(),
        categories=services.library.categories(),
        used=frozenset(one.category for one in every),
        checklists=len(services.library.checklists()),
        library=services.library.version(),
        officers=len(services.officers.all()),
    )
