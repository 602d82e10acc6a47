"""新旧对照: what the law of the last day before the change says of a matter, and what the new law says. Lane work.

Only plain ranges are compared (`domain.ranges`); everything else is left to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from inspector.domain.law import CitedArticle, LegalBasis, bases_on
from inspector.domain.ranges import Weight, weight
from ui.screens.knowledge.facts import Knowledge, penalties_of

DAY = timedelta(days=1)
Place = tuple[str, ...]


@dataclass(frozen=True)
class Side:
    """The law of one side: the bases that held, and the articles of all of them."""

    bases: tuple[LegalBasis, ...]
    articles: tuple[CitedArticle, ...]

    @property
    def penalties(self) -> tuple[CitedArticle, ...]:
        return penalties_of(self.articles)

    @property
    def decisive(self) -> str:
        """The citation to show first: the penalty, or the duty where there is none."""
        cited = [*self.penalties, *self.articles]
        return cited[0].citation if cited else ""

    @property
    def place(self) -> Place:
        cited = self.penalties or self.articles
        return tuple(dict.fromkeys(one.citation for one in cited)) or tuple(b.local_rule for b in self.bases)


@dataclass(frozen=True)
class Matter:
    """One line of the comparison: items of a checklist whose law changed from the same places to the same places."""

    id: str
    checklist_id: str
    title: str
    detail: str
    items: tuple[str, ...]
    old: Side
    new: Side

    @property
    def change(self) -> Weight | None:
        """How the new range stands to the old one; None where only one side has law."""
        if not (self.old.bases and self.new.bases):
            return None
        if len(self.old.bases) > 1 or len(self.new.bases) > 1:
            return Weight.UNCLEAR
        return weight(self.old.articles, self.new.articles)

    @property
    def is_fined(self) -> bool:
        """Whether a side has a penalty at all; a penalty without a range may be a multiple of something."""
        return bool(self.old.penalties or self.new.penalties)

    @property
    def concurrent(self) -> bool:
        """Whether several penalties are cited on a side: the question of the higher fine may arise."""
        return any(len(side.place) > 1 and len(side.penalties) > 1 for side in (self.old, self.new))


def matters(knowledge: Knowledge, change: date) -> tuple[Matter, ...]:
    """Every matter whose law changed on the day, by checklist."""
    found = (_of_checklist(knowledge, one, change) for one in knowledge.checklists)
    return tuple(matter for part in found for matter in part)


def _of_checklist(knowledge: Knowledge, checklist: Checklist, change: date) -> Iterator[Matter]:
    merged: dict[tuple[Place, Place], Matter] = {}
    for item in checklist.items:
        for one in _of_item(knowledge, checklist, item, change):
            places = one.old.place, one.new.place
            first = merged.get(places)
            merged[places] = replace(first, items=_joined(first, one)) if first else one
    return iter(merged.values())


def _joined(first: Matter, more: Matter) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first.items, *more.items)))


def _of_item(knowledge: Knowledge, checklist: Checklist, item: Item, change: date) -> Iterator[Matter]:
    old, new = bases_on(item.bases, change - DAY), bases_on(item.bases, change)
    if set(old) == set(new):
        return
    if len(old) != len(new):
        # Which case of the old law became which of the new one is not ours to say.
        yield _matter(knowledge, checklist, item, old, new, 0)
        return
    for number, (before, after) in enumerate(zip(old, new, strict=True)):
        if before != after:
            yield _matter(knowledge, checklist, item, (before,), (after,), number)


def _matter(
    knowledge: Knowledge,
    checklist: Checklist,
    item: Item,
    old: tuple[LegalBasis, ...],
    new: tuple[LegalBasis, ...],
    number: int,
) -> Matter:
    key = item_key(checklist.id, item.id)
    basis = (*new, *old)[0]
    return Matter(
        id=f"{key}#{number}",
        checklist_id=checklist.id,
        title=item.problem_title,
        detail=basis.applies_when if len(new) == 1 and basis.applies_when else basis.authority,
        items=(key,),
        old=_side(knowledge, old),
        new=_side(knowledge, new),
    )


def _side(knowledge: Knowledge, bases: tuple[LegalBasis, ...]) -> Side:
    parts = (one.articles for one in knowledge.articles(bases))
    return Side(bases, tuple(dict.fromkeys(article for part in parts for article in part)))
