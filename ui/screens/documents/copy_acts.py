"""What is done with certificate signatures on the documents screen; the signing library is loaded only then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from inspector.domain.certificate import SignedCopy
from inspector.domain.inspection import Case
from inspector.services.certificates import OwnCertificate
from inspector.services.signed_files import FileVerdict
from ui.dialogs.secrets import file_dialog
from ui.screens.base import Screen
from ui.screens.documents.copies import Copies, CopyState, as_copy
from ui.screens.documents.copy_section import CopySection
from ui.screens.documents.paper import Paper

Shown = Callable[[], tuple[Paper | None, Case | None]]
"""The document shown and its case."""


class CopyActs(QObject):
    """State: the signatures of each document, and those whose signed copy is looked at instead of the original."""

    def __init__(
        self, screen: Screen, section: CopySection, shown: Shown, redraw: Callable[[], None]
    ) -> None:
        super().__init__(screen)
        self._screen, self._section, self._shown, self._redraw = screen, section, shown, redraw
        self._states: Copies = {}
        self._looking: set[str] = set()
        section.sign_asked.connect(self._sign)
        section.export_asked.connect(self._export)
        section.verify_asked.connect(self._verify)
        section.look_asked.connect(self._look)

    def set_states(self, states: Copies) -> None:
        self._states = states

    def papers(self, originals: tuple[Paper, ...]) -> tuple[Paper, ...]:
        """The documents, as signed copies where the person chose to look at those."""
        return tuple(self._as_chosen(one) for one in originals)

    def show_section(self, paper: Paper | None) -> None:
        record = paper.record if paper else None
        state = self._states.get(record.id) if record else None
        self._section.show_state(state, record is not None and record.id in self._looking)

    def _as_chosen(self, paper: Paper) -> Paper:
        state = self._states.get(paper.record.id) if paper.record else None
        if (
            paper.record is None
            or state is None
            or state.copy is None
            or paper.record.id not in self._looking
        ):
            return paper
        return as_copy(paper, state)

    def _current(self) -> tuple[Paper, CopyState] | None:
        paper, _case = self._shown()
        state = self._states.get(paper.record.id) if paper and paper.record else None
        return (paper, state) if paper is not None and state is not None else None

    # ------------------------------------------------------------------ acts

    def _look(self, at_copy: bool) -> None:
        current = self._current()
        if current is None or current[0].record is None:
            return
        document_id = current[0].record.id
        self._looking = self._looking | {document_id} if at_copy else self._looking - {document_id}
        self._redraw()

    def _sign(self) -> None:
        if self._current() is not None:
            self._screen.lane(lambda services: services.certificates.own_certificates(), self._ask)

    def _ask(self, own: tuple[OwnCertificate, ...]) -> None:
        from ui.screens.documents.signing_dialog import SigningDialog

        current = self._current()
        if current is not None and current[0].record is not None and current[1].next() is not None:
            SigningDialog(self._screen, current[0].record, current[1], own, self._signed).open()

    def _signed(self, copy: SignedCopy) -> None:
        last = copy.signers[-1]
        words = self.tr("{0}已签，副本已存入").format(last.name)
        self._screen.navigator.toast(words, None, "signature")

    def _export(self) -> None:
        current, (_paper, case) = self._current(), self._shown()
        copy = current[1].copy if current else None
        if current is None or case is None or copy is None:
            return
        dialog = file_dialog(
            self._section,
            self.tr("导出签名副本"),
            self.tr("PDF 文件 (*.pdf)"),
            self._copy_name(current[0], case),
        )
        dialog.fileSelected.connect(lambda file: self._write(copy, Path(file)))
        dialog.open()

    def _copy_name(self, paper: Paper, case: Case) -> str:
        return replace(paper, title=self.tr("{0} 签名副本").format(paper.title)).file_name(case)

    def _write(self, copy: SignedCopy, target: Path) -> None:
        def exported(file: Path) -> None:
            self._screen.navigator.toast(self.tr("已导出 {0}").format(file.name), None, "download")

        self._screen.lane(lambda services: services.certificates.export_copy(copy, target), exported)

    def _verify(self) -> None:
        current, (_paper, case) = self._current(), self._shown()
        file = current[1].file if current else None
        if current is None or case is None or file is None:
            return
        name = self._copy_name(current[0], case)
        record = current[0].record
        self._section.verify.setEnabled(False)

        def judged(verdict: FileVerdict | None) -> None:
            self._section.verify.setEnabled(True)
            now = self._current()
            if now is not None and now[0].record == record:
                self._section.say_verdict(verdict)

        def unread(error: Exception) -> None:
            judged(FileVerdict(False, (str(error),)))

        self._screen.lane(lambda services: services.certificates.verify_file(file, name), judged, unread)
