"""The log of prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Print:
    """One print of an issued document on this machine; `printer` is its name, or the file printed to."""

    id: str
    document_id: str
    printed_at: datetime
    printed_by: str
    printer: str
    copies: int
