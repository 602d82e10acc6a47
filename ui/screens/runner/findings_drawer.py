"""F4: all findings of the inspection, to go to one, to add one that no item asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from inspector.domain.inspection import Case, Finding
from ui.screens.runner import view, words
from ui.screens.runner.finding_head import FindingHead
from ui.screens.runner.tools import Tools
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipSpec, StatusMark
from ui.widgets.drawer import Drawer
from ui.widgets.text import ElidedText, Text


class FindingRow(Card):
    """One finding in short. Signal: `opened()`."""

    opened = Signal()

    def __init__(self, tools: Tools, case: Case, one: Finding, read_only: bool) -> None:
        super().__init__(margin=12)
        self.set_edge("bad")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu = FindingHead(tools, read_only)
        self._menu.hide()
        self._menu.setParent(self)
        self._menu.show_finding(one)
        self.body.addLayout(self._first_line(one, read_only))
        self.add(ElidedText(one.fact.replace("\n", " "), "list", "t2"))
        self.body.addLayout(self._second_line(case, one))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def _first_line(self, one: Finding, read_only: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self.tr("问题 {n}").format(n=one.sequence), "list", "bad", bold=True))
        row.addWidget(ElidedText(one.title or self.tr("未命名"), "base", bold=True), 1)
        more = IconButton("ellipsis", self.tr("并入或删除"), size=28, framed=False)
        if read_only:
            more.hide()
        more.clicked.connect(lambda: self._open_menu(more))
        row.addWidget(more)
        return row

    def _second_line(self, case: Case, one: Finding) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        numbers = [place.item.number for place in view.places_of(case, one)]
        origin = self.tr("、").join(numbers) if numbers else self.tr("清单外")
        row.addWidget(Chip(ChipSpec(origin, "outline")))
        row.addWidget(Chip(ChipSpec(words.handling_word(one.handling), "na")))
        if one.due is not None:
            row.addWidget(Text(self.tr("{day} 前").format(day=words.due_day(one.due)), "label", "t2"))
        if not case.finding_evidence(one):
            row.addWidget(StatusMark(self.tr("没有证据"), "warn", "triangle-alert"))
        row.addStretch(1)
        link = LinkButton(self.tr("去看"))
        link.setObjectName(f"open_finding_{one.sequence}")
        link.clicked.connect(self.opened)
        row.addWidget(link)
        return row

    def _open_menu(self, button: IconButton) -> None:
        menu = self._menu.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


class FindingsDrawer(Drawer):
    """State: the findings listed. Signals: `finding_chosen(id)`, `added(id)`, and `closed()` as every drawer."""

    finding_chosen = Signal(str)
    added = Signal(str)

    def __init__(self, tools: Tools, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("findings_drawer")
        self._tools, self._read_only = tools, read_only
        self._listed: tuple[object, ...] | None = None
        self._title = Text("", "title", bold=True)
        self.head.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.add = Button(self.tr("新增清单外问题"), icon="plus")
        self.add.setObjectName("add_finding")
        self.add.clicked.connect(self._add)
        if read_only:
            self.add.hide()
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)

    def show_case(self, case: Case) -> None:
        self._title.set_text(self.tr("问题 {n} 项").format(n=len(case.findings)))
        listed = (case.findings, case.evidence)
        if listed == self._listed:
            return
        self._listed = listed
        self._clear()
        for one in case.findings:
            row = FindingRow(self._tools, case, one, self._read_only)
            row.opened.connect(lambda one=one: self.finding_chosen.emit(one.id))
            self._rows.addWidget(row)
        if not case.findings:
            sentence = self.tr("还没有问题。检查项判“不符合”时自动拟出；清单上没有的，点下面新增。")
            self._rows.addWidget(Text(sentence, "list", "t2", wrap=True))

    def _add(self) -> None:
        desk = self._tools.desk
        desk.write(
            lambda services: services.findings.add(inspection_id=desk.inspection_id),
            lambda one: self.added.emit(one.id),
        )

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if isinstance(row, QFrame | Text):
                row.hide()
                row.deleteLater()
