"""Issued documents, whether they were sealed with a visit or issued on their own."""

from __future__ import annotations

from inspector.domain.document import DocumentRecord
from inspector.services.context import Context
from inspector.storage.papers import as_record


def issued(context: Context, document_id: str) -> DocumentRecord | None:
    """The registered document of this id."""
    record = context.inspections.document(document_id)
    if record is not None:
        return record
    paper = context.papers.paper(document_id)
    return as_record(paper) if paper else None


def issued_of(context: Context, inspection_id: str) -> tuple[DocumentRecord, ...]:
    """All issued documents of an inspection, void ones too: those of the visit first."""
    papers = tuple(map(as_record, context.papers.of(inspection_id)))
    return (*context.inspections.documents(inspection_id), *papers)


def issued_hashes(context: Context) -> tuple[str, ...]:
    """SHA-256 of every file in the vault of documents that something refers to."""
    return (*context.inspections.pdf_hashes(), *context.papers.pdf_hashes())
