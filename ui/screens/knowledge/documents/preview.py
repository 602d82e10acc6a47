"""预览: the pages of a wording once typing rests, for the made-up visit, for one of our own, or as a blank form."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from inspector.services.progress import Progress
from inspector.services.wording_shown import Material, Tried, try_out
from ui.screens.base import Screen
from ui.screens.knowledge.documents.read import read_material
from ui.widgets.banner import Banner
from ui.widgets.pdf_view import PdfView
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import ElidedText, set_ground

DELAY_MS = 500
SAMPLE, OWN, BLANK = "sample", "own", "blank"


class Preview(QWidget):
    """State: the wording asked for last, what it is previewed as, the material for that (None until read), the number
    of the question.

    Signals: `tried(Tried)` the answer for the wording asked for last · `case_asked()` one of our own visits is wanted.
    """

    tried = Signal(object)
    case_asked = Signal()

    def __init__(self, host: Screen) -> None:
        super().__init__()
        set_ground(self, "bg")
        self._host = host
        self._asked: tuple[DocumentKind, str] | None = None
        self._shown: tuple[DocumentKind, str] | None = None
        self._material: Material | None = None
        self._subject, self._case, self._number = SAMPLE, "", 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make)
        self.subject = OptionSegment(self._options(), 32, self.tr("预览什么"))
        self.subject.set_value(SAMPLE)
        for key in (SAMPLE, OWN, BLANK):
            self.subject.cell(key).setObjectName(f"preview_{key}")
        self.subject.chosen.connect(self._choose)
        self.what = ElidedText(self.tr("一次编造的检查"), "list", "t2")
        self.note = Banner("warn")
        self.note.hide()
        self.pdf = PdfView(self.tr("预览"))
        self.pdf.setObjectName("wording_preview")
        self._build()

    def ask(self, kind: DocumentKind, text: str, *, at_once: bool = False) -> None:
        """Another wording to be tried; older questions are dropped."""
        self._asked = kind, text
        self._number += 1
        self._rest.start(0 if at_once else DELAY_MS)

    def is_asked(self, kind: DocumentKind, text: str) -> bool:
        return self._asked == (kind, text)

    def read_again(self) -> None:
        """What previews are made from may have changed."""
        self._material = None
        self._again()

    def show_case(self, inspection_id: str, name: str) -> None:
        """Preview one of our own visits."""
        self._subject, self._case = OWN, inspection_id
        self.subject.set_value(OWN)
        self.what.set_text(name)
        self.read_again()

    # ------------------------------------------------------------------ inside

    def _choose(self, subject: str) -> None:
        if subject == OWN:
            self.subject.set_value(self._subject)  # until a visit is chosen
            self.case_asked.emit()
            return
        self._subject, self._case = subject, ""
        self.what.set_text(self.tr("一次编造的检查") if subject == SAMPLE else self.tr("供手写用"))
        self.read_again()

    def _again(self) -> None:
        if self._asked is not None:
            self.ask(*self._asked, at_once=True)

    def _make(self) -> None:
        if self._material is None:
            case, paths = self._case, self._host.paths
            self._host.lane(lambda services: read_material(services, case, paths), self._take, self._refused)
        elif self._asked is not None:
            self._try(*self._asked, self._material)

    def _take(self, material: Material) -> None:
        self._material = material
        self._make()

    def _refused(self, error: KnownError) -> None:
        """The visit can no longer be read."""
        self._show(Tried(refusal=error))

    def _try(self, kind: DocumentKind, text: str, material: Material) -> None:
        number, blank = self._number, self._subject == BLANK

        def work(_progress: Progress) -> Tried:
            return try_out(kind, text, material, blank=blank)

        self._host.runner.pool(work, lambda tried: self._answer(number, tried), owner=self)

    def _answer(self, number: int, tried: Tried) -> None:
        if number == self._number:
            self._show(tried)
            self.tried.emit(tried)

    def _show(self, tried: Tried) -> None:
        subject = (self._asked[0], self._subject + self._case) if self._asked else None
        same = subject == self._shown
        if tried.pdf:
            self._shown = subject
            self.note.hide()
            self.pdf.show_file(tried.pdf, at=self.pdf.view.share() if same and self.pdf.is_showing() else 0.0)
        elif tried.refusal is not None:
            self._shown = None
            self.note.hide()
            self.pdf.say(f"{tried.refusal.happened}{tried.refusal.remedy}", "info")
        else:
            self._keep(same)

    def _keep(self, same: bool) -> None:
        """A wording with a fault has no pages: those of before stay, and say so."""
        if same and self.pdf.is_showing():
            self.note.set("warn", self.tr("模板有问题。"), self.tr("下面是改动之前的样子。"))
            self.note.show()
        else:
            self._shown = None
            self.pdf.say(self.tr("改好模板里的问题就能预览。"), "circle-x", "bad")

    def _options(self) -> list[Option]:
        return [
            Option(SAMPLE, self.tr("示例检查")),
            Option(OWN, self.tr("本局检查…")),
            Option(BLANK, self.tr("空白表单")),
        ]

    def _build(self) -> None:
        head = QWidget()
        set_ground(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.subject)
        row.addWidget(self.what, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.note)
        column.addWidget(self.pdf, 1)
