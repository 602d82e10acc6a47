"""Who signed a document, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inspector.clock import local
from inspector.domain.document import VISIT_KINDS, Attendance, Signature, SignerRole
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.opened import Opened

translate = QCoreApplication.translate


def signer_facts(entry: Entry | None, opened: Opened) -> list[tuple[str, str]]:
    """Of a paper its own signers, of a document of the visit those of the visit."""
    if entry is None:
        return []
    paper = next((one for one in opened.file.papers if one.id == entry.key), None)
    if paper is not None:
        by_hand = (translate("signers", "手签"), translate("signers", "其余在打印件上手签，纸件归卷"))
        return [*_facts(paper.signatures), *([by_hand] if paper.on_paper else [])]
    of_visit = entry.kind in VISIT_KINDS and entry.stage in (Stage.ISSUED, Stage.VISIT, Stage.VOID)
    return _facts(opened.case.signatures) if of_visit else []


def _facts(signatures: Sequence[Signature]) -> list[tuple[str, str]]:
    order = list(SignerRole)
    return [_fact(one) for one in sorted(signatures, key=lambda one: order.index(one.role))]


def _fact(one: Signature) -> tuple[str, str]:
    how = {
        Attendance.SIGNED: f"{local(one.signed_at):%H:%M}",
        Attendance.REFUSED: translate("signers", "拒绝签字"),
        Attendance.ABSENT: translate("signers", "不在现场"),
    }[one.attendance]
    return signer_word(one.role), f"{one.name}　{how}"


def signer_word(role: SignerRole) -> str:
    return {
        SignerRole.PARTY: translate("signers", "当事人"),
        SignerRole.INSPECTOR: translate("signers", "检查人"),
        SignerRole.RECORDER: translate("signers", "记录人"),
        SignerRole.WITNESS: translate("signers", "见证人"),
        SignerRole.APPROVER: translate("signers", "批准人"),
        SignerRole.REVIEWER: translate("signers", "审核人"),
        SignerRole.RECIPIENT: translate("signers", "收件人"),
    }[role]
