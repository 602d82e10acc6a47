"""Bugs: written to a log file with their traceback, then told to the person with the way to that file."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from inspector.paths import Paths

LOG = logging.getLogger("inspector")
LOG_BYTES = 1_000_000
LOG_FILES = 3


def log_file(paths: Paths) -> Path:
    return paths.logs / "inspector.log"


def start_log(paths: Paths) -> None:
    """Writes the log to the data folder, or to standard error where the folder cannot be written."""
    handler: logging.Handler
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(paths), maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)


def record(trace: str) -> None:
    LOG.error("%s", trace)


def catch_slots(tell: Callable[[Exception, str], None]) -> None:
    """Exceptions that leave a slot on the UI thread go to `tell` instead of standard error."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        tell(error, "".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = hook
