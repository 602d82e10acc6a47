"""打印空白表单: the form to fill in by hand, with the wording that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.document import DocumentKind
from inspector.services.papers import render_blank
from ui.dialogs.sheet_dialog import SheetDialog
from ui.models.words import kind_word
from ui.screens.base import Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.bootstrap import Services

translate = QCoreApplication.translate
SIZE = 820, 760


class BlankFormDialog(SheetDialog):
    """The form of one kind of document."""

    def __init__(self, screen: Screen, kind: DocumentKind) -> None:
        title = translate("wording", "打印空白表单")
        super().__init__(screen, title, translate("wording", "空白{0}").format(kind_word(kind)), SIZE)
        self.setObjectName("blank_form_dialog")
        self.lay_out()
        self.make(lambda services: _typesetting(services, kind))


def _typesetting(services: Services, kind: DocumentKind) -> Callable[[], bytes]:
    form = services.papers.blank(kind)
    return lambda: render_blank(form)
