"""What every screen is: a page that asks the lane, draws in the callback, and gives its texts away when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from inspector.clock import Clock
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.changes import Changes
from ui.navigation import Arguments, Navigator
from ui.notifier import Notifier
from ui.preferences import Preferences
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services

R = TypeVar("R")
Keys = Sequence[tuple[tuple[str, ...], str]]
"""Keys and what they do: `[(("Ctrl+N",), "新建检查")]`."""

__all__ = ["Arguments", "Keys", "Screen", "Shell"]


@dataclass(frozen=True)
class Shell:
    """What the window lends to every screen."""

    runner: TaskRunner[Services]
    notifier: Notifier
    navigator: Navigator
    paths: Paths
    clock: Clock
    preferences: Preferences


class Screen(QWidget):
    """A page of the window.

    State: title, context, keys, and whether what it shows is stale.
    Signals: `described()` title, context or keys changed · `typing()` a text is being typed that is not stored yet ·
    `work_shown(QWidget)` a progress for the status bar · `failed()` a step was refused and the screen says why.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset()
    """Kinds of record whose change makes `refresh()` necessary; "*" stands for all."""

    described = Signal()
    typing = Signal()
    work_shown = Signal(object)
    failed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.runner, self.notifier, self.navigator = shell.runner, shell.notifier, shell.navigator
        self.paths, self.clock = shell.paths, shell.clock
        self.title, self.context = "", ""
        self.keys: Keys = ()
        self._stale = True
        self.notifier.changed.connect(self.on_changes)

    # ------------------------------------------------------------------ for the screen to override

    def open(self, arguments: Arguments) -> None:
        """Somebody came here with these arguments; `refresh()` follows."""

    def refresh(self) -> None:
        """Ask the lane for what is shown, draw it in the callback."""

    def flush(self) -> None:
        """Hand every typed text to the lane now."""

    def may_leave(self) -> bool:
        self.flush()
        return True

    def header(self) -> QWidget | None:
        """A header of its own instead of the page header (inspection screens)."""
        return None

    def on_changes(self, changes: Changes) -> None:
        if "*" in self.WATCHES or changes.touches(*self.WATCHES):
            self.mark_stale()
            if self.isVisible():
                self.refresh_if_stale()

    # ------------------------------------------------------------------ for the screen to use

    def lane(
        self,
        fn: Callable[[Services], R],
        on_done: Callable[[R], None] | None = None,
        on_error: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Run a service in the database lane; without `on_error` a known error becomes the banner."""
        self.runner.lane(fn, on_done, self._telling(on_error), self)

    def set_title(self, title: str, context: str = "") -> None:
        self.title, self.context = title, context
        self.described.emit()

    def set_keys(self, keys: Keys) -> None:
        self.keys = keys
        self.described.emit()

    def mark_typing(self, *_typed: object) -> None:
        """Connect every free text's `typed` here."""
        self.typing.emit()

    def work(self, widget: QWidget) -> None:
        self.work_shown.emit(widget)

    def _telling(self, on_error: Callable[[KnownError], None] | None) -> Callable[[KnownError], None] | None:
        """The window learns of every refusal, so that it never says "stored" and never closes over one."""
        if on_error is None:
            return None

        def tell(error: KnownError) -> None:
            self.failed.emit()
            on_error(error)

        return tell

    # ------------------------------------------------------------------ for the window

    def mark_stale(self) -> None:
        self._stale = True

    def refresh_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_if_stale()
