"""A row of a form with an opinion and, at the bottom right under it, the place to sign it and the day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from inspector.documents.model import Place, SignatureSlot, SignedBox
from inspector.documents.typeset.form import cell_of
from inspector.documents.typeset.paragraph import PlacedLine, TextPiece, lay, text_width
from inspector.documents.typeset.signature import SLOT, WIDEST_DATE, Ink, draw_slot, note, write_text
from inspector.documents.typeset.style import MM, Page, Style
from inspector.documents.typeset.table import PAD_X, PAD_Y, Cell, CellText, Row

SIGNING_HEIGHT = 11 * MM
"""Points under the text for the ink, its rule, and the day."""

BASELINE = 6.0
"""Points from the lower edge of the signing line to the feet of its characters."""


@dataclass(frozen=True)
class SignedText:
    """The opinion with the signing line at the foot of its cell, `width` points wide and `high` points high."""

    text: TextPiece
    slot: SignatureSlot
    ink: Ink
    width: float
    high: float

    @property
    def style(self) -> Style:
        return self.text.style

    @property
    def lines(self) -> tuple[PlacedLine, ...]:
        return self.text.lines

    @property
    def height(self) -> float:
        return max(self.high, self.text.height + SIGNING_HEIGHT)

    def cut(self, lines: int) -> tuple[TextPiece, SignedText]:
        """The first lines without the place to sign, and the rest with it."""
        head, tail = self.text.cut(lines)
        return head, replace(self, text=tail, high=0.0)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        self.text.draw(canvas, left, top)
        style, baseline = replace(self.style, place=Place.LEFT), top - self.height + BASELINE
        label = text_width(self.slot.label, style) + 2
        day = text_width(WIDEST_DATE, style) + style.size
        slot = min(SLOT, self.width - label - day)
        start = left + self.width - day - slot - label
        write_text(canvas, self.slot.label, style, start, baseline, label, Place.LEFT)
        draw_slot(canvas, self.ink, self.slot, style, start + label, baseline, slot)
        write_text(canvas, self.ink.day(self.slot.id), style, left, baseline, self.width, Place.RIGHT)


def signed_row(box: SignedBox, page: Page, ink: Ink) -> Row:
    """The row of the form; never split where it fits on a page."""
    name = cell_of(box.name, replace(page.cell, place=Place.CENTRE), box.label * MM / 10)
    least, width = box.least * MM / 10, page.text_width - name.width
    inner = width - 2 * PAD_X
    printed = lay(box_text(box, ink), page.cell, inner)
    text: CellText = printed
    if box.slot is not None:
        text = SignedText(printed, box.slot, ink, inner, max(least - 2 * PAD_Y, name.text.height))
    row = Row((name, Cell(text, width, top=True)), least=least)
    return replace(row, whole=row.height <= page.text_height)


def box_text(box: SignedBox, ink: Ink) -> str:
    """What is printed, and below it what the signer added or why there is no signature."""
    added = _added(box.text, box.slot.id, ink) if box.slot else ""
    return "\n".join(filter(None, (box.text, added)))


def _added(printed: str, slot: str, ink: Ink) -> str:
    signature, remark = ink.signatures.get(slot), ink.remark(slot)
    if signature is None:
        return ""
    said = note(remark, signature) if remark else signature.opinion
    return "" if said in printed else said
