"""The bureau's own checklists, legal opinions and texts of laws."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from inspector.storage.migrations.guards import event_guards, statements

INFO = "增加本局的知识：自行发布的清单、法制核对意见、法规全文"

SYNCHRONISED = ("published_checklist", "legal_opinion", "law_text")


def migrate(connection: sqlite3.Connection) -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements(script + event_guards(SYNCHRONISED)):
        connection.execute(statement)
