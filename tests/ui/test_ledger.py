"""The ledger: tabs, filter, the drawer of one finding, and what may be recorded."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from inspector.domain.rectification import RectificationState, Step
from tests.ui.office import TODAY, type_text
from tests.ui.shell import Desk
from ui.dialogs.ledger_step import StepDialog
from ui.widgets.table import TableView


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path, visits=4)
    made.go("ledger")
    yield made
    made.window.close_now()


def lines(desk):
    return desk.read(lambda services: services.ledger.lines())


def open_drawer(desk, number=0):
    line = lines(desk)[number]
    desk.go("ledger", finding_id=line.finding_id)
    return line


def dialog(desk):
    found = [one for one in desk.window.findChildren(StepDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def events(desk, line):
    return desk.read(lambda services: services.ledger.events(finding_id=line.finding_id))


def test_that_the_tabs_count_what_they_show(desk):
    tabs = desk.part("ledger_tabs")
    assert [tabs._tabs[key]._count for key in ("open", "overdue", "closed", "all")] == ["4", "0", "0", "4"]


def test_that_overdue_findings_stand_under_their_tab_and_on_the_rail(desk):
    desk.clock.advance(days=30)
    desk.screen.refresh()
    desk.conductor._ask_overdue()
    desk.settle()
    tabs = desk.part("ledger_tabs")
    tabs.pick("overdue")
    assert desk.part("ledger_table", TableView).rows.rowCount() == 4
    assert desk.part("rail-ledger").accessibleDescription() == "4"


def test_that_typing_filters_by_company(desk):
    field = desk.part("ledger_filter")
    field.edit.setText("工地 2")
    field.typed.emit("工地 2")
    desk.settle()
    assert desk.part("ledger_table", TableView).rows.rowCount() == 1


def test_that_selecting_a_row_opens_its_facts_beside_the_table(desk):
    table = desk.part("ledger_table", TableView)
    desk.qtbot.waitUntil(lambda: table.rows.row(0) is not None)
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Down)
    desk.settle()
    drawer = desk.part("ledger_drawer")
    assert drawer.isVisible()
    assert drawer.life.line.finding_id == table.current_id()
    assert drawer.life.finding.requirement


def test_that_esc_in_the_drawer_closes_it_and_leaves_the_ledger_open(desk):
    open_drawer(desk)
    desk.qtbot.keyClick(desk.part("ledger_drawer"), Qt.Key.Key_Escape)
    assert not desk.part("ledger_drawer").isVisible()
    assert desk.navigator.place.key == "ledger"


def test_that_a_finding_asked_for_by_another_page_is_opened_and_selected(desk):
    line = open_drawer(desk, 2)
    assert desk.part("ledger_drawer").life.line.finding_id == line.finding_id
    table = desk.part("ledger_table", TableView)
    desk.qtbot.waitUntil(lambda: table.current_id() == line.finding_id)


def test_that_a_reinspection_needs_an_outcome_and_is_then_recorded_with_its_word(desk):
    line = open_drawer(desk)
    desk.press("act_reinspect")
    asked = dialog(desk)
    desk.press("record_step")
    assert asked.isVisible()
    asked.outcome.pick(Step.PASSED)
    type_text(asked.reason.edit, "现场已全部覆盖")
    desk.press("record_step")
    desk.settle()
    last = events(desk, line)[-1]
    assert (last.step, last.reason, last.by) == (Step.PASSED, "现场已全部覆盖", "甲执法员")
    assert desk.part("ledger_drawer").life.line.state is RectificationState.TO_APPROVE


def test_that_an_extension_demands_day_approver_and_reason_and_moves_the_last_day(desk):
    line = open_drawer(desk)
    desk.press("act_extend")
    asked = dialog(desk)
    desk.press("record_step")
    assert all(field.error() for field in (asked.due, asked.approver, asked.reason))
    asked.due.set_value(TODAY + timedelta(days=60))
    type_text(asked.approver.edit, "周振华")
    type_text(asked.reason.edit, "设备到货延迟")
    desk.press("record_step")
    desk.settle()
    assert events(desk, line)[-1].approver == "周振华"
    changed = next(one for one in lines(desk) if one.finding_id == line.finding_id)
    assert changed.due == TODAY + timedelta(days=60)


def test_that_a_finding_is_closed_only_after_it_passed_and_can_be_reopened(desk):
    line = open_drawer(desk)
    assert desk.window.findChild(QMenu, "act_menu") is None
    desk.press("act_reinspect")
    dialog(desk).outcome.pick(Step.PASSED)
    desk.press("record_step")
    desk.settle()
    desk.press("act_close")
    asked = dialog(desk)
    type_text(asked.approver.edit, "周振华")
    type_text(asked.reason.edit, "现场核实已改正")
    desk.press("record_step")
    desk.settle()
    assert desk.part("ledger_drawer").life.line.state is RectificationState.CLOSED
    assert [button.objectName() for button in desk.part("ledger_drawer")._buttons] == ["act_reopen"]
    assert events(desk, line)[-1].step is Step.CLOSED


def test_that_a_step_before_the_last_one_is_refused_in_the_dialog_and_nothing_is_recorded(desk):
    line = open_drawer(desk)
    before = events(desk, line)
    desk.press("act_reinspect")
    asked = dialog(desk)
    asked.outcome.pick(Step.PASSED)
    asked.when.set_value(desk.clock.now() - timedelta(days=300))
    desk.press("record_step")
    desk.settle()
    assert asked.isVisible()
    assert "没有登记" in asked._banner.text()
    assert events(desk, line) == before
    asked.reject()


def test_that_the_drawer_leads_to_the_documents_and_to_the_site(desk):
    line = open_drawer(desk)
    desk.press("to_site")
    assert (desk.navigator.place.key, desk.navigator.place.arguments.site_id) == ("sites", line.site_id)


def test_that_an_empty_ledger_says_where_findings_come_from(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path / "empty")
    desk.navigator.go("ledger")
    desk.settle()
    assert desk.screen._stack.currentWidget() is desk.screen._empty
    desk.window.close_now()


def test_that_the_file_opens_at_what_the_finding_needs_next(desk):
    line = open_drawer(desk)
    desk.press("to_inspection")
    desk.settle()
    place = desk.navigator.place
    assert (place.key, place.arguments.inspection_id) == ("documents", line.inspection_id)
    assert place.arguments.finding_id == line.finding_id


def test_that_a_step_can_be_registered_by_issuing_its_document(desk):
    line = open_drawer(desk)
    desk.press("issue_service_proof")
    desk.settle()
    place = desk.navigator.place
    assert (place.key, place.arguments.target.id) == ("documents", "service_proof")
    assert place.arguments.finding_id == line.finding_id
    assert place.arguments.text == "draft"
    drafts = desk.read(lambda services: services.paper_reader.file(line.inspection_id).drafts)
    assert drafts == ()  # nothing was issued that could be served
