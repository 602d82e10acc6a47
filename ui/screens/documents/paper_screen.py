"""What the review and the documents share: the shelf with its pages, zoom, page keys, printing."""

from __future__ import annotations

from collections.abc import Callable

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

Printed = Callable[[str, int], None]
"""Told the printer and the number of copies."""


class PaperScreen(Screen):
    """State: the inspection, its case as last read, the documents made of it."""

    def __init__(self, shell: Shell, panel: QWidget, name: str, panel_width: int) -> None:
        super().__init__(shell)
        self.inspection_id = ""
        self.case: Case | None = None
        self._on_shelf: tuple[Paper, ...] = ()
        self.shelf = self.make_shelf()
        self._header = self.make_header()
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

    def make_shelf(self) -> Shelf:
        """For the subclass: the list with its pages."""
        return Shelf(self.runner)

    def make_header(self) -> PaperHeader:
        """For the subclass: the header over them."""
        return PaperHeader(self.shelf.pdf.view)

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

    def printable(self) -> tuple[str, bytes]:
        """The title and the pages that are shown, b"" while there are none."""
        paper = self.shelf.current()
        return paper.title if paper else "", self.shelf.current_pdf()

    def print_note(self) -> Printed:
        """For the subclass: what follows a print of the document that is shown now."""
        return lambda _printer, _copies: None

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
        count = self.shelf.pages_of(paper.key)
        if count:
            facts.append(("", self.tr("A4・%1 页").replace("%1", str(count))))
        return facts

    # ------------------------------------------------------------------ printing

    def _print(self) -> None:
        title, data = self.printable()
        view = self.shelf.pdf.view
        if data:
            self.print_pages(title, data, view.pages(), view.page(), self.print_note())

    def print_pages(
        self, title: str, data: bytes, pages: int, current: int = 0, printed: Printed | None = None
    ) -> None:
        """Asks the system's dialog and prints; the progress stands in the status bar."""
        from ui.printing import PrintRun

        run = PrintRun(self.runner, data, title, self)
        shown = StatusWork(self.tr("正在打印《%1》").replace("%1", title))
        self.work(shown)
        shown.cancelled.connect(run.cancel)
        run.progressed.connect(shown.set_progress)
        if printed is not None:
            run.printed.connect(printed)
        run.refused.connect(self.navigator.show_error)
        run.ended.connect(shown.deleteLater)
        run.ended.connect(run.deleteLater)
        run.ask(self, pages, current)

    # ------------------------------------------------------------------ window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self.panes.arrange(width)
        self._header.set_narrow(width < 1000)
