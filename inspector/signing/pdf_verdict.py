"""Is this PDF what its signers signed? Every answer is a sentence; nothing is fetched from anywhere.

Checked for each signature: the bytes it covers, what later updates changed, the value of the signature, the holder's
certificate (validity at the time of signing, revocation, purpose, a trusted root). Checked for the file: nothing comes
after the last signature, the first one certifies, and the signers are those of the record, in its order.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from asn1crypto import parser
from cryptography import x509
from pyhanko.pdf_utils import misc
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import async_validate_pdf_signature, async_validate_pdf_timestamp
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import (
    DocumentTimestampStatus,
    PdfSignatureStatus,
    SignatureCoverageLevel,
)

from inspector.clock import local
from inspector.domain.certificate import CertificateFacts, CopySigner
from inspector.signing.pdf_changes import changes_since
from inspector.signing.signer_list import list_differences
from inspector.signing.trust import Trust
from inspector.signing.x509_reading import SIGNING_USAGES, facts, short

# Everything the libraries would warn about becomes a line of the verdict.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

UNREADABLE = (
    misc.PdfError,
    SigningError,
    SignatureValidationError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RecursionError,
    NotImplementedError,
)
"""What the libraries raise for bytes that make no sense; a damaged file may do anything."""

_ANY_USE = KeyUsageConstraints(key_usage=set(), extd_key_usage=None)


@dataclass(frozen=True)
class Seen:
    """One signature as the file has it; `signed_at` is what the signer's machine said."""

    field: str
    holder: CertificateFacts
    signed_at: datetime


