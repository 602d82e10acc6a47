"""A laid-out paragraph: its lines, drawn justified, split without widows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from inspector.documents.model import Place
from inspector.documents.text import BOXES, CHECKED, clean
from inspector.documents.typeset.fonts import face
from inspector.documents.typeset.linebreak import Line, break_lines
from inspector.documents.typeset.style import Style

ASCENT = 0.88
"""The em box of Chinese type stands 0.88 above the baseline and 0.12 below."""

MAX_STRETCH, SHORT_LINE, MAX_STRETCH_SHORT = 300, 20, 120
"""A gap that would grow by more thousandths of an em leaves the line ragged; less is borne in a line of few gaps."""

MIN_LINES = 2
"""Lines of a paragraph that may stand alone at the foot or the head of a page."""


@dataclass(frozen=True)
class PlacedLine:
    """A line with its left offset and the width it may fill, in points."""

    line: Line
    offset: float
    room: float


@dataclass(frozen=True)
class TextPiece:
    """Lines in one style."""

    lines: tuple[PlacedLine, ...]
    style: Style
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def split(self, room: float) -> tuple[TextPiece, TextPiece] | None:
        fitting = min(int(room / self.style.leading + 1e-6), len(self.lines) - MIN_LINES)
        return self.cut(fitting) if fitting >= MIN_LINES else None

    def cut(self, lines: int) -> tuple[TextPiece, TextPiece]:
        head = replace(self, lines=self.lines[:lines], keep_with_next=False)
        return head, replace(self, lines=self.lines[lines:])

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        style = self.style
        baseline = top - (style.leading - style.size) / 2 - ASCENT * style.size
        for placed in self.lines:
            draw_line(canvas, placed, style, left, baseline)
            baseline -= style.leading


def lay(text: str, style: Style, width: float, keep_with_next: bool = False) -> TextPiece:
    """Break the text (paragraphs at \\n) into lines of at most `width` points. Raises GlyphMissing."""
    lines = [line for part in clean(text).split("\n") for line in _paragraph(part, style, width)]
    return TextPiece(tuple(lines), style, keep_with_next)


def text_width(text: str, style: Style) -> float:
    """The width of the text on one line, in points."""
    look = face(style.role)
    return sum(look.width(char) + style.tracking for char in text) * style.size / 1000


def _paragraph(text: str, style: Style, width: float) -> list[PlacedLine]:
    look = face(style.role)
    indent = style.indent * (1000 + style.tracking)
    room = int(width * 1000 / style.size)
    lines = break_lines(text, lambda char: look.width(char) + style.tracking, room - indent, room)
    first = indent * style.size / 1000
    return [
        PlacedLine(line, 0 if at else first, width - (0 if at else first)) for at, line in enumerate(lines)
    ]


def draw_line(canvas: Canvas, placed: PlacedLine, style: Style, left: float, baseline: float) -> None:
    """One line in one text object; boxes are drawn after it."""
    line = placed.line
    x = left + placed.offset + _offset(placed, style)
    spaces = [_stretch(placed, style) * (not closed) + style.tracking for closed in line.rigid]
    text = canvas.beginText(x, baseline)
    boxes = _show(text, line.text, spaces, style, x, baseline)
    canvas.drawText(text)
    for at, char in boxes:
        draw_box(canvas, at, baseline, style.size, char == CHECKED)


def _show(
    text: PDFTextObject, chars: str, spaces: list[int], style: Style, x: float, baseline: float
) -> list[tuple[float, str]]:
    look = face(style.role)
    scale = style.size / 1000
    boxes: list[tuple[float, str]] = []
    for space, part in _same_spacing(chars, spaces):
        text.setCharSpace(space * scale)
        for run in look.runs(part):
            if run.text[0] in BOXES:
                boxes += [(x + at * (1000 + space) * scale, char) for at, char in enumerate(run.text)]
            advance = sum(look.width(char) + space for char in run.text) * scale
            x += advance
            if run.text[0] in BOXES:
                text.setTextOrigin(x, baseline)
            else:
                text.setFont(run.font, style.size)
                text.textOut(run.text)
    return boxes


def _same_spacing(chars: str, spaces: list[int]) -> list[tuple[int, str]]:
    """Stretches with one spacing; a box stands alone, because it is no glyph."""
    keyed = [(space, char in BOXES, char) for char, space in zip(chars, spaces, strict=True)]
    return [
        (space, "".join(char for _, _, char in run))
        for (space, _), run in groupby(keyed, lambda one: one[:2])
    ]


def _stretch(placed: PlacedLine, style: Style) -> int:
    line = placed.line
    slack = round(placed.room * 1000 / style.size) - line.width
    if style.place not in (Place.LEFT, Place.INDENT) or (line.last and slack >= 0) or not line.gaps:
        return 0
    stretch = int(slack / line.gaps)
    return stretch if stretch <= (MAX_STRETCH if line.gaps >= SHORT_LINE else MAX_STRETCH_SHORT) else 0


def _offset(placed: PlacedLine, style: Style) -> float:
    slack = placed.room - placed.line.width * style.size / 1000
    return {Place.CENTRE: slack / 2, Place.RIGHT: slack}.get(style.place, 0.0)


def draw_box(canvas: Canvas, x: float, baseline: float, size: float, checked: bool) -> None:
    """A tick box in the place of a full-width character."""
    side = 0.76 * size
    left, bottom = x + 0.12 * size, baseline - 0.06 * size
    canvas.setLineWidth(0.055 * size)
    canvas.rect(left, bottom, side, side)
    if checked:
        path = canvas.beginPath()
        path.moveTo(left + 0.18 * side, bottom + 0.52 * side)
        path.lineTo(left + 0.42 * side, bottom + 0.22 * side)
        path.lineTo(left + 0.84 * side, bottom + 0.82 * side)
        canvas.setLineWidth(0.095 * size)
        canvas.drawPath(path)
