"""The placeholders that may stand at a place of a wording, each with what it says."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from inspector.domain import plain
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.paths import bundled

_KEY = re.compile(r"\s*([a-z_]+)\s*=")
_TABLE = re.compile(r"\s*\[{1,2}\s*([a-z_]+)\s*\]{1,2}")
_VALUE = re.compile(r"""\s*([a-z_]+)\s*=\s*["']([^"']*)["']""")
_EXPRESSIONS = frozenset({"when", "only", "checked"})


@dataclass(frozen=True)
class Placeholder:
    """`name` as it stands in an expression, `written` as it stands in a text."""

    name: str
    written: str
    says: str


@dataclass(frozen=True)
class PlaceholderGroup:
    title: str
    names: tuple[Placeholder, ...]


@dataclass(frozen=True)
class _Group:
    title: str
    names: dict[str, str]


@dataclass(frozen=True)
class _Part:
    """Parts of the things that are called one of `of`."""

    of: tuple[str, ...]
    title: str
    names: dict[str, str]


@dataclass(frozen=True)
class _Words:
    """`visit`: kind → text → name → what it says. `braces`: key → name in single braces → what it says."""

    group: tuple[_Group, ...]
    part: tuple[_Part, ...]
    visit: dict[str, dict[str, dict[str, str]]]
    braces: dict[str, dict[str, str]]


@cache
def _words() -> _Words:
    text = bundled("data/documents/placeholders.toml").read_text(encoding="utf-8")
    return plain.load(_Words, tomllib.loads(text))


def placeholders(kind: DocumentKind, text: str, line: int) -> tuple[PlaceholderGroup, ...]:
    """What may be used in this line (from 1) of the wording, which need not be without faults."""
    lines = text.splitlines()
    table, key = _place(lines[:line])
    single = _words().braces.get(key, {})
    groups = [PlaceholderGroup("只用在这一处", _named(single, "{{{}}}"))] if single else []
    if kind in VISIT_KINDS:
        own = _words().visit.get(kind.value, {}).get(key, {}) if table == "text" else {}
        groups.append(PlaceholderGroup(f"“{key}”这段文字", _named(own)))
    elif key != "note":
        groups += [*_own(lines), *_common(), *_parts()]
    return tuple(one for one in groups if one.names)


def in_place(one: Placeholder, before: str) -> str:
    """The placeholder as it is put in after `before`, the line up to the cursor: bare inside of an expression."""
    key = _KEY.match(before)
    inside = any(
        before.rfind(opened) > before.rfind(closed) for opened, closed in (("{{", "}}"), ("{%", "%}"))
    )
    return one.name if inside or (key is not None and key[1] in _EXPRESSIONS) else one.written


def _place(before: list[str]) -> tuple[str, str]:
    """The table and the key that the last of these lines belongs to."""
    table = key = ""
    for line in before:
        if head := _TABLE.match(line):
            table, key = head[1], ""
        elif found := _KEY.match(line):
            key = found[1]
    return table, key


def _own(lines: list[str]) -> Iterator[PlaceholderGroup]:
    """The fields and texts of the file itself."""
    fields, texts = dict(_fields(lines)), dict(_texts(lines))
    yield PlaceholderGroup("这份模板的填写项", _named(fields))
    yield PlaceholderGroup("这份模板的文字", _named(texts))


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    for table in _tables(lines, "field"):
        found = {pair[1]: pair[2] for line in table if (pair := _VALUE.match(line))}
        name = found.get("name", "")
        if name:
            prefix = "finding." if found.get("each") == "finding" else ""
            yield f"{prefix}{name}", found.get("label", "")


def _texts(lines: list[str]) -> Iterator[tuple[str, str]]:
    for table in _tables(lines, "text"):
        for line in table:
            if (found := _KEY.match(line)) and found[1] not in ("page_label", "header"):
                yield f"text.{found[1]}", line.partition("=")[2].strip().strip('"')


def _tables(lines: list[str], wanted: str) -> Iterator[list[str]]:
    """The lines of every table of that name."""
    table: list[str] | None = None
    for line in lines:
        if head := _TABLE.match(line):
            if table is not None:
                yield table
            table = [] if head[1] == wanted else None
        elif table is not None:
            table.append(line)
    if table is not None:
        yield table


@cache
def _common() -> tuple[PlaceholderGroup, ...]:
    return tuple(PlaceholderGroup(one.title, _named(one.names)) for one in _words().group)


@cache
def _parts() -> tuple[PlaceholderGroup, ...]:
    return tuple(PlaceholderGroup(one.title, _named(_dotted(one))) for one in _words().part)


def _dotted(part: _Part) -> dict[str, str]:
    return {f"{of}.{name}": says for of in part.of for name, says in part.names.items()}


def _named(names: Mapping[str, str], pattern: str = "{{{{ {} }}}}") -> tuple[Placeholder, ...]:
    return tuple(Placeholder(name, pattern.format(name), says) for name, says in names.items())
