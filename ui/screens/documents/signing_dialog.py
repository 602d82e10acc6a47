"""证书签名: whose turn it is, with which certificate, the passphrase, and the signature in three steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from inspector.clock import local
from inspector.domain.certificate import BUREAU, Certificate, SignedCopy
from inspector.domain.document import DocumentRecord
from inspector.errors import KnownError
from inspector.services.certificate_making import make_signed
from inspector.services.certificates import OwnCertificate, Passphrase, SignaturePlan, SignedFile
from inspector.services.changes import Done
from ui.dialogs.secrets import FileField, PassphraseField, SecretDialog, content_of, missing
from ui.screens.base import Screen
from ui.screens.documents.copies import CopyState, Turn, turn_words
from ui.screens.settings.certificate_words import grouped
from ui.widgets.banner import Banner
from ui.widgets.checks import RadioRow
from ui.widgets.field_base import Field
from ui.widgets.meter import Bar
from ui.widgets.text import Text

STEPS = 3


def usable(own: Sequence[OwnCertificate], officer_id: str, now: datetime) -> Certificate | None:
    """The newest certificate that can sign here and now."""
    good = [
        one.certificate
        for one in own
        if one.key_here
        and one.certificate.officer_id == officer_id
        and one.certificate.revoked_at is None
        and one.certificate.not_before <= now <= one.certificate.not_after
    ]
    return good[-1] if good else None


class SigningDialog(SecretDialog):
    """The next signature on one document. State: who signs, with which certificate, whether it is being made."""

    def __init__(
        self,
        screen: Screen,
        record: DocumentRecord,
        state: CopyState,
        own: Sequence[OwnCertificate],
        signed: Callable[[SignedCopy], None],
    ) -> None:
        title = screen.tr("证书签名：{0}").format(record.title)
        super().__init__(title, screen.tr("签名"), "signature", screen.window())
        self.setObjectName("signing_dialog")
        self._screen, self._record, self._state = screen, record, state
        self._told = signed
        self._turn = state.next()
        self._running = False
        self._certificate = (
            usable(own, self._turn.officer_id, screen.clock.now()) if self._turn is not None else None
        )
        self._build()
        screen.runner.bug.connect(self._release)

    def reject(self) -> None:
        """What is being signed is entered first."""
        if not self._running:
            super().reject()

    # ------------------------------------------------------------------ parts

    def _build(self) -> None:
        words = self.tr("原件不动，签名在副本上。按检查人、记录人的先后签；都签完可以加盖单位印章。")
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        self._add_turns()
        self._with = Banner("accent")
        self._with.setObjectName("signs_with")
        self._with.link_clicked.connect(self._to_settings)
        self.body.addWidget(self._with)
        has = self._certificate is not None
        label = self.tr("改用 .p12 文件（不必选）") if has else self.tr("用 .p12 文件签（私钥不存入本机）")
        self.p12 = FileField(label, "p12", self.tr("证书文件 (*.p12 *.pfx)"))
        self.seal = FileField(self.tr("印章图片（PNG，底色透明，不必选）"), "seal", self.tr("图片 (*.png)"))
        self.passphrase = PassphraseField(self.tr("证书的口令"), "passphrase")
        self.add_fields(self.seal, self.p12, self.passphrase)
        self.seal.setVisible(self._is_seal())
        self._bar, self._doing = Bar(), Text("", "label", "t2")
        self._doing.setObjectName("signing_step")
        for part in (self._doing, self._bar):
            self.body.addWidget(part)
            part.hide()
        self.p12.chosen.connect(self._tell_certificate)
        self._tell_certificate()
        self.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_turns(self) -> None:
        group = QButtonGroup(self)
        for at, one in enumerate(self._state.turns):
            row = RadioRow(turn_words(one), self._turn_detail(one))
            row.setObjectName(f"turn_{at}")
            row.setEnabled(one is self._turn)
            row.setChecked(one is self._turn)
            group.addButton(row)
            self.body.addWidget(row)

    def _turn_detail(self, one: Turn) -> str:
        if one.signed_at is not None:
            return self.tr("已签 {0}").format(f"{local(one.signed_at):%m-%d %H:%M}")
        if one is self._turn or self._turn is None:
            return self.tr("现在签")
        if one.officer_id == BUREAU:
            return self.tr("执法人员都签完后可以加盖")
        return self.tr("等{0}签后").format(self._turn.name)

    def _tell_certificate(self) -> None:
        name = self._turn.name if self._turn else ""
        if self.p12.path() is not None:
            self._with.set(
                "accent",
                self.tr("用所选文件里的证书。"),
                self.tr("它须由受信任的机构签发给{0}。").format(name),
            )
        elif self._certificate is None:
            words = self.tr("可以到 设置 → 证书 签发或导入，或在下面选一个 .p12 文件。")
            self._with.set("warn", self.tr("本机没有{0}的有效证书。").format(name), words, self.tr("去设置"))
        else:
            until = f"{local(self._certificate.not_after):%Y-%m-%d}"
            words = self.tr("编号 {0}…，有效至 {1}。")
            serial = grouped(self._certificate.serial)[:9]
            self._with.set("good", self.tr("用本机的证书。"), words.format(serial, until), icon="id-card")

    def _is_seal(self) -> bool:
        return self._turn is not None and self._turn.officer_id == BUREAU

    def _to_settings(self) -> None:
        self.done(0)
        self._screen.navigator.go("settings", text="certificates")

    # ------------------------------------------------------------------ signing

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        wrong: list[tuple[Field, str]] = []
        if self._certificate is None and self.p12.path() is None:
            wrong.append((self.p12, self.tr("请选择 .p12 文件，或先到设置里签发、导入证书。")))
        return [*wrong, *missing(self.passphrase)]

    def _submit(self) -> None:
        turn, record, seal = self._turn, self._record, self.seal.path()
        if turn is None:
            return
        words = self.passphrase.value()
        self.passphrase.wipe()
        self._running = True
        self._step(0, self.tr("正在核对先后和证书…"))
        self._screen.runner.lane(
            lambda services: services.certificates.plan(
                record.id, turn.officer_id, seal=content_of(seal) if seal else None
            ),
            lambda plan: self._make(plan, words),
            self.refuse,
            owner=self,
        )

    def _make(self, plan: SignaturePlan, words: Passphrase) -> None:
        paths, p12 = self._screen.paths, self.p12.path()
        self._step(1, self.tr("正在签名…"))
        self._screen.runner.pool(
            lambda _progress: make_signed(plan, words, paths, content_of(p12) if p12 else None),
            lambda signed: self._enter(plan, signed),
            self.refuse,
            owner=self,
        )

    def _enter(self, plan: SignaturePlan, signed: SignedFile) -> None:
        self._step(2, self.tr("正在存入…"))
        self._screen.runner.lane(
            lambda services: services.certificates.record(plan, signed),
            self._entered,
            self.refuse,
            owner=self,
        )

    def _entered(self, done: Done[SignedCopy]) -> None:
        self._running = False
        self._told(done.value)
        self.accept()

    def refuse(self, error: KnownError) -> None:
        self._release()
        super().refuse(error)

    def _step(self, done: int, words: str) -> None:
        self.set_busy(self.tr("正在签名…"))
        self.safe_button.setEnabled(False)
        self._doing.set_text(words)
        self._bar.set_value(done, STEPS)
        for part in (self._doing, self._bar):
            part.show()

    def _release(self, *_bug: object) -> None:
        """Nothing is being made any more."""
        self._running = False
        self.safe_button.setEnabled(True)
        for part in (self._doing, self._bar):
            part.hide()
