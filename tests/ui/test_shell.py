"""The window: places, keys, what it says about storing, what it does with errors and bugs, how it closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from tests.ui.office import WAIT_MS
from tests.ui.shell import Desk
from ui.faults import LOG, log_file, start_log
from ui.navigation import SCREENS, screen_class
from ui.screens.base import Screen


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path, visits=3)
    yield made
    made.window.close_now()


@pytest.mark.parametrize("key", SCREENS)
def test_that_every_place_has_its_screen(key):
    assert issubclass(screen_class(key), Screen)


def test_that_the_window_is_painted_before_the_base_is_opened(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, wait=False)
    qtbot.waitUntil(lambda: desk.window._painted, timeout=WAIT_MS)
    assert not desk.paths.database.exists()
    desk.window.close_now()


def test_that_a_filled_base_opens_on_the_workbench(desk):
    assert desk.screen.objectName() == "workbench_screen"
    assert desk.part("rail").isVisible()


def test_that_a_screen_too_small_for_the_window_is_filled_by_it(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, wait=False)
    desk.window.resize(1, 1)
    desk.window.fit_screen()
    assert not desk.window.isMaximized()
    desk.window.resize(desk.window.screen().availableSize())
    desk.window.fit_screen()
    assert desk.window.isMaximized()
    desk.window.close_now()


@pytest.mark.parametrize(("keys", "screen"), [("Alt+2", "inspections_screen"), ("Alt+3", "ledger_screen")])
def test_that_alt_and_a_digit_go_to_the_pages_of_the_rail(desk, keys, screen):
    desk.key(keys)
    assert desk.screen.objectName() == screen


def test_that_a_rail_button_goes_to_its_page_and_marks_it(desk):
    desk.press("rail-ledger")
    assert desk.screen.objectName() == "ledger_screen"
    assert desk.part("rail-ledger").isChecked()


def test_that_esc_leads_back_from_a_page_without_a_rail_entry(desk):
    desk.go("inspections")
    desk.go("new_inspection")
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.screen.objectName() == "inspections_screen"


def test_that_esc_on_a_page_of_the_rail_goes_nowhere(desk):
    desk.go("ledger")
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.screen.objectName() == "ledger_screen"


def test_that_a_screen_that_refuses_to_be_left_stays_and_so_does_the_rail(desk, monkeypatch):
    desk.go("ledger")
    monkeypatch.setattr(desk.screen, "may_leave", lambda: False)
    desk.press("rail-inspections")
    assert desk.screen.objectName() == "ledger_screen"
    assert desk.part("rail-ledger").isChecked()


def test_that_every_inspection_gets_a_runner_of_its_own(desk):
    first, second = (one.id for one in desk.read(lambda s: s.inspections.all(limit=2)))
    desk.go("runner", inspection_id=first)
    shown = desk.screen
    desk.go("runner", inspection_id=first)
    assert desk.screen is shown
    desk.go("runner", inspection_id=second)
    assert desk.screen is not shown


# ---------------------------------------------------------------------------------------- what it says is stored


def test_that_the_status_bar_says_stored_with_the_time_only_after_a_change_came_back(desk):
    before = desk.stored_text()
    desk.clock.advance(minutes=5)
    done = Done(None, Changes.of("site", "x"))
    desk.conductor.runner.lane(lambda _services: done)
    assert desk.stored_text() == before
    desk.settle()
    assert desk.stored_text() == "已全部存入本机 08:46:00"


def test_that_typing_is_said_to_be_under_way_until_the_lane_is_quiet(desk):
    desk.screen.mark_typing()
    assert desk.stored_text() == "正在存入…"
    desk.qtbot.waitUntil(lambda: desk.stored_text().startswith("已全部存入本机"), timeout=WAIT_MS)


def test_that_a_refused_step_is_never_said_to_be_stored(desk):
    def refuse(_services):
        raise KnownError("磁盘已满。", "记录都在。", "请清出空间。")

    desk.screen.lane(refuse)
    desk.settle()
    assert desk.stored_text() == "刚才一步没有存入"
    assert desk.part("error_banner").text() == "磁盘已满。记录都在。请清出空间。"


def test_that_the_banner_is_gone_on_the_next_page(desk):
    desk.navigator.show_error(KnownError("某事没有办成。"))
    desk.go("ledger")
    assert desk.window.frame._banner is None


# ------------------------------------------------------------------------------------------------ bugs and log


def test_that_a_bug_in_the_lane_is_written_down_and_told_with_the_file(desk, caplog):
    start_log(desk.paths)

    def stumble(_services):
        raise ZeroDivisionError("made up")

    desk.conductor.runner.lane(stumble)
    desk.settle()
    page = desk.part("bug_page")
    told = " ".join(label.text() for label in page.findChildren(type(desk.window.frame.status._machine)))
    assert str(log_file(desk.paths)) in told
    assert "made up" in log_file(desk.paths).read_text("utf-8")
    desk.press("leave_bug")
    desk.settle()
    assert desk.screen.objectName() == "workbench_screen"
    for handler in tuple(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()


# ------------------------------------------------------------------------------------------------ who works here


def test_that_the_user_menu_says_who_works_on_this_machine(desk):
    assert desk.part("header_user").text() == "甲执法员"
    desk.press("header_user")
    menu = desk.part("user_menu", QMenu)
    chosen = next(action for action in menu.actions() if action.text().startswith("乙执法员"))
    chosen.trigger()
    menu.close()
    desk.settle()
    assert desk.part("header_user").text() == "乙执法员"
    desk.close()
    assert desk.read(lambda services: services.session.actor().name) == "乙执法员"


# --------------------------------------------------------------------------------------------------- find anything


def test_that_ctrl_k_finds_a_site_by_its_pinyin_initials_and_opens_its_file(desk):
    desk.key("Ctrl+K")
    palette = desk.conductor._find.palette
    palette.asked.emit("slgd")
    desk.settle()
    row = next(row for row in palette.results.rows.rows if row.id.startswith("site|"))
    palette.chosen.emit(row.id)
    assert desk.navigator.place.key == "sites"
    assert desk.navigator.place.arguments.site_id == row.id.partition("|")[2]


def test_that_ctrl_k_finds_items_and_articles_and_marks_a_law_that_is_no_longer_in_force(desk):
    desk.key("Ctrl+K")
    palette = desk.conductor._find.palette
    palette.asked.emit("围挡")
    desk.settle()
    assert any(row.id.startswith("item|") for row in palette.results.rows.rows)
    palette.asked.emit("112")
    desk.settle()
    articles = [row for row in palette.results.rows.rows if row.id.startswith("article|")]
    assert any(row.chip is not None for row in articles)
    assert [row.chip is None for row in articles] == sorted(
        (row.chip is None for row in articles), reverse=True
    )
    palette.hide()


# ------------------------------------------------------------------------------------------------------- closing


def test_that_closing_waits_for_the_lane_and_loses_nothing(desk):
    desk.conductor.runner.lane(lambda services: services.session.rename_device(name="七号机"))
    desk.close()
    assert desk.read(lambda services: services.session.device().name) == "七号机"


def test_that_closing_hands_typed_text_to_the_lane_first(desk, monkeypatch):
    screen = desk.screen
    monkeypatch.setattr(
        screen, "flush", lambda: screen.lane(lambda services: services.session.rename_device(name="八号机"))
    )
    desk.close()
    assert desk.read(lambda services: services.session.device().name) == "八号机"


def test_that_the_window_stays_open_over_a_text_that_could_not_be_stored(desk, monkeypatch):
    screen = desk.screen

    def refuse(_services):
        raise KnownError("磁盘已满。")

    monkeypatch.setattr(screen, "flush", lambda: screen.lane(refuse))
    desk.window.close()
    desk.settle()
    assert desk.window.isVisible()
    assert desk.part("error_banner").isVisible()


def test_that_the_window_comes_back_where_it_stood(desk, qtbot):
    desk.window.resize(1200, 700)
    desk.close()
    again = Desk(qtbot, desk.paths.root.parent, wait=False)
    assert (again.window.width(), again.window.height()) != (0, 0)
    assert again.window.preferences.settings.geometry.width == 1200
    again.window.close_now()


# -------------------------------------------------------------------------------------- a base that does not open


def test_that_a_damaged_base_leads_to_a_page_that_restores_a_backup(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path, visits=2)
    desk.conductor.runner.lane(lambda services: services.maintenance.backup())
    desk.close()
    desk.paths.database.write_bytes(b"no database at all" * 500)
    broken = _open_broken(qtbot, tmp_path)
    assert broken.part("base_trouble").isVisible()
    assert broken.stored_text() == "数据库未打开，没有写入"
    with qtbot.waitSignal(broken.window.ready, timeout=WAIT_MS):
        broken.press("restore_backup")
    broken.settle()
    assert broken.screen.objectName() == "workbench_screen"
    broken.close()
    assert len(broken.read(lambda services: services.inspections.all())) == 5
    assert list(broken.paths.root.glob("replaced-*/inspector.db"))


def _open_broken(qtbot, folder):
    desk = Desk(qtbot, folder, wait=False)
    with qtbot.waitSignal(desk.window.ready, timeout=WAIT_MS):
        desk.window.begin(desk.clock)
    return desk


@pytest.mark.parametrize("size", [(480, 320), (700, 400), (1000, 560), (1366, 768)])
def test_that_the_frame_fits_small_windows(desk, size):
    desk.window.resize(*size)
    QApplication.processEvents()
    assert desk.part("rail").width() == (48 if size[0] < 1000 else 72)
    assert desk.window.frame.status.isVisible() is (size[1] >= 560)
