"""What a test of the screen may leave behind: nothing that is seen, runs or ticks."""

from __future__ import annotations

import gc
import threading
import weakref
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

GRACE_MS = 2000  # for work that was told to stop and is on its way out


@dataclass
class Watch:
    """Remembers what was there before a test and what it started; `leaks()` names what is still there."""

    threads: set[threading.Thread] = field(default_factory=lambda: set(threading.enumerate()))
    widgets: set[int] = field(default_factory=lambda: {id(widget) for widget in visible_windows()})
    started: list[weakref.ref] = field(default_factory=list)

    def follow(self, monkeypatch):
        """Notes every QTimer and QThread that Python starts from now on."""
        for kind in (QTimer, QThread):
            monkeypatch.setattr(kind, "start", self._noting(kind.start))

    def _noting(self, start):
        def noted(thing, *arguments):
            self.started.append(weakref.ref(thing))
            return start(thing, *arguments)

        return noted

    def leaks(self) -> list[str]:
        return [*self.leaked_windows(), *self.leaked_threads(), *self.leaked_ticking()]

    def leaked_windows(self) -> list[str]:
        deliver_deletions()
        new = [widget for widget in visible_windows() if id(widget) not in self.widgets]
        return [
            f"visible window {type(w).__name__} {w.objectName()!r}: close it, or hand it to qtbot"
            for w in new
        ]

    def leaked_threads(self) -> list[str]:
        new = set(threading.enumerate()) - self.threads
        # Python makes a dummy for a thread of Qt's that ran Python code; the dummy outlives the thread.
        own = [thread for thread in new if not isinstance(thread, threading._DummyThread)]
        for thread in own:
            thread.join(GRACE_MS / 1000)
        names = [f"thread {thread.name!r}: shut its owner down" for thread in own if thread.is_alive()]
        pool = QThreadPool.globalInstance()
        return (
            names if pool.waitForDone(GRACE_MS) else [*names, "work in the global QThreadPool: wait for it"]
        )

    def leaked_ticking(self) -> list[str]:
        if self.ticking():  # perhaps only kept by a reference cycle of Python's
            gc.collect()
            deliver_deletions()
        return self.ticking()

    def ticking(self) -> list[str]:
        things = [thing for ref in self.started if (thing := ref()) is not None and shiboken6.isValid(thing)]
        timers = [
            f"active timer of {timer.interval()} ms, parent {timer.parent()!r}: stop it or give it a parent that dies"
            for timer in things
            if isinstance(timer, QTimer) and timer.isActive() and not timer.isSingleShot()
        ]
        threads = [
            f"running QThread {thread.objectName()!r}: quit() and wait()"
            for thread in things
            if isinstance(thread, QThread) and thread.isRunning()
        ]
        return timers + threads


def deliver_deletions() -> None:
    """Carries out `deleteLater()` without letting any other event through."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def visible_windows():
    return (
        [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        if QApplication.instance()
        else []
    )
