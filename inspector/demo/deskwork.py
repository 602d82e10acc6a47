"""What the demo's office does between the visits: a local version of a checklist, the reviewer's words on bases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from inspector.clock import CHINA, ManualClock
from inspector.demo import script
from inspector.domain.checklist import Checklist, Item, Limit, Section, bases_for
from inspector.services.opinions import BasisKey, basis_key

if TYPE_CHECKING:
    from inspector.bootstrap import Services

HOUR = time(15, 30)


@dataclass
class Deskwork:
    """State: what is still to be done, the earliest first. `staff` are officer ids by name, the field officer first."""

    services: Services
    clock: ManualClock
    staff: dict[str, str]

    def __post_init__(self) -> None:
        office = script.office()
        tasks: list[script.Publication | script.Opinion] = [*office.publications, *office.opinions]
        self._waiting = sorted(tasks, key=lambda one: one.on)

    def until(self, day: date) -> None:
        """Do what was done before that day, each thing by the person whose work it is."""
        while self._waiting and self._waiting[0].on < day:
            task = self._waiting.pop(0)
            self.clock.current = datetime.combine(task.on, HOUR, CHINA)
            self.services.session.choose(officer_id=self.staff[task.by])
            if isinstance(task, script.Publication):
                self._publish(task)
            else:
                self._judge(task)
            self.services.session.choose(officer_id=next(iter(self.staff.values())))

    def _publish(self, task: script.Publication) -> None:
        checklist_id, _, item_id = task.item.partition("/")
        library, editing = self.services.library, self.services.editing
        old = library.as_published(library.info(checklist_id=checklist_id).pin)
        editing.keep(checklist=_with_limit(old, item_id, task), source=old.title)
        version = editing.next_version(checklist_id=checklist_id, day=task.on)
        editing.publish(checklist_id=checklist_id, version=version, note=task.note)

    def _judge(self, task: script.Opinion) -> None:
        keys = tuple(key for item in task.items for key in self._keys(item, task.law_day))
        self.services.legal_review.judge(keys=keys, verdict=task.verdict, note=task.note)

    def _keys(self, key: str, day: date) -> Iterator[BasisKey]:
        checklist_id, _, item_id = key.partition("/")
        item = self.services.library.checklist(checklist_id=checklist_id).item(item_id)
        for basis in bases_for(item, day):
            yield item.id, basis_key(basis, self.services.library.laws())


def _with_limit(checklist: Checklist, item_id: str, task: script.Publication) -> Checklist:
    def changed(section: Section) -> Section:
        return replace(section, items=tuple(map(limited, section.items)))

    def limited(item: Item) -> Item:
        if item.id != item_id or item.limit is None:
            return item
        limit = Limit(item.limit.comparison, task.limit, task.label)
        return replace(item, question=task.question, limit=limit)

    return replace(checklist, sections=tuple(map(changed, checklist.sections)))
