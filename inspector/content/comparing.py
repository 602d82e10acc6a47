"""Two versions of a checklist side by side: what an editor changed, item by item and field by field."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.content.writing import ITEM_DEFAULTS, Data, basis_data, checklist_data, item_data
from inspector.domain.checklist import Checklist, Item
from inspector.domain.law import LegalBasis

Lines = tuple[str, ...]
"""A value as lines of text: codes as in the checklist file, one line for each entry of a list, none for no value."""


@dataclass(frozen=True)
class FieldChange:
    """`field` is the way to the value in the file: question, deadline.days, limit.value."""

    field: str
    old: Lines
    new: Lines


@dataclass(frozen=True)
class BasisChange:
    """A legal basis that came (`old` is None), went (`new` is None) or changed in `fields`."""

    old: LegalBasis | None
    new: LegalBasis | None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class ItemChange:
    """What changed inside an item; `bases_reordered`: another basis is proposed first, or they follow otherwise."""

    old: Item
    new: Item
    fields: tuple[FieldChange, ...]
    bases: tuple[BasisChange, ...]
    bases_reordered: bool = False


@dataclass(frozen=True)
class ItemMove:
    """An item in another section, with another display number, or in another order among the items that stayed."""

    item_id: str
    old_section: str
    new_section: str
    old_number: str
    new_number: str


@dataclass(frozen=True)
class SectionChange:
    """A section that came (`old_title` is None), went (`new_title` is None) or has another title."""

    id: str
    old_title: str | None
    new_title: str | None


@dataclass(frozen=True)
class ChecklistDiff:
    """Everything that differs but the SHA-256. Items are told by their stable ids."""

    head: tuple[FieldChange, ...]
    sections: tuple[SectionChange, ...]
    added: tuple[Item, ...]
    removed: tuple[Item, ...]
    moved: tuple[ItemMove, ...]
    changed: tuple[ItemChange, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.head or self.sections or self.added or self.removed or self.moved or self.changed)


def compare(old: Checklist, new: Checklist) -> ChecklistDiff:
    """What changed from `old` to `new`. Removed items stand in the order of `old`, all others in that of `new`."""
    before = {item.id: item for item in old.items}
    after = {item.id: item for item in new.items}
    return ChecklistDiff(
        head=_fields(_head(old), _head(new)),
        sections=tuple(_sections(old, new)),
        added=tuple(item for item in new.items if item.id not in before),
        removed=tuple(item for item in old.items if item.id not in after),
        moved=tuple(_moves(old, new)),
        changed=tuple(_changes(before, after)),
    )


def _head(checklist: Checklist) -> Data:
    return {key: value for key, value in checklist_data(checklist).items() if key != "sections"}


def _sections(old: Checklist, new: Checklist) -> Iterator[SectionChange]:
    before = {section.id: section.title for section in old.sections}
    after = {section.id: section.title for section in new.sections}
    for section_id in dict.fromkeys((*after, *before)):
        titles = before.get(section_id), after.get(section_id)
        if titles[0] != titles[1]:
            yield SectionChange(section_id, *titles)


def _moves(old: Checklist, new: Checklist) -> Iterator[ItemMove]:
    before, after = _places(old), _places(new)
    both = [item_id for item_id in after if item_id in before]
    strayed = _strayed([item_id for item_id in before if item_id in after], both)
    for item_id in both:
        if before[item_id] != after[item_id] or item_id in strayed:
            (old_section, old_number), (new_section, new_number) = before[item_id], after[item_id]
            yield ItemMove(item_id, old_section, new_section, old_number, new_number)


def _places(checklist: Checklist) -> dict[str, tuple[str, str]]:
    """Item → its section and display number."""
    return {item.id: (section.id, item.number) for section in checklist.sections for item in section.items}


def _strayed(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The few that were moved so that the others kept their order."""
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    stayed = {each for block in blocks for each in old[block.a : block.a + block.size]}
    return set(new) - stayed


def _changes(before: Mapping[str, Item], after: Mapping[str, Item]) -> Iterator[ItemChange]:
    for item_id, new in after.items():
        old = before.get(item_id, new)
        fields = _fields(_own(old), _own(new))
        bases, reordered = _bases(old.bases, new.bases)
        if fields or bases or reordered:
            yield ItemChange(old, new, fields, bases, reordered)


def _own(item: Item) -> Data:
    """The item's fields but its place and its bases."""
    data = {**ITEM_DEFAULTS, **item_data(item)}
    return {key: value for key, value in data.items() if key not in ("number", "bases")}


def _bases(old: Sequence[LegalBasis], new: Sequence[LegalBasis]) -> tuple[tuple[BasisChange, ...], bool]:
    """What became of the bases, and whether those that stayed stand in another order."""
    gone, come = [each for each in old if each not in new], [each for each in new if each not in old]
    changes = []
    for basis in come:
        like = min(gone, key=lambda each: len(_basis_fields(each, basis)), default=None)
        if like is not None and _is_same_case(like, basis):
            gone.remove(like)
            changes.append(BasisChange(like, basis, _basis_fields(like, basis)))
        else:
            changes.append(BasisChange(None, basis))
    stayed = [each for each in old if each in new], [each for each in new if each in old]
    return (*changes, *(BasisChange(each, None) for each in gone)), stayed[0] != stayed[1]


def _is_same_case(old: LegalBasis, new: LegalBasis) -> bool:
    """Whether a basis is the other one edited: the same duties, or the same days and case."""
    days = (old.valid_from, old.applies_when) == (new.valid_from, new.applies_when)
    return days or (bool(old.duties) and old.duties == new.duties)


def _basis_fields(old: LegalBasis, new: LegalBasis) -> tuple[FieldChange, ...]:
    return _fields(basis_data(old), basis_data(new))


def _fields(old: Data, new: Data) -> tuple[FieldChange, ...]:
    before, after = dict(_flat(old)), dict(_flat(new))
    return tuple(
        FieldChange(key, before.get(key, ()), after.get(key, ()))
        for key in dict.fromkeys((*after, *before))
        if before.get(key, ()) != after.get(key, ())
    )


def _flat(data: Data, prefix: str = "") -> Iterator[tuple[str, Lines]]:
    """Inner tables by dotted keys."""
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", _lines(value)


def _lines(value: object) -> Lines:
    if isinstance(value, list):
        return tuple(line for each in value for line in _lines(each))
    if isinstance(value, dict):
        return (": ".join(str(part) for part in value.values()),)
    if isinstance(value, bool):
        return ("true" if value else "false",)
    return (str(value),)
