"""A draft of 检查情况 for the site record: the scene with its blanks, and what was measured. The wording is content."""

from __future__ import annotations

import tomllib

from inspector.domain.checklist import shown_unit
from inspector.domain.inspection import Case
from inspector.paths import bundled


def draft_record(case: Case) -> str:
    """One paragraph per line; the officer fills the blanks. Findings and counts stand in the record by themselves."""
    words = tomllib.loads(bundled("data/record_draft.toml").read_text(encoding="utf-8"))
    party = case.inspection.party.name
    scene = words["scene" if party else "scene_unaccompanied"]
    lines = [scene.format(site=case.inspection.site.name, party=party)]
    measures = _measures(case, words["measure"])
    if measures:
        lines.append(words["measured"].format(measures="；".join(measures)))
    return "\n".join(lines)


def _measures(case: Case, pattern: str) -> list[str]:
    answers = (
        (item, case.answer(checklist.id, item.id))
        for checklist in case.checklists
        for item in checklist.items
        if item.unit
    )
    return [
        pattern.format(question=item.question, value=answer.value, unit=shown_unit(item.unit)).rstrip()
        for item, answer in answers
        if answer.value
    ]
