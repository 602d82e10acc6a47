"""The middle column: what went wrong, what is coming in, and the page that is shown below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist
from inspector.errors import KnownError
from ui.screens.runner.photos import PhotoImporter
from ui.screens.runner.side_bar import PARTY, RECORD
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fields import ComboField
from ui.widgets.meter import ProgressPanel
from ui.widgets.segment import Option
from ui.widgets.text import Text, set_ground


class NarrowBar(QWidget):
    """Instead of the left column on a narrow window: a section to go to, or a page.

    Signals: `section_chosen(checklist/section)`, `page_chosen(record | party)`.
    """

    section_chosen = Signal(str)
    page_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._sections = ComboField()
        self._sections.setObjectName("narrow_sections")
        self._sections.edit.setAccessibleName(self.tr("清单各节"))
        self._sections.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._sections, 1)
        self._progress = Text("", "list", "t2")
        row.addWidget(self._progress)

    def show_checklists(self, checklists: Sequence[Checklist]) -> None:
        several = len(checklists) > 1
        sections = [
            Option(f"{each.id}/{one.id}", f"{each.topic}・{one.title}" if several else one.title)
            for each in checklists
            for one in each.sections
        ]
        pages = [Option(RECORD, self.tr("现场笔录")), Option(PARTY, self.tr("当事人"))]
        self._sections.set_options([*sections, *pages])

    def show_progress(self, judged: int, total: int) -> None:
        self._progress.set_text(self.tr("{judged}/{total} 已判定").format(judged=judged, total=total))

    def set_current(self, key: str) -> None:
        self._sections.set_value(key)

    def _choose(self, key: str) -> None:
        if key in (RECORD, PARTY):
            self.page_chosen.emit(key)
        else:
            self.section_chosen.emit(key)


class Middle(QWidget):
    """State: the failures of the last import, until they are dismissed."""

    def __init__(self, importer: PhotoImporter) -> None:
        super().__init__()
        self._importer = importer
        self.narrow = NarrowBar()
        self.narrow.hide()
        self.pages = QStackedWidget()
        self.failures = Banner("bad")
        self.failures.setObjectName("import_failures")
        self._failure_row = self._closable(self.failures)
        self._progress_place = QVBoxLayout()
        self._progress_place.setContentsMargins(16, 0, 16, 0)
        self._progress: ProgressPanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.narrow)
        column.addWidget(self._failure_row)
        column.addLayout(self._progress_place)
        column.addWidget(self.pages, 1)
        importer.moved.connect(self._show_progress)
        importer.finished.connect(self._end_progress)

    @property
    def progress(self) -> ProgressPanel | None:
        """The panel of the running import, if there is one."""
        return self._progress

    # ------------------------------------------------------------------ inside

    def _show_progress(self, done: int, total: int, name: str) -> None:
        if self._progress is None:
            self._progress = ProgressPanel(self.tr("存入照片"))
            self._progress.setObjectName("import_progress")
            self._progress.cancelled.connect(self._importer.cancel)
            self._progress_place.addWidget(self._progress)
        self._progress.set_progress(done, total, self.tr("存入照片 {name}").format(name=name))

    def _end_progress(self, _stored: int, failed: Sequence[KnownError]) -> None:
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
        if failed:
            strong = self.tr("{n} 张照片没有存入：").format(n=len(failed))
            self.failures.set(
                "bad", strong, "\n" + "\n".join(f"{one.happened}{one.remedy}" for one in failed)
            )
            self._failure_row.show()

    def _closable(self, banner: Banner) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 10, 16, 2)
        row.setSpacing(8)
        row.addWidget(banner, 1)
        done = Button(self.tr("知道了"), height=32)
        done.setObjectName("dismiss_failures")
        done.clicked.connect(holder.hide)
        row.addWidget(done)
        holder.hide()
        return holder
