"""Wordings as files: which one to read, where to write one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
SUFFIX = "toml"


def ask_to_import(parent: QWidget, folder: str, then: Callable[[Path], None]) -> None:
    dialog = _dialog(parent, translate("wording", "导入文书模板"), folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_to_export(parent: QWidget, folder: str, name: str, then: Callable[[Path], None]) -> None:
    dialog = _dialog(parent, translate("wording", "导出文书模板"), folder, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(name)
    dialog.open()


def _dialog(parent: QWidget, title: str, folder: str, then: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName("file_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(translate("wording", "文书模板 (*.toml);;所有文件 (*)"))
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    return dialog
