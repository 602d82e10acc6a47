"""The blocks of a paper template as its file says them: texts and conditions, not filled yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from inspector.documents.model import Place
from inspector.domain.document import SignerRole

FULL = 1560
"""The width of the text in tenths of a millimetre, which the widths of a row add up to."""


class OnBlank(StrEnum):
    """Whether a block stands on the form to fill in by hand: yes · no · only there."""

    YES = "yes"
    NO = "no"
    ONLY = "only"


@dataclass(frozen=True, kw_only=True)
class Part:
    """`when`: the condition under which it stands there. `each`: the list that it is repeated over."""

    when: str = ""
    each: str = ""
    blank_rows: int = 0


@dataclass(frozen=True, kw_only=True)
class Spec(Part):
    """A block. `line`: where it begins in the file."""

    line: int = 0
    blank: OnBlank = OnBlank.YES


@dataclass(frozen=True, kw_only=True)
class MastheadSpec(Spec):
    """The letterhead, title and number."""


@dataclass(frozen=True, kw_only=True)
class PageBreakSpec(Spec):
    """What follows begins on a new page."""


@dataclass(frozen=True, kw_only=True)
class GapSpec(Spec):
    height: int


@dataclass(frozen=True, kw_only=True)
class ParagraphSpec(Spec):
    text: str
    place: Place = Place.INDENT
    keep: bool = False


@dataclass(frozen=True, kw_only=True)
class HeadingSpec(Spec):
    text: str
    level: int = 1


@dataclass(frozen=True, kw_only=True)
class CellSpec:
    """`blank_rows`: how many lines the cell has on the form to fill in by hand."""

    name: str
    width: int
    label: int
    value: str = ""
    blank_rows: int = 1


@dataclass(frozen=True, kw_only=True)
class RowSpec(Part):
    row: tuple[CellSpec, ...]


@dataclass(frozen=True, kw_only=True)
class GridSpec(Spec):
    rows: tuple[RowSpec, ...]


@dataclass(frozen=True, kw_only=True)
class ColumnSpec:
    title: str
    width: int
    cell: str = ""
    place: Place = Place.LEFT


@dataclass(frozen=True, kw_only=True)
class TableSpec(Spec):
    """`each` gives the rows; `when` is that of the whole table, `only` that of a row."""

    columns: tuple[ColumnSpec, ...]
    only: str = ""


@dataclass(frozen=True, kw_only=True)
class TickSpec:
    text: str
    checked: str = ""


@dataclass(frozen=True, kw_only=True)
class TicksSpec(Spec):
    ticks: tuple[TickSpec, ...]
    label: str = ""


@dataclass(frozen=True, kw_only=True)
class SignedBoxSpec(Spec):
    """Without `slot` nobody signs. `role` is that of the slot where it says nothing else."""

    name: str
    text: str = ""
    slot: str = ""
    role: str = ""
    slot_label: str = ""
    label: int = 300
    least: int = 300


@dataclass(frozen=True, kw_only=True)
class OpinionSpec(Spec):
    slot: str
    label: str
    signed: str = "{opinion}"


@dataclass(frozen=True, kw_only=True)
class LineSpec(Part):
    label: str
    slot: str = ""
    beside: str = ""
    dated: bool = True
    optional: bool = False


@dataclass(frozen=True, kw_only=True)
class SignaturesSpec(Spec):
    lines: tuple[LineSpec, ...]


@dataclass(frozen=True, kw_only=True)
class SealSpec(Spec):
    hint: str = ""


@dataclass(frozen=True, kw_only=True)
class BlankBelowSpec(Spec):
    text: str


@dataclass(frozen=True, kw_only=True)
class QaSpec(Spec):
    """Questions and answers, a line each."""

    text: str


@dataclass(frozen=True, kw_only=True)
class FooterSpec:
    """A place for the page-by-page signature."""

    slot: str
    label: str


SPECS: dict[str, type[Spec]] = {
    "masthead": MastheadSpec,
    "page_break": PageBreakSpec,
    "gap": GapSpec,
    "paragraph": ParagraphSpec,
    "heading": HeadingSpec,
    "grid": GridSpec,
    "table": TableSpec,
    "ticks": TicksSpec,
    "signed_box": SignedBoxSpec,
    "opinion": OpinionSpec,
    "signatures": SignaturesSpec,
    "seal": SealSpec,
    "blank_below": BlankBelowSpec,
    "qa": QaSpec,
}

CONDITIONS = frozenset({"when", "only", "checked"})
PLAIN = frozenset({"each", "slot", "role"})
"""Names, not texts."""

SLOTS = {role.value: role for role in SignerRole if role not in (SignerRole.INSPECTOR, SignerRole.RECORDER)}
"""The slots that a template may name; the officers' lines are given by `each = "officers"`."""

OFFICER_SLOTS = ("officer", "officers")
"""In a signed box: the place of the officer who drafts the paper."""


@dataclass(frozen=True)
class Said:
    """A text or condition of a block with the loops that it stands in."""

    key: str
    text: str
    loops: tuple[str, ...]

    @property
    def is_condition(self) -> bool:
        return self.key in CONDITIONS


def said(spec: object, loops: tuple[str, ...] = ()) -> Iterator[Said]:
    """Every text and condition of a block and its parts. That of a whole table stands outside of its rows."""
    each = getattr(spec, "each", "")
    inner = (*loops, each) if each else loops
    for one in fields(spec):  # type: ignore[arg-type]
        value = getattr(spec, one.name)
        outside = isinstance(spec, TableSpec) and one.name == "when"
        if isinstance(value, tuple):
            for part in value:
                yield from said(part, inner)
        elif isinstance(value, str) and not isinstance(value, StrEnum) and value and one.name not in PLAIN:
            yield Said(one.name, value, loops if outside else inner)
