"""The real content, opened once for all tests of `data/`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from inspector.content.library import load_library
from inspector.paths import bundled

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def library():
    return load_library(bundled("data"))


@pytest.fixture(scope="session")
def dust(library):
    return library.checklist("dust-six-hundred")


@pytest.fixture(scope="session")
def facts():
    """Rows of a table of facts that stands beside these tests."""

    def rows(name):
        with (HERE / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return rows
