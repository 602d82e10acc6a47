"""What every start owes the records: a look at the base, and a backup once a day."""

from __future__ import annotations

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
    counts: dict[str, int]
    backed_up: bool


def carry_out(services: Services, now: datetime) -> Checked:
    """Runs in the lane. Check the base, and back it up if it is sound and the last copy is older than a day."""
    report = services.maintenance.check()
    sound = not report.problems
    due = sound and is_due(tuple(backup.at for backup in services.maintenance.backups()), now)
    if due:
        services.maintenance.backup()
    return Checked(now, report.problems, dict(report.counts), due)


def is_due(copies: tuple[datetime, ...], now: datetime) -> bool:
    return not copies or now - max(copies) >= BACKUP_EVERY
