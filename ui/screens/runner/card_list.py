"""The middle of the runner: sections of item cards, one of them current, the rest built when there is time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case, Result
from inspector.domain.law import chinese_number
from ui.screens.runner import view
from ui.screens.runner.again_line import AgainLine
from ui.screens.runner.asking import Place
from ui.screens.runner.finding_editor import FindingEditor
from ui.screens.runner.free_card import FreeFindings
from ui.screens.runner.item_card import ItemCard
from ui.screens.runner.section_head import SectionHead
from ui.screens.runner.tools import Tools
from ui.widgets.responsive import scroll

AHEAD = 7
"""Cards built before the first paint: the current one, some below it, some above."""
BEHIND = 3
MARGIN = 14
SIDES = 16 + 15
BAR = 8
"""What the margins of the list and its scroll bar take of its width."""


class CardList(QWidget):
    """Shows one checklist.

    State: its cards by key, the keys shown in order, the current key, whether only unchecked items show. A question
    that another checklist of the visit asks is one line instead of a card.
    Signals: `current_changed(key)` · `judged(key, result)` · `rest_asked(section_id)` · `lead_wanted(key)` ·
    `item_asked(key)` to another checklist.
    """

    current_changed = Signal(str)
    judged = Signal(str, str)
    rest_asked = Signal(str)
    lead_wanted = Signal(str)
    item_asked = Signal(str)

    def __init__(self, tools: Tools, checklist: Checklist, sealed: str = "") -> None:
        super().__init__()
        self._tools, self.checklist, self._sealed = tools, checklist, sealed
        self._cards: dict[str, ItemCard] = {}
        self._heads: dict[str, SectionHead] = {}
        self._lines: dict[str, AgainLine] = {}
        self._shown: list[str] = []
        self._current = ""
        self._only_unchecked = False
        self._case: Case | None = None
        self._spare: FindingEditor | None = None
        self.free = FreeFindings(tools, bool(sealed))
        self._inner = QWidget()
        self._fill()
        self.area = scroll(self._inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._wanted = False
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_wanted)
        bar.actionTriggered.connect(self._let_go)
        self._idle = self._timer(self._build_next)
        self._reveal_soon = self._timer(self.reveal)
        self._reveal_soon.setSingleShot(True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        tools.thumbnails.ready.connect(self._refresh_photos)

    # ------------------------------------------------------------------ showing

    def show_case(self, case: Case) -> None:
        """Every card takes its state; a card whose state is the same does not repaint."""
        self._case = case
        places = view.places(case, self.checklist)
        for place in places:
            if place.asked_at:
                self._line(place).show_place(case, place)
            else:
                self._cards[place.key].show_state(view.card_state(case, place))
        for section in self.checklist.sections:
            inside = view.in_section(places, section)
            counts, left = view.tally(case, inside), sum(view.is_left(case, place) for place in inside)
            self._heads[section.id].show_progress(counts.judged, counts.total, left)
        self.free.show_case(case)
        self._show_wanted()
        self._build_around()

    def set_only_unchecked(self, only: bool) -> None:
        self._only_unchecked = only
        self._show_wanted()
        if self._current not in self._shown and self._shown:
            self.go_to(self._shown[0])
        self._build_around()
        self.reveal()

    def set_caps_visible(self, visible: bool) -> None:
        for card in self._cards.values():
            card.set_caps_visible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in self._cards.values():
            card.set_room(event.size().width() - SIDES - BAR)

    def flush(self) -> None:
        for card in self._cards.values():
            card.flush()
        self.free.flush()

    # ------------------------------------------------------------------ the current card

    @property
    def current(self) -> ItemCard | None:
        return self._cards.get(self._current)

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The items on screen, in order."""
        return tuple(self._shown)

    def card(self, key: str) -> ItemCard | None:
        return self._cards.get(key)

    def go_to(self, key: str) -> None:
        """Makes a card the current one and brings it into view."""
        if key not in self._cards:
            return
        self._wanted = True
        self._set_current(key)
        self._build_around()
        self.reveal()

    def _keep_wanted(self) -> None:
        """Cards above that grow (an editor, photos) must not push the card that was asked for out of sight."""
        if self._wanted:
            self._reveal_soon.start(0)

    def _let_go(self) -> None:
        """A person scrolls: from now on the list stays where it is put."""
        self._wanted = False

    def go(self, step: int) -> bool:
        """The next (+1) or previous (−1) card on screen; False at the end of the list."""
        here = self._shown.index(self._current) if self._current in self._shown else -1
        if not 0 <= here + step < len(self._shown):
            return False
        self.go_to(self._shown[here + step])
        return True

    def go_to_end(self, step: int) -> None:
        """The first card (+1) or the last one (−1): somebody comes from the checklist before or after."""
        if self._shown:
            self.go_to(self._shown[0 if step > 0 else -1])

    def go_to_section(self, section_id: str) -> None:
        first = next((key for key in self._shown if self._cards[key].place.section.id == section_id), None)
        if first is not None:
            self.go_to(first)
        if not self._heads[section_id].isHidden():
            self.scroll_to(self._heads[section_id])

    def reveal(self) -> None:
        """Scrolls as little as brings the current card into view, its top first."""
        card = self.current
        if card is None or not card.isVisibleTo(self._inner):
            return
        self._settle_layout()
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        top, bottom = card.y() - MARGIN, card.y() + card.height() + MARGIN
        if top < bar.value() or bottom - top > height:
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def scroll_to(self, widget: QWidget) -> None:
        """Brings the top of a head or card to the top."""
        self._settle_layout()
        self.area.verticalScrollBar().setValue(widget.mapTo(self._inner, QPoint(0, 0)).y())

    def _settle_layout(self) -> None:
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
        QCoreApplication.sendPostedEvents(self._inner, QEvent.Type.LayoutRequest)

    def _set_current(self, key: str) -> None:
        if key == self._current:
            return
        before = self.current
        self._current = key
        if before is not None:
            before.set_current(False)
        self._cards[key].set_current(True)
        self._show_wanted()
        self.current_changed.emit(key)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever works in a card by mouse or Tab makes it the current one."""
        widget = new
        while widget is not None and widget is not self:
            if isinstance(widget, ItemCard) and widget.key in self._cards:
                self._set_current(widget.key)
                return
            widget = widget.parentWidget()

    # ------------------------------------------------------------------ cards

    def _fill(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 4, SIDES - 16, 16)
        column.setSpacing(6)
        for number, section in enumerate(self.checklist.sections, start=1):
            head = SectionHead(f"{chinese_number(number)}、{section.title}", not self._sealed)
            head.rest.setObjectName(f"rest_{section.id}")
            head.rest_asked.connect(lambda section_id=section.id: self.rest_asked.emit(section_id))
            self._heads[section.id] = head
            column.addWidget(head)
            for item in section.items:
                column.addWidget(self._card(Place(self.checklist, section, item)))
        column.addWidget(self.free)
        column.addStretch(1)

    def _card(self, place: Place) -> ItemCard:
        card = ItemCard(place, self._tools, self._take_editor, self._sealed)
        card.touched.connect(self._set_current)
        card.judged.connect(self.judged)
        card.lead_wanted.connect(self.lead_wanted)
        self._cards[place.key] = card
        return card

    def _line(self, place: Place) -> AgainLine:
        """The line that stands for a card whose question is asked elsewhere."""
        if place.key not in self._lines:
            self._lines[place.key] = line = AgainLine(place)
            line.asked.connect(lambda: self.item_asked.emit(place.key))
            column = self._inner.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.indexOf(self._cards[place.key]), line)
        return self._lines[place.key]

    def _show_wanted(self) -> None:
        """Hides what no condition asks for, and what the filter leaves out; the current card stays."""
        case = self._case
        if case is None:
            return
        wanted = [place for place in view.places(case, self.checklist) if self._wants(case, place)]
        self._shown = [place.key for place in wanted if not place.asked_at]
        self._show_only(self._cards, set(self._shown))
        self._show_only(self._lines, {place.key for place in wanted if place.asked_at})
        filled = {place.section.id for place in wanted}
        for section_id, head in self._heads.items():
            head.setVisible(section_id in filled)

    def _show_only(self, parts: Mapping[str, QWidget], wanted: set[str]) -> None:
        for key, part in parts.items():
            if part.isHidden() == (key in wanted):
                part.setVisible(key in wanted)

    def _wants(self, case: Case, place: Place) -> bool:
        if not self._only_unchecked or place.key == self._current:
            return True
        return view.result_of(case, place) is Result.UNCHECKED

    # ------------------------------------------------------------------ building in time

    def _build_around(self) -> None:
        here = self._shown.index(self._current) if self._current in self._shown else 0
        for key in self._shown[max(0, here - BEHIND) : here + AHEAD]:
            self._cards[key].build()
        self._idle.start()

    def _build_next(self) -> None:
        """One more card, in a pause of the event loop."""
        waiting = next((key for key in self._shown if not self._cards[key].built), None)
        if waiting is not None:
            self._cards[waiting].build()
        elif self._spare is None:
            self._spare = FindingEditor(self._tools, bool(self._sealed))
        else:
            self._idle.stop()

    def _take_editor(self) -> FindingEditor:
        """The editor that lies ready, so that a finding opens at once; the next is made in a pause."""
        editor, self._spare = self._spare or FindingEditor(self._tools, bool(self._sealed)), None
        self._idle.start()
        return editor

    def _refresh_photos(self, _sha256: str) -> None:
        for card in self._cards.values():
            card.refresh_photos()
        self.free.refresh_photos()

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(0)
        timer.timeout.connect(slot)
        return timer
