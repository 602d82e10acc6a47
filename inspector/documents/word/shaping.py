"""Paragraphs and runs: text as it stands in the model, in Word's terms."""

from __future__ import annotations

import re

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from inspector.documents.text import BOXES, RULE, clean

BOX_FONT = "Segoe UI Symbol"
"""The one font of Windows that has ☐ and ☑."""

BLANK_RULE = "____"
_BOXES_OR_TEXT = re.compile(f"[{''.join(BOXES)}]+|[^{''.join(BOXES)}]+")


def element(tag: str, **attributes: str | int) -> BaseOxmlElement:
    """`w:tag` with attributes of the same namespace."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def twips(points: float) -> int:
    """Twentieths of a point, in which the format tells most lengths."""
    return round(points * 20)


def write(paragraph: Paragraph, text: str, underlined: bool = False) -> None:
    """Append a line of text; boxes in a font that has them, a rule to write on as underscores."""
    for part in _BOXES_OR_TEXT.findall(clean(text).replace(RULE, BLANK_RULE)):
        _add_run(paragraph, part, underlined)


def _add_run(paragraph: Paragraph, text: str, underlined: bool) -> None:
    run = paragraph.add_run(text)
    run.underline = True if underlined else None
    if text[0] in BOXES:
        fonts = element("rFonts", ascii=BOX_FONT, hAnsi=BOX_FONT, eastAsia=BOX_FONT)
        run._r.get_or_add_rPr().insert(0, fonts)


def write_field(paragraph: Paragraph, instruction: str) -> None:
    """PAGE or NUMPAGES: Word itself fills in the figure."""
    field, run, text = element("fldSimple", instr=instruction), element("r"), element("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
