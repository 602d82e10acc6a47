"""Certificates, the bureau's own authority, trusted roots, and copies with certificate signatures."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from inspector.storage.migrations.guards import event_guards, statements

INFO = "增加证书签名：本局的证书签发、受信任的根证书、签名副本"

SYNCHRONISED = ("certificate_authority", "certificate", "trusted_root", "signed_copy")


def migrate(connection: sqlite3.Connection) -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in statements(script + event_guards(SYNCHRONISED)):
        connection.execute(statement)
