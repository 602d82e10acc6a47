"""What was found at the same item on the last visit to this site."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import Item, with_unit
from inspector.services.inspections import LastAnswer
from ui.theme import theme
from ui.widgets.chips import Chip, StatusMark
from ui.widgets.responsive import empty
from ui.widgets.statuses import answer_mark, rectification_chip
from ui.widgets.text import Text

WIDTH, HEIGHT = 112, 84


class PhotoButton(QAbstractButton):
    """A photo of the last visit; a click shows it large."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(WIDTH, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("上次检查的照片"))

    def set_image(self, image: QImage) -> None:
        expand = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        smooth = Qt.TransformationMode.SmoothTransformation
        wanted = QSize(WIDTH, HEIGHT) * self.devicePixelRatioF()
        self._image = image if image.isNull() else image.scaled(wanted, expand, smooth)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        rounded = QPainterPath()
        rounded.addRoundedRect(rect, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded)
        painter.fillRect(rect, theme().color("viewer"))
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            x = (self._image.width() - WIDTH * ratio) / 2
            y = (self._image.height() - HEIGHT * ratio) / 2
            painter.drawImage(rect, self._image, QRectF(x, y, WIDTH * ratio, HEIGHT * ratio))


class LastVisit(QWidget):
    """State: the hash of the photo shown. Signal: `photo_opened(sha256)`."""

    photo_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.sha256 = ""
        self.photo = PhotoButton()
        self.photo.setObjectName("last_photo")
        self.photo.clicked.connect(lambda: self.photo_opened.emit(self.sha256))
        self._mark = StatusMark("", "na", "minus", bold=True)
        self._words = Text("", "list", "t2", wrap=True)
        self._state = QHBoxLayout()
        row, lines = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        lines.setSpacing(2)
        lines.addWidget(self._mark)
        lines.addWidget(self._words)
        lines.addLayout(self._state)
        lines.addStretch(1)
        row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def show_answer(self, last: LastAnswer | None, item: Item) -> None:
        """The answer, its value and note, what became of its finding; or that there was no visit."""
        self._clear_state()
        self.sha256 = (last.evidence_sha256 or "") if last is not None else ""
        self.photo.setVisible(bool(self.sha256))
        self._mark.setVisible(last is not None)
        if last is None:
            self._words.set_text(self.tr("这一项没有上次检查的结果。"))
            return
        mark = answer_mark(last.result.value)
        self._mark.set(mark.text, mark.tone, mark.icon)
        value = with_unit(last.value, item.unit) if last.value else ""
        self._words.set_text("\n".join(part for part in (value, last.note) if part))
        if last.finding_state is not None:
            self._state.addWidget(Chip(rectification_chip(last.finding_state.value)))
            self._state.addStretch(1)

    def set_image(self, image: QImage) -> None:
        self.photo.set_image(image)

    def _clear_state(self) -> None:
        empty(self._state)
