"""差异: what a draft changes, counted, filtered by kind, item by item."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.knowledge.editing.diff_card import DiffCard, columns_head, stacked
from ui.screens.knowledge.editing.read import OpenDraft
from ui.theme import theme
from ui.widgets.responsive import scroll
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Divider, Text, set_ground

ALL, ADDED, REMOVED, CHANGED, MOVED = "all", "added", "removed", "changed", "moved"
ROOMY = 760
AT_ONCE = 8
"""Cards made before the first paint; the others follow in pauses."""


class DiffView(QWidget):
    """Made anew for every draft that is opened. State: the kind shown, the cards that are still to be made."""

    def __init__(self, opened: OpenDraft) -> None:
        super().__init__()
        set_ground(self, "bg")
        self._diff = opened.diff
        self._waiting: deque[tuple[str, Callable[[], DiffCard]]] = deque()
        self._cards: list[tuple[str, DiffCard]] = []
        self.filter = OptionSegment(self._options(), 32, self.tr("只看"))
        for key in (ALL, ADDED, REMOVED, CHANGED, MOVED):
            self.filter.cell(key).setObjectName(f"diff_{key}")
        self.filter.set_value(ALL)
        self.filter.chosen.connect(self._show_kind)
        holder, self._column = stacked(10)
        self._column.addStretch(1)
        self.area = scroll(holder)
        self._arrange(opened)
        self._fill(opened)
        theme().changed.connect(self._redraw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setVisible(self.filter.isHidden() or self.width() >= ROOMY)

    def cards(self) -> list[DiffCard]:
        """Every card, also those that were still to be made."""
        while self._waiting:
            self._make_next()
        return [card for _, card in self._cards]

    # ------------------------------------------------------------------ inside

    def _options(self) -> list[Option]:
        diff = self._diff
        counts = (diff.count(ADDED), diff.count(REMOVED), diff.count(CHANGED), len(diff.moves))
        names = (self.tr("新增"), self.tr("删去"), self.tr("改动"), self.tr("换位置"))
        keys = (ADDED, REMOVED, CHANGED, MOVED)
        parts = [
            Option(key, self.tr("{0} {1}").format(name, count), enabled=count > 0)
            for key, name, count in zip(keys, names, counts, strict=True)
        ]
        return [Option(ALL, self.tr("全部")), *parts]

    def _arrange(self, opened: OpenDraft) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 6)
        bar.setSpacing(12)
        bar.addWidget(self.filter)
        self.filter.setVisible(not opened.is_new and not self._diff.is_empty)
        self._words = Text(self._summary(opened), "list", "t2")
        bar.addWidget(self._words)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        current = opened.edited.current
        if current is not None and not self._diff.is_empty:
            old = self.tr("原来（{0} 版）").format(current.version)
            column.addWidget(columns_head(old, self.tr("草稿")))
            column.addWidget(Divider())
        column.addWidget(self.area, 1)

    def _summary(self, opened: OpenDraft) -> str:
        if opened.comes_back:
            return self.tr("清单已停用，没有在用的版本可比，{0} 项都列出。").format(len(self._diff.items))
        if opened.is_new:
            return self.tr("新清单，{0} 项都是新的。").format(len(self._diff.items))
        if self._diff.is_empty:
            return self.tr("草稿和在用的 {0} 版没有差别。").format(opened.in_use_version)
        return self.tr("只列出有变化的内容，变了的字词有底色")

    def _fill(self, opened: OpenDraft) -> None:
        diff = self._diff
        fields = (*diff.head, *diff.sections)
        if fields and not opened.is_new:
            self._waiting.append((ALL, lambda: DiffCard.of_head(fields)))
        self._waiting.extend((one.kind, partial(DiffCard.of, one)) for one in diff.items)
        if diff.moves:
            self._waiting.append((MOVED, lambda: DiffCard.of_moves(diff.moves)))
        for _ in range(min(AT_ONCE, len(self._waiting))):
            self._make_next()
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            QTimer.singleShot(0, self, self._make_one_more)

    def _make_one_more(self) -> None:
        if self._waiting:
            self._make_next()
        self._go_on()

    def _make_next(self) -> None:
        kind, make = self._waiting.popleft()
        card = make()
        card.setVisible(self.filter.value() in (ALL, kind))
        self._cards.append((kind, card))
        self._column.insertWidget(self._column.count() - 1, card)

    def _show_kind(self, kind: str) -> None:
        for own, card in self._cards:
            card.setVisible(kind in (ALL, own))
        self.area.verticalScrollBar().setValue(0)

    def _redraw(self, _theme: str) -> None:
        for _, card in self._cards:
            card.redraw()
