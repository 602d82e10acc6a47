"""The rectification ledger: findings of sealed inspections and their append-only events."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.inspection import Finding, Inspection
from inspector.domain.rectification import LedgerEvent
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import columns, from_row
from inspector.storage.queries import query
from inspector.storage.rows import Author, SyncedTable, containing, select

_FINDING = ", ".join(f"finding.{name} AS f_{name}" for name in columns(Finding))
_INSPECTION = ", ".join(f"inspection.{name} AS i_{name}" for name in columns(Inspection))


@dataclass(frozen=True)
class LedgerRow:
    """A finding of a sealed inspection; `number` is that of its notice."""

    finding: Finding
    inspection: Inspection
    number: str


@dataclass(frozen=True)
class LedgerRepository:
    database: Database
    log: DeviceLog

    def rows(self, text: str = "", site_id: str = "", limit: int = 5000) -> tuple[LedgerRow, ...]:
        found = self.database.all(
            query("ledger_lines").format(finding=_FINDING, inspection=_INSPECTION),
            {"text": text.strip(), "pattern": containing(text), "site": site_id, "limit": limit},
        )
        return tuple(
            LedgerRow(
                from_row(Finding, {name: row[f"f_{name}"] for name in columns(Finding)}),
                from_row(Inspection, {name: row[f"i_{name}"] for name in columns(Inspection)}),
                row["number"] or "",
            )
            for row in found
        )

    def events(self, finding_id: str) -> tuple[LedgerEvent, ...]:
        return select(
            self.database, LedgerEvent, "ledger_event", "finding_id = ? ORDER BY at, id", finding_id
        )

    def all_events(self) -> dict[str, tuple[LedgerEvent, ...]]:
        """All events by finding, oldest first."""
        grouped: dict[str, list[LedgerEvent]] = {}
        for event in select(self.database, LedgerEvent, "ledger_event", "1 ORDER BY finding_id, at, id"):
            grouped.setdefault(event.finding_id, []).append(event)
        return {finding: tuple(events) for finding, events in grouped.items()}

    def add(self, event: LedgerEvent, author: Author) -> None:
        SyncedTable(self.database, self.log, "ledger_event").put(event, author)
