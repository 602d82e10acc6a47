"""What every start owes the records: a look at the base, and a backup once a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.bootstrap import Services

BACKUP_EVERY = timedelta(days=1)


@dataclass(frozen=True)
class Checked:
    """`problems` of the base in sentences (none: it is sound), `counts` of what lies in it."""

    at: datetime
    problems: tuple[str, ...]
    counts: Mapping[str, int]


def carry_out(services: Services, now: datetime) -> Checked:
    """Runs in the lane. Check the base, and back it up if it is sound and the last copy is older than a day.

    Photos and issued files are not read at every start; the report asked for by a person reads them all.
    """
    report = services.maintenance.check(originals=False)
    due = not report.problems and is_due(tuple(one.at for one in services.maintenance.backups()), now)
    if due:
        services.maintenance.backup()
    return Checked(now, report.problems, report.counts)


def look(services: Services, now: datetime) -> Checked:
    """Runs in the lane. Everything there is to check, photos and issued files included."""
    report = services.maintenance.check()
    return Checked(now, report.problems, report.counts)


def is_due(copies: tuple[datetime, ...], now: datetime) -> bool:
    return not copies or now - max(copies) >= BACKUP_EVERY
