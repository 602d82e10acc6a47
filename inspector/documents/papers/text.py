"""Filling the texts and weighing the conditions of paper templates: sandboxed, each compiled once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeVar

from inspector.documents.papers.blank import printed_length
from inspector.documents.text import RULE
from inspector.documents.wording_parts import broken, environment
from inspector.errors import KnownError

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.environment import TemplateExpression
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Values = Mapping[str, object]
T = TypeVar("T")

_RULE_OF_UNDERSCORES = re.compile(r"(?<![A-Za-z_])_{2,}(?![A-Za-z_])")
_OUTER = " \t\r\n"
"""What is cut off a text: wide blanks stay, they are the gaps of a date."""

_FAULTS = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError)
"""What a wrong expression of the wording raises besides the errors of Jinja itself."""


@dataclass(frozen=True)
class Source:
    """Where a text comes from, for errors."""

    file: str
    key: str = ""
    line: int = 0

    def broken(self, why: str, line: int = 0) -> KnownError:
        return broken(self.file, self.key, line or self.line, why)


def say(text: str, values: Values, source: Source) -> str:
    """The text with its placeholders filled. Underscores are a rule to write on. Raises KnownError."""
    if "{" not in text and "__" not in text:
        return text.strip(_OUTER)
    return _tried(lambda: _template(text).render(values).strip(_OUTER), source)


def holds(condition: str, values: Values, source: Source) -> bool:
    """Whether the condition is true; an empty one is. Raises KnownError."""
    return not condition or _tried(lambda: bool(_expression(condition)(**values)), source)


def parsed(text: str, source: Source) -> nodes.Template:
    """The syntax tree of a text. Raises KnownError with the line of a syntax error."""
    from jinja2 import TemplateSyntaxError

    try:
        return _environment().parse(_ruled(text))
    except TemplateSyntaxError as error:
        raise source.broken(str(error), source.line + error.lineno - 1) from error


def parsed_condition(text: str, source: Source) -> nodes.Template:
    """The same for a condition."""
    return parsed(f"{{% if {text} %}}{{% endif %}}", source)


def _tried(work: Callable[[], T], source: Source) -> T:
    from jinja2 import TemplateError

    try:
        return work()
    except (TemplateError, *_FAULTS) as error:
        raise source.broken(str(error)) from error


def _ruled(text: str) -> str:
    return _RULE_OF_UNDERSCORES.sub(RULE, text)


@lru_cache(maxsize=4096)
def _template(text: str) -> Template:
    return _environment().from_string(_ruled(text))


@lru_cache(maxsize=1024)
def _expression(text: str) -> TemplateExpression:
    return _environment().compile_expression(text, undefined_to_none=False)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    made = environment()
    made.filters["length"] = made.filters["count"] = printed_length
    made.filters["join"] = _joined
    made.filters["until"] = _until
    return made


def _until(start: object, end: object) -> str:
    """From – to, the day once when it is the same: {{ started | until(ended) }}."""
    first, last = str(start), str(end)
    day = first[: first.find("日") + 1]
    return f"{first}至{last.removeprefix(day)}" if first or last else ""


def _joined(values: Iterable[object], between: str = "") -> str:
    return between.join(text for text in map(str, values) if text)
