"""法律依据核对表（内部）: what the findings rest on and what is verified, as a sheet to read, print or keep."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from inspector.services.sheets import typesetting
from ui.dialogs.sheet_dialog import SheetDialog
from ui.screens.base import Screen
from ui.widgets.text import Text

SIZE = 860, 700


class BasisSheetDialog(SheetDialog):
    """Made anew with every opening: verification goes on."""

    def __init__(self, screen: Screen, inspection_id: str) -> None:
        name = QCoreApplication.translate("review", "法律依据核对表（内部）")
        super().__init__(screen, name, name, SIZE)
        self.setObjectName("basis_sheet_dialog")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(10)
        head.addWidget(Text(name, "title", bold=True))
        head.addWidget(Text(self.tr("只供办案和审核，不交当事人"), "list", "t2"))
        head.addStretch(1)
        self.lay_out(head=head)
        self.make(lambda services: typesetting(services.sheets.basis_model(inspection_id)))
