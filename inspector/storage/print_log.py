"""When an issued document was printed, by whom, how often."""

from __future__ import annotations

from inspector.domain.printing import Print
from inspector.storage.database import Database
from inspector.storage.rows import insert, select


def note_print(database: Database, row: Print) -> None:
    insert(database, "print_log", row)


def prints_of(database: Database, document_id: str) -> tuple[Print, ...]:
    """The prints of a document, the last one first."""
    return select(
        database, Print, "print_log", "document_id = ? ORDER BY printed_at DESC, id DESC", document_id
    )
