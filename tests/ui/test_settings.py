"""设置: everything is stored as it is typed, and what cannot be is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from inspector.domain.document import DocumentKind
from inspector.domain.officer import Role
from tests.ui.office import Office, credit_code, furnish, press, type_into, type_text, with_services
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


def register_block(office, qtbot, screen, first: str, last: str):
    press(screen, qtbot, "add_block")
    form = office.dialog("register_form")
    type_into(form, "block_first", first)
    type_into(form, "block_last", last)
    press(form, qtbot, "store")
    office.settle()
    return form


def test_that_a_registered_block_gives_the_next_number(office, qtbot):
    screen = open_page(office, "numbers")
    register_block(office, qtbot, screen, "101", "120")
    table = screen.pages["numbers"].table
    office.until(lambda: table.rows.rowCount() == 1)
    assert "101号" in table.rows.row(0).cell(3).text
    (block,) = office.stored(lambda services: services.numbers.blocks())
    assert (block.first, block.last, block.left) == (101, 120, 20)


def test_that_a_block_that_overlaps_another_is_refused_in_the_form(office, qtbot):
    screen = open_page(office, "numbers")
    register_block(office, qtbot, screen, "101", "120")
    form = register_block(office, qtbot, screen, "110", "130")
    assert form.isVisible()
    assert form.banner.isVisible()
    assert len(office.stored(lambda services: services.numbers.blocks())) == 1
    form.done(0)


def test_that_a_block_without_numbers_names_the_empty_field(office, qtbot):
    screen = open_page(office, "numbers")
    form = register_block(office, qtbot, screen, "101", "")
    assert form.isVisible()
    assert form.last.error()
    assert form.store_button.isEnabled()
    form.done(0)


def test_that_the_office_gives_the_next_numbers_to_another_computer(office, qtbot):
    screen = open_page(office, "numbers")
    register_block(office, qtbot, screen, "1", "20")
    press(screen, qtbot, "lease_block")
    form = office.dialog("lease_form")
    type_into(form, "lease_count", "30")
    type_into(form, "lease_device", "示例-02 号机")
    press(form, qtbot, "store")
    office.until(lambda: "21 至 50 号已分给“示例-02 号机”" in office.toasts)
    blocks = office.stored(lambda services: services.numbers.blocks())
    assert [(one.first, one.last, one.own) for one in blocks] == [(1, 20, True), (21, 50, False)]
    table = screen.pages["numbers"].table
    office.until(lambda: table.rows.rowCount() == 2)
    assert table.rows.row(1).cell(5).text == "示例-02 号机"


def test_that_a_spoilt_number_is_chosen_from_its_run_and_stays_in_the_register_with_its_reason(office, qtbot):
    screen = open_page(office, "numbers")
    register_block(office, qtbot, screen, "1", "5")
    page = screen.pages["numbers"]
    office.until(lambda: page.lines.rows.rowCount() == 1)
    page.lines.selectRow(0)
    press(screen, qtbot, "void_line")
    dialog = office.dialog("void_number")
    type_into(dialog, "void_n", "3")
    press(dialog, qtbot, "act")
    assert dialog.isVisible(), "a reason is asked for"
    type_text(dialog.reason.edit, "手写文书写坏")
    press(dialog, qtbot, "act")
    office.until(lambda: page.lines.rows.rowCount() == 3)
    assert page.lines.rows.row(1).cell(4).text == "作废：手写文书写坏"
    page.lines.selectRow(1)
    assert not page.void_button.isEnabled()


def test_that_a_number_outside_the_run_is_not_asked_for(office, qtbot):
    screen = open_page(office, "numbers")
    register_block(office, qtbot, screen, "1", "5")
    page = screen.pages["numbers"]
    office.until(lambda: page.lines.rows.rowCount() == 1)
    page.lines.selectRow(0)
    press(screen, qtbot, "void_line")
    dialog = office.dialog("void_number")
    type_into(dialog, "void_n", "6")
    type_text(dialog.reason.edit, "写坏")
    press(dialog, qtbot, "act")
    assert dialog.number.error()
    dialog.done(0)
    assert office.stored(lambda services: services.context.numbers.numbers()) == ()


def test_that_the_register_shows_one_kind_and_year_at_a_time(office, qtbot):
    def furnished(services):
        services.numbers.add_block(kind=NOTICE, year=2025, first=1, last=9)
        services.numbers.add_block(kind=NOTICE, year=2026, first=1, last=7)

    with_services(office, furnished)
    screen = open_page(office, "numbers")
    page = screen.pages["numbers"]
    office.until(lambda: page.lines.rows.rowCount() == 1)
    assert page.lines.rows.row(0).cell(0).text == "示环限改字〔2026〕1 至 7 号"
    page.year.set_value("2025")
    page.year.chosen.emit("2025")
    office.until(lambda: "2025" in page.lines.rows.row(0).cell(0).text)
    assert "年度已过" in page.lines.rows.row(0).cell(4).text
    assert page.table.rows.rowCount() == 1


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


def test_that_every_kind_with_a_usual_number_can_be_given_another_pattern(office):
    screen = open_page(office, "bureau")
    usual = office.stored(lambda services: services.bureau.suggest(name="某局", region="示")).number_patterns
    assert set(usual) == {kind.value for kind in screen.pages["bureau"]._patterns}


def test_that_a_kind_without_a_pattern_is_not_numbered_and_stays_so(office):
    before = bureau(office)
    bare = {kind: text for kind, text in before.number_patterns.items() if kind != "referral_letter"}
    office.stored(lambda services: services.bureau.save(bureau=replace(before, number_patterns=bare)))
    screen = open_page(office, "bureau")
    page = screen.pages["bureau"]
    assert page._previews[DocumentKind.REFERRAL_LETTER].text() == "不编文号"
    type_into(screen, "bureau_supervision_phone", "0990-12369")
    screen.show_page("officers")
    assert bureau(office).number_patterns == bare
