"""An empty base: set up the bureau in three steps, or load the demo data."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.domain.bureau import Bureau
from inspector.errors import Cancelled, KnownError
from inspector.services.changes import Changes, Done
from inspector.services.progress import Progress
from ui.models.founding import Founding, found
from ui.navigation import WORKBENCH
from ui.screens.base import Screen, Shell
from ui.screens.first_run_steps import BureauStep, NumberStep, OfficerStep
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.dialog import AskDialog
from ui.widgets.meter import ProgressPanel
from ui.widgets.pages import EmptyPage, centered
from ui.widgets.text import Divider, Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WIDTH = 760


class FirstRunScreen(Screen):
    """State: the suggested bureau, the demo's progress while it is loaded.

    Signal: `reported(int, int, str)` from the lane thread, so that the bar is drawn on the UI thread.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset()
    reported = Signal(int, int, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("first_run_screen")
        self._suggested: Bureau | None = None
        self._progress: Progress | None = None
        self._touched = False
        self._pages = QStackedWidget()
        self._start = self._start_page()
        self._setup = SetupCard(local_date(self.clock.now()))
        self._loading = LoadingPage()
        for page in (self._start, centered(self._setup, WIDTH), self._loading):
            self._pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pages)
        self._connect()
        self.set_title(self.tr("现场执法检查"), self.tr("第一次使用"))

    def refresh(self) -> None:
        self.lane(
            lambda services: (services.library.version(), len(services.library.checklists())),
            self._show_ready,
        )

    def may_leave(self) -> bool:
        """Half a set-up is nowhere stored: whoever leaves it is asked."""
        if self._progress is not None:
            self._progress.cancel()
        if not self._touched:
            return True
        dialog = AskDialog(
            self.tr("还没有设立完，要离开吗？"),
            self.tr("已经填写的内容还没有存入，离开后要重新填写。"),
            self.tr("离开"),
            self.tr("继续填写"),
            self,
        )
        dialog.setObjectName("leave_setup")
        dialog.confirmed.connect(self._leave)
        dialog.open()
        return False

    def _leave(self, _reason: str) -> None:
        self._touched = False
        self.window().close()

    def _show_ready(self, ready: tuple[str, int]) -> None:
        version, checklists = ready
        self._start.set_ready(
            self.tr("本机已经备好"),
            [
                ("good", self.tr("法规库 %1").replace("%1", version)),
                ("good", self.tr("检查清单 %1 份").replace("%1", str(checklists))),
                ("warn", self.tr("单位、人员和文号还没有登记")),
            ],
        )

    # ------------------------------------------------------------------ setting up

    def _begin_setup(self) -> None:
        self._touched = True
        self._pages.setCurrentIndex(1)
        self._suggest("", "")
        self._setup.show_step(0)

    def _suggest(self, name: str, region: str) -> None:
        self.lane(lambda services: services.bureau.suggest(name=name, region=region), self._keep_suggestion)

    def _keep_suggestion(self, bureau: Bureau) -> None:
        self._suggested = bureau
        self._setup.bureau.suggest(bureau)
        self._setup.numbers.suggest(bureau)

    def _finish(self) -> None:
        if self._suggested is None:
            return
        self._setup.busy(True)
        founding = self._setup.founding(self._suggested)
        self.lane(lambda services: found(services, founding), lambda _done: self._done(), self._refused)

    def _refused(self, error: KnownError) -> None:
        self._setup.refuse(error)

    def _done(self) -> None:
        self._touched = False
        self.navigator.replace(WORKBENCH)
        self.navigator.toast(self.tr("设立完成，可以新建检查了"))

    # ------------------------------------------------------------------ demo data

    def _load_demo(self) -> None:
        progress = Progress(self.reported.emit)
        self._progress = progress
        self._pages.setCurrentWidget(self._loading)
        self._loading.begin()
        self.lane(lambda services: _load(services, progress), self._loaded, self._not_loaded)

    def _loaded(self, done: Done[bool]) -> None:
        """What a cancelled load made before it stopped is whole and stays; only an empty base leads back here."""
        cancelled = self._progress is not None and self._progress.cancelled
        self._progress = None
        if not done.value:
            self._pages.setCurrentWidget(self._start)
            self.navigator.toast(self.tr("已取消，没有载入演示数据"), icon="info")
            return
        self.navigator.replace(WORKBENCH)
        if cancelled:
            self.navigator.toast(self.tr("已停止，先前载入的演示数据保留"), icon="info")

    def _not_loaded(self, error: KnownError) -> None:
        self._progress = None
        self._pages.setCurrentWidget(self._start)
        self.navigator.show_error(error)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    # ------------------------------------------------------------------ building

    def _start_page(self) -> EmptyPage:
        page = EmptyPage(
            "clipboard-check",
            self.tr("开始使用现场执法检查"),
            self.tr("所有记录只存在这台电脑上，不需要网络。两种办法，任选一种。"),
        )
        self._found = Button(self.tr("开始设立"), "primary", key="Return")
        self._demo = Button(self.tr("载入演示数据"))
        self._found.setObjectName("begin_setup")
        self._demo.setObjectName("load_demo")
        page.add_way(
            "building-2",
            self.tr("设立本单位"),
            self.tr("单位名称与落款、文号格式、辖区、两名执法人员，约三分钟"),
            self._found,
        )
        page.add_way(
            "package-open",
            self.tr("先看演示"),
            self.tr("虚构的示例市：60 个监管对象、40 次检查、各种状态的整改；以后换一个数据文件夹再正式使用"),
            self._demo,
        )
        return page

    def _connect(self) -> None:
        self._found.clicked.connect(self._begin_setup)
        self._demo.clicked.connect(self._load_demo)
        self._setup.bureau.named.connect(self._suggest)
        self._setup.finished.connect(self._finish)
        self._setup.left.connect(self._back_to_start)
        self._loading.panel.cancelled.connect(self._cancel)
        self.reported.connect(self._loading.panel.set_progress)

    def _back_to_start(self) -> None:
        self._pages.setCurrentWidget(self._start)


