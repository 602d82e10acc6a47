"""The right side of signing: whose turn it is, what they say, the pad, and the one button that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.clock import Clock, local
from inspector.domain.document import Attendance, Signature, SignerRole
from inspector.errors import KnownError
from inspector.services.signing import SignatureInput, SigningPackage, SignSlot
from ui.screens.signing.cards import SignerCards
from ui.screens.signing.foot import FootState, SigningFoot
from ui.screens.signing.ink import to_pad, to_record
from ui.screens.signing.party_form import PartyForm, Said
from ui.screens.signing.reading import ReadingPane
from ui.screens.signing.words import role_word, signer_name
from ui.widgets.responsive import width_class
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.text import Text

TALLEST = 380
"""px of the pad; a name needs no more."""
LOW = 520
"""px of the screen below which only the buttons stay under the pad."""


class SigningDesk(QWidget):
    """State: the package, whose card is current, whether something is on its way.

    Signals: `given(SignatureInput)` · `again_asked(SignSlot)` sign anew · `said_changed()` what the party says.
    """

    given = Signal(object)
    again_asked = Signal(object)
    said_changed = Signal()

    def __init__(self, reading: ReadingPane, clock: Clock) -> None:
        super().__init__()
        self._reading, self._clock = reading, clock
        self.package: SigningPackage | None = None
        self._current = 0
        self._busy = False
        self.cards = SignerCards()
        self.form = PartyForm()
        self._officer_line = Text("", "list", "t2")
        self.pad = SignaturePad()
        self.pad.setObjectName("pad")
        self.pad.setMinimumHeight(150)
        self.pad.setMaximumHeight(TALLEST)
        self.foot = SigningFoot()
        self._build()
        self._connect()

    # ------------------------------------------------------------------ what is shown

    def show_package(self, package: SigningPackage, *, go_on: bool) -> None:
        """Draws the signers; `go_on` passes the turn to the next who has to sign."""
        fresh = self.package is None
        self.package = package
        if fresh or go_on or self._current >= len(self.slots):
            self._current = self._next_slot()
        self.foot.error.hide()
        self._enter_slot()

    def forget(self) -> None:
        """The text is being changed: nothing of what was said or drawn holds any more."""
        self.package, self._current = None, 0
        self.form.set_said(Said())
        self.pad.set_strokes([])

    @property
    def slots(self) -> tuple[SignSlot, ...]:
        """Those who sign: the witness only where one is asked for."""
        package = self.package
        slots = package.slots if package else ()
        return tuple(slot for slot in slots if slot.required or slot.name or slot.signature)

    @property
    def slot(self) -> SignSlot | None:
        return self.slots[self._current] if self._current < len(self.slots) else None

    def choose(self, index: int) -> None:
        if index < len(self.slots) and not self._busy:
            self._current = index
            self._enter_slot()
            self.said_changed.emit()

    def set_opinions(self, opinions: Sequence[str]) -> None:
        self.form.set_opinions(opinions)

    def set_busy(self, busy: bool) -> None:
        """While something is being stored nothing else can be signed."""
        self._busy = busy
        self.update_state()

    def say_error(self, error: KnownError) -> None:
        self.foot.say_error(error)

    def provisional(self) -> Signature | None:
        """What the party says so far, as it would stand on the documents without ink."""
        slot, package = self.slot, self.package
        if slot is None or package is None or slot.role is not SignerRole.PARTY or slot.signature is not None:
            return None
        said = self.form.said()
        return Signature(
            "",
            package.case.inspection.id,
            slot.role,
            slot.name,
            slot.identity,
            package.content_sha256,
            self._clock.now(),
            position=slot.position,
            attendance=said.attendance,
            opinion=said.opinion,
            reason=said.reason,
            witness_name=said.witness_name,
            recording=said.recording,
        )

    # ------------------------------------------------------------------ acts

    def confirm_now(self) -> None:
        """Enter: stores the signature, if nothing is missing."""
        slot, package = self.slot, self.package
        if (
            slot is None
            or package is None
            or not self.foot.confirm.isEnabled()
            or self.foot.confirm.isHidden()
        ):
            return
        self.form.flush()
        said = self.form.said() if slot.role is SignerRole.PARTY else Said()
        signs = said.attendance is Attendance.SIGNED
        strokes, aspect = to_record(self.pad.strokes(), self.pad.aspect()) if signs else ((), 5000)
        self.given.emit(
            SignatureInput(
                slot.role,
                slot.name,
                package.content_sha256,
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
        )

    def refuse(self) -> None:
        """F8: the party does not sign; once more, and it does."""
        slot = self.slot
        if slot is None or slot.role is not SignerRole.PARTY or slot.signature is not None:
            return
        refused = self.form.said().attendance is Attendance.REFUSED
        self.form.set_attendance(Attendance.SIGNED if refused else Attendance.REFUSED)

    def undo_stroke(self) -> None:
        self.pad.undo()

    def clear_pad(self) -> None:
        self.pad.clear()

    # ------------------------------------------------------------------ the current signer

    def _next_slot(self) -> int:
        """The first who has not signed; once all have, the last card stays."""
        slots = self.slots
        open_slots = [n for n, slot in enumerate(slots) if slot.signature is None and slot.required]
        return open_slots[0] if open_slots else max(0, len(slots) - 1)

    def _enter_slot(self) -> None:
        slot = self.slot
        self.cards.show_slots(self.slots, self._current)
        if slot is None:
            return
        given = slot.signature
        self.pad.set_name(signer_name(slot))
        self.pad.set_strokes(to_pad(given, self.pad.aspect()) if given else [])
        self.pad.set_sealed(given is not None)
        self.pad.set_active(given is None)
        self.pad.set_time(self._moment(given.signed_at) if given else self._moment(self._clock.now()))
        if given is not None and slot.role is SignerRole.PARTY:
            self.form.set_said(
                Said(given.attendance, given.opinion, given.reason, given.witness_name, given.recording)
            )
        self.update_state()

    def _moment(self, moment: datetime) -> str:
        return f"{local(moment):%Y-%m-%d %H:%M}"

    def update_state(self) -> None:
        """What can be pressed now, and the sentence that says why not."""
        slot, package = self.slot, self.package
        if slot is None or package is None:
            return
        party, signed = slot.role is SignerRole.PARTY, slot.signature is not None
        signs = not party or self.form.said().attendance is Attendance.SIGNED
        self.form.setVisible(party)
        self.form.setEnabled(not signed and not self._busy)
        self._officer_line.setVisible(not party)
        self._officer_line.set_text(self._must_sign(slot))
        self.pad.setVisible(signs)
        unread = party and signs and not self._reading.is_read()
        reason = self._complete_words() if signed else self._missing(slot, signs, unread)
        inked = not self.pad.is_empty()
        confirm = self._confirm_words(signs)
        self.foot.show_state(FootState(signs, signed, inked, self._busy, unread, reason, confirm))
        self.foot.show_bound(package.content_sha256, self._reading.pages)
        self.foot.rights.set_text(self._rights(package))

    def _missing(self, slot: SignSlot, signs: bool, unread: bool) -> str:
        if unread:
            return self._reading.unread_words()
        wanting = self.form.missing() if slot.role is SignerRole.PARTY else ""
        if wanting:
            return wanting
        return self.tr("请在框内签名") if signs and self.pad.is_empty() else ""

    def _confirm_words(self, signs: bool) -> str:
        following = [slot for slot in self.slots[self._current + 1 :] if slot.signature is None]
        if not signs:
            refused = self.form.said().attendance is Attendance.REFUSED
            return self.tr("确认，记为拒签") if refused else self.tr("确认，记为不在现场")
        if following:
            return self.tr("确认签名，换%1").replace("%1", signer_name(following[0]))
        return self.tr("确认签名")

    def _complete_words(self) -> str:
        package = self.package
        return self.tr("签名已齐，可以封存") if package and package.complete else self.tr("已存入")

    def _must_sign(self, slot: SignSlot) -> str:
        words = self.tr("%1须本人签名") if slot.required else self.tr("%1可以签名")
        return words.replace("%1", role_word(slot.role))

    def _rights(self, package: SigningPackage) -> str:
        told = package.case.inspection.notices.rights_told
        words = self.tr("当事人权利已告知并记入笔录：申请回避、陈述申辩，有权拒绝没有出示证件的检查。")
        return words if told else ""

    # ------------------------------------------------------------------ building

    def arrange(self, window_width: int, height: int) -> None:
        """For a window of this logical width and this much height for the screen."""
        self.foot.arrange(tight=width_class(window_width) != "wide", short=height < LOW)

    def _connect(self) -> None:
        foot = self.foot
        self.cards.chosen.connect(self.choose)
        foot.undo.clicked.connect(self.pad.undo)
        foot.clear.clicked.connect(self.pad.clear)
        foot.confirm.clicked.connect(self.confirm_now)
        foot.again.clicked.connect(lambda: self.again_asked.emit(self.slot))
        foot.go_read.clicked.connect(self._reading.go_to_unread)
        self.pad.strokes_changed.connect(self.update_state)
        self.form.typed.connect(self.update_state)
        self.form.changed.connect(self._say)
        self._reading.read_changed.connect(self.update_state)

    def _say(self) -> None:
        self.update_state()
        self.said_changed.emit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(10)
        for part in (self.cards, self.form, self._officer_line):
            column.addWidget(part)
        column.addWidget(self.pad, 10)
        column.addStretch(1)
