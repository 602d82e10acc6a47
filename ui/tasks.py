"""Work off the UI thread: one lane that owns the database, two workers for plain data.

Callbacks always run on the UI thread, in the order in which the work ended. Nothing here knows what the context is.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from inspector.errors import Cancelled, KnownError
from inspector.services.changes import Changes
from inspector.services.progress import Progress
from ui.notifier import Notifier

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
R = TypeVar("R")
OnError = Callable[[KnownError], None]
OnProgress = Callable[[int, int, str], None]
POOL_WORKERS = 2


@dataclass(frozen=True)
class _Bug:
    """An exception nobody expected, with its traceback as text."""

    error: Exception
    trace: str


Failure = KnownError | Cancelled | _Bug


@dataclass
class _Job(Generic[R]):
    """One piece of work and whom to tell. `result` stays empty after a failure."""

    on_done: Callable[[R], None] | None
    on_error: OnError | None
    on_cancelled: Callable[[], None] | None
    owner: QObject | None
    result: list[R] = field(default_factory=list)
    failure: Failure | None = None

    def wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)

    def carry_out(self, work: Callable[[], R]) -> None:
        try:
            self.result.append(work())
        except (KnownError, Cancelled) as failure:
            self.failure = failure
        except Exception as error:  # noqa: BLE001 - a worker must hand every bug to the UI thread, not swallow it
            self.failure = _Bug(error, traceback.format_exc())


class TaskRunner(QObject, Generic[T]):
    """Runs services in the database lane and plain work in a small pool.

    State: the lane thread, its queue, the number of jobs whose callbacks are still to come.
    Signals: `opened()`, `open_failed(KnownError)`, `known_error(KnownError)`, `bug(Exception, str)`,
    `busy_changed(bool)`.
    """

    opened = Signal()
    open_failed = Signal(object)
    known_error = Signal(object)
    bug = Signal(object, str)
    busy_changed = Signal(bool)
    _post = Signal(object)

    def __init__(
        self,
        open_context: Callable[[], T],
        close_context: Callable[[T], None] | None = None,
        notifier: Notifier | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_context, self._close_context = open_context, close_context
        self._notifier = notifier
        self._queue: SimpleQueue[Callable[[T], None] | None] = SimpleQueue()
        self._pending = 0
        self._stopped = False
        self._running: set[Progress] = set()
        self._executor: ThreadPoolExecutor | None = None
        self._post.connect(self._run_posted, Qt.ConnectionType.QueuedConnection)
        # A daemon, so that a program that dies of a bug does not hang; an orderly close goes through shutdown().
        self._lane = threading.Thread(target=self._lane_main, name="database-lane", daemon=True)
        self._lane.start()

    # ------------------------------------------------------------------ asking for work

    def lane(
        self,
        fn: Callable[[T], R],
        on_done: Callable[[R], None] | None = None,
        on_error: OnError | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Runs `fn(context)` after everything asked for before, and tells the notifier what it changed.

        The changes are the result's attribute `changes`, or the last member of a tuple. After `open_failed` nothing
        is run any more: a new runner is needed once the base can be opened.
        """
        job = _Job[R](on_done, on_error, None, owner)
        self._count(+1)
        self._queue.put(lambda context: self._in_worker(job, lambda: fn(context)))

    def pool(
        self,
        fn: Callable[[Progress], R],
        on_done: Callable[[R], None] | None = None,
        on_error: OnError | None = None,
        on_progress: OnProgress | None = None,
        on_cancelled: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Progress:
        """Runs `fn(progress)` on plain data, beside the lane. `cancel()` of the returned token stops it."""
        job = _Job[R](on_done, on_error, on_cancelled, owner)
        progress = Progress(
            lambda *step: self._post.emit(lambda: self._tell_progress(job, on_progress, step))
        )
        self._count(+1)
        self._running.add(progress)
        self._workers().submit(
            self._in_worker, job, lambda: fn(progress), lambda: self._running.discard(progress)
        )
        return progress

    def flush(self) -> None:
        """Waits until the lane has done everything asked for so far. Only for closing: it blocks the caller."""
        reached = threading.Event()
        self._queue.put(lambda _context: reached.set())
        while self._lane.is_alive() and not reached.wait(0.02):
            continue

    def shutdown(self) -> None:
        """Finishes the lane, cancels the pool, closes the context. Callbacks that have not run yet never will."""
        if self._stopped:
            return
        self._stopped = True
        for progress in tuple(self._running):
            progress.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True)
        self._queue.put(None)
        self._lane.join()

    # ------------------------------------------------------------------ in the lane thread

    def _lane_main(self) -> None:
        opening = _Job[T](lambda _context: self.opened.emit(), self.open_failed.emit, None, None)
        opening.carry_out(self._open_context)
        self._hand_over(opening, counted=False)
        if opening.result:
            self._serve(opening.result[0])

    def _serve(self, context: T) -> None:
        while (work := self._queue.get()) is not None:
            work(context)
        if self._close_context is not None:
            self._close_context(context)

    # ------------------------------------------------------------------ in any worker thread

    def _in_worker(
        self, job: _Job[R], work: Callable[[], R], after: Callable[[], None] | None = None
    ) -> None:
        job.carry_out(work)
        self._hand_over(job, counted=True, after=after)

    def _hand_over(self, job: _Job[R], *, counted: bool, after: Callable[[], None] | None = None) -> None:
        def settle() -> None:
            if after is not None:
                after()
            if counted:
                self._count(-1)
            self._settle(job)

        self._post.emit(settle)

    # ------------------------------------------------------------------ on the UI thread

    def _run_posted(self, call: Callable[[], None]) -> None:
        if not self._stopped:
            call()

    def _settle(self, job: _Job[R]) -> None:
        if job.failure is not None:
            self._report(job, job.failure)
            return
        (result,) = job.result
        if job.on_done is not None and job.wanted():
            job.on_done(result)
        self._publish(result)

    def _report(self, job: _Job[R], failure: Failure) -> None:
        if isinstance(failure, _Bug):
            self.bug.emit(failure.error, failure.trace)
        elif isinstance(failure, Cancelled):
            if job.on_cancelled is not None and job.wanted():
                job.on_cancelled()
        elif job.on_error is not None and job.wanted():
            job.on_error(failure)
        else:
            self.known_error.emit(failure)

    def _publish(self, result: object) -> None:
        changes = result[-1] if isinstance(result, tuple) and result else getattr(result, "changes", None)
        if self._notifier is not None and isinstance(changes, Changes):
            self._notifier.publish(changes)

    def _tell_progress(
        self, job: _Job[R], on_progress: OnProgress | None, step: tuple[int, int, str]
    ) -> None:
        if on_progress is not None and job.wanted():
            on_progress(*step)

    def _count(self, step: int) -> None:
        was_busy = self._pending > 0
        self._pending += step
        if (self._pending > 0) != was_busy:
            self.busy_changed.emit(self._pending > 0)

    def _workers(self) -> ThreadPoolExecutor:
        if self._executor is None:
            # Imported late: the first window paints without it.
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(POOL_WORKERS, thread_name_prefix="plain-work")
        return self._executor
