"""From the start to the first page: what stands before the base is open, and what an empty base changes."""

from __future__ import annotations

import builtins

from benchmarks.filled_base import fill
from tests.ui.office import NOW, WAIT_MS
from tests.ui.shell import Desk


def started_on_a_filled_base(qtbot, folder) -> Desk:
    """A window that has begun but whose lane has not told it anything yet."""
    desk = Desk(qtbot, folder, visits=1, wait=False)
    qtbot.waitUntil(lambda: desk.window._painted, timeout=WAIT_MS)
    desk.window.begin(desk.clock)
    return desk


def test_that_the_workbench_stands_before_its_base_is_open(qtbot, tmp_path):
    desk = started_on_a_filled_base(qtbot, tmp_path)
    assert not desk.conductor._open
    assert desk.screen.objectName() == "workbench_screen"
    desk.settle()
    desk.window.close_now()


def test_that_keys_act_before_the_base_is_open_and_are_not_undone_by_its_opening(qtbot, tmp_path):
    desk = started_on_a_filled_base(qtbot, tmp_path)
    with qtbot.waitSignal(desk.window.ready, timeout=WAIT_MS):
        desk.key("Alt+3")
        assert not desk.conductor._open
    assert desk.screen.objectName() == "ledger_screen"
    desk.settle()
    desk.window.close_now()


def test_that_the_status_bar_says_stored_once_the_base_is_open_though_pages_are_still_being_read(
    qtbot, tmp_path
):
    desk = started_on_a_filled_base(qtbot, tmp_path)
    assert desk.stored_text() == ""
    with qtbot.waitSignal(desk.conductor.runner.opened, timeout=WAIT_MS):
        pass
    assert desk.stored_text().startswith("已全部存入本机")
    desk.settle()
    desk.window.close_now()


def test_that_a_base_without_a_bureau_leads_to_the_first_run_with_no_way_back(qtbot, tmp_path):
    first = Desk(qtbot, tmp_path)
    first.close()
    again = Desk(qtbot, tmp_path, wait=False)
    with qtbot.waitSignal(again.window.ready, timeout=WAIT_MS):
        again.window.begin(again.clock)
    assert again.screen.objectName() == "first_run_screen"
    assert not again.part("rail").isVisible()
    again.settle()
    again.window.close_now()


def test_that_a_base_that_cannot_be_opened_takes_the_workbench_away_again(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, wait=False)
    fill(desk.paths, 1, NOW)
    desk.paths.database.write_bytes(b"no base" * 1000)
    with qtbot.waitSignal(desk.window.ready, timeout=WAIT_MS):
        desk.window.begin(desk.clock)
        assert desk.screen.objectName() == "workbench_screen"
    assert desk.screen is None
    assert not desk.part("rail").isEnabled()
    desk.window.close_now()


def test_that_no_source_text_is_read_for_an_import():
    assert builtins.__import__ is not builtins.__feature_import__
