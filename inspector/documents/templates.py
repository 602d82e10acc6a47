"""Wording as content: the texts of one kind of document in a TOML file, with sandboxed placeholders and conditions.

Every error names the file, the line and the placeholder.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.documents.model import Absences
from inspector.domain import plain
from inspector.domain.law import formal_place
from inspector.errors import KnownError

if TYPE_CHECKING:
    from jinja2 import Environment, Template

REMARK_PLACEHOLDERS = frozenset({"name", "position", "reason", "witness", "recording"})


@dataclass(frozen=True)
class GeneralBasis:
    """A provision that the whole document rests on, with the days on which it is in force."""

    law_title: str
    article: int
    in_force_from: date
    in_force_to: date | None = None
    paragraph: int | None = None
    confidence: str = ""

    def holds_on(self, day: date) -> bool:
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def __str__(self) -> str:
        return f"《{self.law_title}》{formal_place(self.article, self.paragraph)}"


@dataclass(frozen=True)
class Texts:
    """The texts of one form."""

    file: str
    texts: Mapping[str, Template]

    def say(self, key: str, **values: object) -> str:
        """The text with its placeholders filled, without outer blanks. Raises KnownError for one without value."""
        from jinja2 import TemplateError

        try:
            return self.texts[key].render(values).strip()
        except TemplateError as error:
            raise _broken(self.file, key, 0, str(error)) from error

    def listed(self, key: str) -> tuple[str, ...]:
        """The parts of a text that holds several, between upright bars."""
        return tuple(self.say(key).split("|"))


@dataclass(frozen=True)
class Wording(Texts):
    """The texts of one document kind."""

    absences: Absences
    bases: tuple[GeneralBasis, ...]


def load(path: Path, placeholders: Mapping[str, str]) -> Wording:
    """Read one file. `placeholders` names for each text the placeholders it may use, separated by blanks.

    Raises KnownError for a file that is missing, is not TOML, lacks a text, or uses an unknown placeholder.
    """
    source = _read(path)
    content = _parse(source, path.name)
    texts = _texts(content, source, path.name, placeholders)
    return Wording(path.name, texts, _absences(content, path.name, source), _bases(content, path.name))


def load_texts(path: Path, placeholders: Mapping[str, str]) -> Texts:
    """Read the file of a form that nobody signs on screen. Raises KnownError like `load`."""
    source = _read(path)
    return Texts(path.name, _texts(_parse(source, path.name), source, path.name, placeholders))


def _parse(source: str, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _broken(file, "", 0, str(error)) from error


def _texts(
    content: Mapping[str, object], source: str, file: str, placeholders: Mapping[str, str]
) -> dict[str, Template]:
    texts = _part(content, "text", file)
    for key in placeholders:
        if key not in texts:
            raise _broken(file, key, 0, "缺少这段文字")
    return {key: _compile(file, source, key, texts[key], placeholders) for key in texts}


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _broken(path.name, "", 0, str(error)) from error


def _part(content: Mapping[str, object], key: str, file: str) -> dict[str, object]:
    part = content.get(key)
    if not isinstance(part, dict):
        raise _broken(file, key, 0, f"缺少 [{key}] 一节")
    return part


def _compile(file: str, source: str, key: str, text: object, placeholders: Mapping[str, str]) -> Template:
    from jinja2 import TemplateSyntaxError
    from jinja2.meta import find_undeclared_variables

    first = _line_of(source, rf"^{re.escape(key)}\s*=")
    if key not in placeholders or not isinstance(text, str):
        raise _broken(file, key, first, "程序不认识这段文字")
    try:
        used = find_undeclared_variables(_environment().parse(text))
    except TemplateSyntaxError as error:
        raise _broken(file, key, first + error.lineno - 1, str(error)) from error
    for name in sorted(used - set(placeholders[key].split())):
        line = _line_of(source, rf"\b{re.escape(name)}\b", first)
        raise _broken(file, key, line, f"没有 {{{{ {name} }}}} 这个占位符，可用的有：{placeholders[key]}")
    return _environment().from_string(text)


def _environment() -> Environment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # The result is text on paper, not HTML: escaping would print &amp;.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def _line_of(source: str, pattern: str, first: int = 1) -> int:
    """The number of the first line, from `first` on, that the pattern is found in; `first` when in none."""
    lines = enumerate(source.splitlines(), 1)
    return next((at for at, line in lines if at >= first and re.search(pattern, line)), first)


def _absences(content: Mapping[str, object], file: str, source: str) -> Absences:
    try:
        absences = plain.load(Absences, {key: content.get(key) for key in ("refused", "absent")})
    except ValueError as error:
        raise _broken(file, "", 0, str(error)) from error
    for sentence in (*absences.refused.note, *absences.absent.note):
        for name in sorted(set(re.findall(r"\{(\w*)\}", sentence)) - REMARK_PLACEHOLDERS):
            raise _broken(file, "note", _line_of(source, rf"\{{{name}\}}"), f"没有 {{{name}}} 这个占位符")
    return absences


def _bases(content: Mapping[str, object], file: str) -> tuple[GeneralBasis, ...]:
    raw = content.get("basis", [])
    try:
        return plain.load(
            _Bases, {"basis": [_dates_as_text(one) for one in raw] if isinstance(raw, list) else raw}
        ).basis
    except ValueError as error:
        raise _broken(file, "basis", 0, str(error)) from error


@dataclass(frozen=True)
class _Bases:
    basis: tuple[GeneralBasis, ...] = ()


def _dates_as_text(entry: object) -> object:
    if not isinstance(entry, dict):
        return entry
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in entry.items()}


def _broken(file: str, key: str, line: int, why: str) -> KnownError:
    where = f"{file}" + (f" 第 {line} 行" if line else "") + (f"“{key}”" if key else "")
    return KnownError(
        f"文书模板 {where} 有误：{why}。",
        "检查记录不受影响，文书尚未生成。",
        "请改正模板文件，或恢复程序自带的模板。",
    )
