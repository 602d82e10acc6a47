"""What every page of the knowledge is: made when it is first shown, filled by the lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from inspector.errors import KnownError
from ui.screens.base import Keys

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen


class KnowledgePage(QWidget):
    """One page. `host` is the screen: its `lane`, `runner`, `navigator` and `shell` are the page's own way out.

    `host.follow(text)` shows what another page knows, `host.show_page(key)` another page,
    `host.set_count(key, n)` counts on a tab, `host.day` is the day of the conduct.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset()
    """Kinds of record whose change makes `refresh()` necessary."""

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__()
        self.host = host

    def refresh(self) -> None:
        """Ask the lane for what is shown, draw it in the callback. Called when shown first, and when stale."""
        raise NotImplementedError

    def follow(self, target: str) -> bool:
        """Show what a citation, an item's key or a name of this page's own stands for; False if it is none of them.

        Comes before the page is shown, and before `refresh()` has answered for the first time.
        """
        return False

    def search(self, words: str) -> None:
        """Look for words that came from elsewhere; pages without a search ignore them."""

    def flush(self) -> None:
        """Hand every typed text to the lane; pages without texts have none."""

    def keys(self) -> Keys:
        """What the status bar says while the page is shown."""
        return ()

    def bind(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        """Keys that act while the focus is on this page."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def refuse(self, error: KnownError) -> None:
        self.host.navigator.show_error(error)
