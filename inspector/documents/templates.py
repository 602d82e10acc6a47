"""Wording as content: the texts of one kind of document in a TOML file, with sandboxed placeholders and conditions.

Every error names the file, the line and the placeholder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.documents.model import Absences
from inspector.documents.wording_parts import (
    GeneralBasis,
    absences,
    bases,
    broken,
    environment,
    line_of,
    parse,
)

if TYPE_CHECKING:
    from jinja2 import Template


PHOTOS_PER_PAGE = (1, 2, 4)


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
            raise broken(self.file, key, 0, str(error)) from error

    def listed(self, key: str) -> tuple[str, ...]:
        """The parts of a text that holds several, between upright bars."""
        return tuple(self.say(key).split("|"))


@dataclass(frozen=True)
class Wording(Texts):
    """The texts of one document kind."""

    absences: Absences
    bases: tuple[GeneralBasis, ...]
    per_page: int = 2
    """Photos on a page of the photo sheet."""


def load(path: Path, placeholders: Mapping[str, str]) -> Wording:
    """Read one file. `placeholders` names for each text the placeholders it may use, separated by blanks.

    Raises KnownError for a file that is missing, is not TOML, lacks a text, or uses an unknown placeholder.
    """
    return compile_wording(_read(path), path.name, placeholders)


def compile_wording(source: str, file: str, placeholders: Mapping[str, str]) -> Wording:
    """The wording of a file's text. Raises KnownError like `load`."""
    content = parse(source, file)
    texts = _texts(content, source, file, placeholders)
    return Wording(
        file, texts, absences(content, file, source), bases(content, file), _per_page(content, source, file)
    )


def load_texts(path: Path, placeholders: Mapping[str, str]) -> Texts:
    """Read the file of a form that nobody signs on screen. Raises KnownError like `load`."""
    source = _read(path)
    return Texts(path.name, _texts(parse(source, path.name), source, path.name, placeholders))


def _per_page(content: Mapping[str, object], source: str, file: str) -> int:
    """Raises KnownError for a number of photos that no page is laid out for."""
    count = content.get("per_page", PHOTOS_PER_PAGE[1])
    if type(count) is not int or count not in PHOTOS_PER_PAGE:
        raise broken(file, "per_page", line_of(source, r"^per_page\s*="), "每页照片数只能是 1、2 或 4")
    return count


def _texts(
    content: Mapping[str, object], source: str, file: str, placeholders: Mapping[str, str]
) -> dict[str, Template]:
    texts = _part(content, "text", file)
    for key in placeholders:
        if key not in texts:
            raise broken(file, key, 0, "缺少这段文字")
    return {key: _compile(file, source, key, texts[key], placeholders) for key in texts}


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise broken(path.name, "", 0, str(error)) from error


def _part(content: Mapping[str, object], key: str, file: str) -> dict[str, object]:
    part = content.get(key)
    if not isinstance(part, dict):
        raise broken(file, key, 0, f"缺少 [{key}] 一节")
    return part


def _compile(file: str, source: str, key: str, text: object, placeholders: Mapping[str, str]) -> Template:
    from jinja2 import TemplateSyntaxError
    from jinja2.meta import find_undeclared_variables

    first = line_of(source, rf"^{re.escape(key)}\s*=")
    if key not in placeholders or not isinstance(text, str):
        raise broken(file, key, first, "程序不认识这段文字")
    try:
        used = find_undeclared_variables(environment().parse(text))
    except TemplateSyntaxError as error:
        raise broken(file, key, first + error.lineno - 1, str(error)) from error
    for name in sorted(used - set(placeholders[key].split())):
        line = line_of(source, rf"\b{re.escape(name)}\b", first)
        raise broken(file, key, line, f"没有 {{{{ {name} }}}} 这个占位符，可用的有：{placeholders[key]}")
    return environment().from_string(text)
