"""Pages of a sheet into one PDF file: running header, notes and page number."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from inspector.documents.model import Absences, Place, Remark
from inspector.documents.sheet import Sheet
from inspector.documents.typeset.compose import Composer
from inspector.documents.typeset.file import draw_pieces, new_canvas
from inspector.documents.typeset.pages import paginate
from inspector.documents.typeset.paragraph import TextPiece, lay
from inspector.documents.typeset.signature import Ink
from inspector.documents.typeset.style import MM, SIZE_5, WIDE, Page, Style
from inspector.errors import BugError
from inspector.fonts import FontRole

_LABEL = 45 * MM
_FOOT = 7 * MM
"""From the edge of the paper to the last line of the notes."""

_NOTE = Style(FontRole.SONG, 8.0, 11.0)
_NO_INK = Ink({}, Absences(Remark("", ()), Remark("", ())))


def write_sheet(sheet: Sheet) -> tuple[bytes, int]:
    """The bytes of the file and its number of pages."""
    notes = lay("\n".join(sheet.notes), _NOTE, WIDE.text_width - _LABEL)
    page = replace(WIDE, bottom=max(WIDE.bottom, _FOOT + notes.height + 2 * MM))
    pages = paginate(Composer(page, _NO_INK, _no_photo).pieces(sheet.blocks), page.text_height)
    stream = io.BytesIO()
    canvas = new_canvas(stream, page, sheet.title, sheet.author, sheet.subject)
    for number, placed in enumerate(pages, 1):
        draw_pieces(canvas, page, placed)
        _Furniture(canvas, sheet, page, notes).draw(number, len(pages))
        canvas.showPage()
    canvas.save()
    return stream.getvalue(), len(pages)


def _no_photo(sha256: str) -> Path:
    raise BugError(f"a sheet carries no photo: {sha256}")


@dataclass(frozen=True)
class _Furniture:
    """What stands outside the text area."""

    canvas: Canvas
    sheet: Sheet
    page: Page
    notes: TextPiece

    def draw(self, number: int, pages: int) -> None:
        if number > 1 and self.sheet.header:
            self._header()
        self.notes.draw(self.canvas, self.page.left, _FOOT + self.notes.height)
        label = self.sheet.page_label.format(page=number, pages=pages)
        style = replace(_NOTE, place=Place.RIGHT)
        lay(label, style, self.page.text_width).draw(self.canvas, self.page.left, _FOOT + style.leading)

    def _header(self) -> None:
        page, style = self.page, Style(FontRole.SONG, SIZE_5, 14.0)
        piece = lay(self.sheet.header, style, page.text_width)
        piece.draw(self.canvas, page.left, page.height - page.top + 7 * MM)
