"""Everything the pages of items and laws show, read once: values that need no further question to the base."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from inspector.domain.applicable_law import resolve
from inspector.domain.catalogue import LegalNote
from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from inspector.domain.law import (
    BasisKind,
    Citation,
    CitedArticle,
    Law,
    LegalBasis,
    Provision,
    bases_on,
    parse_citation,
)
from inspector.domain.standard import Standard
from inspector.services.library import ChecklistInfo
from ui.screens.base import Screen

if TYPE_CHECKING:
    from inspector.bootstrap import Services

R = TypeVar("R")
AT_ONCE = 8
"""Checklists read in one turn of the lane, so that whoever stores something meanwhile waits for a few only."""


@dataclass(frozen=True)
class BasisArticles:
    """A basis and the articles it stands for, duties first."""

    basis: LegalBasis
    articles: tuple[CitedArticle, ...]


@dataclass(frozen=True)
class Knowledge:
    """The content: all checklists in their current version, laws and standards by key, notes by key."""

    version: str
    checklists: tuple[Checklist, ...]
    laws: Mapping[str, Law]
    standards: Mapping[str, Standard]
    notes: Mapping[str, LegalNote]

    @cached_property
    def change_day(self) -> date | None:
        """The day on which the newest law took the place of one that ended the day before."""
        starts = {law.in_force_from for law in self.laws.values()}
        ends = {law.in_force_to + timedelta(days=1) for law in self.laws.values() if law.in_force_to}
        return max(starts & ends, default=None)

    @cached_property
    def _by_id(self) -> Mapping[str, Checklist]:
        return {one.id: one for one in self.checklists}

    @cached_property
    def items(self) -> Mapping[str, tuple[Checklist, Item]]:
        return {item_key(one.id, item.id): (one, item) for one in self.checklists for item in one.items}

    @cached_property
    def _users(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key, (_, item) in self.items.items():
            for citation in dict.fromkeys(map(str, _citations(item))):
                found.setdefault(citation, []).append(key)
        return {citation: tuple(keys) for citation, keys in found.items()}

    @cached_property
    def _older(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for law in self.laws.values():
            for provision in law.provisions:
                for successor in provision.successors:
                    found.setdefault(str(successor), []).append(str(citation_of(law, provision)))
        return {citation: tuple(older) for citation, older in found.items()}

    @cached_property
    def _asked_once(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key, (_, item) in self.items.items():
            if item.ask_once:
                found.setdefault(item.ask_once, []).append(key)
        return {name: tuple(keys) for name, keys in found.items()}

    def items_citing(self, citation: Citation) -> tuple[str, ...]:
        """Keys of the items that rest on the place."""
        return self._users.get(str(citation), ())

    def predecessors(self, citation: Citation) -> tuple[str, ...]:
        """The places of earlier laws that the place took over."""
        return self._older.get(str(citation), ())

    def same_question(self, checklist: Checklist, item: Item) -> tuple[str, ...]:
        """Keys of the items of other checklists that are the same question: a visit asks it once."""
        here = item_key(checklist.id, item.id)
        return tuple(key for key in self._asked_once.get(item.ask_once, ()) if key != here)

    def bases(self, item: Item, day: date) -> tuple[BasisArticles, ...]:
        """What the item rests on for conduct of that day."""
        return self.articles(bases_on(item.bases, day))

    def articles(self, bases: tuple[LegalBasis, ...]) -> tuple[BasisArticles, ...]:
        return tuple(BasisArticles(one, resolve(one, self.laws)) for one in bases)

    def checklist(self, checklist_id: str) -> Checklist | None:
        return self._by_id.get(checklist_id)

    def item(self, key: str) -> tuple[Checklist, Item] | None:
        return self.items.get(key)

    def provision(self, citation_text: str) -> tuple[Law, Provision] | None:
        try:
            citation = parse_citation(citation_text)
        except ValueError:
            return None
        law = self.laws.get(citation.law)
        provision = law.find(citation) if law else None
        return (law, provision) if law and provision else None


def penalties_of(articles: tuple[CitedArticle, ...]) -> tuple[CitedArticle, ...]:
    return tuple(one for one in articles if one.kind is BasisKind.PENALTY)


def _citations(item: Item) -> Iterator[Citation]:
    for basis in item.bases:
        yield from (*basis.duties, *basis.penalties)


def citation_of(law: Law, provision: Provision) -> Citation:
    return Citation(law.key, provision.article, provision.paragraph, provision.item)


def read_knowledge(services: Services) -> Knowledge:
    """Runs in the lane; quick once every checklist was read."""
    library = services.library
    checklists = tuple(library.checklist(checklist_id=info.id) for info in library.checklists())
    return Knowledge(
        library.version(), checklists, dict(library.laws()), library.standards(), library.notes()
    )


def read_in_turns(
    host: Screen,
    infos: tuple[ChecklistInfo, ...],
    last: Callable[[Services], R],
    on_done: Callable[[R], None],
) -> None:
    """Reads a few checklists, lets whoever waits for the lane go first, reads on; `last` finds all of them read."""
    if not infos:
        host.lane(last, on_done)
        return
    first, rest = infos[:AT_ONCE], infos[AT_ONCE:]
    host.lane(
        lambda services: _read(services, first), lambda _nothing: read_in_turns(host, rest, last, on_done)
    )


def _read(services: Services, infos: tuple[ChecklistInfo, ...]) -> None:
    for info in infos:
        services.library.pinned(info.pin)
