"""Pages into one PDF file: text area, running header, footer with slots and page number, metadata."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.model import Layout, Place, ReportModel
from inspector.documents.typeset.compose import Composer
from inspector.documents.typeset.fonts import font_name
from inspector.documents.typeset.pages import Placed, paginate
from inspector.documents.typeset.paragraph import ASCENT, lay, text_width
from inspector.documents.typeset.signature import LEAST_SLOT, Ink, draw_slot
from inspector.documents.typeset.style import MM, PAGES, SIZE_4, SIZE_5, SIZE_SMALL_5, Page, Style
from inspector.domain.document import Signature
from inspector.domain.verify_code import VerifyCode
from inspector.fonts import FontRole

rl_config.useA85 = 0
"""ASCII85 in pure Python costs 20 times the rest of the work and a quarter of the file."""

CREATOR = "现场执法检查"


def write(
    model: ReportModel,
    signatures: Mapping[str, Signature],
    photo_path: Callable[[str], Path],
    code: VerifyCode | None = None,
) -> tuple[bytes, int]:
    """The bytes of the file, with the code on its first page, and its number of pages."""
    page = PAGES[model.layout]
    ink = Ink(signatures, model.absences)
    pages = paginate(Composer(page, ink, photo_path).pieces(model.blocks), page.text_height)
    stream = io.BytesIO()
    canvas = new_canvas(stream, page, f"{model.title} {model.number}".strip(), model.author, model.subject)
    for number, placed in enumerate(pages, 1):
        draw_pieces(canvas, page, placed)
        _Furniture(canvas, model, page, ink).draw(number, len(pages))
        if code is not None and number == 1:
            _draw_code(canvas, page, code)
        canvas.showPage()
    canvas.save()
    return stream.getvalue(), len(pages)


def new_canvas(stream: io.BytesIO, page: Page, title: str, author: str, subject: str) -> Canvas:
    """A file that says what it is, in bundled fonts alone."""
    canvas = Canvas(
        stream,
        pagesize=(page.width, page.height),
        invariant=1,
        pageCompression=1,
        initialFontName=font_name(FontRole.SONG),  # type: ignore[arg-type] # the stubs call it a number
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(CREATOR)
    canvas.setProducer(CREATOR)
    canvas.setCatalogEntry("Lang", "zh-CN")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def draw_pieces(canvas: Canvas, page: Page, placed: list[Placed]) -> None:
    """What stands in the text area of one page."""
    for one in placed:
        one.piece.draw(canvas, page.left, page.height - page.top - one.below)


def _draw_code(canvas: Canvas, page: Page, code: VerifyCode) -> None:
    """The encoder is loaded with the first code."""
    from inspector.documents.typeset.code import draw_code

    draw_code(canvas, page, code)


@dataclass(frozen=True)
class _Furniture:
    """What stands outside the text area."""

    canvas: Canvas
    model: ReportModel
    page: Page
    ink: Ink

    def draw(self, number: int, pages: int) -> None:
        if number > 1 and self.model.header:
            self._header()
        label = self.model.footer.page_label.format(page=number, pages=pages)
        if self.model.layout is Layout.OFFICIAL:
            self._official_label(label, number)
        else:
            self._page_label(label, Style(FontRole.SONG, SIZE_SMALL_5, SIZE_SMALL_5, Place.CENTRE), 9 * MM)
            self._slots()

    def _header(self) -> None:
        page, style = self.page, Style(FontRole.SONG, SIZE_SMALL_5, 12.0, Place.RIGHT)
        text = lay(self.model.header, style, page.text_width)
        rule = page.height - page.top + 8 * MM - 14
        text.draw(self.canvas, page.left, rule + 2 + text.height)
        self.canvas.setLineWidth(0.4)
        self.canvas.line(page.left, rule, page.left + page.text_width, rule)

    def _official_label(self, label: str, number: int) -> None:
        """GB/T 9704-2012 7.5: 四号, 7 mm under the text; odd pages right, even pages left, one character in."""
        style = Style(FontRole.SONG, SIZE_4, SIZE_4, Place.RIGHT if number % 2 else Place.LEFT)
        self._page_label(label, style, self.page.bottom - 7 * MM - SIZE_4, SIZE_4)

    def _page_label(self, label: str, style: Style, baseline: float, inset: float = 0.0) -> None:
        piece = lay(label, style, self.page.text_width - 2 * inset)
        piece.draw(self.canvas, self.page.left + inset, baseline + ASCENT * style.size)

    def _slots(self) -> None:
        """All slots of the page-by-page signature side by side over the page number; long labels take more room."""
        slots, style = self.model.footer.slots, Style(FontRole.FANG, SIZE_5, 15.0)
        labels = [text_width(slot.label, style) for slot in slots]
        spare = (self.page.text_width - sum(labels)) / max(len(slots), 1)
        left, share = self.page.left, self.page.text_width / max(len(slots), 1)
        tight = any(share - label < LEAST_SLOT for label in labels)
        for slot, label in zip(slots, labels, strict=True):
            room = label + spare if tight else share
            lay(slot.label, style, label + 1).draw(self.canvas, left, 18 * MM + 11.4)
            rule = min(room - label - 8, 38 * MM)
            draw_slot(self.canvas, self.ink, slot, style, left + label + 2, 18 * MM, rule)
            left += room
