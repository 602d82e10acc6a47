"""Published checklists and laws: the exact text of every version that an inspection ever pinned."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from inspector.storage.database import Database
from inspector.storage.mapping import from_row
from inspector.storage.queries import query
from inspector.storage.rows import select


@dataclass(frozen=True)
class LibraryFile:
    """One published file. `kind` is "law" or "checklist"; `sha256` that of the file's bytes; `items` the number
    of check items or provisions."""

    kind: str
    id: str
    version: str
    sha256: str
    title: str
    items: int
    text: str
    imported_at: str


@dataclass(frozen=True)
class IndexEntry:
    """A published checklist without its text."""

    id: str
    version: str
    sha256: str
    title: str
    items: int


@dataclass(frozen=True)
class LibraryRepository:
    database: Database

    def add(self, files: tuple[LibraryFile, ...]) -> None:
        """Import published files; those already here stay as they are."""
        from sqlite_utils import Database as Tables

        with self.database.write() as connection:
            Tables(connection).table("library_file").insert_all(map(asdict, files), ignore=True)

    def index(self) -> dict[tuple[str, str], IndexEntry]:
        """Every published checklist by id and SHA-256, those that the bureau published itself last."""
        imported = select(
            self.database, IndexEntry, "library_file", "kind = 'checklist' ORDER BY imported_at, version"
        )
        rows = self.database.all(query("published_checklist_index"))
        own = (from_row(IndexEntry, row) for row in rows)
        return {(entry.id, entry.sha256): entry for entry in (*imported, *own)}

    def text(self, kind: str, identity: str, version: str, sha256: str) -> str | None:
        row = self.database.one(
            "SELECT text FROM library_file WHERE kind = ? AND id = ? AND version = ? AND sha256 = ?",
            (kind, identity, version, sha256),
        )
        return None if row is None else str(row["text"])

    def files(self, kind: str) -> tuple[LibraryFile, ...]:
        """All versions of a kind, in the order of import."""
        return select(
            self.database, LibraryFile, "library_file", "kind = ? ORDER BY imported_at, id, version", kind
        )
