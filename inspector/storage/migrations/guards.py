"""What several migrations need: the guards of synchronised tables, and scripts run statement by statement.

Released migrations rest on this module: its text in a base may not change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

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


def event_guards(tables: Iterable[str]) -> str:
    """Triggers that let a synchronised table be written only together with a new event of the device log."""
    return "".join(_EVENT_GUARD.format(table=table) for table in tables)


def statements(script: str) -> list[str]:
    """Split at complete statements, so that each runs inside the caller's transaction."""
    found, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if current.strip() and sqlite3.complete_statement(current):
            found.append(current)
            current = ""
    return found
