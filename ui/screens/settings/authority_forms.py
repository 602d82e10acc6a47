"""The bureau's own authority as dialogs: founding it, issuing and renewing, its revocation list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from inspector.clock import local_date
from inspector.domain.certificate import Certificate, CertificateAuthority
from inspector.services.changes import Done
from inspector.services.own_authority import SHORTEST_PASSPHRASE, SHORTEST_ROOT_PASSPHRASE
from inspector.services.sheets import store
from ui.dialogs.secrets import FileField, PassphraseField, SecretDialog, missing, new_passphrase_wrong
from ui.screens.base import Screen
from ui.screens.settings.certificate_words import (
    Standing,
    authority_name,
    grouped,
    holder_id,
    holder_key,
    holders,
)
from ui.widgets.card import FactList
from ui.widgets.field_base import Field
from ui.widgets.fields import ComboField
from ui.widgets.text import Text


class FoundingForm(SecretDialog):
    """Found the bureau's authority."""

    def __init__(self, host: Screen, bureau: str) -> None:
        super().__init__(host.tr("建立签发机构"), host.tr("建立"), "badge-check", host.window())
        self.setObjectName("founding_form")
        self._host = host
        what = self.tr(
            "它给本局人员签发签名用的证书，本局据此核验签名；它不是依法设立的电子认证服务机构，"
            "外单位不会自动信任它签发的证书。"
        )
        self.body.addWidget(Text(what, "list", "t2", wrap=True))
        self.body.addWidget(FactList([(self.tr("名称"), self.tr("{0} 文书签名根证书").format(bureau))], 56))
        self.passphrase = PassphraseField(
            self.tr("签发机构的口令（至少 {0} 个字符）").format(SHORTEST_ROOT_PASSPHRASE), "ca_passphrase"
        )
        self.again = PassphraseField(self.tr("再输入一次"), "ca_passphrase_again")
        self.add_fields(self.passphrase, self.again)
        self.refusal_field = self.passphrase
        keep = self.tr(
            "私钥只在本机数据文件夹的 keys 里，用口令加密。请把 keys 另行备份，口令另行封存；丢了一样就不能再签发。"
        )
        self.body.addWidget(Text(keep, "label", "t2", wrap=True))
        self.passphrase.edit.setFocus()

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        return new_passphrase_wrong(self.passphrase, self.again, SHORTEST_ROOT_PASSPHRASE)

    def _submit(self) -> None:
        words = self.passphrase.value()
        self.set_busy(self.tr("正在建立…"))
        self._host.runner.lane(
            lambda services: services.certificates.ca_create(passphrase=words),
            self._founded,
            self.refuse,
            owner=self,
        )

    def _founded(self, _done: Done[CertificateAuthority]) -> None:
        self._host.navigator.toast(self.tr("已建立签发机构"))
        self.accept()


