"""The right column: what belongs to the row shown, and, of a sealed file, its review."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.screens.documents.form_panel import FormPanel
from ui.screens.documents.panel import DocumentsPanel
from ui.screens.documents.slots_panel import SlotsPanel
from ui.screens.review.file_panel import FileReviewPanel
from ui.widgets.segment import Option
from ui.widgets.tabs import TabBar
from ui.widgets.text import Divider, set_ground


class Side(QWidget):
    """State: which of the panels is shown. Signal: `review_opened()`."""

    review_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(300)
        self.issued, self.form, self.slots = DocumentsPanel(), FormPanel(), SlotsPanel()
        self.review = FileReviewPanel()
        self.tabs = TabBar(
            [Option("document", self.tr("文书")), Option("review", self.tr("案卷评查"))], self.tr("右栏")
        )
        for key in ("document", "review"):
            self.tabs.cell(key).setObjectName(f"side_{key}")
        self._stack = QStackedWidget()
        self._shown: QWidget = self.issued
        for panel in (self.issued, self.form, self.slots, self.review):
            self._stack.addWidget(panel)
        self._line = Divider()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(lambda _key: self._turn())
        self.set_reviewed(False)

    def set_reviewed(self, reviewed: bool) -> None:
        """Whether the file has a review: only a sealed one has."""
        self.tabs.setVisible(reviewed)
        self._line.setVisible(reviewed)

    def show_panel(self, panel: QWidget) -> None:
        """What belongs to the row; the review stays open where it is."""
        self._shown = panel
        self._turn()

    def show_document(self) -> None:
        self.tabs.set_value("document")
        self._turn()

    def is_review(self) -> bool:
        return self._stack.currentWidget() is self.review

    def _turn(self) -> None:
        review = self.tabs.value() == "review"
        self._stack.setCurrentWidget(self.review if review else self._shown)
        if review:
            self.review_opened.emit()
