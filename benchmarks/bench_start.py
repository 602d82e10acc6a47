"""Start to the first painted, usable window, against a bare QWidget process: `python -m benchmarks.bench_start`.

Each figure is the median of several processes, from the start of the process (interpreter included) to the first
frame. The base holds 10 000 inspections. Beside the promised figure stands the moment at which the workbench shows
its records.
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
STARTS = 7
BUDGET = 1.5

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Bare()
window.resize(1366, 768)
window.show()
app.exec()
print('{"first": %f}' % time.time())
"""

# Without garbage collection until the window is ready, as inspector.__main__ starts it.
OURS = """
import gc, sys, time
gc.disable()
from pathlib import Path
from inspector.paths import Paths
from ui.app import make_application, make_window, show
times = {}
def mark(name):
    times.setdefault(name, time.time())
app = make_application(["inspector"])
window = make_window(app, Paths(Path(sys.argv[1])))
window.painted.connect(lambda: mark("first"))
def settled(busy):
    if not busy:
        mark("records")
        app.quit()
window.ready.connect(lambda: window.conductor.runner.busy_changed.connect(settled))
show(window)
app.exec()
import json
print(json.dumps(times))
sys.stdout.flush()
import os
os._exit(0)
"""


def one_start(program: str, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to each mark that it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
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
    """Median seconds: bare, first frame, records shown. The two programs take turns on the same machine."""
    found: dict[str, list[float]] = {"bare": [], "first": [], "records": []}
    for _start in range(STARTS + 1):
        found["bare"].append(one_start(BARE)["first"])
        for name, seconds in one_start(OURS, str(folder)).items():
            found[name].append(seconds)
    # The first round only warms the disk.
    return {name: statistics.median(seconds[1:]) for name, seconds in found.items()}


def main() -> int:
    from benchmarks.filled_base import fill
    from inspector.paths import Paths

    with tempfile.TemporaryDirectory() as folder:
        fill(Paths(Path(folder)), INSPECTIONS, datetime.now(UTC))
        medians = measure(Path(folder))
    ratio = medians["first"] / medians["bare"]
    whole = medians["records"] / medians["bare"]
    sys.stdout.write(
        f"bare QWidget          {medians['bare'] * 1000:6.0f} ms\n"
        f"first painted window  {medians['first'] * 1000:6.0f} ms   {ratio:.2f} × bare (budget {BUDGET})\n"
        f"records on the page   {medians['records'] * 1000:6.0f} ms   {whole:.2f} × bare\n"
    )
    return 0 if ratio <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
