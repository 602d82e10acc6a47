"""What one user action changed: the value that tells every screen whether it must redraw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar


@dataclass(frozen=True)
class Changes:
    """Kinds of record ("inspection", "finding" …) and the ids that were touched. No change at all is falsy."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, kind: str, *ids: str) -> Changes:
        return cls(frozenset({kind}), frozenset(ids))

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.kinds | other.kinds, self.ids | other.ids)

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touches(self, *kinds: str) -> bool:
        """True if any of the kinds was changed."""
        return not self.kinds.isdisjoint(kinds)


T = TypeVar("T")


@dataclass(frozen=True)
class Done(Generic[T]):
    """The result of a writing action together with what it changed."""

    value: T
    changes: Changes
