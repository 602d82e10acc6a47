"""知识库: the day of the conduct picks the law, and links lead from items to articles and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.office import CHECKLIST, Office, press, type_into
from ui.screens.base import Arguments
from ui.screens.knowledge import KnowledgeScreen

HOARDING = f"{CHECKLIST}/a01"


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


def show(office, text: str = "") -> KnowledgeScreen:
    screen = office.show(KnowledgeScreen, Arguments(text=text))
    office.until(lambda: screen._knowledge is not None)
    return screen


def detail(screen) -> str:
    parts = [label.text() for label in screen.detail._holder.findChildren(QLabel)]
    parts += [link.text() for link in screen.detail._holder.findChildren(QAbstractButton)]
    return "\n".join(parts)


def basis_cell(screen, key: str = HOARDING) -> str:
    rows = screen.items.rows
    return rows.row(rows.find(key)).cell(2).text


def test_that_the_day_before_the_code_shows_the_old_law_and_the_day_itself_the_code(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "day_before")
    assert screen.dates.field.value().isoformat() == "2026-08-14"
    assert basis_cell(screen).startswith("大气污染防治法")
    assert "大气污染防治法" in detail(screen)
    assert "生态环境法典 第" not in detail(screen)
    press(screen, qtbot, "day_after")
    assert basis_cell(screen).startswith("生态环境法典")
    assert "大气污染防治法" not in detail(screen)


def test_that_a_typed_day_counts_as_well(office, qtbot):
    screen = show(office, HOARDING)
    screen.dates.field.edit.selectAll()
    type_into(screen, "conduct_day", "2026-07-01")
    qtbot.keyClick(screen.dates.field.edit, Qt.Key.Key_Return)
    assert basis_cell(screen).startswith("大气污染防治法")
    assert screen.dates.segment.value() == ""


def test_that_an_item_leads_to_its_article_and_the_article_back_to_the_item(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "follow_code:1128:1:1")
    assert screen.mode == "laws"
    assert screen.provisions.current_id() == "code:1128:1:1"
    press(screen, qtbot, f"follow_{HOARDING}")
    assert screen.mode == "items"
    assert screen.items.current_id() == HOARDING


def test_that_a_citation_from_elsewhere_opens_its_article_with_fine_and_confidence(office):
    screen = show(office, "code:1128:1:1")
    assert screen.mode == "laws"
    assert "1 万元至 10 万元" in detail(screen)
    assert "H*" in detail(screen)


def test_that_an_article_of_a_repealed_law_is_marked_for_today_and_names_its_successor(office):
    screen = show(office, "air-2018:69:3")
    chips = {
        chip.accessibleName() for chip in screen.detail._holder.findChildren(object) if hasattr(chip, "spec")
    }
    assert "该日无效" in chips
    assert screen.detail.findChild(QAbstractButton, "follow_code:240:3") is not None


def test_that_search_finds_an_article_by_number_across_all_laws(office, qtbot):
    screen = show(office)
    press(screen, qtbot, "tab_laws")
    type_into(screen, "knowledge_search", "1128")
    found = [screen.provisions.rows.row(number).id for number in range(screen.provisions.rows.rowCount())]
    assert found
    assert all(citation.startswith("code:1128") for citation in found)


def test_that_search_without_a_hit_says_so(office):
    screen = show(office)
    type_into(screen, "knowledge_search", "没有这样的词")
    assert screen.none.isVisible()
    assert not screen.items.isVisible()


def test_that_words_from_elsewhere_are_searched_for(office):
    screen = show(office, "围挡")
    assert screen.search.text() == "围挡"
    assert screen.items.rows.find(HOARDING) >= 0
    assert screen.items.rows.rowCount() < 30


def test_that_guidance_evidence_and_requirement_of_an_item_are_shown(office):
    screen = show(office, HOARDING)
    for words in ("怎么查", "应取证据", "整改要求", "照片：围挡全景"):
        assert words in detail(screen)
