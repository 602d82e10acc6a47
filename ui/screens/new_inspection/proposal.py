"""Which of the fitting checklists a visit begins with: few enough for one visit, the others stay at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo

MOST = 3
"""Checklists proposed beside those of every visit."""
FEW = 6
"""A checklist made for so few kinds of site is made for this one."""
OFTEN = 5
"""A word in more names of kinds, or of checklists, says nothing about any of them (检查, 单位, 企业)."""


def proposed(
    infos: Sequence[ChecklistInfo], kind: SiteCategory | None, kinds: Sequence[SiteCategory]
) -> tuple[str, ...]:
    """Those of every visit first, then what is made for this kind of site, the nearest first.

    Where no checklist bears the name of the kind, the one that fits most kinds is among them: it asks for what holds
    everywhere.
    """
    always = tuple(one.id for one in infos if is_general(one, kinds))
    fitting = [one for one in infos if kind and kind.key in one.applies_to and one.id not in always]
    if kind is None or not fitting:
        return always
    near = _nearness(infos, kind, kinds)
    named = sorted((one for one in fitting if near[one.id]), key=lambda one: (-near[one.id], _width(one)))
    few = sorted((one for one in fitting if _width(one) <= FEW and not near[one.id]), key=_width)
    chosen = (*named, *few)[:MOST] if named else (*few[: MOST - 1], max(fitting, key=_width))
    return always + tuple(dict.fromkeys(one.id for one in chosen))


def is_general(info: ChecklistInfo, kinds: Sequence[SiteCategory]) -> bool:
    """Whether the checklist belongs to every visit: it fits every kind of site."""
    return bool(kinds) and all(kind.key in info.applies_to for kind in kinds)


def _width(info: ChecklistInfo) -> int:
    return len(info.applies_to)


def _nearness(
    infos: Sequence[ChecklistInfo], kind: SiteCategory, kinds: Sequence[SiteCategory]
) -> dict[str, int]:
    """By checklist: how many words of two characters its name shares with the kind's."""
    names = {one.id: _pairs(f"{one.topic} {one.title}") for one in infos}
    often = _frequent(names.values()) | _frequent(_pairs(one.title) for one in kinds)
    return {key: len((words & _pairs(kind.title)) - often) for key, words in names.items()}


def _frequent(names: Iterable[set[str]]) -> set[str]:
    counted = Counter(word for words in names for word in words)
    return {word for word, count in counted.items() if count > OFTEN}


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1) if text[i : i + 2].isalpha()}
