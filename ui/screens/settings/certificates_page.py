"""证书: who can sign with one, the bureau's own authority, and which others it trusts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from inspector.clock import local
from inspector.domain.certificate import BUREAU, Certificate, CertificateAuthority, TrustedRoot
from inspector.services.certificates import OwnCertificate
from inspector.services.changes import Done
from inspector.services.sheets import store
from ui.dialogs.secrets import content_of, file_dialog
from ui.screens.base import Screen
from ui.screens.settings.authority_forms import CrlForm, FoundingForm, IssueForm, authority_facts
from ui.screens.settings.certificate_forms import ImportForm, RevokeForm, RootForm
from ui.screens.settings.certificate_words import (
    Standing,
    authority_name,
    grouped,
    read_standing,
    seal_word,
    state_chip,
)
from ui.screens.settings.page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.card import Card, FactList
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.dialog import AskDialog
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

ROW = 44
NONE = "none:"
"""Before the officer's id: the row of somebody without a certificate."""


class CertificatesPage(SettingsPage):
    """State: what the page shows."""

    def __init__(self, host: Screen) -> None:
        super().__init__(host, "", "id-card")
        self.title = self.tr("证书")
        self._standing = Standing("", (), (), (), ())
        self._build_people()
        self._build_authority()
        self._build_roots()
        self.column.addStretch(1)

    def refresh(self) -> None:
        self.host.lane(read_standing, self._show)

    # ------------------------------------------------------------------ what is shown

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        selected = self.table.current_id()
        self.table.set_rows(self._rows(standing))
        self.table.setFixedHeight(self.table.sizeHintForRows())
        if selected:
            self.table.select(selected)
        self._show_authority(standing.authorities[-1] if standing.authorities else None)
        self._show_roots(standing.roots)
        self._allow()

    def _rows(self, standing: Standing) -> list[TableRow]:
        """A line for each certificate, the newest first, and one for everybody who has none."""
        rows: list[TableRow] = []
        for officer_id, name in [*((one.id, one.name) for one in standing.officers), (BUREAU, seal_word())]:
            own = [one for one in standing.own if one.certificate.officer_id == officer_id]
            rows += [self._row(name, one) for one in reversed(own)] or [self._bare(officer_id, name)]
        return rows

    def _row(self, name: str, one: OwnCertificate) -> TableRow:
        certificate = one.certificate
        cells = (
            Cell(name, bold=True),
            Cell(chip=state_chip(certificate, self.host.clock.now())),
            f"{local(certificate.not_after):%Y-%m-%d}",
            f"{grouped(certificate.serial)[:19]}…",
            authority_name(certificate.issuer),
            self.tr("在本机") if one.key_here else self.tr("不在本机"),
        )
        return TableRow(certificate.id, cells)

    def _bare(self, officer_id: str, name: str) -> TableRow:
        chip = Cell(chip=ChipSpec(self.tr("没有证书"), "na", "minus"))
        return TableRow(NONE + officer_id, (Cell(name, bold=True), chip, "", "", "", ""))

    def _show_authority(self, authority: CertificateAuthority | None) -> None:
        self._no_authority.setVisible(authority is None)
        self._founded.setVisible(authority is not None)
        self.found.setVisible(authority is None)
        for button in (self.export_root, self.publish):
            button.setVisible(authority is not None)
        if authority is not None:
            due = f"{local(authority.crl_next):%Y-%m-%d}" if authority.crl_next else ""
            until = f"{local(authority.not_after):%Y-%m-%d}"
            self._founded.set_facts(authority_facts(self.host, authority, until, due))

    def _show_roots(self, roots: tuple[TrustedRoot, ...]) -> None:
        self.roots.set_rows([self._root_row(one) for one in roots])
        self.roots.setFixedHeight(self.roots.sizeHintForRows())
        for part in (self.roots, self.distrust, self.take_list):
            part.setVisible(bool(roots))
        self._no_roots.setVisible(not roots)

    def _root_row(self, one: TrustedRoot) -> TableRow:
        until, listed = f"{local(one.not_after):%Y-%m-%d}", self.tr("有") if one.crl else self.tr("没有")
        fingerprint = f"{grouped(one.fingerprint)[:19]}…"
        return TableRow(one.id, (Cell(authority_name(one.subject), bold=True), until, fingerprint, listed))

    def _allow(self) -> None:
        """Only what can be done with the chosen line."""
        chosen = self._chosen()
        founded, key = bool(self._standing.authorities), self.table.current_id()
        live = chosen is not None and chosen.revoked_at is None
        renewable = live and chosen is not None and not chosen.replaced_by and bool(chosen.authority_id)
        self.issue.setVisible(founded)
        self.revoke.setVisible(bool(self._standing.own))
        self.renew.setVisible(founded)
        self.import_p12.setEnabled(bool(key))
        self.issue.setEnabled(bool(key))
        self.renew.setEnabled(renewable)
        self.revoke.setEnabled(live)
        self.distrust.setEnabled(bool(self.roots.current_id()))

    def _chosen(self) -> Certificate | None:
        return self._standing.certificate(self.table.current_id())

    def _officer(self) -> str:
        """Whose line is chosen."""
        chosen = self._chosen()
        return chosen.officer_id if chosen else self.table.current_id().removeprefix(NONE)

    # ------------------------------------------------------------------ parts

    def _build_people(self) -> None:
        columns = (
            Column(self.tr("姓名"), 112),
            Column(self.tr("状态"), 108),
            Column(self.tr("有效期至"), 104),
            Column(self.tr("证书编号"), 176),
            Column(self.tr("签发机构"), None),
            Column(self.tr("私钥"), 84),
        )
        self.table = self._table(columns, "certificates_table", self.tr("证书"))
        self.issue = self._button(self.tr("签发证书…"), "issue", "badge-check", self._issue)
        self.import_p12 = self._button(self.tr("导入 .p12…"), "import_p12", "upload", self._import)
        self.renew = self._button(self.tr("换发…"), "renew", "refresh-cw", self._renew)
        self.revoke = self._button(self.tr("吊销…"), "revoke", "ban", self._revoke, danger=True)
        card = self._list_card(self.tr("人员与单位印章"), self.table)
        card.body.addLayout(self._line(self.issue, self.import_p12, self.renew, self.revoke))
        words = self.tr("选中一行再办理。没有证书也能手写签名、封存和核验；用证书签名的是封存后的副本。")
        note = Text(words, "label", "t2", wrap=True)
        note.setContentsMargins(16, 0, 16, 12)
        card.add(note)

    def _build_authority(self) -> None:
        card = Card(self.tr("本局的签发机构"))
        words = self.tr(
            "还没有建立。没有购买证书的单位，可以在一台专人保管的电脑上自建；已有 .p12 证书的不必建。"
        )
        self._no_authority = Text(words, "list", "t2", wrap=True)
        self._founded = FactList(label_width=72)
        self._founded.setObjectName("authority_facts")
        self.found = self._button(self.tr("建立签发机构…"), "found", "plus", self._found)
        self.export_root = self._button(self.tr("导出根证书…"), "export_root", "download", self._export_root)
        self.publish = self._button(self.tr("发布吊销列表…"), "publish_crl", "list-checks", self._publish)
        card.add(self._no_authority)
        card.add(self._founded)
        card.body.addLayout(self._line(self.found, self.export_root, self.publish, margin=0))
        self.add(card)

    def _build_roots(self) -> None:
        columns = (
            Column(self.tr("签发机构"), None),
            Column(self.tr("有效期至"), 104),
            Column(self.tr("指纹"), 196),
            Column(self.tr("吊销列表"), 84),
        )
        self.roots = self._table(columns, "roots_table", self.tr("受信任的根证书"))
        self.trust = self._button(self.tr("添加…"), "trust_root", "plus", self._trust)
        self.take_list = self._button(self.tr("导入吊销列表…"), "import_crl", "upload", self._import_crl)
        self.distrust = self._button(
            self.tr("不再信任…"), "distrust_root", "trash-2", self._distrust, danger=True
        )
        card = self._list_card(self.tr("受信任的根证书"), self.roots)
        self._no_roots = Text(self.tr("还没有。导入外单位签发的证书之前，先添加它的签发机构。"), "list", "t2")
        self._no_roots.setContentsMargins(16, 12, 16, 0)
        card.add(self._no_roots)
        card.body.addLayout(self._line(self.trust, self.take_list, self.distrust))

    def _table(self, columns: tuple[Column, ...], name: str, title: str) -> TableView:
        table = TableView(columns, ROW, title)
        table.setObjectName(name)
        table.current_changed.connect(lambda _id: self._allow())
        return table

    def _button(
        self, text: str, name: str, icon: str, act: Callable[[], None], danger: bool = False
    ) -> Button:
        button = Button(text, "danger" if danger else "secondary", icon, height=32)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _list_card(self, title: str, table: TableView) -> Card:
        card = Card(title, margin=0)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(table)
        self.add(card)
        return card

    def _line(self, *buttons: Button, margin: int = 16) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(margin, 4, margin, 8 if margin else 0)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    # ------------------------------------------------------------------ what is done

    def _issue(self) -> None:
        IssueForm(self.host, self._standing, self._officer()).open()

    def _renew(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            IssueForm(self.host, self._standing, old=chosen).open()

    def _import(self) -> None:
        ImportForm(self.host, self._standing, self._officer()).open()

    def _revoke(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            RevokeForm(self.host, chosen, self._standing.name(chosen.officer_id)).open()

    def _found(self) -> None:
        FoundingForm(self.host, self._standing.bureau).open()

    def _publish(self) -> None:
        CrlForm(self.host).open()

    def _export_root(self) -> None:
        pem = self._standing.authorities[-1].pem.encode()
        kinds, name = self.tr("证书文件 (*.cer)"), self.tr("{0} 根证书.cer").format(self._standing.bureau)
        dialog = file_dialog(self, self.tr("导出根证书"), kinds, name)
        dialog.fileSelected.connect(lambda file: self._write(pem, Path(file)))
        dialog.open()

    def _write(self, content: bytes, path: Path) -> None:
        self.host.runner.pool(
            lambda _progress: store(content, path),
            lambda file: self.host.navigator.toast(self.tr("已导出 {0}").format(file.name), None, "download"),
            self.refuse,
            owner=self,
        )

    def _trust(self) -> None:
        RootForm(self.host).open()

    def _import_crl(self) -> None:
        dialog = file_dialog(self, self.tr("导入吊销列表"), self.tr("吊销列表 (*.crl *.pem *.der)"))
        dialog.fileSelected.connect(lambda file: self._take_list(Path(file)))
        dialog.open()

    def _take_list(self, path: Path) -> None:
        def taken(done: Done[TrustedRoot]) -> None:
            words = self.tr("已导入“{0}”的吊销列表").format(authority_name(done.value.subject))
            self.host.navigator.toast(words)

        self.host.lane(
            lambda services: services.certificates.import_crl(content=content_of(path)), taken, self.refuse
        )

    def _distrust(self) -> None:
        root_id = self.roots.current_id()
        root = next((one for one in self._standing.roots if one.id == root_id), None)
        if root is None:
            return
        dialog = AskDialog(
            self.tr("不再信任“{0}”？").format(authority_name(root.subject)),
            self.tr("它签发的证书从此不被接受，用它们签过的文书核验时追溯不到根证书。"),
            self.tr("不再信任"),
            self.tr("取消"),
            self.window(),
            "trash-2",
            self.tr("理由"),
            reason_required=True,
        )
        dialog.confirmed.connect(
            lambda why: self.host.lane(
                lambda services: services.certificates.distrust_root(root_id=root_id, why=why),
                None,
                self.refuse,
            )
        )
        dialog.open()
