"""新建检查: the form, and the task that keeps what was entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout

from inspector.clock import local_date
from inspector.domain.inspection import Inspection, InspectionState
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.planning import NewInspection
from inspector.services.review import Target
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.new_inspection.form import PlanForm
from ui.screens.new_inspection.look import Around, Task, look_around, store
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from inspector.bootstrap import Services

REST_MS = 250
HITS = 20
SCREENS = {InspectionState.IN_PROGRESS: "runner", InspectionState.READY: "signing"}


class NewInspectionScreen(Screen):
    """Whatever is entered after a site was chosen is stored as a task, at once and without a button.

    State: the stored task behind the form, whether a person entered anything, whether the form was begun, whether a
    task is being loaded.
    """

    WATCHES = frozenset({"site", "officer", "bureau", "session"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setObjectName("new_inspection_screen")
        self._task = Task()
        self._dirty = self._begun = self._loading = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self.form = PlanForm(shell.clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._connect()

    # ------------------------------------------------------------------ coming and going

    def open(self, arguments: Arguments) -> None:
        self.set_title(self.tr("新建检查"), self.tr("凡检查必审批，凡检查必通知"))
        self.set_keys(self._keys())
        if arguments.inspection_id and arguments.inspection_id == self._task.id and not self.isVisible():
            self._load_again()
        elif arguments.inspection_id:
            self._load(arguments.inspection_id)
        elif arguments.site_id or not (self._begun and (self._dirty or self.isVisible())):
            self._begin(NewInspection(site_id=arguments.site_id, day=self._today()))
        elif self._task.id and not self.isVisible():
            self._load_again()

    def refresh(self) -> None:
        if not self._loading:
            self._ask()
            self._search(self.form.site.search.text())

    def flush(self) -> None:
        """Texts still being typed reach the plan, and the plan the base."""
        self.form.flush()
        if self._rest.isActive():
            self._rest.stop()
            self._ask()

    def may_leave(self) -> bool:
        self.flush()
        if self._dirty and self.form.site.site_id:
            self.navigator.toast(self.tr("已存为任务，回到这一页或在“检查”里可以接着办"))
        return True

    def _begin(self, plan: NewInspection) -> None:
        self._task, self._dirty, self._begun, self._loading = Task(), False, True, False
        self.form.show_plan(plan, self._today())
        self.lane(lambda services: services.session.actor(), self._propose_actor)
        self.form.site.search.edit.setFocus()

    def _load(self, inspection_id: str) -> None:
        if inspection_id != self._task.id:
            self._task, self._dirty, self._begun, self._loading = Task(inspection_id), False, True, True
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
        self.form.show_plan(replace(plan, day=max(planned, self._today())), self._today())
        self._ask()

    def _propose_actor(self, actor: Officer | None) -> None:
        """Who works on this machine will most likely go; it stays a proposal until something is entered."""
        if actor is not None and not self._dirty and not self.form.plan().officer_ids:
            self.form.propose_officer(actor.id)
            self._ask()

    # ------------------------------------------------------------------ the plan

    def _edited(self) -> None:
        self._dirty = True
        self._rest.start()

    def _typed(self) -> None:
        if self.form.site.site_id:
            self.mark_typing()

    def _ask(self) -> None:
        """Store what was entered, and look around again; in one job, so that the gate judges what is stored."""
        plan, task, today = self.form.plan(), self._task, self._today()
        keep = self._dirty and bool(plan.site_id) and not self._loading

        def ask(services: Services) -> Around:
            changes = store(services, task, plan) if keep else Changes()
            return look_around(services, plan, today, changes)

        self.lane(ask, lambda around: self._show_around(task, around))

    def _show_around(self, task: Task, around: Around) -> None:
        if task is not self._task or self._loading:
            return
        self.form.show_around(around, bool(task.id))
        if not self._dirty and not task.id:
            self.form.withdraw_unfit(around)
        if self.form.plan() != around.plan:
            # The site brought its checklists along, or somebody went on typing meanwhile.
            self._rest.start()

    def _search(self, text: str) -> None:
        self.lane(
            lambda services: services.sites.search(text=text, limit=HITS),
            lambda hits: self.form.site.show_hits(text, hits),
        )

    # ------------------------------------------------------------------ storing and starting

    def _store(self) -> None:
        self._dirty = True
        self.flush()
        plan, task = self.form.plan(), self._task
        self.lane(lambda services: _stored_task(services, task, plan), lambda _done: self._task_stored())

    def _task_stored(self) -> None:
        self._forget()
        self.navigator.toast(self.tr("已存为任务，在“检查”里可以接着办"))
        self.navigator.back()

    def _draft_paper(self, kind: str) -> None:
        """The approval or the notice is drafted in the file of the stored task; what it says comes back from there."""
        self._dirty = True
        self.flush()
        plan, task = self.form.plan(), self._task
        self.lane(
            lambda services: _stored_task(services, task, plan), lambda _done: self._to_paper(task.id, kind)
        )

    def _to_paper(self, task_id: str, kind: str) -> None:
        if task_id == self._task.id and self.isVisible():
            self.navigator.replace("new_inspection", inspection_id=task_id)
            self.navigator.go("documents", inspection_id=task_id, text="draft", target=Target("paper", kind))

    def _another(self) -> None:
        """Leave this task as it is stored, and begin another one."""
        self.may_leave()
        self._begin(NewInspection(day=self._today()))
        self._ask()

    def _start(self) -> None:
        self.form.gate.start.setEnabled(False)
        self._dirty = True
        self.flush()
        plan, task = self.form.plan(), self._task
        self.lane(
            lambda services: _start(services, task, plan),
            lambda done: self._leave_to(done.value),
            self._not_started,
        )

    def _not_started(self, error: KnownError) -> None:
        self.navigator.show_error(error)
        self._ask()

    def _leave_to(self, inspection: Inspection) -> None:
        self._forget()
        self.navigator.replace(SCREENS.get(inspection.state, "documents"), inspection_id=inspection.id)

    def _forget(self) -> None:
        """The form is done with: the next one who comes finds an empty one."""
        self._rest.stop()
        self._task, self._dirty, self._begun = Task(), False, False
        self.form.show_plan(NewInspection(day=self._today()), self._today())

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
            lambda reason: self.lane(
                lambda services: services.inspections.discard(task, reason), lambda _done: self._discarded()
            )
        )
        dialog.open()

    def _discarded(self) -> None:
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
        site_id = self.form.site.site_id
        self.lane(lambda services: services.sites.get(site_id=site_id), self._register)

    def _site_saved(self, site: Site) -> None:
        self._search(self.form.site.search.text())
        self.form.site.pick(site.id)

    # ------------------------------------------------------------------ wiring

    def _connect(self) -> None:
        form, site, gate = self.form, self.form.site, self.form.gate
        form.edited.connect(self._edited)
        form.typed.connect(self._typed)
        form.officers.people_asked.connect(lambda: self.navigator.go("settings", text="officers"))
        form.papers.paper_asked.connect(self._draft_paper)
        site.search_asked.connect(self._search)
        site.register_asked.connect(lambda: self._register(None))
        site.change_asked.connect(self._change)
        gate.start_asked.connect(self._start)
        gate.store_asked.connect(self._store)
        gate.discard_asked.connect(self._discard)
        gate.another_asked.connect(self._another)

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


def _stored(services: Services, inspection_id: str) -> tuple[Inspection, NewInspection]:
    """The task and its form. Matters that only repeat the titles of the checklists follow them when those change."""
    plan = services.inspections.plan_of(inspection_id)
    titles = [services.library.info(checklist_id=one).title for one in plan.checklist_ids]
    repeated = plan.matters == QCoreApplication.translate("new_inspection", "、").join(titles)
    return services.inspections.get(inspection_id), replace(plan, matters="") if repeated else plan


def _stored_task(services: Services, task: Task, plan: NewInspection) -> Done[str]:
    changes = store(services, task, plan)
    return Done(task.id, changes)


def _start(services: Services, task: Task, plan: NewInspection) -> Done[Inspection]:
    stored = store(services, task, plan)
    done = services.inspections.start(task.id)
    return Done(done.value, stored | done.changes)
