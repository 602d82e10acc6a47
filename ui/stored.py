"""The sentence at the left of the status bar: what is stored, and since when. It is said only after the commit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.clock import Clock, local

SETTLE_MS = 600
"""Longer than a field waits for the next key before it hands its text over."""


class StoredState(QObject):
    """Follows typing, the lane and its failures.

    State: whether a text is under way, whether the lane works, the time of the last commit, the last failure.
    Signal: `said(text, tone, icon)`.
    """

    said = Signal(str, str, str)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._busy, self._failed, self._at = False, False, ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SETTLE_MS)
        self._typing.timeout.connect(self._say)

    def closed(self, text: str) -> None:
        """There is no base: nothing can be written."""
        self._at = ""
        self.said.emit(text, "bad", "circle-x")

    def typed(self) -> None:
        self._typing.start()
        self._say()

    def busy(self, busy: bool) -> None:
        self._busy = busy
        self._say()

    def committed(self) -> None:
        """A change came back from the lane, which returns only after the commit."""
        self._failed = False
        self._at = local(self._clock.now()).strftime("%H:%M:%S")
        self._say()

    def opened(self) -> None:
        """The base is open: all of it is on the disk. What the lane has waiting are the questions of the first page."""
        busy, self._busy = self._busy, False
        self.committed()
        self._busy = busy

    def failed(self) -> None:
        self._failed = True
        self._say()

    @property
    def has_failed(self) -> bool:
        return self._failed

    def clear_failure(self) -> None:
        """The next attempt begins: only its own failures count."""
        self._failed = False
        self._say()

    def _say(self) -> None:
        if not self._at:
            return
        if self._failed:
            self.said.emit(self.tr("刚才一步没有存入"), "bad", "circle-alert")
        elif self._typing.isActive():
            self.said.emit(self.tr("正在存入…"), "na", "circle-dashed")
        elif not self._busy:
            self.said.emit(self.tr("已全部存入本机 %1").replace("%1", self._at), "good", "check")
