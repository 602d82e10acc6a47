"""Rows of the documents that are issued on their own: drafts, papers, what became void, and the bureau's wording."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.paper import OwnWording, Paper, PaperDraft, Voiding
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import columns, from_row, to_row
from inspector.storage.rows import Author, SyncedTable, insert, select


@dataclass(frozen=True)
class PaperRepository:
    database: Database
    log: DeviceLog

    # ------------------------------------------------------------------ drafts

    def drafts(self, inspection_id: str) -> tuple[PaperDraft, ...]:
        where = "inspection_id = ? ORDER BY created_at, id"
        return select(self.database, PaperDraft, "paper_draft", where, inspection_id)

    def draft(self, draft_id: str) -> PaperDraft | None:
        found = select(self.database, PaperDraft, "paper_draft", "id = ?", draft_id)
        return found[0] if found else None

    def add_draft(self, draft: PaperDraft) -> None:
        insert(self.database, "paper_draft", draft)

    def update_draft(self, draft: PaperDraft) -> None:
        row = to_row(draft)
        sets = ", ".join(f"{name} = :{name}" for name in row if name != "id")
        self.database.connection.execute(f"UPDATE paper_draft SET {sets} WHERE id = :id", row)

    def drop_draft(self, draft_id: str) -> None:
        self.database.connection.execute("DELETE FROM paper_draft WHERE id = ?", (draft_id,))

    # ------------------------------------------------------------------ issued papers

    def issue(self, paper: Paper, author: Author) -> None:
        SyncedTable(self.database, self.log, "paper").put(paper, author)

    def of(self, inspection_id: str) -> tuple[Paper, ...]:
        """The papers of an inspection, void ones too, oldest first."""
        return select(
            self.database, Paper, "paper", "inspection_id = ? ORDER BY issued_at, id", inspection_id
        )

    def paper(self, paper_id: str) -> Paper | None:
        found = select(self.database, Paper, "paper", "id = ?", paper_id)
        return found[0] if found else None

    def with_pdf(self, sha256: str) -> Paper | None:
        found = select(self.database, Paper, "paper", "pdf_sha256 = ?", sha256)
        return found[0] if found else None

    def with_model(self, sha256: str) -> Paper | None:
        found = select(self.database, Paper, "paper", "model_sha256 = ?", sha256)
        return found[0] if found else None

    def pdf_hashes(self) -> tuple[str, ...]:
        """The files that any paper refers to."""
        return tuple(
            str(row["pdf_sha256"]) for row in self.database.all("SELECT DISTINCT pdf_sha256 FROM paper")
        )

    # ------------------------------------------------------------------ void

    def void(self, voiding: Voiding, author: Author) -> None:
        SyncedTable(self.database, self.log, "voiding").put(voiding, author)

    def replaced(self, voided_id: str, paper_id: str, author: Author) -> None:
        """Name the paper that took the place of a void one."""
        voiding = self.voiding(voided_id)
        if voiding is not None:
            self.void(replace(voiding, replaced_by=paper_id), author)

    def voiding(self, document_id: str) -> Voiding | None:
        return SyncedTable(self.database, self.log, "voiding").get(Voiding, document_id)

    def voidings(self, inspection_id: str) -> tuple[Voiding, ...]:
        return select(self.database, Voiding, "voiding", "inspection_id = ? ORDER BY at, id", inspection_id)

    # ------------------------------------------------------------------ the bureau's own wording

    def wordings(self) -> tuple[OwnWording, ...]:
        """Every wording the bureau published, retired ones too, oldest first."""
        return select(self.database, OwnWording, "wording", "1 ORDER BY published_at, id")

    def wording(self, kind: DocumentKind) -> OwnWording | None:
        """The wording of the kind that holds now, None where the program's own does."""
        where = "kind = ? AND retired_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 1"
        found = select(self.database, OwnWording, "wording", where, kind.value)
        return found[0] if found else None

    def own_texts(self, kinds: Collection[DocumentKind]) -> dict[str, str]:
        """Kind → text of the wording that holds now, for those of the kinds that the bureau published."""
        rows = self.database.all(
            "SELECT kind, text FROM wording WHERE retired_at IS NULL ORDER BY published_at, id"
        )
        return {row["kind"]: row["text"] for row in rows if row["kind"] in set(kinds)}

    def publish_wording(self, wording: OwnWording, author: Author) -> None:
        SyncedTable(self.database, self.log, "wording").put(wording, author)

    def retire_wording(self, wording: OwnWording, at: datetime, author: Author) -> None:
        self.publish_wording(replace(wording, retired_at=at, retired_by=author.by), author)


def as_record(paper: Paper) -> DocumentRecord:
    """The paper as what any issued document is registered by."""
    return from_row(DocumentRecord, {name: cell for name, cell in to_row(paper).items() if name in _RECORD})


_RECORD = frozenset(columns(DocumentRecord))
