"""常用语: sentences of the record and of the items, found, explained and copied with blanks for what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.ui.knowledge import rows
from tests.ui.office import CHECKLIST, Office, press, type_into
from ui.screens.base import Arguments
from ui.screens.knowledge import KnowledgeScreen
from ui.screens.knowledge.phrase_rows import FACT, MOST, Phrase


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


def show(office):
    page = office.show(KnowledgeScreen, Arguments(text="phrases")).page
    office.until(lambda: any(one.item_key for one in page._phrases))
    return page


def words(page) -> str:
    return "\n".join(label.text() for label in page.detail._holder.findChildren(QLabel))


def choose_source(page, source: str) -> None:
    numbers = [number for number, row in enumerate(page.left.list.rows.rows) if row.id == source]
    page.left.list.setCurrentIndex(page.left.list.rows.index(numbers[0], 0))


def test_that_the_sentences_of_the_record_are_there_first(office):
    page = show(office)
    assert page.left.list.current_id() == "site-record"
    assert rows(page.table)
    assert all(row.startswith("site-record#") for row in rows(page.table))


def test_that_a_checklist_shows_facts_requirements_and_phrases_under_its_items(office):
    page = show(office)
    choose_source(page, CHECKLIST)
    kinds = {one.kind for one in page._phrases if one.id in rows(page.table)}
    assert {"fact", "requirement", "phrase"} <= kinds
    assert all(row.startswith(f"{CHECKLIST}/") for row in rows(page.table))


def test_that_what_is_copied_has_blanks_in_place_of_placeholders(office, qtbot):
    page = show(office)
    choose_source(page, CHECKLIST)
    fact = next(one for one in page._phrases if one.source == CHECKLIST and "date" in one.gaps)
    page.table.selectRow(page.table.rows.find(fact.id))
    press(page.detail, qtbot, "copy_phrase")
    copied = QGuiApplication.clipboard().text()
    assert "{" not in copied
    assert "__年__月__日" in copied
    assert office.toasts[-1] == f"已复制，要填 {copied.count('__')} 处"


def test_that_placeholders_are_explained_and_the_item_is_linked(office, qtbot):
    page = show(office)
    choose_source(page, CHECKLIST)
    fact = next(one for one in page._phrases if one.source == CHECKLIST and "date" in one.gaps)
    page.table.selectRow(page.table.rows.find(fact.id))
    assert "判定“不符合”的日期，开单时自动填" in words(page)
    press(page.detail, qtbot, f"follow_{fact.item_key}")
    assert page.host.current == "items"


def test_that_search_looks_through_every_checklist_and_says_when_it_shows_a_part_only(office):
    page = show(office)
    type_into(page, "phrases_search", "密闭")
    found = {one.id for one in page._phrases if one.matches("密闭")}
    assert len({one.partition("/")[0] for one in found}) > 1
    assert set(rows(page.table)) <= found
    assert len(rows(page.table)) == min(len(found), MOST)
    type_into(page, "phrases_search", "没有这样的词")
    assert "没有常用语含有" in page.note.text()
    assert not page.table.isVisible()


def test_that_every_gap_of_a_sentence_is_named_in_its_order():
    phrase = Phrase("x", FACT, "{date}{time}在{place}测得{value}，超__倍。", "s", "t")
    assert phrase.gaps == ("date", "time", "place", "value", "")
    assert phrase.copied == "__年__月__日__时__分在__测得__，超__倍。"
    assert "".join(words for words, _ in phrase.parts()) == phrase.text
