"""文书: issued documents and the ink signatures they carry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DocumentKind(StrEnum):
    SITE_RECORD = "site_record"
    PHOTO_EVIDENCE = "photo_evidence"
    RECTIFICATION_NOTICE = "rectification_notice"


class SignerRole(StrEnum):
    PARTY = "party"
    INSPECTOR = "inspector"
    RECORDER = "recorder"
    WITNESS = "witness"


class Attendance(StrEnum):
    """How the party's representative took part in signing."""

    SIGNED = "signed"
    REFUSED = "refused"
    ABSENT = "absent"


@dataclass(frozen=True)
class StrokePoint:
    """A point of the pen: x, y in 1/10000 of the pad's width, `t_ms` since the first point, pressure 0–1000."""

    x: int
    y: int
    t_ms: int
    pressure: int


Stroke = tuple[StrokePoint, ...]


@dataclass(frozen=True)
class Signature:
    """One signature, bound to the SHA-256 of the content that the signer had before them.

    For a refusal (`attendance`) `strokes` is empty and `reason` is required; `witness_name` or `recording` says how the
    refusal is proved. `opinion` is the party's remark after reading (审阅意见). `identity` is the certificate number
    of an officer or the last four digits of the party's identity card.
    """

    id: str
    inspection_id: str
    role: SignerRole
    name: str
    identity: str
    content_sha256: str
    signed_at: datetime
    officer_id: str | None = None
    position: str = ""
    attendance: Attendance = Attendance.SIGNED
    opinion: str = ""
    reason: str = ""
    witness_name: str = ""
    recording: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: int = 5000
    """Height of the pad in 1/10000 of its width."""


@dataclass(frozen=True)
class DocumentRecord:
    """An issued document: `model_sha256` is the hash of its content, `pdf_sha256` that of the file in the vault."""

    id: str
    inspection_id: str
    kind: DocumentKind
    title: str
    number: str
    model_sha256: str
    pdf_sha256: str
    size: int
    pages: int
    issued_at: datetime
