"""Starting the window, and the self-test that draws it without a person."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.paths import Paths, bundled
from ui import i18n
from ui.main_window import MainWindow
from ui.preferences import Preferences

SELFTEST_MS = 60_000


def main(paths: Paths, argv: Sequence[str]) -> int:
    """Opens the window on a data folder and runs until it is closed. Returns the exit code."""
    app = make_application(argv)
    window = make_window(app, paths)
    window.fit_screen()
    show(window)
    return app.exec()


def make_application(argv: Sequence[str]) -> QApplication:
    """The application in Qt's Fusion style, which the style sheets are written for.

    The style is named as an argument: `setStyle` would return a QStyle, whose 570 enum members Python then makes.
    """
    app = QApplication([*argv, "-style", "fusion"])
    app.setApplicationName("inspector")
    app.setDesktopFileName("inspector")
    return app


def make_window(app: QApplication, paths: Paths) -> MainWindow:
    """The dressed window, not shown yet, its base not open."""
    preferences = Preferences(paths.settings, app)
    i18n.install(app, preferences.settings.language)
    preferences.apply_theme()
    return MainWindow(paths, preferences)


def show(window: MainWindow) -> None:
    """Shows the window first; the base is opened and the rest imported once its first frame is painted."""
    window.ready.connect(gc.enable)
    window.painted.connect(lambda: _begin(window))
    window.show()


def _begin(window: MainWindow) -> None:
    from inspector.clock import SystemClock

    # First, so that the lane imports and opens the base while the rest happens here.
    conductor = window.begin(SystemClock())

    from PySide6.QtGui import QIcon

    from ui import faults
    from ui.widgets.focus import install_focus_ring

    faults.start_log(window.paths)
    faults.catch_slots(conductor.show_bug)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        install_focus_ring(app)
    window.setWindowIcon(QIcon(str(bundled("resources/icons/app-256.png"))))


def selftest(paths: Paths) -> int:
    """Start the window on a folder made for this, draw the first page, write one PDF, close. 0 if that was possible."""
    from PySide6.QtCore import QEventLoop

    from ui.selftest import SelfTest

    app = make_application(sys.argv[:1])
    window = make_window(app, paths)
    test = SelfTest(window)
    loop = QEventLoop()
    test.finished.connect(loop.quit)
    QTimer.singleShot(SELFTEST_MS, loop.quit)
    show(window)
    loop.exec()
    return test.close_and_judge()
