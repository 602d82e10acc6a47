"""What keys and buttons do in the runner."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from inspector.domain.inspection import Result
from inspector.errors import KnownError
from inspector.services.answers import Undone
from ui.navigation import Navigator
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.photos import Owner
from ui.screens.runner.side_bar import ITEMS, RECORD
from ui.screens.runner.workplace import Workplace
from ui.widgets.dialog import AskDialog
from ui.widgets.drops import as_png, local_files
from ui.widgets.keys import is_text


class Acts(QObject):
    """Carries out what the person asks for, on one workplace."""

    def __init__(self, work: Workplace, navigator: Navigator) -> None:
        super().__init__(work)
        self._work, self._navigator = work, navigator
        work.judged.connect(self._store)
        work.rest_asked.connect(self._ask_for_rest)
        work.guidance.phrase_taken.connect(self.take_phrase)
        work.guidance.photo_opened.connect(self._open_last)
        work.importer.finished.connect(self._tell_import)

    # ------------------------------------------------------------------ answers

    def judge(self, result: Result) -> None:
        """A key: answer the current item and go on; 不符合 stays and opens the finding."""
        card = self._work.cards.current
        if card is None or self._work.page != ITEMS or self._work.sealed:
            return
        card.judge(result)
        if result is not Result.NONCOMPLIANT:
            self._work.step(+1)

    def go(self, step: int) -> None:
        if self._work.page == ITEMS:
            self._work.step(step)

    def filter(self) -> None:
        """U: only what is not judged yet, or all."""
        if self._work.page == ITEMS:
            self._work.side.filter.toggle()

    def undo(self) -> None:
        """Takes back the last answer, finding or photo, and says what it was."""
        if not self._work.sealed:
            self._work.flush()
            desk = self._work.desk
            desk.write(lambda services: services.inspections.undo(desk.inspection_id), self._tell_undone)

    def _store(self, key: str, result: str) -> None:
        place = view.find_place(self._work.desk.case, key)
        if place is None:
            return
        answer = self._work.desk.case.answer(place.checklist.id, place.item.id)
        card = self._work.cards.card(key)
        if result == Result.NONCOMPLIANT and card is not None:
            card.unfold()
        if answer.result != result:
            self._work.desk.answer(place, result=Result(result))

    def _tell_undone(self, undone: Undone | None) -> None:
        if undone is None:
            self._navigator.toast(self.tr("没有可以撤销的"), icon="info")
            return
        key = f"{undone.checklist_id}/{undone.item_id}"
        place = view.find_place(self._work.desk.case, key)
        where = f" {place.item.number}" if place is not None else ""
        self._navigator.toast(self.tr("已撤销：{what}").format(what=undone.text + where), icon="undo-2")
        if place is not None:
            self._work.go_to_item(key)

    def _ask_for_rest(self, section_id: str) -> None:
        """本节其余标为符合: asked, because it says that somebody looked."""
        places = self._left(section_id)
        if not places:
            return
        section = places[0].section
        question = AskDialog(
            self.tr("把“{section}”其余 {n} 项标为符合？").format(section=section.title, n=len(places)),
            self.tr("{numbers} 都已查看过、没有发现问题，才可以一并标记。可按 Ctrl+Z 撤销。").format(
                numbers=self.tr("、").join(one.item.number for one in places)
            ),
            self.tr("都看过，标为符合"),
            self.tr("不标记"),
            self._work.window(),
            act_icon="list-checks",
            danger=False,
        )
        question.confirmed.connect(lambda _reason: self._mark_rest(places))
        question.open()

    def _left(self, section_id: str) -> list[Place]:
        case, checklist = self._work.desk.case, self._work.cards.checklist
        return [
            place
            for place in view.places(case, checklist)
            if place.section.id == section_id and view.is_left(case, place)
        ]

    def _mark_rest(self, places: Sequence[Place]) -> None:
        desk, checklist_id = self._work.desk, places[0].checklist.id
        items = tuple(place.item.id for place in places)
        desk.write(
            lambda services: services.inspections.answer_rest(
                desk.inspection_id, checklist_id, items, Result.COMPLIANT
            ),
            lambda n: self._navigator.toast(
                self.tr("{n} 项已标为符合").format(n=n), self.undo, "list-checks"
            ),
        )

    # ------------------------------------------------------------------ texts

    def focus_value(self) -> None:
        if (card := self._work.cards.current) is not None:
            card.focus_value()

    def write_note(self) -> None:
        if (card := self._work.cards.current) is not None and self._work.page == ITEMS:
            card.write_note()
            self._work.cards.reveal()

    def leave_line(self) -> bool:
        """Enter in a line of a card: it is stored, and single keys act again. False if it was no such line."""
        focus = QApplication.focusWidget()
        if not isinstance(focus, QLineEdit) or not self._work.cards.isAncestorOf(focus):
            return False
        self.leave_text()
        return True

    def leave_text(self) -> None:
        """Out of a text field, back to where single keys act; what was typed is handed over."""
        self._work.flush()
        self._work.cards.area.setFocus()

    def offer_phrases(self) -> None:
        """F6: the phrases of the item or of the page, as a menu that the keyboard can walk through."""
        phrases = self._phrases()
        focus = QApplication.focusWidget()
        if not phrases or self._work.sealed:
            return
        menu = QMenu(self._work)
        menu.setObjectName("phrases")
        for number, phrase in enumerate(phrases, start=1):
            label = phrase.replace("&", "&&")
            menu.addAction(f"&{number}  {label}", partial(self.take_phrase, phrase))
        menu.aboutToHide.connect(menu.deleteLater)
        anchor = focus if is_text(focus) and focus is not None else self._work.cards.current
        if anchor is not None:
            menu.popup(anchor.mapToGlobal(QPoint(8, min(anchor.height(), 40))))

    def take_phrase(self, phrase: str) -> None:
        if self._work.page == ITEMS:
            if (card := self._work.cards.current) is not None:
                card.insert_phrase(phrase)
        else:
            page = self._work.record if self._work.page == RECORD else self._work.party
            page.insert(phrase)

    def _phrases(self) -> tuple[str, ...]:
        if self._work.page == ITEMS:
            card = self._work.cards.current
            return card.place.item.phrases if card is not None else ()
        wanted = "site-record" if self._work.page == RECORD else "statement"
        return next((one.phrases for one in self._work.opened.phrases if one.id == wanted), ())

    # ------------------------------------------------------------------ findings

    def unfold(self) -> None:
        if (card := self._work.cards.current) is not None and self._work.page == ITEMS:
            card.unfold()
            self._work.cards.reveal()

    def close_finding(self) -> None:
        """Ctrl+Enter: done with this finding, on to the next item."""
        card = self._work.cards.current
        if card is not None and card.editor is not None:
            card.fold()
            self._work.cards.area.setFocus()
            self._work.step(+1)

    def escape(self) -> bool:
        """Folds the finding, closes the drawer, leaves a page of the record; False when there was nothing to close."""
        card = self._work.cards.current
        if self._work.page == ITEMS and card is not None and card.editor is not None:
            card.fold()
            return True
        if self._work.right.lists_findings:
            self._work.toggle_findings()
            return True
        if self._work.page != ITEMS:
            self._work.show_page(ITEMS)
            return True
        return False

    # ------------------------------------------------------------------ photos

    def pick_photos(self) -> None:
        if not self._work.sealed:
            self._work.importer.choose(self._work, self._owner())

    def paste(self) -> None:
        """Ctrl+V: a copied file or picture becomes a photo of the current item."""
        data = QGuiApplication.clipboard().mimeData()
        if self._work.sealed:
            return
        if files := local_files(data):
            self._work.importer.add_files(files, self._owner(), "paste")
        elif data.hasImage():
            self._work.importer.add_picture(as_png(QImage(data.imageData())), self._owner())

    def show_last(self) -> None:
        """L: the photo of the last visit large; without one, its words in the right column."""
        if self._work.right.isHidden() or self._work.right.lists_findings:
            self._work.toggle_guidance()
        self._work.guidance.reveal_last()
        if self._work.guidance.last.sha256:
            self._open_last(self._work.guidance.last.sha256)

    def _owner(self) -> Owner:
        card = self._work.cards.current
        return Owner(card.key) if card is not None and self._work.page == ITEMS else Owner()

    def _open_last(self, sha256: str) -> None:
        card = self._work.cards.current
        last = self._work.guidance.last_of(card.place) if card is not None else None
        if card is not None and last is not None:
            caption = self.tr("上次检查 {day}・{number} {question}").format(
                day=last.date, number=card.place.item.number, question=card.place.item.question
            )
            self._work.photos.open_last(sha256, caption)

    def _tell_import(self, stored: int, failures: Sequence[KnownError]) -> None:
        if stored and not failures:
            undo = self.undo if stored == 1 else None
            place = view.find_place(self._work.desk.case, self._work.importer.last_key)
            where = self.tr("，归到 {number}").format(number=place.item.number) if place is not None else ""
            self._navigator.toast(self.tr("已存入 {n} 张照片").format(n=stored) + where, undo, "camera")
