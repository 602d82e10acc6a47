"""Values to plain JSON data and back, and the one canonical byte form that is hashed and signed.

`dump` and `load` are inverse for every frozen dataclass of the domain: enums become their value, dates and times ISO
text (times in UTC with milliseconds), decimals text, tuples lists. Floats are refused: a number that must survive signing is an integer or a decimal.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache

T = typing.TypeVar("T")

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


def dump(value: object) -> Plain:
    """The plain form of a domain value. Raises TypeError for a float or an unknown type."""
    if isinstance(value, Enum):
        return dump(value.value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime):
        return _moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return _dump_container(value)


def _moment_text(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise TypeError("no plain form for a naive datetime")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _dump_container(value: object) -> Plain:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: dump(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): dump(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [dump(part) for part in value]
    raise TypeError(f"no plain form for {type(value).__name__}")


def canonical(value: object) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces: equal values give equal bytes."""
    text = json.dumps(dump(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode()


def digest(value: object) -> str:
    """SHA-256 of the canonical form, lower-case hex."""
    return hashlib.sha256(canonical(value)).hexdigest()


def load(kind: type[T], plain: object, path: str = "") -> T:
    """Rebuild a value of `kind`. Raises ValueError that names the path of the first part that does not fit."""
    return typing.cast(T, _load(kind, plain, path))


def _load(kind: object, plain: object, path: str) -> object:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _load_optional(kind, plain, path)
    if origin is tuple:
        return _load_tuple(kind, plain, path)
    if origin in (dict, Mapping):
        return _load_mapping(kind, plain, path)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _load_dataclass(kind, plain, path)
    return _load_scalar(kind, plain, path)


def _load_optional(kind: object, plain: object, path: str) -> object:
    if plain is None:
        return None
    inner = next(part for part in typing.get_args(kind) if part is not types.NoneType)
    return _load(inner, plain, path)


def _load_tuple(kind: object, plain: object, path: str) -> object:
    if not isinstance(plain, list | tuple):
        raise ValueError(f"{path}: a list is expected")
    args = typing.get_args(kind)
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(_load(args[0], part, f"{path}[{index}]") for index, part in enumerate(plain))
    if len(args) != len(plain):
        raise ValueError(f"{path}: {len(args)} values are expected")
    return tuple(
        _load(arg, part, f"{path}[{index}]")
        for index, (arg, part) in enumerate(zip(args, plain, strict=True))
    )


def _load_mapping(kind: object, plain: object, path: str) -> object:
    if not isinstance(plain, dict):
        raise ValueError(f"{path}: an object is expected")
    inner = typing.get_args(kind)[1]
    return {str(key): _load(inner, part, f"{path}.{key}") for key, part in plain.items()}


@cache
def _hints(kind: type) -> dict[str, object]:
    return typing.get_type_hints(kind)


def _load_dataclass(kind: type, plain: object, path: str) -> object:
    if not isinstance(plain, dict):
        raise ValueError(f"{path or kind.__name__}: an object is expected")
    hints = _hints(kind)
    unknown = sorted(set(plain) - set(hints))
    if unknown:
        raise ValueError(f"{path}.{unknown[0]}: not a known field".lstrip("."))
    values = {key: _load(hints[key], part, f"{path}.{key}".lstrip(".")) for key, part in plain.items()}
    try:
        return kind(**values)
    except TypeError:
        missing = [
            field.name
            for field in dataclasses.fields(kind)
            if field.name not in values
            and field.default is dataclasses.MISSING
            and field.default_factory is dataclasses.MISSING
        ]
        raise ValueError(f"{path}.{missing[0]}: is missing".lstrip(".")) from None


def _load_scalar(kind: object, plain: object, path: str) -> object:
    try:
        return _scalar(kind, plain)
    except (ValueError, ArithmeticError, TypeError) as error:
        raise ValueError(f"{path}: {plain!r} is not a {getattr(kind, '__name__', kind)}") from error


def _scalar(kind: object, plain: object) -> object:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if kind in (bool, int, str):
        if type(plain) is not kind:
            raise ValueError
        return plain
    if not isinstance(plain, str):
        raise ValueError
    if kind is datetime:
        return datetime.fromisoformat(plain)
    if kind is date:
        return date.fromisoformat(plain)
    if kind is Decimal:
        return Decimal(plain)
    raise TypeError(kind)
