"""法律依据核对表（内部）: what the findings rest on and what is verified, as a sheet to read, print or keep."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from inspector.errors import KnownError
from inspector.services.sheets import render
from ui.screens.base import Screen
from ui.theme import theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import Divider, Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

SIZE = 860, 700
SPARE = 40
"""How much of the window stays visible around the dialog, in logical pixels."""


class BasisSheetDialog(QDialog):
    """State: the PDF, b"" until it is made. It is made anew with every opening: verification goes on."""

    def __init__(self, screen: Screen, inspection_id: str) -> None:
        super().__init__(screen)
        self.setObjectName("basis_sheet_dialog")
        self.setWindowTitle(self.tr("法律依据核对表（内部）"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._screen, self._pdf = screen, b""
        self.pdf = PdfView(self.windowTitle())
        self.banner = Banner("bad")
        self.banner.hide()
        self.print_button = Button(self.tr("打印…"), "primary", "printer", "Ctrl+P")
        self.save_button = Button(self.tr("存为 PDF…"), icon="download", key="Ctrl+S")
        self.close_button = Button(self.tr("关闭"), key="Escape", bind=False)
        self._build()
        self._connect()
        window = screen.window().size()
        self.resize(min(SIZE[0], window.width() - SPARE), min(SIZE[1], window.height() - SPARE))
        self.pdf.say(self.tr("正在生成…"))
        screen.runner.lane(
            lambda services: _typesetting(services, inspection_id),
            self._typeset,
            self._refuse,
            self,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme().color("surface"))

    # ------------------------------------------------------------------ the sheet

    def _typeset(self, typesetting: Callable[[], bytes]) -> None:
        self._screen.runner.pool(lambda _progress: typesetting(), self._show, self._refuse, owner=self)

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.pdf.show_file(pdf)
        self._allow(True)

    def _refuse(self, error: KnownError) -> None:
        self.pdf.say(f"{error.happened}{error.remedy}", "circle-x", "bad")

    def _tell(self, error: KnownError) -> None:
        """The sheet is there, but not where the person wanted to keep it."""
        self.banner.set("bad", error.happened, error.remedy)
        self.banner.show()

    def _allow(self, ready: bool) -> None:
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    # ------------------------------------------------------------------ paper and file

    def _print(self) -> None:
        from ui.printing import PrintRun

        screen = self._screen
        run = PrintRun(screen.runner, self._pdf, self.windowTitle(), screen)
        told = self.tr("已交打印机：{0}")
        run.printed.connect(
            lambda printer, _copies: screen.navigator.toast(told.format(printer), None, "printer")
        )
        run.refused.connect(screen.navigator.show_error)
        run.ended.connect(run.deleteLater)
        run.ask(self, self.pdf.view.pages(), self.pdf.view.page())

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("存为 PDF"))
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF 文件 (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.windowTitle() + ".pdf")
        dialog.fileSelected.connect(lambda file: self._write(Path(file)))
        dialog.open()

    def _write(self, file: Path) -> None:
        pdf, screen = self._pdf, self._screen
        self.banner.hide()
        told = self.tr("已导出 {0}").format(file.name)
        screen.runner.pool(
            lambda _progress: _stored(file, pdf),
            lambda _size: screen.navigator.toast(told, None, "download"),
            self._tell,
            owner=self,
        )

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(10)
        head.addWidget(Text(self.windowTitle(), "title", bold=True))
        head.addWidget(Text(self.tr("只供办案和审核，不交当事人"), "list", "t2"))
        head.addStretch(1)
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(Divider())
        column.addWidget(self.pdf, 1)
        column.addWidget(Divider())
        column.addLayout(foot)

    def _connect(self) -> None:
        names = {"print_sheet": self.print_button, "save_sheet": self.save_button, "close": self.close_button}
        for name, button in names.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
        self._allow(False)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)


def _typesetting(services: Services, inspection_id: str) -> Callable[[], bytes]:
    """Reads in the lane what stands on the sheet; what it returns makes the PDF in the pool."""
    sheet = services.sheets.basis_model(inspection_id)
    return lambda: render(sheet).pdf


def _stored(file: Path, pdf: bytes) -> int:
    """Raises KnownError when the file cannot be written."""
    try:
        return file.write_bytes(pdf)
    except OSError as error:
        raise KnownError(
            QCoreApplication.translate("review", "{0} 写不进去。").format(file.name),
            QCoreApplication.translate("review", "核对表没有存出来，案卷没有改动。"),
            QCoreApplication.translate("review", "请换一个文件夹，或者关闭正在打开它的程序。"),
        ) from error
