"""Start to the first painted, usable window, against a bare QWidget process: `python -m benchmarks.bench_start`.

Each figure is the median of several processes, from the start of the process (interpreter included) to the end of the
first frame: rail, header, status bar. The two programs take turns. The base holds 10 000 inspections; the settings
are those of a window that was closed before. Both programs run from compiled modules, as an installed program does.
Beside the promised figure stand the moments at which the workbench stands and its keys act, and at which everything
that the page and the window say of the records is painted.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

INSPECTIONS = 10_000
STARTS = 11
BUDGET = 1.5
WORDS = {
    "bare": "bare QWidget",
    "first": "first painted window",
    "workbench": "workbench, keys act",
    "records": "records on the page",
}

# A mark is set when the turn of the event loop that painted is over: a window paints before the widgets in it.
BARE = """
import json, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
times = {}
def mark():
    times["bare"] = time.time()
    app.quit()
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, mark)
app = QApplication([])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
print(json.dumps(times))
"""

# Without garbage collection until the window is ready, as inspector.__main__ starts it.
OURS = """
import gc, sys, time
gc.disable()
from pathlib import Path
from PySide6.QtCore import QTimer
from inspector.paths import Paths
from ui.app import make_application, make_window, show
times = {}
def mark(name):
    times.setdefault(name, time.time())
app = make_application(["inspector"])
window = make_window(app, Paths(Path(sys.argv[1])))
window.painted.connect(lambda: mark("first"))
show(window)
# Connected after show() connected what begins behind the frame: the workbench is laid out, its frame comes next.
window.painted.connect(lambda: QTimer.singleShot(0, lambda: mark("workbench")))
def settled(busy):
    if not busy:
        QTimer.singleShot(0, finish)
def finish():
    mark("records")
    app.quit()
window.ready.connect(lambda: window.conductor.runner.busy_changed.connect(settled))
app.exec()
import json
print(json.dumps(times))
sys.stdout.flush()
import os
os._exit(0)
"""


def one_start(program: str, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to each mark that it printed."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=environment,
        cwd=Path(__file__).resolve().parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    marks: dict[str, float] = json.loads(run.stdout.strip().splitlines()[-1])
    return {name: moment - began for name, moment in marks.items()}


def measure(folder: Path) -> dict[str, float]:
    """Median seconds to each mark. The two programs take turns on the same machine."""
    found: dict[str, list[float]] = {"bare": [], "first": [], "workbench": [], "records": []}
    for _start in range(STARTS + 1):
        for name, seconds in (one_start(BARE) | one_start(OURS, str(folder))).items():
            found[name].append(seconds)
    # The first round only warms the disk and compiles the modules.
    return {name: statistics.median(seconds[1:]) for name, seconds in found.items()}


def main() -> int:
    from benchmarks.filled_base import fill
    from inspector.paths import Paths
    from inspector.settings import Geometry, Settings, save

    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        fill(paths, INSPECTIONS, datetime.now(UTC))
        save(paths.settings, Settings(geometry=Geometry(0, 0, 1366, 768)))
        medians = measure(Path(folder))
    ratio = medians["first"] / medians["bare"]
    for name, what in WORDS.items():
        times = medians[name] / medians["bare"]
        sys.stdout.write(f"{what:22s}{medians[name] * 1000:6.0f} ms   {times:.2f} × bare\n")
    load = f", load {os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else ""
    sys.stdout.write(f"budget of the first frame: {BUDGET} × bare{load}\n")
    return 0 if ratio <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
