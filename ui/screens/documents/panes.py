"""Two panes side by side; on a narrow window one of them, with a segment to change over."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.responsive import MEDIUM, splitter
from ui.widgets.segment import Option, OptionSegment


class Panes(QWidget):
    """State: which pane is shown while there is room for one only, on windows narrower than `least`."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        names: tuple[str, str],
        sizes: tuple[int, int],
        least: int = MEDIUM,
    ) -> None:
        super().__init__()
        self._least = least
        self._panes = {"left": left, "right": right}
        self.choice = OptionSegment([Option("left", names[0]), Option("right", names[1])], height=40)
        self.choice.set_value("right")
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 8, 12, 8)
        bar.addWidget(self.choice)
        bar.addStretch(1)
        self._bar.hide()
        self.choice.chosen.connect(lambda _key: self._show())
        self._narrow = False
        self.splitter = splitter((left, right), sizes, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.splitter, 1)

    def arrange(self, window_width: int) -> None:
        """For a window of this logical width."""
        narrow = window_width < self._least
        if narrow != self._narrow:
            self._narrow = narrow
            self._bar.setVisible(narrow)
            self._show()

    def turn_to(self, key: str) -> None:
        """Brings "left" or "right" to the front where only one has room."""
        self.choice.set_value(key)
        self._show()

    def _show(self) -> None:
        for key, pane in self._panes.items():
            pane.setVisible(not self._narrow or key == self.choice.value())
