"""What stands where people sign: a name in words instead of the ink, or a rule to sign on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docx.text.paragraph import Paragraph

from inspector.documents.model import SignatureLine, SignatureSlot, SignedBox
from inspector.documents.typeset.paragraph import text_width
from inspector.documents.typeset.signature import SLOT, Ink, note
from inspector.documents.typeset.style import MM, SIZE_5, Style
from inspector.documents.typeset.table import PAD_X
from inspector.documents.word.pad import Pad
from inspector.documents.word.shaping import write
from inspector.documents.word.styles import SIGNING, SIGNING_DAY
from inspector.documents.word.tables import WordCell, WordRow
from inspector.fonts import FontRole

SIGNED = "（已签名）"
_BLANK = "　" * 8
_LINE = 11.5 * MM
_SLACK = SIZE_5
"""For the blanks that Word may set between characters and figures."""

_STYLE = Style(FontRole.FANG, SIZE_5, 0.0)
"""A size below that of the printed page: a name with the word that it signed takes more room than ink."""


def write_slot(paragraph: Paragraph, slot: SignatureSlot, ink: Ink) -> None:
    """Label and rule side by side."""
    write(paragraph, slot.label)
    write(paragraph, on_rule(slot, ink) or _BLANK, underlined=True)


def on_rule(slot: SignatureSlot, ink: Ink) -> str:
    """The mark of a refusal, the name of who signed, nothing before that."""
    remark, signature = ink.remark(slot.id), ink.signatures.get(slot.id)
    if remark is not None:
        return remark.mark
    return f"{signature.name}{SIGNED}" if signature is not None else ""


def signature_rows(pad: Pad, lines: Sequence[SignatureLine], ink: Ink, width: float) -> Iterator[WordRow]:
    """Label, rule, what stands beside it, and the day, in columns that together are `width` points wide."""
    days = [ink.day(line.slot.id) if line.dated else "" for line in lines]
    label, beside, day = (
        max((text_width(text, _STYLE) for text in texts), default=0.0) + 2 * PAD_X + _SLACK
        for texts in ([line.slot.label for line in lines], [line.beside for line in lines], days)
    )
    rule = min(SLOT, width - label - beside - day)
    for line, dated in zip(lines, days, strict=True):
        cells = (
            _cell(pad, line.slot.label, label),
            _cell(pad, on_rule(line.slot, ink), rule, signed=True),
            _cell(pad, line.beside, width - label - rule - day),
            _cell(pad, dated, day, SIGNING_DAY),
        )
        yield WordRow(cells, _LINE)


def _cell(pad: Pad, text: str, width: float, style: str = SIGNING, signed: bool = False) -> WordCell:
    return WordCell(width, lambda cell: pad.fill(cell, text, style), "bottom", signed)


def said(box: SignedBox, ink: Ink) -> str:
    """What is printed, and below it what the signer added or why there is no signature."""
    slot = box.slot.id if box.slot else ""
    remark, signature = ink.remark(slot), ink.signatures.get(slot)
    if signature is None:
        return box.text
    added = note(remark, signature) if remark else signature.opinion
    return "\n".join(filter(None, (box.text, "" if added in box.text else added)))
