"""文书: what was issued is listed, exported byte for byte, verified in words, and printed page by page."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from inspector.errors import Cancelled
from inspector.evidence.vault import Vault
from inspector.services.progress import Progress
from tests.ui.bench import Table
from ui import printing
from ui.screens.documents import DocumentsScreen


def sealed(bench):
    return bench.sealed()


def filled(bench):
    return bench.filled()


@pytest.fixture
def table(qtbot, tmp_path, request):
    made = Table(qtbot, tmp_path / "base", getattr(request, "param", sealed))
    yield made
    made.close()


def shown(table, **arguments):
    screen = table.show(DocumentsScreen, **arguments)
    table.until(screen.shelf.current_pdf)
    return screen


def records(table):
    return table.stored(lambda base: base.documents.of(table.id))


def choose_file(table, target: Path):
    table.until(lambda: table.window.findChild(QFileDialog))
    table.window.findChild(QFileDialog).fileSelected.emit(str(target))
    table.window.findChild(QFileDialog).close()


def test_that_the_issued_documents_are_listed_with_their_hash(table):
    screen = shown(table)
    rows = screen.shelf.list.rows.rows
    issued = {one.id: one for one in records(table)}
    assert [issued[row.id].kind.value for row in rows if row.icon == "lock"] == [
        "site_record",
        "checklist_record",
        "photo_evidence",
        "rectification_notice",
    ]
    assert len(issued) == 4
    record = next(one for one in records(table) if one.kind.value == "site_record")
    assert table.find("sha256").text().replace(" ", "") == record.pdf_sha256
    assert hashlib.sha256(screen.shelf.current_pdf()).hexdigest() == record.pdf_sha256
    assert screen.shelf.pdf.view.pages() == record.pages


def test_that_a_document_asked_for_is_the_one_shown(table):
    notice = next(one for one in records(table) if one.kind.value == "rectification_notice")
    screen = shown(table, document_id=notice.id)
    assert screen.shelf.current().record == notice


def test_that_an_export_has_the_same_bytes(table, tmp_path):
    screen = shown(table)
    target = tmp_path / "笔录.pdf"
    table.press("export")
    choose_file(table, target)
    table.until(lambda: table.toasts)
    assert target.read_bytes() == screen.shelf.current_pdf()


def test_that_everything_is_exported_into_a_folder_under_title_and_number(table, tmp_path):
    shown(table)
    folder = tmp_path / "out"
    folder.mkdir()
    table.press("export_all")
    choose_file(table, folder)
    table.until(lambda: table.toasts)
    digests = {hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    issued = records(table)
    assert digests == {one.pdf_sha256 for one in issued}
    number = next(one.number for one in issued if one.number)
    assert any(number in file.name for file in folder.iterdir())


def test_that_verification_says_in_words_that_all_agrees(table):
    shown(table)
    table.press("verify")
    table.until(lambda: table.find("verify_result").isVisible())
    assert "一致" in table.find("verify_result").text()


def test_that_an_altered_file_is_not_shown_and_verification_names_it(table):
    record = next(one for one in records(table) if one.kind.value == "site_record")
    path = Vault(table.paths.documents).path(record.pdf_sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes() + b"%")
    screen = table.show(DocumentsScreen)
    table.until(lambda: "已被改动" in screen.shelf.pdf.sentence())
    assert screen.shelf.current_pdf() == b""
    assert not table.find("print").isEnabled()
    table.press("verify")
    table.until(lambda: table.find("verify_result").isVisible())
    assert record.title in table.find("verify_result").text()


@pytest.mark.parametrize("table", [filled], indirect=True)
def test_that_drafts_can_be_looked_at_but_not_exported(table):
    shown(table)
    for name in ("export", "export_all", "verify"):
        assert not table.find(name).isVisible()
    table.press("go_on")
    assert table.places[-1].key == "review"


def test_that_zoom_keys_and_fit_change_the_size_of_the_page(table):
    screen = shown(table)
    view = screen.shelf.pdf.view
    fitting = view.zoom()
    table.press("zoom_in")
    assert view.zoom() == pytest.approx(fitting * 1.2, rel=0.02)
    table.press("zoom_fit")
    assert view.zoom() == pytest.approx(fitting, rel=0.02)


# ---------------------------------------------------------------------------- paper


def pdf_printer(target: Path) -> QPrinter:
    printer = printing.make_printer("笔录")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    return printer


def page_count(file: Path) -> int:
    document = QPdfDocument()
    document.load(str(file))
    count = document.pageCount()
    document.close()
    return count


def test_that_a_print_has_as_many_pages_as_the_document_in_their_own_size(table, tmp_path):
    screen = shown(table)
    data, pages = screen.shelf.current_pdf(), screen.shelf.pdf.view.pages()
    assert pages > 1
    printer = pdf_printer(tmp_path / "out.pdf")
    assert printing.print_pages(data, printer, printing.wanted_pages(printer, pages), Progress()) == pages
    assert page_count(tmp_path / "out.pdf") == pages
    document = QPdfDocument()
    document.load(str(tmp_path / "out.pdf"))
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    document.close()


def test_that_a_chosen_range_backwards_prints_those_pages_only(tmp_path, qapp):
    printer = pdf_printer(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert printing.wanted_pages(printer, 4) == (1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.wanted_pages(printer, 4) == (2, 1)
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert printing.wanted_pages(printer, 4, current=3) == (3,)


def test_that_a_cancelled_print_stops_between_two_pages(table, tmp_path):
    screen = shown(table)
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 1 else None, interval_s=0)
    printer = pdf_printer(tmp_path / "out.pdf")
    with pytest.raises(Cancelled):
        printing.print_pages(screen.shelf.current_pdf(), printer, (0, 1, 0), progress)


def test_that_the_print_dialog_prints_and_the_print_is_noted(table, tmp_path):
    screen = shown(table)
    pages = screen.shelf.pdf.view.pages()
    table.press("print")
    table.until(lambda: table.window.findChild(QPrintDialog))
    dialog = table.window.findChild(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(72)
    dialog.done(QPrintDialog.DialogCode.Accepted)
    table.until(lambda: table.toasts)
    assert page_count(tmp_path / "paper.pdf") == pages
    table.shell.runner.flush()
    rows = table.stored(lambda base: base.context.database.all("SELECT copies FROM print_log"))
    assert [row[0] for row in rows] == [1]


def test_that_page_keys_turn_the_pages(table):
    screen = shown(table)
    view = screen.shelf.pdf.view
    table.qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    assert view.share() > 0
    table.qtbot.keyClick(screen, Qt.Key.Key_PageUp)
    assert view.share() == 0


def test_that_the_panel_tells_when_a_document_was_printed(table):
    screen = shown(table)
    record, printer = screen.shelf.current().record, "示例打印机"
    table.stored(lambda base: base.documents.printed(record.id, printer, 2))
    screen.refresh()
    table.until(lambda: printer in screen.panel.prints.accessibleName())
    assert "2 份" in screen.panel.prints.accessibleName()
