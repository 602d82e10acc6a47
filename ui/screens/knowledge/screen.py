"""知识库: topics at the left, items or provisions in the middle, one of them in full at the right. Read only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import local_date
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.knowledge.date_bar import DateBar
from ui.screens.knowledge.detail import DetailPanel
from ui.screens.knowledge.facts import Knowledge, read_knowledge
from ui.screens.knowledge.rows import (
    checklist_rows,
    item_columns,
    item_rows,
    law_rows,
    provision_columns,
    provision_rows,
)
from ui.widgets.fields import SearchField
from ui.widgets.lists import RowList
from ui.widgets.responsive import splitter, width_class
from ui.widgets.segment import Option
from ui.widgets.table import TableView
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, Text, set_ground

ITEMS, LAWS = "items", "laws"
RAIL = 72
BESIDE, BELOW = (758, 324), (1000, 1000)
"""Sizes of table and details beside each other, and in equal shares below each other."""


class KnowledgeScreen(Screen):
    """`open(text=…)`: a citation, the key of a check item, or words to look for.

    State: what was read, the day chosen, the checklist and the law chosen, what is shown in full.
    """

    WATCHES = frozenset({"library"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("knowledge_screen")
        self._knowledge: Knowledge | None = None
        self._day = local_date(shell.clock.now())
        self._chosen = {ITEMS: "", LAWS: ""}
        self._shown = ""
        self._wanted = ""
        self.tabs = TabBar([Option(ITEMS, self.tr("检查清单")), Option(LAWS, self.tr("法规"))])
        self.search = SearchField(self.tr("关键词、条号"), key="/", height=32)
        self.topics = RowList(48, edge=True, name=self.tr("清单和法规"))
        self.dates = DateBar(self._day)
        self.items = TableView(item_columns(), 56, self.tr("检查项"))
        self.provisions = TableView(provision_columns(), 56, self.tr("条款"))
        self.none = Text("", "list", "t2", wrap=True)
        self.detail = DetailPanel()
        self._build()
        self._connect()

    @property
    def mode(self) -> str:
        return self.tabs.value()

    def open(self, arguments: Arguments) -> None:
        self.set_keys(
            [
                (("/",), self.tr("查找")),
                (("Up", "Down"), self.tr("选择")),
                (("Ctrl+Tab",), self.tr("清单 / 法规")),
            ]
        )
        self.set_title(self.tr("知识库"), self.tr("法规按行为发生日期选用"))
        self._wanted = arguments.text

    def refresh(self) -> None:
        self.lane(read_knowledge, self._show)

    def follow(self, target: str) -> None:
        """Show the item or the provision that a key or a citation names; other words are searched for."""
        if self._knowledge is None:
            return
        self.search.set_text("")
        if self._knowledge.item(target) is not None:
            self._turn_to(ITEMS, target.partition("/")[0], target)
        elif self._knowledge.provision(target) is not None:
            self._turn_to(LAWS, target.partition(":")[0], target)
        else:
            self.search.set_text(target)
            self._draw()

    # ------------------------------------------------------------------ what is shown

    def _show(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.dates.set_change_day(knowledge.change_day)
        if not self._chosen[ITEMS] and knowledge.checklists:
            self._chosen[ITEMS] = knowledge.checklists[0].id
        if not self._chosen[LAWS]:
            laws = sorted(knowledge.laws.values(), key=lambda law: law.in_force_from, reverse=True)
            self._chosen[LAWS] = laws[0].key if laws else ""
        self.tabs.set_count(ITEMS, len(knowledge.checklists))
        self.tabs.set_count(LAWS, len(knowledge.laws))
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.follow(wanted)
        else:
            self._draw()

    def _turn_to(self, mode: str, chosen: str, shown: str) -> None:
        self.tabs.set_value(mode)
        self._chosen[mode], self._shown = chosen, shown
        self._draw()

    def _draw(self) -> None:
        if self._knowledge is None:
            return
        laws = self.mode == LAWS
        rows = law_rows(self._knowledge, self._day) if laws else checklist_rows(self._knowledge)
        self.topics.set_rows(rows)
        if not self.search.text().strip():
            self.topics.select(self._chosen[self.mode])
        self._draw_table(self._knowledge)
        self._draw_detail(self._knowledge)

    def _draw_table(self, knowledge: Knowledge) -> None:
        laws, text = self.mode == LAWS, self.search.text().strip()
        if laws:
            every = tuple(knowledge.laws.values())
            wanted = every if text else tuple(law for law in every if law.key == self._chosen[LAWS])
            rows = provision_rows(wanted, text)
        else:
            chosen = knowledge.checklist(self._chosen[ITEMS])
            checklists = knowledge.checklists if text else (chosen,) if chosen else ()
            rows = item_rows(knowledge, checklists, text, self._day)
        shown = [row.id for row in rows if row.enabled]
        self._table().set_rows(rows)
        if self._shown not in shown:
            # Something is always shown in full, so that the panel is never an empty promise.
            self._shown = shown[0] if shown else ""
        self.provisions.setVisible(laws and bool(rows))
        self.items.setVisible(not laws and bool(rows))
        self.none.setVisible(not rows)
        self._table().select(self._shown)
        self.none.set_text(self.tr("没有找到“{0}”。").format(text) if text else self.tr("这里还没有内容。"))

    def _draw_detail(self, knowledge: Knowledge) -> None:
        item, provision = knowledge.item(self._shown), knowledge.provision(self._shown)
        if item is not None and self.mode == ITEMS:
            self.detail.show_item(knowledge, *item, self._day)
        elif provision is not None and self.mode == LAWS:
            self.detail.show_provision(knowledge, *provision, self._day)
        else:
            self.detail.show_nothing(self.tr("选一项，这里显示详情"))

    def _table(self) -> TableView:
        return self.provisions if self.mode == LAWS else self.items

    # ------------------------------------------------------------------ what a person does

    def _choose_topic(self, key: str) -> None:
        self._chosen[self.mode] = key
        self.search.set_text("")
        self._draw()

    def _choose_row(self, key: str) -> None:
        self._shown = key
        if self._knowledge is not None:
            self._draw_detail(self._knowledge)

    def _choose_day(self, day: date) -> None:
        self._day = day
        self._draw()

    def _switch(self) -> None:
        self.tabs.pick(ITEMS if self.mode == LAWS else LAWS)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        names = {
            "knowledge_search": self.search.edit,
            "knowledge_topics": self.topics,
            "items_table": self.items,
            "provisions_table": self.provisions,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        for key in (ITEMS, LAWS):
            self.tabs.cell(key).setObjectName(f"tab_{key}")
        self.detail.setObjectName("knowledge_detail")
        self._right = splitter([self._middle(), self.detail], BESIDE, stretch=0)
        self._all = splitter([self._left(), self._right], [212, 1082], stretch=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._all)

    def _left(self) -> QWidget:
        left = QWidget()
        set_ground(left, "surface")
        left.setMinimumWidth(180)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(Divider())
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.search)
        column.addWidget(holder)
        column.addWidget(self.topics, 1)
        return left

    def _middle(self) -> QWidget:
        middle = QWidget()
        set_ground(middle, "surface")
        middle.setMinimumWidth(320)
        self.none.setContentsMargins(16, 16, 16, 16)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.dates)
        column.addWidget(Divider())
        column.addWidget(self.items, 1)
        column.addWidget(self.provisions, 1)
        column.addWidget(self.none)
        column.addStretch(0)
        self.provisions.hide()
        self.none.hide()
        return middle

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _key: self._draw())
        self.search.typed.connect(lambda _text: self._draw())
        self.search.go_down.connect(lambda: self._table().setFocus())
        self.topics.current_changed.connect(self._choose_topic)
        self.topics.clicked.connect(lambda _index: self._choose_topic(self.topics.current_id()))
        self.items.current_changed.connect(self._choose_row)
        self.provisions.current_changed.connect(self._choose_row)
        self.dates.day_chosen.connect(self._choose_day)
        self.detail.followed.connect(self.follow)
        for keys, act in (("/", self.search.edit.setFocus), ("Ctrl+Tab", self._switch)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the drawn width the details stand below the table."""
        super().resizeEvent(event)
        wide = width_class(self.width() + RAIL) == "wide"
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._right.orientation() != wanted:
            self._right.setOrientation(wanted)
            self._right.setSizes(list(BESIDE if wide else BELOW))
