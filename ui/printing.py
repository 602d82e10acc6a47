"""Paper: what the system's print dialog chose, painted page by page from the PDF itself.

Imported when somebody prints, never at start-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from inspector.errors import KnownError
from inspector.services.progress import Progress
from ui.tasks import TaskRunner
from ui.widgets.pdf_view import PdfFile

if TYPE_CHECKING:
    from inspector.bootstrap import Services

POINTS = 72
FINEST = 600
"""dpi; a page at 600 is 140 MB in memory, and no eye sees more."""
TWO_SIDES = (QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide)
BLANK = -1
"""Stands for the empty back of a sheet among the pages to print."""


def make_printer(title: str) -> QPrinter:
    """A printer for A4 sheets whose whole paper can be drawn on: the margins are in the PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator(QCoreApplication.applicationName())
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def suggest_duplex(printer: QPrinter, pages: int) -> None:
    """Both sides, turned at the long edge, where there is more than one page and the printer can."""
    if pages > 1 and TWO_SIDES[0] in QPrinterInfo(printer).supportedDuplexModes():
        printer.setDuplex(TWO_SIDES[0])


def wanted_pages(printer: QPrinter, count: int, current: int = 0) -> tuple[int, ...]:
    """The pages that the dialog chose, from 0, in the order of printing and as often as the driver does not repeat.

    Where the driver does not, no copy begins on the back of the one before: `BLANK` fills its last sheet.
    """
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        pages = [current]
    elif printer.printRange() is QPrinter.PrintRange.PageRange and not printer.pageRanges().isEmpty():
        pages = [page for page in pages if printer.pageRanges().contains(page + 1)]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets = _sheets(pages, 2 if printer.duplex() in TWO_SIDES else 1)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        sheets.reverse()
    printed = [page for sheet in _repeated(sheets, copies, printer.collateCopies()) for page in sheet]
    return tuple(printed[:-1] if printed[-1:] == [BLANK] else printed)


def _sheets(pages: list[int], sides: int) -> list[list[int]]:
    """The pages by the sheet of paper on which they stand."""
    whole = pages + [BLANK] * (-len(pages) % sides)
    return [whole[start : start + sides] for start in range(0, len(whole), sides)]


def _repeated(sheets: list[list[int]], copies: int, collated: bool) -> list[list[int]]:
    return sheets * copies if collated else [sheet for sheet in sheets for _copy in range(copies)]


def print_pages(pdf: bytes, printer: QPrinter, pages: Sequence[int], progress: Progress) -> int:
    """Paints the pages in their own size; returns how many. Uses no widget, so it may run in a worker thread.

    Raises KnownError when the printer refuses, Cancelled between two pages; half a file is then removed.
    """
    file = PdfFile(pdf)
    painter = QPainter()
    _turn(printer, file.document, next(iter(pages), BLANK))
    if not painter.begin(printer):
        raise _refused(printer)
    try:
        for number, page in enumerate(pages):
            progress.report(number, len(pages), printer.docName())
            _turn(printer, file.document, page)
            if number and not printer.newPage():
                raise _refused(printer)
            if page != BLANK:
                _paint(painter, printer, file.document, page)
    except BaseException:
        printer.abort()
        painter.end()
        if printer.outputFileName():
            Path(printer.outputFileName()).unlink(missing_ok=True)
        raise
    painter.end()
    progress.report(len(pages), len(pages), printer.docName())
    return len(pages)


def _turn(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Lays the next sheet across for a page that is wider than high; a blank back lies as its front."""
    if page == BLANK:
        return
    size = document.pagePointSize(page)
    across = size.width() > size.height()
    wanted = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() is not wanted:
        printer.setPageOrientation(wanted)


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Every pixel of the page on one dot of the printer: no resampling makes small characters grey."""
    size = document.pagePointSize(page) * (printer.resolution() / POINTS)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
        size = size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    dots = size.toSize()
    left = round((paper.width() - dots.width()) / 2)
    area = QRect(QPoint(left, round((paper.height() - dots.height()) / 2)), dots)
    image = document.render(page, _pixels(dots, printer.resolution()))
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.drawImage(area, image)


def _pixels(dots: QSize, resolution: int) -> QSize:
    """The size in device pixels, of at most `FINEST` dpi."""
    return dots if resolution <= FINEST else dots * (FINEST / resolution)


def _refused(printer: QPrinter) -> KnownError:
    name = printer.printerName() or printer.outputFileName()
    return KnownError(
        QCoreApplication.translate("printing", "打印机 %1 不接受打印。").replace("%1", name),
        QCoreApplication.translate("printing", "文书没有改动。"),
        QCoreApplication.translate("printing", "请检查打印机是否接通，或另选一台。"),
    )


class PrintRun(QObject):
    """One print from the dialog to the last page.

    State: the printer, the progress once it runs.
    Signals: `printed(str printer, int copies)` · `refused(KnownError)` · `progressed(int, int)` · `ended()`.
    """

    printed = Signal(str, int)
    refused = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, runner: TaskRunner[Services], pdf: bytes, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner, self._pdf = runner, pdf
        self.printer = make_printer(title)
        self._progress: Progress | None = None

    def ask(self, parent: QWidget, pages: int, current: int) -> None:
        """Opens the system's dialog; printing goes on in the pool once it is accepted."""
        suggest_duplex(self.printer, pages)
        dialog = QPrintDialog(self.printer, parent)
        dialog.setObjectName("print_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in (
            QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
            QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
            QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies,
            QAbstractPrintDialog.PrintDialogOption.PrintToFile,
        ):
            dialog.setOption(option, True)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
        dialog.accepted.connect(lambda: self.start(pages, current))
        dialog.rejected.connect(self.ended)
        QDialog.open(dialog)  # its own open() wants a slot of C++

    def start(self, pages: int, current: int) -> None:
        chosen, pdf, printer = wanted_pages(self.printer, pages, current), self._pdf, self.printer
        self._progress = self._runner.pool(
            lambda progress: print_pages(pdf, printer, chosen, progress),
            lambda _count: self._done(),
            self._fail,
            lambda done, total, _what: self.progressed.emit(done, total),
            self.ended.emit,
            self,
        )

    def cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _done(self) -> None:
        name = self.printer.printerName() or self.printer.outputFileName()
        self.printed.emit(name, max(1, self.printer.copyCount()))
        self.ended.emit()

    def _fail(self, error: KnownError) -> None:
        self.refused.emit(error)
        self.ended.emit()
