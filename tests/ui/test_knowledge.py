"""知识库 as a frame: tabs make their pages when they are opened, and whatever is followed finds its page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inspector.services.changes import Changes
from tests.ui.knowledge import rows, settle, show, strike
from tests.ui.office import CHECKLIST, Office, press
from ui.screens.base import Arguments
from ui.screens.knowledge.screen import PAGES

HOARDING = f"{CHECKLIST}/a01"


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


def test_that_a_page_is_made_when_its_tab_is_first_opened(office, qtbot):
    screen = show(office)
    assert set(screen.pages) == {"items"}
    press(screen, qtbot, "tab_laws")
    assert set(screen.pages) == {"items", "laws"}
    assert screen.page.isVisible()


@pytest.mark.parametrize("key", list(PAGES))
def test_that_every_page_opens_by_its_key(office, key):
    screen = show(office, page=key)
    settle(office)
    assert screen.current == key
    assert screen.page.isVisible()
    assert office.errors == []


def test_that_ctrl_tab_goes_round_all_pages(office):
    screen = show(office)
    seen = []
    for _ in PAGES:
        seen.append(screen.current)
        strike(office, screen.page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        settle(office)
    assert seen == list(PAGES)
    assert screen.current == "items"


def test_that_an_item_leads_to_its_article_and_the_article_back_to_the_item(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "follow_code:1128:1:1")
    settle(office)
    assert screen.current == "laws"
    assert screen.page.middle.provisions.current_id() == "code:1128:1:1"
    press(screen.page, qtbot, f"follow_{HOARDING}")
    assert screen.current == "items"
    assert screen.page.items.current_id() == HOARDING


def test_that_words_from_elsewhere_are_looked_for_in_the_items(office):
    screen = show(office, "围挡")
    assert screen.current == "items"
    assert screen.page.left.search.text() == "围挡"
    assert HOARDING in rows(screen.page.items)


def test_that_the_tabs_count_what_waits_for_a_person(office):
    screen = show(office)
    unverified = office.stored(lambda services: services.library.unverified())
    assert screen.tabs.cell("legal").accessibleDescription() == str(unverified)


def test_that_a_page_out_of_sight_is_drawn_anew_when_it_comes_back(office):
    screen = show(office)
    items = screen.page
    screen.show_page("laws")
    settle(office)
    before = items.reading.shown
    office.notifier.publish(Changes.of("legal_opinion"))
    settle(office)
    assert items.reading.shown is before
    screen.show_page("items")
    office.until(lambda: items.reading.shown is not before)


def test_that_opening_again_without_a_wish_stays_on_the_page(office):
    screen = show(office, page="laws")
    screen.open(Arguments())
    assert screen.current == "laws"
