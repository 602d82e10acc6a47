"""The window: puts the frame, the screens, the database lane and the person's ways through them together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.clock import Clock
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.changes import Changes
from inspector.settings import Geometry
from ui import frame_facts
from ui.frame import Frame
from ui.frame_facts import FrameFacts
from ui.navigation import FIRST_RUN, RAIL_OF, WORKBENCH, Navigator, Place
from ui.notifier import Notifier
from ui.preferences import Preferences
from ui.screens.base import Screen, Shell
from ui.stage import Stage
from ui.stored import StoredState
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.find import Find

DEFAULT_SIZE = (1366, 768)


class MainWindow(QWidget):
    """The one window of the program.

    State: the runner of the open base (None before `open_base()` and after a failed opening), whether the window may
    close. Signals: `painted()` once, after the first frame · `ready()` once the base is open and a first screen shown.
    """

    painted = Signal()
    ready = Signal()

    def __init__(self, paths: Paths, clock: Clock, preferences: Preferences) -> None:
        super().__init__()
        self.paths, self.clock, self.preferences = paths, clock, preferences
        self.notifier = Notifier(self)
        self.stage = Stage()
        self.navigator = Navigator(self.stage.may_leave, self)
        self.stored = StoredState(clock, self)
        self.frame = Frame(self.stage)
        self.runner: TaskRunner[Services] | None = None
        self._open = self._painted = self._may_close = False
        self._shortcuts: list[QShortcut] = []
        self._find: Find | None = None
        self._build()
        self._connect()

    # ------------------------------------------------------------------ opening the base

    def open_base(self, backup: Path | None = None) -> None:
        """Open the base in the lane; with `backup`, put that in its place first."""
        self._close_base()
        self.navigator.forget()
        self.frame.clear_page()
        runner = TaskRunner(lambda: _open(self.paths, self.clock, backup), _close, self.notifier, self)
        self.runner = runner
        runner.opened.connect(self._opened)
        runner.open_failed.connect(self._open_failed)
        runner.known_error.connect(self._failed)
        runner.bug.connect(self.show_bug)
        runner.busy_changed.connect(self.stored.busy)
        self.stage.set_shell(
            Shell(runner, self.notifier, self.navigator, self.paths, self.clock, self.preferences)
        )

    def _opened(self) -> None:
        self._open = True
        self.stored.opened()
        self._lane().lane(lambda services: services.session.is_empty(), self._begin, owner=self)

    def _begin(self, is_empty: bool) -> None:
        self.navigator.go(FIRST_RUN if is_empty else WORKBENCH)
        self._ask_facts()
        self.ready.emit()

    def _open_failed(self, error: KnownError) -> None:
        from ui.trouble import base_page

        self._close_base()
        self.stored.closed(self.tr("数据库未打开，没有写入"))
        self._allow(False)
        self.frame.show_header(None)
        self.frame.page_header.set_title(self.tr("启动检查"))
        self.frame.page_header.set_context(self.tr("打开数据前的自检"))
        self.frame.show_page(base_page(error, self.paths, self))
        self.ready.emit()

    def _close_base(self) -> None:
        """Everything typed goes to the lane, the lane finishes, the base is closed."""
        self.stage.flush()
        self.stage.clear()
        if self.runner is not None:
            self.runner.shutdown()
            self.runner.deleteLater()
        self.runner, self._open = None, False

    def _lane(self) -> TaskRunner[Services]:
        assert self.runner is not None
        return self.runner

    # ------------------------------------------------------------------ places

    def _arrived(self, place: Place) -> None:
        self.frame.clear_banner()
        self.frame.clear_page()
        first_run = place.key == FIRST_RUN
        self.frame.set_chrome_visible(not first_run)
        self._allow(not first_run)
        self.frame.rail.set_current(RAIL_OF.get(place.key, place.key))
        self.stage.show_place(place)

    def _shown(self, screen: Screen) -> None:
        self.frame.show_header(screen.header())
        self._describe(screen)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, screen: Screen) -> None:
        screen.described.connect(lambda: self._describe(screen))
        screen.typing.connect(self.stored.typed)
        screen.failed.connect(self.stored.failed)
        screen.work_shown.connect(self.frame.status.add_work)

    def _describe(self, screen: Screen) -> None:
        if screen is not self.stage.current():
            return
        self.frame.page_header.set_title(screen.title)
        self.frame.page_header.set_context(screen.context)
        self.frame.status.set_keys(screen.keys)
        program = self.tr("现场执法检查")
        self.setWindowTitle(f"{screen.title} - {program}" if screen.title else program)

    # ------------------------------------------------------------------ what the frame says

    def _ask_facts(self) -> None:
        self._lane().lane(frame_facts.frame_facts, self._show_facts, owner=self)

    def _show_facts(self, facts: FrameFacts) -> None:
        self.frame.set_facts(facts)

    def _changed(self, changes: Changes) -> None:
        self.stored.committed()
        if changes.touches(*frame_facts.WATCHES):
            self._ask_facts()

    def _failed(self, error: KnownError) -> None:
        self.stored.failed()
        self.frame.show_banner(error)

    def show_bug(self, error: Exception, trace: str) -> None:
        """Known errors that a slot raised become the banner; anything else is written down and told on a page."""
        if isinstance(error, KnownError):
            self.frame.show_banner(error)
            return
        from ui import faults
        from ui.trouble import bug_page

        faults.record(trace)
        self.stored.failed()
        self.frame.show_page(bug_page(error, self.paths, self))

    def leave_bug(self) -> None:
        """Back to the workbench after a bug; what was typed is handed over first."""
        self.stage.flush()
        self.frame.clear_page()
        self.stored.clear_failure()
        self.navigator.go(WORKBENCH)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("现场执法检查"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setMinimumSize(480, 320)
        self._restore_geometry()
        for number, key in enumerate(self.frame.rail_keys(), start=1):
            self._bind(f"Alt+{number}", lambda key=key: self.navigator.go(key))
        self._bind("Ctrl+K", self.navigator.find)
        self._bind("Ctrl+N", lambda: self.navigator.go("new_inspection"))
        self._allow(False)

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)
        self._shortcuts.append(shortcut)

    def _allow(self, allowed: bool) -> None:
        """Whether the ways through the window are open: they are not while there is no base or no bureau."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(allowed)
        for part in (self.frame.rail, self.frame.page_header.search, self.frame.library, self.frame.user):
            part.setEnabled(allowed)

    def _connect(self) -> None:
        self.navigator.arrived.connect(self._arrived)
        self.navigator.toast_asked.connect(self._toast)
        self.navigator.error_shown.connect(self.frame.show_banner)
        self.navigator.bug_shown.connect(self.show_bug)
        self.navigator.find_asked.connect(self._open_find)
        self.navigator.restore_asked.connect(self.open_base)
        self.navigator.reload_asked.connect(lambda: self.open_base())
        self.stage.shown.connect(self._shown)
        self.stage.made.connect(self._made)
        self.notifier.changed.connect(self._changed)
        self.stored.said.connect(self.frame.status.set_stored)
        self.frame.place_chosen.connect(self._choose_place)
        self.frame.find_asked.connect(self.navigator.find)
        self.frame.library_asked.connect(lambda: self.navigator.go("knowledge"))
        self.frame.officer_chosen.connect(self._choose_officer)

    def _choose_place(self, key: str) -> None:
        place = self.navigator.place
        if not self.navigator.go(key) and place is not None:
            self.frame.rail.set_current(RAIL_OF.get(place.key, place.key))

    def _choose_officer(self, officer_id: str) -> None:
        self._lane().lane(lambda services: services.session.choose(officer_id=officer_id), owner=self)

    def _toast(self, text: str, undo: object, icon: str) -> None:
        from ui.widgets.toast import show_toast

        show_toast(self, text, undo if callable(undo) else None, icon)

    def _open_find(self, text: str) -> None:
        if self.runner is None:
            return
        from ui.find import Find

        if self._find is None:
            self._find = Find(self, self.navigator)
        self._find.open(self.runner, text)

    # ------------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no widget took leads back."""
        place = self.navigator.place
        if event.key() == Qt.Key.Key_Escape and place is not None and place.key in RAIL_OF:
            if place.key != FIRST_RUN:
                self.navigator.back()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes only after the lane stored everything: the first attempt asks the lane, its answer closes."""
        if self._may_close or not self._open or QApplication.instance().isSavingSession():
            self._leave()
            event.accept()
            return
        event.ignore()
        if self.stage.may_leave():
            self.stage.flush()
            self.stored.clear_failure()
            self._lane().lane(lambda _services: None, lambda _nothing: self._close_if_stored(), owner=self)

    def close_now(self) -> None:
        """Close whatever the lane says; what it stored is stored."""
        self._may_close = True
        self.close()

    def _close_if_stored(self) -> None:
        """The lane did everything asked for before; a failure among it keeps the window open, with its banner."""
        if self.stored.has_failed:
            return
        self._may_close = True
        self.close()

    def _leave(self) -> None:
        self._keep_geometry()
        self._close_base()

    def _keep_geometry(self) -> None:
        shown = self.normalGeometry() if self.isMaximized() else self.geometry()
        geometry = Geometry(shown.x(), shown.y(), shown.width(), shown.height(), self.isMaximized())
        try:
            self.preferences.keep_geometry(geometry)
        except KnownError as error:
            # The window is closing; where it stood is not worth keeping it open for.
            from ui import faults

            faults.record(str(error))

    def _restore_geometry(self) -> None:
        kept = self.preferences.settings.geometry
        if kept is None:
            self.resize(*DEFAULT_SIZE)
            return
        screens = QApplication.screens()
        if any(screen.availableGeometry().contains(kept.x + 40, kept.y + 20) for screen in screens):
            self.setGeometry(kept.x, kept.y, kept.width, kept.height)
        else:
            self.resize(kept.width, kept.height)
        if kept.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)


def _open(paths: Paths, clock: Clock, backup: Path | None) -> Services:
    """Runs in the lane thread. The imports are here because they cost more than the window."""
    from inspector.bootstrap import open_services

    if backup is not None:
        from inspector.services.maintenance import restore

        restore(paths, backup, clock.now())
    return open_services(paths, clock)


def _close(services: Services) -> None:
    services.close()
