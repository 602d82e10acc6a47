"""整改台账: every finding of the sealed inspections until it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.domain.rectification import LedgerEvent
from inspector.services.changes import Done
from inspector.services.ledger import LedgerLine
from inspector.services.review import Target
from ui.dialogs.ledger_step import Act, Entry, StepDialog
from ui.models.ledger_lines import SORT_KEYS, VIEWS, LedgerPage, columns, read_page, row, tabs
from ui.models.words import step_word
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.inspections import bind_filter, filter_row, tool_row
from ui.screens.ledger_drawer import FindingLife, LedgerDrawer, read_life
from ui.widgets.fields import SearchField
from ui.widgets.pages import EmptyPage
from ui.widgets.responsive import width_class
from ui.widgets.table import TableView
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, Text

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own "no limit" for the width of a widget, which PySide6 does not export."""


class LedgerScreen(Screen):
    """State: what the search found, the lines of the open tab in their order, the finding in the drawer."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"ledger", "inspection", "document", "demo"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("ledger_screen")
        self._page: LedgerPage | None = None
        self._lines: Sequence[LedgerLine] = ()
        self._sort: tuple[int, bool] | None = None
        self._wanted = ""
        self._tabs = TabBar(tabs(), self.tr("台账分类"))
        self._filter = SearchField(self.tr("企业、问题、拼音首字母"), "/", height=32)
        self._table = TableView(columns(), name=self.tr("整改台账"))
        self._stack = QStackedWidget()
        self._drawer = LedgerDrawer()
        self._build()
        self._connect()
        self.set_title(self.tr("整改台账"))
        self.set_keys(
            [
                (("/",), self.tr("筛选")),
                (("Up", "Down"), self.tr("选行")),
                (("Return",), self.tr("详情")),
                (("F6",), self.tr("登记复查")),
            ]
        )

    def open(self, arguments: Arguments) -> None:
        self._filter.set_text(arguments.text)
        self._wanted = arguments.finding_id
        if self._wanted:
            self._tabs.set_value("all")
        self._table.setFocus()

    def refresh(self) -> None:
        text = self._filter.text().strip()
        self.lane(lambda services: read_page(services, text), self._show)

    # ------------------------------------------------------------------ drawing

    def _show(self, page: LedgerPage) -> None:
        if page.text != self._filter.text().strip():
            return
        self._page = page
        counts = {view: len(page.of(view)) for view in VIEWS}
        for view, count in counts.items():
            self._tabs.set_count(view, count)
        words = self.tr("未结 %1 项・逾期 %2 项")
        context = words.replace("%1", str(counts["open"])).replace("%2", str(counts["overdue"]))
        self.set_title(self.tr("整改台账"), context)
        self._show_lines()

    def _show_lines(self) -> None:
        if self._page is None:
            return
        self._lines = self._sorted(self._page.of(self._tabs.value()))
        self._table.set_total(len(self._lines))
        self._stack.setCurrentWidget(self._table if self._lines else self._nothing())
        kept = self._wanted or (self._drawer.life.line.finding_id if self._drawer.life else "")
        shown = next((line for line in self._lines if line.finding_id == kept), None)
        if shown is None:
            self._close_drawer()
        else:
            self._select(shown)

    def _sorted(self, lines: Sequence[LedgerLine]) -> Sequence[LedgerLine]:
        if self._sort is None:
            return lines
        return sorted(lines, key=SORT_KEYS[self._sort[0]], reverse=self._sort[1])

    def _put_page(self, first: int, count: int) -> None:
        today = local_date(self.clock.now())
        self._table.put(first, [row(line, today) for line in self._lines[first : first + count]])
        if self._wanted:
            self._table.select(self._wanted)
            if self._table.current_id() == self._wanted:
                self._table.scrollTo(self._table.currentIndex(), TableView.ScrollHint.PositionAtCenter)
                self._wanted = ""

    def _select(self, line: LedgerLine) -> None:
        self._wanted = line.finding_id
        index = self._table.rows.index(self._lines.index(line), 0)
        self._table.scrollTo(index, TableView.ScrollHint.PositionAtCenter)
        self._ask_life(line.finding_id)

    def _nothing(self) -> QWidget:
        assert self._page is not None
        nothing_at_all = not self._page.text and not self._page.found
        return self._empty if nothing_at_all else self._none_found

    # ------------------------------------------------------------------ the drawer

    def _ask_life(self, finding_id: str) -> None:
        line = next((one for one in self._lines if one.finding_id == finding_id), None)
        if line is not None:
            self.lane(lambda services: read_life(services, line), self._show_life)

    def _show_life(self, life: FindingLife) -> None:
        self._drawer.show_life(life, local_date(self.clock.now()))
        self._drawer.show()
        self._fit()

    def _close_drawer(self) -> None:
        self._drawer.hide()
        self._drawer.life = None
        self._list.show()
        self._table.setFocus()

    def _ask_step(self, act: Act) -> None:
        life = self._drawer.life
        if life is None:
            return
        subject = f"{life.line.site_name}・{life.line.title}"
        dialog = StepDialog(act, life.allowed, subject, self.clock.now(), self)
        dialog.given.connect(lambda entry: self._record(life, entry, dialog))
        dialog.open()

    def _record(self, life: FindingLife, entry: Entry, dialog: StepDialog) -> None:
        self.lane(
            lambda services: services.ledger.record(
                finding_id=life.line.finding_id,
                step=entry.step,
                reason=entry.reason,
                due=entry.due,
                approver=entry.approver,
                at=entry.at,
            ),
            lambda done: self._recorded(done, dialog),
            dialog.refuse,
        )

    def _recorded(self, done: Done[LedgerEvent], dialog: StepDialog) -> None:
        dialog.accept()
        self.navigator.toast(self.tr("已登记：%1").replace("%1", step_word(done.value.step)))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._filter.setObjectName("ledger_filter")
        self._table.setObjectName("ledger_table")
        self._tabs.setObjectName("ledger_tabs")
        self._empty = EmptyPage(
            "list-checks",
            self.tr("台账里还没有问题"),
            self.tr("检查封存后，不符合项会自动进入台账，从送达一直跟到销号。"),
        )
        self._none_found = Text(self.tr("这里没有符合的问题。换个词，或看“全部”。"), "base", "t2")
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._table, self._empty, self._none_found):
            self._stack.addWidget(page)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (tool_row(self._tabs), Divider(), filter_row(self._filter)):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._list, 1)
        across.addWidget(self._drawer)
        self._drawer.hide()

    def _connect(self) -> None:
        self._tabs.chosen.connect(lambda _view: self._show_lines())
        self._filter.typed.connect(lambda _text: self.refresh())
        self._filter.go_down.connect(self._table.setFocus)
        self._table.page_wanted.connect(self._put_page)
        self._table.current_changed.connect(self._ask_life)
        self._table.clicked.connect(lambda _index: self._ask_life(self._table.current_id()))
        self._table.opened.connect(self._ask_life)
        self._table.sort_asked.connect(self._sort_by)
        self._drawer.closed.connect(self._close_drawer)
        self._drawer.act_asked.connect(self._ask_step)
        self._drawer.inspection_asked.connect(self._open_inspection)
        self._drawer.paper_asked.connect(self._open_paper)
        self._drawer.site_asked.connect(self._open_site)
        bind_filter(self, self._filter)

    def _sort_by(self, column: int, descending: bool) -> None:
        self._sort = (column, descending)
        self._show_lines()

    def _open_inspection(self) -> None:
        """The file, at what it needs next about this problem."""
        if self._drawer.life is not None:
            line = self._drawer.life.line
            self.navigator.go("documents", inspection_id=line.inspection_id, finding_id=line.finding_id)

    def _open_paper(self, kind: str) -> None:
        """Drafts the document that will register the step."""
        if self._drawer.life is not None:
            line, target = self._drawer.life.line, Target("paper", kind)
            self.navigator.go(
                "documents",
                inspection_id=line.inspection_id,
                finding_id=line.finding_id,
                text="draft",
                target=target,
            )

    def _open_site(self) -> None:
        if self._drawer.life is not None:
            self.navigator.go("sites", site_id=self._drawer.life.line.site_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a narrow window the drawer takes the place of the table."""
        narrow = width_class(self.window().width()) == "narrow"
        self._drawer.setMaximumWidth(QWIDGETSIZE_MAX if narrow else self._drawer.minimumWidth())
        self._list.setVisible(not (narrow and self._drawer.isVisibleTo(self)))
