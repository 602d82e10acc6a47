"""When an issued document was printed, by whom, how often."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PrintRow:
    id: str
    document_id: str
    printed_at: str
    printed_by: str
    printer: str
    copies: int
