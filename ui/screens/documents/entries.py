"""The rows of a case file: every document of it, issued, in the making, void, or not there yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inspector.domain.document import PAPER_KINDS, VISIT_KINDS, DocumentKind, DocumentRecord
from inspector.domain.inspection import InspectionState
from inspector.domain.paper import Need, PaperDraft, Voiding
from inspector.domain.paper import Paper as IssuedPaper
from inspector.services.paper_reading import CaseFile, Problem
from ui.models.words import kind_word
from ui.screens.documents.paper import Paper, draft, issued, short_word

translate = QCoreApplication.translate
PathOf = Callable[[DocumentRecord], Path]
ORDER = tuple(DocumentKind)
_OPEN = (InspectionState.IN_PROGRESS, InspectionState.READY)


class Stage(Enum):
    """What has become of a document. VISIT: it is made of the record, and signed and sealed with it."""

    ISSUED = "issued"
    VISIT = "visit"
    DRAFT = "draft"
    WANTED = "wanted"
    OPTIONAL = "optional"
    VOID = "void"


@dataclass(frozen=True)
class Entry:
    """One document of the file. `tells` says which one of its kind it is, "" where there is only one.

    `paper` is where its pages come from (issued, void, or made of the record); `draft` the paper that is being made.
    """

    key: str
    kind: DocumentKind
    stage: Stage
    need: Need | None = None
    paper: Paper | None = None
    draft: PaperDraft | None = None
    voiding: Voiding | None = None
    replaced_by: str = ""
    served: tuple[str, ...] = ()
    finding_ids: tuple[str, ...] = ()
    tells: str = ""

    @property
    def record(self) -> DocumentRecord | None:
        return self.paper.record if self.paper else None

    @property
    def title(self) -> str:
        return self.paper.title if self.paper else kind_word(self.kind)

    @property
    def due(self) -> date | None:
        return self.need.due if self.need else None

    @property
    def is_missing(self) -> bool:
        return self.stage in (Stage.WANTED, Stage.OPTIONAL)


def entries(file: CaseFile, records: Sequence[DocumentRecord], path: PathOf) -> tuple[Entry, ...]:
    """All rows in the order of the file; what is void stands under what took its place."""
    made = _Rows(file, {one.id: one for one in records}, path)
    rows = sorted(made.standing(), key=lambda one: ORDER.index(one.kind))
    return _told_apart(made.with_void(rows), file.problems)


class _Rows:
    """Makes the rows of one file from what is issued, needed, and drafted."""

    def __init__(self, file: CaseFile, records: dict[str, DocumentRecord], path: PathOf) -> None:
        self._file, self._records, self._path = file, records, path
        self._papers = {one.id: one for one in file.papers}
        self._drafts = {one.id: one for one in file.drafts}

    def standing(self) -> Iterator[Entry]:
        """What holds, what is in the making and what is missing."""
        state = self._file.case.inspection.state
        needs = self._file.needs
        if state is InspectionState.VOIDED:
            needs = tuple(one for one in needs if one.is_met)
        yield from (self._of_need(one) for one in needs)
        shown = {one.document_id for one in needs} | set(self._file.voidings)
        yield from (self._issued(one.id) for one in self._records.values() if one.id not in shown)
        drafted = {one.draft_id for one in needs}
        yield from (self._drafted(one, None) for one in self._file.drafts if one.id not in drafted)

    def with_void(self, rows: list[Entry]) -> list[Entry]:
        for identity, voiding in self._file.voidings.items():
            record = self._records.get(identity)
            if record is not None:
                rows.insert(_place(rows, record, voiding), self._void(record, voiding))
        return rows

    def _of_need(self, need: Need) -> Entry:
        if need.document_id:
            return self._issued(need.document_id, need)
        if need.draft_id:
            return self._drafted(self._drafts[need.draft_id], need)
        if need.kind in VISIT_KINDS and self._file.case.inspection.state in _OPEN:
            return Entry(need.kind.value, need.kind, Stage.VISIT, need, draft(self._file.case, need.kind))
        about = "+".join((*need.finding_ids, *need.served))
        key, stage = f"{need.kind.value}:{about}", Stage.WANTED if need.wanted else Stage.OPTIONAL
        return Entry(key, need.kind, stage, need, served=need.served, finding_ids=need.finding_ids)

    def _issued(self, identity: str, need: Need | None = None) -> Entry:
        record = self._records[identity]
        paper = self._papers.get(identity)
        return _about(
            Entry(identity, record.kind, Stage.ISSUED, need, issued(record, self._path(record))), paper
        )

    def _drafted(self, one: PaperDraft, need: Need | None) -> Entry:
        return Entry(
            one.id, one.kind, Stage.DRAFT, need, draft=one, served=one.served, finding_ids=one.finding_ids
        )

    def _void(self, record: DocumentRecord, voiding: Voiding) -> Entry:
        replacing = self._records.get(voiding.replaced_by)
        row = Entry(
            record.id,
            record.kind,
            Stage.VOID,
            paper=issued(record, self._path(record)),
            voiding=voiding,
            replaced_by=(replacing.number or replacing.title) if replacing else "",
        )
        return _about(row, self._papers.get(record.id))


def _about(row: Entry, paper: IssuedPaper | None) -> Entry:
    return replace(row, served=paper.served, finding_ids=paper.finding_ids) if paper else row


def _place(rows: Sequence[Entry], record: DocumentRecord, voiding: Voiding) -> int:
    """Behind what replaced it, else behind the last of its kind or of the kinds before."""
    keys = [one.key for one in rows]
    if voiding.replaced_by in keys:
        return keys.index(voiding.replaced_by) + 1
    return sum(ORDER.index(one.kind) <= ORDER.index(record.kind) for one in rows)


# ---------------------------------------------------------------------------- telling apart


def _told_apart(rows: Sequence[Entry], problems: Sequence[Problem]) -> tuple[Entry, ...]:
    count = Counter(one.kind for one in rows)
    kinds = {one.key: one.kind for one in rows}
    return tuple(
        replace(one, tells=_tells(one, problems, kinds)) if count[one.kind] > 1 or _has_reader(one) else one
        for one in rows
    )


def _has_reader(row: Entry) -> bool:
    return row.kind is DocumentKind.REFERRAL_LETTER


def _tells(row: Entry, problems: Sequence[Problem], kinds: dict[str, DocumentKind]) -> str:
    record = row.record
    about = [one for one in problems if one.id in row.finding_ids]
    departments = dict.fromkeys(one.department for one in about if one.department)
    if _has_reader(row) and departments:
        return translate("case_file", "、").join(departments)
    if record is not None and record.number:
        return record.number
    if row.served:
        served = dict.fromkeys(short_word(kinds[one]) for one in row.served if one in kinds)
        return translate("case_file", "、").join(served)
    return problem_words(about, problems)


def problem_words(about: Iterable[Problem], problems: Sequence[Problem]) -> str:
    """问题 1、3; "" for all of them."""
    numbers = [str(one.at) for one in about]
    if not numbers or len(numbers) == len(problems):
        return ""
    return translate("case_file", "问题 %1").replace("%1", translate("case_file", "、").join(numbers))


# ---------------------------------------------------------------------------- finding rows


def row_of(rows: Sequence[Entry], wanted: str, finding_id: str = "") -> Entry | None:
    """The row of this document, draft, or kind: of a kind that about the problem, and what is missing, first."""
    for one in rows:
        if wanted in (one.key, one.record.id if one.record else ""):
            return one
    ranks = (Stage.WANTED, Stage.DRAFT, Stage.OPTIONAL, Stage.VISIT, Stage.ISSUED, Stage.VOID)
    of_kind = [one for one in rows if one.kind.value == wanted]
    return min(
        of_kind,
        key=lambda one: (bool(finding_id) and finding_id not in one.finding_ids, ranks.index(one.stage)),
        default=None,
    )


def next_of_finding(rows: Sequence[Entry], finding_id: str) -> Entry | None:
    """What is wanted next about this problem, else about the whole file."""
    missing = [one for one in rows if one.stage in (Stage.WANTED, Stage.DRAFT) and one.kind in PAPER_KINDS]
    own = [one for one in missing if finding_id in one.finding_ids]
    return next(iter(own or missing), None)


def first_row(rows: Sequence[Entry]) -> Entry | None:
    """What the screen opens with: the first document of the visit with pages, else the first with any."""
    ready = [one for one in rows if one.stage in (Stage.ISSUED, Stage.VISIT)]
    of_visit = [one for one in ready if one.kind in VISIT_KINDS]
    return next(iter(of_visit or ready or rows), None)
