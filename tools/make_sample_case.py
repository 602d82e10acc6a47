"""The made-up visit on which document wordings are tried: taken from the demo, written to `data/documents/`.

Run after a change of the domain's values or of the demo: `python -m tools.make_sample_case`.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.clock import local_date
from inspector.demo.paperwork import SINCE
from inspector.documents import facts
from inspector.domain import plain
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case, InspectionState
from inspector.paths import Paths
from inspector.services.progress import Progress

TARGET = Path(__file__).parents[1] / "data" / "documents" / "sample_case.json"
PHOTOS = 3


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        services = open_services(Paths(Path(folder)))
        services.demo.load(Progress())
        case = _shortened(_chosen(services))
        services.close()
    TARGET.write_text(json.dumps(plain.dump(case), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _chosen(services: Services) -> Case:
    """A signed visit under the law in force, with problems of ours and of another department, on few checklists."""
    sealed = services.inspections.all(states=(InspectionState.SEALED,), limit=1000)
    cases = [
        services.inspections.case(one.id)
        for one in sealed
        if one.entered_at and local_date(one.entered_at) >= SINCE
    ]
    mixed = [one for one in cases if {facts.is_ours(each) for each in one.findings} == {True, False}]
    return min(mixed, key=lambda one: (len(one.checklists), sum(len(each.items) for each in one.checklists)))


def _shortened(case: Case) -> Case:
    """Without the items that nobody needs to see: those of the problems and a few more."""
    wanted = {key for one in case.findings for key in one.items}
    checklists = tuple(_few_items(one, wanted) for one in case.checklists)
    kept = {f"{one.id}/{item.id}" for one in checklists for item in one.items}
    return replace(
        case,
        checklists=checklists,
        answers={key: one for key, one in case.answers.items() if key in kept},
        evidence=case.evidence[:PHOTOS],
        documents=(),
        law_titles={key: title for key, title in (case.law_titles or {}).items() if key in _laws(checklists)},
    )


def _few_items(checklist: Checklist, wanted: set[str]) -> Checklist:
    sections = []
    for section in checklist.sections:
        items = tuple(
            one for at, one in enumerate(section.items) if at < 2 or f"{checklist.id}/{one.id}" in wanted
        )
        sections.append(replace(section, items=items))
    return replace(checklist, sections=tuple(sections))


def _laws(checklists: tuple[Checklist, ...]) -> set[str]:
    return {
        place.law
        for checklist in checklists
        for item in checklist.items
        for basis in item.bases
        for place in (*basis.duties, *basis.penalties)
    }


if __name__ == "__main__":
    main()
