"""Certificates of others as dialogs: importing a PKCS#12 file, revoking, trusting a root."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.domain.certificate import Certificate, CertificateFacts, RevocationReason, TrustedRoot
from inspector.services.certificates import Examined
from inspector.services.changes import Done
from ui.dialogs.secrets import FileField, PassphraseField, SecretDialog, content_of, missing
from ui.screens.base import Screen
from ui.screens.settings.certificate_words import (
    Standing,
    fact_lines,
    grouped,
    holder_id,
    holder_key,
    holders,
    reason_options,
)
from ui.widgets.banner import Banner
from ui.widgets.card import FactList
from ui.widgets.field_base import Field
from ui.widgets.fields import ComboField, LineField, TextField
from ui.widgets.text import Text

FACT_WIDTH = 64


class ImportForm(SecretDialog):
    """A .p12 or .pfx of an officer: looked into first, then stored. State: what it holds, None until looked into."""

    def __init__(self, host: Screen, standing: Standing, officer_id: str) -> None:
        super().__init__(host.tr("导入 .p12 或 .pfx 证书"), host.tr("查看内容"), "eye", host.window())
        self.setObjectName("import_form")
        self._host, self._standing = host, standing
        self._examined: Examined | None = None
        self.officer = ComboField(self.tr("谁的证书"), holders(standing.officers), required=True)
        self.officer.edit.setObjectName("officer")
        self.officer.set_value(holder_key(officer_id))
        self.file = FileField(self.tr("文件"), "p12", self.tr("证书文件 (*.p12 *.pfx)"), required=True)
        self.passphrase = PassphraseField(self.tr("文件的口令"), "passphrase")
        self.facts = FactList(label_width=FACT_WIDTH)
        self.facts.setObjectName("p12_facts")
        self.remark = Banner("good")
        self.remark.setObjectName("p12_remark")
        self.note = LineField(self.tr("证书上的姓名不同，写明为什么确属本人"), required=True)
        self.note.edit.setObjectName("note")
        self.add_fields(self.officer, self.file, self.passphrase)
        for part in (self.facts, self.remark, self.note):
            self.body.addWidget(part)
        self.officer.chosen.connect(lambda _key: self._forget())
        self.file.chosen.connect(self._forget)
        self.passphrase.typed.connect(self._forget)
        self._forget()

    def _forget(self) -> None:
        """Another file, passphrase or officer: what was looked into is no longer what would be stored."""
        self._examined = None
        for part in (self.facts, self.remark, self.note):
            part.hide()
        self.set_act(self.tr("查看内容"))
        self.act_button.set_icon("eye")

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        wrong: list[tuple[Field, str]] = []
        if not self.officer.value():
            wrong.append((self.officer, self.tr("请选择人员。")))
        if self.file.path() is None:
            wrong.append((self.file, self.tr("请选择 .p12 或 .pfx 文件。")))
        if self._examined and not self._examined.names_officer and not self.note.text().strip():
            wrong.append((self.note, self.tr("请写明理由。")))
        return [*wrong, *missing(self.passphrase)]

    def _submit(self) -> None:
        self.note.set_error("")
        path = self.file.path()
        if path is None:
            return
        officer_id, words, note = (
            holder_id(self.officer.value()),
            self.passphrase.value(),
            self.note.text().strip(),
        )
        if self._examined is None:
            self.set_busy(self.tr("正在打开…"))
            self._host.runner.lane(
                lambda services: services.certificates.examine_p12(
                    officer_id=officer_id, content=content_of(path), passphrase=words
                ),
                self._show,
                self.refuse,
                owner=self,
            )
            return
        self.set_busy(self.tr("正在存入…"))
        self._host.runner.lane(
            lambda services: services.certificates.import_p12(
                officer_id=officer_id, content=content_of(path), passphrase=words, note=note
            ),
            self._stored,
            self.refuse,
            owner=self,
        )

    def _show(self, examined: Examined) -> None:
        self._examined = examined
        self.facts.set_facts(fact_lines(examined.facts))
        self._remark(examined)
        self.note.setVisible(not examined.names_officer)
        self.facts.show()
        self.remark.show()
        self.set_act(self.tr("存入本机"))
        self.act_button.set_icon("check")
        self.act_button.setEnabled(True)

    def _remark(self, examined: Examined) -> None:
        name = self._standing.name(holder_id(self.officer.value()))
        if not examined.trusted:
            words = self.tr("请先在“受信任的根证书”里添加签发机构的证书，再导入。")
            self.remark.set("bad", self.tr("追溯不到受信任的根证书。"), words)
        elif not examined.names_officer:
            words = self.tr("证书的持有人是“{0}”，不是{1}。").format(examined.facts.holder, name)
            self.remark.set("warn", words)
        else:
            self.remark.set("good", self.tr("由受信任的机构签发，持有人相符。"))

    def _stored(self, done: Done[Certificate]) -> None:
        name = self._standing.name(done.value.officer_id)
        self._host.navigator.toast(self.tr("已导入{0}的证书").format(name))
        self.accept()


class RevokeForm(SecretDialog):
    """Why a certificate is revoked."""

    def __init__(self, host: Screen, certificate: Certificate, name: str) -> None:
        title = host.tr("吊销{0}的证书？").format(name)
        super().__init__(title, host.tr("吊销"), "ban", host.window(), danger=True)
        self.setObjectName("revoke_form")
        self._host, self._certificate, self._name = host, certificate, name
        words = self.tr("立即生效，不能撤回。此前的签名仍然有效，核验时会注明。随后请发布吊销列表。")
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        serial = [(self.tr("证书编号"), grouped(certificate.serial))]
        self.body.addWidget(FactList(serial, FACT_WIDTH))
        self.why = ComboField(self.tr("种类"), reason_options())
        self.why.edit.setObjectName("why")
        self.why.set_value(RevocationReason.KEY_COMPROMISE.value)
        self.note = TextField(self.tr("理由"), required=True, min_lines=1, max_lines=4)
        self.note.edit.setObjectName("note")
        self.add_fields(self.why, self.note)
        self.note.edit.setFocus()

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        return [] if self.note.text().strip() else [(self.note, self.tr("请写明理由。"))]

    def _submit(self) -> None:
        certificate_id, why, note = (
            self._certificate.id,
            RevocationReason(self.why.value()),
            self.note.text().strip(),
        )
        self.set_busy(self.tr("正在吊销…"))
        self._host.runner.lane(
            lambda services: services.certificates.ca_revoke(
                certificate_id=certificate_id, why=why, note=note
            ),
            self._revoked,
            self.refuse,
            owner=self,
        )

    def _revoked(self, _done: Done[Certificate]) -> None:
        self._host.navigator.toast(self.tr("已吊销{0}的证书").format(self._name), None, "ban")
        self.accept()


class RootForm(SecretDialog):
    """Trust another authority. State: what its certificate says, None until a file was read."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host.tr("信任另一签发机构"), host.tr("信任"), "badge-check", host.window())
        self.setObjectName("root_form")
        self._host = host
        self._said: CertificateFacts | None = None
        words = self.tr("它签发的证书从此都被接受。请先经另一途径（电话、公文）核对指纹。")
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        kinds = self.tr("证书文件 (*.cer *.crt *.pem *.der)")
        self.file = FileField(self.tr("签发机构的证书"), "root", kinds, required=True)
        self.facts = FactList(label_width=FACT_WIDTH)
        self.facts.setObjectName("root_facts")
        self.facts.hide()
        self.note = LineField(self.tr("指纹怎样核对的"), required=True)
        self.note.edit.setObjectName("note")
        self.add_fields(self.file)
        self.body.addWidget(self.facts)
        self.add_fields(self.note)
        self.refusal_field = self.file
        self.file.chosen.connect(self._look)

    def _look(self) -> None:
        path = self.file.path()
        self._said = None
        self.facts.hide()
        if path is not None:
            self._host.runner.lane(
                lambda services: services.certificates.examine_root(content_of(path)),
                self._show,
                self.refuse,
                owner=self,
            )

    def _show(self, said: CertificateFacts) -> None:
        self._said = said
        self.facts.set_facts(fact_lines(said))
        self.facts.show()

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        wrong: list[tuple[Field, str]] = []
        if self._said is None:
            wrong.append((self.file, self.tr("请选择签发机构的证书。")))
        if not self.note.text().strip():
            wrong.append((self.note, self.tr("请写明指纹怎样核对的。")))
        return wrong

    def _submit(self) -> None:
        path, note = self.file.path(), self.note.text().strip()
        if path is None:
            return
        self.set_busy(self.tr("正在存入…"))
        self._host.runner.lane(
            lambda services: services.certificates.trust_root(content=content_of(path), note=note),
            self._trusted,
            self.refuse,
            owner=self,
        )

    def _trusted(self, _done: Done[TrustedRoot]) -> None:
        self._host.navigator.toast(self.tr("已信任这个签发机构"))
        self.accept()
