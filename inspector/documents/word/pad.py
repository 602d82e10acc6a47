"""Where paragraphs and tables are appended, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from inspector.documents.text import clean
from inspector.documents.word.shaping import element, write
from inspector.documents.word.styles import BETWEEN, PICTURE
from inspector.documents.word.tables import WordRow, word_table


@dataclass
class Pad:
    """Appends to the body of `document`. Keeps whether what comes next begins on a new page."""

    document: Document
    on_new_page: bool = False

    def add(self, text: str, style: str, keep_with_next: bool = False) -> Paragraph:
        """The lines as paragraphs of the body in the style with this id; returns the last."""
        for line in clean(text).split("\n"):
            paragraph = self._styled(self.document.add_paragraph(), style)
            self._begin(paragraph)
            if keep_with_next:
                paragraph.paragraph_format.keep_with_next = True
            write(paragraph, line)
        return paragraph

    def fill(self, cell: BaseOxmlElement, text: str, style: str) -> None:
        """The lines as paragraphs of a cell."""
        self.inside(cell, text, style)

    def inside(self, cell: BaseOxmlElement, text: str, style: str) -> Paragraph:
        """The same; returns the last."""
        for line in clean(text).split("\n"):
            made = element("p")
            cell.append(made)
            paragraph = self._styled(Paragraph(made, self.document._body), style)
            write(paragraph, line)
        return paragraph

    def space(self, points: float) -> None:
        """Blank height; nothing at the head of a page that was asked for."""
        if self.on_new_page:
            return
        shape = self._styled(self.document.add_paragraph(), PICTURE).paragraph_format
        shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        shape.line_spacing = Pt(points)
        shape.keep_with_next = False

    def table(self, rows: Sequence[WordRow], together: bool = False, ruled: bool = True) -> None:
        """The rows as a table, with a little room under it. `together`: all on one page."""
        table = word_table(rows, ruled)
        self.document.element.body.sectPr.addprevious(table)
        inside = [Paragraph(one, self.document._body) for one in table.iter(qn("w:p"))]
        self._begin(inside[0])
        for paragraph in inside[:-1] if together else ():
            paragraph.paragraph_format.keep_with_next = True
        self.space(BETWEEN)

    def _begin(self, first: Paragraph) -> None:
        if self.on_new_page:
            first.paragraph_format.page_break_before = True
        self.on_new_page = False

    def _styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        paragraph._p.style = style
        return paragraph
