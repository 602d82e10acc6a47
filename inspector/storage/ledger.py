"""The rectification ledger: findings of sealed inspections and their append-only events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from inspector.domain.inspection import Handling
from inspector.domain.rectification import LedgerEvent, Step
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import from_row
from inspector.storage.queries import query
from inspector.storage.rows import Author, SyncedTable, containing, select


@dataclass(frozen=True)
class LedgerRow:
    """A finding of a sealed inspection, its last step, and its last day after all extensions.

    `number` is that of its notice, `officer` who led the visit.
    """

    finding_id: str
    title: str
    fact: str
    handling: Handling
    last_day: date | None
    step: Step | None
    inspection_id: str
    entered_at: datetime | None
    officer: str | None
    site_id: str
    site_name: str
    party_name: str
    credit_code: str
    number: str | None


@dataclass(frozen=True)
class LedgerRepository:
    database: Database
    log: DeviceLog

    def rows(self, text: str = "", site_id: str = "", closed: bool | None = None) -> tuple[LedgerRow, ...]:
        """Findings by site, party, code, initials, title or fact, the earliest last day first.

        `closed`: only closed ones, only others, or (None) all.
        """
        wanted: dict[str, object] = {
            "text": text.strip(),
            "pattern": containing(text),
            "site": site_id,
            "closed": None if closed is None else int(closed),
        }
        # Sorted here: SQLite would carry every wide row through its sorter.
        found = [from_row(LedgerRow, row) for row in self.database.all(query("ledger_lines"), wanted)]
        return tuple(sorted(found, key=lambda row: row.last_day or date.max))

    def events(self, finding_id: str) -> tuple[LedgerEvent, ...]:
        return select(
            self.database, LedgerEvent, "ledger_event", "finding_id = ? ORDER BY at, id", finding_id
        )

    def add(self, event: LedgerEvent, author: Author) -> None:
        SyncedTable(self.database, self.log, "ledger_event").put(event, author)
