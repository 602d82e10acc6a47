"""Certificate signatures in a PDF: PAdES baseline B, each an incremental update on top of the issued file.

The first update adds the signature page with every field empty; the first signature certifies and lets later ones do
nothing but fill those fields (DocMDP). pyHanko is imported with this module: import it when it is needed, never before.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Protocol

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils import generic, layout
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter, PageObject
from pyhanko.sign.fields import (
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
    enumerate_sig_fields,
)
from pyhanko.sign.signers import pdf_cms, pdf_signer
from pyhanko.sign.timestamps import HTTPTimeStamper, TimeStamper, TimestampRequestError
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from inspector.errors import KnownError
from inspector.signing.trust import as_asn1
from inspector.signing.x509_reading import Certified

TSA_TIMEOUT = 15
"""Seconds that a timestamping service may take."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


class Signer(Certified, Protocol):
    """Whoever holds a private key: a PKCS#12 file today."""

    def sign(self, message: bytes, digest: str) -> bytes:
        """The signature of the whole message, hashed with `digest` ("sha256", "sha384")."""
        ...


@dataclass(frozen=True)
class Place:
    """An empty signature field; `page` counts from 0, -1 is the last."""

    field: str
    page: int
    box: Box


@dataclass(frozen=True)
class Signing:
    """One signature to make. `look` is a PDF page that fills the field's place."""

    field: str
    name: str
    reason: str
    moment: datetime
    look: bytes
    certifies: bool


def prepare(issued: bytes, page: bytes, places: Sequence[Place]) -> bytes:
    """The issued file, byte for byte, with one more page and all the empty fields."""
    writer = IncrementalPdfFileWriter(io.BytesIO(issued))
    content = _Imported(page, writer)
    drawn = writer.add_object(generic.StreamObject(stream_data=content.render()))
    size = (0, 0, content.box.width, content.box.height)
    writer.insert_page(PageObject(drawn, size, content.resources.as_pdf_object()))
    for place in places:
        left, bottom, right, top = (round(edge) for edge in place.box)
        spec = SigFieldSpec(place.field, on_page=place.page, box=(left, bottom, right, top))
        append_signature_field(writer, spec)
    return _written(writer)


def sign(pdf: bytes, signer: Signer, signing: Signing) -> bytes:
    """The file with one more signature, in a field that is there and empty.

    The time stands in the signature as the signer's own claim. Raises KnownError when the field is not there or full.
    """
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    if signing.field not in empty_fields(pdf):
        raise _no_place()
    meta = pdf_signer.PdfSignatureMetadata(
        field_name=signing.field,
        md_algorithm=_digest(signer.certificate),
        subfilter=SigSeedSubFilter.PADES,
        name=signing.name,
        reason=signing.reason,
        certify=signing.certifies,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    look = StaticStampStyle(
        border_width=0, background=_Imported(signing.look), background_opacity=1, background_layout=_WHOLE
    )
    pdf_writer = pdf_signer.PdfSigner(meta, _Adapter(signer), stamp_style=look)
    return asyncio.run(_signed(pdf_writer, writer, signing.moment))


async def _signed(signer: pdf_signer.PdfSigner, writer: IncrementalPdfFileWriter, moment: datetime) -> bytes:
    """What `PdfSigner.sign_pdf` does, with our clock in the place of the machine's."""
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = moment
    room = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(None, room)
    digest, stream = document.digest_tbs_document()
    done = await document.perform_signature(
        digest.document_digest, pdf_cms.PdfCMSSignedAttributes(signing_time=moment)
    )
    await done.post_signature_processing(stream)
    return _content(stream)


def add_timestamp(pdf: bytes, service: TimeStamper) -> bytes:
    """The file with a document timestamp over everything in it. Raises KnownError when the service does not answer."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    stamper = pdf_signer.PdfTimeStamper(service)
    try:
        stream = asyncio.run(stamper.async_timestamp_pdf(writer, "sha256"))
    except (TimestampRequestError, OSError) as error:
        raise KnownError(
            "时间戳服务没有应答，没有加盖时间戳。", "签名副本没有改动。", "请核对网址和网络，联网后再试。"
        ) from error
    return _content(stream)


def timestamp_service(url: str) -> TimeStamper:
    """An RFC 3161 service on the network; nothing is asked of it yet."""
    return HTTPTimeStamper(url, timeout=TSA_TIMEOUT)


def empty_fields(pdf: bytes) -> tuple[str, ...]:
    """The names of the signature fields that nobody has signed."""
    reader = PdfFileReader(io.BytesIO(pdf))
    return tuple(str(name) for name, value, _ in enumerate_sig_fields(reader) if value is None)


def field_box(pdf: bytes, field: str) -> Box:
    """Where a signature field lies on its page. Raises KnownError for a file without it."""
    for name, _, found in enumerate_sig_fields(PdfFileReader(io.BytesIO(pdf))):
        if name == field:
            left, bottom, right, top = (float(edge) for edge in found.get_object()["/Rect"])
            return left, bottom, right, top
    raise _no_place()


def seal_place(issued: bytes) -> tuple[int, Box] | None:
    """Where the document leaves room for the seal: its named destination `seal` (a FitR view), if it has one."""
    reader = PdfFileReader(io.BytesIO(issued))
    try:
        target = reader.root["/Dests"]["/seal"]
        view = target["/D"] if isinstance(target, generic.DictionaryObject) else target
        _, kind, *edges = view
        left, bottom, right, top = (float(edge) for edge in edges)
    except (KeyError, ValueError, TypeError):
        return None
    pages = [reader.find_page_for_modification(at)[0].reference for at in range(_pages(reader))]
    number = pages.index(view.raw_get(0).reference)
    return (number, (left, bottom, right, top)) if kind == "/FitR" else None


def _no_place() -> KnownError:
    return KnownError("签名的位置不在文件里，或已经签过。", "已有的签名都在。", "请从最新的签名副本继续。")


def _pages(reader: PdfFileReader) -> int:
    return int(reader.root["/Pages"]["/Count"])


def _digest(certificate: x509.Certificate) -> str:
    key = certificate.public_key()
    return "sha384" if isinstance(key, ec.EllipticCurvePublicKey) and key.key_size > 256 else "sha256"


def _content(stream: IO[bytes]) -> bytes:
    stream.seek(0)
    return stream.read()


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


_WHOLE = layout.SimpleBoxLayoutRule(
    x_align=layout.AxisAlignment.ALIGN_MID,
    y_align=layout.AxisAlignment.ALIGN_MID,
    margins=layout.Margins(0, 0, 0, 0),
)


class _Imported(PdfContent):
    """The first page of a PDF in memory, as content of another one."""

    def __init__(self, pdf: bytes, writer: BasePdfFileWriter | None = None) -> None:
        super().__init__(writer=writer)
        self._reader = PdfFileReader(io.BytesIO(pdf))
        page = self._reader.root["/Pages"]["/Kids"][0]
        left, bottom, right, top = (float(edge) for edge in page["/MediaBox"])
        self.box = layout.BoxConstraints(width=right - left, height=top - bottom)

    def render(self) -> bytes:
        form = self._ensure_writer.import_page_as_xobject(self._reader)
        self.set_resource(ResourceType.XOBJECT, generic.NameObject("/Look"), form)
        return b"/Look Do"


class _Adapter(pdf_cms.Signer):
    """Our `Signer` as pyHanko wants one."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        store = SimpleCertificateStore.from_certs([as_asn1(one) for one in signer.chain])
        super().__init__(signing_cert=as_asn1(signer.certificate), cert_registry=store)

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        return self._signer.sign(data, digest_algorithm)
