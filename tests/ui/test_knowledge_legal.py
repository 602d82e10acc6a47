"""法制核对: the reviewer's word is seen at once, stored, undone; nobody else can say it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from inspector.domain.knowledge import Verdict
from inspector.domain.law import chinese_number
from inspector.domain.officer import Role
from inspector.services.library import LibraryService
from tests.ui.office import CHECKLIST, Office, an_officer, furnish, press, type_into, type_text
from ui.screens.base import Arguments
from ui.screens.knowledge import KnowledgeScreen
from ui.screens.knowledge.legal_articles import cited_paragraphs
from ui.screens.knowledge.legal_facts import OPEN, state_of, use_id
from ui.widgets.banner import Banner


@pytest.fixture
def office(qtbot, tmp_path, monkeypatch):
    """A bureau with a reviewer at the machine; two checklists are enough."""
    every = LibraryService.checklists
    monkeypatch.setattr(
        LibraryService,
        "checklists",
        lambda self, *, category="": tuple(
            one for one in every(self, category=category) if one.id in (CHECKLIST, "common")
        ),
    )
    made = Office(qtbot, tmp_path, with_reviewer)
    yield made
    made.close()


def with_reviewer(office, services) -> None:
    furnish(office, services)
    reviewer = an_officer("孙静", "99012305008", date(2029, 1, 1), Role.REVIEWER)
    office.officers["孙静"] = services.officers.save(officer=reviewer).value.id
    services.session.choose(officer_id=office.officers["孙静"])


def show(office):
    screen = office.show(KnowledgeScreen, Arguments(text="legal"))
    page = screen.page
    office.until(lambda: bool(shown(page)))
    office.settle()
    return page


def shown(page) -> list[str]:
    rows = page.table.rows
    return [rows.row(number).id for number in range(rows.rowCount())]


def state_word(page, key: str) -> str:
    rows = page.table.rows
    return rows.row(rows.find(key)).cell(6).chip.text


def choose(office, page, key: str) -> None:
    page.table.selectRow(page.table.rows.find(key))
    office.settle()


def words(page) -> str:
    inside = page.detail._holder
    parts = [label.text() for label in inside.findChildren(QLabel)]
    parts += [one.text() for one in inside.findChildren(QAbstractButton)]
    return "\n".join([*parts, *(one.text() for one in inside.findChildren(Banner))])


def opinions(office):
    return office.stored(lambda services: services.context.knowledge.opinions())


def test_that_f2_ticks_the_basis_at_once_and_goes_on_to_the_next_open_one(office, qtbot):
    page = show(office)
    first, second = shown(page)[:2]
    press(page, qtbot, "confirm_basis")
    assert state_word(page, first) == "已核对"
    assert page.table.current_id() == second
    assert page.bar.progress.text().startswith("已核对 1 /")
    word = opinions(office)[-1]
    assert (word.verdict, word.by) == (Verdict.CONFIRMED, "孙静")
    assert f"{word.item_id}|{word.basis}" == first


def test_that_the_next_open_basis_is_the_one_below_and_after_the_last_one_the_first(office, qtbot):
    page = show(office)
    keys = shown(page)
    choose(office, page, keys[2])
    press(page, qtbot, "confirm_basis")
    assert keys.index(page.table.current_id()) == 3
    choose(office, page, keys[-1])
    press(page, qtbot, "confirm_basis")
    assert page.table.current_id() == keys[0]


def test_that_ctrl_z_of_the_toast_takes_back_what_was_said_and_gives_back_what_was_said_before(office, qtbot):
    page = show(office)
    first = shown(page)[0]
    page._judge((page.work.review.by_id[first],), Verdict.DOUBTED, "幅度抄错了")
    choose(office, page, first)
    undos = []
    office.navigator.toast_asked.connect(lambda _text, undo, _icon: undos.append(undo))
    press(page, qtbot, "confirm_basis")
    assert state_word(page, first) == "已核对"
    undos[-1]()
    assert state_word(page, first) == "有疑问"
    assert [one.verdict for one in opinions(office)][-2:] == [Verdict.CONFIRMED, Verdict.DOUBTED]
    assert opinions(office)[-1].note == "幅度抄错了"


def test_that_a_doubt_needs_its_reason_and_the_reason_is_shown(office, qtbot):
    page = show(office)
    first = shown(page)[0]
    press(page, qtbot, "doubt_basis")
    dialog = office.dialog("doubt_dialog")
    press(dialog, qtbot, "act")
    assert dialog.isVisible()
    type_text(dialog.reason.edit, "第二款才是罚则")
    press(dialog, qtbot, "act")
    office.settle()
    assert state_word(page, first) == "有疑问"
    choose(office, page, first)
    assert "第二款才是罚则" in words(page)
    assert opinions(office)[-1].verdict is Verdict.DOUBTED


def test_that_a_word_can_be_withdrawn_and_the_history_keeps_every_word(office, qtbot):
    page = show(office)
    first = shown(page)[0]
    press(page, qtbot, "confirm_basis")
    choose(office, page, first)
    assert not page.foot.confirm.isEnabled()
    press(page, qtbot, "withdraw_basis")
    office.settle()
    assert state_word(page, first) in ("待核对", "待法制审核")
    assert words(page).count("孙静") == 2
    assert "撤回" in words(page)


def test_that_several_selected_bases_are_judged_at_once_and_counted(office, qtbot):
    page = show(office)
    three = shown(page)[:3]
    page.table.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.table.selected_ids() == tuple(three)
    assert page.foot.confirm.text() == "标记已核对 3 项"
    press(page, qtbot, "confirm_basis")
    assert [state_word(page, key) for key in three] == ["已核对"] * 3
    assert office.toasts[-1] == "已核对 3 条依据"
    assert len(opinions(office)) == 3


def test_that_very_many_bases_are_not_ticked_by_one_key(office, qtbot):
    page = show(office)
    page.table.selectAll()
    press(page, qtbot, "confirm_basis")
    dialog = office.dialog("many_dialog")
    assert str(len(shown(page))) in dialog.windowTitle()
    press(dialog, qtbot, "safe")
    assert opinions(office) == ()


def test_that_equal_bases_of_other_items_are_listed_and_ticked_together(office, qtbot):
    page = show(office)
    use = max(page.work.review.uses, key=lambda one: len(one.same))
    assert use.same
    choose(office, page, use_id(use))
    together = page.detail._holder.findChild(QAbstractButton, "judge_all")
    assert f"{len(use.same) + 1} 项" in together.text()
    assert all(one.item.question in words(page) for one in page.work.review.sharing(use))
    press(page.detail, qtbot, "judge_all")
    assert {(one.item_id, one.basis) for one in opinions(office)} == {use.key, *use.same}


def test_that_an_officer_sees_who_may_judge_and_no_buttons(office, qtbot):
    office.stored(lambda services: services.session.choose(officer_id=office.officers["王建国"]))
    page = show(office)
    assert not page.foot.confirm.isVisible()
    assert page.findChild(QWidget, "legal_who").isVisible()
    assert "标记已核对" not in dict(map(reversed, page.keys()))
    press(page, qtbot, "legal_settings")
    assert (office.places[-1].key, office.places[-1].arguments.text) == ("settings", "machine")


def test_that_filters_leave_what_they_name_and_the_counts_follow(office, qtbot):
    page = show(office)
    every = len(shown(page))
    press(page, qtbot, "legal_day_today")
    of_today = shown(page)
    assert 0 < len(of_today) < every
    assert page.bar.states.cell(OPEN).text() == f"待核对 {len(of_today)}"
    type_into(page, "legal_search", "没有这样的词")
    assert page.none.isVisible()
    page.bar.search.set_text("")
    press(page, qtbot, "legal_question")
    uses = page.work.review.by_id
    assert all(uses[key].basis.question and state_of(uses[key]) == OPEN for key in shown(page))
    press(page, qtbot, "legal_verified")
    assert page.none.isVisible()


def test_that_the_imported_full_text_stands_beside_the_gist_and_the_import_is_pointed_to_before(
    office, qtbot, tmp_path
):
    page = show(office)
    use = next(one for one in page.work.review.uses if one.articles[0].citation.startswith("air-2018:"))
    choose(office, page, use_id(use))
    assert page.detail._holder.findChild(Banner, "import_air-2018") is not None
    title = page.work.review.laws["air-2018"].title
    lines = [f"第{chinese_number(n)}条　示例条文之{n}。" for n in range(1, 130)]
    file = tmp_path / "law.txt"
    file.write_text("\n".join([title, *lines]), encoding="utf-8")
    page.host.lane(lambda services: services.law_texts.import_file(file, "air-2018"))
    office.settle()
    office.until(lambda: f"示例条文之{use.articles[0].article}。" in words(page))
    assert page.detail._holder.findChild(Banner, "import_air-2018") is None


def test_that_an_item_leads_to_its_other_bases_of_other_days(office, qtbot):
    page = show(office)
    use = next(one for one in page.work.review.uses if page.work.review.siblings(one))
    other = page.work.review.siblings(use)[0]
    choose(office, page, use_id(use))
    press(page.detail, qtbot, f"jump_{use_id(other)}")
    assert page.table.current_id() == use_id(other)


def test_that_a_refused_word_is_not_left_standing(office, qtbot):
    page = show(office)
    first = shown(page)[0]
    office.stored(lambda services: services.session.choose(officer_id=office.officers["王建国"]))
    press(page, qtbot, "confirm_basis")
    office.until(lambda: bool(office.errors))
    office.until(lambda: page.work.review is not None and not page.work.may_judge)
    assert state_word(page, first) != "已核对"
    assert opinions(office) == ()


def test_that_only_the_cited_paragraph_with_its_items_stands_out():
    text = "第一款。\n第二款有下列情形：\n（一）甲；\n（二）乙。\n第三款。"
    assert [meant for _, meant in cited_paragraphs(text, 2)] == [False, True, True, True, False]
    assert all(meant for _, meant in cited_paragraphs(text, None))
    assert all(meant for _, meant in cited_paragraphs(text, 9))
