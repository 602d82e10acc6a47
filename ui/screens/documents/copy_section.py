"""Under what is registered about a document: who signed it with a certificate, who has not, and its signed copy."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from inspector.clock import local
from inspector.services.signed_files import FileVerdict
from ui.screens.documents.copies import CopyState, turn_words
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text


class CopySection(QWidget):
    """Signals: `sign_asked()` · `export_asked()` · `verify_asked()` · `look_asked(bool)`, at the copy or not."""

    sign_asked = Signal()
    export_asked = Signal()
    verify_asked = Signal()
    look_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._signed = Text("", "list", wrap=True)
        self._signed.setObjectName("copy_signed")
        self._waiting = Text("", "list", "warn", wrap=True)
        self._waiting.setObjectName("copy_waiting")
        self.which = OptionSegment(
            [Option("original", self.tr("原件")), Option("copy", self.tr("签名副本"))], height=32
        )
        self.which.cell("original").setObjectName("look_original")
        self.which.cell("copy").setObjectName("look_copy")
        self.verdict = Banner("accent")
        self.verdict.setObjectName("copy_verdict")
        self.sign = self._button(self.tr("证书签名…"), "sign_copy", "signature", self.sign_asked)
        self.export = self._button(self.tr("导出签名副本…"), "export_copy", "download", self.export_asked)
        self.verify = self._button(self.tr("核验签名副本"), "verify_copy", "shield-check", self.verify_asked)
        self.which.chosen.connect(lambda key: self.look_asked.emit(key == "copy"))
        self._build()

    def show_state(self, state: CopyState | None, looking: bool) -> None:
        """Of the document shown; None hides all of it."""
        self.setVisible(state is not None)
        self.verdict.hide()
        if state is None:
            return
        self._signed.set_text(self._signed_words(state))
        names = self.tr("、").join(turn_words(one) for one in state.waiting())
        lacking = self.tr("还差：{0}").format(names) if state.signed() and names else ""
        self._waiting.set_text(state.problem or lacking)
        self._waiting.setVisible(bool(self._waiting.text()))
        self.which.set_value("copy" if looking else "original")
        for part in (self.which, self.export, self.verify):
            part.setVisible(state.copy is not None)
        self.sign.setVisible(state.next() is not None and not state.problem)

    def say_verdict(self, verdict: FileVerdict | None) -> None:
        ok = verdict is not None and verdict.ok
        lines = verdict.lines if verdict else (self.tr("文件里没有签名。"),)
        strong = self.tr("核验一致。") if ok else self.tr("核验发现不一致：")
        self.verdict.set("good" if ok else "bad", strong, "\n".join(lines))
        self.verdict.show()
        QTimer.singleShot(0, self, self._come_into_sight)  # once it has its place

    def _come_into_sight(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.verdict)

    def _signed_words(self, state: CopyState) -> str:
        signed = [
            f"{one.name} {local(one.signed_at):%m-%d %H:%M}"
            for one in state.signed()
            if one.signed_at is not None
        ]
        if not signed:
            return self.tr("还没有人用证书签名。")
        return self.tr("已签：{0}").format(self.tr("、").join(signed))

    def _button(self, text: str, name: str, icon: str, signal: object) -> Button:
        button = Button(text, icon=icon, height=32)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            Text(self.tr("证书签名"), "base", bold=True),
            self._signed,
            self._waiting,
            self.which,
            self.sign,
            self.export,
            self.verify,
            self.verdict,
        ):
            column.addWidget(part)
