"""文书 → 证书签名: in turn, with a passphrase, on a copy; exported, verified, and shown only where it is chosen."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from inspector.domain.certificate import BUREAU
from inspector.evidence.vault import Vault
from inspector.signing import key_files, officer_keys
from inspector.signing.key_files import Passphrase
from tests.house_rules import ROOT
from tests.ui.bench import Table
from ui.screens.documents import DocumentsScreen

ROOT_WORDS = "four unrelated words here"
WORDS = "jianguo words"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def cheap_locks(monkeypatch):
    """The cost of guessing a passphrase is tested in tests/unit/signing; here it would only take time."""
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)


def without(bench):
    return bench.sealed()


def certified(bench):
    """A sealed visit, and a certificate with its key for both officers and the seal."""
    visit = bench.sealed()
    certificates = bench.services.certificates
    certificates.ca_create(passphrase=Passphrase(ROOT_WORDS))
    for officer_id in (bench.officers[0].id, bench.officers[1].id, BUREAU):
        certificates.ca_issue(
            officer_id=officer_id, ca_passphrase=Passphrase(ROOT_WORDS), passphrase=Passphrase(WORDS)
        )
    bench.clock.advance(minutes=10)
    return visit


@pytest.fixture
def table(qtbot, tmp_path, request):
    made = Table(qtbot, tmp_path / "base", getattr(request, "param", certified))
    yield made
    made.close()


def shown(table):
    screen = table.show(DocumentsScreen)
    table.until(screen.shelf.current_pdf)
    table.until(lambda: table.find("sign_copy").isVisible())
    return screen


def dialog(table) -> QDialog:
    table.until(lambda: table.window.findChild(QDialog, "signing_dialog"))
    return table.window.findChild(QDialog, "signing_dialog")


def begin(table) -> QDialog:
    table.press("sign_copy")
    return dialog(table)


def confirm(table, asked: QDialog, words: str = WORDS) -> None:
    QTest.keyClicks(asked.findChild(QLineEdit, "passphrase"), words)
    asked.act_button.click()


def sign(table, screen, words: str = WORDS) -> None:
    """One signature, until it is stored and shown."""
    table.clock.advance(minutes=1)
    before = len(table.toasts)
    confirm(table, begin(table), words)
    table.until(lambda: len(table.toasts) > before)
    name = table.toasts[-1].removesuffix("已签，副本已存入")
    table.until(lambda: name in table.find("copy_signed").text())


def copies(table, screen):
    record = screen.shelf.current().record
    return table.stored(lambda base: base.certificates.signed_copies(record.id))


def choose_file(table, parent: QWidget, target: Path) -> None:
    table.until(lambda: parent.findChild(QFileDialog))
    parent.findChild(QFileDialog).fileSelected.emit(str(target))
    parent.findChild(QFileDialog).close()


def ink_on_the_last_page(pdf: bytes) -> int:
    """How many of its points are dark, as the screen and the printer draw it."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    image = document.render(document.pageCount() - 1, QSize(600, 848))
    points = image.convertToFormat(QImage.Format.Format_Alpha8).bits()
    document.close()
    return sum(1 for one in bytes(points) if one > 128)


def copy_bytes(table, copy) -> bytes:
    return Vault(table.paths.documents).path(copy.sha256).read_bytes()


def test_that_the_order_is_shown_and_only_the_next_may_sign(table):
    shown(table)
    assert table.find("copy_signed").text() == "还没有人用证书签名。"
    assert not table.find("export_copy").isVisible()
    asked = begin(table)
    rows = [asked.findChild(QWidget, f"turn_{at}") for at in range(3)]
    assert [row.text() for row in rows] == ["检查人 王建国", "记录人 李晓梅", "单位印章 示例市生态环境局"]
    assert [row.isEnabled() for row in rows] == [True, False, False]
    assert "等王建国签后" in rows[1].accessibleDescription()
    assert "用本机的证书" in asked.findChild(QWidget, "signs_with").text()
    asked.reject()


def test_that_the_officers_sign_one_after_the_other_and_who_is_missing_is_said(table):
    screen = shown(table)
    sign(table, screen)
    assert "王建国" in table.find("copy_signed").text()
    assert table.find("copy_waiting").text() == "还差：记录人 李晓梅"
    sign(table, screen)
    assert "李晓梅" in table.find("copy_signed").text()
    assert not table.find("copy_waiting").isVisible()
    stored = copies(table, screen)
    assert [one.name for one in stored[-1].signers] == ["王建国", "李晓梅"]
    assert copy_bytes(table, stored[-1]).startswith(screen.shelf.current_pdf())


def test_that_a_wrong_passphrase_is_said_at_its_field_and_signs_nothing(table):
    screen = shown(table)
    asked = begin(table)
    confirm(table, asked, "not these")
    table.until(lambda: "口令不对" in asked.passphrase.error())
    assert asked.passphrase.length() == 0
    assert copies(table, screen) == ()
    confirm(table, asked)
    table.until(lambda: table.toasts)
    assert len(copies(table, screen)) == 1


