"""Inspections and what belongs to them while they are drafts; sealing makes all of it read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from inspector.domain.document import DocumentRecord, Signature
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import (
    Answer,
    Finding,
    Inspection,
    InspectionState,
    PinnedChecklist,
    PlanSource,
)
from inspector.storage.database import Database
from inspector.storage.mapping import Cell, columns, from_row, to_row
from inspector.storage.queries import query
from inspector.storage.rows import containing, insert, select

T = TypeVar("T")


@dataclass(frozen=True)
class InspectionRow:
    """An inspection as a list shows it: `officers` are names, `numbers` its document numbers so far.

    The site is the visit's own copy of the dossier; the whole inspection is not read for a list.
    """

    id: str
    site_id: str
    site_name: str
    party_name: str
    credit_code: str
    category: str
    source: PlanSource
    planned_on: date | None
    officers: tuple[str, ...]
    checklists: tuple[PinnedChecklist, ...]
    state: InspectionState
    current_item: str
    entered_at: datetime | None
    created_at: datetime
    sealed_at: datetime | None
    answered: int
    findings: int
    numbers: str


@dataclass(frozen=True)
class InspectionHead:
    """The part of an inspection that decides whether and how it may be answered."""

    id: str
    state: InspectionState
    checklists: tuple[PinnedChecklist, ...]


@dataclass(frozen=True)
class InspectionRepository:
    database: Database

    def get(self, inspection_id: str) -> Inspection | None:
        return self._one(Inspection, "inspection", inspection_id)

    def head(self, inspection_id: str) -> InspectionHead | None:
        """State and pinned checklists alone: what every answer needs to know."""
        return self._one(InspectionHead, "inspection", inspection_id)

    def add(self, inspection: Inspection) -> None:
        row = {**to_row(inspection), "site_id": inspection.site.id}
        marks = ", ".join("?" * len(row))
        self.database.connection.execute(
            f"INSERT INTO inspection ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
        )

    def update(self, inspection: Inspection) -> None:
        """Store every field again. Raises KnownError when the inspection is sealed."""
        row = {**to_row(inspection), "site_id": inspection.site.id}
        self._update("inspection", row)

    def list(
        self,
        text: str = "",
        states: tuple[str, ...] = (),
        site_id: str = "",
        limit: int = 500,
        inspection_id: str = "",
    ) -> tuple[InspectionRow, ...]:
        """Newest first, by site, party, code, initials or document number."""
        rows = self.database.all(
            query("inspection_list"),
            {
                "states": f"|{'|'.join(states)}|" if states else "",
                "site": site_id,
                "id": inspection_id,
                "text": text.strip(),
                "pattern": containing(text),
                "limit": limit,
            },
        )
        return tuple(from_row(InspectionRow, row) for row in rows)

    def previous(self, site_id: str, before: str, limit: int = 1) -> tuple[str, ...]:
        """Ids of the sealed visits to the site that began before the time (UTC text), newest first."""
        return tuple(
            str(row["id"])
            for row in self.database.all(query("inspection_previous"), (site_id, before, limit))
        )

    def answers(self, inspection_id: str) -> tuple[Answer, ...]:
        return select(
            self.database, Answer, "answer", "inspection_id = ? ORDER BY checklist_id, item_id", inspection_id
        )

    def answer(self, inspection_id: str, checklist_id: str, item_id: str) -> Answer | None:
        found = select(
            self.database,
            Answer,
            "answer",
            "inspection_id = ? AND checklist_id = ? AND item_id = ?",
            inspection_id,
            checklist_id,
            item_id,
        )
        return found[0] if found else None

    def put_answer(self, answer: Answer) -> None:
        row = to_row(answer)
        marks = ", ".join("?" * len(row))
        sets = ", ".join(
            f"{name} = excluded.{name}" for name in ("result", "value", "note", "answered_at", "author")
        )
        self.database.connection.execute(
            f"INSERT INTO answer ({', '.join(row)}) VALUES ({marks}) "
            f"ON CONFLICT (inspection_id, checklist_id, item_id) DO UPDATE SET {sets}",
            tuple(row.values()),
        )

    def findings(self, inspection_id: str) -> tuple[Finding, ...]:
        return select(
            self.database, Finding, "finding", "inspection_id = ? ORDER BY sequence, id", inspection_id
        )

    def finding_of_item(self, inspection_id: str, key: str) -> Finding | None:
        """The finding that carries the item (by item key), if any."""
        where = "inspection_id = ? AND instr(items, ?) ORDER BY sequence, id"
        found = select(self.database, Finding, "finding", where, inspection_id, f'"{key}"')
        return found[0] if found else None

    def citations_of_items(self) -> dict[tuple[str, str], int]:
        """(Item key, citation) → how many findings cite that place for that item."""
        rows = self.database.all(query("finding_citations"))
        return {(str(row["item"]), str(row["citation"])): int(row["used"]) for row in rows}

    def finding(self, finding_id: str) -> Finding | None:
        return self._one(Finding, "finding", finding_id)

    def evidence(self, inspection_id: str) -> tuple[Evidence, ...]:
        return select(
            self.database, Evidence, "evidence", "inspection_id = ? ORDER BY sequence, id", inspection_id
        )

    def one_evidence(self, evidence_id: str) -> Evidence | None:
        return self._one(Evidence, "evidence", evidence_id)

    def signatures(self, inspection_id: str) -> tuple[Signature, ...]:
        return select(
            self.database, Signature, "signature", "inspection_id = ? ORDER BY signed_at, id", inspection_id
        )

    def documents(self, inspection_id: str) -> tuple[DocumentRecord, ...]:
        where = "inspection_id = ? ORDER BY issued_at, kind"
        return select(self.database, DocumentRecord, "document", where, inspection_id)

    def document(self, document_id: str) -> DocumentRecord | None:
        return self._one(DocumentRecord, "document", document_id)

    def document_with_pdf(self, sha256: str) -> DocumentRecord | None:
        found = select(self.database, DocumentRecord, "document", "pdf_sha256 = ?", sha256)
        return found[0] if found else None

    def document_with_model(self, sha256: str) -> DocumentRecord | None:
        found = select(self.database, DocumentRecord, "document", "model_sha256 = ?", sha256)
        return found[0] if found else None

    def insert(self, table: str, value: object) -> None:
        insert(self.database, table, value)

    def replace(self, table: str, value: object) -> None:
        """Store every field of a finding, evidence or signature row again."""
        self._update(table, to_row(value))

    def delete(self, table: str, row_id: str) -> None:
        self.database.connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))

    def next_sequence(self, table: str, inspection_id: str) -> int:
        sql = f"SELECT coalesce(max(sequence), 0) + 1 AS n FROM {table} WHERE inspection_id = ?"
        row = self.database.one(sql, (inspection_id,))
        return 1 if row is None else int(row["n"])

    def photo_hashes(self) -> tuple[str, ...]:
        """The originals that any inspection refers to."""
        return tuple(str(row["sha256"]) for row in self.database.all("SELECT DISTINCT sha256 FROM evidence"))

    def pdf_hashes(self) -> tuple[str, ...]:
        """The issued files that any inspection refers to."""
        return tuple(
            str(row["pdf_sha256"]) for row in self.database.all("SELECT DISTINCT pdf_sha256 FROM document")
        )

    def sealed_count(self) -> int:
        row = self.database.one("SELECT count(*) AS n FROM inspection WHERE state = 'sealed'")
        return 0 if row is None else int(row["n"])

    def ids(self) -> tuple[str, ...]:
        return tuple(
            str(row["id"]) for row in self.database.all("SELECT id FROM inspection ORDER BY created_at, id")
        )

    def _one(self, kind: type[T], table: str, row_id: str) -> T | None:
        names = ", ".join(columns(kind))
        row = self.database.one(f"SELECT {names} FROM {table} WHERE id = ?", (row_id,))
        return None if row is None else from_row(kind, row)

    def _update(self, table: str, row: dict[str, Cell]) -> None:
        sets = ", ".join(f"{name} = ?" for name in row if name != "id")
        values = tuple(cell for name, cell in row.items() if name != "id")
        self.database.connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values, row["id"]))
