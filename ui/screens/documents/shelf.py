"""The documents of one inspection: their list, the pages of the chosen one small and large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.document import DocumentKind
from ui.screens.documents.paper import Made, Paper, list_word
from ui.screens.documents.thumbnails import Thumbnails
from ui.tasks import TaskRunner
from ui.widgets.lists import ListRow, RowList
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from inspector.bootstrap import Services

LIST_WIDTH = 192
ROW = 40
Make = Callable[[Paper], Made]
"""Gives the pages of a document; runs in a worker thread."""


class Shelf(QWidget):
    """Shows documents; the pages are made in the pool, those of the chosen one first.

    State: the documents, what was made of them, which one is shown, and a revision that outdates what is on its way.
    Signals: `shown(str kind)` another document, or new pages of the same · `listed()` a page count became known.
    """

    shown = Signal(str)
    listed = Signal()

    def __init__(self, runner: TaskRunner[Services]) -> None:
        super().__init__()
        self._runner = runner
        self._papers: tuple[Paper, ...] = ()
        self._made: dict[DocumentKind, Made] = {}
        self._revision = 0
        self.list = RowList(ROW, edge=True, name=self.tr("本次文书"))
        self.list.setObjectName("papers")
        self.thumbs = Thumbnails()
        self.pdf = PdfView(self.tr("文书页面"))
        self.pdf.view.setObjectName("pages")
        self._title = Text("", "base", bold=True)
        self._count = Text("", "list", "t2")
        self._build()
        self.list.current_changed.connect(lambda _kind: self._show_current())
        self.thumbs.chosen.connect(self.pdf.view.go_to)
        self.pdf.view.page_changed.connect(self.thumbs.set_page)

    # ------------------------------------------------------------------ documents

    def set_papers(self, papers: Sequence[Paper], make: Make) -> None:
        """Shows these documents and makes all their pages anew; the chosen one and the place in it stay."""
        self._revision += 1
        self._papers, self._made = tuple(papers), {}
        self._list_papers()
        if self.current() is None and papers:
            self.list.select(papers[0].kind.value)
        self._count.set_text(str(len(papers)))
        current = self.current()
        for paper in sorted(papers, key=lambda one: one is not current):
            self._order(paper, make, self._revision)
        if not papers:
            self._show_nothing(self.tr("这次检查没有文书"))
        elif not self.pdf.is_showing():
            self._show_nothing(self.tr("正在排版…"))

    def choose(self, kind: str) -> None:
        self.list.select(kind)
        self._show_current()

    def current(self) -> Paper | None:
        kind = self.list.current_id()
        return next((paper for paper in self._papers if paper.kind.value == kind), None)

    def current_pdf(self) -> bytes:
        """The pages shown, b"" while there are none."""
        paper = self.current()
        made = self._made.get(paper.kind) if paper else None
        return made.pdf if made else b""

    def pages_of(self, kind: DocumentKind) -> int:
        """How many pages it has, 0 while that is not known."""
        made = self._made.get(kind)
        return made.pages if made else 0

    # ------------------------------------------------------------------ pages

    def _order(self, paper: Paper, make: Make, revision: int) -> None:
        def done(made: Made) -> None:
            if revision == self._revision:
                self._take(paper, made)

        self._runner.pool(
            lambda _progress: make(paper), done, lambda error: done(Made(error=error)), owner=self
        )

    def _take(self, paper: Paper, made: Made) -> None:
        self._made[paper.kind] = made
        if paper is self.current():
            self._show_current(self.pdf.view.share())
        self._list_papers()
        self.listed.emit()

    def _show_current(self, at: float = 0.0) -> None:
        paper = self.current()
        made = self._made.get(paper.kind) if paper else None
        if paper is None or made is None:
            self._show_nothing(self.tr("正在排版…"))
        elif made.error is not None:
            error = made.error
            self.thumbs.show_file(None)
            self.pdf.say(f"{error.happened}\n{error.safe}\n{error.remedy}", "file-warning", "bad")
        else:
            self.pdf.show_file(made.pdf, at=at)
            self.thumbs.show_file(self.pdf.view.file)
            self.thumbs.set_page(self.pdf.view.page())
        if paper is not None:
            self.shown.emit(paper.kind.value)

    def _show_nothing(self, sentence: str) -> None:
        self.thumbs.show_file(None)
        self.pdf.say(sentence)

    # ------------------------------------------------------------------ the list

    def _list_papers(self) -> None:
        self.list.set_rows([self._row(paper) for paper in self._papers])

    def _row(self, paper: Paper) -> ListRow:
        made = self._made.get(paper.kind)
        wrong = made is not None and made.error is not None
        own = "signature" if paper.copy else "lock" if paper.is_issued else "pencil"
        icon = "file-warning" if wrong else own
        return ListRow(
            paper.kind.value,
            list_word(paper.kind),
            right=self._right(paper),
            icon=icon,
            icon_token="bad" if wrong else "t2",
        )

    def _right(self, paper: Paper) -> str:
        count = self.pages_of(paper.kind)
        return self.tr("%1 页").replace("%1", str(count)) if count else ""

    def _build(self) -> None:
        side = QWidget()
        set_ground(side, "surface")
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 8)
        head.setSpacing(8)
        self._title.set_text(self.tr("本次文书"))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self.list.setFixedHeight(3 * ROW)
        for part in (self.list, Divider(), self.thumbs):
            column.addWidget(part, 1 if part is self.thumbs else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self.pdf, 1)
        self.setTabOrder(self.list, self.pdf.view)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
