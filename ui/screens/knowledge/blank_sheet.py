"""打印空白检查单: which checklists on one form, the form as it will be printed, printing and saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.library import ChecklistInfo
from inspector.services.sheets import typesetting
from ui.dialogs.sheet_dialog import SheetDialog
from ui.models.words import short_title
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

translate = QCoreApplication.translate
SIZE = 1040, 680
LIST_WIDTH = 320


class BlankSheetDialog(SheetDialog):
    """State besides the PDF: the checklists chosen, in the order in which they stand on the form."""

    def __init__(
        self, host: KnowledgeScreen, infos: tuple[ChecklistInfo, ...], chosen: tuple[str, ...]
    ) -> None:
        title, name = translate("knowledge", "打印空白检查单"), translate("knowledge", "空白检查单")
        super().__init__(host, title, name, SIZE)
        self.setObjectName("blank_sheet_dialog")
        self._day, self._infos, self._chosen = host.day.value, infos, list(chosen)
        columns = (Column("", 44), Column(self.tr("检查清单"), None), Column(self.tr("项"), 52, right=True))
        self.list = TableView(columns, 36, self.tr("检查清单"))
        self.list.setObjectName("blank_checklists")
        self.list.checked.connect(self._toggle)
        self.count = Text("", "list", "t2", wrap=True)
        self.lay_out(side=self._side())
        self._change()

    # ------------------------------------------------------------------ what is on the form

    def _toggle(self, checklist_id: str, on: bool) -> None:
        if on:
            self._chosen.append(checklist_id)
        else:
            self._chosen.remove(checklist_id)
        self._change()

    def _change(self) -> None:
        self._draw_list()
        ids, day = tuple(self._chosen), self._day
        if ids:
            self.make(lambda services: typesetting(services.sheets.blank_model(ids, day)))
        else:
            self.show_nothing(self.tr("请在左边勾选清单，一次检查用几张就勾几张。"), "list-checks")

    def _draw_list(self) -> None:
        """The chosen ones first."""
        infos = {one.id: one for one in self._infos}
        first = [infos[one] for one in self._chosen if one in infos]
        rest = [one for one in self._infos if one.id not in self._chosen]
        rows = [
            TableRow(
                one.id,
                (
                    Cell(short_title(one.title), check=one.id in self._chosen),
                    Cell(short_title(one.title), bold=one.id in self._chosen),
                    str(one.items),
                ),
            )
            for one in (*first, *rest)
        ]
        self.list.set_rows(rows)
        items = sum(one.items for one in first)
        self.count.set_text(self.tr("{0} 张清单，{1} 项，按 {2} 的法律").format(len(first), items, self._day))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(Text(self.windowTitle(), "title", bold=True))
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return side
