"""The left column: how far the visit is, its checklists and their sections, and the pages of the record."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.contents import Contents, row_id, rows_of
from ui.theme import theme
from ui.widgets.card import draw_selected
from ui.widgets.checks import CheckRow
from ui.widgets.meter import StatusCounts, StatusMeter
from ui.widgets.paint import draw_icon, draw_text, text_width
from ui.widgets.text import Divider, ElidedText, Text, set_ground

ITEMS = "items"
RECORD = "record"
PARTY = "party"


class PageRow(QAbstractButton):
    """A page of the record: icon, name, at the right how far it is."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self._icon, self._state = icon, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, text: str) -> None:
        self._state = text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, color = QPainter(self), QRectF(self.rect()), theme().color
        if self.isChecked():
            draw_selected(painter, rect)
            painter.fillRect(QRectF(0, 0, 3, rect.height()), color("accent"))
        elif self.underMouse():
            painter.fillRect(rect, color("hover"))
        draw_icon(painter, self._icon, color("t2"), 16, rect.height() / 2, 16)
        draw_text(
            painter, rect.adjusted(39, 0, -70, 0), self.text(), "base", color("t1"), bold=self.isChecked()
        )
        right = Qt.AlignmentFlag.AlignRight
        draw_text(painter, rect.adjusted(0, 0, -12, 0), self._state, "label", color("t2"), align=right)


class CountRow(QWidget):
    """✓ 11  ✕ 2  − 1  ◌ 16, each with its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = StatusCounts()
        self.setFixedHeight(20)

    def set_counts(self, counts: StatusCounts) -> None:
        self._counts = counts
        words = self.tr("符合 {0}，不符合 {1}，不涉及 {2}，未检查 {3}")
        self.setAccessibleName(
            words.format(counts.compliant, counts.noncompliant, counts.not_applicable, counts.unchecked)
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle, x = QPainter(self), self.height() / 2, 0.0
        counts = self._counts
        for icon, token, ink, number in (
            ("check", "good", "good", counts.compliant),
            ("x", "bad", "bad", counts.noncompliant),
            ("minus", "na", "t2", counts.not_applicable),
            ("circle-dashed", "na", "t2", counts.unchecked),
        ):
            draw_icon(painter, icon, theme().color(token), x, middle, 13)
            draw_text(painter, QRectF(x + 15, 0, 40, 20), str(number), "list", theme().color(ink))
            x += 15 + text_width(str(number), "list") + 12


class SideBar(QWidget):
    """Signals: `section_chosen(id)` a section (checklist/section) or a whole checklist ·
    `page_chosen(items | record | party)` · `only_unchecked(bool)` · `photos_asked()`.
    """

    section_chosen = Signal(str)
    page_chosen = Signal(str)
    only_unchecked = Signal(bool)
    photos_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._title = ElidedText("", "base", bold=True)
        self._judged, self._total = Text("", "list", bold=True), Text("", "list")
        self._version = Text("", "label", "t2")
        self._meter, self._counts = StatusMeter(), CountRow()
        self.filter = CheckRow(self.tr("只看未检查"), "U")
        self.filter.setObjectName("only_unchecked")
        self.filter.setShortcut(
            QKeySequence()
        )  # the screen binds it: at once, and not while a text is written
        self.sections = Contents()
        self.sections.setObjectName("sections")
        self.record = PageRow("file-text", self.tr("现场笔录"))
        self.record.setObjectName("page_record")
        self.party = PageRow("message-square", self.tr("当事人"))
        self.party.setObjectName("page_party")
        self.photos = PageRow("images", self.tr("照片"))
        self.photos.setObjectName("page_photos")
        self.photos.setCheckable(False)
        self._arrange()
        self.sections.chosen.connect(self.section_chosen)
        self.sections.clicked.connect(lambda _index: self.page_chosen.emit(ITEMS))
        self.filter.toggled.connect(self.only_unchecked)
        self.record.clicked.connect(lambda: self.page_chosen.emit(RECORD))
        self.party.clicked.connect(lambda: self.page_chosen.emit(PARTY))
        self.photos.clicked.connect(self.photos_asked)

    def show_case(self, case: Case, checklist: Checklist, counts: StatusCounts) -> None:
        """`counts` over all questions of the visit, `checklist` the one in work."""
        several = len(case.checklists) > 1
        self._title.set_text(
            self.tr("{n} 张清单").format(n=len(case.checklists)) if several else checklist.title
        )
        self._judged.set_text(str(counts.judged))
        self._total.set_text(self.tr("/ {n} 已判定").format(n=counts.total))
        self._version.set_text(self.tr("综合查一次") if several else f"v{checklist.version}")
        self._meter.set_counts(counts)
        self._counts.set_counts(counts)
        self.sections.set_rows(rows_of(case))
        self.sections.set_checklist(checklist.id)
        self._show_pages(case)

    def set_current(self, place: Place) -> None:
        """The section in which the person is."""
        self.sections.set_checklist(place.checklist.id)
        self.sections.set_current(row_id(place))

    def show_page(self, page: str) -> None:
        self.record.setChecked(page == RECORD)
        self.party.setChecked(page == PARTY)
        if page != ITEMS:
            self.sections.clearSelection()

    def _show_pages(self, case: Case) -> None:
        loose, photos = len(view.loose_photos(case)), len(case.evidence)
        if loose:
            self.photos.set_state(self.tr("{n} 张未归属").format(n=loose))
        else:
            self.photos.set_state(self.tr("{n} 张").format(n=photos) if photos else self.tr("没有"))
        self.photos.setEnabled(bool(photos))
        inspection = case.inspection
        written = len(inspection.record_text.strip())
        self.record.set_state(self.tr("已写 {n} 字").format(n=written) if written else self.tr("未写"))
        told = bool(inspection.statement.strip())
        named = bool(inspection.party.name.strip())
        if told and named:
            self.party.set_state(self.tr("已填"))
        else:
            self.party.set_state(self.tr("缺陈述") if named else self.tr("未填"))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(0)
        column.addLayout(self._progress())
        column.addSpacing(8)
        column.addWidget(Divider())
        column.addLayout(_padded(self.filter))
        column.addWidget(Divider())
        column.addSpacing(2)
        column.addWidget(self.sections, 1)
        column.addWidget(Divider())
        column.addWidget(self.photos)
        column.addWidget(self.record)
        column.addWidget(self.party)

    def _progress(self) -> QVBoxLayout:
        column, line = QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(6)
        line.setSpacing(5)
        for widget in (self._judged, self._total):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._version)
        column.addWidget(self._title)
        column.addLayout(line)
        column.addWidget(self._meter)
        column.addWidget(self._counts)
        return column


def _padded(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(15, 0, 12, 0)
    row.addWidget(widget)
    return row
