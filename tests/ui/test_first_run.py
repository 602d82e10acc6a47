"""An empty base: setting up the bureau step by step, or loading the demo data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from inspector.domain.document import DocumentKind
from inspector.errors import Cancelled
from inspector.services.changes import Changes, Done
from tests.ui.office import WAIT_MS, type_text
from tests.ui.shell import Desk
from ui.screens import first_run
from ui.widgets.dialog import AskDialog

BUREAU = {
    "name": "示例市生态环境局",
    "region": "示",
    "address": "示例市示例路 1 号",
    "phone": "0000-1234567",
    "supervision": "0000-12369",
}
PEOPLE = (("王建国", "99012305017"), ("李晓梅", "99012305023"))


@pytest.fixture
def desk(qtbot, tmp_path):
    made = Desk(qtbot, tmp_path)
    yield made
    made.window.close_now()


def put(desk, name, text):
    edit = desk.part(name, QLineEdit)
    edit.clear()
    type_text(edit, text)


def fill_bureau(desk):
    desk.press("begin_setup")
    for name, text in BUREAU.items():
        put(desk, f"bureau_{name}", text)
    desk.settle()


def fill_people(desk):
    for number, (name, certificate) in enumerate(PEOPLE, start=1):
        put(desk, f"officer{number}_name", name)
        put(desk, f"officer{number}_certificate", certificate)
        put(desk, f"officer{number}_valid_from", "2024-01-01")
        put(desk, f"officer{number}_valid_to", "2028-12-31")


def test_that_an_empty_base_opens_on_the_first_run_page_and_nothing_else_can_be_reached(desk):
    assert desk.screen.objectName() == "first_run_screen"
    assert not desk.part("rail").isVisible()
    desk.key("Alt+2")
    assert desk.screen.objectName() == "first_run_screen"


def test_that_a_bureau_set_up_in_three_steps_is_stored_whole_and_leads_to_the_workbench(desk):
    fill_bureau(desk)
    desk.press("setup_next")
    type_text(desk.part("bureau_jurisdiction"), "城东街道、南山镇，河口镇")
    desk.press("setup_next")
    fill_people(desk)
    desk.press("setup_next")
    desk.settle()
    assert desk.screen.objectName() == "workbench_screen"
    assert desk.part("rail").isVisible()
    bureau = desk.read(lambda services: services.bureau.get())
    assert (bureau.name, bureau.letterhead) == ("示例市生态环境局", "示例市生态环境局")
    assert bureau.jurisdiction == ("城东街道", "南山镇", "河口镇")
    assert desk.read(lambda services: services.session.actor().name) == "王建国"
    assert len(desk.read(lambda services: services.officers.all())) == 2
    blocks = desk.read(lambda services: services.numbers.blocks())
    assert {one.kind for one in blocks} == set(bureau.number_patterns)
    assert {(one.first, one.last) for one in blocks} == {(1, 50)}


def test_that_a_step_with_something_missing_is_not_left_and_says_what(desk):
    desk.press("begin_setup")
    desk.press("setup_next")
    step = desk.screen._setup.bureau
    assert step.isVisible()
    assert step.name.error()
    assert not step.postal_code.error()


def test_that_the_letterhead_follows_the_name_until_it_is_typed_itself(desk):
    desk.press("begin_setup")
    step = desk.screen._setup.bureau
    put(desk, "bureau_name", "甲局")
    assert step.letterhead.text() == "甲局"
    put(desk, "bureau_letterhead", "乙局")
    put(desk, "bureau_name", "丙局")
    assert step.letterhead.text() == "乙局"


def test_that_the_next_number_is_shown_while_the_pattern_is_typed(desk):
    fill_bureau(desk)
    desk.press("setup_next")
    shown = desk.part(f"next_number_{DocumentKind.RECTIFICATION_NOTICE}")
    assert shown.text() == "下一个文号：示环限改字〔2026〕1号"
    put(desk, f"pattern_{DocumentKind.RECTIFICATION_NOTICE}", "示环责改〔{year}〕{n}号")
    assert shown.text() == "下一个文号：示环责改〔2026〕1号"
    put(desk, "block_first", "31")
    assert shown.text() == "下一个文号：示环责改〔2026〕31号"
    desk.press("setup_next")
    assert not desk.screen._setup.numbers.last.error()
    desk.press("setup_back")
    put(desk, "block_first", "51")
    desk.press("setup_next")
    assert desk.screen._setup.numbers.last.error()


@pytest.mark.parametrize("pattern", ["", "示环责改{n}号", "示环责改〔{year}〕{m}号"])
def test_that_an_impossible_pattern_is_named_and_holds_the_step(desk, pattern):
    fill_bureau(desk)
    desk.press("setup_next")
    put(desk, f"pattern_{DocumentKind.RECTIFICATION_NOTICE}", pattern)
    desk.press("setup_next")
    step = desk.screen._setup.numbers
    assert step.isVisible()
    assert [one.kind for one in step._parts if one.pattern.error()] == [DocumentKind.RECTIFICATION_NOTICE]


def test_that_the_same_certificate_twice_is_refused(desk):
    fill_bureau(desk)
    desk.press("setup_next")
    desk.press("setup_next")
    fill_people(desk)
    put(desk, "officer2_certificate", PEOPLE[0][1])
    desk.press("setup_next")
    desk.settle()
    assert desk.screen.objectName() == "first_run_screen"
    assert "相同" in desk.screen._setup.officers.second.certificate.error()
    assert desk.read(lambda services: services.session.is_empty())


def test_that_going_back_keeps_what_was_typed(desk):
    fill_bureau(desk)
    desk.press("setup_next")
    desk.press("setup_back")
    assert desk.screen._setup.bureau.address.text() == BUREAU["address"]


def test_that_closing_over_a_half_filled_form_asks_first(desk):
    fill_bureau(desk)
    desk.window.close()
    asked = desk.window.findChild(AskDialog, "leave_setup")
    assert asked.isVisible()
    assert desk.window.isVisible()
    asked.safe_button.click()
    desk.window.close()
    desk.window.findChildren(AskDialog, "leave_setup")[-1].act_button.click()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=WAIT_MS)


def test_that_cancelled_demo_data_leads_back_to_the_start(desk, monkeypatch):
    def never_ends(_services, progress):
        for step in range(10_000_000):
            progress.report(step, 10_000_000, "生成")
        raise AssertionError("was not cancelled")

    def load(services, progress):
        try:
            never_ends(services, progress)
        except Cancelled:
            return Done(False, Changes())

    monkeypatch.setattr(first_run, "_load", load)
    desk.press("load_demo")
    desk.press("cancel_demo")
    desk.settle()
    assert desk.screen._pages.currentWidget() is desk.screen._start
    assert desk.screen._progress is None


def test_that_enter_walks_through_a_step_and_on_to_the_next(desk):
    fill_bureau(desk)
    desk.window.activateWindow()
    desk.part("bureau_name", QLineEdit).setFocus()
    for _field in range(9):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.part("bureau_jurisdiction").isVisible()


def test_that_the_notices_appeal_goes_by_the_bureaus_name_unless_the_person_wrote_it(desk):
    fill_bureau(desk)
    assert desk.part("bureau_review_authority", QLineEdit).text() == "示例市人民政府"
    put(desk, "bureau_review_authority", "示例省人民政府")
    put(desk, "bureau_name", "示例县生态环境局")
    desk.settle()
    assert desk.part("bureau_review_authority", QLineEdit).text() == "示例省人民政府"


def test_that_an_expired_certificate_is_pointed_out_when_it_is_registered(desk):
    box = desk.part("setup_card").officers.second
    desk.press("begin_setup")
    put(desk, "officer2_valid_to", "2026-10-31")
    box.valid_to.flush()
    assert "已过期" in box.valid_to.error()
