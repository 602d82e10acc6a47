"""The codes on the pages of a PDF, as of a scan. Imported when somebody verifies a PDF, never at start-up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from inspector.services.verification import codes_in
from ui.widgets.drops import as_png

PAGES = 3
"""Pages that are searched for a code: a cover sheet may lie on top."""
DPI = 200
POINTS = 72
LONGEST_SIDE = 5000
"""Pixels, whatever size a foreign file claims for its pages."""


def codes_on_pages(path: Path) -> tuple[str, ...]:
    """The codes on the first page that shows any; () for a file that cannot be opened. May run in a worker."""
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        return ()
    try:
        pages = (_picture(document, page) for page in range(min(PAGES, document.pageCount())))
        found = (codes_in(as_png(page)) for page in pages if not page.isNull())
        return next((texts for texts in found if texts), ())
    finally:
        document.close()


def _picture(document: QPdfDocument, page: int) -> QImage:
    """The page on white; null for one that cannot be drawn."""
    size = (document.pagePointSize(page) * (DPI / POINTS)).toSize().expandedTo(QSize(1, 1))
    if max(size.width(), size.height()) > LONGEST_SIDE:
        size.scale(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    seen = document.render(page, size)
    if seen.isNull():
        return seen
    sheet = QImage(seen.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, seen)
    painter.end()
    return sheet
