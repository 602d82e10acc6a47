"""Numbered migrations. `STEPS[n-1]` brings a base from version n-1 to n; a released step never changes again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from inspector.storage.migrations import m0001_initial, m0002_knowledge, m0003_certificates, m0004_papers


@dataclass(frozen=True)
class Step:
    info: str
    migrate: Callable[[sqlite3.Connection], None]


STEPS = (
    Step(m0001_initial.INFO, m0001_initial.migrate),
    Step(m0002_knowledge.INFO, m0002_knowledge.migrate),
    Step(m0003_certificates.INFO, m0003_certificates.migrate),
    Step(m0004_papers.INFO, m0004_papers.migrate),
)
LATEST = len(STEPS)
SYNCHRONISED = (
    *m0001_initial.SYNCHRONISED,
    *m0002_knowledge.SYNCHRONISED,
    *m0003_certificates.SYNCHRONISED,
    *m0004_papers.SYNCHRONISED,
)
"""Every table that may be written only together with its event."""
