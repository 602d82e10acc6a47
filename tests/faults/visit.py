"""An officer who answers without end and says aloud what the program has reported as stored."""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.domain.inspection import Inspection, Result
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.paths import Paths
from inspector.services.planning import NewInspection

CHECKLIST = "dust-six-hundred"


def answer_for_ever(folder: Path) -> None:
    services = open_services(Paths(folder))
    inspection = begin_visit(services)
    items = [item.id for item in services.library.checklist(checklist_id=CHECKLIST).items]
    results = itertools.cycle((Result.COMPLIANT, Result.NONCOMPLIANT, Result.NOT_APPLICABLE))
    for number, (item, result) in enumerate(zip(itertools.cycle(items), results, strict=False)):
        services.inspections.edit(inspection.id, current_item=f"{CHECKLIST}/{item}")
        services.inspections.answer(inspection.id, CHECKLIST, item, result, note=str(number))
        sys.stdout.write(f"{item} {result.value} {number}\n")
        sys.stdout.flush()


def begin_visit(services: Services) -> Inspection:
    """A visit under way; bureau, officers and site are made for the first one."""
    if services.session.is_empty():
        _found(services)
    (site,) = services.sites.search()
    plan = NewInspection(
        site.id,
        tuple(one.id for one in services.officers.all()),
        checklist_ids=(CHECKLIST,),
        urgent=True,
        urgent_reason="举报",
        over_cap_reason="举报",
    )
    return services.inspections.start(services.inspections.create(plan).value.id).value


def _found(services: Services) -> None:
    services.bureau.save(
        bureau=replace(services.bureau.suggest(name="示例市生态环境局", region="示"), phone="0")
    )
    valid = (date(2020, 1, 1), date(2040, 1, 1))
    for name in ("甲", "乙"):
        services.officers.save(officer=Officer("", name, name, "局", *valid, "队"))
    site = Site("", "示例工地", "示例公司", "91990123MA3X2K8Q17", "示例路1号", "building-site")
    services.sites.save(site=site)
