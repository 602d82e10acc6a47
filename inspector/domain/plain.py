"""Values to plain JSON data and back, and the one canonical byte form that is hashed and signed.

`dump` and `load` are inverse for every frozen dataclass of the domain: enums become their value, dates and times
ISO text (times in UTC with milliseconds), decimals text, tuples lists. Floats are refused: a number that must
survive signing is an integer or a decimal.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum

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
    try:
        return typing.cast(T, loader(kind)(plain))
    except _MisfitError as misfit:
        raise ValueError(misfit.sentence(path)) from None


class _MisfitError(ValueError):
    """What is wrong, and the steps that lead there, innermost first."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.steps: list[str] = []

    def under(self, step: str) -> _MisfitError:
        self.steps.append(step)
        return self

    def sentence(self, root: str) -> str:
        return f"{(root + ''.join(reversed(self.steps))).lstrip('.')}: {self.what}"

    def __str__(self) -> str:
        return self.sentence("")


Loader = Callable[[object], object]
_LOADERS: dict[object, Loader] = {}


def loader(kind: object) -> Loader:
    """The function that reads one kind; made once, so that reading many rows does not look at types again.

    The function raises ValueError for what does not fit.
    """
    if kind not in _LOADERS:
        _LOADERS[kind] = _make_loader(kind)
    return _LOADERS[kind]


def _make_loader(kind: object) -> Loader:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _optional(next(part for part in typing.get_args(kind) if part is not types.NoneType))
    if origin is tuple:
        args = typing.get_args(kind)
        return _many(args[0]) if len(args) == 2 and args[1] is Ellipsis else _few(args)
    if origin in (dict, Mapping):
        return _mapping(typing.get_args(kind)[1])
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    return _scalar(kind)


def _optional(kind: object) -> Loader:
    inner = loader(kind)
    return lambda plain: None if plain is None else inner(plain)


def _many(kind: object) -> Loader:
    inner = loader(kind)

    def read(plain: object) -> object:
        if not isinstance(plain, list | tuple):
            raise _MisfitError("a list is expected")
        return tuple(_inside(inner, part, "[{}]", index) for index, part in enumerate(plain))

    return read


def _few(kinds: tuple[object, ...]) -> Loader:
    inners = tuple(map(loader, kinds))

    def read(plain: object) -> object:
        if not isinstance(plain, list | tuple) or len(plain) != len(inners):
            raise _MisfitError(f"a list of {len(inners)} values is expected")
        pairs = enumerate(zip(inners, plain, strict=True))
        return tuple(_inside(inner, part, "[{}]", index) for index, (inner, part) in pairs)

    return read


def _mapping(kind: object) -> Loader:
    inner = loader(kind)

    def read(plain: object) -> object:
        if not isinstance(plain, dict):
            raise _MisfitError("an object is expected")
        return {str(key): _inside(inner, part, ".{}", key) for key, part in plain.items()}

    return read


def _dataclass(kind: type) -> Loader:
    inners: dict[str, Loader] = {}
    required = [
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    ]

    def read(plain: object) -> object:
        if not isinstance(plain, dict):
            raise _MisfitError("an object is expected")
        if not inners:
            inners.update((name, loader(hint)) for name, hint in typing.get_type_hints(kind).items())
        _check_names(plain, inners, required)
        return kind(**{key: _inside(inners[key], part, ".{}", key) for key, part in plain.items()})

    return read


def _check_names(plain: dict[str, object], known: dict[str, Loader], required: list[str]) -> None:
    for name in plain:
        if name not in known:
            raise _MisfitError("not a known field").under(f".{name}")
    for name in required:
        if name not in plain:
            raise _MisfitError("is missing").under(f".{name}")


def _inside(inner: Loader, part: object, step: str, key: object) -> object:
    try:
        return inner(part)
    except _MisfitError as misfit:
        raise misfit.under(step.format(key)) from None


def _scalar(kind: object) -> Loader:
    convert = _converter(kind)

    def read(plain: object) -> object:
        try:
            return convert(plain)
        except (ValueError, ArithmeticError, TypeError):
            raise _MisfitError(f"{plain!r} is not a {getattr(kind, '__name__', kind)}") from None

    return read


def _converter(kind: object) -> Loader:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind in (bool, int, str):
        return lambda plain: plain if type(plain) is kind else _refuse()
    from_text: dict[object, Callable[[str], object]] = {
        datetime: datetime.fromisoformat,
        date: date.fromisoformat,
        Decimal: Decimal,
    }
    if kind not in from_text:
        raise TypeError(f"no reader for {kind}")
    read = from_text[kind]
    return lambda plain: read(plain) if isinstance(plain, str) else _refuse()


def _refuse() -> typing.NoReturn:
    raise ValueError
