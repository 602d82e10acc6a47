"""What the form needs to know around the plan, asked of the lane in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from inspector.domain.catalogue import SiteCategory
from inspector.domain.checklist import asked_twice
from inspector.domain.site import Site
from inspector.services.changes import Changes
from inspector.services.ledger import LedgerLine
from inspector.services.library import ChecklistInfo
from inspector.services.officers import OfficerFitness
from inspector.services.planning import GateLine, NewInspection
from inspector.services.sites import Frequency

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass
class Task:
    """The stored task behind the form, as it stands in the base. Set in the lane only: no plan is stored twice."""

    id: str = ""
    plan: NewInspection | None = None


@dataclass(frozen=True)
class Around:
    """Everything the parts show that is not typed.

    `repeated`: how many items of the plan's checklists an earlier one of them asks already (综合查一次).
    `changes` tells the notifier what storing the task changed.
    """

    plan: NewInspection
    site: Site | None
    categories: tuple[SiteCategory, ...]
    frequency: Frequency | None
    open_findings: tuple[LedgerLine, ...]
    officers: tuple[OfficerFitness, ...]
    checklists: tuple[ChecklistInfo, ...]
    repeated: int
    gate: tuple[GateLine, ...]
    changes: Changes


def store(services: Services, task: Task, plan: NewInspection) -> Changes:
    """Put the plan into the base as a task: a new one, or the one it is already. The same plan is not stored again."""
    if plan == task.plan:
        return Changes()
    done = services.inspections.update_plan(task.id, plan) if task.id else services.inspections.create(plan)
    task.id, task.plan = done.value.id, plan
    return done.changes


def look_around(services: Services, plan: NewInspection, today: date, changes: Changes) -> Around:
    """Everything about the plan's site, people and day."""
    site = services.sites.get(site_id=plan.site_id) if plan.site_id else None
    day = plan.day or today
    return Around(
        plan=plan,
        site=site,
        categories=services.library.categories(),
        frequency=services.sites.frequency(site_id=site.id, year=day.year) if site else None,
        open_findings=services.ledger.lines(view="open", site_id=site.id) if site else (),
        officers=services.officers.for_visit(party=site.credit_code if site else "", day=day),
        checklists=services.library.checklists(),
        repeated=_repeated(services, plan.checklist_ids),
        gate=services.inspections.gate(plan),
        changes=changes,
    )


def _repeated(services: Services, checklist_ids: tuple[str, ...]) -> int:
    if len(checklist_ids) < 2:  # nothing to read
        return 0
    known = {one.id for one in services.library.checklists()}
    chosen = [services.library.checklist(checklist_id=one) for one in checklist_ids if one in known]
    return len(asked_twice(chosen))
