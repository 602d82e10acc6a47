"""The checklists that were not proposed: those that fit the site, and any other by its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.library import ChecklistInfo
from ui.widgets.checks import CheckRow
from ui.widgets.fields import SearchField
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Text

ROW = 32
HEIGHT = 208


class MoreLists(QWidget):
    """State: what may be added, which of it fits the site, what is searched for. Signal: `picked(checklist id)`."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._fitting: tuple[ChecklistInfo, ...] = ()
        self._others: tuple[ChecklistInfo, ...] = ()
        self.search = SearchField(self.tr("查清单：名称、主题，如 噪声"), height=32)
        self.search.edit.setObjectName("checklist_search")
        self.search.typed.connect(lambda _text: self._draw())
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(2, 0, 2, 0)
        self._rows.setSpacing(0)
        self._area = scroll(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self._area)

    def show_lists(self, fitting: Sequence[ChecklistInfo], others: Sequence[ChecklistInfo]) -> None:
        """What is not on the form yet: made for this kind of site, and for other kinds."""
        if (tuple(fitting), tuple(others)) != (self._fitting, self._others):
            self._fitting, self._others = tuple(fitting), tuple(others)
            self._draw()

    def _draw(self) -> None:
        empty(self._rows)
        text = self.search.text().strip()
        fitting, others = self._hits(self._fitting, text), self._hits(self._others, text) if text else []
        self._add(self.tr("适合这类对象"), fitting)
        self._add(self.tr("其他清单"), others)
        if not text and self._others:
            rest = self.tr("还有 {n} 张给其他对象的清单，输入名称或主题查找。").format(n=len(self._others))
            self._rows.addWidget(Text(rest, "label", "t2", wrap=True))
        elif not fitting and not others:
            self._rows.addWidget(Text(self.tr("没有这样的清单。"), "label", "t2"))
        self._rows.addStretch(1)
        lines = len(fitting) + len(others) + bool(fitting) + bool(others)
        self._area.setFixedHeight(min(HEIGHT, ROW * max(1, lines)))

    def _hits(self, infos: Iterable[ChecklistInfo], text: str) -> list[ChecklistInfo]:
        return [one for one in infos if text in one.title or text in one.topic]

    def _add(self, caption: str, infos: Sequence[ChecklistInfo]) -> None:
        if infos:
            self._rows.addWidget(Text(caption, "label", "t2"))
        for info in infos:
            row = CheckRow(self.tr("{0}（{1} 项）").format(info.title, info.items))
            row.setFixedHeight(ROW)
            row.setObjectName(f"checklist_{info.id}")
            row.clicked.connect(lambda _on, one=info.id: self.picked.emit(one))
            self._rows.addWidget(row)
