"""The change trail of a draft: every change with its old and new value, so that undo and the seal can use it."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.storage.database import Database


@dataclass(frozen=True)
class Change:
    """One changed row. `old`/`new` are canonical JSON of the whole row, None where it did not exist.

    Changes of one user action share `operation`.
    """

    id: int
    inspection_id: str
    operation: str
    at: str
    by: str
    entity: str
    row_id: str
    old: str | None
    new: str | None
    why: str
    undoable: int
    undone: int


@dataclass(frozen=True)
class Trail:
    database: Database

    def add(
        self,
        *,
        inspection_id: str,
        operation: str,
        at: str,
        by: str,
        entity: str,
        row_id: str,
        old: str | None,
        new: str | None,
        why: str = "",
        undoable: bool = False,
    ) -> None:
        self.database.connection.execute(
            "INSERT INTO change (inspection_id, operation, at, by, entity, row_id, old, new, why, undoable, undone)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (inspection_id, operation, at, by, entity, row_id, old, new, why, int(undoable)),
        )

    def last_undoable(self, inspection_id: str) -> tuple[Change, ...]:
        """The changes of the newest operation that can be taken back, newest first."""
        rows = self.database.all(
            "SELECT * FROM change WHERE inspection_id = :id AND undone = 0 AND operation = ("
            " SELECT operation FROM change WHERE inspection_id = :id AND undoable = 1 AND undone = 0"
            " ORDER BY id DESC LIMIT 1) ORDER BY id DESC",
            {"id": inspection_id},
        )
        return tuple(Change(*row) for row in rows)

    def mark_undone(self, inspection_id: str, operation: str) -> None:
        sql = "UPDATE change SET undone = 1 WHERE inspection_id = ? AND operation = ?"
        self.database.connection.execute(sql, (inspection_id, operation))

    def of(self, inspection_id: str) -> tuple[Change, ...]:
        rows = self.database.all("SELECT * FROM change WHERE inspection_id = ? ORDER BY id", (inspection_id,))
        return tuple(Change(*row) for row in rows)
