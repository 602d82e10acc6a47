"""A real base with one visit at a wished stage, and a window that shows one screen of it with its header."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Inspection
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.paths import Paths
from tests.unit.services.conftest import NOW, Bench, code
from ui.navigation import Navigator, Place
from ui.notifier import Notifier
from ui.preferences import Preferences
from ui.screens.base import Arguments, Screen, Shell
from ui.tasks import TaskRunner

PATIENCE = 20_000
GOOD_UNTIL = (date(2024, 1, 1), date(2028, 12, 31))


def make_bench(folder, clock: ManualClock) -> Bench:
    """A bureau, two officers, a site and a block of numbers."""
    services = open_services(Paths(folder), clock)
    bureau = services.bureau.suggest(name="示例市生态环境局", region="示")
    services.bureau.save(bureau=replace(bureau, phone="0990-1"))
    number = code("91990123MA3X2K8Q1")
    place = Site("", "示例花园二期工地", "示例建筑工程有限公司", number, "示例路1号", "building-site")
    site = services.sites.save(site=place).value
    people = [
        Officer("", name, certificate, "示例省人民政府", *GOOD_UNTIL, "一中队")
        for name, certificate in (("王建国", "99012305017"), ("李晓梅", "99012305023"))
    ]
    officers = tuple(services.officers.save(officer=one).value for one in people)
    services.session.choose(officer_id=officers[0].id)
    services.numbers.add_block(kind=DocumentKind.RECTIFICATION_NOTICE, year=2026, first=20, last=22)
    return Bench(services, clock, officers, site)


class Table:
    """One screen on a real base. `places`, `toasts`, `errors`, `bugs` keep what it told the window."""

    def __init__(self, qtbot, folder, prepare: Callable[[Bench], Inspection]) -> None:
        self.qtbot, self.paths, self.clock = qtbot, Paths(folder), ManualClock(NOW)
        bench = make_bench(folder, self.clock)
        self.id = prepare(bench).id
        bench.services.close()
        self.places: list[Place] = []
        self.toasts: list[str] = []
        self.errors: list[object] = []
        self.bugs: list[str] = []
        self.window: QWidget | None = None
        self.shell = self._make_shell()

    def _make_shell(self) -> Shell:
        notifier, navigator = Notifier(), Navigator()
        runner: TaskRunner[Services] = TaskRunner(
            lambda: open_services(self.paths, self.clock), lambda services: services.close(), notifier
        )
        runner.bug.connect(lambda _error, trace: self.bugs.append(trace))
        runner.known_error.connect(self.errors.append)
        navigator.toast_asked.connect(lambda text, _undo, _icon: self.toasts.append(text))
        navigator.error_shown.connect(self.errors.append)
        navigator.arrived.connect(self.places.append)
        preferences = Preferences(self.paths.settings, QApplication.instance())
        return Shell(runner, notifier, navigator, self.paths, self.clock, preferences)

    def show(self, kind: type[Screen], **arguments) -> Screen:
        screen = kind(self.shell)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        header = screen.header()
        if header is not None:
            column.addWidget(header)
        column.addWidget(screen, 1)
        self.qtbot.addWidget(self.window)
        self.window.resize(1294, 740)
        screen.open(Arguments(self.id, **arguments))
        self.window.show()
        self.window.activateWindow()
        return screen

    # ------------------------------------------------------------------ acts

    def find(self, name: str) -> QWidget:
        assert self.window is not None
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"no widget {name!r}"
        return found

    def press(self, name: str) -> None:
        button = self.find(name)
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, condition: Callable[[], object]) -> None:
        """Waits for the condition, or fails with the first bug that was reported."""
        self.qtbot.waitUntil(lambda: bool(condition()) or bool(self.bugs), timeout=PATIENCE)
        assert not self.bugs, self.bugs[0]

    def type(self, name: str, text: str) -> None:
        """As an input method commits it; QTest's key clicks know no Chinese."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.find(name), event)

    def write_name(self, pad: QWidget) -> None:
        """Two strokes on the pad with the mouse."""
        for share in (0.3, 0.5):
            spots = [(share + 0.02 * n, 0.3 + 0.06 * (n % 4)) for n in range(6)]
            points = [QPoint(int(x * pad.width()), int(y * pad.height())) for x, y in spots]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])

    def stored(self, ask: Callable[[Services], object]):
        """What another program would read from the disk now."""
        self.shell.runner.flush()
        services = open_services(self.paths, self.clock)
        try:
            return ask(services)
        finally:
            services.close()

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        self.shell.runner.shutdown()
