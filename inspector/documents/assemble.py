"""The case in, the report model of one document out; which documents a case needs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from inspector.documents import checklist_record, facts, photo_evidence, rectification_notice, site_record
from inspector.documents.model import ReportModel
from inspector.documents.templates import Wording, load
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.inspection import Case

Templates = Mapping[DocumentKind, Wording]

_ASSEMBLERS = {
    DocumentKind.SITE_RECORD: site_record.assemble,
    DocumentKind.CHECKLIST_RECORD: checklist_record.assemble,
    DocumentKind.PHOTO_EVIDENCE: photo_evidence.assemble,
    DocumentKind.RECTIFICATION_NOTICE: rectification_notice.assemble,
}
PLACEHOLDERS = {
    DocumentKind.SITE_RECORD: site_record.PLACEHOLDERS,
    DocumentKind.CHECKLIST_RECORD: checklist_record.PLACEHOLDERS,
    DocumentKind.PHOTO_EVIDENCE: photo_evidence.PLACEHOLDERS,
    DocumentKind.RECTIFICATION_NOTICE: rectification_notice.PLACEHOLDERS,
}


def load_templates(root: Path) -> Templates:
    """The wording of what is signed at the site, from `<root>/<kind>.toml`.

    Raises KnownError naming file, line and placeholder.
    """
    return {kind: load(root / f"{kind.value}.toml", PLACEHOLDERS[kind]) for kind in VISIT_KINDS}


def assemble(kind: DocumentKind, case: Case, templates: Templates) -> ReportModel:
    """Everything that stands on the document, without ink. Its `plain.digest` is what signatures are bound to.

    Raises KnownError for a finding whose legal basis was not in force on the day of the conduct.
    """
    number = (case.numbers or {}).get(kind.value, "")
    return _ASSEMBLERS[kind](case, templates[kind], number)


def applicable_kinds(case: Case) -> tuple[DocumentKind, ...]:
    """What this case needs: the record, with checklists those, with photos their sheet, with findings the notice."""
    kinds = [DocumentKind.SITE_RECORD]
    if case.checklists:
        kinds.append(DocumentKind.CHECKLIST_RECORD)
    if facts.photos(case):
        kinds.append(DocumentKind.PHOTO_EVIDENCE)
    if case.findings:
        kinds.append(DocumentKind.RECTIFICATION_NOTICE)
    return tuple(kinds)
