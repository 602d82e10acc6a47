"""The sheets of a questionnaire as rows of named texts, whatever their columns are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from inspector.content.workbook.cells import number_text
from inspector.content.workbook.opening import Cell, Grid
from inspector.content.workbook.problems import Spot
from inspector.content.workbook.sheets import letter
from inspector.content.workbook.words import narrow

Name = tuple[str, str]
"""What a column is, and in which language: ("label", "Chinese (zh)")."""

_ALIASES = {
    "caption": "label",
    "command": "type",
    "tag": "name",
    "value": "name",
    "relevance": "relevant",
    "calculate": "calculation",
    "constraintmsg": "constraint_message",
    "constraining_message": "constraint_message",
    "requiredmsg": "required_message",
    "readonly": "read_only",
    "list": "list_name",
    "set_form_title": "form_title",
    "title": "form_title",
    "set_form_id": "form_id",
    "id_string": "form_id",
}
_WRAPPERS = ("bind", "jr", "control", "body")
_TRANSLATED = {"label", "hint", "guidance_hint", "constraint_message", "required_message"}
_CHINESE = re.compile(r"chinese|中文|汉语|简体|\bzh\b|zh[-_]", re.IGNORECASE)
_ENGLISH = re.compile(r"english|英文|英语|\ben\b|en[-_]", re.IGNORECASE)
_HEADER_WITHIN = 10


@dataclass(frozen=True)
class Row:
    """A filled row; `texts` are its cells by what their column is."""

    sheet: str
    number: int
    texts: Mapping[Name, str]
    letters: Mapping[Name, str]

    def get(self, what: str) -> str:
        """The text of a column that is not translated."""
        return next((text for (base, _), text in self.texts.items() if base == what), "")

    def say(self, what: str, languages: Sequence[str]) -> str:
        """The text of a translated column in the first language that has one."""
        return next((text for each in languages if (text := self.texts.get((what, each), ""))), "")

    def spot(self, what: str) -> Spot:
        name = next((each for each in self.letters if each[0] == what), (what, ""))
        return Spot(self.sheet, self.number, self.letters.get(name, ""), what)


@dataclass(frozen=True)
class Sheet:
    """A sheet of the questionnaire. `doubled` are headings that were there before, `faults` unreadable cells."""

    name: str
    header: int
    names: Mapping[int, Name]
    rows: tuple[Row, ...]
    doubled: tuple[str, ...]
    faults: tuple[tuple[int, str], ...]

    @property
    def columns(self) -> set[str]:
        return {base for base, _ in self.names.values()}

    @property
    def languages(self) -> list[str]:
        """The languages of the labels, in the order of the columns."""
        return list(dict.fromkeys(language for base, language in self.names.values() if base == "label"))


def read_sheet(name: str, grid: Grid, must_have: Sequence[str]) -> Sheet:
    """The rows under the first row that holds all of `must_have` (else under the first filled row)."""
    filled = sorted(grid)
    heads = [row for row in filled[:_HEADER_WITHIN] if set(must_have) <= _bases(grid[row])]
    header = (heads or filled or [1])[0]
    names, doubled = _names(grid.get(header, {}))
    letters = {each: letter(column) for column, each in names.items()}
    rows = [
        Row(name, number, _texts(grid[number], names), letters)
        for number in filled
        if number > header and _texts(grid[number], names)
    ]
    faults = [
        (number, f"{letter(column)}列{cell.fault}")
        for number in filled
        for column, cell in grid[number].items()
        if cell.fault and column in names
    ]
    return Sheet(name, header, names, tuple(rows), tuple(doubled), tuple(faults))


def _bases(cells: Mapping[int, Cell]) -> set[str]:
    return {_name(plain(cell))[0] for cell in cells.values()}


def _names(cells: Mapping[int, Cell]) -> tuple[dict[int, Name], list[str]]:
    names: dict[int, Name] = {}
    doubled = []
    for column, cell in sorted(cells.items()):
        name = _name(plain(cell))
        if name in names.values():
            doubled.append(plain(cell))
        else:
            names[column] = name
    return names, doubled


def _name(heading: str) -> Name:
    """label::Chinese (zh), label:English, bind:jr:constraintMsg, Constraint Message …"""
    parts = [part.strip() for part in re.split("::?", narrow(heading))]
    while len(parts) > 1 and parts[0].lower() in _WRAPPERS:
        parts = parts[1:]
    base = re.sub(r"[\s_]+", "_", parts[0].lower())
    base = _ALIASES.get(base, base)
    if base in _TRANSLATED:
        return base, parts[1] if parts[1:] else ""
    return "::".join((base, *parts[1:])), ""


def _texts(cells: Mapping[int, Cell], names: Mapping[int, Name]) -> dict[Name, str]:
    texts = {names[column]: plain(cell) for column, cell in cells.items() if column in names}
    return {name: text for name, text in texts.items() if text}


def plain(cell: Cell) -> str:
    """The cell as text, without what HTML marks up in it."""
    value = cell.value
    if cell.fault:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return re.sub(r"</?[A-Za-z][^<>]*>", "", value).strip()


def by_preference(languages: Sequence[str], default: str) -> list[str]:
    """Chinese first, then the form's own default, then the columns that name no language, then English."""

    def rank(language: str) -> int:
        tests = (
            bool(_CHINESE.search(language)),
            language == default and bool(default),
            not language,
            bool(_ENGLISH.search(language)),
        )
        return tests.index(True) if True in tests else len(tests)

    return sorted(languages, key=rank)


def lists_of(sheet: Sheet, languages: Sequence[str]) -> Iterator[tuple[str, str, str, int]]:
    """List, name, label and row of every choice."""
    for row in sheet.rows:
        label = row.say("label", languages)
        yield row.get("list_name"), row.get("name") or label, label or row.get("name"), row.number
