"""Paper: what the system's print dialog chose, painted page by page from the PDF itself.

Imported when somebody prints, never at start-up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
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


def make_printer(title: str) -> QPrinter:
    """A printer for A4 sheets whose whole paper can be drawn on: the margins are in the PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator(QCoreApplication.applicationName())
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def wanted_pages(printer: QPrinter, count: int, current: int = 0) -> tuple[int, ...]:
    """The pages that the dialog chose, from 0, in the order of printing and as often as the driver does not repeat."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        pages = [current]
    elif printer.printRange() is QPrinter.PrintRange.PageRange and not printer.pageRanges().isEmpty():
        pages = [page for page in pages if printer.pageRanges().contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return _repeated(pages, 1 if printer.supportsMultipleCopies() else printer.copyCount(), printer)


def _repeated(pages: list[int], copies: int, printer: QPrinter) -> tuple[int, ...]:
    if printer.collateCopies():
        return tuple(pages * copies)
    return tuple(page for page in pages for _copy in range(copies))


def print_pages(pdf: bytes, printer: QPrinter, pages: tuple[int, ...], progress: Progress) -> int:
    """Paints the pages in their own size; returns how many. Uses no widget, so it may run in a worker thread.

    Raises KnownError when the printer refuses, Cancelled between two pages.
    """
    file = PdfFile(pdf)
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(printer)
    try:
        for number, page in enumerate(pages):
            progress.report(number, len(pages), printer.docName())
            if number and not printer.newPage():
                raise _refused(printer)
            _paint(painter, printer, file.document, page)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    progress.report(len(pages), len(pages), printer.docName())
    return len(pages)


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page) * (printer.resolution() / POINTS)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
        size = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2, 0, 0)
    area.setSize(size)
    image = document.render(page, _pixels(size, printer.resolution()))
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.drawImage(area, image)


def _pixels(size: QSizeF, resolution: int) -> QSize:
    """The size in device pixels, of at most `FINEST` dpi."""
    return (size * min(1.0, FINEST / resolution)).toSize()


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
