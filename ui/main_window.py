"""The window itself: it stands on the screen before anything else is imported, and closes only over stored work.

Keep this module and what it imports light: every import here is paid before the first frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.frame import Frame

if TYPE_CHECKING:
    from inspector.clock import Clock
    from inspector.paths import Paths
    from ui.conductor import Conductor
    from ui.preferences import Preferences

DEFAULT_SIZE = (1366, 768)
SMALLEST_SIZE = (480, 320)


class MainWindow(QWidget):
    """The one window of the program.

    State: the conductor, None until the first frame is painted; whether the window may close.
    Signals: `painted()` once, after the first frame · `ready()` once a first page is shown.
    """

    painted = Signal()
    ready = Signal()

    def __init__(self, paths: Paths, preferences: Preferences) -> None:
        super().__init__()
        self.paths, self.preferences = paths, preferences
        self.conductor: Conductor | None = None
        self._painted = self._may_close = False
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("现场执法检查"))
        self.frame = Frame()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setMinimumSize(*SMALLEST_SIZE)
        self._restore_geometry()

    def begin(self, clock: Clock) -> Conductor:
        """Bring the window to life: everything behind the frame is imported and the base is opened."""
        from ui.conductor import Conductor

        self.conductor = Conductor(self, clock)
        self.conductor.start()
        return self.conductor

    def fit_screen(self) -> None:
        """Takes the whole screen where title bar and task bar would push the window's foot out of it."""
        room = self.screen().availableSize()
        if room.width() <= self.width() or room.height() <= self.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def close_now(self) -> None:
        """Close whatever the lane says; what it stored is stored."""
        self._may_close = True
        self.close()

    # ------------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The window paints before the widgets in it; at the next turn of the event loop the frame is whole.
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no widget took leads back."""
        if event.key() == Qt.Key.Key_Escape and self.conductor is not None:
            self.conductor.escape()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The first attempt asks the lane to store everything; its answer closes. A session that ends cannot wait."""
        ending = QGuiApplication.instance()
        saving = isinstance(ending, QGuiApplication) and ending.isSavingSession()
        if (
            not (self._may_close or saving)
            and self.conductor is not None
            and self.conductor.store_then_close()
        ):
            event.ignore()
            return
        self._keep_geometry()
        if self.conductor is not None:
            self.conductor.close_base()
        event.accept()

    # ------------------------------------------------------------------ where it stands

    def _keep_geometry(self) -> None:
        from inspector.settings import Geometry

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
        self.resize(kept.width, kept.height)
        corner = (kept.x + 40, kept.y + 20)
        if any(screen.availableGeometry().contains(*corner) for screen in QGuiApplication.screens()):
            self.move(kept.x, kept.y)
        if kept.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
