"""空白表单: the form of any document for use on paper, shown, printed, kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from inspector.domain.document import DocumentKind
from inspector.services.papers import render_blank
from inspector.services.sheets import typesetting
from ui.dialogs.sheet_dialog import SheetDialog
from ui.icons import icon
from ui.models.words import kind_word
from ui.screens.base import Screen
from ui.widgets.text import Text

SIZE = 860, 720


def open_blank_menu(button: QWidget, screen: Screen, checklists: tuple[str, ...]) -> None:
    """A menu of all kinds. `checklists` are those of the visit, for the blank 行政检查单."""
    menu = QMenu(button)
    menu.setObjectName("blank_menu")
    for kind in DocumentKind:
        action = menu.addAction(icon("file-text", "t2", 16), kind_word(kind))
        action.setData(kind.value)
        action.triggered.connect(
            lambda _on=False, kind=kind: BlankFormDialog(screen, kind, checklists).open()
        )
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


class BlankFormDialog(SheetDialog):
    """One form. It says nothing about a case, and nothing of it is registered."""

    def __init__(self, screen: Screen, kind: DocumentKind, checklists: tuple[str, ...]) -> None:
        name = screen.tr("空白%1").replace("%1", kind_word(kind))
        super().__init__(screen, name, name, SIZE)
        self.setObjectName("blank_form_dialog")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(10)
        head.addWidget(Text(name, "title", bold=True))
        head.addWidget(Text(self.tr("手写用，不编文号，不登记"), "list", "t2"))
        head.addStretch(1)
        self.lay_out(head=head)
        if kind is DocumentKind.CHECKLIST_RECORD:
            self.make(lambda services: typesetting(services.sheets.blank_model(checklists)))
        else:
            self.make(lambda services: partial(render_blank, services.papers.blank(kind)))
