"""Tells every screen what the last action changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.services.changes import Changes


class Notifier(QObject):
    """The one place screens listen to. Signal: `changed(Changes)`, on the UI thread, never with an empty value."""

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
