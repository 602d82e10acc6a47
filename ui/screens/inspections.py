"""检查: every inspection of this machine, found while one types, opened where it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.services.summaries import InspectionSummary
from ui.models.inspection_lines import ALL, MOST, InspectionPage, columns, read_page, row, tabs
from ui.screens.base import Arguments, Screen, Shell
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.pages import EmptyPage
from ui.widgets.table import TableView
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, Text, set_ground


class InspectionsScreen(Screen):
    """State: what the search found last, the tab, the lines shown."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"inspection", "answer", "finding", "number", "demo"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("inspections_screen")
        self._page: InspectionPage | None = None
        self._lines: Sequence[InspectionSummary] = ()
        self._tabs = TabBar(tabs(), self.tr("状态"))
        self._filter = SearchField(self.tr("企业、代码、文号、拼音首字母"), "/", height=32)
        self._table = TableView(columns(), row_height=48, name=self.tr("检查列表"))
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.set_title(self.tr("检查"))
        self.set_keys(
            [
                (("/",), self.tr("筛选")),
                (("Up", "Down"), self.tr("选行")),
                (("Return",), self.tr("打开")),
                (("Ctrl+N",), self.tr("新建检查")),
            ]
        )

    def open(self, arguments: Arguments) -> None:
        self._filter.set_text(arguments.text)
        self._table.setFocus()

    def refresh(self) -> None:
        text = self._filter.text().strip()
        self.lane(lambda services: read_page(services, text), self._show)

    # ------------------------------------------------------------------ drawing

    def _show(self, page: InspectionPage) -> None:
        if page.text != self._filter.text().strip():
            return
        self._page = page
        for tab in tabs():
            self._tabs.set_count(tab.key, page.counts[tab.key])
        self.set_title(self.tr("检查"), self._context(page))
        self._show_lines()

    def _context(self, page: InspectionPage) -> str:
        if page.counts[ALL] >= MOST:
            return self.tr("最近 %1 次，更早的请输入名称查找").replace("%1", str(MOST))
        return self.tr("%1 次").replace("%1", str(page.counts[ALL]))

    def _show_lines(self) -> None:
        if self._page is None:
            return
        before = self._table.current_id()
        self._lines = self._page.of(self._tabs.value())
        today = local_date(self.clock.now())
        self._table.set_rows([row(one, today) for one in self._lines])
        ids = [one.id for one in self._lines]
        self._table.select(before if before in ids else next(iter(ids), ""))
        self._stack.setCurrentWidget(self._table if self._lines else self._nothing())

    def _nothing(self) -> QWidget:
        assert self._page is not None
        nothing_at_all = not self._page.text and not self._page.counts[ALL]
        return self._empty if nothing_at_all else self._none_found

    # ------------------------------------------------------------------ acts

    def _open_line(self, inspection_id: str) -> None:
        state = next(one.state for one in self._lines if one.id == inspection_id)
        self.navigator.open_inspection(inspection_id, state)

    def _verify_document(self) -> None:
        from ui.dialogs.verify_dialog import open_verify

        open_verify(self.runner, self.navigator, self.window())

    def _new_inspection(self) -> None:
        self.navigator.go("new_inspection")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._new = Button(self.tr("新建检查"), "primary", "plus", "Ctrl+N", height=32, bind=False)
        self._new.setObjectName("new_inspection")
        self._verify = Button(self.tr("核验文书…"), icon="shield-check", height=32)
        self._verify.setObjectName("verify_document")
        self._filter.setObjectName("inspection_filter")
        self._table.setObjectName("inspection_table")
        self._tabs.setObjectName("inspection_tabs")
        self._empty = self._empty_page()
        self._none_found = Text(self.tr("没有符合的检查。换个词，或看“全部”。"), "base", "t2")
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._table, self._empty, self._none_found):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (tool_row(self._tabs), Divider(), filter_row(self._filter, self._verify, self._new)):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _empty_page(self) -> EmptyPage:
        page = EmptyPage(
            "clipboard-check", self.tr("还没有检查"), self.tr("选好监管对象、执法人员和清单，就可以开始。")
        )
        button = Button(self.tr("新建检查"), "primary", key="Ctrl+N", bind=False)
        button.setObjectName("first_inspection")
        button.clicked.connect(self._new_inspection)
        page.add_way("plus", self.tr("新建一次检查"), self.tr("证件、审批、通知和频次会逐项核对"), button)
        return page

    def _connect(self) -> None:
        self._tabs.chosen.connect(lambda _tab: self._show_lines())
        self._filter.typed.connect(lambda _text: self.refresh())
        self._filter.go_down.connect(self._table.setFocus)
        self._table.opened.connect(self._open_line)
        self._new.clicked.connect(self._new_inspection)
        self._verify.clicked.connect(self._verify_document)
        bind_filter(self, self._filter)


def tool_row(*widgets: QWidget) -> QWidget:
    """A white strip under the header, its widgets at the left."""
    strip = QWidget()
    set_ground(strip, "surface")
    row = QHBoxLayout(strip)
    row.setContentsMargins(8, 4, 16, 4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return strip


def filter_row(field: QWidget, *right: QWidget) -> QWidget:
    """The filter at the left, buttons at the right."""
    strip = QWidget()
    set_ground(strip, "surface")
    row = QHBoxLayout(strip)
    row.setContentsMargins(16, 7, 16, 8)
    row.setSpacing(8)
    field.setMaximumWidth(320)
    row.addWidget(field, 1)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return strip


def bind_filter(screen: QWidget, field: SearchField) -> None:
    """`/` goes to the filter; typed into a text field it stays a slash."""
    from PySide6.QtGui import QKeySequence, QShortcut

    shortcut = QShortcut(QKeySequence("/"), screen)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason))
