"""法制核对: the reviewer's work list, the most cited bases first, everything needed to judge one of them beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from inspector.domain.knowledge import Verdict
from inspector.services.legal_review import BasisUse
from ui.screens.base import Keys
from ui.screens.knowledge.legal_asks import ask_doubt, ask_many
from ui.screens.knowledge.legal_bar import LegalBar
from ui.screens.knowledge.legal_detail import LegalDetail
from ui.screens.knowledge.legal_facts import OPEN, Near, Review, read_near, state_of, to_confirm, use_id
from ui.screens.knowledge.legal_foot import LegalFoot
from ui.screens.knowledge.legal_rows import PickTable
from ui.screens.knowledge.legal_work import LegalWork
from ui.screens.knowledge.page import KnowledgePage
from ui.widgets.responsive import splitter, width_class
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

RAIL = 72
BESIDE, BELOW = (850, 444), (1000, 1000)
"""Sizes of table and details beside each other, and in equal shares below each other."""
MANY = 20
"""More bases than this at one stroke, and the reviewer is asked once more."""


class LegalPage(KnowledgePage):
    """State: the bases judged or jumped to, which stay in sight until others are wanted; what is shown in full."""

    WATCHES = frozenset(
        {"library", "checklist", "legal_opinion", "law_text", "session", "officer", "finding", "demo"}
    )

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self.work = LegalWork(host, self)
        self._kept: set[str] = set()
        self._seen: object = None
        self.bar = LegalBar(host.day.today)
        self.table = PickTable(self.tr("法律依据"))
        self.none = Text("", "list", "t2", wrap=True)
        self.detail, self.foot = LegalDetail(), LegalFoot()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def keys(self) -> Keys:
        acts = ((("F2",), self.tr("标记已核对")),) if self.work.may_judge else ()
        return (
            (("/",), self.tr("查找")),
            (("Up", "Down"), self.tr("选择")),
            (("Shift", "Down"), self.tr("多选")),
            *acts,
        )

    def refresh(self) -> None:
        self.work.refresh()

    def search(self, words: str) -> None:
        self.bar.search.set_text(words)
        self._want_other()

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        review = self.work.review
        if review is None:
            return
        self.bar.show_review(review)
        self._draw()
        if self.isVisible():
            self.host.show_page("legal")  # the keys depend on who works here
            if self.focusWidget() is None:
                self.table.setFocus()

    def _draw(self, select: str = "") -> None:
        """The wanted rows; what is selected stays, else the first is selected."""
        review = self.work.review
        if review is None:
            return
        before, current = self.table.selected_ids(), select or self.table.current_id()
        shown = self._shown_ids(review)
        self.table.set_rows([self.work.rows[key] for key in shown])
        self._stack.setCurrentIndex(0 if shown else 1)
        self.none.set_text(self._nothing(review))
        if current not in shown:
            current = shown[0] if shown else ""
        self.table.select_all_of((current,) if select else (current, *before))
        self._show_detail()

    def _shown_ids(self, review: Review) -> list[str]:
        wanted = self.bar.wanted()
        return [
            key
            for key, use in review.by_id.items()
            if key in self._kept or wanted.takes(use, review.texts[key])
        ]

    def _nothing(self, review: Review) -> str:
        wanted = self.bar.wanted()
        if wanted.words:
            return self.tr("没有找到“{0}”。换个词，或看“全部”。").format(wanted.words)
        if wanted.state == OPEN and any(one.verified for one in review.uses):
            return self.tr("这个范围里的依据都核对过了。")
        return self.tr("这里没有依据。")

    def _show_detail(self) -> None:
        use = self._current()
        self.foot.show_selection(self.work.review, self._selected())
        if use is None:
            self._seen = None
            self.detail.show_nothing(self.tr("选一条依据，这里显示核对要看的全部内容。"))
        else:
            self.host.lane(
                lambda services: read_near(services, use), lambda near: self._show_near(use_id(use), near)
            )

    def _show_near(self, key: str, near: Near) -> None:
        review = self.work.review
        if review is None or key != self.table.current_id() or key not in review.by_id:
            return
        use = review.by_id[key]
        seen = (review.seen(use), near)
        if seen != self._seen:  # else whoever reads on below is not thrown back to the top
            self._seen = seen
            self.detail.show_basis(review, use, near)

    def _current(self) -> BasisUse | None:
        return self.work.review.by_id.get(self.table.current_id()) if self.work.review else None

    def _selected(self) -> tuple[BasisUse, ...]:
        review = self.work.review
        return tuple(review.by_id[key] for key in self.table.selected_ids()) if review else ()

    # ------------------------------------------------------------------ what a person does

    def _want_other(self) -> None:
        self._kept.clear()
        if self.work.review is not None:
            self.bar.show_counts(self.work.review)
            self._draw()

    def _jump(self, key: str) -> None:
        self._kept.add(key)
        self._draw(select=key)

    def _confirm(self) -> None:
        uses = to_confirm(self._selected())
        if len(uses) <= MANY:
            self._judge(uses, Verdict.CONFIRMED)
        else:
            ask_many(self, len(uses), lambda: self._judge(uses, Verdict.CONFIRMED))

    def _confirm_same(self) -> None:
        use, review = self._current(), self.work.review
        if review is not None and use is not None:
            self._judge(to_confirm((use, *review.sharing(use))), Verdict.CONFIRMED)

    def _doubt(self) -> None:
        uses = self._selected()
        if uses:
            ask_doubt(self, len(uses), lambda note: self._judge(uses, Verdict.DOUBTED, note))

    def _withdraw(self) -> None:
        uses = tuple(one for one in self._selected() if one.opinion is not None)
        self._judge(uses, Verdict.WITHDRAWN)

    def _judge(self, uses: Sequence[BasisUse], verdict: Verdict, note: str = "") -> None:
        """The word is said and to be seen; the next open basis is selected."""
        if not uses or not self.work.may_judge:
            return
        last = next(reversed(self.table.selected_ids()), self.table.current_id())
        self.work.say(uses, verdict, note)
        self._keep(uses)
        following = "" if verdict is Verdict.WITHDRAWN else self._next_open(last)
        self._draw(select=following or self.table.current_id())
        words = {
            Verdict.CONFIRMED: self.tr("已核对 {0} 条依据"),
            Verdict.DOUBTED: self.tr("已记下 {0} 条依据的疑问"),
            Verdict.WITHDRAWN: self.tr("已撤回 {0} 条依据的核对意见"),
        }[verdict]
        self.host.navigator.toast(words.format(len(uses)), lambda: self._undo(uses))

    def _undo(self, before: Sequence[BasisUse]) -> None:
        self.work.say_again(before)
        self._keep(before)
        self._draw(select=use_id(before[0]))

    def _keep(self, uses: Sequence[BasisUse]) -> None:
        """Something was said on these bases: they stay in sight, and are counted elsewhere."""
        self._kept.update(map(use_id, uses))
        if self.work.review is not None:
            self.bar.show_counts(self.work.review)

    def _next_open(self, after: str) -> str:
        """The first basis below that nobody has judged, else the first above; "" if there is none."""
        review = self.work.review
        if review is None:
            return ""
        shown = self._shown_ids(review)
        at = shown.index(after) + 1 if after in shown else 0
        return next((key for key in (*shown[at:], *shown[:at]) if state_of(review.by_id[key]) == OPEN), "")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        parts = {"page": self, "table": self.table, "none": self.none, "detail": self.detail}
        for name, part in parts.items():
            part.setObjectName(f"legal_{name}")
        self.none.setContentsMargins(16, 16, 16, 16)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.none)
        self._stack.setMinimumWidth(320)
        set_ground(self._stack, "surface")
        self.detail.setMinimumWidth(300)
        self.detail.outer.addWidget(self.foot)
        self._both = splitter([self._stack, self.detail], BESIDE, stretch=0)
        for index, share in enumerate((3, 2)):
            self._both.setStretchFactor(index, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Divider())
        column.addWidget(self._both, 1)
        self._show_detail()

    def _connect(self) -> None:
        self.work.read.connect(self._show)
        self.work.unchanged.connect(self._show_detail)
        self.work.refused.connect(self.refuse)
        self.bar.changed.connect(self._want_other)
        self.bar.go_down.connect(self.table.setFocus)
        self.table.current_changed.connect(lambda _key: self._show_detail())
        self.table.picked.connect(lambda: self.foot.show_selection(self.work.review, self._selected()))
        self.detail.followed.connect(self.host.follow)
        self.detail.jumped.connect(self._jump)
        self.detail.all_asked.connect(self._confirm_same)
        self.foot.confirmed.connect(self._confirm)
        self.foot.doubted.connect(self._doubt)
        self.foot.withdrawn.connect(self._withdraw)
        self.foot.settings_asked.connect(lambda: self.host.navigator.go("settings", text="machine"))
        self.bind("/", self.bar.search.edit.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the drawn width the details stand below the table."""
        super().resizeEvent(event)
        wide = width_class(self.width() + RAIL) == "wide"
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._both.orientation() != wanted:
            self._both.setOrientation(wanted)
            self._both.setSizes(list(BESIDE if wide else BELOW))
