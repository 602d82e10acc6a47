"""文书 → the whole file: bound, printed; blank forms, Word copies, the review beside it."""

from __future__ import annotations

import io

import pytest
from docx import Document
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMenu

from inspector.domain.document import DocumentKind
from tests.ui.papers import FileDesk, sealed
from ui.screens.documents.entries import Stage


def filled(bench):
    return bench.filled()


@pytest.fixture
def desk(qtbot, tmp_path, request):
    made = FileDesk(qtbot, tmp_path / "base", getattr(request, "param", sealed))
    yield made
    made.close()


def page_count(file) -> int:
    document = QPdfDocument()
    document.load(str(file))
    count = document.pageCount()
    document.close()
    return count


def test_that_the_whole_file_is_bound_although_something_is_missing_and_says_what(desk, tmp_path):
    desk.open_file()
    desk.press("whole_file")
    assert "送达回证" in desk.find("bind_missing").text()
    desk.press("bind_two_sides")
    desk.press("bind_save")
    desk.save_as(tmp_path / "卷宗.pdf")
    desk.until(lambda: desk.toasts)
    own = sum(one.record.pages for one in desk.rows() if one.stage is Stage.ISSUED)
    assert page_count(tmp_path / "卷宗.pdf") > own
    assert "卷宗.pdf" in desk.toasts[-1]


def test_that_the_whole_file_goes_to_the_print_dialog_with_all_its_pages(desk, tmp_path):
    desk.open_file()
    desk.press("whole_file")
    desk.press("bind_print")
    desk.until(lambda: desk.window.findChild(QPrintDialog))
    dialog = desk.window.findChild(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(72)
    whole = dialog.maxPage()
    assert whole > sum(one.record.pages for one in desk.rows() if one.stage is Stage.ISSUED)
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.until(lambda: (tmp_path / "paper.pdf").exists() and page_count(tmp_path / "paper.pdf"))
    assert page_count(tmp_path / "paper.pdf") == whole


@pytest.mark.parametrize("kind", ["service_proof", "site_record", "checklist_record", "file_cover"])
def test_that_the_blank_form_of_any_kind_is_shown_and_kept(desk, tmp_path, kind):
    desk.open_file()
    desk.press("blank_forms")
    menu = desk.window.findChild(QMenu, "blank_menu")
    assert [one.data() for one in menu.actions()] == [one.value for one in DocumentKind]
    next(one for one in menu.actions() if one.data() == kind).trigger()
    menu.close()
    desk.until(lambda: desk.find("save_sheet").isEnabled())
    desk.press("save_sheet")
    desk.save_as(tmp_path / "blank.pdf")
    desk.until(lambda: desk.toasts)
    assert page_count(tmp_path / "blank.pdf") >= 1
    desk.press("close")


def test_that_a_word_copy_holds_the_text_of_the_document(desk, tmp_path):
    desk.open_file()
    desk.choose("rectification_notice", Stage.ISSUED)
    desk.press("export_word")
    desk.save_as(tmp_path / "通知书.docx")
    desk.until(lambda: desk.toasts)
    copy = Document(io.BytesIO((tmp_path / "通知书.docx").read_bytes()))
    assert "责令限期整改通知书" in "".join(one.text for one in copy.paragraphs)


def test_that_the_review_stands_beside_the_file_and_leads_to_what_is_missing(desk):
    screen = desk.open_file()
    desk.press("side_review")
    desk.until(lambda: desk.find("file_score").text())
    link = next(
        one
        for one in screen.side.review.findChildren(type(desk.find("print_review")))
        if one.objectName().startswith("mend_missing-service_proof")
    )
    link.click()
    assert screen.files.entry().kind is DocumentKind.SERVICE_PROOF
    assert desk.find("draft_paper").isVisible()


def test_that_an_opinion_is_kept_with_the_file(desk):
    desk.open_file()
    desk.press("side_review")
    desk.until(lambda: desk.find("file_score").text())
    desk.type("review_opinion", "送达回证缺失，请补办。")
    desk.press("keep_review")
    desk.until(lambda: desk.toasts)
    kept = desk.stored(lambda base: base.review.kept(desk.id))
    assert kept[-1].opinion == "送达回证缺失，请补办。"


@pytest.mark.parametrize("desk", [filled], indirect=True)
def test_that_drafts_of_the_visit_stand_in_the_list_before_it_is_signed(desk):
    desk.open_file()
    desk.until(desk.screen.shelf.current_pdf)
    visit = [one.kind.value for one in desk.rows() if one.stage is Stage.VISIT]
    assert visit == ["site_record", "checklist_record", "photo_evidence", "rectification_notice"]
    assert not desk.find("side_review").isVisible()
