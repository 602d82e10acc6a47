"""设置: bureau, officers, number blocks, this machine, backups, integrity."""

from ui.screens.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
