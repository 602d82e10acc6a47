"""案卷装订: the documents of a case file as one PDF, with page numbers over the whole.

The pages are those of the documents, not typeset again: their contents stay byte for byte and get a number on top.
Certificate signatures cover a file of their own and cannot hold in another one: what they show is kept as part of the
page, the signature itself is not. A signature is verified on the single document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.domain.document import BOUND_KINDS, DocumentKind


@dataclass(frozen=True)
class Part:
    """One document of the file: `title` as the outline shows it, `pdf` its issued file or a signed copy of it."""

    title: str
    pdf: bytes
    kind: DocumentKind

    @property
    def is_front(self) -> bool:
        """卷宗封面 and 卷内目录 have no number of the file."""
        return self.kind in BOUND_KINDS


@dataclass(frozen=True)
class Bound:
    """The whole file and its sides, blank ones too."""

    pdf: bytes
    pages: int


@dataclass(frozen=True)
class Side:
    """One side of a sheet: page `page` of part `part`, None for a blank. `number` over the whole, 0 for none."""

    part: int
    page: int | None
    number: int


def page_plan(pages: Sequence[int], duplex: bool) -> tuple[int, ...]:
    """The first page of each document with this many pages; `duplex` begins each on the front of a sheet."""
    firsts, free = [], 1
    for count in pages:
        firsts.append(free)
        free += _sides_taken(count, duplex)
    return tuple(firsts)


def count_pages(part: Part) -> int:
    """How many pages a document has. Raises KnownError for a part that is no whole PDF."""
    from inspector.documents.typeset.bound import opened

    return len(opened(part).pages)


def bind(parts: Sequence[Part], duplex: bool, *, title: str = "", author: str = "") -> Bound:
    """One PDF of all parts in their order, cover and contents first. Same input, same bytes.

    `duplex` is for printing on both sides: every document begins on a front (odd) page, blank backs are marked, and
    the number stands at the outer corner, on backs at the left; printed on one side, always at the right. Title and
    author are what the file says about itself, by default what its first part says. pypdf and reportlab are imported
    with the first file. Raises KnownError for a part that is no whole PDF.
    """
    from inspector.documents.typeset.bound import opened, write_bound

    readers = [opened(part) for part in parts]
    sides = tuple(_sides(parts, [len(reader.pages) for reader in readers], duplex))
    return Bound(write_bound(parts, readers, sides, duplex, title, author), len(sides))


def _sides_taken(count: int, duplex: bool) -> int:
    return count + (duplex and count % 2)


def _sides(parts: Sequence[Part], counts: Sequence[int], duplex: bool) -> Iterator[Side]:
    number = 0
    for at, (part, count) in enumerate(zip(parts, counts, strict=True)):
        for page in range(_sides_taken(count, duplex)):
            number += not part.is_front
            yield Side(at, page if page < count else None, 0 if part.is_front else number)
