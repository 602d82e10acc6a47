"""The core's tests run as on a machine without Qt: an import of PySide6 fails while one of them runs."""

from __future__ import annotations

import sys

import pytest

QT = ("PySide6", "shiboken6")


@pytest.fixture(autouse=True)
def no_qt(monkeypatch):
    """`None` in sys.modules is Python's own mark for "cannot be imported"; the loaded modules come back after."""
    for name in [*QT, *(name for name in sys.modules if name.startswith(tuple(f"{root}." for root in QT)))]:
        monkeypatch.setitem(sys.modules, name, None)
