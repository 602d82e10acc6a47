"""PDF pages on screen, from bytes: scrolled, zoomed, and with a memory of which pages were looked at.

Imported with the first screen that shows a document, never at start-up.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from inspector.errors import BugError
from ui.theme import theme
from ui.widgets.card import IconLabel
from ui.widgets.text import Text

MARGIN = 14
WIDEST = 920
"""A sheet that fits the width grows to this many logical pixels and no further; then the margins grow."""
SPACING = 14
STEP = 1.2
SMALLEST, LARGEST = 0.25, 4.0
SEEN_SHARE = 0.88
"""A page counts as looked at once this share of it, from the top, has been inside the window."""


class PdfFile(QObject):
    """One PDF in memory. Keeps the bytes alive as long as the document reads from them."""

    def __init__(self, data: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.status() is not QPdfDocument.Status.Ready:
            raise BugError(f"not a readable PDF: {self.document.error()}")

    @property
    def pages(self) -> int:
        return self.document.pageCount()


class PageView(QPdfView):
    """All pages under one another.

    State: the file, the zoom (fit to width until somebody zooms), which pages were looked at.
    Signals: `page_changed(int)` the page in the middle · `seen_changed()` · `zoom_changed()`.
    """

    page_changed = Signal(int)
    seen_changed = Signal()
    zoom_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file: PdfFile | None = None
        self._page = 0
        self._seen: frozenset[int] = frozenset()
        self._loading = False
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._side = MARGIN
        self._set_side(MARGIN)
        self.setPageSpacing(SPACING)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look())
        theme().changed.connect(self._tint)
        self._tint()

    # ------------------------------------------------------------------ what is shown

    def show_file(self, data: bytes, seen: frozenset[int] = frozenset(), at: float = 0.0) -> None:
        """Shows another PDF, scrolled to the share `at` of its length; `seen` are pages looked at before."""
        # The parent's child, not this view's: a document that dies inside a dying view still tells it so.
        before, self.file = self.file, PdfFile(data, self.parentWidget())
        self._loading = True
        self.setDocument(self.file.document)
        self._loading = False
        self._seen = frozenset(page for page in seen if page < self.file.pages)
        if before is not None:
            before.deleteLater()
        self.scroll_to_share(at)
        self._look()
        self.page_changed.emit(self._page)

    def share(self) -> float:
        """How far it is scrolled, 0–1, for `show_file(at=…)`."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to_share(self, share: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def pages(self) -> int:
        return self.file.pages if self.file else 0

    def page(self) -> int:
        """The page in the middle of the window, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        if 0 <= page < self.pages():
            self.verticalScrollBar().setValue(self.page_rects()[page].top() - SPACING // 2)

    def turn(self, step: int) -> None:
        """A windowful on or back."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * max(40, self.viewport().height() - 40))

    def seen(self) -> frozenset[int]:
        """The pages that have been looked at, from 0."""
        return self._seen

    # ------------------------------------------------------------------ zoom

    def zoom(self) -> float:
        """1.0 is the size on paper."""
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages():
            return self.zoomFactor()
        return self.page_rects()[0].width() / max(1.0, self._natural_width(0))

    def fits(self) -> bool:
        return self.zoomMode() is QPdfView.ZoomMode.FitToWidth

    def zoom_by(self, step: int) -> None:
        wanted = self.zoom() * (STEP if step > 0 else 1 / STEP)
        self._keeping_place(lambda: self._set_zoom(wanted))

    def fit_width(self) -> None:
        self._keeping_place(lambda: self.setZoomMode(QPdfView.ZoomMode.FitToWidth))

    def _set_zoom(self, factor: float) -> None:
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(LARGEST, max(SMALLEST, factor)))

    def _keeping_place(self, change: Callable[[], None]) -> None:
        share = self.share()
        change()
        self.scroll_to_share(share)
        self._look()
        self.zoom_changed.emit()

    # ------------------------------------------------------------------ where the pages lie

    def page_rects(self) -> list[QRect]:
        """Every page in the coordinates of the scrolled area, as QPdfView lays them out."""
        room = self.viewport().width()
        sizes = [self._size(page, room - 2 * self._side) for page in range(self.pages())]
        widest = max((width for width, _height in sizes), default=0) + 2 * self._side
        rects, top = [], MARGIN
        for width, height in sizes:
            rects.append(QRect((max(widest, room) - width) // 2, top, width, height))
            top += height + SPACING
        return rects

    def _size(self, page: int, room: int) -> tuple[int, int]:
        assert self.file is not None
        points = self.file.document.pagePointSize(page)
        width, height = self._natural_width(page), points.height() * self._resolution()
        factor = room / max(1.0, width) if self.fits() else self.zoomFactor()
        return round(width * factor), round(height * factor)

    def _natural_width(self, page: int) -> float:
        assert self.file is not None
        return self.file.document.pagePointSize(page).width() * self._resolution()

    def _resolution(self) -> float:
        return self.screen().logicalDotsPerInch() / 72

    def _set_side(self, side: int) -> None:
        self._side = side
        self.setDocumentMargins(QMargins(side, MARGIN, side, MARGIN))

    def _look(self) -> None:
        """Notes the page in the middle and those that have been inside the window."""
        if self._loading or not self.isVisible() or not self.pages():
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        rects = self.page_rects()
        middle = min(range(len(rects)), key=lambda n: abs(rects[n].center().y() - top - height / 2))
        here = {n for n, one in enumerate(rects) if self._is_seen(one, top, top + height)}
        if middle != self._page:
            self._page = middle
            self.page_changed.emit(middle)
        if not here <= self._seen:
            self._seen |= here
            self.seen_changed.emit()

    def _is_seen(self, page: QRect, top: int, bottom: int) -> bool:
        return page.bottom() > top and page.top() + page.height() * SEEN_SHARE <= bottom

    # ------------------------------------------------------------------ Qt

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme().color("bg"))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme().color("line2"), theme().border))
        corner = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for rect in self.page_rects():
            painter.drawRect(rect.toRectF().translated(corner).adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        share = self.share()
        super().resizeEvent(event)
        side = max(MARGIN, (self.viewport().width() - WIDEST) // 2)
        if side != self._side:
            self._set_side(side)
        self.scroll_to_share(share)
        self._look()
        self.zoom_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)


class PdfView(QStackedWidget):
    """The pages, or a sentence where there are none. State: which of the two is shown."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.view = PageView()
        self.view.setAccessibleName(name)
        self._icon = IconLabel("file-text", "t2", 32)
        self._sentence = Text("", "base", "t2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = _centered(self._icon, self._sentence)
        self.addWidget(self._note)
        self.addWidget(self.view)

    def show_file(self, data: bytes, seen: frozenset[int] = frozenset(), at: float = 0.0) -> None:
        self.setCurrentWidget(self.view)
        self.view.show_file(data, seen, at)

    def say(self, sentence: str, icon: str = "file-text", token: str = "t2") -> None:
        """A sentence in place of the pages: being made, cannot be made."""
        self._icon.set_icon(icon, token)
        self._sentence.set_text(sentence)
        self.setCurrentWidget(self._note)

    def is_showing(self) -> bool:
        return self.currentWidget() is self.view

    def sentence(self) -> str:
        return "" if self.is_showing() else self._sentence.text()


def _centered(icon: QWidget, sentence: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(32, 24, 32, 24)
    column.setSpacing(10)
    column.addStretch(2)
    column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(sentence)
    column.addStretch(3)
    return holder
