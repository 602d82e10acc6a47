"""Which bases the reviewer wants to see, and how far the work is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.law import Confidence
from ui.screens.knowledge.legal_facts import (
    ALL,
    DOUBTED,
    OPEN,
    QUESTION,
    STATES,
    VERIFIED,
    Review,
    Wanted,
    laws_of,
)
from ui.widgets.fields import ComboField, Option, SearchField
from ui.widgets.flow import FlowLayout
from ui.widgets.meter import Bar
from ui.widgets.segment import OptionSegment
from ui.widgets.text import Text, set_ground

HEIGHT = 32
TODAY = "today"


class LegalBar(QWidget):
    """Signals: `changed()` something else is wanted · `go_down()` from the search to the table.

    State: the day that counts as today.
    """

    changed = Signal()
    go_down = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._today = today
        self.states = OptionSegment(
            [Option(state, self._word(state)) for state in STATES], HEIGHT, self.tr("核对情况")
        )
        days = [Option(TODAY, self.tr("今日有效")), Option(ALL, self.tr("不限日期"))]
        self.days = OptionSegment(days, HEIGHT, self.tr("行为日"))
        self.laws = ComboField(height=HEIGHT)
        self.confidence = ComboField(height=HEIGHT)
        self.search = SearchField(self.tr("检查项、条号"), "/", height=HEIGHT)
        self.progress, self._bar = Text("", "list", bold=True), Bar()
        self.states.set_value(OPEN)
        self.days.set_value(ALL)
        self._build()
        self._connect()

    def wanted(self) -> Wanted:
        return Wanted(
            self.states.value(),
            self._today if self.days.value() == TODAY else None,
            self.laws.value(),
            self.confidence.value(),
            self.search.text().strip(),
        )

    def show_review(self, review: Review) -> None:
        """The laws to choose from, how many of each state there are, and how many are done."""
        self._show_laws(review)
        self.show_counts(review)

    def show_counts(self, review: Review) -> None:
        """The counts within what else is wanted; the progress within everything."""
        wanted = self.wanted()
        within = [one for key, one in review.by_id.items() if wanted.takes_rest(one, review.texts[key])]
        for state in STATES:
            count = sum(Wanted(state).takes_state(one) for one in within)
            cell = self.states.cell(state)
            cell.setText(self.tr("{0} {1}").format(self._word(state), count))
            cell.updateGeometry()
        self.states.updateGeometry()
        done, total = sum(one.verified and not one.doubted for one in review.uses), len(review.uses)
        self.progress.set_text(self.tr("已核对 {0} / {1}").format(done, total))
        self._bar.set_value(done, total)

    def _word(self, state: str) -> str:
        return {
            OPEN: self.tr("待核对"),
            QUESTION: self.tr("待法制审核"),
            DOUBTED: self.tr("有疑问"),
            VERIFIED: self.tr("已核对"),
            ALL: self.tr("全部"),
        }[state]

    def _show_laws(self, review: Review) -> None:
        counts: dict[str, int] = {}
        for use in review.uses:
            for law in laws_of(use):
                counts[law] = counts.get(law, 0) + 1
        words = self.tr("{0}（{1}）")
        known = [(law, counts[law.key]) for law in review.laws.values() if law.key in counts]
        known.sort(key=lambda one: -one[1])
        options = [Option(law.key, words.format(law.short_title, count)) for law, count in known]
        self.laws.set_options([Option("", self.tr("全部法规")), *options])
        if not self.laws.value():
            self.laws.set_value("")

    def _show_confidences(self) -> None:
        words: Mapping[Confidence, str] = {
            Confidence.HIGH: self.tr("H 读过全文"),
            Confidence.HIGH_STAR: self.tr("H* 两份全文一致"),
            Confidence.MEDIUM: self.tr("M 二手或推断"),
            Confidence.LOW: self.tr("L 仅凭记忆"),
        }
        options = [Option(one.value, words[one]) for one in Confidence]
        self.confidence.set_options([Option("", self.tr("全部信度")), *options])
        self.confidence.set_value("")

    def _build(self) -> None:
        names = {
            "legal_search": self.search.edit,
            "legal_law": self.laws.edit,
            "legal_confidence": self.confidence.edit,
            "legal_progress": self.progress,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        for key in STATES:
            self.states.cell(key).setObjectName(f"legal_{key}")
        for key in (TODAY, ALL):
            self.days.cell(key).setObjectName(f"legal_day_{key}")
        self.laws.edit.setAccessibleName(self.tr("法规"))
        self.confidence.edit.setAccessibleName(self.tr("信度"))
        self._show_confidences()
        self.search.setFixedWidth(160)
        self.laws.setFixedWidth(152)
        self.confidence.setFixedWidth(108)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 10, 16, 10)
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        parts = (self.states, self.search, self.laws, self.confidence, self.days, self._done())
        for part in parts:
            flow.addWidget(part)
        outer.addWidget(holder)

    def _done(self) -> QWidget:
        done = QWidget()
        done.setFixedHeight(HEIGHT)
        row = QHBoxLayout(done)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        self._bar.setFixedWidth(96)
        row.addWidget(self.progress)
        row.addWidget(self._bar)
        return done

    def _connect(self) -> None:
        self.states.chosen.connect(lambda _key: self.changed.emit())
        self.days.chosen.connect(lambda _key: self.changed.emit())
        self.laws.chosen.connect(lambda _key: self.changed.emit())
        self.confidence.chosen.connect(lambda _key: self.changed.emit())
        self.search.typed.connect(lambda _text: self.changed.emit())
        self.search.go_down.connect(self.go_down)
