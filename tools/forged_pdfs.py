"""A small authority, a file signed by two officers, and what somebody might do to such a file."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import pikepdf
from cryptography import x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject
from reportlab.pdfgen.canvas import Canvas

from inspector.domain.certificate import CopySigner
from inspector.signing import authority, pades
from inspector.signing.officer_keys import KeyPair
from inspector.signing.pades import Box, Place, Signing
from inspector.signing.trust import Trust
from inspector.signing.x509_reading import facts

BUREAU = "示例市生态环境局"
START = datetime(2026, 1, 5, 2, tzinfo=UTC)
SIGNED = datetime(2026, 11, 18, 2, tzinfo=UTC)
BOXES: dict[str, Box] = {
    "officer-1": (60, 600, 400, 660),
    "officer-2": (60, 520, 400, 580),
    "seal": (300, 300, 420, 420),
}
NAMES = {"officer-1": ("检查人", "王建国"), "officer-2": ("记录人", "李晓梅"), "seal": ("单位印章", "示例局")}


def paper(*pages: str, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF with these pages."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1, pageCompression=1)
    for text in pages:
        canvas.drawString(20, size[1] - 40, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def page(text: str = "signature page") -> bytes:
    return paper(text)


@cache
def root() -> KeyPair:
    return authority.create_root(BUREAU, START)


@cache
def pair(name: str, until: datetime = START + timedelta(days=900)) -> KeyPair:
    return issued(name, root(), until)


def issued(name: str, by: KeyPair, until: datetime = START + timedelta(days=900)) -> KeyPair:
    return authority.issue(by, authority.Holder(name, BUREAU), START, until)


def trust(
    revoked: Mapping[str, datetime] | None = None, crls: tuple[x509.CertificateRevocationList, ...] = ()
) -> Trust:
    return Trust((root().certificate,), crls, revoked or {})


@dataclass(frozen=True)
class Step:
    """One signature to make: the field, who signs, minutes after the first."""

    field: str
    by: KeyPair
    minutes: int = 0


def signed(issued: bytes, *steps: Step, certifies: bool = True) -> tuple[bytes, ...]:
    """The file after each step."""
    current = pades.prepare(issued, page(), [Place(field, -1, box) for field, box in BOXES.items()])
    files = []
    for at, step in enumerate(steps):
        current = pades.sign(current, step.by, signing(step, certifies and at == 0))
        files.append(current)
    return tuple(files)


def signing(step: Step, certifies: bool) -> Signing:
    moment = SIGNED + timedelta(minutes=step.minutes)
    return Signing(step.field, NAMES[step.field][1], "签名", moment, paper("look", size=(200, 60)), certifies)


def usual() -> tuple[Step, ...]:
    return Step("officer-1", pair("王建国")), Step("officer-2", pair("李晓梅"), 3)


ISSUED = paper("page one", "page two", "page three")


@cache
def good() -> tuple[bytes, ...]:
    """The file after the first and after the second signature."""
    return signed(ISSUED, *usual())


def expected(*steps: Step) -> tuple[CopySigner, ...]:
    """What the record says about these signatures."""
    return tuple(_signer(step) for step in steps or usual())


def _signer(step: Step) -> CopySigner:
    said, (title, name) = facts(step.by.certificate), NAMES[step.field]
    moment = SIGNED + timedelta(minutes=step.minutes)
    return CopySigner(step.field, title, name, name, said.serial, said.fingerprint, moment)


def flipped(pdf: bytes, at: int, bit: int = 0) -> bytes:
    return pdf[:at] + bytes([pdf[at] ^ 1 << bit]) + pdf[at + 1 :]


def holes(pdf: bytes) -> list[tuple[int, int]]:
    """Where the signatures themselves lie (hex), from first to last byte."""
    found, at = [], 0
    while (start := pdf.find(b"/Contents <", at)) >= 0:
        at = pdf.index(b">", start)
        found.append((start + len(b"/Contents <"), at))
    return found


def in_content(pdf: bytes) -> bytes:
    """A changed bit in what the first page shows."""
    return flipped(pdf, pdf.index(b"stream", 100) + 40)


def in_value(pdf: bytes) -> bytes:
    """A changed digit in the second signature: the last ones before the filling belong to its value."""
    start, end = holes(pdf)[1]
    last = start + len(pdf[start:end].rstrip(b"0")) - 4
    return pdf[:last] + (b"0" if pdf[last : last + 1] != b"0" else b"1") + pdf[last + 1 :]


def in_filling(pdf: bytes) -> bytes:
    _, end = holes(pdf)[1]
    return pdf[: end - 8] + b"41424344" + pdf[end:]


def _updated(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def painted(pdf: bytes) -> bytes:
    """White paint over the first page, in an appended update."""
    return _updated(pdf, lambda writer: RawContent(b"1 g 0 700 500 142 re f").add_to_page(writer, 0))


def annotated(pdf: bytes) -> bytes:
    """A note laid over the second page, in an appended update."""

    def add(writer: IncrementalPdfFileWriter) -> None:
        note = generic.DictionaryObject(
            {
                generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
                generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
                generic.pdf_name("/Rect"): generic.ArrayObject(
                    generic.FloatObject(edge) for edge in (20, 700, 300, 800)
                ),
                generic.pdf_name("/Contents"): generic.pdf_string("已履行"),
                generic.pdf_name("/DA"): generic.pdf_string("/Helv 12 Tf"),
            }
        )
        target = writer.find_page_for_modification(1)[0].get_object()
        target[generic.pdf_name("/Annots")] = generic.ArrayObject([writer.add_object(note)])
        writer.update_container(target)

    return _updated(pdf, add)


def retitled(pdf: bytes) -> bytes:
    """Another title in the file's properties, in an appended update."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        writer.document_meta.title = "另一份文书"
        writer.update_root()

    return _updated(pdf, change)


def with_a_page_more(pdf: bytes) -> bytes:
    def add(writer: IncrementalPdfFileWriter) -> None:
        content = pades._Imported(page("an extra page"), writer)
        drawn = writer.add_object(generic.StreamObject(stream_data=content.render()))
        writer.insert_page(PageObject(drawn, (0, 0, 595, 842), content.resources.as_pdf_object()), after=1)

    return _updated(pdf, add)


def with_pages_swapped(pdf: bytes) -> bytes:
    """The first two pages change places, in an appended update."""

    def swap(writer: IncrementalPdfFileWriter) -> None:
        kids = writer.root["/Pages"]["/Kids"]
        first, second = kids.raw_get(0), kids.raw_get(1)
        kids[0], kids[1] = second, first
        writer.update_container(kids)

    return _updated(pdf, swap)


def with_signatures_swapped(pdf: bytes) -> bytes:
    """Each field gets the other one's signature, in an appended update."""

    def swap(writer: IncrementalPdfFileWriter) -> None:
        fields = {one.get_object()["/T"]: one.get_object() for one in writer.root["/AcroForm"]["/Fields"]}
        one, other = fields["officer-1"], fields["officer-2"]
        value = generic.pdf_name("/V")
        one[value], other[value] = other.raw_get("/V"), one.raw_get("/V")
        writer.update_container(one)
        writer.update_container(other)

    return _updated(pdf, swap)


def saved_again(pdf: bytes) -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        file.save(stream)
    return stream.getvalue()


def page_replaced(pdf: bytes) -> bytes:
    """The second page taken from another file, everything saved anew."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file, pikepdf.open(io.BytesIO(paper("other"))) as other:
        file.pages[1] = other.pages[0]
        file.save(stream)
    return stream.getvalue()
