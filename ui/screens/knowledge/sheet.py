"""A panel to read in: a column that scrolls, and whatever stays below it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.card import FactList
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground

LABELS = 64
LEAST_LINK = 40
Facts = Iterable[tuple[str, str]]


class CutLink(LinkButton):
    """A link that is cut rather than wider than the panel."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__(text, icon)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_LINK, self.sizeHint().height())


class Sheet(QWidget):
    """Filled anew for every thing it shows. Signal: `followed(str)`, the name that a link stands for."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self._holder = QWidget()
        self._area = scroll(self._holder)
        self.outer.addWidget(self._area, 1)
        self._column = QVBoxLayout(self._holder)

    def begin(self) -> None:
        """An empty column; what was shown before is thrown away, but not while a link in it is being clicked."""
        old = self._area.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._holder = QWidget()
        set_ground(self._holder, "surface")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._area.setWidget(self._holder)

    def finish(self) -> None:
        self._column.addStretch(1)

    def show_nothing(self, words: str) -> None:
        self.begin()
        self.add(Text(words, "list", "t2", wrap=True))
        self.finish()

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def add_left(self, *widgets: QWidget) -> None:
        """In their own width at the left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)

    def add_title(self, words: str) -> None:
        self.add(Text(words, "item", bold=True, wrap=True))

    def add_chips(self, chips: Iterable[ChipSpec | None]) -> None:
        self.add_left(ChipRow([chip for chip in chips if chip is not None]))

    def add_heading(self, words: str, count: str = "") -> None:
        """Begins a new part under a hairline."""
        self.add(Divider())
        self.add_left(Text(words, "base", bold=True), Text(count, "list", "t2"))

    def add_facts(self, facts: Facts) -> None:
        """Labels and values; what has no value is left out."""
        there = [(label, value) for label, value in facts if value]
        if there:
            self.add(FactList(there, LABELS))

    def add_link(self, target: str, words: str, icon: str = "") -> None:
        """A link that tells `target` when it is clicked."""
        link = CutLink(words, icon)
        link.setObjectName(f"follow_{target}")
        link.clicked.connect(lambda: self.followed.emit(target))
        self.add_left(link)
