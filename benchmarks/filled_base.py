"""A base with many inspections for the benchmarks: written straight into storage, because only its size matters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock
from inspector.domain.bureau import Bureau
from inspector.domain.checklist import Checklist
from inspector.domain.credit_code import check_digit
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.document import DocumentKind, SignerRole
from inspector.domain.inspection import (
    Answer,
    Finding,
    Handling,
    Inspection,
    InspectionState,
    Inspector,
    Plan,
    PlanSource,
    Result,
)
from inspector.domain.officer import Officer
from inspector.domain.rectification import LedgerEvent, Step
from inspector.domain.site import Site
from inspector.ids import new_id
from inspector.paths import Paths
from inspector.storage.rows import Author

SITES = 200
OPEN_FINDINGS = 300
"""The newest findings are not closed; all older ones are."""
PER_DAY = 14
CHECKLIST = "dust-six-hundred"
AUTHOR = Author("基准")


def fill(paths: Paths, inspections: int, now: datetime) -> None:
    """Make a base with that many sealed inspections of 30 answers and one finding each, and three unfinished ones."""
    services = open_services(paths, ManualClock(now))
    try:
        with services.context.database.write():
            officers = _people(services)
            sites = [_site(services, number) for number in range(SITES)]
            checklist = services.library.checklist(checklist_id=CHECKLIST)
            for number in range(inspections):
                began = now - timedelta(days=(inspections - number) / PER_DAY, hours=2)
                _sealed(services, number, inspections, sites[number % SITES], officers, checklist, began)
            for number in range(3):
                _unfinished(services, sites[number], officers, checklist, now - timedelta(hours=number + 1))
    finally:
        services.close()


def _people(services: Services) -> list[Officer]:
    """The bureau, its numbers, and two officers of whom the first works here."""
    suggested = services.bureau.suggest(name="示例市生态环境局", region="示")
    bureau: Bureau = replace(suggested, address="示例市示例路 1 号", phone="0000-0000000")
    services.context.people.put_bureau(bureau, AUTHOR)
    year = services.context.clock.now().year
    services.numbers.add_block(kind=DocumentKind.RECTIFICATION_NOTICE, year=year, first=1, last=50)
    made = [
        Officer(
            "", name, f"示0000{number}", "示例省人民政府", date(2024, 1, 1), date(2029, 1, 1), "执法二中队"
        )
        for number, name in enumerate(("甲执法员", "乙执法员"))
    ]
    stored = [services.officers.save(officer=one).value for one in made]
    services.session.choose(officer_id=stored[0].id)
    return stored


def _site(services: Services, number: int) -> Site:
    code = f"91990000MA{number:07d}"
    site = Site(
        id="",
        name=f"示例工地 {number} 号",
        party_name=f"示例建筑工程有限公司{number}",
        credit_code=code + check_digit(code),
        address="示例市示例路",
        category="building-site",
    )
    return services.sites.save(site=site).value


def _visit(
    site: Site, officers: list[Officer], checklist: Checklist, services: Services, at: datetime
) -> Inspection:
    inspectors = tuple(
        Inspector(one.id, one.name, one.certificate, SignerRole.INSPECTOR, one.unit) for one in officers
    )
    pin = services.library.info(checklist_id=checklist.id).pin
    return Inspection(
        id=new_id(),
        plan=Plan(new_id(), site.id, PlanSource.RANDOM),
        site=site,
        inspectors=inspectors,
        checklists=(pin,),
        state=InspectionState.IN_PROGRESS,
        created_at=at,
        created_by=officers[0].name,
        entered_at=at,
        current_item=f"{checklist.id}/{checklist.items[14].id}",
    )


def _sealed(
    services: Services,
    number: int,
    total: int,
    site: Site,
    officers: list[Officer],
    checklist: Checklist,
    began: datetime,
) -> None:
    stored = services.context.inspections
    left = began + timedelta(hours=1)
    visit = _visit(site, officers, checklist, services, began)
    stored.add(visit)
    for answer in _answers(visit, checklist, began):
        stored.put_answer(answer)
    finding = _finding(visit, checklist, began.astimezone(UTC).date())
    stored.insert("finding", finding)
    services.context.log.append("inspection.sealed", visit.id, {"benchmark": True})
    stored.update(replace(visit, state=InspectionState.SEALED, left_at=left, sealed_at=left))
    closed = number < total - OPEN_FINDINGS
    steps = (Step.NOTICED, Step.SERVED) + ((Step.PASSED, Step.CLOSED) if closed else ())
    for place, step in enumerate(steps):
        event = LedgerEvent(new_id(), finding.id, step, left + timedelta(minutes=place), officers[0].name)
        services.context.ledger.add(event, AUTHOR)


def _unfinished(
    services: Services, site: Site, officers: list[Officer], checklist: Checklist, began: datetime
) -> None:
    visit = _visit(site, officers, checklist, services, began)
    services.context.inspections.add(visit)
    for answer in _answers(visit, checklist, began):
        if answer.item_id < checklist.items[14].id:
            services.context.inspections.put_answer(answer)


def _answers(visit: Inspection, checklist: Checklist, at: datetime) -> Iterator[Answer]:
    for place, item in enumerate(checklist.items):
        result = Result.NONCOMPLIANT if place == 3 else Result.COMPLIANT
        yield Answer(visit.id, checklist.id, item.id, result, answered_at=at, author=visit.created_by)


def _finding(visit: Inspection, checklist: Checklist, day: date) -> Finding:
    item = checklist.items[3]
    return Finding(
        id=new_id(),
        inspection_id=visit.id,
        sequence=1,
        title=item.question,
        fact=item.fact,
        requirement=item.requirement,
        deadline=Deadline(DeadlineKind.CALENDAR, 20),
        handling=Handling.ORDER,
        conduct_from=day,
        due=day + timedelta(days=20),
        items=(f"{checklist.id}/{item.id}",),
    )
