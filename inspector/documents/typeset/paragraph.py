"""A laid-out paragraph: its lines, drawn justified, split without widows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from inspector.documents.model import Place
from inspector.documents.text import CHECKED, DRAWN, RULE, clean
from inspector.documents.typeset.fonts import face
from inspector.documents.typeset.linebreak import DATE_PARTS, Line, break_lines
from inspector.documents.typeset.style import Style

ASCENT = 0.88
"""The em box of Chinese type stands 0.88 above the baseline and 0.12 below."""

MAX_STRETCH, SHORT_LINE, MAX_STRETCH_SHORT = 300, 20, 120
"""A gap that would grow by more thousandths of an em leaves the line ragged; less is borne in a line of few gaps."""

DATE_RULE = 1000
"""By how much a rule before 年, 月, 日 may grow, in thousandths of an em."""

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
        pen = Pen(canvas.beginText(), style)
        for placed in self.lines:
            pen.write(placed, left, baseline)
            baseline -= style.leading
        canvas.drawText(pen.finished())
        for one in pen.drawn:
            one.draw(canvas, style.size)


@lru_cache(maxsize=512)
def lay(text: str, style: Style, width: float, keep_with_next: bool = False) -> TextPiece:
    """Break the text (paragraphs at \\n) into lines of at most `width` points. Raises GlyphMissing.

    Labels come again on every form and every page: what was laid out is kept.
    """
    lines = [line for part in clean(text).split("\n") for line in _paragraph(part, style, width)]
    return TextPiece(tuple(lines), style, keep_with_next)


def lay_even(text: str, style: Style, width: float) -> TextPiece:
    """As `lay`, centred in lines of much the same length, as titles are to stand (GB/T 9704-2012 7.3.1)."""
    count, room = len(lay(text, style, width).lines), width
    while count > 1 and len(lay(text, style, room - style.size).lines) == count:
        room -= style.size
    piece = lay(text, style, room)
    inset = (width - room) / 2
    return replace(piece, lines=tuple(replace(one, offset=one.offset + inset) for one in piece.lines))


def text_width(text: str, style: Style) -> float:
    """The width of the text on one line, in points."""
    look = face(style.role)
    return sum(look.width(char) + style.tracking for char in text) * style.size / 1000


def _paragraph(text: str, style: Style, width: float) -> list[PlacedLine]:
    look = face(style.role)
    indent = style.indent * (1000 + style.tracking)
    room = int(width * 1000 / style.size)
    spaced = (lambda char: look.width(char) + style.tracking) if style.tracking else look.width
    lines = break_lines(text, spaced, room - indent, room)
    first = indent * style.size / 1000
    return [
        PlacedLine(line, 0 if at else first, width - (0 if at else first)) for at, line in enumerate(lines)
    ]


@dataclass(frozen=True)
class Drawn:
    """A character that is no glyph: a tick box, or a rule of `width` points to write on."""

    char: str
    x: float
    baseline: float
    width: float

    def draw(self, canvas: Canvas, size: float) -> None:
        if self.char == RULE:
            canvas.setLineWidth(0.5)
            canvas.line(self.x, self.baseline - 2, self.x + self.width, self.baseline - 2)
        else:
            draw_box(canvas, self.x, self.baseline, size, self.char == CHECKED)


@dataclass
class Pen:
    """Writes lines of one style into one text object, saying only what changes. `drawn`: what is no glyph."""

    text: PDFTextObject
    style: Style
    drawn: list[Drawn] = field(default_factory=list)
    _font: str = ""
    _space: int = 0

    def write(self, placed: PlacedLine, left: float, baseline: float) -> None:
        """One line. Boxes and rules are no glyphs: they are noted, and stepped over."""
        line, scale = placed.line, self.style.size / 1000
        x = left + placed.offset + _offset(placed, self.style)
        spaces = _spaces(placed, self.style)
        self.text.setTextOrigin(x, baseline)
        for start, part in _same_spacing(line.text, spaces):
            if part in DRAWN:
                at = x + _advance(line.text[:start], spaces, self.style) * scale
                after = face(self.style.role).width(part) + spaces[start]
                self.drawn.append(Drawn(part, at, baseline, after * scale))
                self.text.setTextOrigin(at + after * scale, baseline)
            else:
                self._set_space(spaces[start])
                self._show(part)

    def finished(self) -> PDFTextObject:
        """The text object, with the character spacing of the page back at 0."""
        self._set_space(0)
        return self.text

    def _show(self, part: str) -> None:
        for run in face(self.style.role).runs(part):
            if run.font != self._font:
                self.text.setFont(run.font, self.style.size)
                self._font = run.font
            # `textOut` would measure the string once more for a position that nothing reads.
            self.text._textOut(run.text)  # type: ignore[attr-defined]

    def _set_space(self, space: int) -> None:
        if space != self._space:
            self.text.setCharSpace(space * self.style.size / 1000)
            self._space = space


def _advance(chars: str, spaces: list[int], style: Style) -> int:
    """The width of the characters with their spacing, in thousandths of an em."""
    return sum(map(face(style.role).width, chars)) + sum(spaces[: len(chars)])


def _same_spacing(chars: str, spaces: list[int]) -> list[tuple[int, str]]:
    """Where each stretch with one spacing starts, and its characters; what is no glyph stands alone."""
    ends = [at for at, (one, other) in enumerate(pairwise(spaces), 1) if one != other]
    if not DRAWN.isdisjoint(chars):
        alone = {end for at, char in enumerate(chars) if char in DRAWN for end in (at, at + 1)}
        ends = sorted(alone.union(ends) - {0, len(chars)})
    return [(start, chars[start:end]) for start, end in pairwise((0, *ends, len(chars))) if chars]


def _slack(placed: PlacedLine, style: Style) -> int:
    """What the line leaves of its room, in thousandths of an em."""
    return round(placed.room * 1000 / style.size) - placed.line.width


def _spaces(placed: PlacedLine, style: Style) -> list[int]:
    """What follows each character, in thousandths of an em: in the gaps that stretch, or as the length of a rule."""
    line = placed.line
    if RULE in line.text:
        return _rules(placed, style)
    stretch = style.tracking + _stretch(placed, style)
    return [style.tracking if closed else stretch for closed in line.rigid]


def _rules(placed: PlacedLine, style: Style) -> list[int]:
    """The rules of a line share what it leaves; for the parts of a date alone a short one will do."""
    text = placed.line.text
    open_ends = [
        at for at, char in enumerate(text) if char == RULE and text[at + 1 : at + 2] not in DATE_PARTS
    ]
    growing = open_ends or [at for at, char in enumerate(text) if char == RULE]
    share = max(0, _slack(placed, style)) // len(growing)
    if not open_ends and placed.line.last:
        share = min(share, DATE_RULE)
    if style.place in (Place.CENTRE, Place.RIGHT):
        share = 0
    return [style.tracking + (share if at in growing else 0) for at in range(len(text))]


def _stretch(placed: PlacedLine, style: Style) -> int:
    line, slack = placed.line, _slack(placed, style)
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
