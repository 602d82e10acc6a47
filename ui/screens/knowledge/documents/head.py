"""Above text and preview: which document, whose wording holds, and publishing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.document import DocumentKind
from inspector.domain.paper import OwnWording
from ui.models.words import kind_word
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.text import ElidedText, set_ground


class WordingHead(QWidget):
    """Signals: `publish_asked()`, what stands in its way is said beside the button · `revert_asked()`."""

    publish_asked = Signal()
    revert_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._title = ElidedText("", "title", bold=True)
        self._chips = ChipRow([])
        self.origin = ElidedText("", "list", "t2")
        self.note = ElidedText("", "list", "t2")
        self.note.setObjectName("wording_publish_note")
        self.publish = Button(self.tr("发布…"), "primary", "stamp", height=32)
        self.publish.setObjectName("wording_publish")
        self.publish.clicked.connect(self.publish_asked)
        self.revert = LinkButton(self.tr("还原改动"), "undo-2")
        self.revert.setObjectName("wording_revert")
        self.revert.clicked.connect(self.revert_asked)
        first = QHBoxLayout()
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for part in (self._title, self._chips, self.revert):
            first.addWidget(part)
        first.addWidget(self.origin, 1)
        first.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.publish)

    def show_kind(self, kind: DocumentKind, own: OwnWording | None, *, changed: bool) -> None:
        self._title.set_text(kind_word(kind))
        chips = [ChipSpec(self.tr("本局"), "accent", "stamp") if own else ChipSpec(self.tr("程序自带"))]
        if changed:
            chips.append(ChipSpec(self.tr("改过，未发布"), "warn", "pencil"))
        self._chips.set_specs(chips)
        self.revert.setVisible(changed)
        self.origin.set_text(self._origin(own))

    def allow(self, why_not: str) -> None:
        """Whether this text may be published; `why_not` says what is missing."""
        self.publish.setEnabled(not why_not)
        self.publish.setToolTip(why_not)
        self.note.set_text(
            why_not or self.tr("发布后，还没有定稿的草稿和以后的文书用这份模板；已签发的文书不变。")
        )

    def _origin(self, own: OwnWording | None) -> str:
        if own is None:
            return self.tr("随程序带来；要改用本局的写法，改好下面的文字再发布。")
        day = f"{local(own.published_at):%Y-%m-%d %H:%M}"
        return self.tr("{0} {1} 发布：{2}").format(day, own.published_by, own.note)
