"""Values of a form that is filled in by hand: a rule to write on, wherever anything is asked of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from types import SimpleNamespace
from typing import Annotated, get_args, get_origin, get_type_hints

from inspector.documents.text import RULE


class Blank:
    """Prints as a rule, or as the gaps of a date. True, equal to nothing, and so is every part of it."""

    unsafe_callable = False
    alters_data = False

    def __init__(self, text: str = RULE * 2) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text

    def __getattr__(self, name: str) -> Blank:
        if name.startswith("_"):
            raise AttributeError(name)
        return self

    def __getitem__(self, _: object) -> Blank:
        return self

    def __call__(self, *_: object, **__: object) -> Blank:
        return self

    def __iter__(self) -> Iterator[Blank]:
        yield self

    def __contains__(self, _: object) -> bool:
        return False

    def __len__(self) -> int:
        return 1

    def __eq__(self, other: object) -> bool:
        return other is self

    def __lt__(self, other: object) -> bool:
        return False

    __le__ = __gt__ = __ge__ = __lt__

    def __hash__(self) -> int:
        return id(self)

    def __add__(self, other: object) -> str:
        return f"{self}{other}"

    def __radd__(self, other: object) -> str:
        return f"{other}{self}"


class BlankRows(tuple[object, ...]):
    """A list of one blank row: nobody knows yet how many there will be."""

    __slots__ = ()


def blank_values(kind: type) -> dict[str, object]:
    """Every field of a class of facts without a value: flags false, lists with one blank row."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: _blank(hint) for name, hint in hints.items()}


def _blank(hint: object) -> object:
    if get_origin(hint) is Annotated:
        return Blank(str(get_args(hint)[1]))
    if hint is bool:
        return False
    if get_origin(hint) is tuple:
        return BlankRows((_blank(get_args(hint)[0]),))
    return SimpleNamespace(**blank_values(hint)) if is_dataclass(hint) and isinstance(hint, type) else Blank()


def printed_length(value: object) -> object:
    """The filter `length`, which does not know how long a blank list will be."""
    if isinstance(value, BlankRows | Blank):
        return Blank()
    return len(value) if isinstance(value, str | tuple | list | Mapping) else len(list(value))  # type: ignore[call-overload]
