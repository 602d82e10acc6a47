"""设置: everything is stored as it is typed, and what cannot be is said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from inspector.domain.document import DocumentKind
from inspector.domain.officer import Role
from tests.ui.office import Office, credit_code, furnish, press, type_into
from ui.screens.base import Arguments
from ui.screens.settings import SettingsScreen
from ui.theme import theme

NOTICE = DocumentKind.RECTIFICATION_NOTICE


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path, furnish)
    yield made
    made.close()


def open_page(office, key: str) -> SettingsScreen:
    screen = office.show(SettingsScreen, Arguments(text=key))
    assert screen.page is screen.pages[key]
    return screen


def retype(screen, name: str, text: str) -> None:
    screen.findChild(QLineEdit, name).selectAll()
    type_into(screen, name, text)


def bureau(office):
    return office.stored(lambda services: services.bureau.get())


def test_that_the_supervision_phone_is_stored_when_the_page_is_left(office):
    screen = open_page(office, "bureau")
    type_into(screen, "bureau_supervision_phone", "0990-12369")
    screen.show_page("officers")
    assert bureau(office).supervision_phone == "0990-12369"


def test_that_the_number_pattern_shows_what_it_gives_and_a_bad_one_is_not_stored(office):
    screen = open_page(office, "bureau")
    page = screen.pages["bureau"]
    before = bureau(office).number_patterns[NOTICE.value]
    retype(screen, "pattern_rectification_notice", "示城环限改字〔{year}〕{n}号")
    assert "示城环限改字〔2026〕17号" in page._previews[NOTICE].text()
    screen.flush()
    assert bureau(office).number_patterns[NOTICE.value] == "示城环限改字〔{year}〕{n}号"
    retype(screen, "pattern_rectification_notice", "示城环限改字{n}号")
    screen.flush()
    assert bureau(office).number_patterns[NOTICE.value] != "示城环限改字{n}号"
    assert page._patterns[NOTICE].error()
    assert before


def test_that_townships_are_stored_one_by_one(office):
    screen = open_page(office, "bureau")
    field = screen.pages["bureau"]._jurisdiction
    field.edit.insertPlainText("东城镇，城关街道")
    screen.flush()
    assert bureau(office).jurisdiction == ("东城镇", "城关街道")


def test_that_a_registered_block_gives_the_next_number(office, qtbot):
    screen = open_page(office, "numbers")
    type_into(screen, "block_first", "101")
    type_into(screen, "block_last", "120")
    press(screen, qtbot, "add_block")
    table = screen.pages["numbers"].table
    office.until(lambda: table.rows.rowCount() == 1)
    assert "101号" in table.rows.row(0).cell(3).text
    (block,) = office.stored(lambda services: services.documents.numbers())
    assert (block.first, block.last, block.left) == (101, 120, 20)


def test_that_a_block_that_overlaps_another_is_refused(office, qtbot):
    screen = open_page(office, "numbers")
    for first, last in (("101", "120"), ("110", "130")):
        retype(screen, "block_first", first)
        retype(screen, "block_last", last)
        press(screen, qtbot, "add_block")
        office.settle()
    assert office.errors
    assert len(office.stored(lambda services: services.documents.numbers())) == 1


def test_that_a_new_officer_is_registered_with_a_recusal(office, qtbot):
    screen = open_page(office, "officers")
    press(screen, qtbot, "register_officer")
    form = office.dialog("officer_form")
    type_into(form, "name", "周振华")
    type_into(form, "certificate", "99012305001")
    form.role.set_value(Role.HEAD.value)
    press(form, qtbot, "add_recusal")
    type_into(form, "recusal_party", credit_code(2))
    type_into(form, "recusal_reason", "近亲属任职")
    press(form, qtbot, "store")
    office.until(lambda: bool(office.toasts))
    people = office.stored(lambda services: services.officers.all())
    added = next(one for one in people if one.name == "周振华")
    assert (added.role, added.recusals[0].party) == (Role.HEAD, credit_code(2))
    assert added.valid_to > date(2031, 1, 1)


def test_that_a_recusal_with_a_wrong_code_keeps_the_form_open(office, qtbot):
    screen = open_page(office, "officers")
    page = screen.pages["officers"]
    office.until(lambda: page.table.rows.rowCount() == 5)
    page.table.opened.emit(office.officers["王建国"])
    form = office.dialog("officer_form")
    press(form, qtbot, "add_recusal")
    type_into(form, "recusal_party", "123")
    press(form, qtbot, "store")
    assert form.isVisible()
    assert form.banner.isVisible()
    form.done(0)


def test_that_the_theme_changes_at_once_and_is_remembered(office, qtbot):
    screen = open_page(office, "machine")
    press(screen, qtbot, "theme_dark")
    assert theme().name == "dark"
    assert office.shell.preferences.settings.theme == "dark"
    press(screen, qtbot, "theme_light")
    assert theme().name == "light"


def test_that_the_machine_is_renamed_and_never_nameless(office):
    screen = open_page(office, "machine")
    retype(screen, "device_name", "示例-03 号机")
    screen.flush()
    assert office.stored(lambda services: services.session.device().name) == "示例-03 号机"
    screen.pages["machine"].device.edit.clear()
    screen.pages["machine"].device.edited.emit("")
    assert office.stored(lambda services: services.session.device().name) == "示例-03 号机"


def test_that_the_user_of_the_machine_is_chosen_from_the_officers(office):
    screen = open_page(office, "machine")
    page = screen.pages["machine"]
    office.until(lambda: page.actor.value() == office.officers["王建国"])
    page.actor.set_value(office.officers["李晓梅"])
    page.actor.chosen.emit(page.actor.value())
    assert office.stored(lambda services: services.session.actor().name) == "李晓梅"


def test_that_a_backup_made_now_is_listed_and_restored_only_after_asking(office, qtbot):
    screen = open_page(office, "backup")
    page = screen.pages["backup"]
    asked: list[object] = []
    office.navigator.restore_asked.connect(asked.append)
    press(screen, qtbot, "backup_now")
    office.until(lambda: page.table.rows.rowCount() == 1)
    page.table.selectRow(0)
    press(screen, qtbot, "restore_backup")
    dialog = office.dialog()
    assert not asked
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert asked == [next(office.paths.backups.glob("*.db"))]


def test_that_the_integrity_check_says_what_it_found(office, qtbot):
    screen = open_page(office, "check")
    page = screen.pages["check"]
    press(screen, qtbot, "run_check")
    office.until(page.result.isVisible)
    assert "完好" in page.result.text()
    assert page.run.isEnabled()
