"""The first schema: device log, synchronised tables with their guards, drafts with their change trail, library."""

from __future__ import annotations

import sqlite3
from pathlib import Path

INFO = "建立基础库：设备日志、档案、检查、证据、文书"

SYNCHRONISED = ("bureau", "officer", "site", "plan", "ledger_event", "number", "number_block")
"""Tables that may be written only together with a new event of the device log."""

FROZEN_BY_SEAL = ("answer", "finding", "evidence", "signature", "document", "change")
"""Children of an inspection that nobody may touch once it is sealed or voided."""

_EVENT_GUARD = """
CREATE TRIGGER {table}_insert_has_event BEFORE INSERT ON {table}
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to {table}'); END;
CREATE TRIGGER {table}_update_has_event BEFORE UPDATE ON {table}
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to {table}'); END;
CREATE TRIGGER {table}_never_deleted BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END;
CREATE TRIGGER {table}_id_is_fixed BEFORE UPDATE OF id ON {table} WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of {table} never changes'); END;
"""

_SEAL_GUARD = """
CREATE TRIGGER {table}_{verb_name}_sealed BEFORE {verb} ON {table}
WHEN (SELECT state FROM inspection WHERE id = {row}.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
"""


def migrate(connection: sqlite3.Connection) -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    guards = [_EVENT_GUARD.format(table=table) for table in SYNCHRONISED]
    seals = [_seal_guards(table) for table in FROZEN_BY_SEAL]
    for statement in _statements(script + "".join(guards + seals)):
        connection.execute(statement)


def _seal_guards(table: str) -> str:
    rows = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    return "".join(
        _SEAL_GUARD.format(table=table, verb=verb, verb_name=verb.lower(), row=row) for verb, row in rows
    )


def _statements(script: str) -> list[str]:
    """Split at complete statements, so that each runs inside the caller's transaction."""
    statements, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if current.strip() and sqlite3.complete_statement(current):
            statements.append(current)
            current = ""
    return statements
