"""设置 → 证书: the bureau's own authority, certificates issued, imported, renewed and revoked, and whom it trusts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_crl, load_pem_x509_certificate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from inspector.domain.certificate import BUREAU
from inspector.signing import authority, key_files, officer_keys
from inspector.signing.key_files import Passphrase
from inspector.signing.x509_reading import pem
from tests.ui.office import Office, furnish, press, type_into, type_text
from ui.screens.base import Arguments
from ui.screens.settings import SettingsScreen

ROOT_WORDS = "four unrelated words here"
WORDS = "jianguo words"


@pytest.fixture(autouse=True)
def cheap_locks(monkeypatch):
    """The cost of guessing a passphrase is tested in tests/unit/signing; here it would only take time."""
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path, furnish)
    yield made
    made.close()


def founded(office, services):
    """An authority, and a certificate of the first officer with its key on this machine."""
    furnish(office, services)
    services.certificates.ca_create(passphrase=Passphrase(ROOT_WORDS))
    services.certificates.ca_issue(
        officer_id=office.officers["王建国"],
        ca_passphrase=Passphrase(ROOT_WORDS),
        passphrase=Passphrase(WORDS),
    )


@pytest.fixture
def running(qtbot, tmp_path):
    made = Office(qtbot, tmp_path, founded)
    yield made
    made.close()


def opened(office):
    screen = office.show(SettingsScreen, Arguments(text="certificates"))
    page = screen.pages["certificates"]
    office.until(lambda: page.table.rows.rowCount() > 0)
    return page


def lines(page, name: str = "") -> list[list[str]]:
    """The words of every line, or of one person's."""
    rows = [page.table.rows.row(number) for number in range(page.table.rows.rowCount())]
    cells = [[row.cell(at) for at in range(6)] for row in rows]
    words = [[cell.chip.text if cell.chip else cell.text for cell in line] for line in cells]
    return [line for line in words if not name or line[0] == name]


def choose(page, name: str) -> None:
    page.table.selectRow(next(at for at, one in enumerate(lines(page)) if one[0] == name))


