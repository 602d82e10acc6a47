"""One inspection with all that belongs to it, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.document import VISIT_KINDS
from inspector.domain.inspection import Case
from inspector.services.context import Context, known
from inspector.services.library import LibraryService


@dataclass(frozen=True)
class CaseReader:
    context: Context
    library: LibraryService

    def read(self, inspection_id: str) -> Case:
        """Raises KnownError when there is no such inspection, or no bureau yet."""
        stored = self.context.inspections
        with self.context.database.snapshot():
            inspection = known(stored.get(inspection_id), "该检查")
            return Case(
                bureau=known(self.context.people.bureau(), "单位信息"),
                inspection=inspection,
                checklists=tuple(self.library.pinned(pin) for pin in inspection.checklists),
                answers={one.key: one for one in stored.answers(inspection_id)},
                findings=stored.findings(inspection_id),
                evidence=stored.evidence(inspection_id),
                signatures=stored.signatures(inspection_id),
                documents=stored.documents(inspection_id),
                numbers={one.kind: one.text for one in self.context.numbers.of(inspection_id)},
                law_titles=self.library.law_titles,
                wording=self.context.papers.own_texts(VISIT_KINDS),
            )
