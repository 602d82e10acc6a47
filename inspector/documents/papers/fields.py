"""What a paper asks of the officer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LAW_CHOICE = "law_choice"
"""The text that `finding.law_choice` is said in, over `day`, `laws` and `later`."""

LAW_CHOICE_NAMES = frozenset({"day", "laws", "later"})


class FieldKind(StrEnum):
    """What is entered: days and moments as ISO text, several choices with "|" between them, a flag as "1" or ""."""

    TEXT = "text"
    LINES = "lines"
    DATE = "date"
    MOMENT = "moment"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    NUMBER = "number"


@dataclass(frozen=True, kw_only=True)
class PaperField:
    """What is asked of the officer. `value` is the default from the record, `when` the condition for asking.

    `each`: "finding" for what is asked once for every problem. `effect`: what the entry means to the program.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    value: str = ""
    required: bool = False
    when: str = ""
    hint: str = ""
    each: str = ""
    effect: str = ""
    line: int = 0
