"""发布: the version, what changed and why, and what will happen; a published version can never be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.errors import KnownError
from ui.screens.knowledge.editing.read import OpenDraft
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import LineField, TextField
from ui.widgets.text import Text


class PublishDialog(BaseDialog):
    """Stays open until the publication succeeded: `accept()` is its owner's. Signal: `asked(version, note)`."""

    asked = Signal(str, str)

    def __init__(self, opened: OpenDraft, parent: QWidget) -> None:
        title = opened.edited.checklist.title
        super().__init__(self.tr("发布《{0}》？").format(title), parent)
        self.setObjectName("publish_dialog")
        self.refusal = Banner("bad")
        self.refusal.setObjectName("publish_refusal")
        self.refusal.hide()
        self.version = LineField(self.tr("版本号"), required=True)
        self.version.edit.setObjectName("publish_version")
        self.version.set_text(opened.next_version)
        self.note = TextField(self.tr("改了什么、为什么"), required=True, min_lines=2, max_lines=5)
        self.note.edit.setObjectName("publish_note")
        self.note.edit.setPlaceholderText(self.tr("办案人员和以后核对的人会看到"))
        self.publish = Button(self.tr("发布"), "primary", "stamp")
        self.publish.setObjectName("publish_confirm")
        cancel = Button(self.tr("先不发布"), key="Escape", bind=False)
        cancel.setObjectName("publish_cancel")
        for line in self._consequences(opened):
            text = Text(line, "list", "t2", wrap=True)
            text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.body.addWidget(text)
        for part in (self.version, self.note, self.refusal):
            self.body.addWidget(part)
        self.add_button(cancel, safe=True)
        self.add_button(self.publish)
        self.publish.clicked.connect(self._ask)
        self.note.edit.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt takes the height that the wrapped sentences need at another width.
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def refuse(self, error: KnownError) -> None:
        """The publication failed: why, what is safe, what to do. Everything typed stays."""
        self.publish.setEnabled(True)
        self.refusal.set("bad", error.happened, f"{error.safe}{error.remedy}")
        self.refusal.show()

    def _consequences(self, opened: OpenDraft) -> list[str]:
        current = opened.edited.current
        first = (
            self.tr("以后新建的检查用这一版，代替 {0} 版。").format(current.version)
            if current is not None
            else self.tr("以后新建检查时可以选用这张清单。")
        )
        return [
            self.tr("{0}进行中和已封存的检查仍用各自原来的版本，不受影响。").format(first),
            self.tr("发布后内容不能再改，只能发布新版或者停用；同步时带到其他机器。"),
        ]

    def _ask(self) -> None:
        version, note = self.version.text().strip(), self.note.text().strip()
        self.version.set_error("" if version else self.tr("请写版本号，例如 2026.2"))
        self.note.set_error("" if note else self.tr("请用一句话写明改动和理由"))
        if version and note:
            self.refusal.hide()
            self.publish.setEnabled(False)
            self.asked.emit(version, note)
