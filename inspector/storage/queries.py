"""The named queries beside this module: SQL longer than a line stands in `sql/<entity>_<verb>.sql`."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def query(name: str) -> str:
    """The text of one query; read once."""
    return (Path(__file__).with_name("sql") / f"{name}.sql").read_text(encoding="utf-8")
