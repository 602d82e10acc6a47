"""The window: the only part of the program that imports PySide6."""

from __future__ import annotations

import builtins
import sys

import PySide6.QtCore  # noqa: F401  what is mended below comes with it


def _import_without_features() -> None:
    """Put back the `__import__` that PySide6 replaced.

    WORKAROUND: that of PySide6 6.12.0 reads the source text of every module imported from then on,
    to find out whether it could use `from __feature__ import …`; none here does. That costs 15 ms before the first
    frame and more before the records. https://doc.qt.io/qtforpython-6/developer/feature-motivation.html
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _keep_singletons_alive() -> None:
    """Give None, True, False and NotImplemented references enough for every call that will ever be made.

    WORKAROUND: PySide6 6.12.0 hands these out without taking a reference, as is right from Python 3.12 on, where they
    are immortal (PEP 683, https://peps.python.org/pep-0683/). Before that each call of a Qt method that returns nothing
    and each emitted signal takes one reference away, and the interpreter aborts with "none_dealloc" or "bool_dealloc"
    after some thousand of them.
    """
    import ctypes

    for singleton in (None, True, False, NotImplemented, ...):
        ctypes.c_ssize_t.from_address(id(singleton)).value += 1 << 40


_import_without_features()
if sys.version_info < (3, 12):
    _keep_singletons_alive()
