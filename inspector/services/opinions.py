"""The legal reviewers' words laid over checklists: a basis is verified where the newest word on it confirms it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from inspector.clock import local_date
from inspector.domain.applicable_law import fingerprint
from inspector.domain.checklist import Checklist, Item
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import Law, LegalBasis, Verification

BasisKey = tuple[str, str]
"""Item id and fingerprint of one of its bases."""


def newest(opinions: Iterable[LegalOpinion]) -> dict[BasisKey, LegalOpinion]:
    """The word that counts on each basis; a withdrawn one counts no more. `opinions` oldest first."""
    last = {(one.item_id, one.basis): one for one in opinions}
    return {key: one for key, one in last.items() if one.verdict is not Verdict.WITHDRAWN}


def confirmed(opinions: Iterable[LegalOpinion]) -> dict[BasisKey, Verification]:
    return {
        key: Verification(one.by, local_date(one.at))
        for key, one in newest(opinions).items()
        if one.verdict is Verdict.CONFIRMED
    }


def ticked(
    checklist: Checklist, ticks: Mapping[BasisKey, Verification], laws: Mapping[str, Law]
) -> Checklist:
    """The checklist with every basis marked that was confirmed as it stands."""
    if not ticks:
        return checklist

    def mark(item: Item, basis: LegalBasis) -> LegalBasis:
        tick = ticks.get((item.id, basis_key(basis, laws)))
        return replace(basis, verified=tick) if tick else basis

    return _with_bases(checklist, mark)


def without_ticks(checklist: Checklist) -> Checklist:
    """The checklist as it may be published: what it rests on, and nobody's word on it."""
    return _with_bases(checklist, lambda _item, basis: replace(basis, verified=None))


def _with_bases(checklist: Checklist, change: Callable[[Item, LegalBasis], LegalBasis]) -> Checklist:
    def changed(item: Item) -> Item:
        return replace(item, bases=tuple(change(item, basis) for basis in item.bases))

    return replace(
        checklist,
        sections=tuple(
            replace(section, items=tuple(map(changed, section.items))) for section in checklist.sections
        ),
    )


def basis_key(basis: LegalBasis, laws: Mapping[str, Law]) -> str:
    """The fingerprint, "" for a basis whose law this library does not hold: nobody can have confirmed that."""
    try:
        return fingerprint(basis, laws)
    except KeyError:
        return ""
