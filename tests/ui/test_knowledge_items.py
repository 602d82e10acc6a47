"""检查清单 in the knowledge: the day picks the law, words and kinds of site find items, and a list goes on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog

from inspector.domain.officer import Role
from tests.ui.knowledge import row as row_of
from tests.ui.knowledge import rows, settle, show, words
from tests.ui.office import CHECKLIST, TODAY, Office, an_officer, furnish, press, type_into
from ui.screens.knowledge.checklist_list import newer_in_pack
from ui.screens.knowledge.item_rows import item_columns
from ui.widgets.lists import ListRow

HOARDING = f"{CHECKLIST}/a01"
BASIS = next(number for number, column in enumerate(item_columns()) if column.title == "该日依据")


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path, furnish)
    yield made
    made.close()


def basis_cell(screen, key: str = HOARDING) -> str:
    return row_of(screen.page.items, key).cell(BASIS).text


def lists(screen) -> list[str]:
    return [one.id for one in screen.page.left.list.rows.rows if not one.heading]


def choose_kind(screen, key: str) -> None:
    combo = screen.findChild(QComboBox, "object_kind")
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_that_the_day_before_the_code_shows_the_old_law_and_the_day_itself_the_code(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "day_before")
    settle(office)
    assert screen.page.dates.field.value().isoformat() == "2026-08-14"
    assert basis_cell(screen).startswith("大气污染防治法")
    assert "法律依据（行为发生在 2026-08-14）" in words(screen.page.detail)
    press(screen, qtbot, "day_after")
    settle(office)
    assert basis_cell(screen).startswith("生态环境法典")


def test_that_a_typed_day_counts_as_well(office, qtbot):
    screen = show(office, HOARDING)
    screen.page.dates.field.edit.selectAll()
    type_into(screen, "conduct_day", "2026-07-01")
    qtbot.keyClick(screen.page.dates.field.edit, Qt.Key.Key_Return)
    settle(office)
    assert basis_cell(screen).startswith("大气污染防治法")
    assert screen.page.dates.segment.value() == ""


def test_that_the_day_goes_along_to_the_laws(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "day_before")
    screen.show_page("laws")
    settle(office)
    assert screen.page.middle.dates.field.value().isoformat() == "2026-08-14"


def test_that_everything_an_officer_needs_is_shown_of_an_item(office):
    screen = show(office, HOARDING)
    said = words(screen.page.detail)
    for part in ("怎么查", "应取证据", "照片：围挡全景", "整改要求", "事实底稿", "其他日期的行为", "来源"):
        assert part in said
    assert "生态环境法典 第1128条第1款（一）" in said
    assert "大气污染防治法 第115条" in said


def test_that_search_without_a_hit_says_so(office):
    screen = show(office)
    type_into(screen, "knowledge_search", "没有这样的词")
    assert screen.page.none.isVisible()
    assert not screen.page.items.isVisible()
    assert lists(screen) == []


def test_that_items_are_found_by_a_phrase_and_by_pinyin_initials(office):
    screen = show(office)
    item = screen.page.reading.shown.knowledge.item(HOARDING)[1]
    type_into(screen, "knowledge_search", item.phrases[0] if item.phrases else item.guidance[0][:6])
    assert HOARDING in rows(screen.page.items)
    screen.page.left.search.edit.clear()
    type_into(screen, "knowledge_search", "gdyc")
    assert HOARDING in rows(screen.page.items)


def test_that_what_is_found_is_shown_in_full_when_typing_rests(office):
    screen = show(office)
    other = rows(screen.page.items)[-1]
    title = screen.page.reading.shown.knowledge.item(other)[1].question
    type_into(screen, "knowledge_search", title)
    office.until(lambda: title in words(screen.page.detail))


def test_that_a_kind_of_site_shows_its_checklists_and_nothing_else(office):
    screen = show(office)
    every = lists(screen)
    wanted = {
        one.key: one.checklists for one in office.stored(lambda services: services.library.categories())
    }
    choose_kind(screen, "building-site")
    assert set(lists(screen)) == set(wanted["building-site"])
    assert screen.page.left.list.current_id() == lists(screen)[0]
    choose_kind(screen, "")
    assert set(lists(screen)) == set(every)


def test_that_a_group_of_sites_cannot_be_chosen(office):
    combo = show(office).findChild(QComboBox, "object_kind")
    heads = [n for n in range(combo.count()) if str(combo.itemData(n)).startswith("group:")]
    assert heads
    assert not any(combo.model().item(number).isEnabled() for number in heads)


def test_that_a_checklist_of_the_bureaus_own_is_marked(qtbot, tmp_path):
    def prepare(office: Office, services) -> None:
        furnish(office, services)
        head = services.officers.save(
            officer=an_officer("周法", "99012305088", TODAY.replace(year=2029), Role.HEAD)
        )
        services.session.choose(officer_id=head.value.id)
        info = services.library.info(checklist_id=CHECKLIST)
        edited = replace(services.library.as_published(info.pin), title="本局扬尘检查清单")
        services.editing.keep(checklist=edited, source="")
        services.editing.publish(checklist_id=CHECKLIST, version="2020.1", note="改了名称")

    office = Office(qtbot, tmp_path, prepare)
    try:
        screen = show(office, HOARDING)
        own = next(one for one in screen.page.reading.lists.infos if one.id == CHECKLIST)
        assert newer_in_pack(own)
        (marked,) = [one for one in screen.page.left.list.rows.rows if one.id == CHECKLIST]
        assert isinstance(marked, ListRow)
        assert marked.chip.text == "有新版"
        assert "本局发布" in words(screen.page.head)
    finally:
        office.close()


def test_that_a_checklist_is_exported_to_a_workbook(office, qtbot, tmp_path):
    screen = show(office, HOARDING)
    press(screen, qtbot, "export_excel")
    dialog = screen.findChild(QFileDialog, "file_dialog")
    file = tmp_path / "清单.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settle(office)
    assert file.read_bytes()[:2] == b"PK"
    assert any("清单.xlsx" in toast for toast in office.toasts)


def test_that_the_blank_form_is_made_of_the_checklists_ticked_and_saved(office, qtbot, tmp_path):
    screen = show(office, HOARDING)
    press(screen, qtbot, "print_blank")
    dialog = office.dialog("blank_sheet_dialog")
    office.until(lambda: dialog.pdf.is_showing())
    file = tmp_path / "空白检查单.pdf"
    press(dialog, qtbot, "save_sheet")
    chooser = dialog.findChild(QFileDialog, "file_dialog")
    chooser.fileSelected.emit(str(file))
    chooser.close()
    office.until(file.exists)
    assert file.read_bytes()[:4] == b"%PDF"
    dialog.list.checked.emit(CHECKLIST, False)
    assert not dialog.findChild(QAbstractButton, "print_sheet").isEnabled()
    assert "勾" in dialog.pdf.sentence()
    settle(office)
    dialog.reject()


def test_that_a_form_that_cannot_be_written_is_said(office, qtbot, tmp_path):
    screen = show(office, HOARDING)
    press(screen, qtbot, "print_blank")
    dialog = office.dialog("blank_sheet_dialog")
    office.until(lambda: dialog.pdf.is_showing())
    (tmp_path / "文件").touch()
    dialog._write(tmp_path / "文件" / "a.pdf")
    office.until(lambda: "不能写到" in dialog.banner.text())
    assert dialog.pdf.is_showing()
    dialog.reject()


def test_that_editing_begins_with_the_checklist_shown(office, qtbot):
    screen = show(office, HOARDING)
    press(screen, qtbot, "edit_checklist")
    settle(office)
    assert screen.current == "editing"
    assert screen.page.chosen.endswith(f":{CHECKLIST}")


def test_that_the_range_of_fines_stands_beside_the_basis(office):
    screen = show(office, HOARDING)
    cells = row_of(screen.page.items, HOARDING).cells
    assert any(getattr(cell, "text", "") == "1–10 万元" for cell in cells)
