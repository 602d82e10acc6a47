"""How long work says how far it is, and how it learns that nobody wants it any more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from inspector.errors import Cancelled

Listener = Callable[[int, int, str], None]
INTERVAL_S = 0.05


def _nobody(_done: int, _total: int, _what: str) -> None:
    """For callers without a screen."""


class Progress:
    """One long operation's progress and cancel token; safe to use from two threads.

    State: the cancel flag and the moment of the last message that was passed on.
    """

    def __init__(
        self,
        listener: Listener = _nobody,
        *,
        interval_s: float = INTERVAL_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._listener = listener
        self._interval_s = interval_s
        self._now = now
        self._last: float | None = None
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Asks the work to stop at its next report."""
        self._cancelled.set()

    def check(self) -> None:
        """Raises Cancelled once `cancel()` was called."""
        if self.cancelled:
            raise Cancelled("cancelled by the user")

    def report(self, done: int, total: int, what: str = "") -> None:
        """Passes `done` of `total` on, at most once per interval; the first and the last always pass.

        Raises Cancelled once `cancel()` was called, so a worker stops between two steps and never inside one.
        """
        self.check()
        if self._due(done, total):
            self._last = self._now()
            self._listener(done, total, what)

    def _due(self, done: int, total: int) -> bool:
        return self._last is None or done >= total or self._now() - self._last >= self._interval_s
