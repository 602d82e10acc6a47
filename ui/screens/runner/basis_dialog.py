"""Choosing the articles of a finding: those the items offer for the day, those found by words, each by a tick."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.domain.applicable_law import resolve
from inspector.domain.checklist import bases_for
from inspector.domain.inspection import Finding
from inspector.domain.law import LOCAL_LAW, CitedArticle
from ui.screens.runner import view, words
from ui.screens.runner.knowledge import CONCURRENCE
from ui.screens.runner.law_cards import notes_on
from ui.screens.runner.legal_note import NoteBox
from ui.screens.runner.local_form import LocalForm
from ui.screens.runner.tools import Tools
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.checks import CheckRow
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import SearchField
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Text

LIST_HEIGHT, SHORT_LIST = 320, 120


class BasisDialog(BaseDialog):
    """Signal: `chosen(tuple[CitedArticle, ...])`. State: the ticked articles in the order of the list."""

    chosen = Signal(object)

    def __init__(self, tools: Tools, one: Finding, parent: QWidget) -> None:
        super().__init__(self.tr("选择法律依据"), parent, width=560)
        self._tools, self._day = tools, one.law_day
        self._ticked: dict[CitedArticle, None] = dict.fromkeys(one.articles)
        self._offers = _offers(tools, one)
        self.body.addWidget(Text(self._heading(one.law_day), "list", "t2", wrap=True))
        self.search = SearchField(self.tr("按条号或内容查，如 1128、洒水"))
        self.search.setObjectName("basis_search")
        self.search.typed.connect(self._search)
        self.body.addWidget(self.search)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._area = scroll(holder)
        self._area.setFixedHeight(LIST_HEIGHT)
        self.body.addWidget(self._area)
        self._add_notes(one)
        self._add_local_rules()
        cancel = Button(self.tr("不改"), key="Escape", bind=False)
        take = Button(self.tr("用所选依据"), "primary")
        take.setObjectName("basis_take")
        take.clicked.connect(self._take)
        self.add_button(cancel, safe=True)
        self.add_button(take)
        self._fill(tuple(self._offers))

    def _add_notes(self, one: Finding) -> None:
        """What to bear in mind where an item offers several penalties."""
        offered = (bases_for(place.item, one.law_day) for place in view.places_of(self._tools.desk.case, one))
        note = self._tools.knowledge.notes.get(CONCURRENCE)
        if note is not None and any(CONCURRENCE in notes_on(bases) for bases in offered):
            self.body.addWidget(NoteBox(note, self._tools.laws, self._look_up))

    def _look_up(self, key: str) -> None:
        """The knowledge opens behind the dialog: it closes, and nothing was chosen."""
        self.reject()
        self._tools.look_up(key)

    def _add_local_rules(self) -> None:
        self.local_link = LinkButton(self.tr("法规库里没有？登记地方条例的条款…"))
        self.local_link.setObjectName("local_open")
        self.local_link.clicked.connect(self._toggle_local)
        self.local = LocalForm(self._day)
        self.local.added.connect(self._take_local)
        self.local.hide()
        self.body.addWidget(self.local_link)
        self.body.addWidget(self.local)
        if not self._offers:
            self._toggle_local()

    def _toggle_local(self) -> None:
        """The form takes the room of the list, so that the window stays where it is."""
        opened = self.local.isHidden()
        self.local.setVisible(opened)
        self._area.setFixedHeight(SHORT_LIST if opened else LIST_HEIGHT)
        if opened:
            self.local.focus_first()

    def _take_local(self, article: CitedArticle) -> None:
        self._ticked[article] = None
        self.search.set_text("")
        self._fill(tuple(self._offers))

    def _heading(self, day: date) -> str:
        return self.tr("只列 {day} 有效的条款，按行为发生日。").format(day=day.isoformat())

    def _search(self, text: str) -> None:
        if not text.strip():
            self._fill(tuple(self._offers))
            return
        day = self._day
        self._tools.desk.ask(
            lambda services: services.findings.search_articles(text=text, day=day), self._fill
        )

    def _fill(self, articles: tuple[CitedArticle, ...]) -> None:
        empty(self._rows)
        for one in dict.fromkeys((*self._ticked, *articles)):
            self._rows.addWidget(self._row(one))
        self._rows.addStretch(1)

    def _row(self, one: CitedArticle) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        label = f"{words.article_label(one, self._tools.laws)} {words.basis_kind(one.kind)}"
        tick = CheckRow(label)
        tick.setObjectName(f"tick_{one.citation}")
        tick.setChecked(one in self._ticked)
        tick.toggled.connect(lambda on: self._tick(one, on))
        column.addWidget(tick)
        question = self.tr("待法制审核：{question}").format(question=one.question) if one.question else ""
        about = [one.gist, words.fines(one.fines), self._offers.get(one, ""), question]
        detail = Text(
            self.tr("；").join(part.rstrip("。；") for part in about if part), "label", "t2", wrap=True
        )
        detail.setContentsMargins(28, 0, 0, 0)
        column.addWidget(detail)
        return holder

    def _tick(self, one: CitedArticle, on: bool) -> None:
        if on:
            self._ticked[one] = None
        else:
            self._ticked.pop(one, None)

    def _take(self) -> None:
        """An article that was typed but not added yet is meant as well; one that cannot be cited keeps the dialog."""
        if self.local.is_begun() and not self.local.add_now():
            return
        self.chosen.emit(tuple(self._ticked))
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.local.isHidden():
            self.search.edit.setFocus()
        else:
            self.local.focus_first()


def _offers(tools: Tools, one: Finding) -> dict[CitedArticle, str]:
    """What the finding's items cite on its day, each with the case for which the content proposes it."""
    offers: dict[CitedArticle, str] = {}
    for place in view.places_of(tools.desk.case, one):
        for basis in bases_for(place.item, one.law_day):
            for article in resolve(basis, tools.laws):
                offers.setdefault(article, basis.applies_when)
    for other in tools.desk.case.findings:
        local = (article for article in other.articles if article.citation.startswith(f"{LOCAL_LAW}:"))
        offers.update((article, "") for article in local if article.holds_on(one.law_day))
    return offers
