"""What stands on a sheet that is printed for the hand: forms to fill in at the site, and lists for the desk.

A sheet is no document of a case: it has no number, is not sealed and carries no ink. Lengths are whole tenths of a
millimetre. The characters ☐ and ☑ in any text are drawn as boxes, `text.RULE` as a rule to write on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inspector.documents.model import Block, Field, Place


class Type(StrEnum):
    """The type of a column: as the rest, smaller, or with room between the lines for a pen."""

    PLAIN = "plain"
    SMALL = "small"
    WRITING = "writing"


@dataclass(frozen=True)
class SheetColumn:
    title: str
    width: int
    place: Place = Place.LEFT
    type: Type = Type.PLAIN


@dataclass(frozen=True)
class Banner:
    """A line over the whole width of a table, never parted from the row after it. Level 1 stands over 2."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class SheetRow:
    """The last cell takes the columns that are left."""

    cells: tuple[str, ...]


@dataclass(frozen=True)
class SheetTable:
    """A table whose header is repeated, whose rows are not cut, and whose foot stays with the last row."""

    columns: tuple[SheetColumn, ...]
    rows: tuple[Banner | SheetRow, ...]
    foot: tuple[tuple[Field, ...], ...] = ()


SheetBlock = Block | SheetTable


@dataclass(frozen=True)
class Sheet:
    """A whole sheet, A4 lying. `header` stands at the head of every page after the first, `notes` at the foot of all.

    `page_label` has {page} and {pages}.
    """

    title: str
    author: str
    subject: str
    page_label: str
    blocks: tuple[SheetBlock, ...]
    header: str = ""
    notes: tuple[str, ...] = ()
