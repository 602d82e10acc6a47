"""The cards of every checklist of a visit, made when a checklist is first turned to; one of them is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case
from ui.screens.runner import view
from ui.screens.runner.card_list import CardList
from ui.screens.runner.tools import Tools


class Deck(QStackedWidget):
    """State: the checklist shown, the cards of those seen so far, whether only unchecked items show.

    Signals: `turned(key)` another card is current · `judged(key, result)` · `rest_asked(section_id)` ·
    `lead_wanted(key)` · `item_asked(key)`.
    """

    turned = Signal(str)
    judged = Signal(str, str)
    rest_asked = Signal(str)
    lead_wanted = Signal(str)
    item_asked = Signal(str)

    def __init__(self, tools: Tools, case: Case, sealed: str) -> None:
        super().__init__()
        self._tools, self._sealed = tools, sealed
        self._lists: dict[str, CardList] = {}
        self._only_unchecked = False
        place = view.find_place(case, case.inspection.current_item)
        self.checklist: Checklist = place.checklist if place is not None else case.checklists[0]

    @property
    def cards(self) -> CardList:
        """The cards of the checklist shown."""
        return self._lists[self.checklist.id]

    def show_case(self, case: Case) -> None:
        self.cards.show_case(case)

    def show_checklist(self, checklist_id: str) -> None:
        """Turns to a checklist, to the card that was current there, or to its first."""
        case = self._tools.desk.case
        self.checklist = next(one for one in case.checklists if one.id == checklist_id)
        if checklist_id not in self._lists:
            self._lists[checklist_id] = self._make(self.checklist)
        self.cards.show_case(case)
        self.setCurrentWidget(self.cards)
        if self.cards.current is None and self.cards.shown_keys:
            self.cards.go_to(self.cards.shown_keys[0])
        elif self.cards.current is not None:
            self.turned.emit(self.cards.current.key)

    def step(self, step: int) -> str:
        """The next (+1) or previous (−1) card; the id of the checklist beside this one where its end is reached."""
        if self.cards.go(step):
            return ""
        checklists = [one.id for one in self._tools.desk.case.checklists]
        beside = checklists.index(self.checklist.id) + step
        return checklists[beside] if 0 <= beside < len(checklists) else ""

    def set_only_unchecked(self, only: bool) -> None:
        self._only_unchecked = only
        for cards in self._lists.values():
            cards.set_only_unchecked(only)

    def flush(self) -> None:
        for cards in self._lists.values():
            cards.flush()

    def _make(self, checklist: Checklist) -> CardList:
        cards = CardList(self._tools, checklist, self._sealed)
        cards.current_changed.connect(self.turned)
        cards.judged.connect(self.judged)
        cards.rest_asked.connect(self.rest_asked)
        cards.lead_wanted.connect(self.lead_wanted)
        cards.item_asked.connect(self.item_asked)
        cards.set_only_unchecked(self._only_unchecked)
        self.addWidget(cards)
        return cards
