"""An officer who issues the result of a sealed visit, again and again, and says aloud where the work stands."""

from __future__ import annotations

from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.clock import local, local_date
from inspector.domain.document import DocumentKind
from inspector.domain.paper import PaperDraft
from inspector.paths import Paths
from inspector.services.papers import render_paper
from tests.faults.sealing import inspected, lease_numbers, say, seal, sign

KIND = DocumentKind.RESULT_NOTICE


def issue_for_ever(folder: Path, photo: Path) -> None:
    services = open_services(Paths(folder))
    inspection_id = sealed_visit(services, photo)
    while True:
        draft = fixed(services, inspection_id)
        say(f"fixed {draft.id}")
        plan = services.papers.issue_plan(draft.id, on_paper=True)
        file = render_paper(plan, services.paths)
        say(f"rendered {draft.id}")
        services.papers.issue(plan, file)
        say(f"issued {draft.id}")


def sealed_visit(services: Services, photo: Path) -> str:
    lease_numbers(services)
    year = local_date(services.context.clock.now()).year
    services.numbers.add_block(kind=KIND, year=year, first=1, last=500)
    inspection_id = inspected(services, photo)
    sign(services, inspection_id)
    seal(services, inspection_id)
    return inspection_id


def fixed(services: Services, inspection_id: str) -> PaperDraft:
    """The next paper of the visit, its number taken; what the record does not say is filled in."""
    papers = services.papers
    draft = papers.draft(inspection_id, KIND).value
    now = local(services.context.clock.now())
    usual = {"date": f"{now:%Y-%m-%d}", "moment": f"{now:%Y-%m-%dT%H:%M}", "number": "1", "flag": "1"}
    while missing := papers.form(draft.id).missing:
        filled = {
            one.key: one.field.choices[0] if one.field.choices else usual.get(one.field.kind, "如实填写")
            for one in missing
        }
        papers.edit(draft.id, filled)
    return papers.fix(draft.id).value.draft


def issue(services: Services, draft_id: str) -> None:
    plan = services.papers.issue_plan(draft_id, on_paper=True)
    services.papers.issue(plan, render_paper(plan, services.paths))
