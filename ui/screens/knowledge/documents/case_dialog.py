"""选一次检查: which of our own visits a preview is made for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from inspector.clock import local
from inspector.services.summaries import InspectionSummary
from ui.screens.knowledge.side_list import SideList
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.lists import ListRow
from ui.widgets.statuses import inspection_chip
from ui.widgets.text import Text

MOST = 200
LIST_HEIGHT = 320


class CaseDialog(BaseDialog):
    """State: the visits, newest first. Signal: `chosen(inspection id, name)`."""

    chosen = Signal(str, str)

    def __init__(self, visits: tuple[InspectionSummary, ...], parent: QWidget) -> None:
        super().__init__(self.tr("用哪一次检查预览？"), parent)
        self.setObjectName("wording_case_dialog")
        self._visits = visits
        self.body.addWidget(Text(self.tr("只用来看样子，检查的内容不会改动。"), "list", "t2", wrap=True))
        self.side = SideList(self.tr("企业、文号"), self.tr("检查"))
        self.side.list.setObjectName("wording_cases")
        self.side.setFixedHeight(LIST_HEIGHT)
        self.body.addWidget(self.side)
        cancel = Button(self.tr("不选"), key="Escape", bind=False)
        self.take = Button(self.tr("用它预览"), "primary", "eye")
        self.take.setObjectName("wording_case_confirm")
        self.add_button(cancel, safe=True)
        self.add_button(self.take)
        self.take.clicked.connect(self._choose)
        self.side.list.opened.connect(lambda _id: self._choose())
        self.side.searched.connect(lambda _words: self._draw())
        self.side.go_down.connect(self.side.list.setFocus)
        QShortcut(QKeySequence("/"), self).activated.connect(self.side.search.edit.setFocus)
        self._draw()
        self.side.search.edit.setFocus()

    def _draw(self) -> None:
        words = self.side.text().casefold()
        found = [
            one
            for one in self._visits
            if words in f"{one.party_name} {one.site_name} {one.numbers}".casefold()
        ]
        self.side.list.set_rows([_row(one) for one in found[:MOST]])
        if found and not self.side.list.current_id():
            self.side.list.select(found[0].id)
        self.take.setEnabled(bool(found))

    def _choose(self) -> None:
        wanted = self.side.list.current_id()
        for one in self._visits:
            if one.id == wanted:
                self.chosen.emit(one.id, one.party_name)
                self.accept()


def _row(one: InspectionSummary) -> ListRow:
    day = f"{local(one.entered_at or one.created_at):%Y-%m-%d}"
    return ListRow(one.id, one.party_name, f"{day}　{one.numbers}", chip=inspection_chip(one.state.value))
