"""The rows of a blank 行政检查单: what to look at, by which law, and where the pen goes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from inspector.documents import facts
from inspector.documents.citing import places
from inspector.documents.sheet import Banner, SheetRow
from inspector.documents.templates import Texts
from inspector.documents.text import RULE, UNCHECKED, ruled
from inspector.domain import plain
from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    Condition,
    Item,
    Method,
    Section,
    asked_twice,
    bases_for,
    shown_unit,
)
from inspector.domain.inspection import Result
from inspector.domain.law import Law, LegalBasis, chinese_number
from inspector.domain.standard import Standard

_CHOICES_ON_A_LINE = 13
"""Full-width characters that fit there, boxes and gaps included."""

_SHORT_LAW = 48
"""Characters of law that are rather printed again than looked up at an earlier item."""

_SHORT_SHA256 = 12
_MOST_NOTES = 5
"""Checklists that the foot of a page names one by one."""

_FIRST_CLAUSE = re.compile(r"(?:[^；。（]|（[^）]*）)+")
LINES_TO_WRITE = "\n\n"


@dataclass(frozen=True)
class Rules:
    """What checklists refer to, by key."""

    laws: Mapping[str, Law]
    standards: Mapping[str, Standard]


def boxes(choices: Sequence[str], between: str = "　　") -> str:
    """The choices, each with a box to tick."""
    return between.join(UNCHECKED + one for one in choices)


@dataclass(frozen=True)
class ChecklistRows:
    """The table of the checklists of one visit, with the law of one day."""

    checklists: tuple[Checklist, ...]
    rules: Rules
    day: date
    wording: Texts

    def notes(self) -> Iterator[str]:
        if any(not basis.verified for one in self.checklists for basis in self._bases(one)):
            yield self.wording.say("unverified_note")
        if len(self.checklists) > _MOST_NOTES:
            joint = plain.digest([one.sha256 for one in self.checklists])[:_SHORT_SHA256]
            yield self.wording.say("editions_note", lists=len(self.checklists), sha256=joint)
        else:
            yield from (self.wording.say("edition_note", **self._edition(one)) for one in self.checklists)

    def _edition(self, checklist: Checklist) -> dict[str, str]:
        sha256 = checklist.sha256[:_SHORT_SHA256] or self.wording.say("no_sha256")
        return {"title": checklist.title, "version": checklist.version, "sha256": sha256}

    def _bases(self, checklist: Checklist) -> Iterator[LegalBasis]:
        return (basis for item in checklist.items for basis in bases_for(item, self.day))

    def rows(self) -> Iterator[Banner | SheetRow]:
        again = asked_twice(self.checklists)
        for one in self.checklists:
            yield Banner(self.wording.say("list_heading", items=len(one.items), **self._edition(one)))
            for at, section in enumerate(one.sections, 1):
                yield from self._section(one, section, at, again)

    def _section(
        self,
        checklist: Checklist,
        section: Section,
        at: int,
        again: Mapping[tuple[str, str], tuple[str, str]],
    ) -> Iterator[Banner | SheetRow]:
        if section.items:
            heading = self.wording.say("section_heading", number=chinese_number(at), title=section.title)
            yield Banner(heading, level=2)
        for item in section.items:
            first = again.get((checklist.id, item.id))
            yield self._asked_before(item, *first) if first else self._row(checklist, item)

    def _asked_before(self, item: Item, checklist_id: str, item_id: str) -> SheetRow:
        first = next(one for one in self.checklists if one.id == checklist_id)
        number = first.item(item_id).number
        text = self.wording.say("asked_before", title=first.title, number=number)
        return SheetRow((item.number, item.question, text))

    def _row(self, checklist: Checklist, item: Item) -> SheetRow:
        method = "on_site_method" if item.method is Method.ON_SITE else "off_site_method"
        return SheetRow(
            (
                item.number,
                self._question(checklist, item),
                _points(item),
                self._law_or_where(checklist, item),
                self.wording.say(method),
                boxes(self.wording.listed("results"), "\n"),
                ruled(self._record(item)),
            )
        )

    def _question(self, checklist: Checklist, item: Item) -> str:
        when = self._when(checklist, item.condition) if item.condition else ""
        return "\n".join(part for part in (item.question, when) if part)

    def _when(self, checklist: Checklist, condition: Condition) -> str:
        """In which case the item is to be looked at, said the shorter way."""
        number = checklist.item(condition.item).number
        if condition.values:
            return self.wording.say("only_if", number=number, answers="、".join(condition.values))
        others = [one for one in Result if one.value not in condition.results]
        if len(others) == 1 and others[0] is not Result.UNCHECKED:
            return self.wording.say("not_if", number=number, answers=self._result(others[0]))
        wanted = [one for one in Result if one.value in condition.results and one is not Result.UNCHECKED]
        return self.wording.say("only_if", number=number, answers="、".join(map(self._result, wanted)))

    def _result(self, result: Result) -> str:
        judged = (Result.COMPLIANT, Result.NONCOMPLIANT, Result.NOT_APPLICABLE)
        return self.wording.listed("results")[judged.index(result)]

    def _law_or_where(self, checklist: Checklist, item: Item) -> str:
        law = self._law(item)
        first = self._first_with[checklist.id, law]
        if first != item.number and len(law) > _SHORT_LAW:
            law = self.wording.say("same_law", number=first)
        return "\n".join((law, *self._standards(item)))

    @cached_property
    def _first_with(self) -> Mapping[tuple[str, str], str]:
        """The number of the item that shows a text of law first, by checklist and text."""
        again, first = asked_twice(self.checklists), dict[tuple[str, str], str]()
        for one in self.checklists:
            for item in one.items:
                if (one.id, item.id) not in again:
                    first.setdefault((one.id, self._law(item)), item.number)
        return first

    def _law(self, item: Item) -> str:
        lines = [self._basis(basis) for basis in bases_for(item, self.day)]
        local = [self.wording.say("local_variant")] if item.local_variant else []
        return "\n".join((*(lines or [self.wording.say("no_basis")]), *local))

    def _standards(self, item: Item) -> Iterator[str]:
        found = (self.rules.standards.get(key) for key in item.standards)
        return (one.number for one in found if one and one.holds_on(self.day))

    def _basis(self, basis: LegalBasis) -> str:
        cited = places((*basis.duties, *basis.penalties), self.rules.laws)
        text = "，".join(part for part in (cited, basis.local_rule) if part)
        if basis.applies_when:
            text = self.wording.say("by_case", case=basis.applies_when, places=text)
        return text if basis.verified else text + self.wording.say("unverified")

    def _record(self, item: Item) -> str:
        return "\n".join((*self._to_fill_in(item), self.wording.say("why_unchecked")))

    def _to_fill_in(self, item: Item) -> Iterator[str]:
        match item.answer_kind:
            case AnswerKind.NUMBER:
                yield self.wording.say("measured", unit=shown_unit(item.unit))
                if item.limit:
                    yield facts.wanted(item.limit, item.unit)
            case AnswerKind.CHOICE | AnswerKind.CHOICES:
                many = item.answer_kind is AnswerKind.CHOICES
                yield self.wording.say("some_of" if many else "one_of")
                short = sum(map(len, item.choices)) + 2 * len(item.choices) <= _CHOICES_ON_A_LINE
                yield boxes(item.choices, "　" if short else "\n")
            case AnswerKind.DATE:
                yield self.wording.say("date_blank")
            case AnswerKind.TEXT:
                yield RULE
                yield RULE
            case AnswerKind.JUDGEMENT:
                yield LINES_TO_WRITE[1:]


def _points(item: Item) -> str:
    """The first clause of each piece of guidance: what a page with room for a pen can hold."""
    clauses = [_first_clause(one) for one in item.guidance]
    if len(clauses) < 2:
        return "".join(clauses)
    return "\n".join(f"{at}. {clause}" for at, clause in enumerate(clauses, 1))


def _first_clause(text: str) -> str:
    found = _FIRST_CLAUSE.match(text)
    return f"{found.group().strip()}。" if found else text
