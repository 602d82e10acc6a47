"""Lucide outline icons from `resources/icons/`, tinted from the theme."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.errors import BugError
from inspector.paths import bundled
from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@cache
def _svg(name: str) -> str:
    path = bundled(f"resources/icons/{name}.svg")
    if not path.is_file():
        raise BugError(f"no icon named {name!r}")
    return path.read_text(encoding="utf-8")


@cache
def _tinted(name: str, rgb: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", rgb).encode()))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, color: str | QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in a token's colour (or a given one), `size` logical pixels wide.

    Raises BugError if there is no such icon file.
    """
    tint = theme().color(color) if isinstance(color, str) else color
    return _tinted(name, tint.name(), size, ratio)


def icon(name: str, token: str = "t1", size: int = 18) -> QIcon:
    """A QIcon for the few places that need one (menus, native views), grey when disabled."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "t3", size, ratio), QIcon.Mode.Disabled)
    return made
