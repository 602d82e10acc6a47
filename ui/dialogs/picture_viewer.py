"""One picture large, with a line below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.picture_canvas import Canvas
from ui.widgets.text import ElidedText, set_ground

Loader = Callable[[QWidget, str, bool, Callable[[QImage], None]], None]
"""`load(owner, sha256, whole, show)` reads the print picture, or the whole original, and hands it to `show` if the
owner is still there."""


class PictureViewer(QDialog):
    """One picture large with a line below it: a photo of another visit, of which only the picture is at hand."""

    def __init__(self, sha256: str, caption: str, load: Loader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("picture_viewer")
        self.setWindowTitle(caption)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(980, parent.width() - 24), min(700, parent.height() - 24))
        canvas, words = Canvas(), ElidedText(caption, "base", "on_photo")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(canvas, 1)
        foot = QWidget()
        foot.setFixedHeight(44)
        set_ground(foot, "viewer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(words, 1)
        column.addWidget(foot)
        load(self, sha256, False, lambda image: canvas.show_image(image, keep=False))
