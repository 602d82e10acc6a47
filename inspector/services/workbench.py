"""工作台: today, drafts, what is due, and how this machine stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from inspector.clock import local_date
from inspector.domain.inspection import InspectionState
from inspector.services.context import Context
from inspector.services.ledger import LedgerLine, LedgerService
from inspector.services.library import LibraryService
from inspector.services.maintenance import MaintenanceService
from inspector.services.numbers import NumberService
from inspector.services.session import SessionService
from inspector.services.summaries import InspectionSummary, summaries

OPEN = (InspectionState.DRAFT.value, InspectionState.IN_PROGRESS.value, InspectionState.READY.value)


@dataclass(frozen=True)
class MachineState:
    """What the officer must know about this machine before driving out."""

    device: str
    actor: str
    certificate_valid_to: date | None
    library_version: str
    unverified_bases: int
    last_backup: datetime | None
    backups: int
    numbers_left: int
    sealed: int


@dataclass(frozen=True)
class Workbench:
    """`today` began today, are planned for today or are under way; `drafts` are the other unfinished ones."""

    today: tuple[InspectionSummary, ...]
    drafts: tuple[InspectionSummary, ...]
    due: tuple[LedgerLine, ...]
    overdue: int
    machine: MachineState


@dataclass(frozen=True)
class WorkbenchService:
    context: Context
    library: LibraryService
    ledger: LedgerService
    numbers: NumberService
    maintenance: MaintenanceService
    session: SessionService

    def read(self) -> Workbench:
        today = local_date(self.context.clock.now())
        rows = self.context.inspections.list(states=OPEN)
        unfinished = summaries(rows, self.context)
        current = tuple(one for one in unfinished if _is_today(one, today))
        done = tuple(one for one in self._sealed_recently() if _is_today(one, today))
        lines = self.ledger.lines(view="open")
        due = tuple(
            line for line in lines if line.overdue or (line.days_left is not None and line.days_left <= 3)
        )
        return Workbench(
            tuple(sorted((*current, *done), key=lambda one: one.entered_at or one.created_at)),
            tuple(one for one in unfinished if one not in current),
            due,
            sum(line.overdue for line in due),
            self.machine(),
        )

    def _sealed_recently(self) -> tuple[InspectionSummary, ...]:
        rows = self.context.inspections.list(states=(InspectionState.SEALED.value,), limit=20)
        return summaries(rows, self.context)

    def machine(self) -> MachineState:
        actor, backups = self.session.actor(), self.maintenance.backups()
        return MachineState(
            self.session.device().name,
            actor.name if actor else "",
            actor.valid_to if actor else None,
            self.library.version(),
            self.library.unverified(),
            backups[0].at if backups else None,
            len(backups),
            self.numbers.left(),
            self.context.inspections.sealed_count(),
        )


def _is_today(one: InspectionSummary, today: date) -> bool:
    if one.entered_at is not None:
        return local_date(one.entered_at) == today
    return one.planned_on == today.isoformat()
