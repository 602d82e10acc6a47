"""Certificates and revocation lists read from bytes, and what they say."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from inspector.domain.certificate import CertificateFacts
from inspector.errors import KnownError

_USAGES = {
    "digital_signature": "数字签名",
    "content_commitment": "不可否认",
    "key_encipherment": "密钥加密",
    "data_encipherment": "数据加密",
    "key_agreement": "密钥协商",
    "key_cert_sign": "签发证书",
    "crl_sign": "签发吊销列表",
}
SIGNING_USAGES = (_USAGES["digital_signature"], _USAGES["content_commitment"])


class Certified(Protocol):
    """Whatever has a certificate and what lies between that and its root."""

    @property
    def certificate(self) -> x509.Certificate: ...

    @property
    def chain(self) -> tuple[x509.Certificate, ...]: ...


def read_certificate(content: bytes) -> x509.Certificate:
    """A certificate in PEM or DER form. Raises KnownError."""
    try:
        if b"-----BEGIN" in content:
            return x509.load_pem_x509_certificate(content)
        return x509.load_der_x509_certificate(content)
    except ValueError as error:
        raise KnownError(
            "这个文件不是证书。", "已有的证书没有改动。", "请选择 .cer、.crt、.pem 或 .der 文件。"
        ) from error


def read_crl(content: bytes) -> x509.CertificateRevocationList:
    """A revocation list in PEM or DER form. Raises KnownError."""
    try:
        if b"-----BEGIN" in content:
            return x509.load_pem_x509_crl(content)
        return x509.load_der_x509_crl(content)
    except ValueError as error:
        raise KnownError(
            "这个文件不是证书吊销列表。", "已有的吊销列表没有改动。", "请选择 .crl 文件。"
        ) from error


def pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(Encoding.PEM).decode()


def fingerprint(certificate: x509.Certificate) -> str:
    return certificate.fingerprint(SHA256()).hex()


def facts(certificate: x509.Certificate) -> CertificateFacts:
    return CertificateFacts(
        subject=_text(certificate.subject),
        issuer=_text(certificate.issuer),
        holder=_common_name(certificate.subject),
        serial=f"{certificate.serial_number:x}",
        fingerprint=fingerprint(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        key_usage=_key_usage(certificate),
        is_authority=is_authority(certificate),
    )


def is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def revoked_by(crl: x509.CertificateRevocationList, certificate: x509.Certificate) -> datetime | None:
    """Since when the list names the certificate; None when it does not, or belongs to another issuer."""
    if crl.issuer != certificate.issuer:
        return None
    entry = crl.get_revoked_certificate_by_serial_number(certificate.serial_number)
    return None if entry is None else entry.revocation_date_utc


def crl_from(issuer: x509.Certificate, crl: x509.CertificateRevocationList) -> bool:
    """Whether the holder of the certificate signed the list."""
    key = issuer.public_key()
    return crl.issuer == issuer.subject and crl.is_signature_valid(key)  # type: ignore[arg-type] # any CA key


def crl_text(crl: x509.CertificateRevocationList) -> str:
    return base64.b64encode(crl.public_bytes(Encoding.DER)).decode()


def crl_bytes(text: str) -> bytes:
    return base64.b64decode(text)


def short(serial: str) -> str:
    """A serial number as people compare it: groups of four."""
    whole = serial.upper().zfill(-(-len(serial) // 4) * 4)
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def issuer_words(certificate: x509.Certificate) -> str:
    """The issuer as people call it: its name and, where it says so, its organisation."""
    organisation = certificate.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    name = _common_name(certificate.issuer)
    return (
        f"{name}（{organisation[0].value!s}）" if organisation and name else name or _text(certificate.issuer)
    )


def _text(name: x509.Name) -> str:
    return name.rfc4514_string({NameOID.SERIAL_NUMBER: "serialNumber"})


def _common_name(name: x509.Name) -> str:
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""


def _key_usage(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return ()
    return _named(_USAGES, usage)


def _named(names: Mapping[str, str], usage: x509.KeyUsage) -> tuple[str, ...]:
    return tuple(word for name, word in names.items() if getattr(usage, name))
