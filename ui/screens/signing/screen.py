"""签字: the party sees the exact text and signs it, the officers after; then everything is sealed.

Signatures are stored one by one. Closed in the middle, the inspection comes back here with those given so far.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.catalogue import PhraseGroup
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import Case, Inspection, InspectionState
from inspector.errors import KnownError
from inspector.services.changes import Done
from inspector.services.signing import SignatureInput, SigningPackage, SignSlot
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.documents.panes import Panes
from ui.screens.documents.paper import Made, draft, make, short_word
from ui.screens.signing.desk import SigningDesk
from ui.screens.signing.reading import ReadingPane
from ui.screens.signing.sealing import Sealing
from ui.widgets.buttons import Button
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.dialog import AskDialog
from ui.widgets.headers import InspectionHeader
from ui.widgets.keys import KeyMap
from ui.widgets.meter import ProgressPanel
from ui.widgets.responsive import scroll

OPINION = "opinion"
ROOMY = 1100
"""px of the window from which text and signing stand side by side."""
NARROWEST = 606
"""px of the signing side: the usual opinions side by side."""


class SigningScreen(Screen):
    """State: the package as last read, a revision that outdates drafts on their way, the sealing while it runs."""

    WATCHES: ClassVar[frozenset[str]] = frozenset({"inspection", "signature", "bureau"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("signing_screen")
        self.inspection_id = ""
        self._revision = 0
        self._sealing: Sealing | None = None
        self.reading = ReadingPane()
        self.desk = SigningDesk(self.reading, self.clock)
        self._panel = ProgressPanel(self.tr("正在封存"))
        self._panel.setObjectName("sealing")
        self._panel.hide()
        self._header = InspectionHeader()
        self.reopen = Button(self.tr("返回修改"), icon="undo-2")
        self.seal = Button(self.tr("封存检查"), "primary", "lock", key="F10")
        self.panes = Panes(
            self.reading, self._right(), (self.tr("看文书"), self.tr("签名")), (634, 660), ROOMY
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self._build_header()
        self._connect()

    # ------------------------------------------------------------------ what the shell asks

    def open(self, arguments: Arguments) -> None:
        self.inspection_id = arguments.inspection_id

    def header(self) -> QWidget:
        return self._header

    def refresh(self) -> None:
        inspection_id = self.inspection_id
        if self.desk.package is None:
            self.lane(lambda services: services.library.phrases(), self._take_phrases)
        self.lane(lambda services: services.signing.package(inspection_id), self._take)

    def flush(self) -> None:
        self.desk.form.flush()

    # ------------------------------------------------------------------ showing

    def _take_phrases(self, groups: tuple[PhraseGroup, ...]) -> None:
        phrases = [group.phrases for group in groups if group.id == OPINION]
        self.desk.set_opinions(phrases[0] if phrases else ())

    def _take(self, package: SigningPackage, *, go_on: bool = False) -> None:
        state = package.case.inspection.state
        if state is not InspectionState.READY:
            key = "review" if state is InspectionState.IN_PROGRESS else "documents"
            if self._sealing is None and self.isVisible():
                self.navigator.replace(key, inspection_id=self.inspection_id)
            return
        if package == self.desk.package:
            return
        self.reading.set_content(package.content_sha256, package.kinds)
        self.desk.show_package(package, go_on=go_on)
        self._show_header(package)
        self.typeset()

    def typeset(self) -> None:
        """Makes the documents anew with the ink so far, and with what the party says at this moment."""
        package = self.desk.package
        if package is None:
            return
        self._revision += 1
        case = self._with_provisional(package.case)
        for kind in package.kinds:
            self._order(kind, case, self._revision)

    def _with_provisional(self, case: Case) -> Case:
        said = self.desk.provisional()
        return replace(case, signatures=(*case.signatures, said)) if said is not None else case

    def _order(self, kind: DocumentKind, case: Case, revision: int) -> None:
        paths = self.paths

        def done(made: Made) -> None:
            if revision == self._revision:
                self.reading.take(kind, made)

        self.runner.pool(
            lambda _progress: make(draft(case, kind), case, paths), done, self.reading.refuse, owner=self
        )

    def _show_header(self, package: SigningPackage) -> None:
        one = package.case.inspection
        self.set_title(self.tr("签字・%1").replace("%1", one.site.name))
        self._header.set_object(self.title)
        self._header.set_chips([self._chip(package)])
        facts = [one.site.party_name, one.site.credit_code]
        if one.entered_at and one.left_at:
            facts.append(f"{local(one.entered_at):%Y-%m-%d %H:%M}–{local(one.left_at):%H:%M}")
        kinds = self.tr("・").join(short_word(kind) for kind in package.kinds)
        count = self.tr("%1 份文书：").replace("%1", str(len(package.kinds)))
        self._header.set_facts([("", fact) for fact in (*facts, count + kinds)])
        self.seal.setEnabled(package.complete and self._sealing is None)
        self.seal.setToolTip("" if package.complete else self.tr("签名齐了才能封存"))

    def _chip(self, package: SigningPackage) -> ChipSpec:
        required = [slot for slot in package.slots if slot.required]
        away = [
            slot for slot in required if slot.signature and slot.signature.attendance is not Attendance.SIGNED
        ]
        signed, total = package.signed - len(away), len(required) - len(away)
        words = self.tr("已签 %1 / %2 人").replace("%1", str(signed)).replace("%2", str(total))
        if away and away[0].signature is not None:
            refused = away[0].signature.attendance is Attendance.REFUSED
            words = (self.tr("当事人拒签・") if refused else self.tr("当事人不在场・")) + words
        return ChipSpec(
            words, "good" if package.complete else "warn", "check" if package.complete else "pen-line"
        )

    # ------------------------------------------------------------------ signing

    def _sign(self, given: SignatureInput) -> None:
        inspection_id = self.inspection_id
        self.desk.set_busy(True)
        self.lane(lambda services: services.signing.sign(inspection_id, given), self._signed, self._refused)

    def _signed(self, done: Done[SigningPackage]) -> None:
        self.desk.set_busy(False)
        self._take(done.value, go_on=True)
        self.reading.show_end()
        if self.desk.pad.isVisible():
            self.desk.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: KnownError) -> None:
        """Perhaps the text is another one by now: it is read anew, and whoever signs reads it anew."""
        self.desk.set_busy(False)
        inspection_id = self.inspection_id
        self.lane(
            lambda services: services.signing.package(inspection_id), lambda now: self._tell(now, error)
        )

    def _tell(self, package: SigningPackage, error: KnownError) -> None:
        self._take(package)
        self.desk.say_error(error)

    def _sign_again(self, slot: SignSlot) -> None:
        inspection_id, role, officer_id = self.inspection_id, slot.role, slot.officer_id
        self.desk.set_busy(True)
        self.lane(
            lambda services: services.signing.remove(inspection_id, role, officer_id),
            lambda done: self._removed(done, role),
            self._refused,
        )

    def _removed(self, done: Done[SigningPackage], role: SignerRole) -> None:
        self.desk.set_busy(False)
        self._take(done.value, go_on=role is SignerRole.PARTY)

    # ------------------------------------------------------------------ back to editing

    def _ask_reopen(self) -> None:
        dialog = AskDialog(
            self.tr("返回修改？"),
            self.tr("已签的名全部作废并留痕，修改后重新看文书、重新签名；文号保留。"),
            self.tr("作废签名，返回修改"),
            self.tr("继续签字"),
            self,
            act_icon="undo-2",
            reason_label=self.tr("修改理由"),
            reason_required=True,
        )
        dialog.setObjectName("reopen_dialog")
        dialog.confirmed.connect(self._reopen)
        dialog.open()

    def _reopen(self, reason: str) -> None:
        inspection_id = self.inspection_id
        self.lane(lambda services: services.signing.reopen(inspection_id, reason), self._reopened)

    def _reopened(self, _done: Done[Inspection]) -> None:
        self.reading.set_content("", ())
        self.desk.forget()
        self.navigator.replace("runner", inspection_id=self.inspection_id)
        self.navigator.toast(self.tr("已返回修改，签名已作废"), None, "undo-2")

    # ------------------------------------------------------------------ sealing

    def _seal(self) -> None:
        sealing = Sealing(self.runner, self.paths, self.inspection_id, self)
        self._sealing = sealing
        sealing.progressed.connect(self._show_progress)
        sealing.sealed.connect(self._sealed)
        sealing.refused.connect(self._not_sealed)
        sealing.cancelled.connect(self._stop_sealing)
        self._hold(True)
        sealing.start()

    def _show_progress(self, done: int, total: int) -> None:
        self._panel.set_progress(done, total, self.tr("正在封存"))
        self._panel.show()

    def _sealed(self, inspection: Inspection) -> None:
        self._stop_sealing()
        if self.isVisible():
            self.navigator.replace("documents", inspection_id=self.inspection_id)
        words = self.tr("%1已封存，文书可以打印").replace("%1", inspection.site.name)
        self.navigator.toast(words, None, "lock")

    def _not_sealed(self, error: KnownError) -> None:
        """Said where the buttons are, and to the window; the package is read anew."""
        self._stop_sealing()
        self.failed.emit()
        self._refused(error)

    def _stop_sealing(self) -> None:
        if self._sealing is not None:
            self._sealing.deleteLater()
        self._sealing = None
        self._panel.hide()
        self._hold(False)

    def _hold(self, sealing: bool) -> None:
        """While the files are made nothing else can be done with the inspection."""
        package = self.desk.package
        self.desk.set_busy(sealing)
        self.reopen.setEnabled(not sealing)
        self.seal.setEnabled(not sealing and package is not None and package.complete)

    def _cancel_sealing(self) -> None:
        if self._sealing is not None:
            self._sealing.cancel()

    # ------------------------------------------------------------------ building

    def _right(self) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(NARROWEST)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll(self.desk), 1)
        column.addWidget(self.desk.foot)
        column.addWidget(self._panel)
        return holder

    def _build_header(self) -> None:
        for button, name in ((self.reopen, "reopen"), (self.seal, "seal")):
            button.setObjectName(name)
            self._header.add_action(button)
        self.seal.setEnabled(False)

    def _connect(self) -> None:
        self._header.back.connect(self.navigator.back)
        self.reopen.clicked.connect(self._ask_reopen)
        self.seal.clicked.connect(self._seal)
        self.desk.given.connect(self._sign)
        self.desk.again_asked.connect(self._sign_again)
        self.desk.said_changed.connect(self.typeset)
        self.desk.foot.go_read.clicked.connect(lambda: self.panes.turn_to("left"))
        self._panel.cancelled.connect(self._cancel_sealing)
        reading, desk = self.reading, self.desk
        single = {
            "Return": desk.confirm_now,
            "Enter": desk.confirm_now,
            "Delete": desk.clear_pad,
            "Ctrl+Z": desk.undo_stroke,
        }
        always = {"F8": desk.refuse, "PgDown": lambda: reading.turn(+1), "PgUp": lambda: reading.turn(-1)}
        KeyMap(self, single=single, always=always)
        self.set_keys(
            [
                (("PgUp", "PgDn"), self.tr("翻页")),
                (("Return",), self.tr("确认签名")),
                (("Del",), self.tr("清除")),
                (("F8",), self.tr("拒绝签字")),
                (("Esc",), self.tr("暂停，已签保留")),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self.panes.arrange(width)
        self.desk.arrange(width, self.height())
