"""The runner's desk without a disk: answers and findings live in memory for as long as the preview is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from inspector.clock import Clock
from inspector.domain.checklist import Item
from inspector.domain.inspection import Answer, Case, Finding, Result
from inspector.services.changes import Done
from ui.screens.knowledge.editing.trial_case import TRIAL, emptied
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.desk import Desk
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services

T = TypeVar("T")
CONDUCT = frozenset({"conduct_from", "conduct_to", "law_choice"})


class TrialDesk(Desk):
    """Only reading services are ever asked: for the draft of a finding, its law, its last day.

    State besides the case: each finding's fact as it was drafted, and how often the person began anew.
    Signal: `refused()` something was asked for that only a real inspection has.
    """

    refused = Signal()

    def __init__(self, runner: TaskRunner[Services], case: Case, clock: Clock, parent: QObject) -> None:
        super().__init__(runner, TRIAL, clock, parent)
        self._case = case
        self._drafted: dict[str, str] = {}
        self._round = 0

    def begin_anew(self) -> None:
        self._round += 1
        self._drafted.clear()
        self.show(emptied(self.case))

    def answer(
        self,
        place: Place,
        *,
        result: Result | None = None,
        value: str | None = None,
        note: str | None = None,
    ) -> None:
        answer = self._changed(place, result, value, note)
        self.show(view.with_answer(self.case, answer))
        carried = view.finding_of(self.case, answer.key)
        if answer.result is Result.NONCOMPLIANT and (carried is None or value is not None):
            self._draft(place.item, answer)
        elif answer.result is not Result.NONCOMPLIANT and carried is not None:
            self._put(tuple(one for one in self.case.findings if one.id != carried.id))

    def write(self, fn: Callable[[Services], Done[T]], then: Callable[[T], None] | None = None) -> None:
        self.refused.emit()

    def edit(self, **fields: Any) -> None:  # noqa: ANN401  as in the desk
        self.refused.emit()

    def edit_photo(self, evidence_id: str, **fields: Any) -> None:  # noqa: ANN401  as in the desk
        self.refused.emit()

    def reload(self) -> None:
        self.show(self.case)

    def edit_finding(self, finding_id: str, **fields: Any) -> None:  # noqa: ANN401  as in the desk
        old = view.finding(self.case, finding_id)
        if old is None:
            return
        new = replace(old, **fields)
        items = tuple(place.item for key in new.items if (place := view.find_place(self.case, key)))
        day, shown = view.visit_day(self.case), self._round

        def work(services: Services) -> Finding:
            return _consistent(services, new, items, frozenset(fields), day)

        self.ask(work, lambda one: self._replace(one) if shown == self._round else None)

    # ------------------------------------------------------------------ inside

    def _draft(self, item: Item, answer: Answer) -> None:
        """Opens the finding; where it is open, a new value goes on into the fact that nobody has reworded."""
        inspection, shown = self.case.inspection, self._round

        def take(drafted: Finding) -> None:
            if shown != self._round or self.case.answers.get(answer.key) != answer:
                return
            open_ = view.finding_of(self.case, answer.key)
            if open_ is None:
                self._open(replace(drafted, sequence=len(self.case.findings) + 1))
            elif open_.fact == self._drafted.get(open_.id):
                self._drafted[open_.id] = drafted.fact
                self._replace(replace(open_, fact=drafted.fact))

        self.ask(lambda services: services.findings.drafted(inspection, item, answer), take)

    def _open(self, one: Finding) -> None:
        self._drafted[one.id] = one.fact
        self._put((*self.case.findings, one))

    def _replace(self, new: Finding) -> None:
        self._put(tuple(new if one.id == new.id else one for one in self.case.findings))

    def _put(self, findings: tuple[Finding, ...]) -> None:
        self.show(replace(self.case, findings=findings))


def _consistent(
    services: Services, new: Finding, items: tuple[Item, ...], changed: frozenset[str], visited: date
) -> Finding:
    """As the service that edits findings does it: the last day follows the period, the articles the conduct."""
    if "due" in changed:
        new = replace(new, due_overridden=True)
    elif "deadline" in changed:
        due = services.findings.due(deadline=new.deadline, start=visited).day
        new = replace(new, due=due, due_overridden=False)
    if changed & CONDUCT:
        cited = (one for item in items for one in services.library.cited(item=item, day=new.law_day))
        new = replace(new, articles=tuple(dict.fromkeys(cited)))
    return new
