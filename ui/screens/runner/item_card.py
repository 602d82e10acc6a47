"""One item of the checklist as a card: question, four-way answer, value, note, photos, and the finding it opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from inspector.domain.inspection import Result
from ui.screens.runner import view, words
from ui.screens.runner.answer_row import AnswerRow
from ui.screens.runner.asking import Place
from ui.screens.runner.finding_editor import FindingEditor
from ui.screens.runner.finding_line import FindingLine
from ui.screens.runner.frame import EDGE, CardFrame
from ui.screens.runner.note_line import NoteLine
from ui.screens.runner.photos import Owner
from ui.screens.runner.phrases import take_phrase
from ui.screens.runner.tools import Tools
from ui.theme import Tone, font
from ui.widgets.chips import LawChip
from ui.widgets.photos import DropFilter, PhotoStrip
from ui.widgets.text import Text

ESTIMATED_HEIGHT = 92
NUMBER_WIDTH = 40
INSET = EDGE + 10 + 13
"""What the frame takes of a card's width."""
_TONES: dict[Result, Tone] = {
    Result.COMPLIANT: "good",
    Result.NONCOMPLIANT: "bad",
    Result.NOT_APPLICABLE: "na",
    Result.UNCHECKED: "outline",
}


class ItemCard(CardFrame):
    """A mere frame until `build()`; then shows one `CardState` after the other.

    State: the state shown last, whether the finding is unfolded. Rows that few items need are made when needed.
    Signals: `touched(key)` the person turned to this card · `judged(key, result)` · `lead_wanted(key)` show the card
    that leads the shared finding.
    """

    touched = Signal(str)
    judged = Signal(str, str)
    lead_wanted = Signal(str)

    def __init__(
        self, place: Place, tools: Tools, new_editor: Callable[[], FindingEditor], sealed: str = ""
    ) -> None:
        super().__init__()
        self.place, self._tools, self._sealed = place, tools, sealed
        self._new_editor = new_editor
        self._state: view.CardState | None = None
        self._built = self._unfolded = False
        self._caps, self._room = True, 0
        self.answers: AnswerRow | None = None
        self._editor: FindingEditor | None = None
        self._line: FindingLine | None = None
        self._strip: PhotoStrip | None = None
        self._note: NoteLine | None = None
        self.setObjectName(f"card_{place.item.id}")
        self.setAccessibleName(f"{place.item.number} {place.item.question}")
        self.setMinimumHeight(ESTIMATED_HEIGHT)

    @property
    def key(self) -> str:
        return self.place.key

    @property
    def built(self) -> bool:
        return self._built

    @property
    def editor(self) -> FindingEditor | None:
        """The finding editor while it is unfolded."""
        return self._editor if self._editor is not None and not self._editor.isHidden() else None

    # ------------------------------------------------------------------ showing

    def build(self) -> None:
        """Makes the controls, once; a card far below the window does without them."""
        if self._built:
            return
        self._built = True
        self.setMinimumHeight(0)
        self.column.addLayout(self._question_row())
        self.answers = self._answer_row()
        self.column.addWidget(self.answers)
        self._lower = QHBoxLayout()
        self._lower.setSpacing(12)
        self.column.addLayout(self._lower)
        self._below = QVBoxLayout()
        self._below.setSpacing(8)
        self.column.addLayout(self._below)
        if not self._sealed:
            self._take_drops()
        if self._state is not None:
            self._draw(self._state)

    def show_state(self, state: view.CardState) -> None:
        if state == self._state:
            return
        if self._state is not None and self._state.finding is not None and state.finding is None:
            self._unfolded = False
        self._state = state
        self.set_tone(_TONES[state.answer.result])
        if self._built:
            self._draw(state)

    def set_current(self, current: bool) -> None:
        if self._built and current != self.current:
            self._question.setFont(font("item", bold=current))
        super().set_current(current)

    def set_caps_visible(self, visible: bool) -> None:
        """Key caps hide on narrow windows."""
        self._caps = visible
        if self.answers is not None:
            self.answers.set_caps_visible(visible)

    def set_room(self, width: int) -> None:
        """The width that a card has; where all does not fit into one row, the value goes below the answer."""
        if width != self._room:
            self._room = width
            if self.answers is not None:
                self.answers.set_room(width - INSET)

    def refresh_photos(self) -> None:
        """Thumbnails have been read from the disk."""
        if self._built and self._state is not None:
            self._draw_photos(self._state)
            if self._editor is not None:
                self._editor.refresh_photos()

    # ------------------------------------------------------------------ what the person does here

    def judge(self, result: Result) -> None:
        """Answers as the person would with the segment."""
        if not self._sealed:
            self.build()
            self._answered().judge(result)

    def write_note(self) -> None:
        if not self._sealed:
            self._notes().show()
            self._notes().write()

    def focus_value(self) -> None:
        if self.answers is not None and self.answers.value is not None:
            self.answers.value.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick_photos(self) -> None:
        if not self._sealed:
            self._tools.importer.choose(self, Owner(self.key))

    def insert_phrase(self, phrase: str) -> None:
        """Puts a phrase where it belongs: into the fact while the finding is open, else into the note."""
        if self.editor is not None:
            self.editor.insert_phrase(phrase)
        elif not self._sealed:
            self.write_note()
            take_phrase(self._notes().box, phrase)

    def unfold(self) -> None:
        """Opens the finding, as soon as there is one."""
        self._unfolded = True
        self.build()
        self._draw_finding()

    def fold(self) -> None:
        """Folds the finding to one line; what was typed is handed over first."""
        if self._editor is not None:
            self._editor.flush()
            focus = QApplication.focusWidget()
            if focus is not None and self._editor.isAncestorOf(focus):
                self.setFocus()  # else Qt hands the focus to the next card, which would become the current one
        self._unfolded = False
        self._draw_finding()

    def focus_blank(self) -> None:
        """The cursor over what the unfolded finding leaves to fill in."""
        if self.editor is not None and not self._sealed:
            self.editor.focus_blank()

    def flush(self) -> None:
        for part in (self.answers, self._note, self._editor):
            if part is not None:
                part.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A new style sheet puts back the fonts of the old one.
        if event.type() == QEvent.Type.StyleChange and self._built:
            self._question.setFont(font("item", bold=self.current))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit(self.key)
        super().mousePressEvent(event)

    # ------------------------------------------------------------------ drawing a state

    def _draw(self, state: view.CardState) -> None:
        self._answered().show_answer(state.answer, len(state.photos))
        self._draw_law(state)
        self._draw_note(state)
        self._draw_photos(state)
        self._draw_finding()

    def _draw_law(self, state: view.CardState) -> None:
        text = words.card_law(view.cited(self.place.item, state.law_day, self._tools.laws), self._tools.laws)
        self._law.setVisible(bool(text))
        if text != self._law.text():
            self._law.set_text(text)

    def _draw_note(self, state: view.CardState) -> None:
        note = state.answer.note
        if note.strip() or self._note is not None:
            self._notes().set_text(note)

    def _draw_photos(self, state: view.CardState) -> None:
        if state.photos or self._strip is not None:
            self._photos().set_items(self._tools.photo_items(state.photos, captions=False))
            self._photos().setVisible(bool(state.photos) and self.editor is None)

    def _draw_finding(self) -> None:
        state = self._state
        if state is None or not self._built:
            return
        self._draw_line(state)
        if state.finding is not None and self._unfolded:
            self._editing().show_finding(state)
            self._editing().show()
        elif self._editor is not None:
            self._editor.hide()
        if self._strip is not None:
            self._strip.setVisible(bool(state.photos) and self.editor is None)

    def _draw_line(self, state: view.CardState) -> None:
        folded = state.shared is not None or (state.finding is not None and not self._unfolded)
        if folded and self._line is None:
            self._line = FindingLine()
            self._line.link.setObjectName(f"unfold_{self.place.item.id}")
            self._line.unfold.connect(self._on_unfold)
            self._below.addWidget(self._line)
        if self._line is not None:
            self._line.setVisible(folded)
            self._line.show_state(state)

    # ------------------------------------------------------------------ making the controls

    def _question_row(self) -> QHBoxLayout:
        item = self.place.item
        row = QHBoxLayout()
        row.setSpacing(0)
        number = Text(item.number, "item", "t2")
        number.setFixedWidth(NUMBER_WIDTH)
        self._question = Text(item.question, "item", bold=self.current, wrap=True)
        self._law = LawChip("")
        self._law.clicked.connect(self._show_law)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(number, 0, top)
        row.addWidget(self._question, 1)
        row.addSpacing(12)
        row.addWidget(self._law, 0, top)
        return row

    def _answer_row(self) -> AnswerRow:
        row = AnswerRow(self.place.item, self._sealed)
        row.judged.connect(lambda result: self.judged.emit(self.key, result))
        row.value_edited.connect(lambda text: self._tools.desk.answer(self.place, value=text))
        row.typed.connect(self._tools.typing)
        row.photos_asked.connect(self.pick_photos)
        row.note_asked.connect(self.write_note)
        row.set_caps_visible(self._caps)
        row.set_room(self._room - INSET)
        return row

    def _answered(self) -> AnswerRow:
        assert self.answers is not None  # made by build()
        return self.answers

    def _notes(self) -> NoteLine:
        if self._note is None:
            self._note = NoteLine()
            self._note.box.edit.setObjectName(f"note_text_{self.place.item.id}")
            self._note.edited.connect(lambda text: self._tools.desk.answer(self.place, note=text))
            self._note.typed.connect(self._tools.typing)
            if self._sealed:
                self._note.set_read_only()
            self._lower.insertWidget(0, self._note, 100)
        return self._note

    def _photos(self) -> PhotoStrip:
        if self._strip is None:
            self._strip = PhotoStrip("mini", with_add=False)
            self._strip.setObjectName(f"strip_{self.place.item.id}")
            self._tools.feed(self._strip, lambda: Owner(self.key))
            if self._note is None:
                self._lower.addStretch(1)
            self._lower.addWidget(self._strip)
        return self._strip

    def _editing(self) -> FindingEditor:
        if self._editor is None:
            self._editor = self._new_editor()
            self._editor.set_item(self.key)
            self._editor.folded.connect(self.fold)
            self._below.addWidget(self._editor)
        return self._editor

    def _take_drops(self) -> None:
        drops = DropFilter(self)
        owner = Owner(self.key)
        drops.files_given.connect(lambda files: self._tools.importer.add_files(files, owner, "drop"))
        drops.image_given.connect(lambda data: self._tools.importer.add_picture(data, owner))

    def _on_unfold(self) -> None:
        if self._state is not None and self._state.shared is not None:
            self.lead_wanted.emit(self._state.shared.items[0])
        else:
            self.touched.emit(self.key)
            self.unfold()

    def _show_law(self) -> None:
        self.touched.emit(self.key)
        day = self._state.law_day if self._state else None
        articles = view.cited(self.place.item, day, self._tools.laws) if day else ()
        if articles:
            self._tools.open_law(articles[0])
