"""Rows ↔ frozen dataclasses: scalar fields are columns, nested values are canonical JSON text in one column."""

from __future__ import annotations

import json
import sqlite3
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import TypeVar

from inspector.domain import plain

T = TypeVar("T")
Cell = int | str | bytes | None


def columns(kind: type) -> tuple[str, ...]:
    """The column names of a dataclass, in the order of its fields."""
    return _shape(kind).columns


@dataclass(frozen=True)
class _Shape:
    columns: tuple[str, ...]
    nested: frozenset[str]
    booleans: frozenset[str]


_SHAPES: dict[type, _Shape] = {}


def _shape(kind: type) -> _Shape:
    if kind not in _SHAPES:
        hints = typing.get_type_hints(kind)
        _SHAPES[kind] = _Shape(
            tuple(field.name for field in fields(kind)),
            frozenset(name for name, hint in hints.items() if _is_nested(hint)),
            frozenset(name for name, hint in hints.items() if hint is bool),
        )
    return _SHAPES[kind]


def _is_nested(hint: object) -> bool:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return any(_is_nested(part) for part in typing.get_args(hint))
    if origin in (tuple, dict, Mapping):
        return True
    return isinstance(hint, type) and is_dataclass(hint)


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
    """The dataclass value of a row; columns that the dataclass does not have are left out."""
    shape = _shape(kind)
    data: dict[str, object] = {}
    for name in shape.columns:
        cell = row[name]
        if name in shape.nested and cell is not None:
            data[name] = json.loads(typing.cast(str, cell))
        else:
            data[name] = bool(cell) if name in shape.booleans else cell
    return plain.load(kind, data, kind.__name__)
