"""What stands beside the items of a visit and no officer edits: notes on the law, reviewers' doubts, standards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from inspector.domain.catalogue import LegalNote
from inspector.domain.checklist import Item
from inspector.domain.inspection import Case
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import Law, LegalBasis
from inspector.domain.standard import Standard, StandardLimit
from inspector.services.opinions import BasisKey, basis_key

if TYPE_CHECKING:
    from inspector.bootstrap import Services

LIGHTER_LAW, CONCURRENCE, LENIENCY = "lighter-law", "concurrence", "leniency"
"""The keys of the notes on choosing the lighter law, on several offences in one act, and on sparing a penalty."""


@dataclass(frozen=True)
class Knowledge:
    """`opinions`: the newest word on each basis. `standards`: those that items of this visit measure against."""

    notes: Mapping[str, LegalNote]
    opinions: Mapping[BasisKey, LegalOpinion]
    standards: Mapping[str, Standard]

    def doubt(self, item: Item, basis: LegalBasis, laws: Mapping[str, Law]) -> LegalOpinion | None:
        """The reviewer's doubt on a basis of the item as it stands, if there is one."""
        if not any(key[0] == item.id for key in self.opinions):
            return None
        word = self.opinions.get((item.id, basis_key(basis, laws)))
        return word if word is not None and word.verdict is Verdict.DOUBTED else None

    def standards_of(self, item: Item, day: date) -> tuple[Standard, ...]:
        """The standards that hold on the day, in the order in which the item names them."""
        named = (self.standards[key] for key in item.standards if key in self.standards)
        return tuple(one for one in named if one.holds_on(day) and one.limits)


def nearest(item: Item, limits: tuple[StandardLimit, ...]) -> tuple[StandardLimit, ...]:
    """The limits that the item needs: of the pollutants that it speaks of, else in the unit that it measures in."""
    said = " ".join((item.question, item.problem, *item.guidance))
    named = tuple(one for one in limits if one.pollutant in said)
    return named or tuple(one for one in limits if item.unit and one.unit == item.unit)


def read(services: Services, case: Case) -> Knowledge:
    """Runs in the lane. No standard is read where no item names one."""
    named = {key for checklist in case.checklists for item in checklist.items for key in item.standards}
    every = services.library.standards() if named else {}
    return Knowledge(
        services.library.notes(),
        services.legal_review.opinions(),
        {key: every[key] for key in named if key in every},
    )
