"""The left side of the laws: a word or number, the topics of the comparison, the laws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal

from inspector.services.library import ChecklistInfo
from ui.models.words import short_title
from ui.screens.knowledge.comparing import Matter
from ui.screens.knowledge.side_list import ROW, SearchedSide
from ui.widgets.lists import ListRow, RowList
from ui.widgets.responsive import splitter

translate = QCoreApplication.translate
EVERY = "every"
TOPICS, LAWS = 300, 260


class LawsLeft(SearchedSide):
    """Signals: `topic_chosen(str)` a checklist, or `EVERY` · `law_chosen(str)`."""

    topic_chosen = Signal(str)
    law_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("knowledge", "条号、关键词"))
        self.search.edit.setObjectName("laws_search")
        self.topics = RowList(36, edge=True, name=self.tr("新旧对照"))
        self.topics.setObjectName("law_topics")
        self.laws = RowList(ROW, edge=True, name=self.tr("法规"))
        self.laws.setObjectName("laws_list")
        lists = splitter([self.topics, self.laws], (TOPICS, LAWS), 0, Qt.Orientation.Vertical)
        self.column.addWidget(lists, 1)
        for rows, signal in ((self.topics, self.topic_chosen), (self.laws, self.law_chosen)):
            rows.current_changed.connect(signal)
            rows.clicked.connect(lambda _index, rows=rows, signal=signal: signal.emit(rows.current_id()))

    def mark(self, topic: str, law: str) -> None:
        """Marks the topic or the law that is shown, and nothing in the other list."""
        for rows, chosen in ((self.topics, topic), (self.laws, law)):
            if chosen:
                rows.select(chosen)
                rows.scrollTo(rows.currentIndex())
            else:
                rows.clearSelection()
                rows.setCurrentIndex(rows.rows.index(-1, 0))


def topic_rows(infos: Sequence[ChecklistInfo], matters: Sequence[Matter], whole: bool) -> list[ListRow]:
    """The checklists in which the law of a matter changed, with how many matters; all of them until that is known."""
    counts = Counter(one.checklist_id for one in matters)
    shown = [one for one in infos if counts[one.id] or not whole]
    rows = [ListRow(one.id, short_title(one.title), right=str(counts[one.id] or "")) for one in shown]
    every = ListRow(EVERY, translate("knowledge", "新旧对照 全部"), right=str(len(matters) or ""))
    return [every, *rows]