def test_that_an_empty_passphrase_is_asked_for(table):
    shown(table)
    asked = begin(table)
    asked.act_button.click()
    assert asked.passphrase.error() == "请输入口令。"
    asked.reject()


def test_that_the_seal_follows_with_its_picture_and_then_nothing_is_left_to_sign(table, tmp_path):
    picture = io.BytesIO()
    Image.new("RGBA", (120, 120), (200, 0, 0, 90)).save(picture, "PNG")
    (tmp_path / "seal.png").write_bytes(picture.getvalue())
    screen = shown(table)
    sign(table, screen)
    sign(table, screen)
    table.clock.advance(minutes=1)
    asked = begin(table)
    table.qtbot.mouseClick(asked.seal.pick, LEFT)
    choose_file(table, asked, tmp_path / "seal.png")
    confirm(table, asked)
    table.until(lambda: "示例市生态环境局" in table.find("copy_signed").text())
    assert not table.find("sign_copy").isVisible()
    assert [one.officer_id for one in copies(table, screen)[-1].signers][-1] == BUREAU


def test_that_the_exported_copy_is_the_newest_one_and_verifies(table, tmp_path):
    screen = shown(table)
    sign(table, screen)
    table.press("export_copy")
    choose_file(table, table.window, tmp_path / "copy.pdf")
    table.until(lambda: "已导出 copy.pdf" in table.toasts)
    (copy,) = copies(table, screen)
    assert hashlib.sha256((tmp_path / "copy.pdf").read_bytes()).hexdigest() == copy.sha256
    table.press("verify_copy")
    table.until(lambda: table.find("copy_verdict").isVisible())
    said = table.find("copy_verdict").text()
    assert said.startswith("核验一致。")
    assert "签名副本一致（李晓梅尚未签名）" in said


def test_that_an_altered_copy_is_named_by_the_verification(table):
    screen = shown(table)
    sign(table, screen)
    (copy,) = copies(table, screen)
    path = Vault(table.paths.documents).path(copy.sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes() + b"%")
    table.press("verify_copy")
    table.until(lambda: table.find("copy_verdict").isVisible())
    assert table.find("copy_verdict").text().startswith("核验发现不一致：")


def test_that_the_copy_is_looked_at_only_where_it_is_chosen(table):
    screen = shown(table)
    original = screen.shelf.current_pdf()
    pages = screen.shelf.pdf.view.pages()
    sign(table, screen)
    assert screen.shelf.current_pdf() == original
    table.press("look_copy")
    (copy,) = copies(table, screen)
    table.until(lambda: screen.shelf.current_pdf().startswith(copy_bytes(table, copy)))
    table.until(lambda: screen.shelf.pdf.view.pages() == pages + 1)
    sign(table, screen)
    newest = copies(table, screen)[-1]
    table.until(lambda: screen.shelf.current_pdf().startswith(copy_bytes(table, newest)))
    table.press("look_original")
    table.until(lambda: screen.shelf.current_pdf() == original)


def test_that_what_is_shown_and_printed_of_a_copy_bears_its_signatures(table):
    screen = shown(table)
    sign(table, screen)
    table.press("look_copy")
    (copy,) = copies(table, screen)
    stored = copy_bytes(table, copy)
    table.until(lambda: screen.shelf.current_pdf().startswith(stored))
    assert ink_on_the_last_page(screen.shelf.current_pdf()) > 1.1 * ink_on_the_last_page(stored)


@pytest.mark.parametrize("table", [without], indirect=True)
def test_that_without_a_certificate_the_dialog_leads_to_where_there_is_one(table):
    shown(table)
    asked = begin(table)
    banner = asked.findChild(QWidget, "signs_with")
    assert "本机没有王建国的有效证书" in banner.text()
    confirm(table, asked)
    assert "请选择 .p12 文件" in asked.p12.error()
    banner.link_clicked.emit()
    assert (table.places[-1].key, table.places[-1].arguments.text) == ("settings", "certificates")


@pytest.mark.parametrize("table", [without], indirect=True)
def test_that_a_p12_signs_without_being_stored_here(table, tmp_path):
    officer = table.stored(lambda base: next(one for one in base.officers.all() if one.name == "王建国"))

    def issued(base):
        base.certificates.ca_create(passphrase=Passphrase(ROOT_WORDS))
        base.certificates.ca_issue(
            officer_id=officer.id,
            ca_passphrase=Passphrase(ROOT_WORDS),
            passphrase=Passphrase(WORDS),
            out=tmp_path / "own.p12",
        )

    table.stored(issued)
    screen = shown(table)
    table.clock.advance(minutes=1)
    asked = begin(table)
    table.qtbot.mouseClick(asked.p12.pick, LEFT)
    choose_file(table, asked, tmp_path / "own.p12")
    confirm(table, asked)
    table.until(lambda: table.toasts)
    assert len(copies(table, screen)) == 1
    assert not any(one.key_here for one in table.stored(lambda base: base.certificates.own_certificates()))


def test_that_the_documents_screen_is_loaded_without_the_signing_library():
    program = (
        "import sys, ui.screens.documents, inspector.services.certificates;"
        "sys.exit(any(name in sys.modules for name in ('pyhanko', 'ui.screens.documents.signing_dialog')))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
