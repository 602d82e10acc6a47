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
from inspector.documents.typeset.joining import Form, PhotoRow, joined
from inspector.documents.typeset.paragraph import TextPiece, lay, lay_even, text_width
from inspector.documents.typeset.photo import Photo, PhotoPiece, aligned, size_pictures
from inspector.documents.typeset.piece import Break, Piece, Space
from inspector.documents.typeset.sheet_table import sheet_table
from inspector.documents.typeset.signature import Ink, SealPiece, SignaturesPiece, opinion_text
from inspector.documents.typeset.signed_box import signed_row
from inspector.documents.typeset.style import MM, SIZE_2, SIZE_SMALL_4, SIZE_SMALL_5, Page, Style
from inspector.documents.typeset.table import Row, Table
from inspector.fonts import FontRole

_HEADING = {1: FontRole.HEI, 2: FontRole.KAI, 3: FontRole.FANG, 4: FontRole.FANG}
_BETWEEN = 6.0
_SMALL_LEADING = 12.0


@dataclass(frozen=True)
class Composer:
    """Everything that turning blocks into pieces needs; `photo_path` finds the rendition of an original."""

    page: Page
    ink: Ink
    photo_path: Callable[[str], Path]

    def pieces(self, blocks: tuple[SheetBlock, ...]) -> list[Piece]:
        composed: list[Piece] = []
        for block in joined(blocks):
            if isinstance(block, model.BlankBelow):
                _keep_last(composed, len(composed))
            composed += self.compose(block)
        return size_pictures(_signed_under_text(list(_spaced(composed))), self.page.text_height)

    @singledispatchmethod
    def compose(self, block: object) -> Iterator[Piece]:
        raise TypeError(f"no layout for {type(block).__name__}")

    @compose.register
    def _masthead(self, block: model.Masthead) -> Iterator[Piece]:
        title = Style(FontRole.SONG_TITLE, SIZE_2, 34.0, Place.CENTRE)
        for text, style in ((block.bureau, self.page.letterhead), (block.title, title)):
            yield replace(lay_even(text, style, self.page.text_width), keep_with_next=True)
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
    def _form(self, form: Form) -> Iterator[Piece]:
        yield Table(tuple(row for part in form.parts for row in self._form_rows(part)))
        yield Space(_BETWEEN)

    @compose.register
    def _page_break(self, block: model.PageBreak) -> Iterator[Piece]:
        yield Break()

    @compose.register
    def _gap(self, block: model.Gap) -> Iterator[Piece]:
        yield Space(block.height * MM / 10, firm=True)

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
        """A box and its text stand on one line."""
        style, width = self.page.body, self.page.text_width
        first, *others = [f"{CHECKED if tick.checked else UNCHECKED}{tick.text}" for tick in block.ticks] or [
            ""
        ]
        lines = [block.label + first]
        for text in others:
            longer = f"{lines[-1]}　{text}"
            fits = text_width(longer, style) <= width - style.indent * style.size
            lines[-1:] = [longer] if fits else [lines[-1], text]
        yield lay("\n".join(lines), style, width)

    @compose.register
    def _photo_row(self, row: PhotoRow) -> Iterator[Piece]:
        page = _small(self.page) if row.columns > 1 else self.page
        photos = (
            Photo(one.sha256, self.photo_path(one.sha256), _grid(one.fields, page)) for one in row.photos
        )
        blank, half = row.blank, self.page.text_width / row.columns
        text = lay(blank.text, self._body(Place.CENTRE), half) if blank else None
        yield PhotoPiece(aligned(*photos), row.photos[0].per_page, row.columns, self.page.text_width, text)

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

    def _form_rows(self, part: model.FieldGrid | model.SignedBox) -> Iterator[Row]:
        if isinstance(part, model.SignedBox):
            yield signed_row(part, self.page, self.ink)
        else:
            yield from _grid(part, self.page).rows


def _grid(grid: model.FieldGrid, page: Page) -> Table:
    return Table(tuple(form_row(row, page) for row in grid.rows))


def _small(page: Page) -> Page:
    """The page with the type of narrow forms."""
    return replace(page, cell=replace(page.cell, size=SIZE_SMALL_5, leading=_SMALL_LEADING))


def _spaced(pieces: list[Piece]) -> Iterator[Piece]:
    """A form does not touch the text above it."""
    above: Piece | None = None
    for piece in pieces:
        if isinstance(piece, Table) and isinstance(above, TextPiece):
            yield Space(_BETWEEN, keep_with_next=above.keep_with_next)
        yield piece
        above = piece


def _signed_under_text(pieces: list[Piece]) -> list[Piece]:
    """Places to sign and to seal are kept with the last lines above them: alone on a page they would sign nothing."""
    kept = list(pieces)
    for at, piece in enumerate(kept):
        if isinstance(piece, SignaturesPiece | SealPiece):
            _keep_last(kept, at)
    return kept


def _keep_last(pieces: list[Piece], end: int) -> None:
    """What stands last before `end` goes on the page of what follows it."""
    above = end - 1
    while above > 0 and isinstance(pieces[above], Space):
        above -= 1
    if above >= 0:
        pieces[above] = _kept(pieces[above])


def _kept(piece: Piece) -> Piece:
    if isinstance(piece, TextPiece | Table | SignaturesPiece | SealPiece):
        return replace(piece, keep_with_next=True)
    return piece
