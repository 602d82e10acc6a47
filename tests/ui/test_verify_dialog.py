"""核验文书: whatever somebody brings, the window says which document it is and whether it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from inspector.evidence.vault import Vault
from tests.ui.bench import Table
from tests.ui.office import Office, furnish, press
from tests.ui.shell import Desk
from tests.unit.services.test_verify_code import code_of, make_void, stored_paper
from ui.dialogs.verify_dialog import VerifyDialog, open_verify
from ui.models import page_codes
from ui.screens.base import Arguments
from ui.screens.inspections import InspectionsScreen
from ui.screens.settings import SettingsScreen

DPI = 200
CODE = f"XCZF1:result_notice:{'a' * 64}:示环检告〔2026〕9号"


class Counter:
    """A base with one sealed visit whose notice is void and replaced by a paper, and the dialog over a window."""

    def __init__(self, qtbot, folder: Path) -> None:
        def prepare(bench):
            sealed = bench.sealed()
            records = {one.kind.value: one for one in bench.services.documents.of(sealed.id)}
            self.record, self.void = records["site_record"], records["rectification_notice"]
            self.paper = stored_paper(bench, sealed.id)
            make_void(bench, self.void.id, sealed.id, self.paper.id)
            return sealed

        self.qtbot, self.folder = qtbot, folder
        self.table = Table(qtbot, folder / "base", prepare)
        self.table.window = QWidget()
        qtbot.addWidget(self.table.window)
        self.table.window.resize(1294, 740)
        self.table.window.show()
        self.dialog: VerifyDialog | None = None

    def open(self, code: str = "") -> VerifyDialog:
        shell = self.table.shell
        self.dialog = open_verify(shell.runner, shell.navigator, self.table.window, code)
        return self.dialog

    def file(self, record, name: str = "文书.pdf", more: bytes = b"") -> Path:
        """A copy of an issued file, as it is brought."""
        stored = Vault(self.table.paths.documents).path(record.pdf_sha256).read_bytes()
        (self.folder / name).write_bytes(stored + more)
        return self.folder / name

    def page(self, record) -> QImage:
        """The first page as a scanner sees it."""
        document = QPdfDocument()
        document.load(str(self.file(record)))
        page = page_codes._picture(document, 0)
        document.close()
        return page

    def verdict(self) -> str:
        """The head, once there is one."""
        assert self.dialog is not None
        dialog = self.dialog
        self.table.until(lambda: dialog.found.outcome is not None)
        return dialog.findChild(QLabel, "verdict").text()

    def lines(self) -> str:
        assert self.dialog is not None
        return self.dialog.findChild(QLabel, "verdict_lines").text()

    def part(self, name: str) -> QWidget:
        assert self.dialog is not None
        found = self.dialog.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.part(name), Qt.MouseButton.LeftButton)

    def close(self) -> None:
        if self.dialog is not None and shiboken6.isValid(self.dialog):
            self.dialog.close()
        self.table.close()


@pytest.fixture
def counter(qtbot, tmp_path):
    made = Counter(qtbot, tmp_path)
    yield made
    made.close()


def scan(counter: Counter, code: str, enter: bool = True) -> None:
    """As a gun types: the Latin characters; what it cannot type is lost."""
    edit = counter.part("verify_code")
    edit.setFocus()
    QTest.keyClicks(edit, "".join(char for char in code if char.isascii()))
    if enter:
        QTest.keyClick(edit, Qt.Key.Key_Return)


def drop(widget: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(20, 20), *how)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), *how))


# ---------------------------------------------------------------------------- codes


def test_that_a_scan_with_the_gun_shows_the_document_and_that_it_holds(counter):
    counter.open()
    scan(counter, code_of(counter.paper))
    assert counter.verdict() == "有这份文书，现在有效"
    text = counter.dialog.found.plain_text()
    assert counter.paper.number in text
    assert "当事人：示例建筑工程有限公司" in text
    assert "请核对纸上的内容" in counter.lines()


def test_that_a_scan_behind_an_older_one_is_verified_alone(counter):
    counter.open(code_of(counter.paper))
    counter.verdict()
    counter.part("verify_code").end(False)
    scan(counter, code_of(counter.record))
    counter.table.until(lambda: counter.record.title in counter.dialog.found.plain_text())


def test_that_a_scan_reaches_the_field_while_a_button_has_the_focus(counter):
    counter.open(code_of(counter.paper))
    counter.verdict()
    button, field = counter.part("copy_result"), counter.part("verify_code")
    counter.dialog.activateWindow()
    button.setFocus()
    counter.table.until(lambda: not field.hasFocus())
    QTest.keyClicks(button, "X")
    assert field.hasFocus()
    assert field.text() == "X"


def test_that_after_a_verdict_the_field_waits_for_the_next_scan(counter):
    counter.open()
    counter.table.window.activateWindow()
    scan(counter, code_of(counter.paper))
    counter.verdict()
    field = counter.part("verify_code")
    assert field.selectedText() == field.text()
    scan(counter, code_of(counter.record))
    counter.table.until(lambda: counter.record.title in counter.dialog.found.plain_text())


def test_that_a_whole_code_is_verified_without_enter(counter):
    counter.open()
    scan(counter, code_of(counter.paper), enter=False)
    assert counter.verdict() == "有这份文书，现在有效"


def test_that_a_void_document_is_said_to_be_void_with_reason_and_heir(counter):
    counter.open(code_of(counter.void))
    assert counter.verdict() == "这份文书已经作废"
    assert "期限写错" in counter.dialog.found.plain_text()
    counter.press("open_heir")
    place = counter.table.places[-1]
    assert (place.key, place.arguments.document_id) == ("documents", counter.paper.id)


def test_that_any_other_text_is_no_code(counter):
    counter.open()
    scan(counter, "https://example.cn/")
    assert counter.verdict() == "不能确认是本单位签发的文书"
    assert "核验码" in counter.lines()


def test_that_a_case_is_opened_at_its_document_and_the_dialog_closes(counter):
    dialog = counter.open(code_of(counter.record))
    counter.verdict()
    counter.press("open_case")
    place = counter.table.places[-1]
    assert place.key == "documents"
    assert place.arguments.inspection_id == counter.table.id
    assert place.arguments.document_id == counter.record.id
    assert not dialog.isVisible()


def test_that_the_result_can_be_copied(counter):
    counter.open(code_of(counter.record))
    counter.verdict()
    counter.press("copy_result")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("有这份文书，现在有效\n")
    assert "全部一致" in copied
    assert counter.table.toasts == ["核验结果已复制"]


# ---------------------------------------------------------------------------- files


def test_that_a_dropped_file_is_compared_with_what_was_issued(counter):
    dialog = counter.open()
    drop(dialog, counter.file(counter.paper, "告知书.pdf"))
    assert counter.verdict() == "核验一致"
    assert "告知书.pdf 与签发的" in counter.lines()


def test_that_a_file_may_be_dropped_on_the_field_as_well(counter):
    counter.open()
    drop(counter.part("verify_code"), counter.file(counter.record))
    assert counter.verdict() == "核验一致"
    assert counter.part("verify_code").text() == ""


def test_that_a_chosen_file_with_one_more_byte_is_not_what_was_issued(counter):
    counter.open()
    counter.press("choose_file")
    counter.table.until(lambda: counter.dialog.findChild(QFileDialog))
    chooser = counter.dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(counter.file(counter.record, more=b"%")))
    chooser.close()
    assert counter.verdict() == "核验发现不一致"
    assert counter.record.title in counter.dialog.found.plain_text()


def test_that_several_files_at_once_are_sent_back(counter):
    dialog = counter.open()
    drop(dialog, counter.file(counter.record, "一.pdf"), counter.file(counter.paper, "二.pdf"))
    assert counter.verdict() == "一次核验一份"


def test_that_a_photo_of_the_first_page_is_read(counter, tmp_path):
    dialog = counter.open()
    counter.page(counter.paper).save(str(tmp_path / "照片.png"))
    dialog.verify_file(tmp_path / "照片.png")
    assert counter.verdict() == "有这份文书，现在有效"
    assert counter.paper.number in counter.dialog.found.plain_text()


def test_that_a_picture_without_a_code_says_what_to_photograph(counter, tmp_path):
    dialog = counter.open()
    wall = QImage(600, 400, QImage.Format.Format_RGB32)
    wall.fill(QColor("white"))
    wall.save(str(tmp_path / "墙.png"))
    dialog.verify_file(tmp_path / "墙.png")
    assert counter.verdict() == "没有读到核验码"
    assert "二维码" in counter.lines()


def test_that_a_scanned_pdf_is_found_by_its_code_and_not_taken_for_the_issued_file(counter, tmp_path):
    from PIL import Image

    dialog = counter.open()
    counter.page(counter.paper).save(str(tmp_path / "page.png"))
    with Image.open(tmp_path / "page.png") as page:
        page.convert("RGB").save(tmp_path / "扫描.pdf", resolution=DPI)
    dialog.verify_file(tmp_path / "扫描.pdf")
    assert counter.verdict().startswith("不是签发的电子文件")
    assert counter.dialog.found.outcome.tone == "warn"
    assert counter.paper.number in counter.dialog.found.plain_text()


@pytest.mark.parametrize(
    ("name", "content", "head"),
    [
        ("坏.pdf", b"%PDF-1.7 nothing", "不能确认是本单位签发的文书"),
        ("空.pdf", b"", "不能确认是本单位签发的文书"),
        ("信.docx", b"PK\x03\x04", "不能确认是本单位签发的文书"),
        ("坏.jpg", b"\xff\xd8\xff\xe0 nothing", "没有核验成"),
        ("空.png", b"", "没有核验成"),
    ],
)
def test_that_broken_and_foreign_files_get_a_sentence(counter, tmp_path, name, content, head):
    dialog = counter.open()
    (tmp_path / name).write_bytes(content)
    dialog.verify_file(tmp_path / name)
    assert counter.verdict() == head
    assert counter.lines()
    assert counter.dialog.findChild(QWidget, "open_case") is None


def test_that_a_file_that_is_gone_is_said_to_be_unreadable(counter, tmp_path):
    dialog = counter.open()
    dialog.verify_file(tmp_path / "没有.pdf")
    assert counter.verdict() == "没有核验成"
    assert "不能读取" in counter.lines()


def test_that_a_pasted_screenshot_is_read_and_pasted_text_goes_into_the_field(counter):
    counter.open()
    field = counter.part("verify_code")
    field.setFocus()
    QGuiApplication.clipboard().setImage(counter.page(counter.paper))
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert counter.verdict() == "有这份文书，现在有效"
    QGuiApplication.clipboard().setText(code_of(counter.void))
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.text() == code_of(counter.void)
    counter.table.until(lambda: "已经作废" in counter.part("verdict").text())


def test_that_only_the_outcome_of_the_last_thing_brought_is_shown(counter):
    dialog = counter.open()
    heads: list[str] = []
    show = dialog.found.show_outcome
    dialog.found.show_outcome = lambda outcome: (heads.append(outcome.about), show(outcome))
    dialog.verify_file(counter.file(counter.paper, "先.pdf"))
    dialog.verify_file(counter.file(counter.record, "后.pdf"))
    counter.table.until(lambda: heads)
    counter.table.shell.runner.flush()
    assert heads == ["后.pdf"]


def test_that_fifty_differences_scroll_and_do_not_outgrow_the_screen(counter):
    from ui.models.verifying import Outcome

    dialog = counter.open()
    dialog._show(Outcome("bad", "circle-x", "核验发现不一致", "文书.pdf", tuple(map(str, range(50)))))
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog._area.verticalScrollBar().maximum() > 0


# ---------------------------------------------------------------------------- the ways to it


def dialogs() -> list[VerifyDialog]:
    return [
        one for one in QApplication.topLevelWidgets() if isinstance(one, VerifyDialog) and one.isVisible()
    ]


def test_that_the_list_of_inspections_leads_to_it(counter):
    screen = counter.table.show(InspectionsScreen)
    counter.qtbot.mouseClick(screen.findChild(QAbstractButton, "verify_document"), Qt.MouseButton.LeftButton)
    (dialog,) = dialogs()
    dialog.close()


def test_that_the_settings_lead_to_it(qtbot, tmp_path):
    office = Office(qtbot, tmp_path, furnish)
    screen = office.show(SettingsScreen, Arguments(text="check"))
    press(screen, qtbot, "verify_document")
    (dialog,) = dialogs()
    dialog.close()
    office.close()


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path, visits=1)
    yield made
    made.window.close_now()


def palette_of(desk: Desk):
    desk.navigator.find()
    desk.settle()
    return desk.conductor._find.palette


def test_that_the_palette_offers_it_by_name(desk):
    palette = palette_of(desk)
    palette.asked.emit("核验")
    desk.settle()
    row = next(row for row in palette.results.rows.rows if row.id == "verify|")
    palette.hide()
    palette.chosen.emit(row.id)
    (dialog,) = dialogs()
    dialog.close()


def test_that_the_palette_does_not_offer_it_for_other_words(desk):
    palette = palette_of(desk)
    palette.asked.emit("围挡")
    desk.settle()
    assert not [row for row in palette.results.rows.rows if row.id.startswith("verify|")]
    palette.hide()


def test_that_a_code_scanned_into_the_palette_is_verified_and_nothing_older_is_opened(desk):
    palette = palette_of(desk)
    assert palette.results.current_id().startswith("site|")
    QTest.keyClicks(palette.field.edit, "".join(char for char in CODE if char.isascii()))
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    desk.settle()
    (dialog,) = dialogs()
    assert dialog.field.text().startswith("XCZF1:result_notice:aaaa")
    desk.qtbot.waitUntil(lambda: dialog.found.outcome is not None)
    assert "不是本机签发的文书" in dialog.found.plain_text()
    assert desk.navigator.place.key == "workbench"
    dialog.close()


def test_that_enter_before_the_answer_opens_what_was_typed(desk):
    palette = palette_of(desk)
    QTest.keyClicks(palette.field.edit, "hyws")
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    desk.settle()
    (dialog,) = dialogs()
    dialog.close()
