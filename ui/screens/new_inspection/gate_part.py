"""开始前核对: what is in order and what is not, and the one button that begins the visit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.planning import GateLine
from ui.theme import Tone
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusMark
from ui.widgets.gate import GateList, GateRow
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text

WIDTH = 292
UNBOUNDED = 16_777_215
"""Qt's own largest width."""


class GatePart(Card):
    """Signals: `start_asked()` · `store_asked()` · `discard_asked()` · `another_asked()` ·
    `part_asked(str)` the part that mends a line."""

    start_asked = Signal()
    store_asked = Signal()
    discard_asked = Signal()
    another_asked = Signal()
    part_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("开始前核对"))
        self._targets: dict[str, str] = {}
        self.list = GateList()
        self.list.link_clicked.connect(lambda code: self.part_asked.emit(self._targets[code]))
        self._missing = StatusMark()
        self._note = Text("", "label", "t2", wrap=True)
        self.start = Button(self.tr("开始检查"), "primary", "lock", "Ctrl+Return")
        self.store = Button(self.tr("存为任务，稍后开始"))
        self.discard = LinkButton(self.tr("作废这项任务…"), "trash-2")
        self.another = LinkButton(self.tr("另建一项"), "plus")
        self._build()
        self._connect()
        self.show_gate(())

    def show_gate(self, lines: tuple[GateLine, ...]) -> None:
        self._targets = {line.code: line.target for line in lines}
        self.list.set_rows([self._row(line) for line in lines])
        bad = [line for line in lines if line.level == "bad"]
        self.set_count(f"{len(lines) - len(bad)} / {len(lines)}" if lines else "")
        self._missing.set(*self._words(bad))
        ready = bool(lines) and not bad
        self.start.setEnabled(ready)
        self.start.set_icon("play" if ready else "lock")

    def show_task(self, has_site: bool, is_stored: bool) -> None:
        """What happens to what was entered."""
        self.store.setEnabled(has_site)
        for link in (self.discard, self.another):
            link.setVisible(is_stored)
        if is_stored:
            self._note.set_text(self.tr("填写的内容随时存为任务，离开不丢。"))
        else:
            self._note.set_text(self.tr("选定监管对象后，填写的内容自动存为任务。"))

    def set_pinned(self, pinned: bool) -> None:
        """At the side in its own width, or below the form in all of it."""
        self.setMinimumWidth(WIDTH if pinned else 0)
        self.setMaximumWidth(WIDTH if pinned else UNBOUNDED)

    def _words(self, bad: list[GateLine]) -> tuple[str, Tone, str]:
        if not bad:
            return self.tr("可以开始检查"), "good", "circle-check"
        return self.tr("还差 {0} 项：{1}").format(len(bad), bad[0].title), "bad", "circle-x"

    def _row(self, line: GateLine) -> GateRow:
        link = self.tr("去处理") if line.level == "bad" and line.target else ""
        # What is in order needs no explanation; how often the company was visited is worth a look all the same.
        detail = line.detail if line.level != "good" or line.code == "cap" else ""
        return GateRow(line.code, line.level, line.title, detail, link)

    def _build(self) -> None:
        self.set_pinned(True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 6, 16, 6)
        column.addWidget(self.list)
        column.addStretch(1)
        area = scroll(holder)
        area.setMinimumHeight(80)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(area, 1)
        self.add(Divider())
        self.body.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        for part in (self._missing, self.start, self.store, self._note):
            column.addWidget(part)
        links = QHBoxLayout()
        links.addWidget(self.discard)
        links.addStretch(1)
        links.addWidget(self.another)
        column.addLayout(links)
        return foot

    def _connect(self) -> None:
        names = {
            "start_inspection": self.start,
            "store_task": self.store,
            "discard_task": self.discard,
            "another_task": self.another,
        }
        for name, button in names.items():
            button.setObjectName(name)
        self.start.clicked.connect(self.start_asked)
        self.store.clicked.connect(self.store_asked)
        self.discard.clicked.connect(self.discard_asked)
        self.another.clicked.connect(self.another_asked)
