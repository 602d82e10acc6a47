"""Values to plain JSON data and back, and the one canonical byte form that is hashed and signed.

`dump` and `load` are inverse for every frozen dataclass of the domain: enums become their value, dates and times
ISO text (times in UTC with milliseconds), decimals text, tuples lists. Floats are refused: a number that must
survive signing is an integer or a decimal.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import operator
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum

T = typing.TypeVar("T")

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


_EXACT: frozenset[object] = frozenset((bool, int, str))
_PLAIN_ALREADY = frozenset((str, int, bool, types.NoneType))


def dump(value: object) -> Plain:
    """The plain form of a domain value. Raises TypeError for a float or an unknown type."""
    if type(value) in _PLAIN_ALREADY:
        return typing.cast(Plain, value)
    if isinstance(value, Enum):
        return dump(value.value)
    if isinstance(value, bool | int | str):
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
        return {name: dump(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, Mapping):
        return {str(key): dump(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [dump(part) for part in value]
    raise TypeError(f"no plain form for {type(value).__name__}")


@functools.cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


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
        parts = [part for part in typing.get_args(kind) if part is not types.NoneType]
        return _optional(parts[0]) if len(parts) == 1 else _one_of(parts)
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


def _one_of(kinds: list[type]) -> Loader:
    """A union of dataclasses that say which they are: each has a field with a fixed value, a tag, of one name."""
    tagged = {_tags(kind).popitem(): loader(kind) for kind in kinds}
    name = next(iter(tagged))[0]

    def read(plain: object) -> object:
        inner = tagged.get((name, plain.get(name))) if isinstance(plain, dict) else None
        if inner is None:
            raise _MisfitError(f"an object with a known {name} is expected")
        return inner(plain)

    return read


def _tags(kind: type) -> dict[str, object]:
    """The fields that are the same in every value of a dataclass."""
    return {field.name: field.default for field in dataclasses.fields(kind) if not field.init}


def _many(kind: object) -> Loader:
    inner = loader(kind)

    def read(plain: object) -> object:
        if not isinstance(plain, list | tuple):
            raise _MisfitError("a list is expected")
        found: list[object] = []
        try:
            found.extend(map(inner, plain))  # keeps those before the one that does not fit
        except _MisfitError as misfit:
            raise misfit.under(f"[{len(found)}]") from None
        return tuple(found)

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
    """Points of ink stand in every case file by the thousand: what has but numbers and texts is read at once."""
    careful, hints = _field_by_field(kind), typing.get_type_hints(kind)
    types_ = tuple(hints.values())
    if len(types_) < 2 or _tags(kind) or not _EXACT.issuperset(types_):
        return careful
    values_of = operator.itemgetter(*hints)

    def read(plain: object) -> object:
        if not isinstance(plain, dict) or plain.keys() != hints.keys():
            return careful(plain)
        return kind(**plain) if tuple(map(type, values_of(plain))) == types_ else careful(plain)

    return read


def _field_by_field(kind: type) -> Loader:
    """Names the first field that does not fit."""
    inners: dict[str, Loader] = {}
    tags = _tags(kind)
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
        if plain.keys() != inners.keys():
            _check_names(plain, inners, required)
        for name, tag in tags.items():
            if plain.get(name) != tag:
                raise _MisfitError(f"{tag!r} is expected").under(f".{name}")
        key, given = "", {}
        try:
            for key, part in plain.items():
                if key not in tags:
                    given[key] = inners[key](part)
        except _MisfitError as misfit:
            raise misfit.under(f".{key}") from None
        return kind(**given)

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
    if kind in _EXACT:
        return _exactly(kind)
    convert = _converter(kind)

    def read(plain: object) -> object:
        try:
            return convert(plain)
        except (ValueError, ArithmeticError, TypeError):
            raise _misfit(plain, kind) from None

    return read


def _exactly(kind: object) -> Loader:
    def read(plain: object) -> object:
        if type(plain) is not kind:
            raise _misfit(plain, kind)
        return plain

    return read


def _misfit(plain: object, kind: object) -> _MisfitError:
    return _MisfitError(f"{plain!r} is not a {getattr(kind, '__name__', kind)}")


def _converter(kind: object) -> Loader:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
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
