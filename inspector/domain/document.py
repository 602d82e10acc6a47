"""文书: issued documents and the ink signatures they carry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DocumentKind(StrEnum):
    """Every document of a case file, in the order in which the file holds them."""

    FILE_COVER = "file_cover"
    FILE_CONTENTS = "file_contents"
    APPROVAL = "approval"
    INSPECTION_NOTICE = "inspection_notice"
    SITE_RECORD = "site_record"
    CHECKLIST_RECORD = "checklist_record"
    INTERVIEW_RECORD = "interview_record"
    PHOTO_EVIDENCE = "photo_evidence"
    EVIDENCE_LIST = "evidence_list"
    RECTIFICATION_NOTICE = "rectification_notice"
    RECTIFICATION_ORDER = "rectification_order"
    RESULT_NOTICE = "result_notice"
    SERVICE_PROOF = "service_proof"
    REINSPECTION_RECORD = "reinspection_record"
    REFERRAL_LETTER = "referral_letter"
    CLOSE_OUT = "close_out"


VISIT_KINDS = (
    DocumentKind.SITE_RECORD,
    DocumentKind.CHECKLIST_RECORD,
    DocumentKind.PHOTO_EVIDENCE,
    DocumentKind.RECTIFICATION_NOTICE,
)
"""What is signed at the site and sealed with the visit."""

BOUND_KINDS = (DocumentKind.FILE_COVER, DocumentKind.FILE_CONTENTS)
"""What is made when a case file is bound, and kept nowhere."""

PAPER_KINDS = tuple(kind for kind in DocumentKind if kind not in (*VISIT_KINDS, *BOUND_KINDS))
"""What is issued on its own, before or after the visit. A notice that replaces a void one is a paper, too."""


class SignerRole(StrEnum):
    PARTY = "party"
    INSPECTOR = "inspector"
    RECORDER = "recorder"
    WITNESS = "witness"
    APPROVER = "approver"
    REVIEWER = "reviewer"
    RECIPIENT = "recipient"


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
