"""预览: a checklist as an officer will see it, with the runner's own cards; what is tried out is stored nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.domain.inspection import Case, Result
from inspector.domain.law import LOCAL_LAW, CitedArticle
from ui.screens.knowledge.editing.trial_desk import TrialDesk
from ui.screens.knowledge.editing.trial_keys import TrialKeys
from ui.screens.runner import view
from ui.screens.runner.card_list import CardList
from ui.screens.runner.guidance import Guidance
from ui.screens.runner.knowledge import Knowledge
from ui.screens.runner.photos import Owner, PhotoImporter, Thumbnails, Way
from ui.screens.runner.tools import Tools
from ui.widgets.banner import Banner
from ui.widgets.keys import is_text
from ui.widgets.responsive import splitter, width_class
from ui.widgets.text import set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

RAIL, LIST = 72, 236
RIGHT, RIGHT_LARGE, LARGE = 292, 416, 1600


class NoImporter(PhotoImporter):
    """Takes no photo. Signal: `refused()`."""

    refused = Signal()

    def add_files(self, files: Sequence[str], owner: Owner, way: Way) -> None:
        self.refused.emit()

    def choose(self, parent: QWidget, owner: Owner) -> None:
        self.refused.emit()

    def add_picture(self, data: bytes, owner: Owner) -> None:
        self.refused.emit()


class TrialView(QWidget):
    """Made anew for every draft that is opened. State: the visit tried out, whether guidance is wanted.

    Signal: `law_asked(key)`, something that the knowledge knows.
    """

    law_asked = Signal(str)

    def __init__(self, host: KnowledgeScreen, case: Case, laws: view.Laws, knowledge: Knowledge) -> None:
        super().__init__()
        set_ground(self, "bg")
        self._host = host
        self._guided: bool | None = None
        self.desk = TrialDesk(host.runner, case, host.clock, self)
        importer = NoImporter(host.runner, self.desk, host.paths, host.clock)
        thumbnails = Thumbnails(host.runner, host.paths, self)
        self._tools = Tools(
            self.desk,
            laws,
            knowledge,
            importer,
            thumbnails,
            lambda: None,
            lambda _id: None,
            self._open_law,
            self.law_asked.emit,
        )
        self.cards = CardList(self._tools, case.checklists[0])
        self.guidance = Guidance(self._tools, {})
        words = self.tr("这里和办案人员看到的一样，判定后会出现相应的检查项和问题。什么都不会保存。")
        self.note = Banner("accent", self.tr("试填。"), words, self.tr("清空重来"))
        self.note.setObjectName("trial_note")
        self._arrange()
        self._connect(importer)
        TrialKeys(self)
        self.desk.show(case)
        if self.cards.shown_keys:
            self.cards.go_to(self.cards.shown_keys[0])

    def take_focus(self) -> None:
        self.cards.area.setFocus()

    def judge(self, result: Result) -> None:
        """A key: answer the current item and go on; 不符合 stays and opens the finding."""
        if (card := self.cards.current) is not None:
            card.judge(result)
            if result is not Result.NONCOMPLIANT:
                self.cards.go(+1)

    def take_phrase(self, phrase: str) -> None:
        if (card := self.cards.current) is not None:
            card.insert_phrase(phrase)

    def toggle_guidance(self) -> None:
        self._guided = self.guidance.isHidden()
        self.guidance.setVisible(self._guided)

    def fold(self) -> bool:
        """Folds the finding that is open in the current card; False where none is."""
        card = self.cards.current
        if card is None or card.editor is None:
            return False
        card.fold()
        self.take_focus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._leave():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.width() + RAIL + LIST
        self.guidance.setVisible(width_class(whole) == "wide" if self._guided is None else self._guided)
        self.guidance.setFixedWidth(RIGHT_LARGE if whole >= LARGE else RIGHT)

    # ------------------------------------------------------------------ what the person does

    def _leave(self) -> bool:
        """Out of the text, then out of the finding; only then out of the page."""
        focus = QApplication.focusWidget()
        if is_text(focus) and focus is not None and self.isAncestorOf(focus):
            self.cards.flush()
            self.take_focus()
            return True
        return self.fold()

    def _store(self, key: str, result: str) -> None:
        place, card = view.find_place(self.desk.case, key), self.cards.card(key)
        if place is None:
            return
        if result == Result.NONCOMPLIANT and card is not None:
            card.unfold()
        if self.desk.case.answers.get(key) is None or self.desk.case.answers[key].result != result:
            self.desk.answer(place, result=Result(result))

    def _mark_rest(self, section_id: str) -> None:
        checklist = self.cards.checklist
        for place in view.places(self.desk.case, checklist):
            answer = self.desk.case.answer(checklist.id, place.item.id)
            if place.section.id == section_id and answer.result is Result.UNCHECKED:
                self.desk.answer(place, result=Result.COMPLIANT)

    def _begin_anew(self) -> None:
        self.desk.begin_anew()
        if self.cards.shown_keys:
            self.cards.go_to(self.cards.shown_keys[0])
        self.take_focus()

    def _open_law(self, article: CitedArticle) -> None:
        if article.citation.startswith(f"{LOCAL_LAW}:"):  # the library does not have it
            self._host.navigator.toast(article.gist, icon="book-open")
        else:
            self.law_asked.emit(article.citation)

    def refuse(self) -> None:
        """What only a real inspection has was asked for."""
        self._host.navigator.toast(self.tr("试填不存照片，也不并入或删除问题"), icon="info")

    def _show_guidance(self, _key: str = "") -> None:
        if (card := self.cards.current) is not None:
            self.guidance.show_item(card.place, view.law_day(self.desk.case, card.key))

    # ------------------------------------------------------------------ building

    def _arrange(self) -> None:
        holder = QWidget()
        inset = QVBoxLayout(holder)
        inset.setContentsMargins(16, 10, 16, 6)
        inset.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(splitter([self.cards, self.guidance], [766, RIGHT], stretch=0), 1)

    def _connect(self, importer: NoImporter) -> None:
        self.desk.shown.connect(self.cards.show_case)
        self.desk.failed.connect(self._host.navigator.show_error)
        self.cards.judged.connect(self._store)
        self.cards.rest_asked.connect(self._mark_rest)
        self.cards.current_changed.connect(self._show_guidance)
        self.guidance.phrase_taken.connect(self.take_phrase)
        self.note.link_clicked.connect(self._begin_anew)
        for refusing in (self.desk, importer):
            refusing.refused.connect(self.refuse)
