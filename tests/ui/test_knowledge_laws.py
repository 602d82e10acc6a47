"""法规 in the knowledge: by topic, by law, by number and word, by day; and the full texts that a bureau imports."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from inspector.domain.law import bases_on, chinese_number
from inspector.domain.ranges import Weight
from tests.ui.knowledge import chips, row, rows, settle, show, strike, words
from tests.ui.office import CHECKLIST, TODAY, Office, press, type_into
from ui.screens.knowledge.compare_table import NEW, OLD
from ui.screens.knowledge.compare_words import place_numbers
from ui.screens.knowledge.date_bar import DAY
from ui.screens.knowledge.laws_left import EVERY

PENALTY = "code:1128:1:1"


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def code_text(tmp_path):
    """An invented text under the code's name, with as many articles as are needed here."""
    lines = [f"第{chinese_number(number)}条　第{number}个要求，示例文字。" for number in range(1, 1243)]
    file = tmp_path / "code.txt"
    file.write_text("\n".join(["中华人民共和国生态环境法典", "第一编　总则", *lines]), encoding="utf-8")
    return file


def search(screen, text: str) -> None:
    screen.page.left.search.edit.clear()
    type_into(screen, "laws_search", text)


def import_text(office, screen, file) -> None:
    screen.page.texts.look(file)
    dialog = office.dialog("import_preview")
    press(dialog, office.qtbot, "act")
    settle(office)
    office.until(lambda: bool(screen.page.reading.shown.texts))


# ---------------------------------------------------------------------------- old and new


def test_that_a_topic_shows_old_and_new_places_and_ranges_side_by_side(office):
    screen = show(office, page="laws")
    screen.page.left.topics.select(CHECKLIST)
    screen.page.left.topic_chosen.emit(CHECKLIST)
    matter = next(one for one in screen.page.reading.shown.matters if f"{CHECKLIST}/a01" in one.items)
    shown = row(screen.page.middle.compare, matter.id)
    assert (shown.cell(OLD).text, shown.cell(OLD).range) == ("69 / 115", "1–10")
    assert (shown.cell(NEW).text, shown.cell(NEW).range) == ("240 / 1128", "1–10")
    assert matter.change is Weight.SAME
    assert shown.cell(3).chip.text == "幅度不变"


def test_that_every_item_whose_law_changed_is_in_the_comparison(office):
    screen = show(office, page="laws")
    knowledge, change = screen.page.reading.shown.knowledge, screen.day.change
    changed = {
        key
        for key, (_, item) in knowledge.items.items()
        if set(bases_on(item.bases, change - DAY)) != set(bases_on(item.bases, change))
    }
    compared = {key for one in screen.page.reading.shown.matters for key in one.items}
    assert compared == changed


def test_that_the_side_of_the_chosen_day_is_marked_and_across_the_change_both(office, qtbot):
    screen = show(office, page="laws")
    compare = screen.page.middle.compare
    assert compare.active == {NEW}
    press(screen, qtbot, "day_before")
    assert compare.active == {OLD}
    assert "该日适用" in compare.head_words(OLD)
    press(screen, qtbot, "day_across")
    assert compare.active == {OLD, NEW}
    assert "可能适用" in compare.head_words(NEW)


def test_that_a_matter_opens_the_penalty_of_the_chosen_day(office, qtbot):
    screen = show(office, page="laws")
    screen.page.left.topic_chosen.emit(CHECKLIST)
    matter = next(one for one in screen.page.reading.shown.matters if f"{CHECKLIST}/a01" in one.items)
    screen.page.middle.compare.selectRow(screen.page.middle.compare.rows.find(matter.id))
    assert "生态环境法典 第1128条第1款（一）" in words(screen.page.detail)
    press(screen, qtbot, "day_before")
    assert "大气污染防治法 第115条" in words(screen.page.detail)
    assert "从旧兼从轻" in words(screen.page.detail)


def test_that_neighbouring_articles_are_written_as_a_run(office):
    knowledge = show(office, page="laws").page.reading.shown.knowledge
    item = knowledge.item(f"{CHECKLIST}/a01")[1]
    article = knowledge.bases(item, TODAY)[0].articles[0]
    cited = [replace(article, article=number) for number in (77, 79, 78, 83)]
    assert place_numbers(cited) == "77–79、83"


# ---------------------------------------------------------------------------- laws


def test_that_a_citation_from_elsewhere_opens_its_article_with_fine_and_confidence(office):
    screen = show(office, PENALTY)
    assert screen.current == "laws"
    assert "1 万元至 10 万元" in words(screen.page.detail)
    assert "H*" in words(screen.page.detail)
    assert "待法制核对" in chips(screen.page.detail)


