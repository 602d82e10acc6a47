"""Take the README's pictures anew from the demo data: `python -m tools.take_screenshots` (no display needed).

Each picture is the whole window at 1366 × 768, as a person would see it, written to docs/images/.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "docs" / "images"
SIZE = (1366, 768)
SETTLED_MS = 2500
SHOTS = (
    ("workbench", "workbench", "", "light"),
    ("runner", "runner", "in_progress", "light"),
    ("runner-dark", "runner", "in_progress", "dark"),
    ("review", "review", "in_progress", "light"),
    ("signing", "signing", "ready", "light"),
    ("documents", "documents", "sealed", "light"),
    ("ledger", "ledger", "", "light"),
    ("knowledge", "knowledge", "laws", "light"),
)
"""File name, screen, state of the inspection that it shows or page of the screen, theme."""


def main() -> int:
    """Load the demo into a temporary folder and take every picture; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        inspections = _demo(Path(folder))
        _take(Path(folder), inspections)
    return 0


def _demo(folder: Path) -> dict[str, str]:
    """An inspection of each state, by state."""
    from inspector.bootstrap import open_services
    from inspector.paths import Paths
    from inspector.services.progress import Progress

    services = open_services(Paths(folder))
    services.demo.load(Progress())
    found = {one.state.value: one.id for one in reversed(services.inspections.all())}
    services.close()
    return found


def _take(folder: Path, inspections: dict[str, str]) -> None:
    from PySide6.QtCore import QTimer

    from inspector.paths import Paths
    from inspector.services.review import Target
    from ui.app import make_application, make_window, show

    application = make_application(sys.argv[:1])
    window = make_window(application, Paths(folder))
    window.resize(*SIZE)
    show(window)
    _wait(SETTLED_MS)
    assert window.conductor is not None
    for name, screen, state, theme in SHOTS:
        window.preferences.set_theme(theme)
        page = "" if state in inspections else state
        target = Target("paper", "rectification_notice") if screen == "documents" else None
        window.conductor.navigator.go(
            screen, inspection_id=inspections.get(state, ""), text=page, target=target
        )
        _wait(SETTLED_MS)
        window.grab().save(str(TARGET / f"{name}.png"))
    QTimer.singleShot(0, window.close)
    _wait(SETTLED_MS)


def _wait(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
