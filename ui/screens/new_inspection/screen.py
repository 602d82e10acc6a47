"""新建检查: the parts of the form, the gate beside them, and the task that keeps what was entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.domain.inspection import Inspection, InspectionState
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.planning import NewInspection
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.new_inspection.gate_part import GatePart
from ui.screens.new_inspection.look import Around, Task, look_around, store
from ui.screens.new_inspection.officers_part import ABLE, OfficersPart
from ui.screens.new_inspection.papers_part import PapersPart
from ui.screens.new_inspection.scope_part import ScopePart
from ui.screens.new_inspection.site_part import SitePart
from ui.screens.new_inspection.source_part import SourcePart, columned
from ui.widgets.dialog import AskDialog
from ui.widgets.responsive import scroll, width_class

if TYPE_CHECKING:
    from inspector.bootstrap import Services

REST_MS = 250
HITS = 20
RAIL = 72


class NewInspectionScreen(Screen):
    """State: the stored task behind the form, whether a person entered anything, whether a task is being loaded."""

    WATCHES = frozenset({"site", "officer", "bureau", "session"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("new_inspection_screen")
        self._task = Task()
        self._dirty = self._begun = self._loading = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self.site, self.source, self.officers = SitePart(), SourcePart(), OfficersPart()
        self.papers, self.scope, self.gate = PapersPart(shell.clock), ScopePart(), GatePart()
        self._build()
        self._connect()

    # ------------------------------------------------------------------ coming and going

    def open(self, arguments: Arguments) -> None:
        self.set_title(self.tr("新建检查"), self.tr("凡检查必审批，凡检查必通知"))
        self.set_keys(self._keys())
        if arguments.inspection_id:
            self._load(arguments.inspection_id)
        elif arguments.site_id or not (self._begun and (self._dirty or self.isVisible())):
            self._begin(NewInspection(site_id=arguments.site_id, day=self._today()))
        elif self._task.id and not self.isVisible():
            self._load_again()

    def refresh(self) -> None:
        if not self._loading:
            self._ask()
            self._search(self.site.search.text())

    def flush(self) -> None:
        """Texts still being typed reach the plan, and the plan the base."""
        for part in (self.source, self.officers, self.papers, self.scope):
            part.flush()
        if self._rest.isActive():
            self._rest.stop()
            self._ask()

    def may_leave(self) -> bool:
        self.flush()
        if self._dirty and self.site.site_id:
            self.navigator.toast(self.tr("已存为任务，回到这一页或在“检查”里可以接着办"))
        return True

    def _begin(self, plan: NewInspection) -> None:
        self._task, self._dirty, self._begun, self._loading = Task(), False, True, False
        self._show_plan(plan)
        self.lane(lambda services: services.session.actor(), self._propose_actor)
        self.site.search.edit.setFocus()

    def _load(self, inspection_id: str) -> None:
        if inspection_id == self._task.id:
            return
        self._loading = self._begun = True
        self._task, self._dirty = Task(inspection_id), False
        self.lane(lambda services: _stored(services, inspection_id), self._loaded)

    def _load_again(self) -> None:
        """Somebody comes back to an unfinished task, which may have been started or voided elsewhere meanwhile."""
        task = self._task.id
        self._loading = True
        self.lane(lambda services: _stored(services, task), self._loaded_again)

    def _loaded_again(self, stored: tuple[Inspection, NewInspection]) -> None:
        if stored[0].id != self._task.id or stored[0].state is InspectionState.DRAFT:
            self._loaded(stored)
            return
        self._begin(NewInspection(day=self._today()))
        self._ask()

    def _loaded(self, stored: tuple[Inspection, NewInspection]) -> None:
        inspection, plan = stored
        if inspection.id != self._task.id:
            return
        self._loading = False
        if inspection.state is not InspectionState.DRAFT:
            self._leave_to(inspection)
            return
        planned = inspection.plan.planned_on or self._today()
        self._show_plan(replace(plan, day=max(planned, self._today())))
        self._ask()

    def _show_plan(self, plan: NewInspection) -> None:
        self.scope.set_today(self._today())
        for part in (self.site, self.source, self.officers, self.papers, self.scope):
            part.show_plan(plan)

    def _propose_actor(self, actor: Officer | None) -> None:
        """Who works on this machine will most likely go; it stays a proposal until something is entered."""
        plan = self._plan()
        if actor is not None and not self._dirty and not plan.officer_ids:
            self.officers.show_plan(replace(plan, officer_ids=(actor.id,)))
            self._ask()

    # ------------------------------------------------------------------ the plan

    def _plan(self) -> NewInspection:
        plan = NewInspection()
        for part in (self.site, self.source, self.officers, self.papers, self.scope):
            plan = part.fill(plan)
        return plan

    def _edited(self) -> None:
        self._dirty = True
        self._rest.start()

    def _typed(self) -> None:
        if self.site.site_id:
            self.mark_typing()

    def _settle(self) -> None:
        self._ask()

    def _ask(self) -> None:
        """Store what was entered, and look around again; in one job, so that the gate judges what is stored."""
        plan, task, today = self._plan(), self._task, self._today()
        keep = self._dirty and bool(plan.site_id) and not self._loading

        def ask(services: Services) -> Around:
            changes = store(services, task, plan) if keep else Changes()
            return look_around(services, plan, today, changes)

        self.lane(ask, lambda around: self._show_around(task, around))

    def _show_around(self, task: Task, around: Around) -> None:
        if task is not self._task or self._loading:
            return
        self.site.show_around(around)
        self.source.show_around(around)
        self.officers.show_around(around)
        brought = self.scope.show_around(around)
        self._drop_unfit(around)
        self.gate.show_gate(around.gate)
        self.gate.show_task(bool(around.plan.site_id), bool(task.id))
        if brought or self._plan().officer_ids != around.plan.officer_ids:
            self._rest.start()

    def _drop_unfit(self, around: Around) -> None:
        """A mere proposal that may not go is taken back; a person's choice stays, and the gate says what is wrong."""
        able = {one.officer.id for one in around.officers if one.fitness in ABLE}
        plan = self._plan()
        if not self._dirty and not self._task.id and not set(plan.officer_ids) <= able:
            self.officers.show_plan(replace(plan, officer_ids=()))

    def _search(self, text: str) -> None:
        self.lane(
            lambda services: services.sites.search(text=text, limit=HITS),
            lambda hits: self.site.show_hits(text, hits),
        )

    # ------------------------------------------------------------------ storing and starting

    def _store(self) -> None:
        self._dirty = True
        self.flush()
        plan, task = self._plan(), self._task
        self.lane(lambda services: _Stored(store(services, task, plan)), lambda _done: self._task_stored())

    def _task_stored(self) -> None:
        self._forget()
        self.navigator.toast(self.tr("已存为任务，在“检查”里可以接着办"))
        self.navigator.back()

    def _another(self) -> None:
        """Leave this task as it is stored, and begin another one."""
        self.may_leave()
        self._begin(NewInspection(day=self._today()))
        self._ask()

    def _start(self) -> None:
        self.gate.start.setEnabled(False)
        self._dirty = True
        self.flush()
        plan, task = self._plan(), self._task
        self.lane(lambda services: _start(services, task, plan), self._started, self._not_started)

    def _started(self, done: Done[Inspection]) -> None:
        self._leave_to(done.value)

    def _not_started(self, error: KnownError) -> None:
        self.navigator.show_error(error)
        self._ask()

    def _leave_to(self, inspection: Inspection) -> None:
        self._forget()
        screens = {"in_progress": "runner", "ready": "signing"}
        self.navigator.replace(screens.get(inspection.state.value, "documents"), inspection_id=inspection.id)

    def _forget(self) -> None:
        """The form is done with: the next one who comes finds an empty one."""
        self._rest.stop()
        self._task, self._dirty, self._begun = Task(), False, False
        self._show_plan(NewInspection(day=self._today()))

    def _discard(self) -> None:
        dialog = AskDialog(
            self.tr("作废这项检查任务？"),
            self.tr("任务留在“检查”列表里，注明已作废，不能再开始。"),
            self.tr("作废"),
            self.tr("留着"),
            self.window(),
            "ban",
            self.tr("作废理由"),
            reason_required=True,
        )
        task = self._task.id
        dialog.confirmed.connect(
            lambda reason: self.lane(lambda services: services.inspections.discard(task, reason), self._discarded)
        )
        dialog.open()

    def _discarded(self, _done: Done[None]) -> None:
        self._forget()
        self.navigator.toast(self.tr("任务已作废"), icon="ban")
        self.navigator.back()

    # ------------------------------------------------------------------ sites

    def _register(self, site: Site | None) -> None:
        from ui.dialogs.site_form import SiteForm

        self.lane(
            lambda services: services.library.categories(),
            lambda categories: SiteForm.ask(self.window(), self.runner, categories, site, self._site_saved),
        )

    def _change(self) -> None:
        site_id = self.site.site_id
        self.lane(lambda services: services.sites.get(site_id=site_id), self._register)

    def _site_saved(self, site: Site) -> None:
        self._search(self.site.search.text())
        self.site.pick(site.id)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(16, 12, 0, 12)
        self._columns.setSpacing(12)
        left = columned(self.site, self.source)
        left.setStretch(0, 1)
        right = columned(self.officers, self.papers, self.scope)
        right.setStretch(0, 1)
        self._columns.addLayout(left, 494)
        self._columns.addLayout(right, 452)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll(body), 1)
        pinned = QVBoxLayout()
        pinned.setContentsMargins(12, 12, 16, 12)
        pinned.addWidget(self.gate)
        outer.addLayout(pinned)

    def _connect(self) -> None:
        for part in (self.site, self.source, self.officers, self.papers, self.scope):
            part.edited.connect(self._edited)
        for typing in (self.source, self.officers, self.papers, self.scope):
            typing.typed.connect(self._typed)
        self.site.search_asked.connect(self._search)
        self.site.register_asked.connect(lambda: self._register(None))
        self.site.change_asked.connect(self._change)
        self.gate.start_asked.connect(self._start)
        self.gate.store_asked.connect(self._store)
        self.gate.discard_asked.connect(self._discard)
        self.gate.another_asked.connect(self._another)
        self.gate.part_asked.connect(self._go_to_part)

    def _go_to_part(self, target: str) -> None:
        """The field that mends a line of the gate."""
        fields: dict[str, QWidget] = {
            "site": self.site.search.edit,
            "officers": self.officers.table,
            "source": self._source_field(),
            "approval": self.papers.urgent_reason.edit if self.papers.urgent.isChecked() else self._approval_field(),
            "notice": self.papers.notice_number.edit if not self.papers.notice_number.text() else self.papers.serve,
            "checklists": self.scope.others,
        }
        field = fields[target]
        field.setFocus()

    def _source_field(self) -> QWidget:
        if self.source.over_cap.isVisible():
            return self.source.over_cap.edit
        return self.source.case_source.edit if self.source.case_source.isVisible() else self.source.basis.edit

    def _approval_field(self) -> QWidget:
        for field in (self.papers.approval_number, self.papers.approver):
            if not field.text():
                return field.edit
        return self.papers.approved_on.edit

    def _keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [
            (("Up", "Down"), self.tr("选企业")),
            (("Space",), self.tr("勾选")),
            (("F7",), self.tr("登记送达")),
            (("Ctrl+Return",), self.tr("开始检查")),
            (("Escape",), self.tr("离开，草稿保留")),
        ]

    def _today(self) -> date:
        return local_date(self.clock.now())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the drawn width the two columns stand below each other; the gate stays at the right."""
        super().resizeEvent(event)
        wide = width_class(self.width() + RAIL) == "wide"
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)


class _Stored:
    """What storing changed, for the notifier."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes


def _stored(services: Services, inspection_id: str) -> tuple[Inspection, NewInspection]:
    """The task and its form. Matters that only repeat the titles of the checklists follow them when those change."""
    plan = services.inspections.plan_of(inspection_id)
    titles = [services.library.info(checklist_id=one).title for one in plan.checklist_ids]
    repeated = plan.matters == QCoreApplication.translate("new_inspection", "、").join(titles)
    return services.inspections.get(inspection_id), replace(plan, matters="") if repeated else plan


def _start(services: Services, task: Task, plan: NewInspection) -> Done[Inspection]:
    stored = store(services, task, plan)
    done = services.inspections.start(task.id)
    return Done(done.value, stored | done.changes)
