"""Three columns of a knowledge page: what there is, a table, one thing in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.responsive import splitter, width_class

RAIL = 72
LEFT, MIDDLE, RIGHT = 220, 750, 324
BELOW = (1500, 1000)


class Panes(QWidget):
    """Below the drawn width the third stands below the second. State: how they stand."""

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        left.setMinimumWidth(180)
        middle.setMinimumWidth(320)
        self._beside = splitter([middle, right], (MIDDLE, RIGHT), stretch=0)
        self._all = splitter([left, self._beside], (LEFT, MIDDLE + RIGHT), stretch=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = width_class(self.width() + RAIL) == "wide"
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._beside.orientation() != wanted:
            self._beside.setOrientation(wanted)
            self._beside.setStretchFactor(1, 0 if wide else 1)
            self._beside.setSizes([MIDDLE, RIGHT] if wide else list(BELOW))
