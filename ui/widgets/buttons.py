"""Push buttons of four kinds, icon buttons and text links, painted from tokens."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import Role, theme
from ui.widgets.paint import cap_text, cap_width, draw_cap, draw_icon, draw_text, panel, text_width

Kind = Literal["primary", "secondary", "text", "danger"]
PAD = 16
GAP = 8
ICON = 16


class Button(QPushButton):
    """A push button: icon, words, key cap. `key` is also its shortcut unless `bind` is False."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str = "",
        key: str = "",
        height: int = 40,
        bind: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._icon, self._bind, self._key = icon, bind, key
        self._caps = True
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_text(text)
        self.set_key(key)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._bind_key()  # Qt takes the key of a button away with its old words
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.update()

    def set_key(self, key: str) -> None:
        self._key = key
        self._bind_key()
        self.setAccessibleDescription(cap_text(key))
        self.updateGeometry()

    def _bind_key(self) -> None:
        if self._bind:
            self.setShortcut(QKeySequence(self._key))

    def set_caps_visible(self, visible: bool) -> None:
        """Key caps hide on narrow windows; the shortcut stays."""
        self._caps = visible
        self.updateGeometry()
        self.update()

    @property
    def _bold(self) -> bool:
        return self._kind == "primary"

    def sizeHint(self) -> QSize:
        pad = PAD if self.height() > 32 else 12
        return QSize(ceil(self._content_width()) + 2 * pad, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink = self._colors()
        off = theme().is_contrast and not self.isEnabled()
        panel(painter, QRectF(self.rect()), fill, edge, width=theme().border, dashed=off)
        self._draw_content(painter, ink)

    def event(self, event: QEvent) -> bool:
        # Qt would show the button pressed for 100 ms before it acts; a key should act at once.
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def _content_width(self) -> float:
        width = text_width(self.text(), "base", self._bold)
        width += ICON + GAP if self._icon else 0
        return width + (GAP + cap_width(self._key) if self._shows_cap() else 0)

    def _shows_cap(self) -> bool:
        return bool(self._key) and self._caps

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        x, middle = (self.width() - self._content_width()) / 2, self.height() / 2
        if self._icon:
            draw_icon(painter, self._icon, ink, x, middle, ICON)
            x += ICON + GAP
        width = text_width(self.text(), "base", self._bold) + 1
        draw_text(painter, QRectF(x, 0, width, self.height()), self.text(), "base", ink, bold=self._bold)
        if self._shows_cap():
            draw_cap(painter, x + width + GAP - 1, middle, self._key, self._bold and self.isEnabled())

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Ground, edge and ink of the present state."""
        color = theme().color
        if not self.isEnabled():
            return color("na_tint"), color("line2"), color("t3")
        if self._kind == "primary":
            return color(self._state("accent", "accent_hover", "accent_press")), None, color("on_fill")
        ground = color(self._state("surface", "hover", "sel"))
        if self._kind == "danger":
            return ground, color("bad"), color("bad")
        if self._kind == "text":
            active = self._state("", "ctl", "")
            still = self._state("", "hover", "sel")
            return color(still) if still else None, color(active) if active else None, color("accent_text")
        return ground, color(self._state("ctl", "t2", "t2")), color("t1")

    def _state(self, normal: str, hover: str, pressed: str) -> str:
        if self.isDown() or self.isChecked():
            return pressed
        return hover if self.underMouse() else normal


class IconButton(QToolButton):
    """A square button with an icon only; its name is spoken and shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        size: int = 40,
        key: str = "",
        checkable: bool = False,
        framed: bool = True,
        count: str = "",
    ) -> None:
        super().__init__()
        self._icon, self._framed, self._count = icon, framed, count
        self.setFixedHeight(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({cap_text(key)})" if key else name)
        self.setShortcut(QKeySequence(key))

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def set_count(self, count: str) -> None:
        """A number beside the icon: photos, notes."""
        self._count = count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = 52 if self._framed and self._count else self.height()
        return QSize(wide, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink = self._colors()
        panel(painter, QRectF(self.rect()), fill, edge, width=theme().border)
        number = text_width(self._count, "base") + 5 if self._count else 0
        x = (self.width() - 18 - number) / 2
        draw_icon(painter, self._icon, ink, x, self.height() / 2, 18)
        draw_text(painter, QRectF(x + 23, 0, number, self.height()), self._count, "base", ink)

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        color = theme().color
        edge = color("ctl") if self._framed else None
        if not self.isEnabled():
            return (color("na_tint") if self._framed else None), edge and color("line2"), color("t3")
        if self.isChecked():
            return color("accent"), None, color("on_fill")
        if self.isDown():
            return color("sel"), edge, color("t1")
        if self.underMouse():
            return color("hover"), edge and color("t2"), color("t1")
        return (color("surface") if self._framed else None), edge, color("t1")


class LinkButton(QAbstractButton):
    """Words that act like a link; underlined under the pointer."""

    def __init__(self, text: str, icon: str = "", role: Role = "list", token: str = "accent_text") -> None:
        super().__init__()
        self._icon, self._token = icon, token
        self._role: Role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = 16 + 5 if self._icon else 0
        return QSize(ceil(text_width(self.text(), self._role)) + icon + 2, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = theme().color(self._token if self.isEnabled() else "t3")
        x = 0.0
        if self._icon:
            draw_icon(painter, self._icon, ink, x, self.height() / 2, 16)
            x = 21.0
        draw_text(painter, QRectF(x, 0, self.width() - x, self.height()), self.text(), self._role, ink)
        if self.underMouse() and self.isEnabled():
            line = int(self.height() / 2 + 9)
            painter.fillRect(int(x), line, int(text_width(self.text(), self._role)), 1, ink)


def add_buttons(
    layout: QBoxLayout, *parts: tuple[QAbstractButton, str, SignalInstance | Callable[[], None]]
) -> None:
    """Appends buttons, each with its object name and what a click does."""
    for button, name, act in parts:
        button.setObjectName(name)
        button.clicked.connect(act)
        layout.addWidget(button)
