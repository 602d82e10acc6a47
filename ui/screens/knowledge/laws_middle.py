"""The middle of the laws: the day, the line of time, and below it the comparison or the provisions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.law_texts import Hit
from ui.screens.knowledge.compare_table import NEW, OLD, CompareTable, under_topics
from ui.screens.knowledge.compare_words import topic_name
from ui.screens.knowledge.date_axis import DateAxis
from ui.screens.knowledge.date_bar import ChosenDay, DateBar
from ui.screens.knowledge.grouped import GroupedTable
from ui.screens.knowledge.law_rows import KIND, chapter_table, find, found_table, provision_columns
from ui.screens.knowledge.laws_head import LawsHead
from ui.screens.knowledge.laws_left import EVERY
from ui.screens.knowledge.laws_reading import LawsRead
from ui.widgets.text import Divider, Text, set_ground


class LawsMiddle(QWidget):
    """Signal: `row_chosen(str)` a matter or a citation. State: which of the two tables is shown."""

    row_chosen = Signal(str)

    def __init__(self, day: ChosenDay) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._day = day
        self.dates, self.axis = DateBar(day, across=True), DateAxis(day)
        self.head = LawsHead()
        self.compare = CompareTable()
        self.compare.setObjectName("compare_table")
        self.provisions = GroupedTable(provision_columns(), 56, self.tr("条款"))
        self.provisions.setObjectName("provisions_table")
        self.provisions.hide_when_narrow(KIND, 540)
        self.table: GroupedTable = self.compare
        hint = self.tr(
            "金额单位：万元，条长 100 万元为满格。只比较没有条件的罚款幅度，适用哪一部法由人决定。"
        )
        self._hint = Text(hint, "label", "t2")
        self._none = Text(self.tr("正在读取…"), "list", "t2", wrap=True)
        self._build()
        self.compare.current_changed.connect(self.row_chosen)
        self.provisions.current_changed.connect(self.row_chosen)

    def show_found(self, shown: LawsRead, text: str, hits: tuple[Hit, ...]) -> None:
        found = find(shown.entries, text)
        self.provisions.set_rows(found_table(found, hits, self._day))
        self.head.show_found(text, len(found), len(hits))
        self._turn_to(self.provisions, self.tr("没有找到“{0}”。").format(text))

    def show_law(self, shown: LawsRead, key: str) -> None:
        law = shown.knowledge.laws[key]
        self.provisions.set_rows(chapter_table(law, shown.entries, self._day))
        self.head.show_law(law, shown.text_of(key))
        self._turn_to(self.provisions, self.tr("法规库没有收这部法的条款摘要。"))

    def show_matters(self, shown: LawsRead, topic: str) -> None:
        wanted = [one for one in shown.matters if topic in (EVERY, one.checklist_id)]
        if self._day.change is not None:
            self.compare.set_change(self._day.change)
        self.compare.set_rows(under_topics(shown.knowledge, wanted, shown.rows))
        self.compare.set_active(self.active())
        name = self.tr("全部") if topic == EVERY else topic_name(shown.knowledge, topic)
        self.head.show_matters(self.tr("新旧对照：{0}").format(name), wanted)
        none = self.tr("这里没有新旧不同的事项。") if shown.whole else self.tr("正在读取…")
        self._turn_to(self.compare, none)

    def active(self) -> frozenset[int]:
        """The columns of the law that bears on the conduct."""
        if self._day.across:
            return frozenset({OLD, NEW})
        old = self._day.change is not None and self._day.value < self._day.change
        return frozenset({OLD if old else NEW})

    def select(self, row: str) -> str:
        """Selects the row, or the first place of its article, or the first row; returns what is selected."""
        if not self.table.has(row):
            row = self._same_article(row) or self.table.first_id()
        self.table.select(row)
        return row

    def focus_table(self) -> None:
        self.table.setFocus()

    # ------------------------------------------------------------------ inside

    def _same_article(self, row: str) -> str:
        article = ":".join(row.split(":")[:2])
        if ":" not in article:
            return ""
        rows = (self.table.rows.row(number) for number in range(self.table.rows.rowCount()))
        return next((one.id for one in rows if one and f"{one.id}:".startswith(f"{article}:")), "")

    def _turn_to(self, table: GroupedTable, none: str) -> None:
        self.table = table
        there = table.rows.rowCount() > 0
        self.compare.setVisible(there and table is self.compare)
        self._hint.setVisible(there and table is self.compare)
        self.provisions.setVisible(there and table is self.provisions)
        self._none.setVisible(not there)
        self._none.set_text(none)

    def _build(self) -> None:
        self._none.setContentsMargins(16, 16, 16, 16)
        self._hint.setContentsMargins(16, 5, 16, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.dates, self.axis, Divider(), self.head, Divider()):
            column.addWidget(part)
        column.addWidget(self.compare, 1)
        column.addWidget(self._hint)
        column.addWidget(self.provisions, 1)
        column.addWidget(self._none)
        column.addStretch(0)
        for hidden in (self.compare, self._hint, self.provisions):
            hidden.hide()
