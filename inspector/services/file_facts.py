"""What the rules about a case file look at: the case, what was issued about it, and where its problems stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from inspector.documents.case_file import CaseFileWords
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case, Finding, InspectionState
from inspector.domain.paper import Paper, PaperDraft, Voiding
from inspector.domain.rectification import LedgerEvent, RectificationState, Step, state_after

Events = Mapping[str, tuple[LedgerEvent, ...]]


@dataclass(frozen=True)
class FileFacts:
    """One case with all that was issued about it. `events` by finding id; `today` decides what is late."""

    case: Case
    papers: tuple[Paper, ...]
    drafts: tuple[PaperDraft, ...]
    voidings: tuple[Voiding, ...]
    events: Events
    words: CaseFileWords
    today: date

    @property
    def is_sealed(self) -> bool:
        return self.case.inspection.state is InspectionState.SEALED

    def valid_papers(self, *kinds: DocumentKind) -> tuple[Paper, ...]:
        """Issued and not void, the oldest first; of all kinds where none is named."""
        gone = {one.id for one in self.voidings}
        return tuple(one for one in self.papers if one.id not in gone and (not kinds or one.kind in kinds))

    def holds(self, kind: DocumentKind) -> str:
        """The id of the document of a kind that holds now: sealed with the visit, or a paper in its place; or ""."""
        gone = {one.id for one in self.voidings}
        sealed = [one.id for one in self.case.documents if one.kind is kind and one.id not in gone]
        return next((one.id for one in reversed(self.valid_papers(kind))), sealed[0] if sealed else "")

    def last(self, finding: Finding, *steps: Step) -> LedgerEvent | None:
        found = [one for one in self.events.get(finding.id, ()) if one.step in steps]
        return found[-1] if found else None

    def state(self, finding: Finding) -> RectificationState | None:
        return state_after(self.events.get(finding.id, ()))


def is_about(paper: Paper, finding: Finding) -> bool:
    """A paper that names no problem is about all of them."""
    return not paper.finding_ids or finding.id in paper.finding_ids


def covering(papers: Iterable[Paper], finding_ids: Sequence[str], since: datetime | None = None) -> str:
    """The newest paper about all of these findings, issued no earlier than `since`; or ""."""
    fit = [
        one.id
        for one in papers
        if set(finding_ids) <= set(one.finding_ids or finding_ids)
        and (since is None or one.issued_at >= since)
    ]
    return fit[-1] if fit else ""
