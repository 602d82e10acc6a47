"""What was issued about a case and holds: its documents in file order, their service, the list of evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from inspector.clock import local_date
from inspector.documents import facts
from inspector.documents.papers.entries import read_moment
from inspector.documents.papers.namespace import DocumentLine, EvidenceRow, ReplacedFacts
from inspector.documents.papers.template import PaperTemplate
from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Case
from inspector.domain.paper import Paper, Voiding

Issued = DocumentRecord | Paper

_ORDER = {kind: at for at, kind in enumerate(DocumentKind)}
_STATEMENTS = {DocumentKind.SITE_RECORD: "现场笔录", DocumentKind.INTERVIEW_RECORD: "当事人的陈述"}
_PICTURE, _FILE = "视听资料", "书证"
"""Words for the kinds of evidence (《行政处罚法》第46条)."""


@dataclass(frozen=True)
class CaseDocuments:
    """`first_pages`: by id, where a document begins in the bound file. `templates` say what an entry means."""

    case: Case
    papers: tuple[Paper, ...]
    voidings: tuple[Voiding, ...]
    first_pages: Mapping[str, int] = field(default_factory=dict)
    templates: Mapping[DocumentKind, PaperTemplate] = field(default_factory=dict)

    @property
    def issued(self) -> tuple[Issued, ...]:
        """Everything ever issued, void ones too."""
        return *self.case.documents, *self.papers

    def held(self, *kinds: DocumentKind) -> tuple[Issued, ...]:
        """What is issued and not void, in the order of the file; of all kinds where none is named."""
        gone = {one.id for one in self.voidings}
        there = (one for one in self.issued if one.id not in gone)
        wanted = (one for one in there if not kinds or one.kind in kinds)
        return tuple(sorted(wanted, key=lambda one: (_ORDER[one.kind], one.issued_at)))

    def newest(self, kind: DocumentKind) -> Issued | None:
        return next(reversed(self.held(kind)), None)

    def lines(self, documents: Iterable[Issued]) -> tuple[DocumentLine, ...]:
        return tuple(self.line(one, at) for at, one in enumerate(documents, 1))

    def line(self, document: Issued | None, sequence: int = 0) -> DocumentLine:
        if document is None:
            return DocumentLine()
        first = self.first_pages.get(document.id, 0)
        return DocumentLine(
            document.id,
            document.kind.value,
            str(sequence or ""),
            document.title,
            document.number,
            facts.day_text(local_date(document.issued_at)),
            str(document.pages),
            str(first or ""),
        )

    def named(self, ids: Iterable[str]) -> tuple[DocumentLine, ...]:
        """These documents, in the order in which they are named."""
        known = {one.id: one for one in self.issued}
        return self.lines(known[one] for one in ids if one in known)

    def replaced(self, document_id: str) -> ReplacedFacts:
        why = {one.id: one.reason for one in self.voidings}
        for one in self.issued:
            if one.id == document_id:
                day = facts.day_text(local_date(one.issued_at))
                return ReplacedFacts(one.title, one.number, day, why.get(one.id, ""))
        return ReplacedFacts()

    def served_by(self) -> tuple[Paper, ...]:
        """The proofs of service, the newest last."""
        held = self.held(DocumentKind.SERVICE_PROOF)
        return tuple(one for one in held if isinstance(one, Paper))

    def number(self, kind: DocumentKind) -> str:
        newest = self.newest(kind)
        return newest.number if newest else ""

    # ------------------------------------------------------------------ evidence

    def evidence(self) -> Iterator[EvidenceRow]:
        """Records first, then photos, then other files."""
        problems = "；".join(one.title.strip() for one in facts.findings(self.case))
        for one in self.held(*_STATEMENTS):
            yield _record_row(one, self._taken(one), facts.officer_names(self.case), problems)
        photos = facts.photos(self.case)
        yield from (_file_row(one, "photo", _PICTURE) for one in photos)
        yield from (_file_row(one, "file", _FILE) for one in self.case.evidence if one not in photos)

    def _taken(self, one: Issued) -> datetime:
        """When a record was finished: at the site with the visit, at the desk when its template says so."""
        left, template = self.case.inspection.left_at, self.templates.get(one.kind)
        if one.kind is DocumentKind.SITE_RECORD:
            return left or one.issued_at
        said = template.effect("taken_at", one.entries) if template and isinstance(one, Paper) else ""
        return read_moment(said) or one.issued_at


def _record_row(document: Issued, taken: datetime, source: str, proves: str) -> EvidenceRow:
    return EvidenceRow(
        document.kind.value,
        document.title,
        _STATEMENTS[document.kind],
        facts.moment_text(taken),
        source,
        proves,
        f"{document.pages}页",
        document.pdf_sha256,
    )


def _file_row(one: Evidence, kind: str, word: str) -> EvidenceRow:
    name = f"现场照片第{one.sequence}号" if kind == "photo" else one.original_name
    count = "1张" if kind == "photo" else "1份"
    return EvidenceRow(
        kind,
        name,
        word,
        facts.moment_text(one.taken_at or one.imported_at),
        one.photographer,
        one.proves or one.caption,
        count,
        one.sha256,
    )
