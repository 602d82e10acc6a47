"""The keys of a screen: single letters and digits act only while no text is being written."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

Acts = Mapping[str, Callable[[], None]]
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def is_text(widget: QWidget | None) -> bool:
    """Whether keys belong to this widget rather than to the screen."""
    return isinstance(widget, _TEXTS)


class KeyMap(QObject):
    """Shortcuts of one screen. State: those that rest while a text has the focus."""

    def __init__(self, screen: QWidget, single: Acts, always: Acts) -> None:
        super().__init__(screen)
        self._single = [self._bind(screen, key, act) for key, act in single.items()]
        for key, act in always.items():
            self._bind(screen, key, act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _bind(self, screen: QWidget, key: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), screen)
        shortcut.activated.connect(act)
        return shortcut

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for shortcut in self._single:
            shortcut.setEnabled(not is_text(new))
