"""Texts, values and conditions of one place in a paper template, filled; a loop changes what they are filled with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from inspector.documents.facts import BLANK_DAY, BLANK_MOMENT, or_none
from inspector.documents.model import Absences
from inspector.documents.papers.blocks import Part
from inspector.documents.papers.namespace import LOOPS, listed
from inspector.documents.papers.text import Source, Values, holds, say
from inspector.documents.text import BOXES, RULE
from inspector.domain.officer import MINIMUM_OFFICERS

BLANK_ROWS = 3
"""Rows that a list has on the form to fill in by hand, where the template does not say how many."""

_RULES = re.compile(f"{RULE}+")
"""In a cell one rule takes all the room that there is."""

_NOTHING = frozenset(RULE + " \u3000\n、，；")


def says_nothing(text: str) -> bool:
    """Whether there is nothing but rules to write on."""
    return _NOTHING.issuperset(text)


def _is_written_in(text: str) -> bool:
    asks = not text or RULE in text or any(gaps in text for gaps in (BLANK_DAY, BLANK_MOMENT))
    return asks and not BOXES.intersection(text)


@dataclass(frozen=True)
class Fill:
    """Fills texts with the values of one place, which a loop changes."""

    is_blank: bool
    values: Values
    source: Source
    absences: Absences

    def text(self, text: str) -> str:
        return say(text, self.values, self.source)

    def value(self, text: str, lines: int = 1) -> str:
        """A value of a form: struck through where there is none; on the form to fill in by hand room for it."""
        said = self.text(text)
        if not self.is_blank:
            return or_none(said)
        return ("" if says_nothing(said) else _RULES.sub(RULE, said)) + "\n" * (lines - 1)

    def cell(self, text: str) -> str:
        """A cell of a table: on the form to fill in by hand free for two lines, but for its boxes to tick.

        A cell that the template leaves empty is for remarks by hand, not struck through.
        """
        said = self.value(text) if text else ""
        return "\n" if self.is_blank and _is_written_in(said) else said

    def opinion(self, text: str) -> str:
        """A text that may be written by hand: empty where it says nothing."""
        said = self.text(text)
        return "" if self.is_blank and says_nothing(said) else said

    def holds(self, condition: str) -> bool:
        """On the form to fill in by hand nobody knows yet: everything stands there."""
        return self.is_blank or holds(condition, self.values, self.source)

    def ticked(self, condition: str) -> bool:
        return bool(condition) and not self.is_blank and self.holds(condition)

    def times(self, part: Part) -> Iterator[Self]:
        """Once, or for every one of a list, where the condition holds."""
        for one in self.looped(part.each, part.blank_rows) if part.each else (self,):
            if one.holds(part.when):
                yield one

    def looped(self, each: str, blank_rows: int = 0) -> Iterator[Self]:
        items = self.values[listed(each)]
        assert isinstance(items, Sequence)
        if self.is_blank:
            usual = MINIMUM_OFFICERS if LOOPS[each] == "officer" else BLANK_ROWS
            items = tuple(items) * (blank_rows or usual)
        for at, one in enumerate(items, 1):
            yield replace(self, values={**self.values, LOOPS[each]: one, "at": at})

    def named(self, name: str) -> str:
        return str(self.values[name])
