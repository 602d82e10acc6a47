"""The core's tests run as on a machine without Qt: an import of PySide6 fails while one of them runs."""

from __future__ import annotations

import builtins

import pytest

QT = ("PySide6", "shiboken6")


@pytest.fixture(autouse=True)
def no_qt(monkeypatch):
    """Refuse the import statement; the modules that the test runner itself has loaded stay as they are.

    Taking them out of `sys.modules` instead crashes Qt's binding, which looks there for its own types.
    """
    real = builtins.__import__

    def refusing(name, *rest, **named):
        if name.split(".")[0] in QT:
            raise ModuleNotFoundError(f"the core must do without {name}", name=name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refusing)
