"""The signatures of a file against the signers of the record: who, with which certificate, in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from inspector.domain.certificate import CertificateFacts, CopySigner

Found = tuple[str, CertificateFacts, datetime]
"""The field, the certificate, and the claimed time of one signature of the file."""


def list_differences(found: Sequence[Found], expected: Sequence[CopySigner] | None) -> Iterator[str]:
    """A sentence for each difference; none where there is no record to compare with."""
    if expected is None:
        return
    places = {one.field: one for one in expected}
    for field, holder, at in found:
        if field in places:
            yield from _differences(places[field], holder, at)
        else:
            yield f"“{holder.holder}”不在这份文书的签名人名单里"
    signed = [field for field, _, _ in found]
    for one in expected:
        if one.field not in signed:
            yield f"缺{one.title}{one.name}的签名"
    known = [field for field in signed if field in places]
    if known != [one.field for one in expected if one.field in signed]:
        yield "签名的先后与登记的不同：登记为" + "、".join(one.name for one in expected)


def _differences(signer: CopySigner, holder: CertificateFacts, at: datetime) -> Iterator[str]:
    if holder.fingerprint != signer.fingerprint:
        whose = f"“{holder.holder}”的证书" if holder.holder != signer.name else "另一张证书"
        yield f"{signer.title}{signer.name}的签名栏里是{whose}，与登记的证书不同"
    elif at != signer.signed_at:
        yield f"{signer.title}{signer.name}的签名时间与登记的不同"
