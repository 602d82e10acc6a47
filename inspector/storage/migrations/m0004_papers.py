"""Documents that are issued on their own, void ones, the bureau's wording, file reviews, whose numbers are whose."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from inspector.storage.migrations.guards import event_guards, statements

INFO = "增加整卷文书：独立签发的文书、作废登记、本局文书模板、案卷评查、文号登记簿"

SYNCHRONISED = ("paper", "voiding", "wording", "file_review")


def migrate(connection: sqlite3.Connection) -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements(script + event_guards(SYNCHRONISED)):
        connection.execute(statement)
