"""What every test gets: an offscreen platform, a data folder of its own, and failure for a stray log record."""

from __future__ import annotations

import inspect
import logging
import os

import pytest
from hypothesis import settings

import ui  # noqa: F401  its guard of Python's singletons must stand before the test runner calls Qt

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine must not make a property false; the same examples every run keep a red suite red.
settings.register_profile("house", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test sees the records or the settings of the person who runs it, nor those of another test."""
    folder = tmp_path / "data-dir"
    monkeypatch.setenv("INSPECTOR_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_stray_log_records(request, caplog):
    """A warning or an error in the log that the test did not ask about (by taking `caplog`) fails the test."""
    yield
    if "caplog" in inspect.signature(request.function).parameters:
        return
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, [f"{record.name}: {record.getMessage()}" for record in stray]
