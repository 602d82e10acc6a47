"""核验文书: somebody brings a file, a page or a code; is it ours, unaltered, and does it still hold?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.verify_code import MARK, parse_code
from ui.dialogs.file_dialogs import Folder, ask_to_read
from ui.dialogs.verify_result import VerifyResult
from ui.models.verifying import Outcome, Verifier
from ui.navigation import Navigator
from ui.tasks import TaskRunner
from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.card import IconLabel
from ui.widgets.dialog import BaseDialog
from ui.widgets.drops import DropFilter
from ui.widgets.fields import LineField
from ui.widgets.paint import RADIUS_CARD, panel
from ui.widgets.responsive import scroll
from ui.widgets.text import ElidedText, Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WIDTH = 640
MOST, LEAST, REST = 420, 140, 340
"""Logical pixels: the result at its highest and lowest, and what else stands on the screen. It scrolls then."""
SHOWN_CODE = 40
SIDE = 20
"""The margin of a dialog."""


class DropZone(QWidget):
    """Where a file may be dropped: a dashed frame, words, a button."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = Button(self.tr("选择文件…"), icon="folder-open", key="Ctrl+O")
        self.choose.setObjectName("choose_file")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self.tr("把文件拖到这里"), "base", bold=True))
        kinds = self.tr("PDF、首页的照片或扫描件，截图可以直接 Ctrl+V 粘贴")
        words.addWidget(ElidedText(kinds, "list", "t2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(IconLabel("file-check", "t2", 28))
        row.addLayout(words, 1)
        row.addWidget(self.choose)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = theme().color
        panel(
            QPainter(self),
            QRectF(self.rect()),
            color("sunken"),
            color("ctl"),
            width=theme().border,
            radius=RADIUS_CARD,
            dashed=True,
        )


class VerifyDialog(BaseDialog):
    """One thing after another is verified without a click: a scan with the gun, a drop, a paste.

    State: the code verified last, so that Enter after the automatic start does not verify it again.
    """

    def __init__(
        self, runner: TaskRunner[Services], navigator: Navigator, parent: QWidget, code: str = ""
    ) -> None:
        super().__init__(QCoreApplication.translate("VerifyDialog", "核验文书"), parent, WIDTH)
        self.setObjectName("verify_dialog")
        self._navigator, self._folder = navigator, Folder()
        self._last = ""
        self._verifier = Verifier(runner, self._show, self)
        self.field = self._make_field()
        self.zone = DropZone()
        self.found = VerifyResult()
        self._area = scroll(self.found)
        self._drops = DropFilter(self)
        self._build()
        self._connect()
        if code:
            self.field.set_text(code)
            self.verify_code(code)

    # ------------------------------------------------------------------ what is brought

    def verify_code(self, text: str) -> None:
        self._last = text
        self._wait(self._name_of_code(text))
        self._verifier.code(text, self._name_of_code(text))

    def verify_file(self, path: Path) -> None:
        self._last = ""
        self._wait(path.name)
        self._verifier.file(path)

    def verify_picture(self, png: bytes) -> None:
        """A picture from the clipboard."""
        self._last = ""
        about = self.tr("剪贴板里的图片")
        self._wait(about)
        self._verifier.picture(png, about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a gun types while a button has the focus.
        edit = self.field.edit
        if event.text().isprintable() and event.text() and not edit.hasFocus():
            edit.setFocus()
            edit.selectAll()
            QApplication.sendEvent(edit, event)
        else:
            super().keyPressEvent(event)

    def _name_of_code(self, text: str) -> str:
        given = parse_code(text)
        shown = (given.number or text) if given else text
        shown = shown if len(shown) <= SHOWN_CODE else f"{shown[:SHOWN_CODE]}…"
        return self.tr("核验码：%1").replace("%1", shown)

    def _typed(self, text: str) -> None:
        """Typing rests: a whole code needs no Enter."""
        text = newest(text)
        if parse_code(text) and text != self._last:
            self.verify_code(text)

    def _entered(self) -> None:
        text = newest(self.field.text())
        if text and text != self._last:
            self.verify_code(text)
        self.field.edit.selectAll()

    def _files_given(self, files: list[str]) -> None:
        if len(files) == 1:
            self.verify_file(Path(files[0]))
            return
        head = self.tr("一次核验一份")
        self._show(Outcome("warn", "triangle-alert", head, "", (self.tr("请一份一份地拖进来。"),)))

    def _choose(self) -> None:
        kinds = self.tr("文书或图片 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;所有文件 (*)")
        ask_to_read(self, self.tr("选择要核验的文件"), self._folder.path, self._chosen, kinds)

    def _chosen(self, path: Path) -> None:
        self._folder.path = str(path.parent)
        self.verify_file(path)

    # ------------------------------------------------------------------ what is told

    def _wait(self, about: str) -> None:
        self.found.wait(about)
        self.copy.hide()
        self._fit()

    def _show(self, outcome: Outcome) -> None:
        self.found.show_outcome(outcome)
        self.copy.show()
        self._fit()
        # The next scan goes where scans go, wherever the last click was.
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def _fit(self) -> None:
        self._area.show()
        needed = self.found.height_for(self.width() - 2 * SIDE)
        room = self.screen().availableGeometry().height() - REST
        self._area.setFixedHeight(min(needed, MOST, max(LEAST, room)))
        self._area.verticalScrollBar().setValue(0)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.found.plain_text())
        self._navigator.toast(self.tr("核验结果已复制"), None, "copy")

    def _open(self, inspection_id: str, document_id: str) -> None:
        if self._navigator.go("documents", inspection_id=inspection_id, document_id=document_id):
            self.accept()

    # ------------------------------------------------------------------ building

    def _make_field(self) -> LineField:
        words = self.tr("扫码枪扫首页左上角的二维码，或粘贴核验码")
        field = LineField(self.tr("核验码"), placeholder=words, icon="fingerprint")
        field.edit.setObjectName("verify_code")
        # A gun types Latin keys, which an open Chinese input method would swallow; and a dropped file is no text.
        field.edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        field.edit.setAcceptDrops(False)
        return field

    def _build(self) -> None:
        words = self.tr("看一份文书是不是本单位签发的、有没有被改动、现在是否有效。")
        self.body.setSpacing(12)
        self.body.addWidget(ElidedText(words, "list", "t2"))
        for part in (self.field, self.zone, self._area):
            self.body.addWidget(part)
        self._area.setObjectName("verify_result_area")
        self._area.hide()
        self.copy = Button(self.tr("复制结果"), icon="copy")
        self.copy.setObjectName("copy_result")
        self.copy.hide()
        self.close_button = Button(self.tr("关闭"), key="Escape", bind=False)
        self.close_button.setObjectName("close")
        self.add_button(self.copy)
        self.add_button(self.close_button)
        self.field.edit.setFocus()

    def _connect(self) -> None:
        self.field.edited.connect(self._typed)
        self.field.submitted.connect(self._entered)
        # Files and pictures on the clipboard are taken before the field would look for text.
        self.field.edit.installEventFilter(self._drops)
        self._drops.files_given.connect(self._files_given)
        self._drops.image_given.connect(self.verify_picture)
        self.zone.choose.clicked.connect(self._choose)
        self.found.open_asked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)


def newest(text: str) -> str:
    """The last code of a text: a scan into a field that was not empty stands behind the one before."""
    text = text.strip()
    return text[max(0, text.upper().rfind(f"{MARK}:")) :]


def open_verify(
    runner: TaskRunner[Services], navigator: Navigator, parent: QWidget, code: str = ""
) -> VerifyDialog:
    dialog = VerifyDialog(runner, navigator, parent, code)
    dialog.open()
    return dialog
