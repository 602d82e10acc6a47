"""Photo tiles and the strip of an item's photos with its place for new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.drops import DropFilter
from ui.widgets.flow import FlowLayout
from ui.widgets.paint import RADIUS_CHIP, draw_icon, draw_text, panel, text_width

__all__ = ["DropFilter", "PhotoItem", "PhotoStrip", "PhotoTile"]

TileSize = Literal["large", "small", "mini"]
SIZES: dict[TileSize, QSize] = {"large": QSize(112, 84), "small": QSize(90, 70), "mini": QSize(54, 40)}
RING = 3
LABEL = 17
_CENTER = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class PhotoItem:
    """One photo as shown: its thumbnail, item number, caption; `layered` if it carries annotations."""

    id: str
    image: QImage
    badge: str = ""
    caption: str = ""
    layered: bool = False
    unassigned: bool = False


class PhotoTile(QAbstractButton):
    """A thumbnail with marks. Signals: `chosen(str)` on click, `opened(str)` on double click and Enter."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, item: PhotoItem, size: TileSize = "large") -> None:
        super().__init__()
        self._item, self._size = item, SIZES[size]
        self._mini = size == "mini"
        self._selected = False
        self._fitted: QPixmap | None = None
        self.setFixedSize(self._size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("照片 {0} {1}").format(item.badge, item.caption).strip())
        self.setToolTip(item.caption)
        self.clicked.connect(lambda: self.chosen.emit(item.id))

    @property
    def item(self) -> PhotoItem:
        return self._item

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self._item.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        self._draw_photo(painter, rect)
        if not self._mini:
            self._draw_marks(painter, rect)
        if self._selected:
            panel(painter, rect, None, theme().color("accent"), width=RING)

    def _draw_photo(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(rect, RADIUS_CHIP, RADIUS_CHIP)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(rect, theme().color("viewer"))
        painter.drawPixmap(0, 0, self._pixmap())
        painter.restore()

    def _pixmap(self) -> QPixmap:
        """The photo filling the tile, cut at the longer side; made once per device ratio."""
        ratio = self.devicePixelRatioF()
        if self._fitted is None or self._fitted.devicePixelRatio() != ratio:
            wanted = self._size * ratio
            expand = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            big = self._item.image.scaled(wanted, expand, Qt.TransformationMode.SmoothTransformation)
            x, y = (big.width() - wanted.width()) // 2, (big.height() - wanted.height()) // 2
            self._fitted = QPixmap.fromImage(big.copy(x, y, wanted.width(), wanted.height()))
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted

    def _draw_marks(self, painter: QPainter, rect: QRectF) -> None:
        color = theme().color
        words = self.tr("未归属") if self._item.unassigned else self._item.badge
        if words:
            box = QRectF(4, 4, text_width(words, "cap") + 10, LABEL)
            ground, ink = (
                ("photo_warn", "on_photo_warn") if self._item.unassigned else ("photo_label", "on_photo")
            )
            panel(painter, box, color(ground), None, radius=RADIUS_CHIP)
            draw_text(painter, box, words, "cap", color(ink), align=_CENTER)
        if self._item.layered:
            box = QRectF(rect.right() - 23, 4, 19, LABEL)
            panel(painter, box, color("photo_label"), None, radius=RADIUS_CHIP)
            draw_icon(painter, "layers", color("on_photo"), box.left() + 3, box.center().y(), 13)
        if self._item.caption:
            strip = QRectF(0, rect.bottom() - LABEL, rect.width(), LABEL)
            painter.fillRect(strip, color("photo_label"))
            draw_text(painter, strip.adjusted(5, 0, -3, 0), self._item.caption, "cap", color("on_photo"))


class AddTile(QAbstractButton):
    """The dashed place where new photos go: click, drop or paste."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.setObjectName("add-photo")
        self.setText(self.tr("拍照 P"))
        self.setAccessibleName(self.tr("添加照片"))
        self.setToolTip(self.tr("选择照片，也可以拖进来或粘贴"))
        self.setFixedSize(max(72, size.width() - 18), size.height())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        ground = color("hover" if self.underMouse() else "sunken")
        panel(painter, QRectF(self.rect()), ground, color("ctl"), dashed=True, width=theme().border)
        middle = self.height() / 2
        draw_icon(painter, "camera", color("accent_text"), (self.width() - 20) / 2, middle - 10, 20)
        words = QRectF(0, middle + 4, self.width(), 18)
        draw_text(painter, words, self.text(), "label", color("accent_text"), align=_CENTER)


class PhotoStrip(QWidget):
    """An item's photos, wrapping, with the place for new ones.

    Signals: `files_given(list[str])`, `image_given(bytes)` as PNG, `opened(str)`, `chosen(str)`.
    """

    files_given = Signal(list)
    image_given = Signal(bytes)
    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, size: TileSize = "small", with_add: bool = True) -> None:
        super().__init__()
        self._size: TileSize = size
        self._tiles: list[PhotoTile] = []
        self._flow = FlowLayout(self, 8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.drops = DropFilter(self)
        self.drops.files_given.connect(self.files_given)
        self.drops.image_given.connect(self.image_given)
        self._add = AddTile(SIZES[size])
        self._add.clicked.connect(self.pick)
        self._flow.addWidget(self._add)
        self._add.setVisible(with_add)

    def set_items(self, items: Sequence[PhotoItem]) -> None:
        """Shows these photos; a tile whose photo is unchanged is kept."""
        kept = {_look(tile.item): tile for tile in self._tiles}
        self._flow.removeWidget(self._add)
        for tile in self._tiles:
            self._flow.removeWidget(tile)
        self._tiles = [self._kept_or_new(kept, item) for item in items]
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        for widget in (*self._tiles, self._add):
            self._flow.addWidget(widget)

    def pick(self) -> None:
        """Opens the file dialog."""
        self.drops.pick()

    def _kept_or_new(self, kept: dict[object, PhotoTile], item: PhotoItem) -> PhotoTile:
        look = _look(item)
        return kept.pop(look) if look in kept else self._tile(item)

    def _tile(self, item: PhotoItem) -> PhotoTile:
        tile = PhotoTile(item, self._size)
        tile.chosen.connect(self.chosen)
        tile.opened.connect(self.opened)
        return tile


def _look(item: PhotoItem) -> object:
    """What makes two items look the same; pictures are told apart by their cache key."""
    return (item.id, item.image.cacheKey(), item.badge, item.caption, item.layered, item.unassigned)
