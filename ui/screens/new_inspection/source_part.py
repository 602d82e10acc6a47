"""2 来源与频次: why this visit takes place, and how often the company was visited this year."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.inspection import PlanSource
from inspector.services.planning import NewInspection
from inspector.services.sites import Frequency, VisitLine
from ui.models.words import source_word
from ui.screens.new_inspection.look import Around
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.meter import CountSquares
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text


class SourcePart(Card):
    """Signals: `edited()` · `typed()` while a text is being typed."""

    edited = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("2 来源与频次"))
        self.source = OptionSegment(
            [Option(one.value, source_word(one)) for one in PlanSource], name=self.tr("来源")
        )
        self.source.setObjectName("source")
        for one in PlanSource:
            self.source.cell(one.value).setObjectName(f"source_{one.value}")
        self.basis = LineField(placeholder=self.tr("依据：年度计划、专项方案文号等"))
        self.case_source = LineField(placeholder=self.tr("线索来源：举报、转办、后督察、数据线索"))
        self.over_cap = LineField(placeholder=self.tr("再次入企的理由"))
        self._hint = Text("", "list", "t2", wrap=True)
        self._name_fields()
        self._build()
        self._connect()
        self._show_source()

    def fill(self, plan: NewInspection) -> NewInspection:
        return replace(
            plan,
            source=PlanSource(self.source.value()),
            basis=self.basis.text(),
            case_source=self.case_source.text(),
            over_cap_reason=self.over_cap.text(),
        )

    def show_plan(self, plan: NewInspection) -> None:
        self.source.set_value(plan.source.value)
        self.basis.set_text(plan.basis)
        self.case_source.set_text(plan.case_source)
        self.over_cap.set_text(plan.over_cap_reason)
        self._show_source()

    def show_around(self, around: Around) -> None:
        self._counts.setVisible(around.frequency is not None)
        if around.frequency is not None:
            self._show_frequency(around.frequency)

    def flush(self) -> None:
        for field in (self.basis, self.case_source, self.over_cap):
            field.flush()

    def missing_field(self) -> QWidget:
        """The field that the gate asks for."""
        if self.over_cap.isVisible():
            return self.over_cap.edit
        return self.case_source.edit if self.case_source.isVisible() else self.basis.edit

    def _name_fields(self) -> None:
        names = {
            "basis": (self.basis, self.tr("依据")),
            "case_source": (self.case_source, self.tr("线索来源")),
            "over_cap_reason": (self.over_cap, self.tr("再次入企的理由")),
        }
        for name, (field, words) in names.items():
            field.edit.setObjectName(name)
            field.edit.setAccessibleName(words)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.source)
        row.addWidget(self._hint, 1)
        self.body.addLayout(row)
        for field in (self.basis, self.case_source):
            self.add(field)
        self._counts = Card(margin=12)
        self._counts.body.addLayout(self._count_row())
        self._squares_row = QHBoxLayout()
        self._squares, self._this = CountSquares(), Text("", "list", "t2", wrap=True)
        self._squares_row.setSpacing(12)
        self._squares_row.addWidget(self._squares)
        self._squares_row.addWidget(self._this, 1)
        self._counts.body.addLayout(self._squares_row)
        self._counts.add(self.over_cap)
        self._visits = Text("", "label", "t2", wrap=True)
        self._counts.add(self._visits)
        self.add(self._counts)
        self._counts.hide()
        self.add_stretch()

    def _count_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._number, self._cap = Text("", "title", bold=True), Text("", "list", "t2")
        row.addWidget(Text(self.tr("本年度入企检查"), "base", bold=True))
        row.addStretch(1)
        row.addWidget(self._number)
        row.addWidget(self._cap)
        return row

    def _connect(self) -> None:
        self.source.chosen.connect(lambda _key: self._on_source())
        for field in (self.basis, self.case_source, self.over_cap):
            field.edited.connect(lambda _text: self.edited.emit())
            field.typed.connect(lambda _text: self.typed.emit())

    def _on_source(self) -> None:
        self._show_source()
        self.edited.emit()

    def _show_source(self) -> None:
        is_case = self.source.value() == PlanSource.CASE.value
        self.case_source.setVisible(is_case)
        self._hint.set_text(self.tr("不计频次，须填线索来源") if is_case else self.tr("个案检查不计频次"))

    def _show_frequency(self, frequency: Frequency) -> None:
        is_case = self.source.value() == PlanSource.CASE.value
        over = not is_case and bool(frequency.cap) and frequency.counted >= frequency.cap
        self._number.set_text(str(frequency.counted))
        self._cap.set_text(self.tr("/ 上限 {0} 次").format(frequency.cap) if frequency.cap else self.tr("次"))
        self._squares.set_counts(frequency.counted, frequency.cap)
        self._squares.setVisible(bool(frequency.cap or frequency.counted))
        self._this.set_text(self._this_words(frequency, is_case, over))
        self._this.set_token("warn" if over else "t2")
        self.over_cap.setVisible(over)
        self._visits.set_text("\n".join(self._visit_words(frequency)))
        self._visits.setVisible(bool(frequency.visits))

    def _this_words(self, frequency: Frequency, is_case: bool, over: bool) -> str:
        if is_case:
            return self.tr("本次为个案检查，不计入频次")
        if over:
            return self.tr("已到上限，再次入企须写明理由")
        return self.tr("本次为第 {0} 次").format(frequency.counted + 1)

    def _visit_words(self, frequency: Frequency) -> list[str]:
        groups = (
            (self.tr("计入："), [one for one in frequency.visits if one.counted]),
            (self.tr("不计入："), [one for one in frequency.visits if not one.counted]),
        )
        return [head + self.tr("；").join(map(self._one_visit, lines)) for head, lines in groups if lines]

    def _one_visit(self, line: VisitLine) -> str:
        officers = self.tr("、").join(line.officers)
        people = self.tr("（{0}）").format(officers) if officers else ""
        return f"{line.date.isoformat()} {source_word(line.source)}{people}"
