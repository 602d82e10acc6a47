"""Beside the pages: what is registered about the document, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.document import Attendance, DocumentRecord, Signature, SignerRole
from inspector.domain.inspection import Case, InspectionState
from inspector.services.verification import Verdict
from ui.screens.documents.copy_section import CopySection
from ui.screens.documents.paper import Paper
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import FactList
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground


class DocumentsPanel(QWidget):
    """Signals: `export_asked()` · `export_all_asked()` · `verify_asked()` · `go_on_asked()` back to the work."""

    export_asked = Signal()
    export_all_asked = Signal()
    verify_asked = Signal()
    go_on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(280)
        self._facts = FactList(label_width=64)
        self._signers = FactList(label_width=64)
        self._hash = Text("", "list", "t2", wrap=True)
        self._hash.setObjectName("sha256")
        self.copies = CopySection()
        self.verdict = Banner("accent")
        self.verdict.setObjectName("verify_result")
        self.verdict.hide()
        self._state = Chip(ChipSpec(""))
        self._note = Banner("accent")
        self.go_on = Button("", "primary", "arrow-right")
        self.export = Button(self.tr("导出 PDF…"), "primary", "download", key="Ctrl+E")
        self.export_all = Button(self.tr("全部导出…"), icon="folder-open")
        self.verify = Button(self.tr("核验"), icon="shield-check", key="F9")
        for button, name, signal in (
            (self.go_on, "go_on", self.go_on_asked),
            (self.export, "export", self.export_asked),
            (self.export_all, "export_all", self.export_all_asked),
            (self.verify, "verify", self.verify_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._build()

    # ------------------------------------------------------------------ what is shown

    def show_paper(self, paper: Paper | None, case: Case) -> None:
        record = paper.record if paper else None
        self._issued.setVisible(record is not None)
        for button in (self.export, self.export_all, self.verify):
            button.setVisible(record is not None)
        self._show_state(case)
        if record is not None:
            self._show_record(record)
        self._signers.set_facts([self._signer(one) for one in _in_order(case.signatures)])
        self._signed.setVisible(bool(case.signatures))

    def say_verdict(self, verdict: Verdict) -> None:
        """The result of the verification in words."""
        strong = self.tr("核验一致。") if verdict.ok else self.tr("核验发现不一致：")
        self.verdict.set("good" if verdict.ok else "bad", strong, "\n".join(verdict.lines))
        self.verdict.show()

    # ------------------------------------------------------------------ parts

    def _show_record(self, record: DocumentRecord) -> None:
        moment = local(record.issued_at)
        kilobytes = self.tr("%1 KB").replace("%1", f"{max(1, round(record.size / 1024)):,}")
        self._facts.set_facts(
            [
                (self.tr("文号"), record.number or self.tr("不编号")),
                (self.tr("签发"), f"{moment:%Y-%m-%d %H:%M}"),
                (self.tr("页数"), self.tr("A4・%1 页").replace("%1", str(record.pages))),
                (self.tr("大小"), kilobytes),
            ]
        )
        self._hash.set_text(_grouped(record.pdf_sha256))
        self._hash.setAccessibleName(record.pdf_sha256)
        self._hash.setToolTip(record.pdf_sha256)

    def _show_state(self, case: Case) -> None:
        state = case.inspection.state
        words = {
            InspectionState.IN_PROGRESS: self.tr("检查还没有签字，这里是按现有内容排出的草稿。"),
            InspectionState.READY: self.tr("正在签字，签名齐了以后封存签发。"),
            InspectionState.VOIDED: self.tr("这次检查已作废：%1").replace("%1", case.inspection.void_reason),
        }
        actions = {
            InspectionState.IN_PROGRESS: self.tr("去案卷评查"),
            InspectionState.READY: self.tr("去签字"),
        }
        self._note.setVisible(state in words)
        self._note.set("na" if state is InspectionState.VOIDED else "accent", "", words.get(state, ""))
        self.go_on.setVisible(state in actions)
        self.go_on.set_text(actions.get(state, ""))
        self._state.set_spec(self._chip(state))

    def _chip(self, state: InspectionState) -> ChipSpec:
        if state is InspectionState.SEALED:
            return ChipSpec(self.tr("已签发"), "good", "lock")
        return ChipSpec(self.tr("未签发"), "na", "pencil")

    def _signer(self, one: Signature) -> tuple[str, str]:
        role = {
            SignerRole.PARTY: self.tr("当事人"),
            SignerRole.INSPECTOR: self.tr("检查人"),
            SignerRole.RECORDER: self.tr("记录人"),
            SignerRole.WITNESS: self.tr("见证人"),
        }[one.role]
        how = {
            Attendance.SIGNED: f"{local(one.signed_at):%H:%M}",
            Attendance.REFUSED: self.tr("拒绝签字"),
            Attendance.ABSENT: self.tr("不在现场"),
        }[one.attendance]
        return role, f"{one.name}　{how}"

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(0)
        inner.addWidget(self._state)
        column.addWidget(head)
        column.addWidget(Divider())
        column.addWidget(scroll(self._body()), 1)
        column.addWidget(Divider())
        column.addWidget(self._foot())

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        self._issued = _section((Text(self.tr("登记"), "base", bold=True), self._facts, self._hash_box()))
        self._signed = _section((Text(self.tr("签名"), "base", bold=True), self._signers))
        for part in (self._note, self.verdict, self._issued, self._signed, self.copies):
            column.addWidget(part)
        column.addStretch(1)
        return body

    def _hash_box(self) -> QWidget:
        return _section((Text("SHA-256", "list", "t2"), self._hash), 2)

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for button in (self.verify, self.export_all, self.export, self.go_on):
            column.addWidget(button)
        return foot


def _section(parts: Sequence[QWidget], spacing: int = 8) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return holder


def _grouped(digest: str) -> str:
    """In fours, so that two people can compare it aloud."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def _in_order(signatures: Sequence[Signature]) -> list[Signature]:
    order = list(SignerRole)
    return sorted(signatures, key=lambda one: order.index(one.role))
