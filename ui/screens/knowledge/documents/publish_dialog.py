"""发布: what was changed, and what will happen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.errors import KnownError
from ui.models.words import kind_word
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import TextField
from ui.widgets.text import Text


class PublishDialog(BaseDialog):
    """Stays open until the publication succeeded: `accept()` is its owner's. Signal: `asked(note)`."""

    asked = Signal(str)

    def __init__(self, kind: DocumentKind, parent: QWidget) -> None:
        super().__init__(self.tr("发布本局的《{0}》模板？").format(kind_word(kind)), parent)
        self.setObjectName("publish_wording_dialog")
        words = self.tr(
            "还没有定稿的草稿和以后的文书改用这份模板；已经签发、封存的文书一个字也不变。同步时带到其他机器。"
        )
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        if kind in VISIT_KINDS:
            signing = self.tr("正在签字、还没有封存的检查，字句变了要重新签名。")
            self.body.addWidget(Text(signing, "list", "warn", wrap=True))
        self.note = TextField(self.tr("改了什么、为什么"), required=True, min_lines=2, max_lines=5)
        self.note.edit.setObjectName("wording_note")
        self.refusal = Banner("bad")
        self.refusal.hide()
        self.body.addWidget(self.note)
        self.body.addWidget(self.refusal)
        cancel = Button(self.tr("先不发布"), key="Escape", bind=False)
        self.publish = Button(self.tr("发布"), "primary", "stamp")
        self.publish.setObjectName("wording_publish_confirm")
        self.add_button(cancel, safe=True)
        self.add_button(self.publish)
        self.publish.clicked.connect(self._ask)
        self.note.edit.setFocus()

    def refuse(self, error: KnownError) -> None:
        """The publication failed: why, what is safe, what to do. The note stays."""
        self.publish.setEnabled(True)
        self.refusal.set("bad", error.happened, f"{error.safe}{error.remedy}")
        self.refusal.show()

    def _ask(self) -> None:
        note = self.note.text().strip()
        self.note.set_error("" if note else self.tr("请用一句话写明改动和理由"))
        if note:
            self.refusal.hide()
            self.publish.setEnabled(False)
            self.asked.emit(note)
