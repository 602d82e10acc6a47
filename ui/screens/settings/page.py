"""What every page of the settings is: cards of one width below each other, filled by the lane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.screens.base import Screen
from ui.widgets.field_base import Field
from ui.widgets.responsive import scroll

WIDTH = 860
TOP = Qt.AlignmentFlag.AlignTop


class SettingsPage(QWidget):
    """One page. `title` names it in the list; `refresh()` asks the lane and draws."""

    def __init__(self, host: Screen, title: str, icon: str) -> None:
        super().__init__()
        self.host, self.title, self.icon = host, title, icon
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(holder))

    def add(self, widget: QWidget) -> None:
        widget.setMaximumWidth(WIDTH)
        self.column.addWidget(widget)

    def refresh(self) -> None:
        raise NotImplementedError

    def flush(self) -> None:
        """Hand every typed text to the lane; pages without texts have none."""

    def refuse(self, error: KnownError) -> None:
        self.host.navigator.show_error(error)


def fields_row(*fields: tuple[Field, int]) -> QGridLayout:
    """Fields side by side, sharing the width by their weights."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for column, (field, weight) in enumerate(fields):
        grid.addWidget(field, 0, column, TOP)
        grid.setColumnStretch(column, weight)
    return grid
