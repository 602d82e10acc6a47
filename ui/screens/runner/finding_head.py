"""The title line of a finding: its number, what can be done with it, and the keys that fold it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from inspector.domain.inspection import Finding
from ui.screens.runner import view
from ui.screens.runner.tools import Tools
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.chips import KeyCap
from ui.widgets.text import ElidedText, Text


class FindingHead(QWidget):
    """State: the finding shown. Signal: `done()` the person has finished with it."""

    done = Signal()

    def __init__(self, tools: Tools, read_only: bool) -> None:
        super().__init__()
        self._tools = tools
        self._finding: Finding | None = None
        self._name = Text("", "base", "bad", bold=True)
        self._about = ElidedText("", "list", "t2")
        self._finish = LinkButton(self.tr("完成"), role="list", token="t1")
        self._finish.setObjectName("finding_done")
        self._finish.clicked.connect(self.done)
        self._more = IconButton("ellipsis", self.tr("并入或删除"), size=28, framed=False)
        self._more.setObjectName("finding_more")
        self._more.clicked.connect(self._open_menu)
        if read_only:
            self._more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("flag", "bad", 16))
        row.addWidget(self._name)
        row.addWidget(self._about, 1)
        row.addWidget(self._more)
        for widget in (self._finish, KeyCap("Ctrl+Enter"), self._fold_link(), KeyCap("Esc")):
            row.addWidget(widget)

    def show_finding(self, one: Finding) -> None:
        self._finding = one
        self._name.set_text(self.tr("问题 {n}").format(n=one.sequence))
        shared = len(view.places_of(self._tools.desk.case, one))
        if shared > 1:
            self._about.set_text(self.tr("{n} 个检查项共用").format(n=shared))
        elif shared == 1:
            self._about.set_text(self.tr("由检查项拟写，可直接改"))
        else:
            self._about.set_text(self.tr("清单外问题"))

    def _fold_link(self) -> LinkButton:
        link = LinkButton(self.tr("收起"), role="list", token="t1")
        link.clicked.connect(self.done)
        return link

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def menu(self) -> QMenu:
        """What can be done with the finding as a whole."""
        menu = QMenu(self)
        one, desk = self._finding, self._tools.desk
        if one is None:
            return menu
        for other in desk.case.findings:
            if other.id != one.id:
                words = self.tr("并入 问题 {n}・{title}").format(n=other.sequence, title=other.title)
                menu.addAction(words, partial(self._merge, one, other))
        if not one.items or not one.articles:  # what no law covers may stay in the record alone
            menu.addAction(self.tr("删除这个问题"), partial(self._remove, one))
        return menu

    def _merge(self, one: Finding, other: Finding) -> None:
        self.done.emit()
        self._tools.desk.write(lambda services: services.findings.merge(finding_id=one.id, into=other.id))

    def _remove(self, one: Finding) -> None:
        self._tools.desk.write(lambda services: services.findings.remove(finding_id=one.id))
