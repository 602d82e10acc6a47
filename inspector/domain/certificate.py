"""Certificates: the bureau's own authority, what it issued or accepted, and the copies signed with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

BUREAU = ""
"""The `officer_id` of the certificate that stands for the bureau's seal."""


class RevocationReason(StrEnum):
    """Why a certificate may no longer be used; the names are those of RFC 5280, 5.3.1."""

    UNSPECIFIED = "unspecified"
    KEY_COMPROMISE = "keyCompromise"
    AFFILIATION_CHANGED = "affiliationChanged"
    SUPERSEDED = "superseded"
    CESSATION = "cessationOfOperation"


@dataclass(frozen=True)
class CertificateFacts:
    """What a certificate says. `serial` and `fingerprint` (SHA-256 of the DER form) are lower-case hex."""

    subject: str
    issuer: str
    holder: str
    serial: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    key_usage: tuple[str, ...]
    is_authority: bool


@dataclass(frozen=True)
class Certificate:
    """The public part of an officer's certificate, or of the bureau's (`officer_id` BUREAU).

    `authority_id` is "" for one that another authority issued; `chain` holds what lies between it and its root, as PEM.
    `note` says why a certificate was accepted although it names another holder. `replaced_by` is the id of its renewal.
    """

    id: str
    authority_id: str
    officer_id: str
    subject: str
    issuer: str
    serial: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    pem: str
    registered_at: datetime
    registered_by: str
    chain: tuple[str, ...] = ()
    note: str = ""
    replaced_by: str = ""
    revoked_at: datetime | None = None
    revoked_why: RevocationReason | None = None
    revoked_note: str = ""


@dataclass(frozen=True)
class CertificateAuthority:
    """The bureau's own root. `crl` is its newest revocation list (DER, base64), good until `crl_next`."""

    id: str
    subject: str
    serial: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    pem: str
    created_at: datetime
    created_by: str
    crl: str = ""
    crl_number: int = 0
    crl_next: datetime | None = None


@dataclass(frozen=True)
class TrustedRoot:
    """The certificate of another authority that the bureau trusts, and that authority's newest revocation list."""

    id: str
    subject: str
    fingerprint: str
    not_before: datetime
    not_after: datetime
    pem: str
    added_at: datetime
    added_by: str
    note: str = ""
    crl: str = ""
    removed_at: datetime | None = None
    removed_why: str = ""


@dataclass(frozen=True)
class CopySigner:
    """One certificate signature of a copy. `field` is the name of its place in the file."""

    field: str
    title: str
    name: str
    officer_id: str
    serial: str
    fingerprint: str
    signed_at: datetime


@dataclass(frozen=True)
class SignedCopy:
    """An issued document with certificate signatures on top of it: the file begins with the issued one.

    `signers` in the order of signing. `replaced_by` is the SHA-256 of the copy with the next signature or timestamp.
    """

    id: str
    document_id: str
    sha256: str
    size: int
    signers: tuple[CopySigner, ...]
    created_at: datetime
    created_by: str
    timestamped_at: datetime | None = None
    replaced_by: str = ""
