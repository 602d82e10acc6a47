"""The last prints of a document: when, on which printer, how many, by whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.printing import Print
from ui.widgets.text import ElidedText, Text

SHOWN = 3


class PrintList(QWidget):
    """Takes no room while nothing was printed. State: the rows shown, in the accessible name as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("print_list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = Text("", "list", bold=True)
        self._rows = [ElidedText("", "list", "t2") for _row in range(SHOWN)]
        for part in (self._title, *self._rows):
            column.addWidget(part)
        self.hide()

    def set_prints(self, prints: Sequence[Print]) -> None:
        """All prints, the last one first."""
        self._title.set_text(self.tr("打印记录（%1 次）").replace("%1", str(len(prints))))
        words = [self._words(one) for one in prints]
        for number, row in enumerate(self._rows):
            row.set_text(words[number] if number < len(words) else "")
            row.setVisible(number < len(words))
        self.setAccessibleName("\n".join((self._title.text(), *words)))
        self.setToolTip("\n".join(words) if len(words) > SHOWN else "")
        self.setVisible(bool(prints))

    def _words(self, one: Print) -> str:
        copies = self.tr("%1 份").replace("%1", str(one.copies))
        when = f"{local(one.printed_at):%Y-%m-%d %H:%M}"
        return "，".join(part for part in (when, Path(one.printer).name, copies, one.printed_by) if part)
