"""The file dialogs: which file to read, where to write one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


class Folder:
    """State: the folder that was used last, at first the person's documents."""

    def __init__(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.path = QStandardPaths.writableLocation(documents)


def ask_to_read(
    parent: QWidget, title: str, folder: str, then: Callable[[Path], None], kinds: str = ""
) -> None:
    """`kinds` is a filter as Qt writes it, Excel workbooks if empty."""
    dialog = _dialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds or translate("files", "Excel 工作簿 (*.xlsx);;所有文件 (*)"))
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()


def ask_to_write(parent: QWidget, title: str, folder: str, name: str, then: Callable[[Path], None]) -> None:
    """The suffix of `name` (.xlsx, .txt, .pdf) says what is written; without a folder Qt takes the working one."""
    dialog = _dialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = Path(name).suffix.removeprefix(".")
    filters = {
        "xlsx": translate("files", "Excel 工作簿 (*.xlsx)"),
        "txt": translate("files", "文本文件 (*.txt)"),
        "pdf": translate("files", "PDF 文件 (*.pdf)"),
    }
    dialog.setNameFilter(filters[suffix])
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.open()


def _dialog(parent: QWidget, title: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName("file_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
