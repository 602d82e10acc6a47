"""Where the person is, was, and may go: screens by key, each imported when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.errors import KnownError

if TYPE_CHECKING:
    from inspector.services.review import Target
    from ui.screens.base import Screen

WORKBENCH = "workbench"
FIRST_RUN = "first_run"

SCREENS = {
    WORKBENCH: "ui.screens.workbench:WorkbenchScreen",
    FIRST_RUN: "ui.screens.first_run:FirstRunScreen",
    "inspections": "ui.screens.inspections:InspectionsScreen",
    "ledger": "ui.screens.ledger:LedgerScreen",
    "sites": "ui.screens.sites:SitesScreen",
    "knowledge": "ui.screens.knowledge:KnowledgeScreen",
    "settings": "ui.screens.settings:SettingsScreen",
    "new_inspection": "ui.screens.new_inspection:NewInspectionScreen",
    "runner": "ui.screens.runner:RunnerScreen",
    "review": "ui.screens.review:ReviewScreen",
    "signing": "ui.screens.signing:SigningScreen",
    "documents": "ui.screens.documents:DocumentsScreen",
}

INSPECTION_SCREENS = frozenset({"runner", "review", "signing", "documents"})
RAIL_OF = {**dict.fromkeys((*INSPECTION_SCREENS, "new_inspection"), "inspections"), FIRST_RUN: WORKBENCH}
"""The rail entry that is current while a screen without an entry of its own is shown."""

SCREEN_OF_STATE = {
    "draft": "new_inspection",
    "in_progress": "runner",
    "ready": "signing",
    "sealed": "documents",
    "voided": "documents",
}


@dataclass(frozen=True)
class Arguments:
    """What a screen is opened with. `text` filters a list, or is the citation or item key for the knowledge."""

    inspection_id: str = ""
    site_id: str = ""
    finding_id: str = ""
    document_id: str = ""
    text: str = ""
    target: Target | None = None


@dataclass(frozen=True)
class Place:
    key: str
    arguments: Arguments = Arguments()


def screen_class(key: str) -> type[Screen]:
    """Imports the screen's module. Raises KeyError for a key that is none."""
    module, name = SCREENS[key].split(":")
    found: type[Screen] = getattr(import_module(module), name)
    return found


class Navigator(QObject):
    """Goes from place to place and carries what screens want to tell the window.

    State: the place shown and those before it.
    Signals: `arrived(Place)`, `toast_asked(str, object, str)`, `error_shown(KnownError)`, `bug_shown(Exception, str)`,
    `find_asked(str)`, `restore_asked(Path)`, `reload_asked()`.
    """

    arrived = Signal(object)
    toast_asked = Signal(str, object, str)
    error_shown = Signal(object)
    bug_shown = Signal(object, str)
    find_asked = Signal(str)
    restore_asked = Signal(object)
    reload_asked = Signal()

    def __init__(self, may_leave: Callable[[], bool] = lambda: True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_leave = may_leave
        self._place: Place | None = None
        self._before: list[Place] = []

    @property
    def place(self) -> Place | None:
        return self._place

    def go(
        self,
        key: str,
        *,
        inspection_id: str = "",
        site_id: str = "",
        finding_id: str = "",
        document_id: str = "",
        text: str = "",
        target: Target | None = None,
    ) -> bool:
        """Show a screen. False if the present one refused to be left."""
        arguments = Arguments(inspection_id, site_id, finding_id, document_id, text, target)
        return self._move(Place(key, arguments), remember=True)

    def replace(
        self, key: str, *, inspection_id: str = "", site_id: str = "", target: Target | None = None
    ) -> bool:
        """As `go`, but `back()` will not return to the place that is left now."""
        return self._move(Place(key, Arguments(inspection_id, site_id, target=target)), remember=False)

    def back(self) -> bool:
        """The place before this one, or the workbench."""
        if not self._may_leave():
            return False
        self._arrive(self._before.pop() if self._before else Place(WORKBENCH))
        return True

    def open_inspection(self, inspection_id: str, state: str) -> bool:
        """The screen on which an inspection in this state goes on."""
        return self.go(SCREEN_OF_STATE[state], inspection_id=inspection_id)

    def toast(self, text: str, undo: Callable[[], None] | None = None, icon: str = "circle-check") -> None:
        self.toast_asked.emit(text, undo, icon)

    def show_error(self, error: KnownError) -> None:
        """A banner under the header until the next navigation."""
        self.error_shown.emit(error)

    def show_bug(self, error: Exception, trace: str) -> None:
        self.bug_shown.emit(error, trace)

    def find(self, text: str = "") -> None:
        self.find_asked.emit(text)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the base, and open it."""
        self.restore_asked.emit(backup)

    def reload(self) -> None:
        """Close the base and open it again."""
        self.reload_asked.emit()

    def forget(self) -> None:
        """No way back: after the base was exchanged, the old places mean nothing."""
        self._place = None
        self._before.clear()

    def _move(self, place: Place, *, remember: bool) -> bool:
        if not self._may_leave():
            return False
        if remember and self._place is not None and self._place.key != place.key:
            self._before = [*self._before[-20:], self._place]
        self._arrive(place)
        return True

    def _arrive(self, place: Place) -> None:
        self._place = place
        self.arrived.emit(place)
