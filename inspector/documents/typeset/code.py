"""The QR code of an issued document, in the margin over its first page, as one vector path."""

from __future__ import annotations

from itertools import groupby

import segno
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.typeset.paragraph import lay
from inspector.documents.typeset.style import MM, Page, Style
from inspector.domain.verify_code import VerifyCode
from inspector.fonts import FontRole

SIDE = 15 * MM
"""With the quiet zone of four modules on every side (ISO/IEC 18004) some 18 mm."""

ABOVE = 1.6 * MM
"""Over the text area, which is the quiet zone of the smallest code; printers reach to 4.2 mm from the edge."""

_NOTE = Style(FontRole.SONG, 6.5, 8.0)
_NAME, _SHOWN = "核验码", 8


def draw_code(canvas: Canvas, page: Page, code: VerifyCode) -> None:
    """The code at the left edge of the text area with the first digits of its hash beside it."""
    bottom = page.height - page.top + ABOVE
    squares = segno.make_qr(code.text, error="m", encoding="utf-8", boost_error=False).matrix
    module = SIDE / len(squares)
    path = canvas.beginPath()
    for row, line in enumerate(squares, 1):
        for start, length in _dark(line):
            path.rect(page.left + start * module, bottom + SIDE - row * module, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)
    note = lay(f"{_NAME}\n{code.sha256[:_SHOWN]}", _NOTE, page.text_width)
    note.draw(canvas, page.left + SIDE + 4 * module, bottom + note.height)


def _dark(line: bytearray) -> list[tuple[int, int]]:
    """Where each run of dark modules starts, and its length."""
    runs, at = [], 0
    for dark, some in groupby(line):
        length = len(list(some))
        if dark:
            runs.append((at, length))
        at += length
    return runs
