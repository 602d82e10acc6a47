"""The guard itself: if it stopped working, every other test here would prove less than it says."""

import pytest


@pytest.mark.parametrize(
    "statement",
    ["import PySide6", "from PySide6 import QtCore", "import PySide6.QtWidgets", "import shiboken6"],
)
def test_that_qt_cannot_be_imported_by_the_core_under_test(statement):
    with pytest.raises(ModuleNotFoundError):
        exec(statement, {})
