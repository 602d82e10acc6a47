"""The middle of the runner: sections of item cards, one of them current, the rest built when there is time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case, Result
from ui.screens.runner import view
from ui.screens.runner.free_card import FreeFindings
from ui.screens.runner.item_card import ItemCard
from ui.screens.runner.section_head import SectionHead
from ui.screens.runner.tools import Tools
from ui.widgets.responsive import scroll

AROUND = 6
"""Cards built before the first paint, from a little above the current one."""


class CardList(QWidget):
    """Shows one checklist.

    State: its cards by key, the current key, whether only unchecked items show, the keys that are visible.
    Signals: `current_changed(key)` · `judged(key, result)` · `rest_asked(section_id)`.
    """

    current_changed = Signal(str)
    judged = Signal(str, str)
    rest_asked = Signal(str)

    def __init__(self, tools: Tools, checklist: Checklist, sealed: Callable[[], str]) -> None:
        super().__init__()
        self._tools, self.checklist, self._sealed = tools, checklist, sealed()
        self._cards: dict[str, ItemCard] = {}
        self._heads: dict[str, SectionHead] = {}
        self._shown: list[str] = []
        self._current = ""
        self._only_unchecked = False
        self._case: Case | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._build_next)
        self.free = FreeFindings(tools, bool(self._sealed))
        self._area = self._make_area()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        tools.thumbnails.ready.connect(self._refresh_photos)
