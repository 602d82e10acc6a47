"""Tests of the screen: the bundled fonts, Qt's own files in a test folder, and no leak goes unnoticed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QFontDatabase

from inspector.fonts import font_files
from tests.ui.leaks import Watch


@pytest.fixture(scope="session")
def qapp(qapp):
    """The one QApplication, with the bundled fonts: offscreen there are no others, and Chinese would be boxes."""
    QStandardPaths.setTestModeEnabled(True)
    for font in font_files():
        assert QFontDatabase.addApplicationFont(str(font.path)) >= 0, f"{font.path.name} cannot be loaded"
    return qapp


@pytest.fixture(autouse=True)
def no_leaks(qapp, monkeypatch):
    """Fails a test that leaves a visible window, a running thread or a repeating timer behind.

    A test that passes a thing on to `qtbot.addWidget`, or closes and shuts down what it opened, leaves nothing.
    """
    watch = Watch()
    with monkeypatch.context() as patch:
        watch.follow(patch)
        yield watch
    leaks = watch.leaks()
    assert not leaks, "; ".join(leaks)
