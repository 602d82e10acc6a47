"""The first page: what is under way, what is due, how the machine stands; and the list of inspections."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from inspector.domain.inspection import InspectionState
from inspector.domain.rectification import Step
from tests.ui.office import NOW
from tests.ui.shell import Desk
from ui.models.start_duties import is_due
from ui.models.words import progress_word, short_title
from ui.screens.workbench import DueRow
from ui.widgets.card import ActionRow
from ui.widgets.dialog import BaseDialog
from ui.widgets.table import TableView


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path, visits=3)
    yield made
    made.window.close_now()


def rows(desk, kind=ActionRow):
    return [row for row in desk.screen.findChildren(kind) if row.isVisible()]


def test_that_todays_visit_under_way_has_the_one_filled_button_and_says_where_it_stopped(desk):
    current = [row for row in rows(desk) if row._selected]
    assert len(current) == 1
    assert "六个百分百 11/30" in current[0].accessibleDescription()
    assert "停在 7.3" in current[0].accessibleDescription()


def test_that_a_signed_visit_no_longer_looks_half_done(desk):
    sealed = next(one for one in desk.read(lambda s: s.inspections.all()) if one.state == "sealed")
    assert progress_word(replace(sealed, answered=28, total=30)) == "28 项"
    under_way = replace(sealed, state=InspectionState.IN_PROGRESS, answered=28, total=30)
    assert progress_word(under_way) == "28/30"


def test_that_going_on_opens_the_screen_on_which_the_inspection_continues(desk):
    under_way = next(one for one in desk.read(lambda s: s.inspections.all()) if one.state == "in_progress")
    desk.press(f"go_on_{under_way.id}")
    assert desk.navigator.place.key == "runner"
    assert desk.navigator.place.arguments.inspection_id == under_way.id


def test_that_new_inspection_leads_to_its_form(desk):
    desk.press("new_inspection")
    assert desk.navigator.place.key == "new_inspection"


def test_that_a_finding_that_falls_due_stands_there_and_opens_the_ledger_at_it(desk):
    line = desk.read(lambda services: services.ledger.lines())[0]
    desk.clock.advance(days=19)
    desk.screen.refresh()
    desk.settle()
    due = [row for row in rows(desk, DueRow) if row.objectName() == f"due_{line.finding_id}"]
    desk.qtbot.mouseClick(due[0], Qt.MouseButton.LeftButton)
    assert desk.navigator.place.key == "ledger"
    assert desk.navigator.place.arguments.finding_id == line.finding_id


def test_that_the_page_is_drawn_anew_when_a_finding_was_closed_meanwhile(desk):
    line = desk.read(lambda services: services.ledger.lines())[0]
    desk.clock.advance(days=19)
    desk.screen.refresh()
    desk.settle()
    before = len(rows(desk, DueRow))
    desk.conductor.runner.lane(
        lambda services: services.ledger.record(
            finding_id=line.finding_id, step=Step.PASSED, at=desk.clock.now()
        )
    )
    desk.settle()
    assert len(rows(desk, DueRow)) == before - 1


# -------------------------------------------------------------------------------------------------- this machine


def test_that_a_backup_can_be_made_at_once_and_is_shown(desk):
    desk.press("machine_backup")
    desk.settle()
    assert len(desk.read(lambda services: services.maintenance.backups())) == 1
    assert desk.screen._machine._backup._strong.text() != "还没有备份"


@pytest.mark.parametrize(
    ("name", "place"), [("library", "knowledge"), ("numbers", "settings"), ("certificate", "settings")]
)
def test_that_every_link_of_the_machine_card_leads_where_it_says(desk, name, place):
    desk.press(f"machine_{name}")
    assert desk.navigator.place.key == place


def test_that_the_start_checks_the_base_and_backs_it_up_once_a_day(desk):
    desk.screen._machine._check()
    desk.settle()
    assert desk.screen._machine._backup._mark.accessibleName() == "自检通过，数据完整"
    assert len(desk.read(lambda services: services.maintenance.backups())) == 1


@pytest.mark.parametrize(("hours", "due"), [(None, True), (1, False), (23, False), (24, True), (100, True)])
def test_that_a_backup_is_due_when_the_last_is_a_day_old(hours, due):
    copies = () if hours is None else (NOW - timedelta(days=9), NOW - timedelta(hours=hours))
    assert is_due(copies, NOW) is due


def test_that_the_report_says_what_the_check_found(desk):
    desk.screen._machine.link_clicked.emit()
    desk.settle()
    report = desk.window.findChild(BaseDialog, "check_report")
    assert report.isVisible()
    desk.press("close_report")


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("施工工地扬尘“六个百分百”检查清单", "六个百分百"),
        ("排污许可检查清单", "排污许可"),
        ("三同时", "三同时"),
    ],
)
def test_that_a_checklist_is_called_as_colleagues_call_it(title, short):
    assert short_title(title) == short


# --------------------------------------------------------------------------------------------------- inspections


def shown(desk):
    table = desk.part("inspection_table", TableView)
    return [table.rows.row(number).cell(1).text for number in range(table.rows.rowCount())]


def test_that_the_list_shows_every_inspection_newest_first(desk):
    desk.go("inspections")
    assert shown(desk)[0] == "示例工地 0 号"
    assert len(shown(desk)) == 6


def test_that_typing_filters_the_list_by_pinyin_initials(desk):
    desk.go("inspections")
    desk.part("inspection_filter").typed.emit("")
    field = desk.part("inspection_filter")
    field.edit.setText("slgd 1")
    field.typed.emit("slgd 1")
    desk.settle()
    everything = len(shown(desk))
    field.edit.setText("工地 1")
    field.typed.emit("工地 1")
    desk.settle()
    assert set(shown(desk)) == {"示例工地 1 号"}
    assert everything <= 6


def test_that_a_tab_shows_one_state_and_its_count(desk):
    desk.go("inspections")
    tabs = desk.part("inspection_tabs")
    assert tabs._tabs["sealed"]._count == "3"
    tabs.pick("sealed")
    assert len(shown(desk)) == 3


@pytest.mark.parametrize(("tab", "place"), [("in_progress", "runner"), ("sealed", "documents")])
def test_that_enter_opens_an_inspection_where_its_state_goes_on(desk, tab, place):
    desk.go("inspections")
    desk.part("inspection_tabs").pick(tab)
    table = desk.part("inspection_table", TableView)
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert desk.navigator.place.key == place
