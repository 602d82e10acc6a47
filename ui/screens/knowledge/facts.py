"""Everything the knowledge pages show, read once: values that need no further question to the base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.domain.applicable_law import resolve
from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from inspector.domain.law import Citation, CitedArticle, Law, LegalBasis, Provision, bases_on, parse_citation

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class BasisArticles:
    """A basis and the articles it stands for, duties first."""

    basis: LegalBasis
    articles: tuple[CitedArticle, ...]


@dataclass(frozen=True)
class Knowledge:
    """The content pack: all checklists in their current version, all laws by key."""

    version: str
    checklists: tuple[Checklist, ...]
    laws: Mapping[str, Law]

    @cached_property
    def change_day(self) -> date | None:
        """The day on which the newest law took the place of one that ended the day before."""
        starts = {law.in_force_from for law in self.laws.values()}
        ends = {law.in_force_to + timedelta(days=1) for law in self.laws.values() if law.in_force_to}
        return max(starts & ends, default=None)

    @cached_property
    def _users(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for checklist in self.checklists:
            for item in checklist.items:
                for citation in {str(one) for one in _citations(item)}:
                    found.setdefault(citation, []).append(item_key(checklist.id, item.id))
        return {citation: tuple(keys) for citation, keys in found.items()}

    def items_citing(self, citation: Citation) -> tuple[str, ...]:
        """Keys of the items that rest on the place."""
        return self._users.get(str(citation), ())

    def bases(self, item: Item, day: date) -> tuple[BasisArticles, ...]:
        """What the item rests on for conduct of that day."""
        return tuple(BasisArticles(one, resolve(one, self.laws)) for one in bases_on(item.bases, day))

    def checklist(self, checklist_id: str) -> Checklist | None:
        return next((one for one in self.checklists if one.id == checklist_id), None)

    def item(self, key: str) -> tuple[Checklist, Item] | None:
        checklist_id, _, item_id = key.partition("/")
        checklist = self.checklist(checklist_id)
        item = next((one for one in checklist.items if one.id == item_id), None) if checklist else None
        return (checklist, item) if checklist and item else None

    def provision(self, citation_text: str) -> tuple[Law, Provision] | None:
        try:
            citation = parse_citation(citation_text)
        except ValueError:
            return None
        law = self.laws.get(citation.law)
        provision = law.find(citation) if law else None
        return (law, provision) if law and provision else None


def _citations(item: Item) -> Iterator[Citation]:
    for basis in item.bases:
        yield from (*basis.duties, *basis.penalties)


def citation_of(law: Law, provision: Provision) -> Citation:
    return Citation(law.key, provision.article, provision.paragraph, provision.item)


def read_knowledge(services: Services) -> Knowledge:
    """Runs in the lane."""
    library = services.library
    checklists = tuple(library.checklist(checklist_id=info.id) for info in library.checklists())
    return Knowledge(library.version(), checklists, library.laws())
