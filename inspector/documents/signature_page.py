"""附页 of a signed copy: a place for each certificate signature and the seal, and what fills it once it is signed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.clock import local
from inspector.documents.model import Layout, Place
from inspector.domain.document import Signature
from inspector.errors import KnownError
from inspector.fonts import FontRole

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from inspector.documents.typeset.paragraph import TextPiece

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""

TITLE = "电子签名页"
INTRODUCTION = "本页附在已封存的文书之后，供证书签名之用，文书原件没有改动。"
FOOT = "附页　签名是否有效，须用证书在电子文件上核验；打印件上的签名图样不能单独证明签名。"
SEAL_LABEL = "单位印章"

_MM = 72 / 25.4
_LABEL, _ROW, _SEAL, _GAP = 26 * _MM, 30 * _MM, 46 * _MM, 3 * _MM
_INK = 48 * _MM
_LARGEST_SEAL = 4000


@dataclass(frozen=True)
class PageSigner:
    """One place; `field` is the name that it gets in the file."""

    field: str
    title: str
    name: str


@dataclass(frozen=True)
class SignaturePage:
    """A file of one page, and where its places are."""

    pdf: bytes
    boxes: tuple[tuple[str, Box], ...]


@dataclass(frozen=True)
class Look:
    """What is written beside the ink: who, by which certificate, when. `serial` is grouped for reading."""

    name: str
    identity: str
    serial: str
    issuer: str
    moment: datetime

    def text(self, time_label: str) -> str:
        lines = (
            f"{self.name}　{self.identity}".rstrip("　"),
            f"{time_label}　{local(self.moment):%Y-%m-%d %H:%M:%S}",
            f"证书编号　{self.serial}",
            f"签发者　{self.issuer}",
        )
        return "\n".join(lines)


def signature_page(
    document: str, sha256: str, signers: Sequence[PageSigner], seal_field: str
) -> SignaturePage:
    """The empty page for the signers in their order, and the bureau's seal below them where it gets a place here."""
    from inspector.documents.typeset.file import new_canvas
    from inspector.documents.typeset.style import PAGES

    page = PAGES[Layout.FORM]
    stream = io.BytesIO()
    canvas = new_canvas(stream, page, TITLE, "", "")
    right, top = page.left + page.text_width, page.height - page.top
    top = _text(canvas, TITLE, FontRole.SONG_TITLE, 16, page.left, top, page.text_width, Place.CENTRE) - _GAP
    top = _text(canvas, document, FontRole.FANG, 12, page.left, top, page.text_width, Place.CENTRE) - _GAP
    digest = "  ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
    told = f"{INTRODUCTION}\n原件 SHA-256：{digest}"
    top = _text(canvas, told, FontRole.FANG, 9, page.left, top, page.text_width, Place.LEFT) - 2 * _GAP
    row = min(_ROW, (top - page.bottom - _SEAL) / max(len(signers), 1))
    boxes = []
    for signer in signers:
        boxes.append(
            (signer.field, _place(canvas, f"{signer.title}\n{signer.name}", page.left, top, right, row))
        )
        top -= row
    if seal_field:
        boxes.append((seal_field, _place(canvas, SEAL_LABEL, page.left, top, right, _SEAL)))
    _text(canvas, FOOT, FontRole.SONG, 8, page.left, page.bottom - 4 * _MM, page.text_width, Place.CENTRE)
    canvas.showPage()
    canvas.save()
    return SignaturePage(stream.getvalue(), tuple(boxes))


def officer_look(box: Box, ink: Signature | None, look: Look) -> bytes:
    """The ink that the officer left on the paper, beside name, certificate number and time."""
    from inspector.documents.typeset.ink import draw_ink

    canvas, stream, (width, height) = _blank(box)
    if ink is not None and ink.strokes:
        draw_ink(canvas, ink, 4, 4, _INK - 8, height - 8)
    piece = _lay(look.text("签名时间"), FontRole.SONG, 8, width - _INK - 4, Place.LEFT)
    piece.draw(canvas, _INK, height - max((height - piece.height) / 2, 0))
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def seal_look(box: Box, image: bytes | None, look: Look) -> bytes:
    """The picture of the seal (PNG), its ground transparent; without one, who sealed in words."""
    canvas, stream, (width, height) = _blank(box)
    side = min(width, height)
    if image is not None:
        from reportlab.lib.utils import ImageReader

        canvas.setBlendMode("Multiply")  # what is printed under a seal stays readable
        canvas.drawImage(
            ImageReader(io.BytesIO(image)), 0, 0, side, side, mask="auto", preserveAspectRatio=True
        )
    left = side + 4 if image is not None and width > side + 60 else 4
    if image is None or left > 4:
        piece = _lay(look.text("签章时间"), FontRole.SONG, 8, width - left - 4, Place.LEFT)
        piece.draw(canvas, left, height - max((height - piece.height) / 2, 0))
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def checked_seal(content: bytes) -> bytes:
    """The picture of a seal if it can be printed. Raises KnownError for anything but a PNG of sensible size."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            fits = image.format == "PNG" and max(image.size) <= _LARGEST_SEAL
            image.load()
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise _not_a_seal() from error
    if not fits:
        raise _not_a_seal()
    return content


def _not_a_seal() -> KnownError:
    return KnownError(
        "印章图片读不出来，没有存入。",
        "原来的印章图片没有改动。",
        f"请选用边长不超过 {_LARGEST_SEAL} 像素的 PNG 图片。",
    )


def _place(canvas: Canvas, label: str, left: float, top: float, right: float, height: float) -> Box:
    """A ruled row with its label; what is left of it is the place for the signature."""
    canvas.setLineWidth(0.5)
    canvas.rect(left, top - height, right - left, height)
    canvas.line(left + _LABEL, top, left + _LABEL, top - height)
    piece = _lay(label, FontRole.FANG, 10.5, _LABEL - 4, Place.CENTRE)
    piece.draw(canvas, left + 2, top - (height - piece.height) / 2)
    return left + _LABEL + 1, top - height + 1, right - 1, top - 1


def _blank(box: Box) -> tuple[Canvas, io.BytesIO, tuple[float, float]]:
    """A page of the size of a place."""
    from reportlab.pdfgen.canvas import Canvas

    from inspector.documents.typeset.fonts import font_name

    left, bottom, right, top = box
    stream = io.BytesIO()
    size = (right - left, top - bottom)
    font = font_name(FontRole.SONG)
    canvas = Canvas(stream, pagesize=size, invariant=1, initialFontName=font)  # type: ignore[arg-type] # see file.py
    return canvas, stream, size


def _text(
    canvas: Canvas,
    text: str,
    role: FontRole,
    size: float,
    left: float,
    top: float,
    width: float,
    place: Place,
) -> float:
    """Write the lines; returns where the next thing may begin."""
    piece = _lay(text, role, size, width, place)
    piece.draw(canvas, left, top)
    return top - piece.height


def _lay(text: str, role: FontRole, size: float, width: float, place: Place) -> TextPiece:
    from inspector.documents.typeset.paragraph import lay
    from inspector.documents.typeset.style import Style

    return lay(text, Style(role, size, size * 1.5, place), width)
