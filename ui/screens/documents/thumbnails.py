"""The pages of a document, small, under one another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.paint import draw_text
from ui.widgets.pdf_view import PdfFile
from ui.widgets.responsive import empty, scroll

WIDTH = 108
CAPTION = 26
RING = 3


class Thumb(QAbstractButton):
    """One page and its number. State: the picture once it is made, whether it is the page shown."""

    def __init__(self, number: int, height: int) -> None:
        super().__init__()
        self._image = QImage()
        self._height = height
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self.tr("第 %1 页").replace("%1", str(number)))
        self.setAccessibleName(self.text())
        self.setObjectName(f"thumb_{number}")
        self.setFixedSize(WIDTH + 2 * RING, height + 2 * RING + CAPTION)

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def nextCheckState(self) -> None:
        """The view decides which page is current."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        sheet = QRectF(RING, RING, WIDTH, self._height)
        painter.fillRect(sheet, color("paper"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, self._image)
        self._draw_edge(painter, sheet)
        ink = color("accent_text" if self.isChecked() else "t2")
        words = QRectF(0, sheet.bottom() + 4, self.width(), CAPTION - 6)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, words, self.text(), "label", ink, bold=self.isChecked(), align=centre)

    def _draw_edge(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(theme().color("accent"), 2))
            painter.drawRect(sheet.adjusted(-1.5, -1.5, 1.5, 1.5))
        else:
            painter.setPen(QPen(theme().color("line2"), theme().border))
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))


class Thumbnails(QWidget):
    """Signal: `chosen(int)` the page that was pressed, from 0. Pictures are made in the renderer's own thread.

    State: the thumbs of the present document and the renderer that draws them.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._thumbs: list[Thumb] = []
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(8, 10, 8, 10)
        self._column.setSpacing(6)
        self._area: QScrollArea = scroll(self._holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def show_file(self, file: PdfFile | None) -> None:
        """The pages of this file; None clears."""
        self._clear()
        if file is None:
            return
        self._renderer.setDocument(file.document)
        for page in range(file.pages):
            size = file.document.pagePointSize(page)
            height = round(WIDTH * size.height() / max(1.0, size.width()))
            self._add(page, height)
            ratio = self.devicePixelRatio()
            pixels = QSize(round(WIDTH * ratio), round(height * ratio))
            self._renderer.requestPage(page, pixels, QPdfDocumentRenderOptions())
        self._column.addStretch(1)

    def set_page(self, page: int) -> None:
        """Marks the page that is being read."""
        for number, thumb in enumerate(self._thumbs):
            thumb.setChecked(number == page)
        if page < len(self._thumbs):
            self._area.ensureWidgetVisible(self._thumbs[page], 0, 12)

    def count(self) -> int:
        return len(self._thumbs)

    def _add(self, page: int, height: int) -> None:
        thumb = Thumb(page + 1, height)
        thumb.clicked.connect(lambda: self.chosen.emit(page))
        self._thumbs.append(thumb)
        self._column.addWidget(thumb, 0, Qt.AlignmentFlag.AlignHCenter)

    def _clear(self) -> None:
        self._thumbs = []
        empty(self._column)

    def _take(self, page: int, _size: QSize, image: QImage, _options: object, _request: int) -> None:
        if page < len(self._thumbs):
            self._thumbs[page].set_image(image)
