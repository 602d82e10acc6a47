"""What was entered on a paper, over what the record says: which fields are asked, what stands in each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace

from inspector.clock import CHINA, local
from inspector.documents import facts
from inspector.documents.papers.fields import FieldKind, PaperField
from inspector.documents.papers.namespace import FINDING_LISTS, FindingFacts
from inspector.documents.papers.template import PaperTemplate
from inspector.documents.papers.text import Values, holds, say

BETWEEN = "|"
"""Parts the choices of one entry."""

_DAY = re.compile(r"\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*")
_MOMENT = re.compile(_DAY.pattern + r"(\d{1,2})时(\d{1,2})分\s*")
_UNANSWERED = re.compile(r"^\s*答[：:]\s*$", re.MULTILINE)


class Chosen(tuple[str, ...]):
    """Several choices: printed with 、 between them; `in` asks for one of them."""

    __slots__ = ()

    def __str__(self) -> str:
        return "、".join(self)


@dataclass(frozen=True)
class Asked:
    """A field that is asked now: of the paper, or of one problem.

    `default` is what the record says, `entry` what stands there. `finding_at` is the number of the
    problem on the notice, "" for a field of the paper.
    """

    field: PaperField
    default: str
    entry: str
    finding_id: str = ""
    finding_at: str = ""

    @property
    def key(self) -> str:
        """The name of its entry."""
        return entry_key(self.field.name, self.finding_id)

    @property
    def label(self) -> str:
        """The label, for a problem with its number."""
        return f"{self.field.label}（问题{self.finding_at}）" if self.finding_at else self.field.label

    @property
    def is_missing(self) -> bool:
        """Nothing stands there, or a question that nobody answered (笔录不留空白)."""
        unanswered = self.field.kind is FieldKind.LINES and _UNANSWERED.search(self.entry)
        return self.field.required and (not value_of(self.field, self.entry) or bool(unanswered))


def entry_key(name: str, finding_id: str = "") -> str:
    return f"{name}:{finding_id}" if finding_id else name


def read_day(text: str) -> date | None:
    """An entry of a date: ISO, or as it is printed. None for anything else."""
    printed = _DAY.fullmatch(text)
    try:
        return date(*map(int, printed.groups())) if printed else date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """The same for a moment; without offset the wall clock of an office in China."""
    printed = _MOMENT.fullmatch(text)
    try:
        moment = (
            datetime(*map(int, printed.groups()), tzinfo=CHINA)  # type: ignore[misc,arg-type]
            if printed
            else datetime.fromisoformat(text.strip())
        )
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=CHINA)


def value_of(field: PaperField, entry: str) -> object:
    """What stands in the blocks; empty for an entry that the field cannot hold."""
    entry = entry.strip()
    if field.kind is FieldKind.FLAG:
        return entry == "1"
    if field.kind is FieldKind.CHOICES:
        return Chosen(one for one in entry.split(BETWEEN) if one in field.choices)
    if field.kind is FieldKind.DATE:
        day = read_day(entry)
        return facts.day_text(day) if day else ""
    if field.kind is FieldKind.MOMENT:
        moment = read_moment(entry)
        return facts.moment_text(moment) if moment else ""
    if field.kind is FieldKind.CHOICE:
        return entry if entry in field.choices else ""
    return entry


def stored(field: PaperField, text: str) -> str:
    """A default as an entry: days and times as ISO text, a flag as "1" or ""."""
    if field.kind is FieldKind.DATE:
        day = read_day(text)
        return day.isoformat() if day else ""
    if field.kind is FieldKind.MOMENT:
        moment = read_moment(text)
        return local(moment).isoformat(timespec="minutes") if moment else ""
    if field.kind is FieldKind.FLAG:
        return "1" if text in ("1", "True", "true") else ""
    return text


@dataclass(frozen=True)
class Filled:
    """The placeholders with the entries among them, what is asked, and what the record says for every field."""

    values: dict[str, object]
    asked: tuple[Asked, ...]
    defaults: dict[str, str]


def fill(template: PaperTemplate, values: Values, entries: Mapping[str, str]) -> Filled:
    """The fields in their order: each default may rest on the record and on what was entered before it.

    A field that is not asked is empty. Raises KnownError for a default that cannot be said.
    """
    work = _Filling(template, dict(values), entries)
    for field in template.fields:
        work.each(field) if field.each else work.one(field)
    for name in FINDING_LISTS:
        known = {one.id: one for one in work.findings}
        work.values[name] = [known[one.id] for one in _listed(values, name)]
    return Filled(work.values, tuple(work.asked), work.defaults)


def _listed(values: Values, name: str) -> Iterator[FindingFacts]:
    found = values[name]
    if isinstance(found, tuple):
        yield from (one for one in found if isinstance(one, FindingFacts))


class _Filling:
    """Goes from field to field; `values`, `findings`, `asked` and `defaults` grow."""

    def __init__(
        self, template: PaperTemplate, values: dict[str, object], entries: Mapping[str, str]
    ) -> None:
        self.template, self.values, self.entries = template, values, entries
        self.findings = [SimpleNamespace(**vars(one)) for one in _listed(values, "findings")]
        self.extra: dict[str, dict[str, object]] = {one.id: {} for one in self.findings}
        self.asked: list[Asked] = []
        self.defaults: dict[str, str] = {}

    def one(self, field: PaperField) -> None:
        self.values[field.name] = self._value(field, self.values)

    def each(self, field: PaperField) -> None:
        for finding in self.findings:
            extra = self.extra[finding.id]
            scope = {**self.values, **extra, "finding": finding}
            extra[field.name] = self._value(field, scope, finding.id, finding.at)
            setattr(finding, field.name, extra[field.name])

    def _value(self, field: PaperField, scope: Values, finding_id: str = "", at: str = "") -> object:
        source, key = self.template.where(field.name, field.line), entry_key(field.name, finding_id)
        default = stored(field, say(field.value, scope, source))
        self.defaults[key] = default
        entry = self.entries.get(key, default)
        if not holds(field.when, scope, source):
            return value_of(field, "")
        self.asked.append(Asked(field, default, entry, finding_id, at))
        return value_of(field, entry)
