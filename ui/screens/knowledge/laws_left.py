"""The left side of the laws: a word or number, the topics of the comparison, the laws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.library import ChecklistInfo
from ui.models.words import short_title
from ui.screens.knowledge.comparing import Matter
from ui.widgets.fields import SearchField
from ui.widgets.lists import ListRow, RowList
from ui.widgets.responsive import splitter
from ui.widgets.text import Divider, set_ground

translate = QCoreApplication.translate
EVERY = "every"
TOPICS, LAWS = 300, 260


class LawsLeft(QWidget):
    """Signals: `topic_chosen(str)` a checklist, or `EVERY` · `law_chosen(str)` · `searched(str)` · `go_down()`."""

    topic_chosen = Signal(str)
    law_chosen = Signal(str)
    searched = Signal(str)
    go_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.search = SearchField(self.tr("条号、关键词"), key="/", height=32)
        self.search.edit.setObjectName("laws_search")
        self.topics = RowList(36, edge=True, name=self.tr("新旧对照"))
        self.topics.setObjectName("law_topics")
        self.laws = RowList(46, edge=True, name=self.tr("法规"))
        self.laws.setObjectName("laws_list")
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(splitter([self.topics, self.laws], (TOPICS, LAWS), 0, Qt.Orientation.Vertical), 1)
        self.search.typed.connect(self.searched)
        self.search.go_down.connect(self.go_down)
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
