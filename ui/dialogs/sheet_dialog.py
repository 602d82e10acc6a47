"""A sheet made as a PDF: shown, printed, kept. Screens make it their own by what stands on it and beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from inspector.services.sheets import store
from ui.dialogs.file_dialogs import ask_to_write
from ui.screens.base import Screen
from ui.theme import theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import Divider

if TYPE_CHECKING:
    from inspector.bootstrap import Services

SPARE = 40
"""How much of the window stays visible around the dialog, in logical pixels."""


class SheetDialog(QDialog):
    """`name` is the sheet's own and its file's. A subclass calls `lay_out()`, then `make()` as often as it changes.

    State: the PDF, b"" until it is made; the number of the last one asked for (older ones are dropped).
    """

    def __init__(self, screen: Screen, title: str, name: str, size: tuple[int, int]) -> None:
        super().__init__(screen)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._screen, self._name = screen, name
        self._pdf, self._asked = b"", 0
        self.pdf = PdfView(name)
        self.banner = Banner("bad")
        self.banner.hide()
        self.print_button = Button(self.tr("打印…"), "primary", "printer", "Ctrl+P")
        self.save_button = Button(self.tr("存为 PDF…"), icon="download", key="Ctrl+S")
        self.close_button = Button(self.tr("关闭"), key="Escape", bind=False)
        parts = (
            (self.print_button, "print_sheet", self._print),
            (self.save_button, "save_sheet", self._save),
            (self.close_button, "close", self.reject),
        )
        for button, object_name, act in parts:
            button.setObjectName(object_name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
        window = screen.window().size()
        self.resize(min(size[0], window.width() - SPARE), min(size[1], window.height() - SPARE))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme().color("surface"))

    # ------------------------------------------------------------------ for the subclass

    def lay_out(self, head: QLayout | None = None, side: QWidget | None = None) -> None:
        """The sheet with its buttons; `head` stands above it, `side` at its left."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if head is not None:
            column.addLayout(head)
        column.addWidget(self.banner)
        if head is not None:
            column.addWidget(Divider())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        if side is not None:
            middle.addWidget(side)
            middle.addWidget(Divider(vertical=True, token="line2"))
        middle.addWidget(self.pdf, 1)
        column.addLayout(middle, 1)
        column.addWidget(Divider())
        column.addLayout(self._foot())

    def make(self, read: Callable[[Services], Callable[[], bytes]]) -> None:
        """`read` runs in the lane; what it returns makes the PDF in the pool."""
        self.show_nothing(self.tr("正在生成…"))
        number = self._asked
        self._screen.runner.lane(
            read,
            lambda typesetting: self._typeset(number, typesetting),
            lambda error: self._refuse(number, error),
            self,
        )

    def show_nothing(self, words: str, icon: str = "file-text") -> None:
        """A sentence instead of a sheet; one that is being made is dropped."""
        self._pdf = b""
        self._asked += 1
        self._allow(False)
        self.banner.hide()
        self.pdf.say(words, icon)

    # ------------------------------------------------------------------ the sheet

    def _typeset(self, number: int, typesetting: Callable[[], bytes]) -> None:
        self._screen.runner.pool(
            lambda _progress: typesetting(),
            lambda pdf: self._show(number, pdf),
            lambda error: self._refuse(number, error),
            owner=self,
        )

    def _show(self, number: int, pdf: bytes) -> None:
        if number == self._asked:
            self._pdf = pdf
            self.pdf.show_file(pdf)
            self._allow(True)

    def _refuse(self, number: int, error: KnownError) -> None:
        if number == self._asked:
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

        screen, told = self._screen, self.tr("已交打印机：{0}")
        run = PrintRun(screen.runner, self._pdf, self.windowTitle(), screen)
        run.printed.connect(
            lambda printer, _copies: screen.navigator.toast(told.format(printer), None, "printer")
        )
        run.refused.connect(screen.navigator.show_error)
        run.ended.connect(run.deleteLater)
        run.ask(self, self.pdf.view.pages(), self.pdf.view.page())

    def _save(self) -> None:
        ask_to_write(self, self.tr("存为 PDF"), "", f"{self._name}.pdf", self._write)

    def _write(self, path: Path) -> None:
        pdf, screen = self._pdf, self._screen
        self.banner.hide()
        told = self.tr("已导出 {0}").format(path.name)
        screen.runner.pool(
            lambda _progress: store(pdf, path),
            lambda _path: screen.navigator.toast(told, None, "download"),
            self._tell,
            owner=self,
        )

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        return foot
