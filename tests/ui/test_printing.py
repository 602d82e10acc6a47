"""Paper: ranges, copies and both sides as the dialog chose them, every dot where the PDF has it, and the log."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from reportlab.pdfgen import canvas

from inspector.domain.printing import Print
from inspector.errors import Cancelled
from inspector.services.progress import Progress
from tests.ui.office import NOW
from ui import printing
from ui.printing import BLANK, print_pages, suggest_duplex, wanted_pages
from ui.widgets.pdf_view import PdfFile
from ui.widgets.print_list import PrintList

A4 = (595, 842)
TWO_SIDED = QPrinter.DuplexMode.DuplexLongSide


def a_pdf(*sizes: tuple[int, int]) -> bytes:
    """A PDF of numbered pages of these sizes in points."""
    file = io.BytesIO()
    drawing = canvas.Canvas(file)
    for number, size in enumerate(sizes, start=1):
        drawing.setPageSize(size)
        drawing.drawString(72, 72, f"page {number}.")
        drawing.showPage()
    drawing.save()
    return file.getvalue()


def to_file(target: Path) -> QPrinter:
    printer = printing.make_printer("笔录")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    return printer


def printed_sizes(target: Path) -> list[tuple[int, int]]:
    document = QPdfDocument()
    document.load(str(target))
    sizes = [document.pagePointSize(page).toSize().toTuple() for page in range(document.pageCount())]
    document.close()
    return sizes


@pytest.fixture
def printer(tmp_path, qapp):
    return to_file(tmp_path / "paper.pdf")


def on_both_sides(printer: QPrinter) -> None:
    """As a printer with two sides answers; a PDF file has none."""
    printer.duplex = lambda: TWO_SIDED


# ---------------------------------------------------------------------------- what is printed


def test_that_copies_are_collated_or_not_as_chosen(printer):
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert wanted_pages(printer, 3) == (0, 1, 2, 0, 1, 2)
    printer.setCollateCopies(False)
    assert wanted_pages(printer, 3) == (0, 0, 1, 1, 2, 2)


def test_that_on_both_sides_no_copy_begins_on_the_back_of_another(printer):
    on_both_sides(printer)
    assert wanted_pages(printer, 3) == (0, 1, 2)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert wanted_pages(printer, 3) == (0, 1, 2, BLANK, 0, 1, 2)
    printer.setCollateCopies(False)
    assert wanted_pages(printer, 3) == (0, 1, 0, 1, 2, BLANK, 2)


def test_that_the_last_sheet_comes_first_with_its_front_up(printer):
    on_both_sides(printer)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3) == (2, BLANK, 0, 1)


def test_that_a_range_is_repeated_as_a_whole(printer):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert wanted_pages(printer, 5) == (1, 2, 1, 2)


@pytest.mark.parametrize(
    ("pages", "modes", "suggested"),
    [(1, [TWO_SIDED], []), (2, [TWO_SIDED], [TWO_SIDED]), (9, [QPrinter.DuplexMode.DuplexNone], [])],
)
def test_that_both_sides_are_suggested_for_several_pages_on_a_printer_that_can(
    printer, monkeypatch, pages, modes, suggested
):
    monkeypatch.setattr(QPrinterInfo, "supportedDuplexModes", lambda _info: modes)
    set_to: list[QPrinter.DuplexMode] = []
    printer.setDuplex = set_to.append
    suggest_duplex(printer, pages)
    assert set_to == suggested


# ---------------------------------------------------------------------------- on paper


def test_that_range_copies_and_blank_backs_are_on_the_paper(printer, tmp_path):
    on_both_sides(printer)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 3)
    pages = wanted_pages(printer, 5)
    assert print_pages(a_pdf(*[A4] * 5), printer, pages, Progress()) == 7
    assert len(printed_sizes(tmp_path / "paper.pdf")) == 7


def test_that_a_page_across_gets_a_sheet_across(printer, tmp_path):
    print_pages(a_pdf(A4, (842, 595), A4), printer, (0, 1, 2), Progress())
    assert printed_sizes(tmp_path / "paper.pdf") == [A4, (842, 595), A4]


def test_that_sixty_pages_print_with_progress_for_each(printer, tmp_path):
    told: list[int] = []
    progress = Progress(lambda done, _total, _what: told.append(done), interval_s=0)
    assert print_pages(a_pdf(*[A4] * 60), printer, range(60), progress) == 60
    assert told == list(range(61))
    assert len(printed_sizes(tmp_path / "paper.pdf")) == 60


def test_that_a_cancelled_print_to_a_file_leaves_no_half_file(printer, tmp_path):
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 30 else None, interval_s=0)
    with pytest.raises(Cancelled):
        print_pages(a_pdf(*[A4] * 60), printer, range(60), progress)
    assert not (tmp_path / "paper.pdf").exists()


class Paper:
    """A printer whose sheet can be looked at: as much of it as painting one page asks for."""

    def __init__(self, resolution: int) -> None:
        self._resolution = resolution
        size = QSizeF(*A4) * (resolution / printing.POINTS)
        # A sheet is a little larger than the page on it, as paper sizes in millimetres are.
        self.image = QImage((size + QSizeF(3, 5)).toSize(), QImage.Format.Format_RGB32)
        self.image.fill(Qt.GlobalColor.white)

    def resolution(self) -> int:
        return self._resolution

    def paperRect(self, _unit: object) -> QRectF:
        return QRectF(self.image.rect())


def test_that_every_dot_on_paper_is_one_pixel_of_the_page(qapp):
    file, paper = PdfFile(a_pdf(A4)), Paper(150)
    painter = QPainter(paper.image)
    printing._paint(painter, paper, file.document, 0)
    painter.end()
    dots = (QSizeF(*A4) * (150 / printing.POINTS)).toSize()
    page = file.document.render(0, dots).convertToFormat(QImage.Format.Format_ARGB32)
    inks = {page.pixelColor(x, y).alpha() for x in range(130, 300) for y in range(1580, 1640)}
    assert len(inks) > 2, "the line of text is not where this test looks"
    left = round((paper.image.width() - dots.width()) / 2)
    top = round((paper.image.height() - dots.height()) / 2)
    sheet = QImage(page.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, page)
    painter.end()
    assert paper.image.copy(left, top, dots.width(), dots.height()) == sheet


def test_that_a_finer_printer_gets_a_page_of_six_hundred_dpi(qapp):
    assert printing._pixels(QSize(9920, 14031), 1200) == QSize(4960, 7016)
    assert printing._pixels(QSize(4960, 7016), 600) == QSize(4960, 7016)


# ---------------------------------------------------------------------------- the log


def a_print(number: int, copies: int = 1) -> Print:
    at = NOW + timedelta(minutes=number)
    return Print(f"p{number}", "d1", at, "王建国", f"打印机{number}", copies)


def test_that_the_last_prints_are_listed_and_how_many_there_were(qtbot):
    shown = PrintList()
    qtbot.addWidget(shown)
    shown.set_prints([])
    assert shown.isHidden()
    shown.set_prints([a_print(4, copies=2), a_print(3), a_print(2), a_print(1)])
    assert not shown.isHidden()
    words = shown.accessibleName()
    assert "4 次" in words
    assert "2026-11-18 08:45，打印机4，2 份，王建国" in words
    assert [row.text().split("，")[1] for row in shown._rows] == ["打印机4", "打印机3", "打印机2"]