def _load(services: Services, progress: Progress) -> Done[bool]:
    """Runs in the lane. False if it was cancelled before anything was made."""
    with suppress(Cancelled):
        services.demo.load(progress)
    made = not services.session.is_empty()
    return Done(made, Changes.of("demo") if made else Changes())


class SetupCard(Card):
    """The three steps. State: the step shown.

    Signals: `finished()` all steps are right · `left()` back to the start.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(margin=20)
        self.setObjectName("setup_card")
        self.bureau, self.numbers, self.officers = BureauStep(), NumberStep(today.year), OfficerStep(today)
        self._steps = QStackedWidget()
        self._caption = Text("", "page", bold=True)
        self._where = Text("", "list", "t2")
        self._banner = Banner("bad")
        self._back = Button(self.tr("上一步"))
        self._next = Button(self.tr("下一步"), "primary")
        self._build()
        self.show_step(0)

    def show_step(self, number: int) -> None:
        captions = (self.tr("本单位"), self.tr("文号与辖区"), self.tr("执法人员"))
        self._steps.setCurrentIndex(number)
        self._banner.hide()
        self._caption.set_text(captions[number])
        self._where.set_text(self.tr("第 %1 步，共 3 步").replace("%1", str(number + 1)))
        self._next.set_text(self.tr("完成设立") if number == 2 else self.tr("下一步"))
        first = (self.bureau.name, self.numbers.jurisdiction, self.officers.first.name)[number]
        first.edit.setFocus()

    def founding(self, suggested: Bureau) -> Founding:
        bureau = self.numbers.fill(self.bureau.fill(suggested))
        return Founding(bureau, self.numbers.blocks(), self.officers.officers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on to the next field; after the last one to the next step."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and isinstance(QApplication.focusWidget(), QLineEdit)):
            super().keyPressEvent(event)
            return
        self.focusNextChild()
        if QApplication.focusWidget() is self._next:
            self._advance()

    def busy(self, busy: bool) -> None:
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)

    def refuse(self, error: KnownError) -> None:
        self.busy(False)
        self._banner.set("bad", error.happened, error.safe + error.remedy)
        self._banner.show()

    def _advance(self) -> None:
        steps = (self.bureau, self.numbers, self.officers)
        number = self._steps.currentIndex()
        if not steps[number].check():
            return
        if number == len(steps) - 1:
            self.finished.emit()
        else:
            self.show_step(number + 1)

    def _retreat(self) -> None:
        number = self._steps.currentIndex()
        if number:
            self.show_step(number - 1)
        else:
            self.left.emit()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._where)
        self.body.addLayout(head)
        self.add(self._banner)
        for step in (self.bureau, self.numbers, self.officers):
            self._steps.addWidget(step)
        self.add(self._steps)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 12, 0, 4)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        self.add(Divider())
        self.body.addLayout(foot)
        self._back.setObjectName("setup_back")
        self._next.setObjectName("setup_next")
        self._back.clicked.connect(self._retreat)
        self._next.clicked.connect(self._advance)
        QWidget.setTabOrder(self._next, self._back)


class LoadingPage(QWidget):
    """The demo data being made."""

    def __init__(self) -> None:
        super().__init__()
        self.panel = ProgressPanel(self.tr("正在生成演示数据"))
        self.panel.cancel_button.setObjectName("cancel_demo")
        card = Card(margin=20)
        card.add(Text(self.tr("正在载入演示数据"), "page", bold=True))
        told = self.tr("单位、企业、人员和照片都是虚构的，由程序自己生成。取消后，已经生成的检查会保留。")
        card.add(Text(told, "list", "t2", wrap=True))
        card.add(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(centered(card, WIDTH))

    def begin(self) -> None:
        self.panel.set_progress(0, 1, self.tr("正在生成演示数据"))
