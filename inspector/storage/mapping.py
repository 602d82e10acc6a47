"""Rows ↔ frozen dataclasses: scalar fields are columns, nested values are canonical JSON text in one column."""

from __future__ import annotations

import json
import sqlite3
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from inspector.domain import plain

T = TypeVar("T")
Cell = int | str | bytes | None


def columns(kind: type) -> tuple[str, ...]:
    """The column names of a dataclass, in the order of its fields."""
    return _shape(kind).columns


Reader = Callable[[object], object]


@dataclass(frozen=True)
class _Shape:
    """How a dataclass lies in a row. A column without a reader holds its value as it is: the tables are STRICT."""

    columns: tuple[str, ...]
    nested: frozenset[str]
    readers: tuple[tuple[str, Reader | None], ...]


_SHAPES: dict[type, _Shape] = {}
_FROM_TEXT: dict[object, Reader] = {
    date: typing.cast(Reader, date.fromisoformat),
    datetime: typing.cast(Reader, datetime.fromisoformat),
}


def _shape(kind: type) -> _Shape:
    if kind not in _SHAPES:
        hints = typing.get_type_hints(kind)
        names = tuple(field.name for field in fields(kind))
        _SHAPES[kind] = _Shape(
            names,
            frozenset(name for name in names if _is_nested(hints[name])),
            tuple((name, _reader(hints[name])) for name in names),
        )
    return _SHAPES[kind]


def _is_nested(hint: object) -> bool:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return any(_is_nested(part) for part in typing.get_args(hint))
    if origin in (tuple, dict, Mapping):
        return True
    return isinstance(hint, type) and is_dataclass(hint)


def _reader(hint: object) -> Reader | None:
    options = [part for part in typing.get_args(hint) if part is not types.NoneType]
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        read = _reader(options[0])
        return None if read is None else lambda cell: None if cell is None else read(cell)
    if hint in (str, int):
        return None
    if hint is bool:
        return bool
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    if hint in _FROM_TEXT:
        return _FROM_TEXT[hint]
    load = plain.loader(hint)
    return lambda cell: load(json.loads(typing.cast(str, cell)))


def to_row(value: object) -> dict[str, Cell]:
    """The columns of a dataclass value."""
    shape = _shape(type(value))
    return {name: _cell(getattr(value, name), name in shape.nested) for name in shape.columns}


def _cell(value: object, nested: bool) -> Cell:
    if nested:
        return None if value is None else plain.canonical(value).decode()
    simple = plain.dump(value)
    return int(simple) if isinstance(simple, bool) else typing.cast(Cell, simple)


def from_row(kind: type[T], row: Mapping[str, object] | sqlite3.Row) -> T:
    """The dataclass value of a row; columns that the dataclass does not have are left out.

    Raises ValueError that names the column which holds no value of its kind.
    """
    try:
        values = [row[name] if read is None else read(row[name]) for name, read in _shape(kind).readers]
    except (ValueError, TypeError, KeyError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from error
    return kind(*values)
