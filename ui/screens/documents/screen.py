"""文书: what was issued (or the drafts so far), large, with printing, export and verification."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case, InspectionState
from inspector.services.documents import applicable
from inspector.services.verification import Verdict
from ui.screens.base import Arguments, Shell
from ui.screens.documents.copies import Copies, read_copies
from ui.screens.documents.copy_acts import CopyActs
from ui.screens.documents.panel import DocumentsPanel
from ui.screens.documents.paper import Paper, draft, issued
from ui.screens.documents.paper_screen import PaperScreen
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.statuses import inspection_chip

if TYPE_CHECKING:
    from inspector.bootstrap import Services

PANEL_WIDTH = 328
ORDER = (DocumentKind.SITE_RECORD, DocumentKind.PHOTO_EVIDENCE, DocumentKind.RECTIFICATION_NOTICE)
"""As in the review and while signing."""


@dataclass(frozen=True)
class Opened:
    """The case, its documents and their certificate signatures."""

    case: Case
    papers: tuple[Paper, ...]
    copies: Copies


def read(services: Services, inspection_id: str) -> Opened:
    """The issued documents of a sealed inspection, else the drafts; a voided one has none."""
    case = services.inspections.case(inspection_id)
    records = sorted(services.documents.of(inspection_id), key=lambda one: ORDER.index(one.kind))
    papers = tuple(issued(record, services.documents.path(record)) for record in records)
    if case.inspection.state in (InspectionState.IN_PROGRESS, InspectionState.READY):
        papers = tuple(draft(case, kind) for kind in applicable(case))
    return Opened(case, papers, read_copies(services, case))


class DocumentsScreen(PaperScreen):
    """State: see PaperScreen; which document was asked for when it was opened."""

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {"inspection", "answer", "finding", "evidence", "signature", "bureau", "document"}
    )

    def __init__(self, shell: Shell) -> None:
        self.panel = DocumentsPanel()
        super().__init__(shell, self.panel, self.tr("登记与核验"), PANEL_WIDTH)
        self.setObjectName("documents_screen")
        self._wanted = ""
        self._papers: tuple[Paper, ...] = ()
        self._copies = CopyActs(
            self, self.panel.copies, lambda: (self.shelf.current(), self.case), self._show_shelf
        )
        self._header.print_button.set_text(self.tr("打印"))
        self.panel.export_asked.connect(self._export)
        self.panel.export_all_asked.connect(self._export_all)
        self.panel.verify_asked.connect(self._verify)
        self.panel.go_on_asked.connect(self._go_on)
        self.panes.turn_to("left")

    # ------------------------------------------------------------------ what the shell asks

    def open(self, arguments: Arguments) -> None:
        super().open(arguments)
        self._wanted = arguments.document_id

    def refresh(self) -> None:
        inspection_id = self.inspection_id
        self.lane(lambda services: read(services, inspection_id), self._show)

    def describe(self, paper: Paper, case: Case) -> None:
        self._header.set_object(paper.title)
        chip = inspection_chip("sealed") if paper.is_issued else ChipSpec(self.tr("草稿"), "na", "pencil")
        copy = ChipSpec(self.tr("签名副本"), "accent", "signature")
        self._header.set_chips([chip, copy] if paper.copy else [chip])
        self._header.set_facts(self.paper_facts(paper, case))
        self._header.print_button.set_text(self.tr("打印") if paper.is_issued else self.tr("打印样张"))
        self.panel.show_paper(paper, case)
        self._copies.show_section(paper)

    def printed(self, paper: Paper, printer: str, copies: int) -> None:
        """An issued document's prints are kept; a draft's are not."""
        record = paper.record
        if record is not None:
            self.lane(lambda services: services.documents.printed(record.id, printer, copies))
        self.navigator.toast(self.tr("已交打印机：%1").replace("%1", paper.title), None, "printer")

    # ------------------------------------------------------------------ showing

    def _show(self, opened: Opened) -> None:
        case, self._papers = opened.case, opened.papers
        self.set_title(self.tr("文书"), case.inspection.site.name)
        self._copies.set_states(opened.copies)
        self.show_papers(case, self._copies.papers(opened.papers))
        self._copies.show_section(self.shelf.current())
        wanted = next((one for one in opened.papers if one.record and one.record.id == self._wanted), None)
        if wanted is not None:
            self.shelf.choose(wanted.kind.value)
        self._wanted = ""
        if not opened.papers:
            self._show_without(case)
        self._tell_keys(any(paper.is_issued for paper in opened.papers))

    def _show_shelf(self) -> None:
        """Another choice between originals and signed copies."""
        if self.case is not None:
            self.show_papers(self.case, self._copies.papers(self._papers))

    def _show_without(self, case: Case) -> None:
        self._header.set_object(case.inspection.site.name)
        self._header.set_chips([inspection_chip(case.inspection.state.value)])
        self.panel.show_paper(None, case)

    def _tell_keys(self, issued: bool) -> None:
        keys: list[tuple[tuple[str, ...], str]] = [
            (("PgUp", "PgDn"), self.tr("翻页")),
            (("Ctrl", "+", "-"), self.tr("缩放")),
            (("Ctrl+P",), self.tr("打印")),
        ]
        if issued:
            keys += [(("Ctrl+E",), self.tr("导出")), (("F9",), self.tr("核验"))]
        self.set_keys([*keys, (("Esc",), self.tr("返回"))])

    # ------------------------------------------------------------------ export

    def _export(self) -> None:
        paper = self.shelf.current()
        if paper is None or paper.record is None or self.case is None:
            return
        dialog = self._file_dialog(self.tr("导出 PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF 文件 (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(paper.file_name(self.case))
        dialog.fileSelected.connect(lambda file: self._write((paper,), (Path(file),)))
        dialog.open()

    def _export_all(self) -> None:
        case = self.case
        if case is None:
            return
        dialog = self._file_dialog(self.tr("全部导出到文件夹"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        papers = tuple(paper for paper in self._papers if paper.is_issued)
        dialog.fileSelected.connect(
            lambda folder: self._write(
                papers, tuple(Path(folder) / paper.file_name(case) for paper in papers)
            )
        )
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _write(self, papers: tuple[Paper, ...], targets: tuple[Path, ...]) -> None:
        pairs = [(one.record.id, target) for one, target in zip(papers, targets, strict=True) if one.record]
        self.lane(
            lambda services: [services.documents.export(record, target) for record, target in pairs],
            self._exported,
        )

    def _exported(self, files: list[Path]) -> None:
        if len(files) == 1:
            self.navigator.toast(self.tr("已导出 %1").replace("%1", files[0].name), None, "download")
        else:
            words = self.tr("已导出 %1 份文书到 %2").replace("%1", str(len(files)))
            self.navigator.toast(words.replace("%2", files[0].parent.name), None, "download")

    # ------------------------------------------------------------------ the rest

    def _verify(self) -> None:
        inspection_id = self.inspection_id
        self.panel.verify.setEnabled(False)
        self.lane(lambda services: services.verification.inspection(inspection_id), self._verified)

    def _verified(self, verdict: Verdict) -> None:
        self.panel.verify.setEnabled(True)
        self.panel.say_verdict(verdict)

    def _go_on(self) -> None:
        ready = self.case is not None and self.case.inspection.state is InspectionState.READY
        self.navigator.go("signing" if ready else "review", inspection_id=self.inspection_id)
