"""The strip above the items: which checklist, whose, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.library import ChecklistInfo
from ui.screens.knowledge.checklist_list import newer_in_pack
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, add_buttons
from ui.widgets.text import ElidedText, set_ground

NARROW = 560
HEIGHT = 32


class ItemsHead(QWidget):
    """Signals: `print_asked()` · `export_asked()` · `edit_asked()`."""

    print_asked = Signal()
    export_asked = Signal()
    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.title = ElidedText("", "item", bold=True)
        self.facts = ElidedText("", "label", "t2")
        self.print_button = Button(self.tr("打印空白检查单"), "primary", "printer", "Ctrl+P", HEIGHT)
        self.export_button = Button(self.tr("导出 Excel"), icon="download", height=HEIGHT)
        self.edit_button = Button(self.tr("编辑"), icon="pencil", height=HEIGHT)
        self._newer = Banner("warn", icon="arrow-up")
        self._newer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 4)
        column.setSpacing(6)
        column.addLayout(self._row())
        column.addWidget(self._newer)

    def show_checklist(self, info: ChecklistInfo) -> None:
        whose = self.tr("本局发布") if info.own else self.tr("内容包")
        self.title.set_text(info.title)
        self.facts.set_text(self.tr("{0} 项，{1}，版本 {2}").format(info.items, whose, info.version))
        detail = self.tr("本局用的是自己发布的 {0}，要不要并入由维护清单的人决定。").format(info.version)
        self._newer.set(
            "warn", self.tr("内容包里有 {0} 版。").format(info.pack_version), detail, icon="arrow-up"
        )
        self._newer.setVisible(newer_in_pack(info))
        self._set_single(True)

    def show_found(self, words: str, count: int, lists: int) -> None:
        self.title.set_text(self.tr("查找“{0}”").format(words))
        self.facts.set_text(self.tr("{0} 项，在 {1} 张清单里").format(count, lists))
        self._newer.hide()
        self._set_single(False)

    def _set_single(self, single: bool) -> None:
        """What is found is no checklist: nothing can be done with it as a whole."""
        self.print_button.setVisible(single)
        self.export_button.setVisible(single)
        self.edit_button.setVisible(single)

    def _row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        add_buttons(
            row,
            (self.print_button, "print_blank", self.print_asked),
            (self.export_button, "export_excel", self.export_asked),
            (self.edit_button, "edit_checklist", self.edit_asked),
        )
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= NARROW
        self.print_button.set_text(self.tr("打印空白检查单") if wide else self.tr("打印"))
        self.export_button.set_text(self.tr("导出 Excel") if wide else self.tr("导出"))
