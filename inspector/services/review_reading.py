"""A whole file as its review judges it: what is needed, what was issued, and what stands on each document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.documents.model import ReportModel
from inspector.documents.papers.model import read_model
from inspector.domain import plain
from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.file_review import Element
from inspector.domain.paper import Paper, PaperDraft
from inspector.errors import KnownError
from inspector.services import documents as drafts
from inspector.services.cases import CaseReader
from inspector.services.context import Context
from inspector.services.ledger import LedgerService
from inspector.services.paper_needs import FileFacts, needs
from inspector.services.paper_reading import PaperReader
from inspector.services.paper_signing import slots_of
from inspector.services.review_file import Issued, WholeFile
from inspector.services.sites import SiteService
from inspector.storage.papers import as_record

_CODES = frozenset({"block", "id", "kind", "layout", "place", "role", "sha256", "slot"})
"""Fields of a model that are not printed."""


@dataclass(frozen=True)
class FileReader:
    context: Context
    cases: CaseReader

    def read(self, inspection_id: str, elements: tuple[Element, ...]) -> WholeFile:
        """`elements` say of which of the documents sealed with the visit the text is wanted."""
        sites = SiteService(self.context, LedgerService(self.context))
        file = PaperReader(self.context, self.cases, sites).facts(inspection_id)
        asked = frozenset(one.kind for one in elements)
        issued = (*self._sealed(file, asked), *self._papers(file))
        return WholeFile(file, needs(file), issued, elements)

    def _sealed(self, file: FileFacts, asked: frozenset[str]) -> Iterator[Issued]:
        gone = {one.id for one in file.voidings}
        for record in file.case.documents:
            if record.id not in gone:
                text = _sealed_text(file, record) if record.kind.value in asked else ""
                yield Issued(record, text, (file.case.numbers or {}).get(record.kind.value, ""))

    def _papers(self, file: FileFacts) -> Iterator[Issued]:
        for paper in file.valid_papers():
            row, report = self.context.numbers.of_paper(paper.id), read_model(paper.model)
            slots = slots_of(report, file.case, _as_draft(paper))
            yield Issued(
                as_record(paper),
                text_of(report),
                row.text if row else "",
                paper,
                tuple(slot.label for slot in slots if slot.required and slot.signature is None),
                bool(report.footer.slots),
            )


def _sealed_text(file: FileFacts, record: DocumentRecord) -> str:
    """What stands on a document of the visit, assembled again; "" where today's wording is not that of then."""
    try:
        report = drafts.model(file.case, DocumentKind(record.kind))
    except KnownError:  # the review of its legal bases says why it cannot be assembled
        return ""
    return text_of(report) if plain.digest(report) == record.model_sha256 else ""


def _as_draft(paper: Paper) -> PaperDraft:
    return PaperDraft(
        paper.id,
        paper.inspection_id,
        paper.kind,
        paper.issued_at,
        paper.issued_by,
        entries=paper.entries,
        signatures=paper.signatures,
    )


def text_of(report: ReportModel) -> str:
    """Everything that is printed, in order, one text a line."""
    return "\n".join(_texts(plain.dump(report.blocks)))


def _texts(part: plain.Plain) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for each in part:
            yield from _texts(each)
    elif isinstance(part, dict):
        for name, each in part.items():
            if name not in _CODES:
                yield from _texts(each)
