"""The bureau's own row and its officers, and the few settings of this machine that live in the base."""

from __future__ import annotations

import json
from dataclasses import dataclass

from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.officer import Officer
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.rows import Author, SyncedTable, select

BUREAU_ID = "bureau"


@dataclass(frozen=True)
class _BureauRow:
    id: str
    body: str


@dataclass(frozen=True)
class PeopleRepository:
    database: Database
    log: DeviceLog

    def bureau(self) -> Bureau | None:
        row = self.database.one("SELECT body FROM bureau WHERE id = ?", (BUREAU_ID,))
        return None if row is None else plain.load(Bureau, json.loads(row["body"]), "bureau")

    def put_bureau(self, bureau: Bureau, author: Author) -> None:
        table = SyncedTable(self.database, self.log, "bureau")
        table.put(_BureauRow(BUREAU_ID, plain.canonical(bureau).decode()), author)

    def officers(self) -> tuple[Officer, ...]:
        return select(self.database, Officer, "officer", "1 ORDER BY name, id")

    def officer(self, officer_id: str) -> Officer | None:
        return SyncedTable(self.database, self.log, "officer").get(Officer, officer_id)

    def name_of(self, officer_id: str) -> str:
        """An officer's name, "" for an unknown id."""
        row = self.database.one("SELECT name FROM officer WHERE id = ?", (officer_id,))
        return "" if row is None else str(row["name"])

    def put_officer(self, officer: Officer, author: Author) -> None:
        SyncedTable(self.database, self.log, "officer").put(officer, author)

    def setting(self, key: str) -> str:
        """A setting of this base, "" where it was never set."""
        row = self.database.one("SELECT value FROM setting WHERE key = ?", (key,))
        return "" if row is None else str(row["value"])

    def put_setting(self, key: str, value: str) -> None:
        with self.database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))
