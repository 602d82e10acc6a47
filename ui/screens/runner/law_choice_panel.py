"""The law changed while a conduct lasted, or since: both laws side by side, the officer's choice and its reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from inspector.domain.applicable_law import LawChoice
from inspector.domain.inspection import Finding
from inspector.domain.law import CitedArticle
from inspector.domain.ranges import plain_fine, weight
from ui.screens.runner import view
from ui.screens.runner.knowledge import LIGHTER_LAW
from ui.screens.runner.law_side import LawSide
from ui.screens.runner.legal_note import NoteBox
from ui.screens.runner.tools import Tools
from ui.widgets.banner import Banner
from ui.widgets.fields import LineField


class LawChoicePanel(QFrame):
    """Shown while a choice is needed (the law changed during the conduct) or possible (it changed afterwards: the law
    of the conduct counts until the officer chooses the other one).

    State: the choice shown and the days that its sides stand for.
    Signals: `chosen(day)` the day whose law was chosen · `reasoned(str)` why · `typed()`.
    """

    chosen = Signal(object)
    reasoned = Signal(str)
    typed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setObjectName("law_choice")
        self._tools = tools
        self._choice = LawChoice(())
        self._articles: tuple[tuple[CitedArticle, ...], ...] = ()
        self._sides: list[LawSide] = []
        self._group = QButtonGroup(self)
        self._banner = Banner("warn", "")
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self.reason = LineField(self.tr("选择理由"), required=True)
        self.reason.setObjectName("law_reason")
        self.reason.edited.connect(self.reasoned)
        self.reason.typed.connect(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._banner)
        column.addLayout(self._row)
        note = tools.knowledge.notes.get(LIGHTER_LAW)
        if note is not None:
            column.addWidget(NoteBox(note, tools.laws, tools.look_up))
        column.addWidget(self.reason)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._days()[index]))

    def show_finding(self, one: Finding, choice: LawChoice) -> None:
        """The sides of the change; the law that counts now is marked."""
        case, laws = self._tools.desk.case, self._tools.laws
        articles = tuple(view.side_articles(case, one, option.last_day, laws) for option in choice.options)
        if (choice, articles) != (self._choice, self._articles):
            self._choice, self._articles = choice, articles
            self._build()
        self._mark(one.law_choice or (None if choice.must_choose else one.law_day))
        if not self.reason.edit.hasFocus():
            self.reason.set_text(one.law_choice_reason)
        self.reason.setVisible(choice.must_choose or one.law_choice is not None)
        self._say(one)

    def flush(self) -> None:
        self.reason.flush()

    # ------------------------------------------------------------------ inside

    def _days(self) -> list[date]:
        return [option.last_day for option in self._choice.options]

    def _mark(self, day: date | None) -> None:
        self._group.setExclusive(False)  # or Qt keeps one button down that nobody chose
        for side, own in zip(self._sides, self._days(), strict=True):
            side.radio.setChecked(own == day)
        self._group.setExclusive(True)

    def _say(self, one: Finding) -> None:
        if one.law_choice is None and self._choice.must_choose:
            self._banner.set("warn", self.tr("行为跨越新旧法，请选择适用哪部法"), self.tr("，并写明理由。"))
        elif one.law_choice is None:
            told = self.tr("，现按行为时的规定；改选须写明理由。")
            self._banner.set("accent", self.tr("行为发生后规定变了，请比较两边"), told)
        elif not one.law_choice_reason.strip():
            self._banner.set("warn", self.tr("请写明选择这部法的理由"))
        else:
            self._banner.set("good", self.tr("已选定适用法"), self.tr("，理由随案卷保存。"))

    def _build(self) -> None:
        for side in self._sides:
            self._group.removeButton(side.radio)
            side.hide()
            side.setParent(None)
            side.deleteLater()
        fines = [fine for one in self._articles if (fine := plain_fine(one)) is not None]
        top = max((fine.maximum_yuan or fine.minimum_yuan or 0 for fine in fines), default=0)
        self._sides = [self._side(index, top) for index in range(len(self._articles))]

    def _side(self, index: int, top: int) -> LawSide:
        articles = self._articles[index]
        compared = weight(self._articles[index - 1], articles) if index else None
        side = LawSide(self._choice.options[index], articles, self._tools.laws, top, compared)
        side.radio.setObjectName(f"law_side_{index}")
        self._group.addButton(side.radio, index)
        self._row.addWidget(side, 1)
        return side