@dataclass(frozen=True)
class PdfVerdict:
    """`problems` say what differs; `remarks` what a reader should know although nothing does."""

    problems: tuple[str, ...]
    remarks: tuple[str, ...]
    signatures: tuple[Seen, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def judge(pdf: bytes, trust: Trust, expected: Sequence[CopySigner] | None = None) -> PdfVerdict:
    """The verdict on a file. `expected` is the record's list of signers; None where there is no record."""
    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        signatures = list(reader.embedded_signatures)
        judged = [_Judged(one, trust, expected) for one in signatures]
        seen = [one.seen for one in judged if not one.is_timestamp]
    except UNREADABLE:
        return PdfVerdict(("文件已损坏，读不出其中的签名",), (), ())
    if not seen:
        return PdfVerdict(("文件里没有证书签名",), (), ())
    problems = [line for one in judged for line in one.problems()]
    problems += _end_problems(judged)
    problems += list_differences([(one.field, one.holder, one.signed_at) for one in seen], expected)
    remarks = [line for one in judged for line in one.remarks()]
    if not any(one.is_timestamp for one in judged):
        remarks.append("签名时间取自签名人的电脑，没有时间戳证明")
    return PdfVerdict(tuple(dict.fromkeys(problems)), tuple(remarks), tuple(seen))


def _end_problems(judged: Sequence[_Judged]) -> Iterator[str]:
    """The first signature certifies, the last one covers the file to its end."""
    first, last = judged[0].signature, judged[-1].signature
    try:
        certifies = first.docmdp_level in (MDPPerm.FILL_FORMS, MDPPerm.NO_CHANGES)
        whole = last.evaluate_signature_coverage() is SignatureCoverageLevel.ENTIRE_FILE
    except UNREADABLE:
        certifies = whole = False
    if not certifies:
        yield "第一个签名不是认证签名，没有锁定文件"
    if not whole:
        yield "最后一个签名之后还有内容，签名没有覆盖整个文件"


class _Judged:
    """One signature or timestamp of the file, looked at once. Raises one of UNREADABLE where it makes no sense."""

    def __init__(
        self, signature: EmbeddedPdfSignature, trust: Trust, expected: Sequence[CopySigner] | None
    ) -> None:
        self.signature, self.trust = signature, trust
        self.is_timestamp = signature.sig_object_type == "/DocTimeStamp"
        self.certificate = x509.load_der_x509_certificate(signature.signer_cert.dump())
        holder = facts(self.certificate)
        self.seen = Seen(str(signature.field_name), holder, self._time_said().astimezone(UTC))
        title = next((one.title for one in expected or () if one.field == self.seen.field), "")
        self.who = "时间戳" if self.is_timestamp else f"{title}{holder.holder or holder.subject}的签名"

    def _time_said(self) -> datetime:
        if self.is_timestamp:
            token = self.signature.signed_data["encap_content_info"]["content"].parsed
            stamped: datetime = token["gen_time"].native
            return stamped
        return self.signature.self_reported_timestamp or _NEVER

    def problems(self) -> Iterator[str]:
        try:
            status = asyncio.run(self._status())
            yield from self._integrity(status)
            if not self.is_timestamp:
                yield from self._certificate()
        except UNREADABLE:
            yield f"{self.who}已损坏，无法核验"

    async def _status(self) -> PdfSignatureStatus | DocumentTimestampStatus:
        context = self.trust.context(self.seen.signed_at)
        if self.is_timestamp:
            return await async_validate_pdf_timestamp(self.signature, context)
        return await async_validate_pdf_signature(self.signature, context, key_usage_settings=_ANY_USE)

    def _integrity(self, status: PdfSignatureStatus | DocumentTimestampStatus) -> Iterator[str]:
        if not status.intact:
            yield f"{self.who}与文件内容不符：签名以后文件被改动"
        elif not status.valid:
            yield f"{self.who}的签名值不对，不是证书持有人签的"
        if status.coverage is None or status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
            yield f"{self.who}没有覆盖签名时的整个文件"
        elif not self.signature.summarise_integrity_info()["docmdp_ok"]:
            what = "、".join(changes_since(self.signature.reader, self.signature.signed_revision))
            yield f"{self.who}之后，文件被追加改动：{what}"
        if not _is_filled_with_zeros(self.signature.pkcs7_content):
            yield f"{self.who}的数据后面夹带了其他内容"

    def _certificate(self) -> Iterator[str]:
        said, at = self.seen.holder, self.seen.signed_at
        usable = said.not_before <= at <= said.not_after
        if not usable:
            what = "尚未生效" if at < said.not_before else "已经过期"
            yield f"{self.who}用的证书在签名时{what}（有效期 {_day(said.not_before)} 至 {_day(said.not_after)}）"
        elif not self.trust.reaches_root(self.certificate, self._chain(), at):
            yield f"{self.who}用的证书由“{said.issuer}”签发，追溯不到受信任的根证书"
        if said.key_usage and not set(said.key_usage) & set(SIGNING_USAGES):
            yield f"{self.who}用的证书不是签名用的（用途：{'、'.join(said.key_usage)}）"
        since = self.trust.revoked_since(self.certificate)
        if since is not None and since <= at:
            yield f"{self.who}用的证书（{short(said.serial)}）已于 {_time(since)} 吊销，签名在吊销之后"

    def _chain(self) -> tuple[x509.Certificate, ...]:
        between = self.signature.other_embedded_certs
        return tuple(x509.load_der_x509_certificate(one.dump()) for one in between)

    def remarks(self) -> Iterator[str]:
        if self.is_timestamp:
            yield from self._timestamp_remarks()
            return
        yield f"{self.who}：{_time(self.seen.signed_at)}，证书 {short(self.seen.holder.serial)}"
        since = self.trust.revoked_since(self.certificate)
        if since is not None and since > self.seen.signed_at:
            yield f"{self.who}用的证书其后于 {_time(since)} 吊销"

    def _timestamp_remarks(self) -> Iterator[str]:
        try:
            status = asyncio.run(self._status())
        except UNREADABLE:
            return
        known = "" if status.trusted else "（出具者不在受信任的根证书之列）"
        yield f"时间戳：{_time(self.seen.signed_at)}，由{self.seen.holder.holder}出具{known}"


_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def _is_filled_with_zeros(content: bytes) -> bool:
    """What follows the signature in the room kept for it."""
    _, _, _, header, body, trailer = parser.parse(content)
    return not any(content[len(header) + len(body) + len(trailer) :])


def _day(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d}"


def _time(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M:%S}"
