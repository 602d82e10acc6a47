"""Where a visit asks what: its checklists as an index, made once for all that a screen wants to know of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from inspector.domain.checklist import Checklist, Item, Section, asked_twice
from inspector.domain.inspection import Case, item_key


@dataclass(frozen=True)
class Place:
    """An item where it stands: in which section of which checklist.

    `asked_at` is the key of the same question in an earlier checklist, where the visit asks it; "" if it is asked here.
    """

    checklist: Checklist
    section: Section
    item: Item
    asked_at: str = ""

    @cached_property
    def key(self) -> str:
        return item_key(self.checklist.id, self.item.id)


@dataclass(frozen=True)
class Asking:
    """`places` by checklist, `by_key` all of them; `first`: repeated question → the earlier place that asks it."""

    places: Mapping[str, tuple[Place, ...]]
    by_key: Mapping[str, Place]
    first: Mapping[str, str]

    def same_question(self, key: str) -> tuple[str, ...]:
        """Every place of one question (综合查一次), in the order of the checklists."""
        first = self.first.get(key, key)
        return (first, *(one for one, asked in self.first.items() if asked == first))


def asking(case: Case) -> Asking:
    """The index of the visit's checklists; the same object as long as they are the same."""
    return _asking(_Checklists(case.checklists))


class _Checklists:
    """Equal if they are the very same objects: to compare their contents would cost more than to index them."""

    def __init__(self, checklists: tuple[Checklist, ...]) -> None:
        self.checklists = checklists

    def __hash__(self) -> int:
        return hash(tuple(map(id, self.checklists)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Checklists) and [*map(id, self.checklists)] == [*map(id, other.checklists)]


@lru_cache(maxsize=2)
def _asking(known: _Checklists) -> Asking:
    places = {
        checklist.id: tuple(
            Place(checklist, section, item) for section in checklist.sections for item in section.items
        )
        for checklist in known.checklists
    }
    again = asked_twice(known.checklists)
    first = {item_key(*one): item_key(*asked) for one, asked in again.items()}
    return Asking(places, {one.key: one for each in places.values() for one in each}, first)
