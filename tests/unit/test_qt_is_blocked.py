import importlib

import pytest


@pytest.mark.parametrize("module", ["PySide6", "PySide6.QtCore", "PySide6.QtWidgets", "shiboken6"])
def test_that_qt_cannot_be_imported_by_the_core_under_test(module):
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(module)
