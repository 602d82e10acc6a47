"""Files and pictures that come in by drop, paste or the file dialog."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QDir, QEvent, QIODevice, QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QWidget

PATTERNS = "*.jpg *.jpeg *.png *.tif *.tiff *.webp"


def pictures_folder() -> str:
    """Where photos usually lie on this machine."""
    places = QStandardPaths.StandardLocation
    pictures = QStandardPaths.writableLocation(places.PicturesLocation)
    return pictures if QDir(pictures).exists() else QStandardPaths.writableLocation(places.HomeLocation)


def local_files(data: QMimeData) -> list[str]:
    """The paths of the local files in a drop or on the clipboard."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def is_photo(data: QMimeData) -> bool:
    return bool(local_files(data)) or data.hasImage()


def as_png(image: QImage) -> bytes:
    """A picture without a file, as PNG: nothing of it is lost."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


class DropFilter(QObject):
    """Lets any widget take photos by drop and by paste (Ctrl+V).

    Signals: `files_given(list[str])` with local paths, `image_given(bytes)` with a PNG.
    """

    files_given = Signal(list)
    image_given = Signal(bytes)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def paste(self) -> bool:
        """Takes what is on the clipboard; False if there is no photo on it."""
        return self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> bool:
        """Files before pictures: a copied file also offers its preview as a picture."""
        files = local_files(data)
        if files:
            self.files_given.emit(files)
        elif data.hasImage():
            self.image_given.emit(as_png(QImage(data.imageData())))
        else:
            return False
        return True

    def pick(self) -> None:
        """Opens the file dialog."""
        title = self.tr("选择照片")
        kinds = self.tr("照片 ({0});;所有文件 (*)").format(PATTERNS)
        files, _kind = QFileDialog.getOpenFileNames(self._widget, title, pictures_folder(), kinds)
        if files:
            self.files_given.emit(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            return self.take(event.mimeData())
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and is_photo(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Paste) and self.paste()
        return False
