"""A document as it is listed, and where its pages come from: the vault once issued, the typesetter before."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inspector.clock import local_date
from inspector.domain.certificate import SignedCopy
from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.inspection import Case
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.certificate_making import as_seen
from inspector.services.documents import render_draft
from ui.models.words import kind_word

translate = QCoreApplication.translate
FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))
"""Characters that no file name may have on Windows."""

SIGNATURE_PAGES = 1
"""The page that a signed copy has behind the document."""


@dataclass(frozen=True)
class Paper:
    """One document: a draft made from the case, or an issued file; with `copy` its pages are those of that copy."""

    kind: DocumentKind
    title: str
    number: str = ""
    record: DocumentRecord | None = None
    file: Path | None = None
    copy: SignedCopy | None = None

    @property
    def is_issued(self) -> bool:
        return self.record is not None

    @property
    def key(self) -> str:
        """What tells it from the others of a list: its id once issued, its kind before."""
        return self.record.id if self.record else self.kind.value

    def file_name(self, case: Case) -> str:
        """What the file is called outside: title, number, place and day, so that no visit overwrites another."""
        came = case.inspection.entered_at
        day = f"{local_date(came):%Y%m%d}" if came else ""
        parts = (self.title, self.number, case.inspection.site.name, day)
        return " ".join(part for part in parts if part).translate(FORBIDDEN) + ".pdf"


def short_word(kind: DocumentKind) -> str:
    """What the officers call it."""
    return {
        DocumentKind.FILE_COVER: translate("papers", "封面"),
        DocumentKind.FILE_CONTENTS: translate("papers", "目录"),
        DocumentKind.APPROVAL: translate("papers", "审批表"),
        DocumentKind.INSPECTION_NOTICE: translate("papers", "检查通知"),
        DocumentKind.SITE_RECORD: translate("papers", "笔录"),
        DocumentKind.CHECKLIST_RECORD: translate("papers", "检查单"),
        DocumentKind.INTERVIEW_RECORD: translate("papers", "询问笔录"),
        DocumentKind.PHOTO_EVIDENCE: translate("papers", "照片证据"),
        DocumentKind.EVIDENCE_LIST: translate("papers", "证据清单"),
        DocumentKind.RECTIFICATION_NOTICE: translate("papers", "通知书"),
        DocumentKind.RECTIFICATION_ORDER: translate("papers", "改正决定"),
        DocumentKind.RESULT_NOTICE: translate("papers", "告知书"),
        DocumentKind.SERVICE_PROOF: translate("papers", "送达回证"),
        DocumentKind.REINSPECTION_RECORD: translate("papers", "复查记录"),
        DocumentKind.REFERRAL_LETTER: translate("papers", "移送函"),
        DocumentKind.CLOSE_OUT: translate("papers", "销号表"),
    }[kind]


def list_word(kind: DocumentKind) -> str:
    """What it is called in a narrow list."""
    return {
        DocumentKind.FILE_COVER: translate("papers", "卷宗封面"),
        DocumentKind.FILE_CONTENTS: translate("papers", "卷内目录"),
        DocumentKind.APPROVAL: translate("papers", "检查审批表"),
        DocumentKind.INSPECTION_NOTICE: translate("papers", "检查通知书"),
        DocumentKind.SITE_RECORD: translate("papers", "现场检查笔录"),
        DocumentKind.CHECKLIST_RECORD: translate("papers", "行政检查单"),
        DocumentKind.INTERVIEW_RECORD: translate("papers", "调查询问笔录"),
        DocumentKind.PHOTO_EVIDENCE: translate("papers", "照片证据"),
        DocumentKind.EVIDENCE_LIST: translate("papers", "证据清单"),
        DocumentKind.RECTIFICATION_NOTICE: translate("papers", "限期整改通知书"),
        DocumentKind.RECTIFICATION_ORDER: translate("papers", "责令改正决定书"),
        DocumentKind.RESULT_NOTICE: translate("papers", "检查结果告知书"),
        DocumentKind.SERVICE_PROOF: translate("papers", "送达回证"),
        DocumentKind.REINSPECTION_RECORD: translate("papers", "整改复查记录"),
        DocumentKind.REFERRAL_LETTER: translate("papers", "移送抄告函"),
        DocumentKind.CLOSE_OUT: translate("papers", "整改销号审批表"),
    }[kind]


def draft(case: Case, kind: DocumentKind) -> Paper:
    return Paper(kind, kind_word(kind), (case.numbers or {}).get(kind.value, ""))


def issued(record: DocumentRecord, file: Path) -> Paper:
    return Paper(record.kind, record.title, record.number, record, file)


@dataclass(frozen=True)
class Made:
    """The pages of one document, or the reason why there are none."""

    pdf: bytes = b""
    pages: int = 0
    error: KnownError | None = None


def make(paper: Paper, case: Case, paths: Paths) -> Made:
    """The pages as a file; for a worker thread.

    Raises KnownError for a draft that cannot be made, and for an issued file that is missing or is not the one that
    was signed.
    """
    if paper.record is None or paper.file is None:
        rendered = render_draft(case, paper.kind, paths)
        return Made(rendered.pdf, rendered.pages)
    try:
        data = paper.file.read_bytes()
    except OSError as error:
        raise _damaged(paper, translate("papers", "文件读不出来")) from error
    expected = paper.copy.sha256 if paper.copy else paper.record.pdf_sha256
    if hashlib.sha256(data).hexdigest() != expected:
        raise _damaged(paper, translate("papers", "文件内容已被改动，与签发时不同"))
    if paper.copy:
        return Made(as_seen(data), paper.record.pages + SIGNATURE_PAGES)
    return Made(data, paper.record.pages)


def _damaged(paper: Paper, what: str) -> KnownError:
    happened = translate("papers", "《%1》的%2。").replace("%1", paper.title).replace("%2", what)
    return KnownError(
        happened, translate("papers", "封存的记录没有改动。"), translate("papers", "请从备份恢复这份文书。")
    )
