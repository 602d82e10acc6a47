"""A rendition embedded as it is, without the metadata that its file may carry."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.typeset.piece import Piece
from inspector.documents.typeset.table import OUTER, Table
from inspector.errors import KnownError

_MARGIN = 4.0
GAP = 8.0
"""Between two photos, in points."""

LEAST_PICTURE = 130.0
"""Points; a form so long that it leaves less moves the next photo to another page."""

_START_OF_SCAN = 0xDA
_METADATA = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
"""APP1 (EXIF, XMP) to APP13, APP15 and comments; APP0 (JFIF) and APP14 (Adobe colour) say how to decode."""


@dataclass(frozen=True)
class PhotoPiece:
    """A framed picture over the form that describes it; never split. `name` is unique for the picture's content.

    `per_page` pieces fill a page; `picture_height` is 0 until `size_pictures` has dealt out the room.
    """

    name: str
    path: Path
    per_page: int
    table: Table
    picture_height: float = 0.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return self.picture_height + self.table.height + GAP

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        return None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        width = sum(cell.width for cell in self.table.rows[0].cells)
        bottom = top - self.picture_height
        canvas.setLineWidth(OUTER)
        canvas.rect(left, bottom, width, self.picture_height)
        self._draw_picture(canvas, left + _MARGIN, bottom + _MARGIN, width - 2 * _MARGIN)
        self.table.draw(canvas, left, bottom)

    def _draw_picture(self, canvas: Canvas, left: float, bottom: float, width: float) -> None:
        height = self.picture_height - 2 * _MARGIN
        wide, high = _embedded(canvas, self.name, self.path)
        scale = min(width / wide, height / high)
        canvas.saveState()
        canvas.translate(left + (width - wide * scale) / 2, bottom + (height - high * scale) / 2)
        canvas.scale(wide * scale, high * scale)
        canvas.doForm(self.name)
        canvas.restoreState()


def size_pictures(pieces: list[Piece], page_height: float) -> list[Piece]:
    """Give every picture its share of the page: those on the first page what the text above them leaves."""
    sized: list[Piece] = []
    room, count = page_height, 0
    for piece in pieces:
        if isinstance(piece, PhotoPiece):
            if count == piece.per_page:
                room, count = page_height, 0
            share = room / piece.per_page - piece.table.height - GAP
            sized.append(replace(piece, picture_height=max(share, LEAST_PICTURE)))
            count += 1
            continue
        if not count:
            room -= piece.height
        sized.append(piece)
    return sized


def _embedded(canvas: Canvas, name: str, path: Path) -> tuple[int, int]:
    """Width and height in pixels of the picture, which is put into the file the first time."""
    document: PDFDocument = canvas._doc  # type: ignore[attr-defined] # the stubs leave it out
    known = document.idToObject.get(document.getXObjectName(name))
    picture = known if isinstance(known, PDFImageXObject) else _read(name, path)
    if picture is not known:
        document.addForm(name, picture)
    return picture.width, picture.height


def _read(name: str, path: Path) -> PDFImageXObject:
    picture = PDFImageXObject(name)
    try:
        data = without_metadata(path.read_bytes())
    except (OSError, ValueError) as error:
        raise _unreadable(path) from error
    if not picture.loadImageFromJPEG(io.BytesIO(data)):
        raise _unreadable(path)
    return picture


def _unreadable(path: Path) -> KnownError:
    return KnownError(
        f"照片的打印件 {path.name} 读不出来，照片证据无法生成。",
        "照片原件不受影响。",
        "请在证据页重新生成打印件后再试。",
    )


def without_metadata(jpeg: bytes) -> bytes:
    """The same picture data without EXIF, XMP, IPTC and comments. Raises ValueError for anything but a JPEG."""
    if jpeg[:2] != b"\xff\xd8":
        raise ValueError("not a JPEG file")
    view, kept, start, at = memoryview(jpeg), [], 0, 2
    while jpeg[at : at + 1] == b"\xff" and jpeg[at + 1] != _START_OF_SCAN:
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if jpeg[at + 1] in _METADATA:
            kept.append(view[start:at])
            start = end
        at = end
    return b"".join([*kept, view[start:]]) if kept else jpeg
