"""The runner's one way to the services: shows at once, writes in order, reconciles when all is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.clock import Clock
from inspector.domain.inspection import Answer, Case, Plan, Result
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services

T = TypeVar("T")


@dataclass(frozen=True)
class Written(Generic[T]):
    """What one write returned. `case` is only read again after the last of a row of writes."""

    value: T
    case: Case | None
    changes: Changes


class Desk(QObject):
    """Holds the case of one inspection and writes to it.

    State: the case as shown (with answers that are still on their way to the disk), the number of the last write.
    Signals: `shown(Case)` whenever the case changed, `failed(KnownError)`.
    """

    shown = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: TaskRunner[Services], inspection_id: str, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self.inspection_id = inspection_id
        self._case: Case | None = None
        self._writes = 0
        self._settled = 0
        self._own: Changes | None = None

    @property
    def case(self) -> Case:
        assert self._case is not None
        return self._case

    @property
    def loaded(self) -> bool:
        return self._case is not None

    @property
    def settled(self) -> bool:
        """Whether every write so far has come back."""
        return self._settled == self._writes

    def show(self, case: Case) -> None:
        self._case = case
        self.shown.emit(case)

    def is_own(self, changes: Changes) -> bool:
        """Whether the notifier speaks of what was written here and is drawn already."""
        return changes is self._own

    # ------------------------------------------------------------------ writing

    def write(self, fn: Callable[[Services], Done[T]], then: Callable[[T], None] | None = None) -> None:
        """Run one writing service; then show the case as it is stored, once no other write is under way."""
        self._writes += 1
        number, inspection_id = self._writes, self.inspection_id

        def work(services: Services) -> Written[T]:
            done = fn(services)
            last = number == self._writes
            return Written(
                done.value, services.inspections.case(inspection_id) if last else None, done.changes
            )

        def settle(written: Written[T]) -> None:
            self._settled, self._own = number, written.changes
            if written.case is not None and self.settled:
                self.show(written.case)
            if then is not None:
                then(written.value)

        self._runner.lane(work, settle, lambda error: self._fail(number, error), self)

    def ask(self, fn: Callable[[Services], T], then: Callable[[T], None]) -> None:
        """Run one reading service."""
        self._runner.lane(fn, then, owner=self)

    def reload(self) -> None:
        """Show the case as it is stored."""
        self._runner.lane(
            lambda services: services.inspections.case(self.inspection_id), self._reloaded, owner=self
        )

    def answer(
        self,
        place: Place,
        *,
        result: Result | None = None,
        value: str | None = None,
        note: str | None = None,
    ) -> None:
        """Show the answer at once, store it, then show what it entailed (a finding, other items)."""
        checklist, item = place.checklist.id, place.item.id
        self.show(view.with_answer(self.case, self._changed(place, result, value, note)))
        self.write(
            lambda services: services.inspections.answer(
                self.inspection_id, checklist, item, result=result, value=value, note=note
            )
        )

    def edit(self, **fields: Any) -> None:  # noqa: ANN401  the service checks the fields
        """Change fields of the inspection itself; the next edit already sees them."""
        self._case = replace(self.case, inspection=replace(self.case.inspection, **fields))
        self.write(lambda services: services.inspections.edit(self.inspection_id, **fields))

    def edit_plan(self, **papers: str | date | datetime | None) -> None:
        """Complete approval and notice of the visit; the next edit already sees them."""
        inspection = self.case.inspection
        plan: Plan = replace(inspection.plan, **papers)  # type: ignore[arg-type]  # the service checks the fields
        self._case = replace(self.case, inspection=replace(inspection, plan=plan))
        self.write(lambda services: services.inspections.edit_plan(self.inspection_id, **papers))

    def now(self) -> datetime:
        return self._clock.now()

    def edit_finding(self, finding_id: str, **fields: Any) -> None:  # noqa: ANN401  the service checks the fields
        self.write(lambda services: services.findings.edit(finding_id=finding_id, **fields))

    def edit_photo(self, evidence_id: str, **fields: Any) -> None:  # noqa: ANN401  the service checks the fields
        self.write(lambda services: services.evidence.edit(evidence_id, **fields))

    # ------------------------------------------------------------------ inside

    def _changed(self, place: Place, result: Result | None, value: str | None, note: str | None) -> Answer:
        answer = self.case.answer(place.checklist.id, place.item.id)
        return replace(
            answer,
            result=answer.result if result is None else result,
            value=answer.value if value is None else value,
            note=answer.note if note is None else note,
            answered_at=self._clock.now(),
        )

    def _reloaded(self, case: Case) -> None:
        if self.settled:
            self.show(case)

    def _fail(self, number: int, error: KnownError) -> None:
        self._settled = number
        self.failed.emit(error)
        self.reload()
