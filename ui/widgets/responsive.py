"""Logical window widths at which the layout changes, and the plain containers every screen needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSplitter, QWidget

WidthClass = Literal["wide", "medium", "narrow"]
WIDE = 1280
MEDIUM = 1000
SHORT = 560


def width_class(logical_width: int) -> WidthClass:
    """wide: as drawn. medium: the right panel becomes a drawer. narrow: icons only, no key caps."""
    if logical_width >= WIDE:
        return "wide"
    return "medium" if logical_width >= MEDIUM else "narrow"


def is_short(logical_height: int) -> bool:
    """True where the status bar hides and headers are 40 high."""
    return logical_height < SHORT


def splitter(
    widgets: Sequence[QWidget],
    sizes: Sequence[int],
    stretch: int,
    orientation: Qt.Orientation = Qt.Orientation.Horizontal,
) -> QSplitter:
    """Columns of the given start sizes; only the column `stretch` grows with the window, none can vanish."""
    made = QSplitter(orientation)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for index, widget in enumerate(widgets):
        made.addWidget(widget)
        made.setStretchFactor(index, 1 if index == stretch else 0)
    made.setSizes(list(sizes))
    return made


def scroll(widget: QWidget) -> QScrollArea:
    """The widget in a borderless area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # The ground of the panel below should show, but QScrollArea makes its viewport and its content opaque. One made
    # here is not; and to hand out Qt's own, PySide would first make all its widget classes (18 ms of the first page).
    area.setViewport(QWidget())
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout; hidden at once, for what Qt deletes later would still be seen until then."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
