"""Editable copies for the office (.docx): the text of a document, issued or drafted, with the same words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.domain import plain
from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.inspection import Case
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services import documents as drafts
from inspector.services import evidence
from inspector.services.cases import CaseReader
from inspector.services.context import Context, known

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel


@dataclass(frozen=True)
class CopyPlan:
    """What a copy is made from. `exact`: the text is that of the issued document, word for word.

    It is not where the program's own wording was changed by an upgrade after a visit was sealed.
    """

    model: ReportModel
    case: Case
    exact: bool = True


def render_copy(plan: CopyPlan, paths: Paths) -> bytes:
    """The .docx file; needs no database."""
    from inspector.documents.docx import write_docx
    from inspector.documents.slots import by_slot

    signed = by_slot(plan.case.signatures)
    return write_docx(plan.model, signed, lambda sha256: evidence.print_rendition(paths, sha256))


@dataclass(frozen=True)
class CopyService:
    context: Context
    cases: CaseReader

    def issued(self, document_id: str) -> CopyPlan:
        """A copy of an issued document or paper."""
        from inspector.documents.papers.model import read_model

        paper = self.context.papers.paper(document_id)
        if paper is not None:
            case = self.cases.read(paper.inspection_id)
            return CopyPlan(read_model(paper.model), replace(case, signatures=paper.signatures))
        record = known(self.context.inspections.document(document_id), "该文书")
        return self._sealed(record)

    def _sealed(self, record: DocumentRecord) -> CopyPlan:
        """With the wording under which it was sealed."""
        case = self.cases.read(record.inspection_id)
        for wording in self._wordings(record.kind, case):
            # A wording of old may ask for what this version of the program does not know any more.
            with suppress(KnownError):
                report = drafts.model(wording, record.kind)
                if plain.digest(report) == record.model_sha256:
                    return CopyPlan(report, case)
        return CopyPlan(drafts.model(case, record.kind), case, exact=False)

    def _wordings(self, kind: DocumentKind, case: Case) -> Iterator[Case]:
        """The case under the wording that holds now, under the program's, and under all that the bureau ever had."""
        yield case
        yield replace(case, wording={})
        for one in self.context.papers.wordings():
            if one.kind is kind:
                yield replace(case, wording={kind.value: one.text})