class IssueForm(SecretDialog):
    """A certificate for an officer or the seal; with `old` in the place of that one."""

    def __init__(
        self, host: Screen, standing: Standing, officer_id: str = "", old: Certificate | None = None
    ) -> None:
        title = host.tr("换发证书") if old else host.tr("签发证书")
        act = host.tr("换发") if old else host.tr("签发")
        super().__init__(title, act, "id-card", host.window())
        self.setObjectName("issue_form")
        self._host, self._standing, self._old = host, standing, old
        today = local_date(host.clock.now())
        self.officer = ComboField(self.tr("发给谁"), holders(standing.officers, today), required=True)
        self.officer.edit.setObjectName("officer")
        self.passphrase = PassphraseField(
            self.tr("证书的新口令，由本人输入（至少 {0} 个字符）").format(SHORTEST_PASSPHRASE), "passphrase"
        )
        self.again = PassphraseField(self.tr("再输入一次"), "passphrase_again")
        self.out = FileField(
            self.tr("写成 .p12 文件交给本人（不选则私钥存在本机）"),
            "out",
            self.tr("证书文件 (*.p12)"),
            self._file_name(""),
        )
        self.root = PassphraseField(self.tr("签发机构的口令"), "ca_passphrase")
        self.add_fields(self.officer, self.passphrase, self.again, self.out, self.root)
        self.officer.chosen.connect(self._name_file)
        self._choose(old.officer_id if old else officer_id, fixed=old is not None)

    def _choose(self, officer_id: str, fixed: bool) -> None:
        self.officer.set_value(holder_key(officer_id))
        self.officer.edit.setEnabled(not fixed)
        if fixed and not self.officer.value():
            words = self.tr("{0}没有有效的执法证，不能换发。请先更新执法证的有效期。")
            self.officer.set_error(words.format(self._standing.name(officer_id)))
        self._name_file()
        self.passphrase.edit.setFocus()

    def _name_file(self, _key: str = "") -> None:
        self.out.set_save_name(self._file_name(self.officer.value()))

    def _file_name(self, key: str) -> str:
        return f"{self._standing.name(holder_id(key))}.p12"

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        wrong: list[tuple[Field, str]] = []
        if not self.officer.value():
            wrong.append((self.officer, self.tr("请选择执法证有效的人员，或单位印章。")))
        wrong += new_passphrase_wrong(self.passphrase, self.again, SHORTEST_PASSPHRASE)
        return [*wrong, *missing(self.root)]

    def _submit(self) -> None:
        officer_id, root, words = holder_id(self.officer.value()), self.root.value(), self.passphrase.value()
        old, out = self._old, self.out.path()
        self.set_busy(self.tr("正在签发…"))
        self._host.runner.lane(
            lambda services: (
                services.certificates.ca_renew(
                    certificate_id=old.id, ca_passphrase=root, passphrase=words, out=out
                )
                if old is not None
                else services.certificates.ca_issue(
                    officer_id=officer_id, ca_passphrase=root, passphrase=words, out=out
                )
            ),
            self._issued,
            self.refuse,
            owner=self,
        )

    def _issued(self, done: Done[Certificate]) -> None:
        name, out = self._standing.name(done.value.officer_id), self.out.path()
        told = self.tr("已签发{0}的证书，已写到 {1}") if out else self.tr("已签发{0}的证书，私钥存在本机")
        self._host.navigator.toast(told.format(name, out.name if out else ""))
        self.accept()


class CrlForm(SecretDialog):
    """Publish a new revocation list into a file."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host.tr("发布吊销列表"), host.tr("发布"), "download", host.window())
        self.setObjectName("crl_form")
        self._host = host
        words = self.tr("列出已经吊销的全部证书，由签发机构签名，交给要核验本局签名的单位。")
        self.body.addWidget(Text(words, "list", "t2", wrap=True))
        kinds = self.tr("吊销列表 (*.crl)")
        self.out = FileField(self.tr("写到"), "out", kinds, self.tr("吊销列表.crl"), required=True)
        self.root = PassphraseField(self.tr("签发机构的口令"), "ca_passphrase")
        self.add_fields(self.out, self.root)

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        no_file: list[tuple[Field, str]] = [(self.out, self.tr("请选择写到哪个文件。"))]
        return [*([] if self.out.path() else no_file), *missing(self.root)]

    def _submit(self) -> None:
        root, out = self.root.value(), self.out.path() or Path()
        self.set_busy(self.tr("正在发布…"))
        self._host.runner.lane(
            lambda services: services.certificates.ca_crl(passphrase=root),
            lambda done: self._write(done, out),
            self.refuse,
            owner=self,
        )

    def _write(self, done: Done[bytes], out: Path) -> None:
        self._host.runner.pool(
            lambda _progress: store(done.value, out), self._written, self.refuse, owner=self
        )

    def _written(self, out: Path) -> None:
        self._host.navigator.toast(self.tr("吊销列表已写到 {0}").format(out.name), None, "download")
        self.accept()


def authority_facts(host: Screen, one: CertificateAuthority, until: str, due: str) -> list[tuple[str, str]]:
    """What stands on the page about an authority; `until` and `due` are days as text."""
    published = (
        host.tr("第 {0} 号，{1} 前须再发布").format(one.crl_number, due) if due else host.tr("还没有发布")
    )
    return [
        (host.tr("名称"), authority_name(one.subject)),
        (host.tr("有效至"), until),
        (host.tr("指纹"), grouped(one.fingerprint)),
        (host.tr("吊销列表"), published),
    ]
