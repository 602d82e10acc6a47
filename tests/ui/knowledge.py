"""The knowledge on a base of an invented bureau: one page of it, and what its panels say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.office import Office
from ui.screens.base import Arguments
from ui.screens.knowledge import KnowledgeScreen


def show(office: Office, text: str = "", page: str = "items") -> KnowledgeScreen:
    """The screen once everything is read. With a text, wherever that leads; otherwise on the page."""
    screen = office.show(KnowledgeScreen, Arguments(text=text or page))
    office.until(lambda: not hasattr(screen.page, "reading") or is_whole(screen.page))
    settle(office)
    return screen


def is_whole(page: QWidget) -> bool:
    return page.reading.shown is not None and page.reading.shown.whole


def settle(office: Office) -> None:
    """Answers may ask again."""
    for _ in range(4):
        office.settle()


def strike(office: Office, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """A key in the window that is active, so that shortcuts hear it."""
    window = widget.window()
    window.activateWindow()
    office.until(window.isActiveWindow)
    widget.setFocus()
    office.qtbot.keyClick(widget, key, held)


def words(widget: QWidget) -> str:
    """Everything that a panel says."""
    parts = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join([*parts, *(button.text() for button in widget.findChildren(QAbstractButton))])


def chips(widget: QWidget) -> set[str]:
    return {one.accessibleName() for one in widget.findChildren(QWidget) if hasattr(one, "spec")}


def rows(table) -> list[str]:
    """The ids of the rows that are no headings."""
    every = (table.rows.row(number) for number in range(table.rows.rowCount()))
    return [row.id for row in every if row.enabled]


def row(table, row_id: str):
    return table.rows.row(table.rows.find(row_id))
