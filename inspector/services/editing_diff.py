"""What a draft changes, in the words of the workbook that it is edited in: headings for fields, words for codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inspector.content.comparing import (
    BasisChange,
    ChecklistDiff,
    FieldChange,
    ItemChange,
    ItemMove,
    Lines,
    SectionChange,
)
from inspector.content.workbook.citing import Citer
from inspector.content.workbook.layout import BASIS_COLUMNS, HEAD_ROWS, ITEM_COLUMNS, Column, Kind
from inspector.content.workbook.words import EVIDENCE, FLAG
from inspector.content.writing import ITEM_DEFAULTS, Data, basis_data, item_data
from inspector.domain.checklist import Checklist, Item
from inspector.domain.law import Law, LegalBasis, parse_citation

_TOLD_ELSEWHERE = frozenset({"section.id", "section.title", "id", "number", "question", "item", "shown"})
_IN_HEADING = frozenset({"valid_from", "valid_to"})
_SET_BY_PUBLISHING = frozenset({"version", "id"})


@dataclass(frozen=True)
class ShownField:
    """A field under its heading; `old` or `new` is empty where there was or is nothing. Entries of a list are lines."""

    heading: str
    old: Lines
    new: Lines


@dataclass(frozen=True)
class ShownItem:
    """An item that came, went or changed. `fields` are those that changed, or all the others of
    an item that came or went."""

    id: str
    number: str
    question: str
    kind: str
    """added · removed · changed"""
    fields: tuple[ShownField, ...]


@dataclass(frozen=True)
class ShownMove:
    """An item that stands elsewhere: its section and number before and after, alike where only the order changed."""

    id: str
    question: str
    old: str
    new: str


@dataclass(frozen=True)
class ShownDiff:
    """`items` stand in the order of the new version, those that went at the end."""

    head: tuple[ShownField, ...]
    sections: tuple[ShownField, ...]
    items: tuple[ShownItem, ...]
    moves: tuple[ShownMove, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.head or self.sections or self.items or self.moves)

    def count(self, kind: str) -> int:
        """How many items were added, removed or changed."""
        return sum(one.kind == kind for one in self.items)


def shown_diff(diff: ChecklistDiff, old: Checklist, new: Checklist, laws: Mapping[str, Law]) -> ShownDiff:
    """The comparison of two versions in words; the version number is left out, for publishing sets it."""
    words = _Words(Citer(laws), old, new)
    return ShownDiff(
        tuple(words.head(diff.head)),
        tuple(_section(one) for one in diff.sections),
        tuple(words.items(diff)),
        tuple(words.moves(diff.moved)),
    )


class _Words:
    """Turns fields into words for two versions of one checklist."""

    def __init__(self, citer: Citer, old: Checklist, new: Checklist) -> None:
        self._citer, self._old, self._new = citer, old, new
        self._head = {column.key: column for column in HEAD_ROWS}
        self._item = {column.key: column for column in ITEM_COLUMNS}
        self._basis = {column.key: column for column in BASIS_COLUMNS}

    def head(self, changes: Iterable[FieldChange]) -> Iterator[ShownField]:
        for one in changes:
            if one.field not in _SET_BY_PUBLISHING:
                yield self._field(one, self._head)

    def items(self, diff: ChecklistDiff) -> Iterator[ShownItem]:
        changed = {one.new.id: self._changed(one) for one in diff.changed}
        added = {one.id: self._whole(one, "added") for one in diff.added}
        for item in self._new.items:
            found = changed.get(item.id) or added.get(item.id)
            if found is not None:
                yield found
        for item in diff.removed:
            yield self._whole(item, "removed")

    def moves(self, moves: Iterable[ItemMove]) -> Iterator[ShownMove]:
        for one in moves:
            before = self._place(self._old, one.old_section, one.old_number)
            after = self._place(self._new, one.new_section, one.new_number)
            if one.old_section == one.new_section:
                before, after = one.old_number, one.new_number
            yield ShownMove(one.item_id, self._new.item(one.item_id).problem_title, before, after)

    # ------------------------------------------------------------------ items

    def _changed(self, one: ItemChange) -> ShownItem:
        fields = [self._field(change, self._item) for change in one.fields]
        fields += [self._basis_field(basis) for basis in one.bases]
        if one.bases_reordered:
            fields.append(ShownField("法律依据的先后", (), ("改了次序，排在最前的作为建议",)))
        return ShownItem(one.new.id, one.new.number, one.new.question, "changed", tuple(fields))

    def _whole(self, item: Item, kind: str) -> ShownItem:
        fields = [*self._all(item_data(item), self._item, kind == "removed")]
        fields += [self._whole_basis(basis, kind == "removed") for basis in item.bases]
        return ShownItem(item.id, item.number, item.question, kind, tuple(fields))

    def _basis_field(self, change: BasisChange) -> ShownField:
        """A legal basis as one field, what changed in it line by line: 处罚条款：…"""
        if change.old is None or change.new is None:
            basis = change.new or change.old
            assert basis is not None  # a change has at least one side
            return self._whole_basis(basis, change.new is None)
        found = [self._field(one, self._basis) for one in change.fields]
        old = tuple(line for one in found for line in _named(one.heading, one.old))
        return ShownField(
            _about(change.new), old, tuple(line for one in found for line in _named(one.heading, one.new))
        )

    def _whole_basis(self, basis: LegalBasis, gone: bool) -> ShownField:
        said = {key: value for key, value in basis_data(basis).items() if key not in _IN_HEADING}
        found = self._all(said, self._basis, gone)
        lines = tuple(line for one in found for line in _named(one.heading, one.old or one.new))
        return ShownField(_about(basis), *((lines, ()) if gone else ((), lines)))

    # ------------------------------------------------------------------ fields

    def _all(self, data: Data, columns: Mapping[str, Column], gone: bool) -> Iterator[ShownField]:
        for key, column in columns.items():
            lines = self._said(_lines(_at(data, key)), column, gone)
            if lines and key not in _TOLD_ELSEWHERE:
                yield ShownField(column.heading, *((lines, ()) if gone else ((), lines)))

    def _field(self, change: FieldChange, columns: Mapping[str, Column]) -> ShownField:
        column = columns.get(change.field)
        if column is None:
            return ShownField(change.field, change.old, change.new)
        usual = _lines(ITEM_DEFAULTS.get(change.field)) if columns is self._item else ()
        old, new = change.old or usual, change.new or usual
        return ShownField(column.heading, self._said(old, column, True), self._said(new, column, False))

    def _said(self, lines: Lines, column: Column, before: bool) -> Lines:
        return tuple(self._line(line, column, before) for line in lines)

    def _line(self, line: str, column: Column, before: bool) -> str:
        match column.kind:
            case Kind.CITATIONS:
                return self._citer.text(parse_citation(line))
            case Kind.FLAG:
                return FLAG.get(line, line)
            case Kind.EVIDENCE:
                kind, _, what = line.partition(": ")
                return f"{EVIDENCE.get(kind, kind)}：{what}"
            case Kind.ITEM:
                return self._asked(line, self._old if before else self._new)
        return (column.words or {}).get(line, line)

    def _asked(self, item_id: str, checklist: Checklist) -> str:
        found = next((item for item in checklist.items if item.id == item_id), None)
        return f"{found.number} {found.problem_title}" if found else item_id

    def _place(self, checklist: Checklist, section_id: str, number: str) -> str:
        title = next((one.title for one in checklist.sections if one.id == section_id), section_id)
        return f"{title} {number}"


def _section(change: SectionChange) -> ShownField:
    old = (change.old_title,) if change.old_title is not None else ()
    new = (change.new_title,) if change.new_title is not None else ()
    return ShownField("章节", old, new)


def _named(heading: str, lines: Lines) -> Lines:
    return tuple(f"{heading}：{line}" for line in lines)


def _about(basis: LegalBasis) -> str:
    """法律依据 2026-08-15 起"""
    days = f"{basis.valid_from} 起" if basis.valid_to is None else f"{basis.valid_from} 至 {basis.valid_to}"
    return f"法律依据 {days}"


def _at(data: Data, key: str) -> object:
    value: object = data
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _lines(value: object) -> Lines:
    """As the comparison has them."""
    match value:
        case None:
            return ()
        case list():
            return tuple(line for each in value for line in _lines(each))
        case dict():
            return (": ".join(str(part) for part in value.values()),)
        case bool():
            return ("true" if value else "false",)
    return (str(value),)
