"""The bureau's own small certificate authority: one P-384 root, P-256 certificates for officers, revocation lists."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inspector.domain.certificate import RevocationReason
from inspector.signing.officer_keys import KeyPair

ROOT_YEARS = 10
_NO_USAGE = dict.fromkeys(
    (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    ),
    False,
)


@dataclass(frozen=True)
class Holder:
    """Who a certificate is issued to. `identity` is an officer's certificate number (执法证号)."""

    name: str
    organisation: str
    identity: str = ""


@dataclass(frozen=True)
class Revoked:
    """An entry of a revocation list; `serial` in hex."""

    serial: str
    at: datetime
    why: RevocationReason


def create_root(organisation: str, now: datetime) -> KeyPair:
    """A new self-signed root, good for ten years from now."""
    key = ec.generate_private_key(ec.SECP384R1())
    name = _name(Holder("文书签名根证书", organisation))
    start = now.replace(microsecond=0)
    builder = _builder(name, name, key.public_key(), start, start + timedelta(days=365 * ROOT_YEARS))
    usage = x509.KeyUsage(**{**_NO_USAGE, "key_cert_sign": True, "crl_sign": True})
    certificate = (
        builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA384())
    )
    return KeyPair(key, certificate)


def issue(root: KeyPair, holder: Holder, now: datetime, until: datetime) -> KeyPair:
    """A new key with its certificate, good until `until` or as long as the root, whichever ends first."""
    key = ec.generate_private_key(ec.SECP256R1())
    end = min(until.replace(microsecond=0), root.certificate.not_valid_after_utc)
    builder = _builder(
        _name(holder), root.certificate.subject, key.public_key(), now.replace(microsecond=0), end
    )
    usage = x509.KeyUsage(**{**_NO_USAGE, "digital_signature": True, "content_commitment": True})
    certificate = (
        builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(_authority_key(root), critical=False)
        .sign(_private(root), hashes.SHA384())
    )
    return KeyPair(key, certificate, (root.certificate,))


def make_crl(
    root: KeyPair, number: int, revoked: Sequence[Revoked], now: datetime, next_update: datetime
) -> x509.CertificateRevocationList:
    """The list of all revoked certificates of the root, signed now."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(root.certificate.subject)
        .last_update(now.replace(microsecond=0))
        .next_update(next_update.replace(microsecond=0))
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(_authority_key(root), critical=False)
    )
    for one in revoked:
        builder = builder.add_revoked_certificate(_entry(one))
    return builder.sign(_private(root), hashes.SHA384())


def _entry(one: Revoked) -> x509.RevokedCertificate:
    builder = (
        x509.RevokedCertificateBuilder()
        .serial_number(int(one.serial, 16))
        .revocation_date(one.at.replace(microsecond=0))
    )
    if one.why is not RevocationReason.UNSPECIFIED:  # RFC 5280, 5.3.1: absent rather than unspecified
        builder = builder.add_extension(x509.CRLReason(x509.ReasonFlags(one.why.value)), critical=False)
    return builder.build()


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, start: datetime, end: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(_new_serial())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _new_serial() -> int:
    """120 random bits, never twice the same (RFC 5280, 4.1.2.2, wants at most 20 octets)."""
    return int.from_bytes(b"\1" + os.urandom(15), "big")


def _name(holder: Holder) -> x509.Name:
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, _fitting(holder.organisation)),
        x509.NameAttribute(NameOID.COMMON_NAME, _fitting(holder.name)),
    ]
    if holder.identity:
        parts.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, holder.identity))
    return x509.Name(parts)


def _fitting(text: str) -> str:
    """X.520 bounds these names at 64, and the library counts bytes: 21 Chinese characters."""
    return text.encode()[:64].decode(errors="ignore")


def _authority_key(root: KeyPair) -> x509.AuthorityKeyIdentifier:
    own = root.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own)


def _private(root: KeyPair) -> ec.EllipticCurvePrivateKey:
    key = root.private
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key
