"""Rows of the bureau's own knowledge: published checklists, drafts of them, legal opinions, texts of laws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.domain.knowledge import ChecklistDraft, LawText, LegalOpinion, PublishedChecklist
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import to_row
from inspector.storage.rows import Author, SyncedTable, select


@dataclass(frozen=True)
class PublishedHead:
    """A published version without its text."""

    id: str
    checklist_id: str
    version: str
    sha256: str
    title: str
    topic: str
    items: int
    applies_to: tuple[str, ...]
    based_on: str
    note: str
    published_at: datetime
    published_by: str
    retired_at: datetime | None
    retired_by: str
    retired_why: str


@dataclass(frozen=True)
class LawTextHead:
    """An imported text without its articles."""

    id: str
    law_key: str
    title: str
    source_name: str
    source_sha256: str
    imported_at: datetime
    imported_by: str


@dataclass(frozen=True)
class KnowledgeRepository:
    database: Database
    log: DeviceLog

    def published(self) -> tuple[PublishedHead, ...]:
        """Every version the bureau published, retired ones too, oldest first."""
        return select(
            self.database, PublishedHead, "published_checklist", "1 ORDER BY published_at, version, id"
        )

    def published_checklist(self, row_id: str) -> PublishedChecklist | None:
        return SyncedTable(self.database, self.log, "published_checklist").get(PublishedChecklist, row_id)

    def published_text(self, checklist_id: str, sha256: str) -> str | None:
        row = self.database.one(
            "SELECT text FROM published_checklist WHERE checklist_id = ? AND sha256 = ?",
            (checklist_id, sha256),
        )
        return None if row is None else str(row["text"])

    def put_published(self, checklist: PublishedChecklist, author: Author) -> None:
        SyncedTable(self.database, self.log, "published_checklist").put(checklist, author)

    def drafts(self) -> tuple[ChecklistDraft, ...]:
        return select(
            self.database, ChecklistDraft, "checklist_draft", "1 ORDER BY updated_at DESC, checklist_id"
        )

    def draft(self, checklist_id: str) -> ChecklistDraft | None:
        found = select(self.database, ChecklistDraft, "checklist_draft", "checklist_id = ?", checklist_id)
        return next(iter(found), None)

    def put_draft(self, draft: ChecklistDraft) -> None:
        row = to_row(draft)
        marks = ", ".join("?" * len(row))
        with self.database.write() as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO checklist_draft ({', '.join(row)}) VALUES ({marks})",
                tuple(row.values()),
            )

    def drop_draft(self, checklist_id: str) -> None:
        with self.database.write() as connection:
            connection.execute("DELETE FROM checklist_draft WHERE checklist_id = ?", (checklist_id,))

    def opinions(self) -> tuple[LegalOpinion, ...]:
        """Every opinion, oldest first: the last on a basis counts."""
        return select(self.database, LegalOpinion, "legal_opinion", "1 ORDER BY at, id")

    def add_opinion(self, opinion: LegalOpinion, author: Author) -> None:
        SyncedTable(self.database, self.log, "legal_opinion").put(opinion, author)

    def law_texts(self) -> tuple[LawTextHead, ...]:
        """The texts in use, newest first."""
        return select(
            self.database, LawTextHead, "law_text", "retired_at IS NULL ORDER BY imported_at DESC, id"
        )

    def law_text(self, row_id: str) -> LawText | None:
        return SyncedTable(self.database, self.log, "law_text").get(LawText, row_id)

    def put_law_text(self, text: LawText, author: Author) -> None:
        SyncedTable(self.database, self.log, "law_text").put(text, author)
