"""The whole window on a real base in a folder of the test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.filled_base import fill
from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock
from inspector.paths import Paths
from tests.ui.office import NOW, WAIT_MS
from ui.main_window import MainWindow
from ui.preferences import Preferences


class Desk:
    """State: the window and the folder it works on."""

    def __init__(self, qtbot, folder: Path, visits: int = 0, wait: bool = True) -> None:
        self.qtbot, self.paths, self.clock = qtbot, Paths(folder / "base"), ManualClock(NOW)
        if visits:
            fill(self.paths, visits, NOW)
        preferences = Preferences(self.paths.settings, QApplication.instance())
        self.window = MainWindow(self.paths, preferences)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        if wait:
            with qtbot.waitSignal(self.window.ready, timeout=WAIT_MS):
                self.window.begin(self.clock)
            self.settle()

    @property
    def conductor(self):
        return self.window.conductor

    @property
    def navigator(self):
        return self.conductor.navigator

    @property
    def screen(self):
        return self.conductor.stage.current()

    def settle(self) -> None:
        """Until the lane has answered everything, twice, because an answer may ask again."""
        for _round in range(3):
            reached: list[bool] = []
            self.conductor.runner.lane(
                lambda _services: None, lambda _nothing, reached=reached: reached.append(True)
            )
            self.qtbot.waitUntil(lambda reached=reached: bool(reached), timeout=WAIT_MS)

    def go(self, key: str, **arguments: object) -> None:
        assert self.navigator.go(key, **arguments)
        self.settle()

    def part(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.part(name, QAbstractButton), Qt.MouseButton.LeftButton)

    def key(self, sequence: str) -> None:
        """Presses a shortcut of the window, e.g. "Alt+2"."""
        *modifiers, name = sequence.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= {"Alt": Qt.KeyboardModifier.AltModifier, "Ctrl": Qt.KeyboardModifier.ControlModifier}[
                modifier
            ]
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=WAIT_MS)
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, getattr(Qt.Key, f"Key_{name}"), held)

    def stored_text(self) -> str:
        return self.window.frame.status._stored.accessibleName()

    def close(self) -> None:
        """As the person does; waits until the base is closed."""
        self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=WAIT_MS)

    def read(self, question):
        """What lies on the disk, read by another connection."""
        services: Services = open_services(self.paths, self.clock)
        try:
            return question(services)
        finally:
            services.close()
