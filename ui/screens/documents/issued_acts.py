"""What is done with an issued document: copies for elsewhere, its proof of service, making it void."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from inspector.domain.document import DocumentKind
from inspector.domain.paper import PaperDraft, Voiding
from inspector.services.changes import Done
from inspector.services.editable_copies import render_copy
from inspector.services.sheets import store
from inspector.services.verification import Verdict
from ui.screens.base import Screen
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.opened import Opened
from ui.screens.documents.panel import DocumentsPanel
from ui.screens.documents.paper import Paper
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from inspector.bootstrap import Services

Shown = Callable[[], tuple[Entry | None, Opened | None]]
"""The row that is shown, and the file it belongs to."""


class IssuedActs(QObject):
    """Signals: `drafted(str id)` a draft was begun or found · `wanted(str key)` another row is asked for."""

    drafted = Signal(str)
    wanted = Signal(str)

    def __init__(self, screen: Screen, panel: DocumentsPanel, shown: Shown) -> None:
        super().__init__(screen)
        self._screen, self._panel, self._shown = screen, panel, shown
        panel.export_asked.connect(self.export)
        panel.export_all_asked.connect(self.export_all)
        panel.word_asked.connect(self.word)
        panel.verify_asked.connect(self._verify)
        panel.proof_asked.connect(self._proof)
        panel.void_asked.connect(self._ask_void)
        panel.reissue_asked.connect(self._ask_reissue)
        panel.replacement_asked.connect(self._to_replacement)

    def _issued(self) -> tuple[Entry, Paper, Opened] | None:
        entry, opened = self._shown()
        if entry is None or opened is None or entry.paper is None or not entry.paper.is_issued:
            return None
        return entry, entry.paper, opened

    # ------------------------------------------------------------------ drafts

    def draft(self, entry: Entry) -> None:
        """Begins the paper of a row that is missing."""
        self.begin(entry.kind, entry.finding_ids, entry.served)

    def begin(
        self, kind: DocumentKind, finding_ids: tuple[str, ...] = (), served: tuple[str, ...] = ()
    ) -> None:
        """Begins a paper, or goes on with the draft of the same one."""
        _entry, opened = self._shown()
        if opened is not None:
            inspection_id = opened.case.inspection.id
            self._begin(
                lambda services: services.papers.draft(
                    inspection_id, kind, finding_ids=finding_ids, served=served
                )
            )

    def _begin(self, work: Callable[[Services], Done[PaperDraft]]) -> None:
        self._screen.lane(work, lambda done: self.drafted.emit(done.value.id))

    def _proof(self) -> None:
        """The proof that there is; else the one that waits for this document; else a new one."""
        current = self._issued()
        if current is None:
            return
        entry, _paper, opened = current
        served = opened.file.served.get(entry.key)
        if served is not None:
            self.wanted.emit(served.proof_id)
            return
        proofs = [one for one in opened.rows if one.kind is DocumentKind.SERVICE_PROOF]
        waiting = next((one for one in proofs if one.voiding is None and entry.key in one.served), None)
        if waiting is None:
            self.begin(DocumentKind.SERVICE_PROOF, served=(entry.key,))
        elif waiting.is_missing:
            self.draft(waiting)
        else:
            self.wanted.emit(waiting.key)

    # ------------------------------------------------------------------ void and again

    def _ask_void(self) -> None:
        current = self._issued()
        if current is None:
            return
        entry, paper, _opened = current
        dialog = self._reason_dialog(
            self.tr("作废《%1》？").replace("%1", paper.title),
            self.tr("文书留在卷里并注明已作废，文号不再使用。这一步不能撤销。"),
            self.tr("作废"),
        )
        dialog.confirmed.connect(lambda reason: self._void(entry.key, paper.title, reason))
        dialog.open()

    def _void(self, document_id: str, title: str, reason: str) -> None:
        def voided(_done: Done[Voiding]) -> None:
            self._screen.navigator.toast(self.tr("《%1》已作废").replace("%1", title), None, "ban")

        self._screen.lane(lambda services: services.papers.void(document_id, reason), voided)

    def _ask_reissue(self) -> None:
        current = self._issued()
        if current is None:
            return
        entry, paper, _opened = current
        dialog = self._reason_dialog(
            self.tr("作废并重新出具《%1》？").replace("%1", paper.title),
            self.tr("原文书作废、文号不再使用；新的一份从原内容起草，另编文号，签发后重新送达。"),
            self.tr("作废，重新起草"),
        )
        dialog.confirmed.connect(lambda reason: self._reissue(entry.key, reason))
        dialog.open()

    def _reissue(self, document_id: str, reason: str) -> None:
        self._begin(lambda services: services.papers.reissue(document_id, reason))

    def _reason_dialog(self, question: str, consequence: str, act: str) -> AskDialog:
        dialog = AskDialog(
            question,
            consequence,
            act,
            self.tr("不作废"),
            self._screen.window(),
            act_icon="ban",
            reason_label=self.tr("作废理由"),
            reason_required=True,
        )
        dialog.setObjectName("void_dialog")
        dialog.reason.edit.setObjectName("void_reason")
        return dialog

    def _to_replacement(self) -> None:
        entry, _opened = self._shown()
        if entry is not None and entry.voiding is not None:
            self.wanted.emit(entry.voiding.replaced_by)

    # ------------------------------------------------------------------ files

    def export(self) -> None:
        current = self._issued()
        if current is None:
            return
        entry, paper, opened = current
        dialog = self._save_dialog(self.tr("导出 PDF"), self.tr("PDF 文件 (*.pdf)"), "pdf")
        dialog.selectFile(paper.file_name(opened.case))
        dialog.fileSelected.connect(lambda file: self._write(((entry.key, Path(file)),)))
        dialog.open()

    def export_all(self) -> None:
        """Every document that holds."""
        current = self._issued()
        if current is None:
            return
        case = current[2].case
        papers = [one.paper for one in current[2].rows if one.stage is Stage.ISSUED and one.paper]
        dialog = self._file_dialog(self.tr("全部导出到文件夹"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(
            lambda folder: self._write(
                _numbered(Path(folder), [(one, one.file_name(case)) for one in papers])
            )
        )
        dialog.open()

    def _write(self, pairs: tuple[tuple[str, Path], ...]) -> None:
        self._screen.lane(
            lambda services: [services.documents.export(one, target) for one, target in pairs],
            self._exported,
        )

    def word(self) -> None:
        current = self._issued()
        if current is None:
            return
        entry, paper, opened = current
        dialog = self._save_dialog(self.tr("导出 Word"), self.tr("Word 文档 (*.docx)"), "docx")
        dialog.selectFile(paper.file_name(opened.case).removesuffix(".pdf") + ".docx")
        dialog.fileSelected.connect(lambda file: self._make_word(entry.key, Path(file)))
        dialog.open()

    def _make_word(self, document_id: str, target: Path) -> None:
        screen = self._screen

        def write(services: Services) -> Callable[[], Path]:
            copy = services.copies.issued(document_id)
            return lambda: store(render_copy(copy, screen.paths), target)

        def make(work: Callable[[], Path]) -> None:
            screen.runner.pool(
                lambda _progress: work(),
                lambda file: self._exported([file]),
                screen.navigator.show_error,
                owner=self,
            )

        screen.lane(write, make)

    def _exported(self, files: list[Path]) -> None:
        if len(files) == 1:
            words = self.tr("已导出 %1").replace("%1", files[0].name)
        else:
            words = self.tr("已导出 %1 份文书到 %2").replace("%1", str(len(files)))
            words = words.replace("%2", files[0].parent.name)
        self._screen.navigator.toast(words, None, "download")

    def _save_dialog(self, title: str, kinds: str, suffix: str) -> QFileDialog:
        dialog = self._file_dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(suffix)
        return dialog

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._screen, title)
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # ------------------------------------------------------------------ verification

    def _verify(self) -> None:
        current = self._issued()
        if current is None:
            return
        _entry, _paper, opened = current
        inspection_id = opened.case.inspection.id
        self._panel.verify.setEnabled(False)
        self._screen.lane(lambda services: services.verification.inspection(inspection_id), self._verified)

    def _verified(self, verdict: Verdict) -> None:
        self._panel.verify.setEnabled(True)
        self._panel.say_verdict(verdict)


def _numbered(folder: Path, named: list[tuple[Paper, str]]) -> tuple[tuple[str, Path], ...]:
    """Where each document goes; several of the same name are told apart by a number."""
    taken: dict[str, int] = {}
    pairs = []
    for paper, name in named:
        taken[name] = taken.get(name, 0) + 1
        shown = name if taken[name] == 1 else f"{name.removesuffix('.pdf')} ({taken[name]}).pdf"
        pairs.append((paper.key, folder / shown))
    return tuple(pairs)
