"""What the review and the documents share: the shelf with its pages, zoom, page keys, printing."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.inspection import Case
from ui.screens.base import Arguments, Screen, Shell
from ui.screens.documents.panes import Panes
from ui.screens.documents.paper import Paper, make
from ui.screens.documents.paper_header import PaperHeader
from ui.screens.documents.shelf import Shelf
from ui.screens.documents.status_work import StatusWork
from ui.widgets.keys import KeyMap


class PaperScreen(Screen):
    """State: the inspection, its case as last read, the documents made of it."""

    def __init__(self, shell: Shell, panel: QWidget, name: str, panel_width: int) -> None:
        super().__init__(shell)
        self.inspection_id = ""
        self.case: Case | None = None
        self._on_shelf: tuple[Paper, ...] = ()
        self.shelf = Shelf(self.runner)
        self._header = PaperHeader(self.shelf.pdf.view)
        self._header.back.connect(self.navigator.back)
        self._header.print_button.clicked.connect(self._print)
        self.panes = Panes(self.shelf, panel, (self.tr("文书"), name), (1294 - panel_width, panel_width))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.shelf.shown.connect(lambda _kind: self._show_paper())
        self.shelf.listed.connect(self._show_paper)
        view = self.shelf.pdf.view
        KeyMap(self, single={}, always={"PgDown": lambda: view.turn(+1), "PgUp": lambda: view.turn(-1)})

    def open(self, arguments: Arguments) -> None:
        self.inspection_id = arguments.inspection_id

    def header(self) -> QWidget:
        return self._header

    def show_papers(self, case: Case, papers: tuple[Paper, ...]) -> None:
        """The documents of this case; pages are made anew only if the case or what is to be shown is another one."""
        if case == self.case and papers == self._on_shelf:
            return
        self.case, self._on_shelf = case, papers
        paths = self.paths
        self.shelf.set_papers(papers, lambda paper: make(paper, case, paths))
        self._show_paper()

    def describe(self, paper: Paper, case: Case) -> None:
        """For the subclass: what stands in the header about the document shown."""
        raise NotImplementedError

    def printed(self, paper: Paper, printer: str, copies: int) -> None:
        """For the subclass: what follows a print."""

    # ------------------------------------------------------------------ showing

    def _show_paper(self) -> None:
        paper = self.shelf.current()
        self._header.print_button.setEnabled(bool(self.shelf.current_pdf()))
        if paper is not None and self.case is not None:
            self.describe(paper, self.case)

    def paper_facts(self, paper: Paper, case: Case) -> list[tuple[str, str]]:
        facts = [("", case.inspection.site.party_name)]
        if paper.number:
            facts.append(("", paper.number))
        count = self.shelf.pages_of(paper.kind)
        if count:
            facts.append(("", self.tr("A4・%1 页").replace("%1", str(count))))
        return facts

    # ------------------------------------------------------------------ printing

    def _print(self) -> None:
        paper, data = self.shelf.current(), self.shelf.current_pdf()
        if paper is None or not data:
            return
        from ui.printing import PrintRun

        run = PrintRun(self.runner, data, paper.title, self)
        shown = StatusWork(self.tr("正在打印《%1》").replace("%1", paper.title))
        self.work(shown)
        shown.cancelled.connect(run.cancel)
        run.progressed.connect(shown.set_progress)
        run.printed.connect(lambda printer, copies: self.printed(paper, printer, copies))
        run.refused.connect(self.navigator.show_error)
        run.ended.connect(shown.deleteLater)
        run.ended.connect(run.deleteLater)
        run.ask(self, self.shelf.pdf.view.pages(), self.shelf.pdf.view.page())

    # ------------------------------------------------------------------ window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self.panes.arrange(width)
        self._header.set_narrow(width < 1000)
