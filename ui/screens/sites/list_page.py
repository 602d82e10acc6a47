"""The searchable list of all 监管对象."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.catalogue import SiteCategory
from inspector.services.sites import SiteHit
from ui.models.words import day_word
from ui.screens.sites.words import grade_chip
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.fields import ComboField, SearchField
from ui.widgets.responsive import width_class
from ui.widgets.segment import Option
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

RAIL = 72
SPARE_COLUMNS = (2, 3, 4)
LIMIT = 1000
"""As many rows as a person looks through; beyond it the filter is the way."""


class ListPage(QWidget):
    """Signals: `search_asked()` text or category changed · `opened(str)` · `register_asked()`."""

    search_asked = Signal()
    opened = Signal(str)
    register_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._titles: dict[str, str] = {}
        self.search = SearchField(self.tr("名称、信用代码、地址、拼音首字母"), key="/")
        self.search.edit.setObjectName("sites_search")
        self.category = ComboField(options=[Option("", self.tr("全部类别"))])
        self.category.edit.setObjectName("sites_category")
        self.category.edit.setAccessibleName(self.tr("类别"))
        self.category.setMinimumWidth(120)
        self.category.setMaximumWidth(220)
        self.count = Text("", "list", "t2")
        self.register = Button(self.tr("登记监管对象"), icon="plus")
        self.register.setObjectName("register_site")
        self.table = TableView(self._columns(), 56, self.tr("监管对象"))
        self.table.setObjectName("sites_table")
        self._build()
        self._connect()

    def set_categories(self, categories: tuple[SiteCategory, ...], used: frozenset[str]) -> None:
        """Only kinds that a site has can be filtered for."""
        self._titles = {one.key: one.title for one in categories}
        kinds = [Option(one.key, one.title) for one in categories if one.key in used]
        chosen = self.category.value()
        self.category.set_options([Option("", self.tr("全部类别")), *kinds])
        self.category.set_value(chosen if chosen in used else "")

    def show_hits(self, hits: tuple[SiteHit, ...], today: date) -> None:
        self.table.set_rows([self._row(hit, today) for hit in hits])
        words = (
            self.tr("最近检查过的在前，先列 {0} 家")
            if len(hits) == LIMIT
            else self.tr("{0} 家，最近检查过的在前")
        )
        self.count.set_text(words.format(len(hits)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps name, code, open findings and the last visit."""
        super().resizeEvent(event)
        narrow = width_class(self.width() + RAIL) == "narrow"
        self.count.setHidden(narrow)
        for column in SPARE_COLUMNS:
            self.table.setColumnHidden(column, narrow)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("监管对象"), None),
            Column(self.tr("统一社会信用代码"), 176),
            Column(self.tr("类别"), 176),
            Column(self.tr("乡镇、街道"), 120),
            Column(self.tr("挂牌"), 88),
            Column(self.tr("未结问题"), 96),
            Column(self.tr("最近检查"), 104),
        )

    def _row(self, hit: SiteHit, today: date) -> TableRow:
        unsettled = Cell(str(hit.open_findings), token="warn", bold=True, icon="circle-alert")
        grade = grade_chip(hit.grade)
        return TableRow(
            hit.id,
            (
                Cell(hit.name, second=hit.address, bold=True),
                hit.credit_code,
                self._titles.get(hit.category, hit.category),
                hit.township,
                Cell(chip=grade) if grade else "",
                unsettled if hit.open_findings else Cell(self.tr("没有"), token="t3"),
                day_word(hit.last_visit, today) if hit.last_visit else Cell(self.tr("未查过"), token="t3"),
            ),
        )

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(420)
        for widget, stretch in ((self.search, 3), (self.category, 1), (self.count, 1), (self.register, 0)):
            bar.addWidget(widget, stretch)
        card = Card(margin=0)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        self.search.typed.connect(lambda _text: self.search_asked.emit())
        self.search.go_down.connect(self.table.setFocus)
        self.search.submitted.connect(self._open_first)
        self.category.chosen.connect(lambda _key: self.search_asked.emit())
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(lambda _index: self.opened.emit(self.table.current_id()))
        self.register.clicked.connect(self.register_asked)

    def _open_first(self) -> None:
        first = self.table.rows.row(0) if self.table.rows.rowCount() else None
        if first is not None:
            self.opened.emit(first.id)
