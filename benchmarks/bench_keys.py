"""What a key costs on the UI thread of the runner: `python -m benchmarks.bench_keys`.

For each key: `handled`, until the event that carries it has been handled, and `away`, the longest time from then on
that the event loop kept other events waiting (the answer is drawn, written by the lane, and drawn as it is stored).
Floor: the arrow key in a bare QListWidget of 30 rows, measured the same way between the others. The inspection has 30
items; the window is the whole program on a base in a folder of this benchmark.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from benchmarks.filled_base import fill
from inspector.domain.inspection import InspectionState
from inspector.paths import Paths
from inspector.services.summaries import InspectionSummary
from ui.app import make_application, make_window, show
from ui.main_window import MainWindow

INSPECTIONS = 200
ROUNDS = 30
QUIET_MS = 60
TICK_MS = 1
FRAME_MS = 16
"""The longest stretch that nobody notices: one frame at 60 Hz."""
KEYS = {
    "judge compliant": Qt.Key.Key_1,
    "judge noncompliant": Qt.Key.Key_2,
    "not applicable": Qt.Key.Key_3,
    "next item": Qt.Key.Key_Down,
}


class Turns:
    """How long the event loop kept a timer of 1 ms waiting, in ms. State: the waits since `reset`, the last tick."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.lengths: list[float] = []
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def reset(self) -> None:
        self.lengths = []
        self._last = time.perf_counter()

    def run(self, milliseconds: int) -> None:
        """Let the event loop work; what it did last counts as well."""
        _run(milliseconds)
        self._tick()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.lengths.append((now - self._last) * 1000 - TICK_MS)
        self._last = now


@dataclass
class Cost:
    handled: list[float] = field(default_factory=list)
    away: list[float] = field(default_factory=list)

    def row(self, name: str) -> str:
        columns = " ".join(
            f"{statistics.median(times):6.1f} {sorted(times)[int(len(times) * 0.95)]:6.1f} {max(times):6.1f}"
            for times in (self.handled, self.away)
        )
        return f"{name:20s} {columns}\n"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.dont_write_bytecode = False  # an installed program does not compile either
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        fill(paths, INSPECTIONS, datetime.now(UTC))
        app = make_application(["inspector"])
        window = make_window(app, paths)
        turns = Turns()
        _open_window(window)
        opened = [_open_runner(window, turns, identity) for identity in _unfinished(window)]
        costs = _measure(window, turns)
        window.close_now()
    load = f", load {os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else ""
    sys.stdout.write(f"ms: handled median, p95, longest; away median, p95, longest (aim {FRAME_MS}{load})\n")
    for name, cost in costs.items():
        sys.stdout.write(cost.row(name))
    for which, (shown, away) in zip(("first opening", "another visit"), opened, strict=False):
        sys.stdout.write(
            f"runner with 30 items, {which}: shown after {shown:.0f} ms, longest away {away:.0f} ms\n"
        )
    return 0


def _open_window(window: MainWindow) -> None:
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    show(window)
    loop.exec()
    _run(QUIET_MS * 5)


def _unfinished(window: MainWindow) -> list[str]:
    conductor, found = window.conductor, list[InspectionSummary]()
    assert conductor is not None
    assert conductor.runner is not None
    conductor.runner.lane(
        lambda services: services.inspections.all(states=(InspectionState.IN_PROGRESS,)), found.extend
    )
    _run(QUIET_MS * 5)
    return [one.id for one in found]


def _open_runner(window: MainWindow, turns: Turns, inspection_id: str) -> tuple[float, float]:
    """Milliseconds until the first cards are made, and the longest wait until all 30 are."""
    conductor = window.conductor
    assert conductor is not None
    turns.reset()
    began = time.perf_counter()
    conductor.navigator.go("runner", inspection_id=inspection_id)
    # Imported only now, because the first opening pays for the import.
    from ui.screens.runner import RunnerScreen

    screen = conductor.stage.current()
    assert isinstance(screen, RunnerScreen)
    while screen.workplace is None:
        turns.run(1)
    took = (time.perf_counter() - began) * 1000
    turns.run(QUIET_MS * 20)
    return took, max(turns.lengths)


def _measure(window: MainWindow, turns: Turns) -> dict[str, Cost]:
    bare = QListWidget()
    bare.addItems([str(number) for number in range(30)])
    bare.resize(400, 600)
    bare.show()
    costs = {name: Cost() for name in ("bare list", *KEYS)}
    for _round in range(ROUNDS):
        _press(bare, Qt.Key.Key_Down, turns, costs["bare list"])
        for name, key in KEYS.items():
            window.activateWindow()
            _press(QApplication.focusWidget() or window, key, turns, costs[name])
    bare.close()
    return costs


def _press(widget: QWidget, key: Qt.Key, turns: Turns, cost: Cost) -> None:
    turns.reset()
    began = time.perf_counter()
    QTest.keyClick(widget, key)
    handled = (time.perf_counter() - began) * 1000
    turns.run(QUIET_MS)
    cost.handled.append(handled)
    cost.away.append(max(turns.lengths))


def _run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
