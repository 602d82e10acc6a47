"""The places where people sign: slots with ink or a mark, blocks of them, and the room for the seal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName
from reportlab.pdfgen.canvas import Canvas

from inspector.clock import local
from inspector.documents.model import (
    Absences,
    Opinion,
    Place,
    Remark,
    SealSpace,
    SignatureLine,
    SignatureSlot,
)
from inspector.documents.typeset.ink import draw_ink
from inspector.documents.typeset.paragraph import lay, text_width
from inspector.documents.typeset.piece import Piece
from inspector.documents.typeset.style import MM, Style
from inspector.domain.document import Attendance, Signature

BLANK_DATE, WIDEST_DATE = "　　　年　　月　　日", "2026年10月10日"
SLOT, LEAST_SLOT = 44 * MM, 28 * MM
SEAL_HALF = 21 * MM
"""Half the side of the square kept for a seal of 42 mm, as offices of a county and a city have it."""


@dataclass(frozen=True)
class Ink:
    """What is known about the signatures while drawing: those given so far, and the wording for those refused."""

    signatures: Mapping[str, Signature]
    absences: Absences

    def remark(self, slot: str) -> Remark | None:
        """The wording for a slot whose signer refused or was not there."""
        signature = self.signatures.get(slot)
        if signature is None or signature.attendance is Attendance.SIGNED:
            return None
        refused = signature.attendance is Attendance.REFUSED
        return self.absences.refused if refused else self.absences.absent

    def day(self, slot: str) -> str:
        signature = self.signatures.get(slot)
        if signature is None:
            return BLANK_DATE
        day = local(signature.signed_at)
        return f"{day.year}年{day.month}月{day.day}日"


def note(remark: Remark, signature: Signature) -> str:
    """The sentences of the remark whose placeholders all have a value."""
    known = {
        "{name}": signature.name,
        "{position}": signature.position,
        "{reason}": signature.reason.rstrip("。"),
        "{witness}": signature.witness_name,
        "{recording}": signature.recording,
    }
    return "".join(filled for sentence in remark.note if (filled := _filled(sentence, known)))


def _filled(sentence: str, known: dict[str, str]) -> str:
    for key, value in known.items():
        if key in sentence and not value:
            return ""
        sentence = sentence.replace(key, value)
    return sentence


def draw_slot(
    canvas: Canvas, ink: Ink, slot: SignatureSlot, style: Style, left: float, baseline: float, width: float
) -> None:
    """A rule to sign on with the ink, or the mark of a refusal, above it."""
    canvas.setLineWidth(0.5)
    canvas.line(left, baseline - 3, left + width, baseline - 3)
    signature, remark = ink.signatures.get(slot.id), ink.remark(slot.id)
    if remark is not None:
        write_text(canvas, remark.mark, style, left, baseline, width, Place.CENTRE)
    elif signature is not None and signature.strokes:
        height = min(style.leading * 1.25, 11 * MM)
        draw_ink(canvas, signature, left + 2, baseline - 5, width - 4, height)


def write_text(
    canvas: Canvas, text: str, style: Style, left: float, baseline: float, width: float, place: Place
) -> None:
    """A text whose first line stands on the baseline, at its place within the width."""
    line = lay(text, Style(style.role, style.size, style.leading, place), width)
    line.draw(canvas, left, baseline + (style.leading - style.size) / 2 + 0.88 * style.size)


@dataclass(frozen=True)
class SignaturesPiece:
    """Signature lines under one another; never split."""

    lines: tuple[SignatureLine, ...]
    ink: Ink
    style: Style
    width: float
    line_height: float = 11.5 * MM
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * self.line_height

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        return None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        for at, line in enumerate(self.lines):
            self._draw_line(canvas, line, left, top - (at + 1) * self.line_height + 9)

    def _draw_line(self, canvas: Canvas, line: SignatureLine, left: float, baseline: float) -> None:
        style, (label, slot, beside) = self.style, self._columns(line)
        write_text(canvas, line.slot.label, style, left, baseline, label, Place.LEFT)
        draw_slot(canvas, self.ink, line.slot, style, left + label, baseline, slot)
        write_text(canvas, line.beside, style, left + label + slot + style.size, baseline, beside, Place.LEFT)
        if line.dated:
            day = self.ink.day(line.slot.id)
            write_text(canvas, day, style, left, baseline, self.width, Place.RIGHT)

    def _columns(self, line: SignatureLine) -> tuple[float, float, float]:
        """Widths of label, slot and what stands beside it: the same on all lines, unless the slots get too short."""
        common = self._shared(self.lines)
        return common if common[1] >= LEAST_SLOT else self._shared((line,))

    def _shared(self, lines: tuple[SignatureLine, ...]) -> tuple[float, float, float]:
        """The slot takes what label, what stands beside it, and the date leave."""
        style = self.style
        label = max(text_width(line.slot.label, style) for line in lines) + style.size / 2
        beside = max(text_width(line.beside, style) for line in lines) + style.size / 2
        day = text_width(WIDEST_DATE, style) + style.size
        return label, min(SLOT, self.width - label - beside - day - style.size), beside


@dataclass(frozen=True)
class SealPiece:
    """The authority over the date, the date four characters in from the right, with room for a seal over both."""

    seal: SealSpace
    style: Style
    width: float
    keep_with_next: bool = False
    height: float = 36 * MM

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        return None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        style, room = self.style, self.width
        day, name = text_width(self.seal.dated, style), text_width(self.seal.bureau, style)
        right = left + room - 4 * style.size
        baseline = top - self.height + 10 * MM
        end = min(right - day / 2 + name / 2, left + room)
        above = baseline + len(lay(self.seal.bureau, style, room).lines) * style.leading
        write_text(canvas, self.seal.bureau, style, end - room, above, room, Place.RIGHT)
        write_text(canvas, self.seal.dated, style, right - room, baseline, room, Place.RIGHT)
        write_text(canvas, self.seal.hint, style, left, baseline, room / 3, Place.LEFT)
        _name_seal_place(canvas, right - day / 2, baseline + style.leading / 2)


def _name_seal_place(canvas: Canvas, x: float, y: float) -> None:
    """The destination "seal": the square around the date in which an electronic seal is set (GB/T 9704: 骑年盖月)."""
    corners = (x - SEAL_HALF, y - SEAL_HALF, x + SEAL_HALF, y + SEAL_HALF)
    page = canvas._doc.thisPageRef()  # type: ignore[attr-defined]  # the stubs leave the open page out
    view = PDFArray([page, PDFName("FitR"), *map(round, corners)])
    canvas.setCatalogEntry("Dests", {"seal": view})


def opinion_text(block: Opinion, ink: Ink) -> str:
    """What the party wrote, or the officers' note why it did not sign; the bare label before that."""
    signature, remark = ink.signatures.get(block.slot), ink.remark(block.slot)
    if signature is None:
        return block.label
    signed = block.signed.replace("{opinion}", signature.opinion)
    return block.label + (note(remark, signature) if remark else signed)
