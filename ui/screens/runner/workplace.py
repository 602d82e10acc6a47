"""Everything below the header: the three columns, the pages in the middle, and where each request leads."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.domain.inspection import Case
from inspector.domain.law import LOCAL_LAW, CitedArticle
from ui.screens.base import Screen
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.card_list import CardList
from ui.screens.runner.contents import row_id
from ui.screens.runner.deck import Deck
from ui.screens.runner.desk import Desk
from ui.screens.runner.findings_drawer import FindingsDrawer
from ui.screens.runner.guidance import Guidance
from ui.screens.runner.middle import Middle
from ui.screens.runner.opened import Opened, sealed_words
from ui.screens.runner.party_page import PartyPage
from ui.screens.runner.photos import PhotoImporter, Thumbnails
from ui.screens.runner.record_page import RecordPage
from ui.screens.runner.right_column import RightColumn
from ui.screens.runner.side_bar import ITEMS, PARTY, RECORD, SideBar
from ui.screens.runner.tools import Tools
from ui.screens.runner.viewing import PhotoDesk
from ui.widgets.responsive import splitter, width_class

LARGE = 1600
SIDE, SIDE_LARGE = 216, 264
RIGHT, RIGHT_LARGE, DRAWER = 312, 416, 384
REMEMBER_MS = 250


class Workplace(QWidget):
    """Built for one state of the inspection: to work in, or only to read.

    State: the page shown, whether guidance is wanted; the deck knows the checklist and its cards.
    Signals: `rest_asked(section_id)` · `judged(key, result)` · `page_turned(page)`.
    """

    rest_asked = Signal(str)
    judged = Signal(str, str)
    page_turned = Signal(str)

    def __init__(self, screen: Screen, desk: Desk, read: Opened, case: Case) -> None:
        super().__init__()
        self.desk, self.opened, self._screen = desk, read, screen
        self.sealed = sealed_words(case)
        self.importer = PhotoImporter(screen.runner, desk, screen.paths, screen.clock)
        self.photos = PhotoDesk(screen.runner, screen.paths, desk, self, read_only=bool(self.sealed))
        self.tools = Tools(
            desk,
            read.laws,
            read.knowledge,
            self.importer,
            Thumbnails(screen.runner, screen.paths, self),
            screen.mark_typing,
            self.photos.open,
            self._open_law,
            self._look_up,
        )
        self._record: RecordPage | None = None
        self._party: PartyPage | None = None
        self.deck = Deck(self.tools, case, self.sealed)
        self._page = ITEMS
        self._guided: bool | None = None
        self._make_parts(read)
        self._arrange()
        self._connect()
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(REMEMBER_MS)
        self._remember.timeout.connect(self._store_current)
        self.show_checklist(self.deck.checklist.id)
        self._resume(case)

    # ------------------------------------------------------------------ showing

    @property
    def cards(self) -> CardList:
        """The cards of the checklist shown."""
        return self.deck.cards

    @property
    def page(self) -> str:
        return self._page

    @property
    def record(self) -> RecordPage:
        """现场笔录, made when it is first wanted."""
        if self._record is None:
            self._record = RecordPage(self.tools, self.opened.phrases, bool(self.sealed))
            self.middle.pages.addWidget(self._record)
        return self._record

    @property
    def party(self) -> PartyPage:
        """当事人, made when it is first wanted."""
        if self._party is None:
            self._party = PartyPage(self.tools, self.opened.phrases, bool(self.sealed))
            self.middle.pages.addWidget(self._party)
        return self._party

    def show_case(self, case: Case) -> None:
        self._show_progress(case)
        self.deck.show_case(case)
        if self._page == RECORD:
            self.record.show_inspection(case.inspection)
        elif self._page == PARTY:
            self.party.show_inspection(case.inspection)
        if self.right.lists_findings:
            self.findings.show_case(case)
        self._show_guidance()

    def flush(self) -> None:
        """Every typed text and the current item, into the lane now."""
        self.deck.flush()
        for page in (self._record, self._party):
            if page is not None:
                page.flush()
        if self._remember.isActive():
            self._remember.stop()
            self._store_current()

    # ------------------------------------------------------------------ where to go

    def show_checklist(self, checklist_id: str) -> None:
        self.deck.show_checklist(checklist_id)
        self._show_progress(self.desk.case)
        self.show_page(ITEMS)

    def show_page(self, page: str) -> None:
        """The cards, 现场笔录 or 当事人."""
        self._page = page
        inspection = self.desk.case.inspection
        if page == RECORD:
            self.record.show_inspection(inspection)
            self.middle.pages.setCurrentWidget(self.record)
        elif page == PARTY:
            self.party.show_inspection(inspection)
            self.middle.pages.setCurrentWidget(self.party)
        else:
            self.middle.pages.setCurrentWidget(self.deck)
        self.side.show_page(page)
        self.arrange(self.window().width())
        self.page_turned.emit(page)
        if page != ITEMS:
            self.middle.narrow.set_current(page)
            return
        self.take_focus()
        if self.cards.current is not None:
            self._mark_section(self.cards.current.place)

    def take_focus(self) -> None:
        """Single keys act at once: the cards have the focus unless somebody is writing here."""
        focus = QApplication.focusWidget()
        if self._page == ITEMS and (focus is None or not self.isAncestorOf(focus)):
            self.cards.area.setFocus()

    def step(self, step: int) -> None:
        """The next (+1) or previous (−1) card, over the ends of a checklist into the one beside it."""
        beside = self.deck.step(step)
        if beside:
            self.show_checklist(beside)
            self.cards.go_to_end(step)

    def go_to_item(self, key: str) -> None:
        """To an item where the visit asks it."""
        key = view.home(self.desk.case, key)
        place = view.find_place(self.desk.case, key)
        if place is None:
            return
        if place.checklist.id != self.deck.checklist.id:
            self.show_checklist(place.checklist.id)
        self.show_page(ITEMS)
        self.cards.go_to(key)

    def go_to_finding(self, finding_id: str) -> None:
        """Unfolds a finding in the card of its first item, or shows it among the free ones."""
        one = view.finding(self.desk.case, finding_id)
        if one is None:
            return
        if one.items:
            self.go_to_item(one.items[0])
            card = self.cards.card(view.home(self.desk.case, one.items[0]))
            if card is not None:
                card.unfold()
                self.cards.reveal()
                card.focus_blank()
            return
        self.show_page(ITEMS)
        free = self.cards.free.card(finding_id)
        if free is not None:
            self.cards.scroll_to(free)
            free.title.edit.setFocus()

    def go_to_target(self, place: str, target_id: str) -> None:
        """What a line of the review points at."""
        if place == "item":
            self.go_to_item(target_id)
        elif place == "finding":
            self.go_to_finding(target_id)
        elif place == "evidence":
            self.photos.open(target_id)
        elif place == "party":
            self._open_page(PARTY)
        elif place in ("times", "record", "notices", "report", "plan"):
            self.show_page(RECORD)
            self.record.focus_on(place)

    # ------------------------------------------------------------------ the right column

    def toggle_guidance(self) -> None:
        if self._page != ITEMS:
            return
        self.right.turn_to(self.guidance)
        self._guided = self.right.isHidden()
        self.right.setVisible(self._guided)
        self._show_guidance()

    def toggle_findings(self) -> None:
        """Opens the list of findings beside the cards, or closes it."""
        if self.right.lists_findings:
            self._close_findings()
            return
        self.findings.show_case(self.desk.case)
        self.right.turn_to(self.findings)
        self.right.show()
        self.arrange(self.window().width())

    def _close_findings(self) -> None:
        self.right.turn_to(self.guidance)
        self.arrange(self.window().width())
        self._show_guidance()

    def arrange(self, width: int) -> None:
        """Columns for this width of the window: three, two with a drawer (F1, F4), or one with a combo box."""
        kind = width_class(width)
        large = width >= LARGE
        listing = self.right.lists_findings
        self.side.setVisible(kind != "narrow")
        self.middle.narrow.setVisible(kind == "narrow")
        self.side.setFixedWidth(SIDE_LARGE if large else SIDE)
        plain = RIGHT_LARGE if large else RIGHT
        self.right.setFixedWidth(max(DRAWER, plain) if listing else plain)
        wanted = kind == "wide" if self._guided is None else self._guided
        self.right.setVisible((wanted and self._page == ITEMS) or listing)
        self.cards.set_caps_visible(kind != "narrow")

    # ------------------------------------------------------------------ inside

    def _resume(self, case: Case) -> None:
        key = case.inspection.current_item
        if self.cards.card(key) is not None:
            self.cards.go_to(key)
        current = self.cards.current
        if current is not None and view.finding_of(case, current.key) is not None:
            current.unfold()
        self._remember.stop()

    def _make_parts(self, read: Opened) -> None:
        locked = bool(self.sealed)
        self.side = SideBar()
        self.middle = Middle(self.importer)
        self.middle.pages.addWidget(self.deck)
        self.middle.narrow.show_checklists(self.desk.case.checklists)
        self.guidance = Guidance(self.tools, read.last)
        self.findings = FindingsDrawer(self.tools, locked)
        self.right = RightColumn(self.guidance, self.findings)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter([self.side, self.middle, self.right], [SIDE, 766, RIGHT], stretch=1))

    def _connect(self) -> None:
        self.side.section_chosen.connect(self._go_to_section)
        self.side.page_chosen.connect(self._open_page)
        self.side.photos_asked.connect(self.photos.open_loose)
        self.side.only_unchecked.connect(self.deck.set_only_unchecked)
        self.deck.turned.connect(self._turn_to)
        self.deck.judged.connect(self.judged)
        self.deck.rest_asked.connect(self.rest_asked)
        self.deck.lead_wanted.connect(self._go_to_lead)
        self.deck.item_asked.connect(self.go_to_item)
        self.middle.narrow.section_chosen.connect(self._go_to_section)
        self.middle.narrow.page_chosen.connect(self._open_page)
        self.findings.closed.connect(self._close_findings)
        self.findings.finding_chosen.connect(self.go_to_finding)
        self.findings.added.connect(self.go_to_finding)

    def _open_page(self, page: str) -> None:
        """A page the person asked for, with the cursor in the first field that is still empty."""
        self.show_page(page)
        if page == PARTY:
            self.party.focus_on()
        elif page == RECORD:
            self.record.focus_empty()

    def _go_to_lead(self, key: str) -> None:
        one = view.finding_of(self.desk.case, key)
        if one is not None:
            self.go_to_finding(one.id)

    def _go_to_section(self, chosen: str) -> None:
        """A section (checklist/section), or a whole checklist."""
        checklist_id, _, section_id = chosen.partition("/")
        if checklist_id != self.deck.checklist.id:
            self.show_checklist(checklist_id)
        self.show_page(ITEMS)
        if section_id:
            self.cards.go_to_section(section_id)

    def _turn_to(self, key: str) -> None:
        """Another card is current: show what belongs to it, and remember the place."""
        card = self.cards.card(key)
        if card is None:
            return
        self._mark_section(card.place)
        self.photos.set_current(card.place)
        self._show_guidance()
        if not self.sealed:
            self._remember.start()

    def _show_progress(self, case: Case) -> None:
        counts = view.tally(case, view.questions(case))
        self.side.show_case(case, self.deck.checklist, counts)
        self.middle.narrow.show_progress(counts.judged, counts.total)

    def _mark_section(self, place: Place) -> None:
        self.side.set_current(place)
        self.middle.narrow.set_current(row_id(place))

    def _show_guidance(self) -> None:
        card = self.cards.current
        if card is not None and not self.right.isHidden():
            self.guidance.show_item(card.place, view.law_day(self.desk.case, card.key))

    def _store_current(self) -> None:
        card = self.cards.current
        if card is not None and not self.sealed and card.key != self.desk.case.inspection.current_item:
            self.desk.edit(current_item=card.key)

    def _open_law(self, article: CitedArticle) -> None:
        if article.citation.startswith(f"{LOCAL_LAW}:"):  # the library does not have it
            self._screen.navigator.toast(article.gist, icon="book-open")
        else:
            self._look_up(article.citation)

    def _look_up(self, key: str) -> None:
        self._screen.navigator.go("knowledge", text=key)
