"""The documents of one inspection: their list, the pages of the chosen one small and large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

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

    State: the documents, what was made of them by key, which one is shown, and a revision that outdates what is on
    its way.
    Signals: `shown(str key)` another document, or new pages of the same · `listed()` a page count became known.
    """

    shown = Signal(str)
    listed = Signal()

    def __init__(
        self, runner: TaskRunner[Services], rows: RowList | None = None, width: int = LIST_WIDTH
    ) -> None:
        super().__init__()
        self._runner, self._list_width = runner, width
        self._papers: tuple[Paper, ...] = ()
        self._made: dict[str, Made] = {}
        self._revision = 0
        self.list = rows or RowList(ROW, edge=True, name=self.tr("本次文书"))
        self.list.setObjectName("papers")
        self.thumbs = Thumbnails()
        self.pdf = PdfView(self.tr("文书页面"))
        self.pdf.view.setObjectName("pages")
        self.middle = QStackedWidget()
        self.middle.addWidget(self.pdf)
        self._title = Text(self.tr("本次文书"), "base", bold=True)
        self._count = Text("", "list", "t2")
        self._build()
        self.list.current_changed.connect(lambda _key: self._show_current())
        self.thumbs.chosen.connect(self.pdf.view.go_to)
        self.pdf.view.page_changed.connect(self.thumbs.set_page)

    # ------------------------------------------------------------------ documents

    def set_papers(self, papers: Sequence[Paper], make: Make) -> None:
        """Shows these documents and makes their pages anew; the chosen one and the place in it stay."""
        self._revision += 1
        self._papers, self._made = tuple(papers), {}
        self.list_papers()
        if not self.list.current_id() and papers:
            self.list.select(papers[0].key)
        self._order_all(make, self._revision)
        if not papers:
            self.show_nothing(self.tr("这次检查没有文书"))
        elif not self.pdf.is_showing():
            self.show_nothing(self.tr("正在排版…"))

    def choose(self, key: str) -> None:
        self.list.select(key)
        self._show_current()

    def current(self) -> Paper | None:
        key = self.list.current_id()
        return next((paper for paper in self._papers if paper.key == key), None)

    def current_pdf(self) -> bytes:
        """The pages shown, b"" while there are none."""
        paper = self.current()
        made = self._made.get(paper.key) if paper else None
        return made.pdf if made else b""

    def pages_of(self, key: str) -> int:
        """How many pages it has, 0 while that is not known."""
        made = self._made.get(key)
        return made.pages if made else 0

    # ------------------------------------------------------------------ pages

    def _order_all(self, make: Make, revision: int) -> None:
        current = self.current()
        self._count.set_text(str(len(self._papers)))
        for paper in sorted(self._papers, key=lambda one: one is not current):
            self.order(paper, make, revision)

    def order(self, paper: Paper, make: Make, revision: int) -> None:
        """Has the pages of one document made."""

        def done(made: Made) -> None:
            if revision == self._revision:
                self._take(paper, made)

        self._runner.pool(
            lambda _progress: make(paper), done, lambda error: done(Made(error=error)), owner=self
        )

    def _take(self, paper: Paper, made: Made) -> None:
        self._made[paper.key] = made
        if paper is self.current():
            self._show_current(self.pdf.view.share())
        self.list_papers()
        self.listed.emit()

    def _show_current(self, at: float = 0.0) -> None:
        paper = self.current()
        made = self._made.get(paper.key) if paper else None
        if paper is None or made is None:
            self.show_nothing(self.tr("正在排版…"))
        else:
            self.show_made(made, at)
        if paper is not None:
            self.shown.emit(paper.key)

    def show_made(self, made: Made, at: float = 0.0) -> None:
        """Pages, scrolled to the share `at` of their length, or why there are none."""
        self.middle.setCurrentWidget(self.pdf)
        if made.error is not None:
            error = made.error
            self.thumbs.show_file(None)
            self.pdf.say(f"{error.happened}\n{error.safe}\n{error.remedy}", "file-warning", "bad")
            return
        self.pdf.show_file(made.pdf, at=at)
        self.thumbs.show_file(self.pdf.view.file)
        self.thumbs.set_page(self.pdf.view.page())

    def show_nothing(self, sentence: str) -> None:
        """A sentence in place of the pages."""
        self.middle.setCurrentWidget(self.pdf)
        self.thumbs.show_file(None)
        self.pdf.say(sentence)

    # ------------------------------------------------------------------ the list

    def list_papers(self) -> None:
        self.list.set_rows([self._row(paper) for paper in self._papers])

    def _row(self, paper: Paper) -> ListRow:
        made = self._made.get(paper.key)
        wrong = made is not None and made.error is not None
        own = "signature" if paper.copy else "lock" if paper.is_issued else "pencil"
        count = self.pages_of(paper.key)
        return ListRow(
            paper.key,
            list_word(paper.kind),
            right=self.tr("%1 页").replace("%1", str(count)) if count else "",
            icon="file-warning" if wrong else own,
            icon_token="bad" if wrong else "t2",
        )

    def _build(self) -> None:
        side = QWidget()
        set_ground(side, "surface")
        side.setFixedWidth(self._list_width)
        self.column = QVBoxLayout(side)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(14, 10, 14, 8)
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        self.column.addLayout(self.head)
        self.list.setFixedHeight(3 * ROW)
        for part in (self.list, Divider(), self.thumbs):
            self.column.addWidget(part, 1 if part is self.thumbs else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self.middle, 1)
        self.setTabOrder(self.list, self.pdf.view)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
