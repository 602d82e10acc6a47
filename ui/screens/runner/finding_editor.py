"""问题: the finding inside its card, drafted from the item and open to every correction."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import bases_for
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Finding, Handling
from inspector.domain.knowledge import LegalOpinion
from inspector.domain.law import CitedArticle
from ui.screens.runner import view, words
from ui.screens.runner.amber_line import AmberLine
from ui.screens.runner.basis_box import BasisBox
from ui.screens.runner.basis_dialog import BasisDialog
from ui.screens.runner.deadline_box import DeadlineBox
from ui.screens.runner.evidence_row import EvidenceRow
from ui.screens.runner.finding_head import FindingHead
from ui.screens.runner.law_choice_panel import LawChoicePanel
from ui.screens.runner.phrases import select_blank, take_phrase
from ui.screens.runner.tools import Tools
from ui.widgets.fields import TextField
from ui.widgets.segment import OptionSegment
from ui.widgets.text import Divider, Text

TWO_COLUMNS = 560


class FindingEditor(QWidget):
    """Edits one finding; every change is stored at once. State: the finding shown.

    Signal: `folded()` the person is done with it.
    """

    folded = Signal()

    def __init__(self, tools: Tools, read_only: bool = False) -> None:
        super().__init__()
        self._tools = tools
        self._finding: Finding | None = None
        self.head = FindingHead(tools, read_only)
        self.fact = TextField(self.tr("违法事实"), max_lines=10)
        self.requirement = TextField(self.tr("整改要求"), max_lines=8)
        self.basis, self.deadline = BasisBox(read_only), DeadlineBox(read_only)
        self.law_choice = LawChoicePanel(tools)
        for field in (self.fact, self.requirement):
            field.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.handling = OptionSegment(words.handlings(), name=self.tr("处理"))
        self.foreign = AmberLine("building-2")
        self.evidence = EvidenceRow(tools, read_only)
        self._name_parts()
        self._arrange()
        self._connect()
        self._lock(read_only)

    def set_item(self, key: str) -> None:
        """The item in whose card the finding stands; new photos belong to it."""
        self.evidence.set_item(key)

    def show_finding(self, state: view.CardState) -> None:
        """The finding of a card with its photos and what evidence it lacks."""
        if state.finding is not None:
            self.show_parts(state.finding, state.finding_photos, state.needs)

    def show_parts(
        self, one: Finding, photos: tuple[Evidence, ...], needs: tuple[view.EvidenceNeed, ...]
    ) -> None:
        changed, self._finding = one != self._finding, one
        self.evidence.show_evidence(one.id, photos, needs)
        self.head.show_finding(one)
        if changed:
            self._draw(one)

    def insert_phrase(self, phrase: str) -> None:
        """Into whichever text has the cursor, else the fact."""
        take_phrase(self.requirement if self.requirement.edit.hasFocus() else self.fact, phrase)

    def focus_fact(self) -> None:
        self.fact.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fact.edit.moveCursor(self.fact.edit.textCursor().MoveOperation.End)

    def focus_blank(self) -> None:
        """Where something is left to fill in, typing fills it at once."""
        for field in (self.fact, self.requirement):
            if select_blank(field):
                return

    def refresh_photos(self) -> None:
        self.evidence.refresh_photos()

    def flush(self) -> None:
        for part in (self.fact, self.requirement, self.basis, self.deadline, self.law_choice):
            part.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= TWO_COLUMNS
        if wide != self._wide:
            self._place_columns(wide)

    # ------------------------------------------------------------------ drawing

    def _draw(self, one: Finding) -> None:
        for field, text in ((self.fact, one.fact), (self.requirement, one.requirement)):
            if not field.edit.hasFocus():
                field.set_text(text)
        self.basis.show_finding(one, self._tools.laws)
        self.basis.say_doubts(map(words.doubt_sentence, self._doubts(one)))
        self.deadline.show_finding(one, view.visit_day(self._tools.desk.case))
        self._warn_unknown_year(one)
        self.handling.set_value(one.handling.value)
        self._draw_choice(one)
        self._draw_foreign(one)

    def _draw_choice(self, one: Finding) -> None:
        choice = view.choice_of_law(self._tools.desk.case, one)
        self.law_choice.setVisible(choice.may_choose)
        if choice.may_choose:
            self.law_choice.show_finding(one, choice)

    def _doubts(self, one: Finding) -> tuple[LegalOpinion, ...]:
        """What reviewers doubt about bases whose articles the finding cites."""
        case, knowledge, laws = self._tools.desk.case, self._tools.knowledge, self._tools.laws
        cited = {article.citation for article in one.articles}
        found = (
            knowledge.doubt(place.item, basis, laws)
            for place in view.places_of(case, one)
            for basis in bases_for(place.item, one.law_day)
            if cited.issuperset(map(str, basis.penalties or basis.duties))
        )
        return tuple(doubt for doubt in found if doubt is not None)

    def _draw_foreign(self, one: Finding) -> None:
        who = view.foreign_department(one)
        self.foreign.setVisible(bool(who))
        if who and one.handling is Handling.REFERRAL:
            self.foreign.say(self.tr("罚则归{who}：文书不写处罚，另行抄告主管部门").format(who=who))
        elif who:
            self.foreign.say(self.tr("罚则归{who}：宜移送抄告，本机关不处罚").format(who=who))

    def _warn_unknown_year(self, one: Finding) -> None:
        """Holidays of a year that is not published yet cannot be counted; that is said loudly."""
        if one.deadline.kind is not DeadlineKind.WORKING or one.due_overridden:
            return
        desk, start, finding_id = self._tools.desk, view.visit_day(self._tools.desk.case), one.id

        def warn(known: bool) -> None:
            if not known and self._finding is not None and self._finding.id == finding_id:
                self.deadline.say(self.tr("该年节假日未公布，请核对"), "warn")

        desk.ask(lambda services: services.findings.due(deadline=one.deadline, start=start).known, warn)

    # ------------------------------------------------------------------ what the person does

    def _connect(self) -> None:
        self.fact.edited.connect(lambda text: self._edit(fact=text))
        self.requirement.edited.connect(lambda text: self._edit(requirement=text))
        for field in (self.fact, self.requirement):
            field.typed.connect(lambda _text: self._tools.typing())
        self.basis.dated.connect(self._redate)
        self.basis.opened.connect(self._tools.open_law)
        self.basis.change_asked.connect(self._choose_basis)
        self.deadline.edited.connect(self._set_deadline)
        self.deadline.due_chosen.connect(lambda day: self._edit(due=day))
        self.law_choice.chosen.connect(lambda day: self._edit(law_choice=day))
        self.law_choice.reasoned.connect(lambda text: self._edit(law_choice_reason=text))
        self.law_choice.typed.connect(self._tools.typing)
        self.handling.chosen.connect(lambda key: self._edit(handling=Handling(key)))
        self.head.done.connect(self.folded)

    def _edit(self, **fields: object) -> None:
        if self._finding is not None:
            self._tools.desk.edit_finding(self._finding.id, **fields)

    def _set_deadline(self, deadline: Deadline) -> None:
        self._edit(deadline=deadline)

    def _redate(self, first: date, last: date | None) -> None:
        """New days of the conduct; a choice of law made for other days is taken back."""
        one = self._finding
        if one is not None and (first, last) != (one.conduct_from, one.conduct_to):
            self._edit(conduct_from=first, conduct_to=last if last != first else None, law_choice=None)

    def _choose_basis(self) -> None:
        if self._finding is not None:
            dialog = BasisDialog(self._tools, self._finding, self.window())
            dialog.chosen.connect(self._take_articles)
            dialog.open()

    def _take_articles(self, articles: tuple[CitedArticle, ...]) -> None:
        self._edit(articles=articles)

    # ------------------------------------------------------------------ arranging

    def _name_parts(self) -> None:
        self.fact.edit.setObjectName("finding_fact")
        self.requirement.edit.setObjectName("finding_requirement")
        self.handling.setObjectName("finding_handling")
        self.foreign.setObjectName("finding_foreign")

    def _lock(self, read_only: bool) -> None:
        if read_only:
            for field in (self.fact, self.requirement):
                field.edit.setReadOnly(True)
            self.handling.setEnabled(False)
            self.law_choice.setEnabled(False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(Divider())
        column.addWidget(self.head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(9)
        self._wide = False
        self._place_columns(True)
        column.addLayout(self._grid)
        column.addWidget(self.law_choice)
        column.addLayout(self._labelled(self.tr("处理"), self.handling, self.foreign))
        column.addLayout(self._labelled(self.tr("证据"), self.evidence))

    def _place_columns(self, wide: bool) -> None:
        """Texts at the left, law and period at the right; below one another where it is narrow."""
        self._wide = wide
        parts = (self.fact, self.basis, self.requirement, self.deadline)
        for index, part in enumerate(parts):
            self._grid.removeWidget(part)
            row, side = divmod(index, 2) if wide else (index, 0)
            self._grid.addWidget(part, row, side, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 58)
        self._grid.setColumnStretch(1, 42 if wide else 0)

    def _labelled(self, label: str, first: QWidget, second: QWidget | None = None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        name = Text(label, "label", "t2")
        name.setFixedWidth(24)
        row.addWidget(name)
        row.addWidget(first, 0 if second else 1)
        if second is not None:
            row.addWidget(second, 1, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch()
        return row
