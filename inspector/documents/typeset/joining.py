"""Blocks that share rules or a row on the page with the ones that follow them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from inspector.documents.model import BlankBelow, FieldGrid, PhotoEntry, SignedBox
from inspector.documents.sheet import SheetBlock


@dataclass(frozen=True)
class Form:
    """Grids and boxes that follow one another: one form with common rules."""

    parts: tuple[FieldGrid | SignedBox, ...]

    def joined(self, block: SheetBlock) -> Form | None:
        """The form with this block; None when it does not belong to it."""
        return Form((*self.parts, block)) if isinstance(block, FieldGrid | SignedBox) else None


@dataclass(frozen=True)
class PhotoRow:
    """Photos side by side; `blank` stands where one is missing in the last row."""

    photos: tuple[PhotoEntry, ...]
    blank: BlankBelow | None = None

    @property
    def columns(self) -> int:
        return 2 if self.photos[0].per_page > 2 else 1

    def joined(self, block: SheetBlock) -> PhotoRow | None:
        """The row with this block; None when it is full or the block does not belong to it."""
        if len(self.photos) == self.columns or self.blank:
            return None
        if isinstance(block, PhotoEntry):
            return replace(self, photos=(*self.photos, block))
        return replace(self, blank=block) if isinstance(block, BlankBelow) else None


def joined(blocks: Iterable[SheetBlock]) -> Iterator[SheetBlock | Form | PhotoRow]:
    """The blocks in their order; forms and rows of photos as one."""
    begun: Form | PhotoRow | None = None
    for block in blocks:
        longer = begun.joined(block) if begun else None
        if longer is None:
            yield from (begun,) if begun else ()
            longer = _begun(block)
            yield from () if longer else (block,)
        begun = longer
    yield from (begun,) if begun else ()


def _begun(block: SheetBlock) -> Form | PhotoRow | None:
    if isinstance(block, FieldGrid | SignedBox):
        return Form((block,))
    return PhotoRow((block,)) if isinstance(block, PhotoEntry) else None
