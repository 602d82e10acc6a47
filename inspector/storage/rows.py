"""Synchronised rows: each write is a patch event that names the versions it overwrote, then the row itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from inspector.domain import plain
from inspector.domain.typed import folded
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog, EventRef
from inspector.storage.mapping import Cell, columns, from_row, to_row

T = TypeVar("T")


@dataclass(frozen=True)
class Author:
    """Who writes, and why; goes into the event's body."""

    by: str
    why: str = ""


@dataclass(frozen=True)
class SyncedTable:
    """Writes one synchronised table through the log. `extra` columns are derived and not part of the event."""

    database: Database
    log: DeviceLog
    table: str

    def put(self, value: object, author: Author, extra: dict[str, Cell] | None = None) -> EventRef | None:
        """Insert or patch the row of `value`; None when nothing differs from what is stored."""
        row = to_row(value)
        with self.database.write():
            stored = self._stored(str(row["id"]))
            changed = {name: cell for name, cell in row.items() if stored is None or stored[name] != cell}
            if not changed:
                return None
            event = self._append(str(row["id"]), changed, author, stored is None)
            self._write(str(row["id"]), {**changed, **(extra or {})}, event, stored is None)
            return event

    def get(self, kind: type[T], row_id: str) -> T | None:
        row = self._stored(row_id)
        return None if row is None else from_row(kind, row)

    def _stored(self, row_id: str) -> dict[str, Cell] | None:
        row = self.database.one(f"SELECT * FROM {self.table} WHERE id = ?", (row_id,))
        return None if row is None else dict(row)

    def _append(self, row_id: str, changed: dict[str, Cell], author: Author, fresh: bool) -> EventRef:
        seen = {} if fresh else self._heads(row_id, set(changed))
        body: dict[str, plain.Plain] = {
            "set": {name: _plain(cell) for name, cell in changed.items()},
            "seen": seen,
            "by": author.by,
            "why": author.why,
        }
        event = self.log.append(f"{self.table}.patch", row_id, body)
        self._settle(row_id, tuple(changed), event)
        return event

    def _heads(self, row_id: str, names: set[str]) -> dict[str, plain.Plain]:
        rows = self.database.all(
            "SELECT col, stream, seq FROM cell WHERE tab = ? AND row_id = ? ORDER BY col, stream, seq",
            (self.table, row_id),
        )
        heads: dict[str, plain.Plain] = {}
        for row in rows:
            if row["col"] in names:
                versions = heads.setdefault(row["col"], [])
                assert isinstance(versions, list)
                versions.append([row["stream"], row["seq"]])
        return heads

    def _settle(self, row_id: str, names: tuple[str, ...], event: EventRef) -> None:
        run = self.database.connection.executemany
        run(
            "DELETE FROM cell WHERE tab = ? AND row_id = ? AND col = ?",
            [(self.table, row_id, n) for n in names],
        )
        run(
            "INSERT INTO cell VALUES (?, ?, ?, ?, ?)",
            [(self.table, row_id, name, event.stream, event.seq) for name in names],
        )

    def _write(self, row_id: str, cells: dict[str, Cell], event: EventRef, fresh: bool) -> None:
        cells = {**cells, "event_stream": event.stream, "event_seq": event.seq}
        if fresh:
            marks = ", ".join("?" * len(cells))
            sql = f"INSERT INTO {self.table} ({', '.join(cells)}) VALUES ({marks})"
            self.database.connection.execute(sql, tuple(cells.values()))
        else:
            sets = ", ".join(f"{name} = ?" for name in cells)
            sql = f"UPDATE {self.table} SET {sets} WHERE id = ?"
            self.database.connection.execute(sql, (*cells.values(), row_id))


def _plain(cell: Cell) -> plain.Plain:
    assert not isinstance(cell, bytes)
    return cell


def insert(database: Database, table: str, value: object) -> None:
    """Insert the row of a dataclass value into a table of this machine's own (not synchronised)."""
    row = to_row(value)
    marks = ", ".join("?" * len(row))
    database.connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
    )


def select(database: Database, kind: type[T], table: str, where: str, *parameters: object) -> tuple[T, ...]:
    """The rows of a table as dataclass values; `where` may carry an order."""
    names = ", ".join(columns(kind))
    rows = database.all(f"SELECT {names} FROM {table} WHERE {where}", parameters)
    return tuple(from_row(kind, row) for row in rows)


def containing(text: str) -> str:
    """A LIKE pattern (escape character \\) for rows whose lower-case text contains `text` as typed."""
    escaped = folded(text.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
