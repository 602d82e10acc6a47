"""Conduct that lasted over a change of law: both laws side by side, the officer's choice and its reason (典1057)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from inspector.domain.applicable_law import LawOption, resolve
from inspector.domain.inspection import Finding
from ui.screens.runner import words
from ui.screens.runner.view import Laws
from ui.widgets.banner import Banner
from ui.widgets.checks import RadioRow
from ui.widgets.fields import LineField
from ui.widgets.text import Text


class LawChoicePanel(QFrame):
    """Shown only while a choice is needed. State: the options shown and the days that they stand for.

    Signals: `chosen(day)` the day whose law was chosen · `reasoned(str)` why · `typed()`.
    """

    chosen = Signal(object)
    reasoned = Signal(str)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("law_choice")
        self._days: list[date] = []
        self._shown: tuple[LawOption, ...] = ()
        self._group = QButtonGroup(self)
        self._banner = Banner("warn", self.tr("行为跨越新旧法，请选择适用哪部法"))
        self._sides = QHBoxLayout()
        self._sides.setSpacing(12)
        self.reason = LineField(self.tr("选择理由"), required=True)
        self.reason.setObjectName("law_reason")
        self.reason.edited.connect(self.reasoned)
        self.reason.typed.connect(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._banner)
        column.addLayout(self._sides)
        column.addWidget(self.reason)
        self._group.idClicked.connect(self._choose)

    def show_finding(self, one: Finding, options: tuple[LawOption, ...], laws: Laws) -> None:
        """Both sides of the change; the chosen one is marked."""
        if options != self._shown:
            self._build(options, laws)
        for button, day in zip(self._group.buttons(), self._days, strict=True):
            button.setChecked(one.law_choice == day)
        if not self.reason.edit.hasFocus():
            self.reason.set_text(one.law_choice_reason)
        self._say(one)

    def flush(self) -> None:
        self.reason.flush()

    def _say(self, one: Finding) -> None:
        if one.law_choice is None:
            self._banner.set("warn", self.tr("行为跨越新旧法，请选择适用哪部法"), self.tr("，并写明理由。"))
        elif not one.law_choice_reason.strip():
            self._banner.set("warn", self.tr("请写明选择这部法的理由"))
        else:
            self._banner.set("good", self.tr("已选定适用法"), self.tr("，理由随案卷保存。"))

    def _build(self, options: tuple[LawOption, ...], laws: Laws) -> None:
        while (item := self._sides.takeAt(0)) is not None:
            side = item.widget()
            if side is not None:
                side.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._shown, self._days = options, [option.last_day for option in options]
        for index, option in enumerate(options):
            self._sides.addWidget(self._side(index, option, laws), 1)

    def _side(self, index: int, option: LawOption, laws: Laws) -> QFrame:
        articles = tuple(dict.fromkeys(one for basis in option.bases[:1] for one in resolve(basis, laws)))
        names = dict.fromkeys(words.law_name(one, laws) for one in articles)
        period = self.tr("{first} 至 {last}").format(first=option.first_day, last=option.last_day)
        radio = RadioRow(self.tr("、").join(names), self.tr("行为 {period}").format(period=period))
        radio.setObjectName(f"law_side_{index}")
        self._group.addButton(radio, index)
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(radio)
        for one in articles:
            line = f"{words.article_place(one)} {words.basis_kind(one.kind)} {words.fines(one.fines)}".strip()
            column.addWidget(Text(line, "label", "t2", wrap=True))
        column.addStretch(1)
        return frame

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._days[index])
