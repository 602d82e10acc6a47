"""Typed reading of a TOML table: every mistake is noted with its place, and reading goes on."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import TypeVar

from inspector.content.locate import Place
from inspector.content.problems import ContentError, Problem, Problems

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

_NAMES: dict[type, str] = {
    str: "文字",
    int: "整数",
    bool: "true 或 false",
    date: "日期（如 2026-08-15，不加引号）",
    list: "列表",
    dict: "表",
}
_SYNTAX = {"Invalid": "语法错误", "Expected": "语法错误", "Unclosed": "括号没有配对", "Cannot": "重复定义"}


def parse_toml(text: str, file: str) -> Table:
    """The top table of a TOML text. Raises ContentError with the line of a syntax error."""
    try:
        return Table(tomllib.loads(text), (), Problems(file, text))
    except tomllib.TOMLDecodeError as error:
        raise ContentError((_syntax_problem(file, text, str(error)),)) from error


def _syntax_problem(file: str, text: str, message: str) -> Problem:
    what, _, where = message.partition(" (at ")
    digits = "".join(char if char.isdigit() else " " for char in where).split()
    line = int(digits[0]) if digits else text.count("\n") + 1
    kind = next((name for start, name in _SYNTAX.items() if what.startswith(start)), "语法错误")
    return Problem(file, line, f"TOML {kind}，这一行读不懂（{what}）")


class Table:
    """One table being read. A wrong or missing field is noted and read as an empty value."""

    def __init__(self, data: dict[str, object], place: Place, problems: Problems) -> None:
        self._data = data
        self._asked: set[str] = set()
        self.place = place
        self.problems = problems

    def has(self, key: str) -> bool:
        return key in self._data

    def note(self, key: str, message: str) -> None:
        """Record a mistake at one key of this table, or at its head for an empty key."""
        self.problems.add((*self.place, key) if key in self._data else self.place, message)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; without default it must be there and not be blank."""
        value = self._get(key, str, default is None)
        if value is None:
            return default or ""
        if default is None and not value.strip():
            self.note(key, f"「{key}」不能为空")
        return value

    def whole(self, key: str, required: bool = False) -> int | None:
        return self._get(key, int, required)

    def flag(self, key: str, default: bool = False, required: bool = False) -> bool:
        value = self._get(key, bool, required)
        return default if value is None else value

    def day(self, key: str, required: bool = False) -> date | None:
        return self._get(key, date, required)

    def texts(self, key: str, required: bool = False) -> tuple[str, ...]:
        values: list[object] = self._get(key, list, required) or []
        for index, value in enumerate(values):
            if type(value) is not str or not value.strip():
                self.problems.add((*self.place, key, index), f"「{key}」的第{index + 1}项应为不空的文字")
        if required and self.has(key) and not values:
            self.note(key, f"「{key}」至少要有一项")
        return tuple(value for value in values if type(value) is str)

    def one_of(self, key: str, kind: type[E], default: E | None = None) -> E:
        value = self._get(key, str, default is None)
        known = {str(member.value): member for member in kind}
        if value is not None and value not in known:
            self.note(key, f"「{key}」的值「{value}」不认识，应为 {'、'.join(known)} 之一")
        return known.get(value or "", default or next(iter(kind)))

    def tables(self, key: str, required: bool = False) -> tuple[Table, ...]:
        """The tables of a list; what is no table is noted."""
        values: list[object] = self._get(key, list, required) or []
        return tuple(self._table(value, (*self.place, key, index), key) for index, value in enumerate(values))

    def table(self, key: str, required: bool = False) -> Table | None:
        value: dict[str, object] | None = self._get(key, dict, required)
        return None if value is None else self._table(value, (*self.place, key), key)

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._data.keys() - self._asked:
            self.note(key, f"不认识的键「{key}」，{_suggest(key, self._asked)}")

    def _table(self, value: object, place: Place, key: str) -> Table:
        if isinstance(value, dict):
            return Table(value, place, self.problems)
        self.problems.add(place, f"「{key}」的每一项应为表（写在花括号里或 [[{key}]] 之下）")
        return Table({}, place, Problems("", ""))

    def _get(self, key: str, kind: type[T], required: bool) -> T | None:
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            if required:
                self.note(key, f"缺少必填的键「{key}」，应为{_NAMES[kind]}")
            return None
        # A bool is an int to isinstance; content means exactly what it says.
        if isinstance(value, kind) and type(value) is kind:
            return value
        self.note(key, f"「{key}」应为{_NAMES[kind]}，现在是 {value!r}")
        return None


def _suggest(key: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(key, known, n=1)
    return f"是不是「{close[0]}」？" if close else f"这里可用：{'、'.join(sorted(known))}"
