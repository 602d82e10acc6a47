"""Blocks of the model to paragraphs and tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatchmethod
from itertools import groupby

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from inspector.documents import model
from inspector.documents.model import Place
from inspector.documents.text import CHECKED, UNCHECKED
from inspector.documents.typeset.paragraph import text_width
from inspector.documents.typeset.signature import opinion_text
from inspector.documents.typeset.style import MM
from inspector.documents.word.forms import Forms
from inspector.documents.word.pad import Pad
from inspector.documents.word.shaping import write
from inspector.documents.word.signing import signature_rows
from inspector.documents.word.styles import BETWEEN, BODY, LETTERHEAD, TITLE, heading

_FormPart = model.FieldGrid | model.SignedBox
_SEAL_ROOM = 20 * MM


@dataclass(frozen=True)
class Composer:
    """Writes blocks onto the pad."""

    pad: Pad
    forms: Forms

    def write(self, blocks: tuple[model.Block, ...]) -> None:
        """Grids and boxes that follow one another are one form."""
        for is_form, some in groupby(blocks, lambda one: isinstance(one, _FormPart)):
            if is_form:
                parts = [one for one in some if isinstance(one, _FormPart)]
                self.pad.table([row for part in parts for row in self.forms.rows(part)])
            else:
                for block in some:
                    self.compose(block)

    @singledispatchmethod
    def compose(self, block: object) -> None:
        raise TypeError(f"no words for {type(block).__name__}")

    @compose.register
    def _masthead(self, block: model.Masthead) -> None:
        self.pad.add(block.bureau, LETTERHEAD)
        self.pad.add(block.title, TITLE)
        if block.number:
            number = self.pad.add(block.number, BODY[Place.RIGHT])
            number.paragraph_format.space_after = Pt(BETWEEN)

    @compose.register
    def _paragraph(self, block: model.Paragraph) -> None:
        self.pad.add(block.text, BODY[block.place], block.keep_with_next)

    @compose.register
    def _heading(self, block: model.Heading) -> None:
        self.pad.add(block.text, heading(block.level))

    @compose.register
    def _data_table(self, block: model.DataTable) -> None:
        self.pad.space(BETWEEN)
        self.pad.table(list(self.forms.table(block)))

    @compose.register
    def _tick_row(self, block: model.TickRow) -> None:
        ticks = (f"{CHECKED if tick.checked else UNCHECKED}{tick.text}" for tick in block.ticks)
        self.pad.add(f"{block.label}{'　'.join(ticks)}", BODY[Place.INDENT])

    @compose.register
    def _photo(self, block: model.PhotoEntry) -> None:
        self.pad.table(list(self.forms.photo(block)), together=True)

    @compose.register
    def _opinion(self, block: model.Opinion) -> None:
        self.pad.add(opinion_text(block, self.forms.ink), BODY[Place.LEFT], keep_with_next=True)

    @compose.register
    def _signatures(self, block: model.SignatureBlock) -> None:
        ink, page = self.forms.ink, self.forms.page
        lines = [one for one in block.lines if not one.optional or one.slot.id in ink.signatures]
        rows = list(signature_rows(self.pad, lines, ink, page.text_width))
        if rows:
            self.pad.table(rows, together=True, ruled=False)

    @compose.register
    def _page_break(self, block: model.PageBreak) -> None:
        self.pad.on_new_page = True

    @compose.register
    def _gap(self, block: model.Gap) -> None:
        self.pad.space(block.height * MM / 10)

    @compose.register
    def _blank_below(self, block: model.BlankBelow) -> None:
        shape = self.pad.add(block.text, BODY[Place.CENTRE], keep_with_next=True).paragraph_format
        shape.space_before = shape.space_after = Pt(BETWEEN)

    @compose.register
    def _seal(self, block: model.SealSpace) -> None:
        """The name over the middle of the date, the date four characters in, and room above for the seal.

        At the left of the date stands the hint for who puts the seal there.
        """
        style = self.forms.page.body
        inset = 4 * style.size
        beyond = (text_width(block.bureau, style) - text_width(block.dated, style)) / 2
        bureau = self.pad.add(block.bureau, BODY[Place.RIGHT], keep_with_next=True).paragraph_format
        bureau.space_before, bureau.right_indent = Pt(_SEAL_ROOM), Pt(max(0.0, inset - beyond))
        dated = self.pad.add(block.hint, BODY[Place.LEFT])
        end = Pt(self.forms.page.text_width - inset)
        dated.paragraph_format.tab_stops.add_tab_stop(end, WD_TAB_ALIGNMENT.RIGHT)
        dated.paragraph_format.space_after = Pt(BETWEEN)
        dated.add_run().add_tab()
        write(dated, block.dated)
