"""What every file of wording has in common: TOML, sandboxed Jinja, general bases, words for refusal, errors by line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from inspector.documents.model import Absences
from inspector.domain import plain
from inspector.domain.law import formal_place
from inspector.errors import KnownError

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_POSITION = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")

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


def parse(source: str, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        line, why = _plainly(str(error), source)
        raise broken(file, "", line, why) from error


def _plainly(said: str, source: str) -> tuple[int, str]:
    """The line that the reader of TOML complains of, and a sentence for somebody who does not write TOML."""
    found = _POSITION.search(said)
    line = (int(found[1]) if found[1] else len(source.splitlines())) if found else 0
    return (
        line,
        f"这里不合 TOML 的写法，多半是前面少了引号、等号或者括号（{_POSITION.sub('', said).strip()}）",
    )


def environment() -> ImmutableSandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # The result is text on paper, not HTML: escaping would print &amp;.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def line_of(source: str, pattern: str, first: int = 1) -> int:
    """The number of the first line, from `first` on, that the pattern is found in; `first` when in none."""
    lines = enumerate(source.splitlines(), 1)
    return next((at for at, line in lines if at >= first and re.search(pattern, line)), first)


def headers(source: str, key: str) -> tuple[int, ...]:
    """The lines on which the tables [[key]] begin."""
    head = re.compile(rf"\s*\[\[\s*{re.escape(key)}\s*\]\]")
    return tuple(at for at, line in enumerate(source.splitlines(), 1) if head.match(line))


def absences(content: Mapping[str, object], file: str, source: str) -> Absences:
    try:
        absences = plain.load(Absences, {key: content.get(key) for key in ("refused", "absent")})
    except ValueError as error:
        raise broken(file, "", 0, str(error)) from error
    for sentence in (*absences.refused.note, *absences.absent.note):
        for name in sorted(set(re.findall(r"\{(\w*)\}", sentence)) - REMARK_PLACEHOLDERS):
            raise broken(file, "note", line_of(source, rf"\{{{name}\}}"), f"没有 {{{name}}} 这个占位符")
    return absences


def bases(content: Mapping[str, object], file: str) -> tuple[GeneralBasis, ...]:
    raw = content.get("basis", [])
    try:
        return plain.load(
            _Bases, {"basis": [_dates_as_text(one) for one in raw] if isinstance(raw, list) else raw}
        ).basis
    except ValueError as error:
        raise broken(file, "basis", 0, str(error)) from error


@dataclass(frozen=True)
class _Bases:
    basis: tuple[GeneralBasis, ...] = ()


def _dates_as_text(entry: object) -> object:
    if not isinstance(entry, dict):
        return entry
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in entry.items()}


class WordingError(KnownError):
    """A fault in a file of wording: `line` is the line it stands on, 0 where that is not known."""

    def __init__(self, file: str, key: str, line: int, why: str) -> None:
        where = f"{file}" + (f" 第 {line} 行" if line else "") + (f"“{key}”" if key else "")
        super().__init__(
            f"文书模板 {where} 有误：{why}。",
            "检查记录不受影响，文书尚未生成。",
            "请改正模板文件，或恢复程序自带的模板。",
        )
        self.file, self.key, self.line, self.why = file, key, line, why


def broken(file: str, key: str, line: int, why: str) -> WordingError:
    return WordingError(file, key, line, why)
