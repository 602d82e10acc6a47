"""What happens behind the frame: the database lane, the screens, and the person's ways through them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from inspector.clock import Clock
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.changes import Changes
from ui.frame_facts import OVERDUE_WATCHES, WATCHES, frame_facts, overdue
from ui.navigation import FIRST_RUN, RAIL_OF, WORKBENCH, Navigator, Place
from ui.notifier import Notifier
from ui.screens.base import Screen, Shell
from ui.stage import Stage
from ui.stored import StoredState
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.find import Find
    from ui.main_window import MainWindow


class Conductor(QObject):
    """Puts frame, screens and lane together.

    State: the runner of the base (None after a failed opening), whether the base is open, the find palette once it
    was wanted.
    """

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        super().__init__(window)
        self.window, self.frame, self.clock = window, window.frame, clock
        self.notifier = Notifier(self)
        self.stage = Stage()
        self.navigator = Navigator(self.stage.may_leave, self)
        self.stored = StoredState(clock, self)
        self.runner: TaskRunner[Services] | None = None
        self._open = False
        self._shortcuts: list[QShortcut] = []
        self._find: Find | None = None
        self.frame.set_stage(self.stage)
        self._bind_keys()
        self._connect_navigator()
        self._connect_rest()
        self._allow(False)

    # ------------------------------------------------------------------ the base

    def start(self) -> None:
        """Open the base. Where there is one the workbench stands, and its keys act, before that is done."""
        self.open_base()
        if self.window.paths.database.is_file():
            self.navigator.go(WORKBENCH)

    def open_base(self, backup: Path | None = None) -> None:
        """Open the base in the lane; with `backup`, put that in its place first."""
        self.close_base()
        self.navigator.forget()
        self.frame.clear_page()
        paths, clock = self.window.paths, self.clock
        runner = TaskRunner(lambda: _open(paths, clock, backup), _close, self.notifier, self)
        self.runner = runner
        runner.opened.connect(self._opened)
        runner.open_failed.connect(self._open_failed)
        runner.known_error.connect(self._failed)
        runner.bug.connect(self.show_bug)
        runner.busy_changed.connect(self.stored.busy)
        self.stage.set_shell(
            Shell(runner, self.notifier, self.navigator, paths, clock, self.window.preferences)
        )
        # Asked at once: the lane answers when the base is open.
        runner.lane(lambda services: services.session.is_empty(), self._begin, owner=self)
        self._ask_facts()

    def close_base(self) -> None:
        """Everything typed goes to the lane, the lane finishes, the base is closed."""
        self.stage.flush()
        self.stage.clear()
        if self.runner is not None:
            self.runner.shutdown()
            self.runner.deleteLater()
        self.runner, self._open = None, False

    def store_then_close(self) -> bool:
        """Ask the lane to store everything, then close the window; False if there is no base that could be asked."""
        if not self._open:
            return False
        if self.stage.may_leave():
            self.stage.flush()
            self.stored.clear_failure()
            self._lane().lane(lambda _services: None, lambda _nothing: self._close_if_stored(), owner=self)
        return True

    def _close_if_stored(self) -> None:
        """The lane did everything asked for before; a failure among it keeps the window open, with its banner."""
        if not self.stored.has_failed:
            self.window.close_now()

    def _opened(self) -> None:
        self._open = True
        self.stored.opened()

    def _begin(self, is_empty: bool) -> None:
        if is_empty:
            self.navigator.replace(FIRST_RUN)
        elif self.navigator.place is None:
            self.navigator.go(WORKBENCH)
        self._ask_overdue()
        self.window.ready.emit()

    def _open_failed(self, error: KnownError) -> None:
        from ui.trouble import base_page

        self.close_base()
        self.stored.closed(self.tr("数据库未打开，没有写入"))
        self._allow(False)
        self.frame.show_header(None)
        self.frame.page_header.set_title(self.tr("启动检查"))
        self.frame.page_header.set_context(self.tr("打开数据前的自检"))
        self.frame.show_page(base_page(error, self.window))
        self.window.ready.emit()

    def _lane(self) -> TaskRunner[Services]:
        assert self.runner is not None
        return self.runner

    # ------------------------------------------------------------------ places

    def escape(self) -> None:
        """Back from a page without a rail entry of its own; the pages of the rail have nowhere to go back to."""
        place = self.navigator.place
        if place is not None and place.key in RAIL_OF and place.key != FIRST_RUN:
            self.navigator.back()

    def _arrived(self, place: Place) -> None:
        self.frame.clear_banner()
        self.frame.clear_page()
        first_run = place.key == FIRST_RUN
        self.frame.set_chrome_visible(not first_run)
        self._allow(not first_run)
        self._mark_rail(place)
        self.stage.show_place(place)

    def _mark_rail(self, place: Place) -> None:
        self.frame.rail.set_current(RAIL_OF.get(place.key, place.key))

    def _shown(self, screen: Screen) -> None:
        self.frame.show_header(screen.header())
        self._describe(screen)

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
        known = screen.title and screen.title != program
        self.window.setWindowTitle(f"{screen.title} - {program}" if known else program)

    def _choose_place(self, key: str) -> None:
        place = self.navigator.place
        if not self.navigator.go(key) and place is not None:
            self._mark_rail(place)

    def _open_find(self, text: str) -> None:
        if self.runner is None:
            return
        from ui.find import Find

        if self._find is None:
            self._find = Find(self.window, self.navigator, self.clock)
        self._find.open(self.runner, text)

    # ------------------------------------------------------------------ what the frame says

    def _ask_facts(self) -> None:
        self._lane().lane(frame_facts, self.frame.set_facts, owner=self)

    def _ask_overdue(self) -> None:
        self._lane().lane(overdue, self.frame.set_overdue, owner=self)

    def _changed(self, changes: Changes) -> None:
        self.stored.committed()
        if changes.touches(*WATCHES):
            self._ask_facts()
        if changes.touches(*OVERDUE_WATCHES):
            self._ask_overdue()

    def _choose_officer(self, officer_id: str) -> None:
        self._lane().lane(lambda services: services.session.choose(officer_id=officer_id), owner=self)

    def _toast(self, text: str, undo: object, icon: str) -> None:
        from ui.widgets.toast import show_toast

        show_toast(self.window, text, undo if callable(undo) else None, icon)

    def _failed(self, error: KnownError) -> None:
        self.stored.failed()
        self.frame.show_banner(error)

    def show_bug(self, error: Exception, trace: str) -> None:
        """Known errors that a slot raised become the banner; anything else is written down and told on a page."""
        if isinstance(error, KnownError):
            self.frame.show_banner(error)
            return
        from ui import faults
        from ui.trouble import BugPage

        faults.record(trace)
        self.stored.failed()
        self.frame.show_page(BugPage(error, self.window))

    def leave_bug(self) -> None:
        """Back to the workbench after a bug; what was typed is handed over first."""
        self.stage.flush()
        self.frame.clear_page()
        self.stored.clear_failure()
        self.navigator.go(WORKBENCH)

    # ------------------------------------------------------------------ building

    def _bind_keys(self) -> None:
        for number, key in enumerate(self.frame.rail_keys(), start=1):
            self._bind(f"Alt+{number}", partial(self.navigator.go, key))
        self._bind("Ctrl+K", self.navigator.find)
        self._bind("Ctrl+N", lambda: self.navigator.go("new_inspection"))

    def _bind(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.window)
        shortcut.activated.connect(act)
        self._shortcuts.append(shortcut)

    def _allow(self, allowed: bool) -> None:
        """Whether the ways through the window are open: they are not while there is no base or no bureau."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(allowed)
        self.frame.set_ways_enabled(allowed)

    def _connect_navigator(self) -> None:
        navigator = self.navigator
        navigator.arrived.connect(self._arrived)
        navigator.toast_asked.connect(self._toast)
        navigator.error_shown.connect(self.frame.show_banner)
        navigator.bug_shown.connect(self.show_bug)
        navigator.find_asked.connect(self._open_find)
        navigator.restore_asked.connect(self.open_base)
        navigator.reload_asked.connect(self.open_base)

    def _connect_rest(self) -> None:
        self.stage.shown.connect(self._shown)
        self.stage.made.connect(self._made)
        self.notifier.changed.connect(self._changed)
        self.stored.said.connect(self.frame.status.set_stored)
        self.frame.place_chosen.connect(self._choose_place)
        self.frame.find_asked.connect(self.navigator.find)
        self.frame.library_asked.connect(lambda: self.navigator.go("knowledge"))
        self.frame.officer_chosen.connect(self._choose_officer)


def _open(paths: Paths, clock: Clock, backup: Path | None) -> Services:
    """Runs in the lane thread. The imports are here because they cost more than the window."""
    from inspector.bootstrap import open_services

    if backup is not None:
        from inspector.services.maintenance import restore

        restore(paths, backup, clock.now())
    return open_services(paths, clock)


def _close(services: Services) -> None:
    services.close()
