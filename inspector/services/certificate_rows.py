"""Between the base's rows and what the signing library works with."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.certificate import BUREAU, Certificate
from inspector.domain.officer import Officer
from inspector.ids import NewId
from inspector.services.context import Context

if TYPE_CHECKING:
    from inspector.domain.certificate import CertificateFacts
    from inspector.signing.trust import Trust
    from inspector.signing.x509_reading import Certified

_NOT_A_NAME = re.compile(r"[^\u3400-\u9fff·]+")
"""Authorities write more than the name: 王建国@330100, 王建国(办公)."""


def trust_of(context: Context) -> Trust:
    """The bureau's own roots and those it trusts, their revocation lists, and the bureau's register."""
    from inspector.signing.trust import Trust
    from inspector.signing.x509_reading import crl_bytes, read_certificate, read_crl

    own, other = context.certificates.authorities(), context.certificates.roots()
    anchors = [(one.pem, one.crl) for one in own] + [(one.pem, one.crl) for one in other]
    return Trust(
        tuple(read_certificate(pem.encode()) for pem, _ in anchors),
        tuple(read_crl(crl_bytes(crl)) for _, crl in anchors if crl),
        {
            one.fingerprint: one.revoked_at
            for one in context.certificates.certificates()
            if one.revoked_at is not None
        },
    )


def certificate_row(
    ids: NewId, pair: Certified, officer_id: str, authority_id: str, at: datetime, by: str, note: str = ""
) -> Certificate:
    """The public part of a pair as it is registered."""
    from inspector.signing.x509_reading import facts, pem

    said = facts(pair.certificate)
    return Certificate(
        ids(),
        authority_id,
        officer_id,
        said.subject,
        said.issuer,
        said.serial,
        said.fingerprint,
        said.not_before,
        said.not_after,
        pem(pair.certificate),
        at,
        by,
        tuple(pem(one) for one in pair.chain),
        note,
    )


def imported_row(context: Context, pair: Certified, officer_id: str, note: str = "") -> Certificate:
    """The row of a certificate that came in a file; one that the bureau issued itself says so."""
    from inspector.signing.x509_reading import facts

    issuer = facts(pair.certificate).issuer
    own = next((one.id for one in context.certificates.authorities() if one.subject == issuer), "")
    return certificate_row(
        context.ids, pair, officer_id, own, context.clock.now(), context.actor_name(), note
    )


def names_officer(said: CertificateFacts, officer: Officer) -> bool:
    """Whether the certificate is made out to the officer, by name or by the number of the officer's certificate."""
    by_number = bool(officer.certificate) and f"serialNumber={officer.certificate}" in said.subject.split(",")
    return officer.name in _NOT_A_NAME.split(said.holder) or by_number


def state_of(certificate: Certificate, now: datetime) -> str:
    """One word for lists: 有效 · 已吊销 · 已换发 · 已过期 · 未生效."""
    if certificate.revoked_at is not None:
        return "已吊销"
    if now > certificate.not_after:
        return "已过期"
    if now < certificate.not_before:
        return "未生效"
    return "已换发" if certificate.replaced_by else "有效"


def holder_name(context: Context, officer_id: str) -> str:
    """Whose certificate it is, for people."""
    if officer_id == BUREAU:
        return "单位印章"
    return context.people.name_of(officer_id)
