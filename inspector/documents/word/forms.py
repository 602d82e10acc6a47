"""Rows of forms and tables, with the boxes that are signed and the photos."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docx.image.exceptions import UnexpectedEndOfFileError, UnrecognizedImageError
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Pt

from inspector.documents import model
from inspector.documents.model import Place
from inspector.documents.typeset.photo import without_metadata
from inspector.documents.typeset.signature import Ink
from inspector.documents.typeset.style import MM, Page
from inspector.documents.typeset.table import PAD_X, SPLITTABLE_LINES
from inspector.documents.word.pad import Pad
from inspector.documents.word.shaping import write
from inspector.documents.word.signing import said, write_slot
from inspector.documents.word.styles import CELL, COLUMN, PICTURE, SIGNED_CELL
from inspector.documents.word.tables import WordCell, WordRow
from inspector.errors import KnownError

_SLACK = 14.0
"""Points by which Word's rows may be higher than ours, and the room around a picture."""


@dataclass(frozen=True)
class Forms:
    """What rows need: where to write, the widths of the page, the ink, the pictures and their heights in points."""

    pad: Pad
    page: Page
    ink: Ink
    photo_path: Callable[[str], Path]
    heights: Iterator[float]

    def rows(self, block: model.FieldGrid | model.SignedBox) -> Iterator[WordRow]:
        if isinstance(block, model.SignedBox):
            yield self._signed(block)
            return
        for row in block.rows:
            cells = tuple(cell for one in row for cell in self._field(one))
            fits = all(self._is_short(one.value, (one.width - one.label) * MM / 10) for one in row)
            yield WordRow(cells, self.page.field_height, whole=fits)

    def _field(self, one: model.Field) -> Iterator[WordCell]:
        yield self._cell(one.name, one.label * MM / 10, CELL[Place.CENTRE])
        yield self._cell(one.value, (one.width - one.label) * MM / 10, CELL[Place.LEFT])

    def table(self, block: model.DataTable) -> Iterator[WordRow]:
        widths = [column.width * MM / 10 for column in block.columns]
        titles = zip(block.columns, widths, strict=True)
        yield WordRow(tuple(self._cell(one.title, width, COLUMN) for one, width in titles), header=True)
        styles = [CELL[column.place] for column in block.columns]
        for texts in block.rows:
            cells = [self._cell(*one) for one in zip(texts, widths, styles, strict=True)]
            yield WordRow(tuple(cells), whole=all(map(self._is_short, texts, widths)))

    def photo(self, block: model.PhotoEntry) -> Iterator[WordRow]:
        """The picture over the form that describes it, as high as the printed page shows it."""
        height = next(self.heights) - _SLACK
        yield WordRow((WordCell(self.page.text_width, lambda cell: self._draw(cell, block.sha256, height)),))
        yield from self.rows(block.fields)

    def _signed(self, block: model.SignedBox) -> WordRow:
        label = block.label * MM / 10
        name = self._cell(block.name, label, CELL[Place.CENTRE])
        signed = WordCell(
            self.page.text_width - label, lambda cell: self._fill_box(cell, block), stands="top"
        )
        return WordRow((name, signed), block.least * MM / 10)

    def _fill_box(self, cell: BaseOxmlElement, block: model.SignedBox) -> None:
        self.pad.inside(cell, said(block, self.ink), CELL[Place.LEFT])
        if block.slot is not None:
            line = self.pad.inside(cell, "", SIGNED_CELL)
            write_slot(line, block.slot, self.ink)
            write(line, f"　{self.ink.day(block.slot.id)}")

    def _cell(self, text: str, width: float, style: str) -> WordCell:
        return WordCell(width, lambda cell: self.pad.fill(cell, text, style))

    def _is_short(self, text: str, width: float) -> bool:
        """Whether a row with this text is rather moved to the next page than parted."""
        return len(text) < SPLITTABLE_LINES * int((width - 2 * PAD_X) / self.page.cell.size)

    def _draw(self, cell: BaseOxmlElement, sha256: str, height: float) -> None:
        run = self.pad.inside(cell, "", PICTURE).add_run()
        path = self.photo_path(sha256)
        try:
            picture = run.add_picture(io.BytesIO(without_metadata(path.read_bytes())), height=Pt(height))
        except (OSError, ValueError, UnrecognizedImageError, UnexpectedEndOfFileError) as error:
            raise _unreadable(path) from error
        most = Pt(self.page.text_width - 4 * PAD_X)
        if picture.width > most:
            picture.height = Length(picture.height * most // picture.width)
            picture.width = most


def _unreadable(path: Path) -> KnownError:
    return KnownError(
        f"照片的打印件 {path.name} 读不出来，可编辑的副本无法生成。",
        "照片原件不受影响。",
        "请在证据页重新生成打印件后再试。",
    )
