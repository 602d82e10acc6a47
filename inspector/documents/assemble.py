"""The case in, the report model of one document out; which documents a case needs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from inspector.documents import facts, photo_evidence, rectification_notice, site_record
from inspector.documents.model import ReportModel
from inspector.documents.templates import Wording, load
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case

Templates = Mapping[DocumentKind, Wording]

_ASSEMBLERS = {
    DocumentKind.SITE_RECORD: site_record.assemble,
    DocumentKind.PHOTO_EVIDENCE: photo_evidence.assemble,
    DocumentKind.RECTIFICATION_NOTICE: rectification_notice.assemble,
}
_PLACEHOLDERS = {
    DocumentKind.SITE_RECORD: site_record.PLACEHOLDERS,
    DocumentKind.PHOTO_EVIDENCE: photo_evidence.PLACEHOLDERS,
    DocumentKind.RECTIFICATION_NOTICE: rectification_notice.PLACEHOLDERS,
}


def load_templates(root: Path) -> Templates:
    """The wording of every kind from `<root>/<kind>.toml`. Raises KnownError naming file, line and placeholder."""
    return {kind: load(root / f"{kind.value}.toml", _PLACEHOLDERS[kind]) for kind in DocumentKind}


def assemble(kind: DocumentKind, case: Case, templates: Templates) -> ReportModel:
    """Everything that stands on the document, without ink. Its `plain.digest` is what signatures are bound to.

    Raises KnownError for a finding whose legal basis was not in force on the day of the conduct.
    """
    number = (case.numbers or {}).get(kind.value, "")
    return _ASSEMBLERS[kind](case, templates[kind], number)


def applicable_kinds(case: Case) -> tuple[DocumentKind, ...]:
    """What this case needs: always the record, the photo sheet with photos, the notice with findings."""
    kinds = [DocumentKind.SITE_RECORD]
    if facts.photos(case):
        kinds.append(DocumentKind.PHOTO_EVIDENCE)
    if case.findings:
        kinds.append(DocumentKind.RECTIFICATION_NOTICE)
    return tuple(kinds)
