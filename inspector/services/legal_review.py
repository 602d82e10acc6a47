"""法制核对: the reviewer's word on each basis of the current checklists, by how much it is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from inspector.domain.applicable_law import resolve
from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import CitedArticle, LegalBasis
from inspector.domain.officer import Officer, Role
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context
from inspector.services.library import LibraryService
from inspector.services.opinions import BasisKey, basis_key, newest


@dataclass(frozen=True)
class BasisUse:
    """One basis of one item, what it cites, how often findings cited it, and the newest word on it.

    `key` is what a word on it is given for; `same` are the keys of other items that rest on exactly this basis.
    """

    key: BasisKey
    checklist: Checklist
    item: Item
    basis: LegalBasis
    articles: tuple[CitedArticle, ...]
    used: int
    opinion: LegalOpinion | None
    same: tuple[BasisKey, ...]

    @property
    def doubted(self) -> bool:
        return self.opinion is not None and self.opinion.verdict is Verdict.DOUBTED

    @property
    def verified(self) -> bool:
        return self.basis.verified is not None or (
            self.opinion is not None and self.opinion.verdict is Verdict.CONFIRMED
        )


@dataclass(frozen=True)
class LegalReviewService:
    context: Context
    library: LibraryService

    def bases(self, *, day: date | None = None) -> tuple[BasisUse, ...]:
        """Every basis of the current checklists, the most used first, then by checklist; of one day, or of all."""
        return tuple(sorted(self._uses(day), key=lambda one: -one.used))

    def opinions(self) -> Mapping[BasisKey, LegalOpinion]:
        """The newest word on each basis that somebody gave one on; an older version's bases are among them."""
        return newest(self.context.knowledge.opinions())

    def _uses(self, day: date | None) -> Iterable[BasisUse]:
        words = self.opinions()
        places = [
            (checklist, item, basis, basis_key(basis, self.library.laws()))
            for checklist in map(self.library.pinned, (info.pin for info in self.library.checklists()))
            for item in checklist.items
            for basis in item.bases
            if day is None or basis.holds_on(day)
        ]
        sharing: dict[str, list[BasisKey]] = {}
        for _, item, _, key in places:
            sharing.setdefault(key, []).append((item.id, key))
        used = self.context.inspections.citations_of_items()
        for checklist, item, basis, key in places:
            yield BasisUse(
                (item.id, key),
                checklist,
                item,
                basis,
                resolve(basis, self.library.laws()),
                _used(used, checklist, item, basis),
                words.get((item.id, key)),
                tuple(one for one in sharing[key] if one != (item.id, key)),
            )

    def judge(self, *, keys: tuple[BasisKey, ...], verdict: Verdict, note: str = "") -> Done[int]:
        """Record the reviewer's word on each of the bases; the number of words recorded.

        Raises KnownError where the person at the machine is not a legal reviewer or head, or doubts without saying why.
        """
        reviewer = self.reviewer()
        if reviewer is None:
            raise KnownError(
                "只有法制审核人员或者负责人可以核对法律依据。",
                "核对状态没有改动。",
                "请在“设置”中选择法制审核人员后再核对。",
            )
        if verdict is Verdict.DOUBTED and not note.strip():
            raise KnownError("没有写明疑问。", "核对状态没有改动。", "请写明哪一处需要改，执法人员会看到。")
        with self.context.database.write():
            for key in keys:
                self._record(key, verdict, note.strip(), reviewer)
        self.library.forget()
        return Done(len(keys), Changes.of("legal_opinion"))

    def _record(self, key: BasisKey, verdict: Verdict, note: str, reviewer: Officer) -> None:
        self.context.knowledge.add_opinion(
            LegalOpinion(
                id=self.context.ids(),
                item_id=key[0],
                basis=key[1],
                verdict=verdict,
                note=note,
                by=reviewer.name,
                officer_id=reviewer.id,
                at=self.context.clock.now(),
            ),
            self.context.author("法制核对"),
        )

    def reviewer(self) -> Officer | None:
        """Who works on this machine now, if he may judge bases."""
        actor = self.context.actor()
        return actor if actor is not None and actor.role in (Role.REVIEWER, Role.HEAD) else None

    def history(self, *, key: BasisKey) -> tuple[LegalOpinion, ...]:
        """Every word on a basis, newest first."""
        every = self.context.knowledge.opinions()
        return tuple(reversed([one for one in every if (one.item_id, one.basis) == key]))


def _used(cited: Mapping[tuple[str, str], int], checklist: Checklist, item: Item, basis: LegalBasis) -> int:
    """How many findings cite the basis for the item: counted at its decisive place, the penalty if there is one."""
    places = [*basis.penalties, *basis.duties]
    return cited.get((item_key(checklist.id, item.id), str(places[0])), 0) if places else 0
