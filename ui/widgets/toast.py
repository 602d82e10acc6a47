"""A passing message at the bottom right, with 撤销. Never for errors."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.paint import RADIUS_CONTROL, panel
from ui.widgets.text import Text

HEIGHT = 44
SHOWN_MS = 6_000
SETTLED_MS = 250
SIDE = 16
ABOVE = 28 + 12


class Toast(QFrame):
    """44 high, 6 s, bottom right of the window, or where it covers no button. Signal: `undone()`."""

    undone = Signal()

    def __init__(self, window: QWidget, text: str, with_undo: bool, icon: str = "circle-check") -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, "on_toast", 18))
        row.addWidget(Text(text, "base", "on_toast"))
        row.addSpacing(24)
        if with_undo:
            row.addWidget(self._undo_link())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.leave)
        self._settled = QTimer(self)  # the page below may still be on its way from the lane
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._place)
        window.installEventFilter(self)
        self.setAccessibleName(text)

    def appear(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        self._settled.start(SETTLED_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def leave(self) -> None:
        self._timer.stop()
        self._settled.stop()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        panel(QPainter(self), QRectF(self.rect()), theme().color("toast"), None, radius=RADIUS_CONTROL)

    def _undo_link(self) -> LinkButton:
        link = LinkButton(self.tr("撤销 Ctrl+Z"), role="base", token="toast_link")
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        link.clicked.connect(self._undo)
        return link

    def _undo(self) -> None:
        self.undone.emit()
        self.leave()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        right, top = window.width() - self.width() - SIDE, window.height() - self.height() - ABOVE
        corners = [QPoint(x, top) for x in (right, right // 2, SIDE)]
        self.move(next((corner for corner in corners if self._is_free(window, corner)), corners[0]))

    def _is_free(self, window: QWidget, corner: QPoint) -> bool:
        """Whether the message would cover no button that somebody may want to press now."""
        area = QRect(corner, self.size())
        return not any(
            area.intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not self.isAncestorOf(button)
        )


def show_toast(
    window: QWidget, text: str, undo: Callable[[], None] | None = None, icon: str = "circle-check"
) -> Toast:
    """Shows a passing message over `window`; a former one leaves at once."""
    for old in window.findChildren(Toast, "toast", Qt.FindChildOption.FindDirectChildrenOnly):
        old.leave()
    toast = Toast(window, text, undo is not None, icon)
    if undo is not None:
        toast.undone.connect(undo)
    toast.appear()
    return toast
