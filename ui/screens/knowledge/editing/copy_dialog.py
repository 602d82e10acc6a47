"""新建: a new checklist begins as a copy of one that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.services.library import ChecklistInfo
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import ComboField, LineField, Option
from ui.widgets.text import Text


class CopyDialog(BaseDialog):
    """Signal: `asked(checklist id, title)`."""

    asked = Signal(str, str)

    def __init__(self, infos: Sequence[ChecklistInfo], chosen: str, parent: QWidget) -> None:
        super().__init__(self.tr("新建清单"), parent)
        self.setObjectName("copy_dialog")
        words = self.tr("复制一张相近的清单作为草稿，再导出到 Excel 里增删修改。原来的清单不变。")
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        self.origin = ComboField(self.tr("复制哪一张"), [Option(one.id, one.title) for one in infos])
        self.origin.edit.setObjectName("copy_origin")
        self.origin.set_value(chosen or (infos[0].id if infos else ""))
        self.title = LineField(self.tr("新清单的名称"), required=True)
        self.title.edit.setObjectName("copy_title")
        self.body.addWidget(self.origin)
        self.body.addWidget(self.title)
        cancel = Button(self.tr("不新建"), key="Escape", bind=False)
        make = Button(self.tr("复制为草稿"), "primary", "copy")
        make.setObjectName("copy_confirm")
        self.add_button(cancel, safe=True)
        self.add_button(make)
        self._titles = {one.title for one in infos}
        make.clicked.connect(self._ask)
        self.title.submitted.connect(self._ask)
        self.title.edit.setFocus()

    def _ask(self) -> None:
        title = self.title.text().strip()
        wrong = "" if title else self.tr("请写名称，例如：混凝土搅拌站检查清单")
        if title in self._titles:
            wrong = self.tr("已经有这个名称的清单，请换一个")
        self.title.set_error(wrong)
        if not wrong:
            self.asked.emit(self.origin.value(), title)
            self.accept()
