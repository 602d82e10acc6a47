"""The stack of screens: makes each when it is first wanted, shows one, and lets none be left with unstored text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.navigation import INSPECTION_SCREENS, Place, screen_class
from ui.screens.base import Screen, Shell


class Stage(QStackedWidget):
    """Shows one screen at a time.

    State: the screens made so far by key, and the inspection that each inspection screen was made for.
    Signals: `shown(Screen)` another screen is shown or the present one was opened anew · `made(Screen)`.
    """

    shown = Signal(object)
    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shell: Shell | None = None
        self._screens: dict[str, Screen] = {}
        self._made_for: dict[str, str] = {}
        self._before = QWidget()
        self.addWidget(self._before)

    def set_shell(self, shell: Shell) -> None:
        """Screens made from now on work with this shell; those of another base are thrown away."""
        self.clear()
        self._shell = shell

    def clear(self) -> None:
        self.setCurrentWidget(self._before)
        for key in tuple(self._screens):
            self._drop(key)

    def current(self) -> Screen | None:
        shown = self.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def may_leave(self) -> bool:
        screen = self.current()
        return screen is None or screen.may_leave()

    def flush(self) -> None:
        """Every screen hands its texts to the lane; for closing the window."""
        for screen in self._screens.values():
            screen.flush()

    def show_place(self, place: Place) -> None:
        screen = self._screen(place)
        screen.open(place.arguments)
        screen.mark_stale()
        self.setCurrentWidget(screen)
        screen.refresh_if_stale()
        self.shown.emit(screen)

    def _screen(self, place: Place) -> Screen:
        wanted = place.arguments.inspection_id if place.key in INSPECTION_SCREENS else ""
        if place.key in self._screens and self._made_for[place.key] != wanted:
            self._drop(place.key)
        if place.key not in self._screens:
            self._make(place.key, wanted)
        return self._screens[place.key]

    def _make(self, key: str, made_for: str) -> None:
        assert self._shell is not None
        screen = screen_class(key)(self._shell)
        self._screens[key], self._made_for[key] = screen, made_for
        self.addWidget(screen)
        self.made.emit(screen)

    def _drop(self, key: str) -> None:
        screen = self._screens.pop(key)
        self.removeWidget(screen)
        screen.deleteLater()
