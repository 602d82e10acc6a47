"""What stands on a document, without ink and without a page: frozen values with one canonical byte form.

`inspector.domain.plain.digest(model)` is the hash that every signature under the document is bound to. Lengths
are whole tenths of a millimetre. The characters ☐ and ☑ in any text are drawn as vector boxes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from inspector.domain.document import DocumentKind, SignerRole


class Layout(StrEnum):
    """OFFICIAL: the 22 × 28 grid of GB/T 9704-2012 · FORM: 表格式, smaller type, slots at the foot of each page."""

    OFFICIAL = "official"
    FORM = "form"


class Place(StrEnum):
    """Where a line of text stands: with two characters of indent, without, centred, or at the right edge."""

    INDENT = "indent"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True)
class Masthead:
    """The authority, the title of the document, and its number ("" for a kind that has none)."""

    bureau: str
    title: str
    number: str = ""
    block: str = field(default="masthead", init=False)


@dataclass(frozen=True)
class Paragraph:
    text: str
    place: Place = Place.INDENT
    keep_with_next: bool = False
    block: str = field(default="paragraph", init=False)


@dataclass(frozen=True)
class Heading:
    """Level 1 一、 (黑体) · 2 （一） (楷体) · 3 1. and 4 (1) (仿宋), as GB/T 9704-2012 7.3.3 orders them."""

    text: str
    level: int = 1
    block: str = field(default="heading", init=False)


@dataclass(frozen=True)
class Field:
    """A labelled value of a form. The label takes `label` tenths of a millimetre of `width`."""

    name: str
    value: str
    width: int
    label: int


@dataclass(frozen=True)
class FieldGrid:
    """表格式: each row is cut into fields; the widths of a row add up to the width of the text."""

    rows: tuple[tuple[Field, ...], ...]
    block: str = field(default="field_grid", init=False)


@dataclass(frozen=True)
class Column:
    title: str
    width: int
    place: Place = Place.LEFT


@dataclass(frozen=True)
class DataTable:
    """A table whose header is repeated on every page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    block: str = field(default="data_table", init=False)


@dataclass(frozen=True)
class Tick:
    text: str
    checked: bool


@dataclass(frozen=True)
class TickRow:
    """A question and its boxes."""

    label: str
    ticks: tuple[Tick, ...]
    block: str = field(default="tick_row", init=False)


@dataclass(frozen=True)
class PhotoEntry:
    """One photo of a photo sheet. `sha256` names the original; the picture drawn is its rendition.

    `per_page` of them share a page with whatever stands above the first.
    """

    sha256: str
    fields: FieldGrid
    per_page: int = 2
    block: str = field(default="photo", init=False)


@dataclass(frozen=True)
class SignatureSlot:
    """The empty place for one signature. `id` is what `slot_id` gives for the signature that belongs here."""

    id: str
    role: SignerRole
    label: str


@dataclass(frozen=True)
class Remark:
    """What a slot says instead of ink: `mark`, and a note of those sentences whose placeholders all have a value.

    Placeholders: {name} {position} {reason} {witness} {recording}.
    """

    mark: str
    note: tuple[str, ...]


@dataclass(frozen=True)
class Absences:
    """The wording for a party that refuses to sign, and for one that is not there."""

    refused: Remark
    absent: Remark


@dataclass(frozen=True)
class Opinion:
    """审阅意见 or 签收情况, filled from the slot's signature: `signed` (with {opinion}), or the note of the refusal."""

    slot: str
    label: str
    absences: Absences
    signed: str = "{opinion}"
    block: str = field(default="opinion", init=False)


@dataclass(frozen=True)
class SignatureLine:
    """A slot, what is printed beside it (the certificate), the day of signing. `optional`: only where it is signed."""

    slot: SignatureSlot
    beside: str = ""
    dated: bool = True
    optional: bool = False


@dataclass(frozen=True)
class SignatureBlock:
    """Signature lines that no page break may part from one another or from the last lines above them."""

    lines: tuple[SignatureLine, ...]
    block: str = field(default="signatures", init=False)


@dataclass(frozen=True)
class SignedBox:
    """A row of a form: at the left what it is for, at the right an opinion with the place to sign and the day below.

    `label` is the width of the left part, `least` the least height; a box follows the grid or box above without a gap.
    `slot` is None for an opinion that nobody signs.
    """

    name: str
    text: str
    slot: SignatureSlot | None
    label: int
    least: int = 300
    block: str = field(default="signed_box", init=False)


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page: the back of a sheet."""

    block: str = field(default="page_break", init=False)


@dataclass(frozen=True)
class Gap:
    """Blank height, in tenths of a millimetre."""

    height: int
    block: str = field(default="gap", init=False)


@dataclass(frozen=True)
class BlankBelow:
    """以下空白."""

    text: str
    block: str = field(default="blank_below", init=False)


@dataclass(frozen=True)
class SealSpace:
    """署名 and 成文日期 (right, four characters in) with room for the physical seal over them."""

    bureau: str
    dated: str
    hint: str = ""
    block: str = field(default="seal", init=False)


Block = (
    Masthead
    | Paragraph
    | Heading
    | FieldGrid
    | DataTable
    | TickRow
    | PhotoEntry
    | Opinion
    | SignatureBlock
    | SignedBox
    | PageBreak
    | Gap
    | BlankBelow
    | SealSpace
)


@dataclass(frozen=True)
class Footer:
    """The foot of every page: slots for the page-by-page signature and `page_label` with {page} and {pages}."""

    page_label: str
    slots: tuple[SignatureSlot, ...] = ()


@dataclass(frozen=True)
class ReportModel:
    """A whole document. `header` stands at the head of every page after the first; `absences` serves the footers."""

    kind: DocumentKind
    title: str
    number: str
    author: str
    subject: str
    layout: Layout
    footer: Footer
    blocks: tuple[Block, ...]
    absences: Absences
    header: str = ""
