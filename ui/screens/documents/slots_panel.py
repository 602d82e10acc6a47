"""The signatures of a paper whose text is fixed: who signs where, and the ways to issue it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from inspector.services.paper_signing import PaperSlot
from inspector.services.signing import SignSlot
from ui.screens.signing.words import slot_chip
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.meter import Bar
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from inspector.services.papers import PaperForm

STEPS = 3


def is_complete(form: PaperForm) -> bool:
    return all(one.signature is not None for one in form.slots if one.required)


def slot_name(slot: PaperSlot) -> str:
    """An object name: the officers by their place on the paper."""
    return slot.id.partition(":")[2] or slot.id


class SlotRow(QWidget):
    """One place: its label, who signs, what has become of it. Signal: `asked()` the person wants to sign."""

    asked = Signal()

    def __init__(self, slot: PaperSlot) -> None:
        super().__init__()
        sign = SignSlot(
            slot.role,
            slot.name,
            slot.identity,
            slot.officer_id,
            slot.position,
            slot.required,
            slot.signature,
        )
        given = slot.signature
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        optional = "" if slot.required else self.tr("（可不签）")
        words.addWidget(Text(slot.label + optional, "label", "t2", wrap=True))
        name = Text((given.name if given else slot.name) or self.tr("（签名时填写姓名）"), "list", bold=True)
        words.addWidget(name)
        words.addWidget(Chip(slot_chip(sign, False)), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        again = given is not None
        button = Button(self.tr("重签") if again else self.tr("签名"), icon="pen-line", height=36)
        button.setObjectName(f"sign_{slot_name(slot)}")
        button.setAccessibleName(f"{slot.label}：{button.text()}")
        button.setFixedWidth(button.sizeHint().width())
        button.clicked.connect(self.asked)
        row.addWidget(button)


class SlotsPanel(QWidget):
    """Signals: `sign_asked(PaperSlot)` · `unfix_asked()` · `issue_asked(bool)`, True for the printed sheet."""

    sign_asked = Signal(object)
    unfix_asked = Signal()
    issue_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(280)
        self._state = Chip(ChipSpec(""))
        self._state.setObjectName("slots_state")
        self.banner = Banner("bad")
        self.banner.setObjectName("slots_error")
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._area = scroll(holder)
        self._doing, self._bar = Text("", "label", "t2"), Bar()
        self._doing.setObjectName("issue_step")
        self._paper_note = Text(
            self.tr("纸上还空着的签名：签发后打印，由本人在打印件上手签，签好的纸件归卷。"),
            "label",
            "t3",
            wrap=True,
        )
        self.unfix = Button(self.tr("返回修改"), icon="undo-2")
        self.on_paper = Button(self.tr("打印后手签签发"), icon="printer")
        self.issue = Button(self.tr("签发"), "primary", "lock", "F10")
        for button, name in ((self.unfix, "unfix"), (self.on_paper, "issue_on_paper"), (self.issue, "issue")):
            button.setObjectName(name)
        self.unfix.clicked.connect(self.unfix_asked)
        self.issue.clicked.connect(lambda: self.issue_asked.emit(False))
        self.on_paper.clicked.connect(lambda: self.issue_asked.emit(True))
        self._build()

    def show_form(self, form: PaperForm) -> None:
        """Every place with what stands in it."""
        self.banner.hide()
        empty(self._column)
        for slot in form.slots:
            row = SlotRow(slot)
            row.asked.connect(lambda slot=slot: self.sign_asked.emit(slot))
            self._column.addWidget(row)
            self._column.addWidget(Divider())
        self._column.addStretch(1)
        self._show_state(form)
        self.set_busy("")

    def refuse(self, error: KnownError) -> None:
        self.set_busy("")
        self.banner.set("bad", error.happened, error.safe + error.remedy)
        self.banner.show()

    def set_busy(self, words: str, done: int = 0) -> None:
        """While the file is made: what is being done, and how many of the steps are."""
        self._doing.set_text(words)
        self._bar.set_value(done, STEPS)
        for part in (self._doing, self._bar):
            part.setVisible(bool(words))
        self._area.setEnabled(not words)
        for button in (self.unfix, self.on_paper):
            button.setEnabled(not words)
        self.issue.setEnabled(self._complete and not words)

    def _show_state(self, form: PaperForm) -> None:
        required = [one for one in form.slots if one.required]
        signed = sum(one.signature is not None for one in required)
        self._complete = signed == len(required)
        words = self.tr("已签 %1 / %2").replace("%1", str(signed)).replace("%2", str(len(required)))
        if not required:
            words = self.tr("不需要签名")
        waiting = ChipSpec(words, "warn", "pen-line")
        self._state.set_spec(ChipSpec(words, "good", "check") if self._complete else waiting)
        for part in (self.on_paper, self._paper_note):
            part.setVisible(not self._complete)
        self.issue.setToolTip("" if self._complete else self.tr("签名齐了才能签发"))

    def _build(self) -> None:
        self._complete = False
        self.banner.hide()
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 11)
        head.setSpacing(10)
        head.addWidget(Text(self.tr("签名"), "base", bold=True))
        head.addWidget(self._state)
        head.addStretch(1)
        note = Text(
            self.tr("文字已经定稿，签名与它绑定；要改先“返回修改”，已签的名作废。"), "list", "t2", wrap=True
        )
        note.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for line in (Divider(), self.banner, note, Divider()):
            column.addWidget(line)
        column.addWidget(self._area, 1)
        column.addWidget(Divider())
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        for part in (self._doing, self._bar, self._paper_note, self.on_paper):
            foot.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.unfix)
        row.addWidget(self.issue, 1)
        foot.addLayout(row)
        column.addLayout(foot)
