"""What the person set for the window, applied at once and kept in the settings file."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from inspector.errors import KnownError
from inspector.settings import Geometry, Settings, load, save
from ui.theme import ThemeName, theme


class Preferences(QObject):
    """The settings in force. Signal: `changed()`. State: the settings and the file that they are kept in."""

    changed = Signal()

    def __init__(self, path: Path, app: QApplication) -> None:
        super().__init__(app)
        self._path, self._app = path, app
        self._settings = load(path)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def settings(self) -> Settings:
        return self._settings

    def apply_theme(self) -> None:
        """Dress the application in the theme that is set."""
        theme().apply(self._app, self.theme_name())

    def theme_name(self) -> ThemeName:
        """The theme to show: the one that was chosen, or the system's under "auto"."""
        if self._settings.theme != "auto":
            return cast(ThemeName, self._settings.theme)
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def set_theme(self, name: str) -> None:
        """ "auto", "light", "dark" or "contrast". Raises KnownError when it cannot be stored."""
        self._keep(dataclasses.replace(self._settings, theme=name))
        if theme().name != self.theme_name():
            self.apply_theme()

    def set_language(self, language: str) -> None:
        """Takes effect at the next start. Raises KnownError when it cannot be stored."""
        self._keep(dataclasses.replace(self._settings, language=language))

    def keep_geometry(self, geometry: Geometry) -> None:
        """Raises KnownError when it cannot be stored."""
        self._keep(dataclasses.replace(self._settings, geometry=geometry))

    def _keep(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        try:
            save(self._path, settings)
        except OSError as error:
            raise KnownError(
                self.tr("窗口设置没有存入（%1）。").replace("%1", str(error.strerror)),
                self.tr("检查记录不受影响。"),
                self.tr("请检查数据文件夹的权限。"),
            ) from error
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._settings.theme == "auto" and theme().name != self.theme_name():
            self.apply_theme()
