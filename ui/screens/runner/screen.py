"""检查: one visit on screen, from the first answer to the review."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.domain.inspection import Case, InspectionState, Result
from inspector.errors import KnownError
from inspector.services.changes import Changes
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.runner import opened
from ui.screens.runner.acts import Acts
from ui.screens.runner.desk import Desk
from ui.screens.runner.head import RunnerHeader
from ui.screens.runner.opened import Opened
from ui.screens.runner.side_bar import ITEMS
from ui.screens.runner.workplace import Workplace
from ui.widgets.keys import KeyMap, is_text
from ui.widgets.responsive import width_class

MINUTE_MS = 30_000


class RunnerScreen(Screen):
    """Shows one inspection; read-only once it is ready or sealed.

    State: the desk that writes, the workplace built for the inspection's state, where to go once it is there, whether
    what stands beside the items has changed since it was read.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {"inspection", "answer", "finding", "evidence", "legal_opinion"}
    )

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("runner_screen")
        self._desk: Desk | None = None
        self._opened: Opened | None = None
        self._built_for: InspectionState | None = None
        self._outdated = False
        self.workplace: Workplace | None = None
        self._acts: Acts | None = None
        self._goal = Arguments()
        self._header = RunnerHeader()
        self._header.back.connect(self.navigator.back)
        self._header.finish_asked.connect(self._finish)
        self._header.photo_asked.connect(self._pick_photos)
        self._header.findings_asked.connect(self._toggle_findings)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show_minutes)
        self._bind_keys()

    # ------------------------------------------------------------------ what the shell asks

    def open(self, arguments: Arguments) -> None:
        self._goal = arguments
        if self._desk is None:
            self._desk = Desk(self.runner, arguments.inspection_id, self.clock, self)
            self._desk.shown.connect(self._show_case)
            self._desk.failed.connect(self.navigator.show_error)

    def refresh(self) -> None:
        if self._desk is None:
            return
        inspection_id = self._desk.inspection_id
        if self._opened is None or self._outdated:
            self.lane(lambda services: opened.read(services, inspection_id), self._take)
        else:
            self._desk.reload()
            self._go_to_goal()

    def on_changes(self, changes: Changes) -> None:
        if "legal_opinion" in changes.kinds:  # what stands beside the items is read anew
            self.flush()
            self._outdated = True
        if self._desk is None or not self._desk.is_own(changes):
            super().on_changes(changes)

    def flush(self) -> None:
        if self.workplace is not None:
            self.workplace.flush()

    def may_leave(self) -> bool:
        """Photos that are on their way in need this screen to be attached."""
        if self.workplace is not None and self.workplace.importer.busy:
            happened = self.tr("照片还在存入，没有离开。")
            remedy = self.tr("请等存完，或者在进度条上取消。")
            self.navigator.show_error(KnownError(happened, self.tr("已存入的照片不受影响。"), remedy))
            return False
        return super().may_leave()

    def header(self) -> QWidget:
        return self._header

    # ------------------------------------------------------------------ showing

    def _take(self, read: Opened) -> None:
        assert self._desk is not None
        self._opened = read
        if self._outdated:
            self._outdated, self._built_for = False, None
        self._desk.show(read.case)
        self._go_to_goal()

    def _show_case(self, case: Case) -> None:
        if self._built_for is not case.inspection.state:
            self._build(case)
        self._header.show_case(case, self.clock.now())
        if self.title != case.inspection.site.name:
            self.set_title(case.inspection.site.name)
        if self.workplace is not None:
            self.workplace.show_case(case)

    def _build(self, case: Case) -> None:
        """Makes the workplace for the state: to work in, or only to read."""
        assert self._desk is not None
        assert self._opened is not None
        self._built_for = case.inspection.state
        before, self.workplace = self.workplace, Workplace(self, self._desk, self._opened, case)
        self._acts = Acts(self.workplace, self.navigator)
        self._column.addWidget(self.workplace)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._arrange()
        self.workplace.take_focus()
        self.workplace.page_turned.connect(lambda _page: self._describe_keys(case))
        self._describe_keys(case)

    def _go_to_goal(self) -> None:
        goal, self._goal = self._goal, Arguments()
        if self.workplace is None:
            self._goal = goal
        elif goal.target is not None:
            self.workplace.go_to_target(goal.target.place, goal.target.id)
        elif goal.finding_id:
            self.workplace.go_to_target("finding", goal.finding_id)

    def _describe_keys(self, case: Case) -> None:
        keys: list[tuple[tuple[str, ...], str]] = [(("Up", "Down"), self.tr("上下项"))]
        open_ = case.inspection.state is InspectionState.IN_PROGRESS
        if self.workplace is not None and self.workplace.page != ITEMS:
            keys = [(("Esc",), self.tr("回到检查项")), (("F10",), self.tr("完成检查"))]
            keys = [(("F6",), self.tr("常用语")), *keys] if open_ else keys[:1]
        elif open_:
            keys = [
                (("1", "2", "3", "4"), self.tr("判定")),
                *keys,
                (("V",), self.tr("数值")),
                (("N",), self.tr("备注")),
                (("P",), self.tr("拍照")),
                (("Ctrl+Z",), self.tr("撤销")),
            ]
        self.set_keys(keys)

    def _show_minutes(self) -> None:
        if self._desk is not None and self._desk.loaded:
            self._header.show_facts(self._desk.case, self.clock.now())

    # ------------------------------------------------------------------ keys

    def _bind_keys(self) -> None:
        def act(name: str) -> Callable[[], None]:
            return lambda: getattr(self._acts, name)() if self._acts is not None else None

        def judge(result: Result) -> Callable[[], None]:
            return lambda: self._acts.judge(result) if self._acts is not None else None

        def go(step: int) -> Callable[[], None]:
            return lambda: self._acts.go(step) if self._acts is not None else None

        letters = {
            "V": "focus_value",
            "N": "write_note",
            "P": "pick_photos",
            "L": "show_last",
            "U": "filter",
            "Return": "unfold",
        }
        always = {"F6": "offer_phrases", "Ctrl+Return": "close_finding", "Ctrl+Enter": "close_finding"}
        KeyMap(
            self,
            single={
                "1": judge(Result.COMPLIANT),
                "2": judge(Result.NONCOMPLIANT),
                "3": judge(Result.NOT_APPLICABLE),
                "4": judge(Result.UNCHECKED),
                "Up": go(-1),
                "Down": go(+1),
                "Ctrl+V": act("paste"),
                **{key: act(name) for key, name in letters.items()},
            },
            always={
                "F1": self._toggle_guidance,
                "F4": self._toggle_findings,
                "F10": self._finish,
                "Ctrl+Z": act("undo"),
                **{key: act(name) for key, name in always.items()},
            },
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._escape():
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._acts is not None and self._acts.leave_line():
            return
        super().keyPressEvent(event)

    def _escape(self) -> bool:
        """Leaves the text, then the finding, then the drawer; only then the screen."""
        focus = QApplication.focusWidget()
        if self._acts is None:
            return False
        if is_text(focus) and focus is not None and self.isAncestorOf(focus):
            self._acts.leave_text()
            return True
        return self._acts.escape()

    def _pick_photos(self) -> None:
        if self._acts is not None:
            self._acts.pick_photos()

    def _toggle_guidance(self) -> None:
        if self.workplace is not None:
            self.workplace.toggle_guidance()

    def _toggle_findings(self) -> None:
        if self.workplace is not None:
            self.workplace.toggle_findings()

    def _finish(self) -> None:
        if self._desk is None or not self._desk.loaded:
            return
        self.flush()
        state = self._desk.case.inspection.state
        key = {InspectionState.IN_PROGRESS: "review", InspectionState.READY: "signing"}.get(
            state, "documents"
        )
        self.navigator.go(key, inspection_id=self._desk.inspection_id)

    # ------------------------------------------------------------------ window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.window().width()
        self._header.set_roomy(width_class(width) != "narrow")
        if self.workplace is not None:
            self.workplace.arrange(width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if self.workplace is not None:
            self.workplace.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
