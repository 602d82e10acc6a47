"""整卷: every document that holds behind its cover and contents, as one file or on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent

from inspector.errors import KnownError
from inspector.services.progress import Progress
from inspector.services.sheets import store
from ui.dialogs.file_dialogs import ask_to_write
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import BaseDialog
from ui.widgets.meter import ProgressPanel
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.services.case_binding import BindPlan
    from ui.screens.documents.paper_screen import PaperScreen

MOST_NAMES = 6


class BindDialog(BaseDialog):
    """`missing` are the wanted documents that are not there. State: the progress while the file is made."""

    def __init__(self, screen: PaperScreen, name: str, missing: Sequence[str]) -> None:
        super().__init__(screen.tr("整卷"), screen.window(), 520)
        self.setObjectName("bind_dialog")
        self._screen, self._name = screen, name
        self._running: Progress | None = None
        self.sides = OptionSegment(
            [Option("one", self.tr("单面")), Option("two", self.tr("双面"))], name=self.tr("装订方式")
        )
        self.sides.cell("one").setObjectName("bind_one_side")
        self.sides.cell("two").setObjectName("bind_two_sides")
        self.sides.set_value("one")
        self.banner = Banner("bad")
        self.banner.setObjectName("bind_error")
        self.banner.hide()
        self._panel = ProgressPanel(self.tr("正在装订"))
        self._panel.hide()
        self._panel.cancelled.connect(self._cancel)
        self.close_button = Button(self.tr("取消"), key="Escape", bind=False)
        self.print_button = Button(self.tr("打印整卷…"), icon="printer")
        self.save_button = Button(self.tr("存为 PDF…"), "primary", "download")
        self._build(missing)
        self.adjustSize()

    def reject(self) -> None:
        self._cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()
        super().closeEvent(event)

    # ------------------------------------------------------------------ acts

    def _save(self) -> None:
        ask_to_write(self, self.tr("整卷存为 PDF"), "", f"{self._name}.pdf", self._save_to)

    def _save_to(self, target: Path) -> None:
        told = self.tr("整卷已存为 %1").replace("%1", target.name)

        def saved(_pages: tuple[bytes, int]) -> None:
            self._screen.navigator.toast(told, None, "download")
            self.accept()

        self._make(lambda pdf: store(pdf, target), saved)

    def _print(self) -> None:
        screen, name = self._screen, self._name

        def made(pages: tuple[bytes, int]) -> None:
            self.accept()
            screen.print_pages(name, pages[0], pages[1])

        self._make(lambda _pdf: None, made)

    def _make(self, then: Callable[[bytes], object], done: Callable[[tuple[bytes, int]], None]) -> None:
        inspection_id, duplex = self._screen.inspection_id, self.sides.value() == "two"
        self._set_busy(True)
        self._screen.runner.lane(
            lambda services: services.binding.plan(inspection_id, duplex=duplex),
            lambda plan: self._bind(plan, then, done),
            self._refuse,
            self,
        )

    def _bind(
        self, plan: BindPlan, then: Callable[[bytes], object], done: Callable[[tuple[bytes, int]], None]
    ) -> None:
        from inspector.services.case_binding import bind_case_file

        paths = self._screen.paths

        def bind(progress: Progress) -> tuple[bytes, int]:
            bound = bind_case_file(plan, paths, progress.report)
            then(bound.pdf)
            return bound.pdf, bound.pages

        self._running = self._screen.runner.pool(
            bind,
            done,
            self._refuse,
            lambda at, total, _what: self._panel.set_progress(at, total),
            lambda: self._set_busy(False),
            self,
        )

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _refuse(self, error: KnownError) -> None:
        self._set_busy(False)
        self.banner.set("bad", error.happened, error.safe + error.remedy)
        self.banner.show()

    def _set_busy(self, busy: bool) -> None:
        self.banner.hide()
        self._panel.setVisible(busy)
        self.sides.setEnabled(not busy)
        for button in (self.print_button, self.save_button):
            button.setEnabled(not busy)
        self.adjustSize()

    # ------------------------------------------------------------------ building

    def _build(self, missing: Sequence[str]) -> None:
        about = self.tr("卷宗封面、卷内目录和全部有效文书合成一个文件，统一编页码；作废的文书不入卷。")
        self.body.addWidget(Text(about, "list", "t2", wrap=True))
        self.body.addWidget(self.sides)
        hint = self.tr("双面：每份文书从正面开始，空白背面注明；页码在外侧。")
        self.body.addWidget(Text(hint, "label", "t3", wrap=True))
        if missing:
            words = self.tr("、").join(missing[:MOST_NAMES])
            more = self.tr("等 %1 份").replace("%1", str(len(missing))) if len(missing) > MOST_NAMES else ""
            note = Banner(
                "warn", self.tr("卷里还缺："), words + more + self.tr("。可以先装订，补齐后再装一次。")
            )
            note.setObjectName("bind_missing")
            self.body.addWidget(note)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._panel)
        for button, name in (
            (self.close_button, "bind_cancel"),
            (self.print_button, "bind_print"),
            (self.save_button, "bind_save"),
        ):
            button.setObjectName(name)
            self.add_button(button)
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
