"""The focus ring: 2 px accent with a gap of 1 px, around whatever has the keyboard's attention."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.theme import theme
from ui.widgets.paint import RADIUS_CONTROL, panel

REACH = 3
_ALWAYS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
    QEvent.Type.ParentChange,
}
NO_RING = "noFocusRing"


def install_focus_ring(app: QApplication) -> None:
    """From now on keyboard focus is visible everywhere; a mouse click shows a ring only on what is typed into."""
    if app.findChild(FocusRings) is None:
        FocusRings(app)


def ring_host(widget: QWidget) -> QWidget:
    """The widget the ring is drawn on: what scrolls together with `widget`, or its window."""
    inner = widget
    while (outer := inner.parentWidget()) is not None and not inner.isWindow():
        if isinstance(outer.parentWidget(), QAbstractScrollArea) and outer is not widget:
            return inner if inner is not widget else outer
        inner = outer
    return inner


class FocusRings(QObject):
    """Moves one ring to the widget in focus. State: the ring and what it watches."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        if new is not None and wants_ring(new):
            self._ring = FocusRing(new)


def wants_ring(widget: QWidget) -> bool:
    if widget.property(NO_RING) or isinstance(widget, QAbstractItemView):
        return False
    by_key = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_key or isinstance(widget, _ALWAYS)


class FocusRing(QWidget):
    """A ring around one widget; follows it until the widget goes or focus leaves."""

    def __init__(self, target: QWidget) -> None:
        self._host = ring_host(target)
        super().__init__(self._host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = target
        self._watched: list[QWidget] = []
        target.destroyed.connect(self._forget)
        self._watch(target)
        self._follow()

    def leave(self) -> None:
        """Ends the ring; safe after its host was destroyed."""
        if shiboken6.isValid(self):
            for widget in self._watched:
                if shiboken6.isValid(widget):
                    widget.removeEventFilter(self)
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme().color("accent")
        panel(QPainter(self), QRectF(self.rect()), None, edge, width=2, radius=RADIUS_CONTROL + REACH)

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None and widget is not self._host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _follow(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        corner = self._target.mapTo(self._host, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()

    def _forget(self) -> None:
        self._target = None
        self.hide()
