"""The right column: what to look for, the law of the day, what was found last time, phrases to take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.inspections import LastAnswer
from ui.screens.runner import view
from ui.screens.runner.asking import Place, asking
from ui.screens.runner.last_visit import LastVisit
from ui.screens.runner.law_cards import LawCards
from ui.screens.runner.limits_box import LimitsBox
from ui.screens.runner.phrases import PhraseButton
from ui.screens.runner.tools import Tools
from ui.theme import theme
from ui.widgets.chips import KeyCap
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, Text, set_ground

SHOWN_PHRASES = 6


class Bullet(QWidget):
    """A small square and a sentence."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.addWidget(Text(text, "list", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(2, 7, 5, 5), theme().color("ctl"))


class Guidance(QWidget):
    """State: the item shown and the day whose law it shows.

    Signals: `phrase_taken(str)` · `photo_opened(sha256)` a photo of the last visit.
    """

    phrase_taken = Signal(str)
    photo_opened = Signal(str)

    def __init__(self, tools: Tools, last: Mapping[str, LastAnswer]) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._tools, self._last = tools, last
        self._shown: tuple[str, date] | None = None
        self._title, self._day = Text("", "item", bold=True), Text("", "label", "t2")
        self._bullets, self._phrases = _column(2), _column(8)
        self.law, self.last, self.limits = LawCards(tools), LastVisit(), LimitsBox()
        self.limits.asked.connect(tools.look_up)
        self._last_title = Text("", "item", bold=True)
        self.last.photo_opened.connect(self.photo_opened)
        tools.thumbnails.ready.connect(self._draw_photo)
        self._inner = QWidget()
        self._area = scroll(self._inner)
        self._arrange()

    def show_item(self, place: Place, day: date) -> None:
        """What there is to know about an item, with the law of `day`."""
        if self._shown == (place.key, day):
            return
        same_item = self._shown is not None and self._shown[0] == place.key
        self._shown = (place.key, day)
        self._day.set_text(self.tr("行为日 {day} 有效").format(day=day))
        self.law.show_law(place.item, day)
        if not same_item:
            visit_day = view.visit_day(self._tools.desk.case)
            self.limits.show_limits(place.item, visit_day, self._tools.knowledge)
            self._limits_area.setVisible(not self.limits.isHidden())
            self._title.set_text(self.tr("检查要点 {number}").format(number=place.item.number))
            self._list(self._bullets, [Bullet(sentence) for sentence in place.item.guidance])
            self._show_last(place)
            self.show_phrases(place.item.phrases)
            self._area.verticalScrollBar().setValue(0)

    def show_phrases(self, phrases: Sequence[str]) -> None:
        self._list(self._phrases, [self._phrase(one) for one in phrases[:SHOWN_PHRASES]])

    def reveal_last(self) -> None:
        """Brings the last visit into view."""
        self._area.ensureWidgetVisible(self.last)

    # ------------------------------------------------------------------ inside

    def last_of(self, place: Place) -> LastAnswer | None:
        """What the last visit answered to the question, in whichever checklist it asked it."""
        keys = asking(self._tools.desk.case).same_question(place.key)
        return next((self._last[key] for key in keys if key in self._last), None)

    def _show_last(self, place: Place) -> None:
        last = self.last_of(place)
        title = self.tr("上次检查 {day}").format(day=last.date) if last else self.tr("上次检查")
        self._last_title.set_text(title)
        self.last.show_answer(last, place.item)
        self._draw_photo(self.last.sha256)

    def _draw_photo(self, sha256: str) -> None:
        if sha256 and sha256 == self.last.sha256:
            self.last.set_image(self._tools.thumbnails.image(sha256))

    def _phrase(self, text: str) -> PhraseButton:
        button = PhraseButton(text)
        button.clicked.connect(lambda: self.phrase_taken.emit(text))
        return button

    def _list(self, column: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
        empty(column)
        for widget in widgets:
            column.addWidget(widget)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(8)
        column.addLayout(_head(self._title, "F1"))
        column.addLayout(_inset(self._bullets))
        column.addSpacing(4)
        column.addWidget(Divider())
        law_title = QHBoxLayout()
        law_title.setContentsMargins(16, 4, 16, 0)
        law_title.setSpacing(10)
        law_title.addWidget(Text(self.tr("法律依据"), "item", bold=True))
        law_title.addWidget(self._day, 1)
        column.addLayout(law_title)
        column.addLayout(_inset(self.law))
        column.addSpacing(4)
        column.addWidget(Divider())
        column.addWidget(self._limits_part())
        column.addLayout(_head(self._last_title, "L"))
        column.addLayout(_inset(self.last))
        column.addSpacing(4)
        column.addWidget(Divider())
        column.addLayout(_head(Text(self.tr("常用语"), "item", bold=True), "F6"))
        column.addLayout(_inset(self._phrases))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _limits_part(self) -> QWidget:
        """The limits of the item, with their heading; not there for an item without any."""
        self._limits_area = QWidget()
        column = QVBoxLayout(self._limits_area)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(8)
        column.addLayout(_inset(Text(self.tr("标准限值"), "item", bold=True)))
        column.addLayout(_inset(self.limits))
        column.addSpacing(4)
        column.addWidget(Divider())
        return self._limits_area


def _column(spacing: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(spacing)
    return column


def _inset(content: QVBoxLayout | QWidget) -> QVBoxLayout:
    outer = QVBoxLayout()
    outer.setContentsMargins(16, 0, 16, 0)
    if isinstance(content, QWidget):
        outer.addWidget(content)
    else:
        outer.addLayout(content)
    return outer


def _head(title: Text, key: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 2, 16, 0)
    row.addWidget(title, 1)
    row.addWidget(KeyCap(key))
    return row