def secret(dialog: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        QTest.keyClicks(dialog.findChild(QLineEdit, name), text)


def pick(office, dialog: QWidget, name: str, path) -> None:
    press(dialog, office.qtbot, f"{name}_pick")
    answer(office, dialog, path)


def answer(office, parent: QWidget, path) -> None:
    office.until(lambda: parent.findChild(QFileDialog) is not None)
    asked = parent.findChild(QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.close()


def act(office, dialog) -> None:
    office.qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)


def own(office):
    return office.stored(lambda services: services.certificates.own_certificates())


def foreign(name: str):
    """A pair of another authority, and that authority."""
    day = datetime(2026, 1, 1, tzinfo=UTC)
    root = authority.create_root("示例省电子认证中心", day)
    return authority.issue(root, authority.Holder(name, "示例市"), day, day.replace(year=2028)), root


def test_that_without_certificates_everybody_is_listed_and_only_what_can_be_done_is_offered(office):
    page = opened(office)
    assert [one[1] for one in lines(page)] == ["没有证书"] * 5
    assert {one[0] for one in lines(page)} == {"王建国", "李晓梅", "陈伟", "刘洋", "单位印章"}
    assert page.found.isVisible()
    assert not page.issue.isVisible()
    assert not page.export_root.isVisible()
    assert not page.distrust.isVisible()
    assert not page.revoke.isEnabled()


def test_that_an_authority_is_founded_only_with_a_long_passphrase_typed_twice(office, qtbot):
    page = opened(office)
    press(page, qtbot, "found")
    form = office.dialog("founding_form")
    secret(form, ca_passphrase="short", ca_passphrase_again="short")
    act(office, form)
    assert "至少 12 个字符" in form.passphrase.error()
    secret(form, ca_passphrase=" words and more")
    act(office, form)
    assert "两次输入的口令不同" in form.again.error()
    secret(form, ca_passphrase_again=" words and more")
    act(office, form)
    office.until(lambda: office.toasts == ["已建立签发机构"])
    office.until(lambda: not page.found.isVisible())
    assert page.issue.isVisible()
    (made,) = office.stored(lambda services: services.certificates.authorities())
    assert "示例市生态环境局" in made.subject


def test_that_an_officer_gets_a_certificate_whose_key_stays_here(running, qtbot):
    page = opened(running)
    choose(page, "李晓梅")
    press(page, qtbot, "issue")
    form = running.dialog("issue_form")
    secret(form, passphrase=WORDS, passphrase_again=WORDS, ca_passphrase="not these words")
    act(running, form)
    running.until(lambda: "口令不对" in form.root.error())
    assert form.root.length() == 0
    assert len(own(running)) == 1
    secret(form, ca_passphrase=ROOT_WORDS)
    act(running, form)
    running.until(lambda: bool(running.toasts))
    assert "李晓梅" in running.toasts[0]
    running.until(lambda: lines(page, "李晓梅")[0][1] != "没有证书")
    assert lines(page, "李晓梅")[0][4:] == ["示例市生态环境局 文书签名根证书", "在本机"]


def test_that_nothing_typed_is_left_in_a_field_once_the_dialog_is_closed(running, qtbot):
    page = opened(running)
    choose(page, "李晓梅")
    press(page, qtbot, "issue")
    form = running.dialog("issue_form")
    secret(form, passphrase=WORDS, passphrase_again=WORDS, ca_passphrase=ROOT_WORDS)
    edits = [one.edit for one in (form.passphrase, form.again, form.root)]
    assert all(edit.echoMode() is QLineEdit.EchoMode.Password for edit in edits)
    left = []
    form.finished.connect(lambda _result: left.extend(edit.text() for edit in edits))
    press(form, qtbot, "cancel")
    assert left == ["", "", ""]


def test_that_an_issued_file_holds_the_key_and_this_machine_does_not(running, qtbot, tmp_path):
    page = opened(running)
    choose(page, "单位印章")
    press(page, qtbot, "issue")
    form = running.dialog("issue_form")
    secret(form, passphrase=WORDS, passphrase_again=WORDS, ca_passphrase=ROOT_WORDS)
    pick(running, form, "out", tmp_path / "印章.p12")
    act(running, form)
    running.until(lambda: bool(running.toasts))
    stored = next(one for one in own(running) if one.certificate.officer_id == BUREAU)
    assert not stored.key_here
    pair = officer_keys.read_p12((tmp_path / "印章.p12").read_bytes(), Passphrase(WORDS))
    assert f"{pair.certificate.serial_number:x}" == stored.certificate.serial.lstrip("0")


def test_that_only_officers_with_a_valid_inspection_certificate_are_offered_one(running, qtbot):
    page = opened(running)
    choose(page, "刘洋")
    press(page, qtbot, "issue")
    form = running.dialog("issue_form")
    offered = [form.officer.edit.itemText(at) for at in range(form.officer.edit.count())]
    assert {one.partition("（")[0] for one in offered} == {"王建国", "李晓梅", "陈伟", "单位印章"}
    secret(form, passphrase=WORDS, passphrase_again=WORDS, ca_passphrase=ROOT_WORDS)
    act(running, form)
    assert "请选择执法证有效的人员" in form.officer.error()
    form.done(0)


def test_that_a_renewed_certificate_takes_the_place_of_the_old_one(running, qtbot):
    page = opened(running)
    choose(page, "王建国")
    press(page, qtbot, "renew")
    form = running.dialog("issue_form")
    secret(form, passphrase=WORDS, passphrase_again=WORDS, ca_passphrase=ROOT_WORDS)
    act(running, form)
    running.until(lambda: len(lines(page, "王建国")) == 2)
    assert [one[1] for one in lines(page, "王建国")] == ["有效", "已换发"]


def test_that_a_certificate_is_revoked_with_a_reason_and_stands_in_the_published_list(
    running, qtbot, tmp_path
):
    page = opened(running)
    choose(page, "王建国")
    press(page, qtbot, "revoke")
    form = running.dialog("revoke_form")
    act(running, form)
    assert form.note.error() == "请写明理由。"
    type_text(form.findChild(QPlainTextEdit, "note"), "电脑失窃，已报案")
    act(running, form)
    running.until(lambda: lines(page, "王建国")[0][1] == "已吊销")
    assert not page.revoke.isEnabled()
    assert not page.renew.isEnabled()
    press(page, qtbot, "publish_crl")
    listing = running.dialog("crl_form")
    act(running, listing)
    assert listing.out.error()
    assert listing.root.error()
    pick(running, listing, "out", tmp_path / "all.crl")
    secret(listing, ca_passphrase=ROOT_WORDS)
    act(running, listing)
    running.until(lambda: any("all.crl" in one for one in running.toasts))
    crl = load_der_x509_crl((tmp_path / "all.crl").read_bytes())
    (stored,) = own(running)
    assert [f"{one.serial_number:x}" for one in crl] == [stored.certificate.serial.lstrip("0")]


def test_that_the_exported_root_is_the_authoritys_certificate(running, qtbot, tmp_path):
    page = opened(running)
    press(page, qtbot, "export_root")
    answer(running, page, tmp_path / "root.cer")
    running.until(lambda: bool(running.toasts))
    exported = load_pem_x509_certificate((tmp_path / "root.cer").read_bytes())
    (made,) = running.stored(lambda services: services.certificates.authorities())
    assert pem(exported) == made.pem


def test_that_a_p12_is_looked_into_before_it_is_stored(office, qtbot, tmp_path):
    pair, root = foreign("王建国")
    file = tmp_path / "王建国.pfx"
    file.write_bytes(pair.as_p12(Passphrase(WORDS)))
    office.stored(
        lambda services: services.certificates.trust_root(content=pem(root.certificate).encode(), note="来函")
    )
    page = opened(office)
    choose(page, "王建国")
    press(page, qtbot, "import_p12")
    form = office.dialog("import_form")
    act(office, form)
    assert form.file.error()
    assert form.passphrase.error()
    pick(office, form, "p12", file)
    secret(form, passphrase="wrong")
    act(office, form)
    office.until(lambda: "口令不对" in form.passphrase.error())
    assert not form.facts.isVisible()
    secret(form, passphrase=WORDS)
    act(office, form)
    office.until(form.facts.isVisible)
    assert "持有人相符" in form.remark.text()
    assert own(office) == ()
    act(office, form)
    office.until(lambda: office.toasts == ["已导入王建国的证书"])
    (stored,) = own(office)
    assert (stored.holder, stored.key_here) == ("王建国", True)


def test_that_a_p12_in_another_name_needs_a_reason_and_another_file_is_looked_into_again(
    office, qtbot, tmp_path
):
    pair, root = foreign("赵一鸣")
    file = tmp_path / "a.p12"
    file.write_bytes(pair.as_p12(Passphrase(WORDS)))
    page = opened(office)
    choose(page, "王建国")
    press(page, qtbot, "import_p12")
    form = office.dialog("import_form")
    pick(office, form, "p12", file)
    secret(form, passphrase=WORDS)
    act(office, form)
    office.until(form.facts.isVisible)
    assert "追溯不到受信任的根证书" in form.remark.text()
    act(office, form)
    assert form.note.error() == "请写明理由。"
    type_into(form, "note", "曾用名，见户籍证明")
    act(office, form)
    office.until(lambda: "追溯不到" in form.passphrase.error())
    assert own(office) == ()
    office.stored(
        lambda services: services.certificates.trust_root(content=pem(root.certificate).encode(), note="来函")
    )
    secret(form, passphrase=WORDS)
    assert not form.facts.isVisible()
    act(office, form)
    office.until(form.facts.isVisible)
    act(office, form)
    office.until(lambda: bool(office.toasts))
    assert own(office)[0].certificate.note == "曾用名，见户籍证明"


def test_that_another_authority_is_trusted_by_its_fingerprint_and_no_longer_with_a_reason(
    office, qtbot, tmp_path
):
    _pair, root = foreign("王建国")
    (tmp_path / "root.cer").write_text(pem(root.certificate))
    (tmp_path / "no.cer").write_text("nothing")
    page = opened(office)
    press(page, qtbot, "trust_root")
    form = office.dialog("root_form")
    pick(office, form, "root", tmp_path / "no.cer")
    office.until(lambda: "不是证书" in form.file.error())
    pick(office, form, "root", tmp_path / "root.cer")
    office.until(form.facts.isVisible)
    act(office, form)
    assert form.note.error()
    type_into(form, "note", "指纹与省厅来函一致")
    act(office, form)
    office.until(page.distrust.isVisible)
    assert page.roots.rows.row(0).cell(0).text == "示例省电子认证中心 文书签名根证书"
    page.roots.selectRow(0)
    press(page, qtbot, "distrust_root")
    ask = office.dialog()
    act(office, ask)
    assert ask.reason.error()
    type_text(ask.reason.edit, "机构停止服务")
    act(office, ask)
    office.until(lambda: not page.distrust.isVisible())
    assert office.stored(lambda services: services.certificates.trusted_roots()) == ()


def test_that_a_revocation_list_of_nobody_trusted_is_refused_in_words(office, qtbot, tmp_path):
    _pair, root = foreign("王建国")
    day = datetime(2026, 11, 1, tzinfo=UTC)
    crl = authority.make_crl(root, 1, [], day, day.replace(month=12))
    (tmp_path / "a.crl").write_bytes(crl.public_bytes(Encoding.DER))
    _pair, second = foreign("李晓梅")
    office.stored(
        lambda services: services.certificates.trust_root(
            content=pem(second.certificate).encode(), note="来函"
        )
    )
    page = opened(office)
    office.until(page.take_list.isVisible)
    press(page, qtbot, "import_crl")
    answer(office, page, tmp_path / "a.crl")
    office.until(lambda: bool(office.errors))
    assert "没有签发这份吊销列表" in office.errors[0]