def test_that_an_article_of_a_repealed_law_is_marked_for_today_and_names_its_successor(office):
    screen = show(office, "air-2018:69:3")
    assert "该日无效" in chips(screen.page.detail)
    assert screen.page.detail.findChild(QAbstractButton, "follow_code:240:3") is not None
    assert row(screen.page.middle.provisions, "air-2018:69:3").cell(0).token == "t3"


def test_that_a_citation_of_a_whole_article_opens_its_first_place(office):
    screen = show(office, "code:1128")
    assert screen.page.middle.provisions.current_id().startswith("code:1128:")


def test_that_the_laws_in_force_on_the_day_stand_first(office, qtbot):
    screen = show(office, page="laws")

    def order() -> list[str]:
        return [one.id for one in screen.page.left.laws.rows.rows]

    assert order().index("code") < order().index("air-2018")
    press(screen, qtbot, "day_before")
    heads = [one.title for one in screen.page.left.laws.rows.rows if one.heading]
    assert heads == ["该日有效", "该日无效，不能引用"]
    assert order().index("air-2018") < order().index("code")


@pytest.mark.parametrize("number", ["1128", "第1128条", "一千一百二十八", "第一千一百二十八条"])
def test_that_an_article_is_found_by_its_number_however_it_is_written(office, number):
    screen = show(office, page="laws")
    search(screen, number)
    assert rows(screen.page.middle.provisions)[0].startswith("code:1128")


def test_that_search_finds_words_of_the_gist_in_every_law(office):
    screen = show(office, page="laws")
    search(screen, "围挡")
    found = {one.partition(":")[0] for one in rows(screen.page.middle.provisions)}
    assert {"code", "air-2018"} <= found


def test_that_search_without_a_hit_says_so(office):
    screen = show(office, page="laws")
    search(screen, "没有这样的词")
    assert "没有找到“没有这样的词”" in words(screen.page.middle)


def test_that_ctrl_c_copies_the_citation_as_a_document_writes_it(office):
    screen = show(office, PENALTY)
    strike(office, screen.page.middle.provisions, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wanted = "《中华人民共和国生态环境法典》第一千一百二十八条第一款第（一）项"
    assert QGuiApplication.clipboard().text() == wanted


def test_that_choosing_a_topic_leaves_the_law(office):
    screen = show(office, PENALTY)
    assert screen.page.left.laws.current_id() == "code"
    screen.page.left.topic_chosen.emit(EVERY)
    assert screen.page.left.laws.current_id() == ""
    assert screen.page.middle.compare.isVisible()


# ---------------------------------------------------------------------------- full texts


def test_that_an_article_without_a_text_says_how_to_import_one(office):
    screen = show(office, PENALTY)
    assert "程序不带法条原文" in words(screen.page.detail)
    assert screen.page.detail.findChild(QAbstractButton, "import_here") is not None


def test_that_an_imported_text_is_confirmed_first_then_stands_beside_the_gist(office, code_text):
    screen = show(office, PENALTY)
    screen.page.texts.look(code_text)
    dialog = office.dialog("import_preview")
    assert "1242 条" in words(dialog)
    assert "中华人民共和国生态环境法典" in words(dialog)
    assert office.stored(lambda services: services.law_texts.texts()) == ()
    press(dialog, office.qtbot, "act")
    office.until(lambda: "第1128个要求" in words(screen.page.detail))
    assert "停用全文" in words(screen.page.middle.head)


def test_that_an_imported_text_is_searched_and_shown_even_where_the_library_is_silent(office, code_text):
    screen = show(office, PENALTY)
    import_text(office, screen, code_text)
    search(screen, "第777个要求")
    settle(office)
    (found,) = rows(screen.page.middle.provisions)
    assert found.startswith("text:")
    office.until(lambda: "法规库没有收这一条" in words(screen.page.detail))


def test_that_a_file_that_is_no_law_is_refused_with_its_reason(office, tmp_path):
    screen = show(office, page="laws")
    file = tmp_path / "letter.txt"
    file.write_text("各位同事：\n明天开会。\n", encoding="utf-8")
    screen.page.texts.look(file)
    settle(office)
    assert office.errors
    assert office.stored(lambda services: services.law_texts.texts()) == ()


def test_that_a_text_that_is_there_already_is_not_imported_twice(office, code_text):
    screen = show(office, PENALTY)
    import_text(office, screen, code_text)
    screen.page.texts.look(code_text)
    dialog = office.dialog("import_preview")
    assert "已经导入" in words(dialog)
    assert not dialog.findChild(QAbstractButton, "act").isEnabled()
    press(dialog, office.qtbot, "safe")


def test_that_a_text_can_be_taken_out_of_use(office, qtbot, code_text):
    screen = show(office, PENALTY)
    import_text(office, screen, code_text)
    press(screen, qtbot, "remove_text")
    press(office.dialog(), qtbot, "act")
    office.until(lambda: not screen.page.reading.shown.texts)
    office.until(lambda: "程序不带法条原文" in words(screen.page.detail))
