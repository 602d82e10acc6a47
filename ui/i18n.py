"""The language of the window: Chinese is the source language, English an optional translation."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from inspector.paths import bundled

SOURCE_LANGUAGE = "zh_CN"


def install(app: QApplication, language: str = SOURCE_LANGUAGE) -> None:
    """Makes Qt's own dialogs Chinese and, for another language, the whole window that language."""
    QLocale.setDefault(QLocale(language))
    _add(app, "qtbase_" + language, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = str(bundled("resources/translations"))
    _add(app, "qtgaps_" + language, ours)  # what Qt's own translation leaves in English
    if language != SOURCE_LANGUAGE:
        _add(app, "inspector_" + language, ours)


def _add(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
