"""Numbered migrations. `STEPS[n-1]` brings a base from version n-1 to n; a released step never changes again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from inspector.storage.migrations import m0001_initial


@dataclass(frozen=True)
class Step:
    info: str
    migrate: Callable[[sqlite3.Connection], None]


STEPS = (Step(m0001_initial.INFO, m0001_initial.migrate),)
LATEST = len(STEPS)
