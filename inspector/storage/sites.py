"""监管对象 rows: dossier patches, and the search column (name, party, code, pinyin initials)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from inspector.domain.site import Site
from inspector.domain.typed import folded
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import from_row
from inspector.storage.queries import query
from inspector.storage.rows import Author, SyncedTable, containing


@dataclass(frozen=True)
class SiteRow:
    """A site as a list shows it; `last_visit` is UTC text or None."""

    site: Site
    last_visit: str | None
    open_findings: int


@dataclass(frozen=True)
class SiteRepository:
    database: Database
    log: DeviceLog

    @property
    def _table(self) -> SyncedTable:
        return SyncedTable(self.database, self.log, "site")

    def get(self, site_id: str) -> Site | None:
        return self._table.get(Site, site_id)

    def put(self, site: Site, initials: str, author: Author) -> None:
        """Store the dossier; `initials` are the pinyin initials of its names, lower case."""
        text = f"{site.name} {site.party_name} {site.credit_code} {site.address} {initials}"
        self._table.put(site, author, {"search": folded(text)})

    def search(self, text: str, category: str, limit: int) -> tuple[SiteRow, ...]:
        """Sites whose name, party, code, address or initials contain the text; last visited first."""
        rows = self.database.all(
            query("site_search"), {"category": category, "pattern": containing(text), "limit": limit}
        )
        return tuple(SiteRow(_site(row), row["last_visit"], row["open_findings"]) for row in rows)

    def with_code(self, credit_code: str) -> tuple[Site, ...]:
        rows = self.database.all("SELECT * FROM site WHERE credit_code = ?", (credit_code,))
        return tuple(_site(row) for row in rows)

    def count(self) -> int:
        row = self.database.one("SELECT count(*) AS n FROM site")
        return 0 if row is None else int(row["n"])


def _site(row: sqlite3.Row) -> Site:
    return from_row(Site, row)
