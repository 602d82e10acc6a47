"""The first schema: device log, synchronised tables with their guards, drafts with their change trail, library."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from inspector.storage.migrations.guards import event_guards, statements

INFO = "建立基础库：设备日志、档案、检查、证据、文书"

SYNCHRONISED = ("bureau", "officer", "site", "plan", "ledger_event", "number", "number_block")
"""Tables that may be written only together with a new event of the device log."""

FROZEN_BY_SEAL = ("answer", "finding", "evidence", "signature", "document", "change")
"""Children of an inspection that nobody may touch once it is sealed or voided."""

_SEAL_GUARD = """
CREATE TRIGGER {table}_{verb_name}_sealed BEFORE {verb} ON {table}
WHEN (SELECT state FROM inspection WHERE id = {row}.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
"""


def migrate(connection: sqlite3.Connection) -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    seals = "".join(_seal_guards(table) for table in FROZEN_BY_SEAL)
    for statement in statements(script + event_guards(SYNCHRONISED) + seals):
        connection.execute(statement)


def _seal_guards(table: str) -> str:
    rows = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    return "".join(
        _SEAL_GUARD.format(table=table, verb=verb, verb_name=verb.lower(), row=row) for verb, row in rows
    )
