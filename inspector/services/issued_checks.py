"""What verification says about one issued document: which it is, is it void, is a paper still as it was issued."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from inspector.clock import local
from inspector.domain.document import Attendance, DocumentRecord
from inspector.domain.paper import Paper, Voiding
from inspector.evidence.vault import Vault
from inspector.services.context import Context
from inspector.services.issued import issued
from inspector.storage.mapping import to_row
from inspector.storage.papers import as_record


@dataclass(frozen=True)
class Identified:
    """An issued document that was recognised: for whom it is, what made it void, and what took its place."""

    record: DocumentRecord
    party: str
    voiding: Voiding | None = None
    heir: DocumentRecord | None = None


@dataclass(frozen=True)
class IssuedChecks:
    context: Context

    def with_content(self, sha256: str) -> DocumentRecord | None:
        """The document whose content has this hash, of a visit or issued on its own."""
        paper = self.context.papers.with_model(sha256)
        return as_record(paper) if paper else self.context.inspections.document_with_model(sha256)

    def with_file(self, sha256: str) -> DocumentRecord | None:
        """The document whose issued file has this hash."""
        paper = self.context.papers.with_pdf(sha256)
        return as_record(paper) if paper else self.context.inspections.document_with_pdf(sha256)

    def introduced(self, record: DocumentRecord) -> str:
        """Which document it is, for whom, and since when."""
        party = self._party(record)
        return f"{named(record)}，{_day(record.issued_at)}签发" + (f"，当事人 {party}" if party else "")

    def identified(self, record: DocumentRecord) -> Identified:
        """What a reader is told about the document beside the verdict."""
        voiding = self.context.papers.voiding(record.id)
        heir = issued(self.context, voiding.replaced_by) if voiding and voiding.replaced_by else None
        return Identified(record, self._party(record), voiding, heir)

    def void(self, record: DocumentRecord) -> Iterator[str]:
        """That the document holds no more, why, and what took its place."""
        found = self.identified(record)
        if found.voiding is None:
            return
        instead = f"；由{named(found.heir)}替代" if found.heir else ""
        how = f"已于{_day(found.voiding.at)}作废（{found.voiding.by}）：{found.voiding.reason}"
        yield f"{named(record)}{how}{instead}"

    def _party(self, record: DocumentRecord) -> str:
        """ "" for a document whose visit cannot be read any more: that it cannot, the verification says."""
        try:
            inspection = self.context.inspections.get(record.inspection_id)
        except ValueError:
            return ""
        return inspection.site.party_name if inspection else ""

    def differences(self, paper: Paper) -> Iterator[str]:
        """What of a paper is not as it was issued: its file, its content, its signatures, its entry in the log."""
        name = named(as_record(paper))
        problem = Vault(self.context.paths.documents).verify(paper.pdf_sha256)
        if problem is not None:
            yield f"{name}的文件：{problem.sentence}"
        if hashlib.sha256(paper.model.encode()).hexdigest() != paper.model_sha256:
            yield f"{name}的内容与登记的 SHA-256 不符"
        for one in paper.signatures:
            if one.attendance is Attendance.SIGNED and one.content_sha256 != paper.model_sha256:
                yield f"{name}上{one.name}的签名不是签在这份内容上"
        yield from self._entry_differences(paper, name)

    def _entry_differences(self, paper: Paper, name: str) -> Iterator[str]:
        """The paper against the one event by which it was issued."""
        events = self.context.log.about(paper.id, "paper.patch")
        if len(events) != 1:
            yield f"{name}的签发记录应有 1 条，实有 {len(events)} 条"
        elif json.loads(events[0].body)["set"] != to_row(paper):
            yield f"{name}的登记与签发时不同"


def named(record: DocumentRecord) -> str:
    return f"《{record.title}》{record.number}"


def _day(moment: datetime) -> str:
    day = local(moment)
    return f"{day.year}年{day.month}月{day.day}日"
