"""打印空白检查单: which checklists on one form, the form as it will be printed, printing and saving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from inspector.services.library import ChecklistInfo
from inspector.services.sheets import render
from ui.models.words import short_title
from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.pdf_view import PdfView
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Divider, Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen

SIZE = 1040, 680
LIST_WIDTH = 320
SPARE = 40
"""How much of the window stays visible around the dialog, in logical pixels."""


class BlankSheetDialog(QDialog):
    """State: the checklists chosen, the PDF of them, the number of the last PDF asked for (older ones are dropped)."""

    def __init__(
        self, host: KnowledgeScreen, infos: tuple[ChecklistInfo, ...], chosen: tuple[str, ...]
    ) -> None:
        super().__init__(host)
        self.setObjectName("blank_sheet_dialog")
        self.setWindowTitle(self.tr("打印空白检查单"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._infos = host, infos
        self._chosen = list(chosen)
        self._pdf, self._asked = b"", 0
        columns = (Column("", 44), Column(self.tr("检查清单"), None), Column(self.tr("项"), 52, right=True))
        self.list = TableView(columns, 36, self.tr("检查清单"))
        self.list.setObjectName("blank_checklists")
        self.count = Text("", "list", "t2", wrap=True)
        self.pdf = PdfView(self.tr("空白检查单"))
        self.print_button = Button(self.tr("打印…"), "primary", "printer", "Ctrl+P")
        self.save_button = Button(self.tr("存为 PDF…"), icon="download", key="Ctrl+S")
        self.close_button = Button(self.tr("关闭"), key="Escape", bind=False)
        self._build()
        self._connect()
        window = host.window().size()
        self.resize(min(SIZE[0], window.width() - SPARE), min(SIZE[1], window.height() - SPARE))
        self._change()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme().color("surface"))

    # ------------------------------------------------------------------ what is on the form

    def _toggle(self, checklist_id: str, on: bool) -> None:
        if on:
            self._chosen.append(checklist_id)
        else:
            self._chosen.remove(checklist_id)
        self._change()

    def _change(self) -> None:
        """The chosen ones first, in the order in which they stand on the form."""
        self._draw_list()
        self._pdf = b""
        self._allow(False)
        self._asked += 1
        number, ids, day = self._asked, tuple(self._chosen), self._host.day.value
        if not ids:
            self.pdf.say(self.tr("请在左边勾选清单，一次检查用几张就勾几张。"), "list-checks")
            return
        self.pdf.say(self.tr("正在生成…"))
        self._host.runner.lane(
            lambda services: _form(services, ids, day),
            lambda form: self._make(number, form),
            self._refuse,
            self,
        )

    def _make(self, number: int, form: Callable[[], bytes]) -> None:
        self._host.runner.pool(
            lambda _progress: form(),
            lambda pdf: self._show(number, pdf),
            self._refuse,
            owner=self,
        )

    def _draw_list(self) -> None:
        infos = {one.id: one for one in self._infos}
        first = [infos[one] for one in self._chosen if one in infos]
        rest = [one for one in self._infos if one.id not in self._chosen]
        rows = [
            TableRow(
                one.id,
                (
                    Cell(short_title(one.title), check=one.id in self._chosen),
                    Cell(short_title(one.title), bold=one.id in self._chosen),
                    str(one.items),
                ),
            )
            for one in (*first, *rest)
        ]
        self.list.set_rows(rows)
        items = sum(one.items for one in first)
        self.count.set_text(
            self.tr("{0} 张清单，{1} 项，按 {2} 的法律").format(len(first), items, self._host.day.value)
        )

    def _show(self, number: int, pdf: bytes) -> None:
        if number == self._asked:
            self._pdf = pdf
            self.pdf.show_file(pdf)
            self._allow(True)

    def _refuse(self, error: KnownError) -> None:
        self.pdf.say(f"{error.happened}{error.remedy}", "circle-x", "bad")

    def _allow(self, ready: bool) -> None:
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    # ------------------------------------------------------------------ paper and file

    def _print(self) -> None:
        from ui.printing import PrintRun

        run = PrintRun(self._host.runner, self._pdf, self.windowTitle(), self._host)
        if self._is_wide():
            run.printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        run.printed.connect(
            lambda printer, _copies: self._host.navigator.toast(
                self.tr("已交打印机：{0}").format(printer), None, "printer"
            )
        )
        run.refused.connect(self._host.navigator.show_error)
        run.ended.connect(run.deleteLater)
        run.ask(self, self.pdf.view.pages(), self.pdf.view.page())

    def _is_wide(self) -> bool:
        file = self.pdf.view.file
        size = file.document.pagePointSize(0) if file is not None else QSizeF()
        return size.width() > size.height()

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("存为 PDF"))
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF 文件 (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("空白检查单") + ".pdf")
        dialog.fileSelected.connect(lambda file: self._write(Path(file)))
        dialog.open()

    def _write(self, file: Path) -> None:
        pdf = self._pdf
        self._host.runner.pool(
            lambda _progress: _stored(file, pdf),
            lambda _size: self._host.navigator.toast(
                self.tr("已导出 {0}").format(file.name), None, "download"
            ),
            self._refuse,
            owner=self,
        )

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(LIST_WIDTH)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 14, 0, 0)
        side.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(Text(self.tr("打印空白检查单"), "title", bold=True))
        head.addWidget(self.count)
        side.addLayout(head)
        side.addWidget(self.list, 1)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(left)
        top.addWidget(Divider(vertical=True, token="line2"))
        top.addWidget(self.pdf, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addWidget(Divider())
        column.addLayout(foot)

    def _connect(self) -> None:
        names = {"print_sheet": self.print_button, "save_sheet": self.save_button, "close": self.close_button}
        for name, button in names.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.list.checked.connect(self._toggle)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)


def _form(services: Services, ids: tuple[str, ...], day: date) -> Callable[[], bytes]:
    """What stands on the form is read in the lane; the PDF is made of it elsewhere."""
    sheet = services.sheets.blank_model(ids, day)
    return lambda: render(sheet).pdf


def _stored(file: Path, pdf: bytes) -> int:
    """Raises KnownError when the file cannot be written."""
    try:
        return file.write_bytes(pdf)
    except OSError as error:
        raise _unwritable(file) from error


def _unwritable(file: Path) -> KnownError:
    return KnownError(
        QCoreApplication.translate("knowledge", "{0} 写不进去。").format(file.name),
        QCoreApplication.translate("knowledge", "检查单没有存出来，其他内容没有改动。"),
        QCoreApplication.translate("knowledge", "请换一个文件夹，或者关闭正在打开它的程序。"),
    )
