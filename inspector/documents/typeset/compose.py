"""Blocks of the model to pieces of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import singledispatchmethod
from pathlib import Path

from inspector.documents import model
from inspector.documents.model import Place
from inspector.documents.sheet import SheetBlock, SheetTable
from inspector.documents.text import CHECKED, UNCHECKED
from inspector.documents.typeset.form import cell_of, form_row
from inspector.documents.typeset.paragraph import lay
from inspector.documents.typeset.photo import PhotoPiece, size_pictures
from inspector.documents.typeset.piece import Piece, Space
from inspector.documents.typeset.sheet_table import sheet_table
from inspector.documents.typeset.signature import Ink, SealPiece, SignaturesPiece, opinion_text
from inspector.documents.typeset.style import MM, SIZE_2, SIZE_SMALL_4, Page, Style
from inspector.documents.typeset.table import Row, Table
from inspector.fonts import FontRole

_HEADING = {1: FontRole.HEI, 2: FontRole.KAI, 3: FontRole.FANG}
_BETWEEN = 6.0


@dataclass(frozen=True)
class Composer:
    """Everything that turning blocks into pieces needs; `photo_path` finds the rendition of an original."""

    page: Page
    ink: Ink
    photo_path: Callable[[str], Path]

    def pieces(self, blocks: tuple[SheetBlock, ...]) -> list[Piece]:
        composed = [piece for block in blocks for piece in self.compose(block)]
        return size_pictures(composed, self.page.text_height)

    @singledispatchmethod
    def compose(self, block: object) -> Iterator[Piece]:
        raise TypeError(f"no layout for {type(block).__name__}")

    @compose.register
    def _masthead(self, block: model.Masthead) -> Iterator[Piece]:
        title = Style(FontRole.SONG_TITLE, SIZE_2, 34.0, Place.CENTRE)
        yield lay(block.bureau, self.page.letterhead, self.page.text_width, keep_with_next=True)
        yield lay(block.title, title, self.page.text_width, keep_with_next=True)
        yield Space(_BETWEEN, keep_with_next=True)
        if block.number:
            yield self._line(block.number, Place.RIGHT)
            yield Space(_BETWEEN)

    @compose.register
    def _paragraph(self, block: model.Paragraph) -> Iterator[Piece]:
        body = self._body(block.place)
        for text in block.text.split("\n"):
            yield lay(text, body, self.page.text_width, block.keep_with_next)

    @compose.register
    def _heading(self, block: model.Heading) -> Iterator[Piece]:
        style = replace(self.page.body, role=_HEADING[block.level])
        yield lay(block.text, style, self.page.text_width, keep_with_next=True)

    @compose.register
    def _field_grid(self, block: model.FieldGrid) -> Iterator[Piece]:
        yield self._form(block)
        yield Space(_BETWEEN)

    @compose.register
    def _data_table(self, block: model.DataTable) -> Iterator[Piece]:
        widths = [column.width * MM / 10 for column in block.columns]
        titles = (column.title for column in block.columns)
        head = replace(self.page.cell, role=FontRole.HEI, place=Place.CENTRE)
        header = Row(tuple(cell_of(text, head, width) for text, width in zip(titles, widths, strict=True)))
        styles = [replace(self.page.cell, place=column.place) for column in block.columns]
        rows = (
            Row(tuple(cell_of(*one) for one in zip(row, styles, widths, strict=True))) for row in block.rows
        )
        yield Space(_BETWEEN)
        yield Table((header, *rows), headers=1)
        yield Space(_BETWEEN)

    @compose.register
    def _sheet_table(self, block: SheetTable) -> Iterator[Piece]:
        yield Space(_BETWEEN)
        yield sheet_table(block, self.page)

    @compose.register
    def _tick_row(self, block: model.TickRow) -> Iterator[Piece]:
        ticks = (f"{CHECKED if tick.checked else UNCHECKED}{tick.text}" for tick in block.ticks)
        yield lay(f"{block.label}{'　'.join(ticks)}", self.page.body, self.page.text_width)

    @compose.register
    def _photo(self, block: model.PhotoEntry) -> Iterator[Piece]:
        path, form = self.photo_path(block.sha256), self._form(block.fields)
        yield PhotoPiece(block.sha256, path, block.per_page, form)

    @compose.register
    def _opinion(self, block: model.Opinion) -> Iterator[Piece]:
        text = opinion_text(block, self.ink)
        yield lay(text, self._body(Place.LEFT), self.page.text_width, keep_with_next=True)

    @compose.register
    def _signatures(self, block: model.SignatureBlock) -> Iterator[Piece]:
        lines = tuple(one for one in block.lines if not one.optional or one.slot.id in self.ink.signatures)
        yield SignaturesPiece(lines, self.ink, self._signing(), self.page.text_width)

    @compose.register
    def _blank_below(self, block: model.BlankBelow) -> Iterator[Piece]:
        yield Space(_BETWEEN, keep_with_next=True)
        yield lay(block.text, self._body(Place.CENTRE), self.page.text_width, keep_with_next=True)
        yield Space(_BETWEEN, keep_with_next=True)

    @compose.register
    def _seal(self, block: model.SealSpace) -> Iterator[Piece]:
        yield SealPiece(block, self._body(Place.LEFT), self.page.text_width)

    def _line(self, text: str, place: Place) -> Piece:
        return lay(text, self._body(place), self.page.text_width)

    def _body(self, place: Place) -> Style:
        body = self.page.body
        return body if place is Place.INDENT else replace(body, place=place, indent=0)

    def _signing(self) -> Style:
        return replace(self._body(Place.LEFT), size=SIZE_SMALL_4, tracking=0)

    def _form(self, block: model.FieldGrid) -> Table:
        return Table(tuple(form_row(row, self.page) for row in block.rows))
