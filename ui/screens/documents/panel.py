"""Beside the pages: what is registered about the document, how it was served, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.document import DocumentKind, DocumentRecord
from inspector.domain.inspection import Case, InspectionState
from inspector.domain.paper import Voiding
from inspector.services.paper_reading import Service
from inspector.services.verification import Verdict
from ui.screens.documents.copy_section import CopySection
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.file_list import stage_word
from ui.screens.documents.missing_page import missing_facts
from ui.screens.documents.opened import Opened
from ui.screens.documents.signers import signer_facts
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import FactList
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.print_list import PrintList
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text, set_ground

SERVABLE = (
    DocumentKind.INSPECTION_NOTICE,
    DocumentKind.RECTIFICATION_NOTICE,
    DocumentKind.RECTIFICATION_ORDER,
    DocumentKind.RESULT_NOTICE,
)
"""What is handed to the company with a proof."""


class DocumentsPanel(QWidget):
    """Signals: `go_on_asked()` back to the work · `proof_asked()` the proof of service · `replacement_asked()` the
    document in the place of a void one · `void_asked()` · `reissue_asked()` · `word_asked()` · `export_asked()` ·
    `export_all_asked()` · `verify_asked()`.
    """

    export_asked = Signal()
    export_all_asked = Signal()
    word_asked = Signal()
    verify_asked = Signal()
    go_on_asked = Signal()
    proof_asked = Signal()
    void_asked = Signal()
    reissue_asked = Signal()
    replacement_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(280)
        self._facts = FactList(label_width=64)
        self._missing = FactList(label_width=64)
        self._service = FactList(label_width=64)
        self._signers = FactList(label_width=64)
        self._hash = Text("", "list", "t2", wrap=True)
        self._hash.setObjectName("sha256")
        self.copies = CopySection()
        self.prints = PrintList()
        self.verdict = Banner("accent")
        self.verdict.setObjectName("verify_result")
        self.verdict.hide()
        self.voided = Banner("bad")
        self.voided.setObjectName("void_banner")
        self.voided.link_clicked.connect(self.replacement_asked)
        self._state = Chip(ChipSpec(""))
        self._note = Banner("accent")
        self._make_buttons()
        self._build()

    # ------------------------------------------------------------------ what is shown

    def show_entry(self, entry: Entry | None, opened: Opened) -> None:
        record = entry.record if entry else None
        holds = record is not None and entry is not None and entry.voiding is None
        self._issued.setVisible(record is not None)
        for button in (self.export, self.export_all, self.word, self.verify):
            button.setVisible(record is not None)
        for button in (self.void, self.reissue, self.proof):
            button.setVisible(holds)
        facts = missing_facts(entry, opened) if entry else []
        self._missing.set_facts(facts)
        self._missing.setVisible(bool(facts))
        self._again.setVisible(holds)
        self._show_chip(entry)
        self._show_note(entry, opened.case)
        self._show_void(entry)
        self._served.hide()
        self.prints.set_prints(opened.prints.get(record.id, ()) if record else ())
        if record is not None and entry is not None:
            self._show_record(record)
            self._show_service(entry, opened)
            self.reissue.setVisible(holds and may_reissue(entry, opened))
        signed = signer_facts(entry, opened)
        self._signers.set_facts(signed)
        self._signed.setVisible(bool(signed))

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

    def _show_service(self, entry: Entry, opened: Opened) -> None:
        served = opened.file.served.get(entry.key)
        may = entry.kind in SERVABLE and entry.voiding is None
        self.proof.setVisible(may)
        self.proof.set_text(self.tr("看送达回证") if served else self.tr("送达回证…"))
        self._served.setVisible(may or served is not None)
        facts = self._service_facts(served, entry, opened.case)
        self._service.set_facts(facts)

    def _service_facts(self, served: Service | None, entry: Entry, case: Case) -> list[tuple[str, str]]:
        if served is not None:
            when = f"{local(served.moment):%Y-%m-%d %H:%M}" if served.moment else self.tr("没有写时间")
            return [(self.tr("方式"), served.method), (self.tr("时间"), when)]
        moment = case.inspection.plan.notice_served_at
        if entry.kind is DocumentKind.INSPECTION_NOTICE and moment:
            return [(self.tr("时间"), f"{local(moment):%Y-%m-%d %H:%M}")]
        return [(self.tr("状态"), self.tr("还没有送达回证"))]

    def _show_void(self, entry: Entry | None) -> None:
        voiding = entry.voiding if entry else None
        self.voided.setVisible(voiding is not None)
        if voiding is None or entry is None:
            return
        link = self.tr("看替代的文书") if entry.replaced_by else ""
        self.voided.set("bad", self.tr("已作废。"), self._void_words(voiding, entry.replaced_by), link, "ban")

    def _void_words(self, voiding: Voiding, replaced_by: str) -> str:
        words = self.tr("%1，%2：%3。").replace("%1", f"{local(voiding.at):%Y-%m-%d %H:%M}")
        words = words.replace("%2", voiding.by).replace("%3", voiding.reason.rstrip("。"))
        by = self.tr("由 %1 替代。").replace("%1", replaced_by)
        return words + (by if replaced_by else self.tr("还没有重新出具。"))

    def _show_note(self, entry: Entry | None, case: Case) -> None:
        state = case.inspection.state
        of_visit = entry is not None and entry.stage is Stage.VISIT
        words = {
            InspectionState.IN_PROGRESS: self.tr("检查还没有签字，这里是按现有内容排出的草稿。"),
            InspectionState.READY: self.tr("正在签字，签名齐了以后封存签发。"),
        }
        void = self.tr("这次检查已作废：%1").replace("%1", case.inspection.void_reason)
        gone = state is InspectionState.VOIDED
        self._note.setVisible(gone or (of_visit and state in words))
        self._note.set("na" if gone else "accent", "", void if gone else words.get(state, ""))
        actions = {
            InspectionState.IN_PROGRESS: self.tr("去案卷评查"),
            InspectionState.READY: self.tr("去签字"),
        }
        self.go_on.setVisible(of_visit and state in actions)
        self.go_on.set_text(actions.get(state, ""))

    def _show_chip(self, entry: Entry | None) -> None:
        stage = entry.stage if entry else Stage.VISIT
        looks = {
            Stage.ISSUED: ChipSpec(stage_word(stage), "good", "lock"),
            Stage.VOID: ChipSpec(stage_word(stage), "bad", "ban"),
            Stage.WANTED: ChipSpec(stage_word(stage), "warn", "circle-dashed"),
            Stage.OPTIONAL: ChipSpec(stage_word(stage), "na", "circle"),
        }
        self._state.set_spec(looks.get(stage, ChipSpec(self.tr("未签发"), "na", "pencil")))

    # ------------------------------------------------------------------ building

    def _make_buttons(self) -> None:
        self.go_on = Button("", "primary", "arrow-right")
        self.proof = Button(self.tr("送达回证…"), icon="send", height=32)
        self.void = Button(self.tr("作废…"), "danger", "ban", height=32)
        self.reissue = Button(self.tr("作废重出…"), icon="replace", height=32)
        self.export = Button(self.tr("导出 PDF…"), "primary", "download", key="Ctrl+E")
        self.word = Button(self.tr("导出 Word…"), icon="file-text")
        self.export_all = Button(self.tr("全部导出…"), icon="folder-open")
        self.verify = Button(self.tr("核验"), icon="shield-check", key="F9")
        for button, name, signal in (
            (self.go_on, "go_on", self.go_on_asked),
            (self.proof, "serve_document", self.proof_asked),
            (self.void, "void_document", self.void_asked),
            (self.reissue, "reissue_document", self.reissue_asked),
            (self.export, "export", self.export_asked),
            (self.word, "export_word", self.word_asked),
            (self.export_all, "export_all", self.export_all_asked),
            (self.verify, "verify", self.verify_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.export.set_caps_visible(False)

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
        self._again = _grid([self.void, self.reissue])
        self._issued = _section(
            (Text(self.tr("登记"), "base", bold=True), self._facts, self._hash_box(), self._again)
        )
        self._served = _section((Text(self.tr("送达"), "base", bold=True), self._service, self.proof))
        self._signed = _section((Text(self.tr("签名"), "base", bold=True), self._signers))
        parts = (
            self._missing,
            self.voided,
            self._note,
            self.verdict,
            self._issued,
            self._served,
            self._signed,
            self.prints,
            self.copies,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return body

    def _hash_box(self) -> QWidget:
        return _section((Text("SHA-256", "list", "t2"), self._hash), 2)

    def _foot(self) -> QWidget:
        foot = _grid([self.verify, self.export_all, self.word, self.export])
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(foot)
        column.addWidget(self.go_on)
        return outer


def may_reissue(entry: Entry, opened: Opened) -> bool:
    """What was signed at the site cannot be issued again, but for the notice."""
    papers = {one.id for one in opened.file.papers}
    return entry.key in papers or entry.kind is DocumentKind.RECTIFICATION_NOTICE


def _section(parts: Sequence[QWidget], spacing: int = 8) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return holder


def _grid(buttons: Sequence[QWidget]) -> QWidget:
    """Buttons in two columns of the same width."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    for at, button in enumerate(buttons):
        grid.addWidget(button, at // 2, at % 2)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    return holder


def _grouped(digest: str) -> str:
    """In fours, so that two people can compare it aloud."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
