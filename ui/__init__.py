"""The window: the only part of the program that imports PySide6."""

from __future__ import annotations

import sys


def _keep_none_alive() -> None:
    """Give None references enough for every call that will ever be made.

    WORKAROUND: with PySide6 6.12.0 every call of a Qt method that returns nothing takes one reference from None without
    having one. Before Python 3.12 (PEP 683, immortal objects) None can run out of them, and the interpreter aborts with
    "none_dealloc" after some thousand calls. See https://docs.python.org/3.12/whatsnew/3.12.html (PEP 683).
    """
    import ctypes

    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40


if sys.version_info < (3, 12):
    _keep_none_alive()
