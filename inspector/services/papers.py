"""Documents that are issued on their own: drafted from the record, signed, issued, served, made void, issued again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.paper import PaperDraft, Voiding
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import known
from inspector.services.issued import issued
from inspector.services.paper_issuing import PaperIssuing
from inspector.services.paper_rendering import (
    IssuedFile,
    IssuePlan,
    PaperForm,
    render_blank,
    render_form,
    render_paper,
)

if TYPE_CHECKING:
    from inspector.documents.papers.assembling import Asked as Asked
    from inspector.documents.papers.fields import PaperField as PaperField

__all__ = [
    "IssuePlan",
    "IssuedFile",
    "PaperForm",
    "PaperService",
    "render_blank",
    "render_form",
    "render_paper",
]


@dataclass(frozen=True)
class PaperService(PaperIssuing):
    """Adds to drafting and issuing how a document becomes void, and is issued again."""

    def void(self, document_id: str, reason: str) -> Done[Voiding]:
        """Make an issued document void. Raises KnownError without a reason, or where it is void already."""
        why = tidy(reason).strip()
        if not why:
            raise KnownError("没有写明作废的理由。", "文书没有改动。", "请写明理由。")
        with self.context.database.write():
            record = known(issued(self.context, document_id), "该文书")
            if self.context.papers.voiding(document_id) is not None:
                raise KnownError("这份文书已经作废。", "登记没有改动。", "请查看作废登记。")
            now, by = self.context.clock.now(), self.context.actor_name()
            voiding = Voiding(document_id, record.inspection_id, record.number, why, now, by)
            self.context.papers.void(voiding, self.context.author(why))
            self._void_number(record, why)
        return Done(
            voiding, Changes.of("document", document_id) | Changes.of("number") | Changes.of("ledger")
        )

    def reissue(self, document_id: str, reason: str) -> Done[PaperDraft]:
        """Make a notice or paper void and begin the one that takes its place, with what the old one said.

        Raises KnownError for what is signed at the site and cannot be issued again.
        """
        with self.context.database.write():
            record = known(issued(self.context, document_id), "该文书")
            old = self.context.papers.paper(document_id)
            if old is None and record.kind is not DocumentKind.RECTIFICATION_NOTICE:
                raise KnownError(
                    f"《{record.title}》是现场签字的记录，不能重新出具。",
                    "文书没有改动。",
                    "内容有误的，请另作补正说明，或作废后重新检查。",
                )
            done = self.void(document_id, reason)
            begun = self.draft(
                record.inspection_id,
                record.kind,
                finding_ids=old.finding_ids if old else (),
                served=old.served if old else (),
                replaces=document_id,
            )
            draft = begun.value
            if old is not None and not draft.entries:
                draft = self.edit(draft.id, old.entries).value
        return Done(draft, done.changes | begun.changes)

    def _void_number(self, record: DocumentRecord, why: str) -> None:
        row = self.context.numbers.of_paper(record.id)
        if row is None and record.number:
            held = self.context.numbers.of(record.inspection_id)
            row = next((one for one in held if one.text == record.number), None)
        if row is not None:
            self.numbers.void_issued(row, why)
