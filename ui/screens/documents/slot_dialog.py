"""One signature on a paper: who signs, what the party says, the pad."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.document import Attendance, SignerRole
from inspector.errors import KnownError
from inspector.services.paper_signing import PaperSlot
from inspector.services.signature_places import SignatureInput
from ui.screens.signing.ink import to_record
from ui.screens.signing.party_form import PartyForm, Said
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import LineField
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.text import Text

WIDTH = 700
PAD_HEIGHT = 210
MAY_REFUSE = (SignerRole.PARTY, SignerRole.RECIPIENT)


@dataclass(frozen=True)
class Asking:
    """What is signed: the place, the hash of the text, whether an opinion is asked for, the usual ones."""

    slot: PaperSlot
    content_sha256: str
    asks_opinion: bool
    opinions: Sequence[str] = ()


class SlotForm(PartyForm):
    """The form of the party at the site, without an opinion where the paper has no place for one."""

    def __init__(self, asking: Asking) -> None:
        self._asks = asking.asks_opinion
        super().__init__()
        self.set_opinions(asking.opinions)

    def said(self) -> Said:
        said = super().said()
        return said if self._asks else replace(said, opinion="")

    def missing(self) -> str:
        signs = self.said().attendance is Attendance.SIGNED
        return "" if signs and not self._asks else super().missing()

    def _show_parts(self) -> None:
        super()._show_parts()
        if not self._asks:
            self._opinion_row.hide()
            self._objection_row.hide()


class SlotDialog(BaseDialog):
    """Asks for one signature. `give` stores it; the owner then calls `accept()` or `refuse()`."""

    def __init__(self, asking: Asking, give: Callable[[SignatureInput], None], parent: QWidget) -> None:
        super().__init__(asking.slot.label, parent, min(WIDTH, max(420, parent.window().width() - 40)))
        self.setObjectName("slot_dialog")
        self._asking, self._give = asking, give
        self._busy = False
        slot = asking.slot
        self._who = LineField(self.tr("姓名"), required=True)
        self._who.set_text(slot.name)
        self._who.edit.setObjectName("slot_name")
        self.form = SlotForm(asking)
        self.pad = SignaturePad(slot.name or slot.label)
        self.pad.setObjectName("slot_pad")
        self.pad.setFixedHeight(PAD_HEIGHT)
        self.pad.set_active(True)
        self._reason = Text("", "list", "t2", wrap=True)
        self._reason.setObjectName("slot_reason")
        self.banner = Banner("bad")
        self.banner.hide()
        self._build()
        self._who.setVisible(slot.officer_id is None)
        self.form.setVisible(slot.role in MAY_REFUSE)
        self._update()

    def refuse(self, error: KnownError) -> None:
        """It was not stored: says why and stays."""
        self._busy = False
        self.banner.set("bad", error.happened, error.safe + error.remedy)
        self.banner.show()
        self._update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif event.key() == Qt.Key.Key_Delete:
            self.pad.clear()
        elif event.key() == Qt.Key.Key_F8 and self._may_refuse():
            refused = self._said().attendance is Attendance.REFUSED
            self.form.set_attendance(Attendance.SIGNED if refused else Attendance.REFUSED)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ what was given

    def _may_refuse(self) -> bool:
        return self._asking.slot.role in MAY_REFUSE

    def _said(self) -> Said:
        return self.form.said() if self._may_refuse() else Said()

    def _signs(self) -> bool:
        return self._said().attendance is Attendance.SIGNED

    def _missing(self) -> str:
        if not self._who.text().strip() and (self._signs() or self._asking.slot.role is SignerRole.WITNESS):
            return self.tr("请填写签名人的姓名")
        wanting = self.form.missing() if self._may_refuse() else ""
        if wanting:
            return wanting
        return self.tr("请在框内签名") if self._signs() and self.pad.is_empty() else ""

    def _update(self) -> None:
        signs, missing = self._signs(), self._missing()
        self.pad.setVisible(signs)
        for button in (self.undo, self.clear):
            button.setVisible(signs)
            button.setEnabled(not self.pad.is_empty())
        self._reason.set_text(missing)
        self.confirm.setEnabled(not missing and not self._busy)
        refused = self._said().attendance is Attendance.REFUSED
        away = self.tr("确认，记为拒签") if refused else self.tr("确认，记为不在场")
        self.confirm.set_text(self.tr("确认签名") if signs else away)
        self.adjustSize()

    def _confirm(self) -> None:
        if not self.confirm.isEnabled():
            return
        self.form.flush()
        self._busy = True
        self.confirm.setEnabled(False)
        self._give(self._input())

    def _input(self) -> SignatureInput:
        slot, said = self._asking.slot, self._said()
        signs = said.attendance is Attendance.SIGNED
        strokes, aspect = to_record(self.pad.strokes(), self.pad.aspect()) if signs else ((), 5000)
        return SignatureInput(
            slot.role,
            self._who.text().strip(),
            self._asking.content_sha256,
            slot.officer_id,
            slot.identity,
            slot.position,
            said.attendance,
            said.opinion,
            said.reason,
            said.witness_name,
            said.recording,
            strokes,
            aspect,
        )

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.undo = Button(self.tr("撤一笔"), icon="undo-2", height=32)
        self.clear = Button(self.tr("清除"), icon="trash-2", key="Del", height=32, bind=False)
        self.cancel = Button(self.tr("取消"), key="Escape", bind=False)
        self.confirm = Button(self.tr("确认签名"), "primary", "check", "Return", bind=False)
        for button, name in (
            (self.undo, "slot_undo"),
            (self.clear, "slot_clear"),
            (self.cancel, "slot_cancel"),
            (self.confirm, "slot_confirm"),
        ):
            button.setObjectName(name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.clear)
        row.addWidget(self._reason, 1)
        for part in (self._who, self.form, self.pad):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.banner)
        self.add_button(self.cancel)
        self.add_button(self.confirm)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self.pad.strokes_changed.connect(self._update)
        self._who.typed.connect(self._renamed)
        self.form.changed.connect(self._update)
        self.form.typed.connect(self._update)

    def _renamed(self, name: str) -> None:
        self.pad.set_name(name)
        self._update()
