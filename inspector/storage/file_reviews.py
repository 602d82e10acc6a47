"""Rows of the file reviews (案卷评查) that are kept: added once, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.file_review import KeptReview
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.rows import Author, SyncedTable, select


@dataclass(frozen=True)
class FileReviewRepository:
    database: Database
    log: DeviceLog

    def add(self, review: KeptReview, author: Author) -> None:
        SyncedTable(self.database, self.log, "file_review").put(review, author)

    def of(self, inspection_id: str) -> tuple[KeptReview, ...]:
        """The reviews of an inspection, oldest first."""
        return select(
            self.database, KeptReview, "file_review", "inspection_id = ? ORDER BY at, id", inspection_id
        )

    def review(self, review_id: str) -> KeptReview | None:
        found = select(self.database, KeptReview, "file_review", "id = ?", review_id)
        return found[0] if found else None
