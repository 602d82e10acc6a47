"""Photos over their forms, one or two side by side; renditions embedded as they are, without their metadata."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.typeset.pages import SLACK
from inspector.documents.typeset.paragraph import TextPiece
from inspector.documents.typeset.piece import Piece
from inspector.documents.typeset.table import OUTER, Table
from inspector.errors import KnownError

_MARGIN = 4.0
GAP = 8.0
"""Between two photos, in points."""

LEAST_PICTURE = {1: 130.0, 2: 90.0}
"""Points, for so many photos side by side; forms so long that they leave less move the photo to another page."""

_START_OF_SCAN = 0xDA
_METADATA = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
"""APP1 (EXIF, XMP) to APP13, APP15 and comments; APP0 (JFIF) and APP14 (Adobe colour) say how to decode."""


@dataclass(frozen=True)
class Photo:
    """A picture and the form that describes it. `name` is unique for the picture's content."""

    name: str
    path: Path
    form: Table

    @property
    def width(self) -> float:
        return sum(cell.width for cell in self.form.rows[0].cells)

    def draw(self, canvas: Canvas, left: float, top: float, height: float) -> None:
        """The framed picture, `height` points high with its frame, over its form."""
        canvas.setLineWidth(OUTER)
        canvas.rect(left, top - height, self.width, height)
        self._draw_picture(canvas, left + _MARGIN, top - height + _MARGIN, height - 2 * _MARGIN)
        self.form.draw(canvas, left, top - height)

    def _draw_picture(self, canvas: Canvas, left: float, bottom: float, height: float) -> None:
        width = self.width - 2 * _MARGIN
        wide, high = _embedded(canvas, self.name, self.path)
        scale = min(width / wide, height / high)
        canvas.saveState()
        canvas.translate(left + (width - wide * scale) / 2, bottom + (height - high * scale) / 2)
        canvas.scale(wide * scale, high * scale)
        canvas.doForm(self.name)
        canvas.restoreState()


@dataclass(frozen=True)
class PhotoPiece:
    """A photo, or two at the edges of the text; `per_page` photos fill a page. `blank` stands in an empty place.

    `picture_height` is 0 until `size_pictures` has dealt out the room. Split only where the form is longer than a page.
    """

    photos: tuple[Photo, ...]
    per_page: int
    columns: int
    text_width: float
    blank: TextPiece | None = None
    picture_height: float = 0.0
    whole: bool = True
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return self.picture_height + self.form_height + GAP

    @property
    def form_height(self) -> float:
        return max(photo.form.height for photo in self.photos)

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        first = self.photos[0]
        parts = None if self.whole else first.form.split(room - self.picture_height)
        return (replace(self, photos=(replace(first, form=parts[0]),)), parts[1]) if parts else None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        for at, photo in enumerate(self.photos):
            right = at * (self.text_width - photo.width)
            photo.draw(canvas, left + right, top, self.picture_height)
        if self.blank:
            self.blank.draw(canvas, left + self.text_width / 2, top - self.picture_height / 2)


def size_pictures(pieces: list[Piece], page_height: float) -> list[Piece]:
    """Give every picture its share of the page: those on the first page what the text above them leaves."""
    sized: list[Piece] = []
    above, photos = 0.0, 0.0
    for piece in _parted(pieces, page_height):
        if isinstance(piece, PhotoPiece):
            fitted = _sized(piece, above, page_height)
            if above + photos and above + photos + fitted.height > page_height + SLACK:
                above, photos, fitted = 0.0, 0.0, _sized(piece, 0.0, page_height)
            sized.append(fitted)
            photos += fitted.height
            continue
        above += 0.0 if photos else piece.height
        sized.append(piece)
    return sized


def _parted(pieces: list[Piece], page_height: float) -> Iterator[Piece]:
    """Photos side by side stand under one another where their forms are longer than a page."""
    for piece in pieces:
        if isinstance(piece, PhotoPiece) and not _sized(piece, 0.0, page_height).whole:
            yield from (replace(piece, photos=(photo,)) for photo in piece.photos)
        else:
            yield piece


def _sized(piece: PhotoPiece, above: float, page_height: float) -> PhotoPiece:
    """With the height of its pictures, under what stands `above` them on the page."""
    share = (page_height - above) * piece.columns / piece.per_page - piece.form_height - GAP
    height = max(share, LEAST_PICTURE[piece.columns])
    return replace(
        piece, picture_height=height, whole=height + piece.form_height + GAP <= page_height + SLACK
    )


def aligned(*photos: Photo) -> tuple[Photo, ...]:
    """The photos of a row, the rows of their forms at the same heights."""
    rows = zip(*(photo.form.rows for photo in photos), strict=False)
    high = [max(row.height for row in some) for some in rows]
    return tuple(replace(photo, form=_with_heights(photo.form, high)) for photo in photos)


def _with_heights(form: Table, heights: list[float]) -> Table:
    rows = (replace(row, least=least) for row, least in zip(form.rows, heights, strict=False))
    return replace(form, rows=(*rows, *form.rows[len(heights) :]))


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
