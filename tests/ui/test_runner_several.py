"""A visit with several checklists: one question once, choices, what appears with them, the way between the lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from inspector.domain.checklist import AnswerKind, Comparison, Condition, Limit
from inspector.domain.inspection import Result
from inspector.services.inspections import LastAnswer
from inspector.services.review import Target
from tests.ui.runner_visit import CHECKLIST, Visit, publish
from ui.screens.base import Arguments
from ui.screens.runner.contents import ChecklistRow
from ui.screens.runner.guidance import Guidance
from ui.widgets.fields import NumberField

OTHER = "second-list"
SHARED = "a18"
CHOICES = (
    "废气",
    "废水",
    "噪声",
    "固体废物",
    "土壤和地下水",
    "辐射设备和放射源",
    "在线监控设施",
    "排污许可证载明事项",
)


def two_lists(services):
    """The dust checklist, and a second one whose first question is one of its own."""
    dust = services.library.checklist(checklist_id=CHECKLIST)
    shared = replace(dust.item(SHARED), ask_once="costs")
    sections = tuple(
        replace(one, items=tuple(shared if item.id == SHARED else item for item in one.items))
        for one in dust.sections
    )
    plain = replace(shared, ask_once="", condition=None, limit=None, unit="", choices=())
    media = replace(plain, id="z02", number="1.2", answer_kind=AnswerKind.CHOICES, choices=CHOICES)
    night = replace(plain, id="z03", number="1.3", condition=Condition("z02", values=("噪声", "废水")))
    limit = Limit(Comparison.BETWEEN, Decimal(6), upper=Decimal(9))
    acid = replace(plain, id="z04", number="2.1", answer_kind=AnswerKind.NUMBER, unit="无量纲", limit=limit)
    again = replace(shared, id="z01", number="1.1")
    first, last = dust.sections[0], dust.sections[1]
    other = replace(
        dust,
        id=OTHER,
        title="第二张清单",
        topic="第二类",
        sections=(
            replace(first, title="甲", items=(again, media, night)),
            replace(last, title="乙", items=(acid,)),
        ),
    )
    publish(services, replace(dust, sections=sections), other)


@pytest.fixture
def visit(qtbot, tmp_path):
    one = Visit(qtbot, tmp_path, (CHECKLIST, OTHER), furnish=two_lists)
    yield one
    one.close()


def press(visit, key):
    visit.be_active()
    QTest.keyClick(QApplication.focusWidget() or visit.screen, key)


def line(visit) -> QWidget:
    return visit.screen.findChild(QWidget, "again_z01")


def in_other(visit, item: str):
    return visit.cards.card(f"{OTHER}/{item}")


def row(visit, row_id: str):
    return next(one for one in visit.work.side.sections.rows.rows if one.id == row_id)


def click_row(visit, row_id: str) -> None:
    contents = visit.work.side.sections
    number = next(n for n, one in enumerate(contents.rows.rows) if one.id == row_id)
    spot = contents.visualRect(contents.rows.index(number, 0)).center()
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_that_a_question_asked_before_is_one_line_that_says_the_answer_and_leads_there(visit):
    visit.work.show_checklist(OTHER)
    assert line(visit).isVisible()
    assert in_other(visit, "z01").isHidden()
    dust = visit.work.desk.case.checklists[0]
    number = dust.item(SHARED).number
    assert f"与《{dust.title}》{number} 相同" in line(visit).accessibleName()
    assert line(visit).accessibleName().endswith("未检查")
    visit.screen.findChild(QWidget, "go_z01").click()
    assert visit.current == SHARED
    visit.cards.current.judge(Result.COMPLIANT)
    visit.settle()
    visit.work.show_checklist(OTHER)
    assert line(visit).accessibleName().endswith("已在那里检查：符合")


def test_that_an_answer_counts_in_each_checklist_at_once_and_is_stored_for_each(visit):
    total = row(visit, OTHER).counts.total
    visit.work.go_to_item(f"{CHECKLIST}/{SHARED}")
    visit.cards.current.judge(Result.NOT_APPLICABLE)
    assert row(visit, OTHER).counts.judged == 1
    case = visit.stored()
    assert case.answer(OTHER, "z01").result is Result.NOT_APPLICABLE
    assert row(visit, OTHER).counts.total == total


def test_that_a_finding_of_a_shared_question_is_edited_where_it_is_asked_and_counts_as_one_item(visit):
    visit.work.go_to_item(f"{CHECKLIST}/{SHARED}")
    visit.cards.current.judge(Result.NONCOMPLIANT)
    visit.settle()
    finding = visit.stored().findings[0]
    assert finding.items == (f"{CHECKLIST}/{SHARED}", f"{OTHER}/z01")
    assert "由检查项拟写" in visit.cards.current.editor.head._about.text()
    visit.work.show_checklist(OTHER)
    visit.work.go_to_finding(finding.id)
    assert visit.current == SHARED


def test_that_what_speaks_of_the_second_place_leads_to_the_first(visit):
    visit.screen.open(Arguments(visit.id, target=Target("item", f"{OTHER}/z01")))
    visit.screen.refresh()
    assert visit.cards.current.key == f"{CHECKLIST}/{SHARED}"


def test_that_the_last_visit_is_found_in_whichever_checklist_it_asked(visit):
    last = LastAnswer(date(2026, 8, 6), Result.COMPLIANT, "", "", None, None)
    guidance = Guidance(visit.work.tools, {f"{OTHER}/z01": last})
    visit.qtbot.addWidget(guidance)
    place = visit.cards.card(f"{CHECKLIST}/{SHARED}").place
    assert guidance.last_of(place) is last


def test_that_arrow_and_digit_go_on_into_the_next_checklist_past_the_repeated_question(visit):
    visit.cards.go_to(visit.cards.shown_keys[-1])
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_1)
    assert visit.cards.current.key == f"{OTHER}/z02"
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_Up)
    assert visit.cards.checklist.id == CHECKLIST
    assert visit.cards.current.key == visit.cards.shown_keys[-1]


def test_that_the_rest_of_a_section_leaves_out_what_another_checklist_asks(visit):
    visit.work.show_checklist(OTHER)
    section = visit.cards.checklist.sections[0]
    assert "本节 1 项" in visit.cards.findChild(QWidget, f"rest_{section.id}").text()
    from ui.screens.runner.acts import Acts

    acts = visit.work.findChild(Acts)
    assert [place.item.id for place in acts._left(section.id)] == ["z02"]


def test_that_several_choices_are_ticked_with_the_keyboard_and_stored_at_once(visit):
    visit.work.go_to_item(f"{OTHER}/z02")
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_V)
    press(visit, Qt.Key.Key_Space)
    press(visit, Qt.Key.Key_Tab)
    press(visit, Qt.Key.Key_Tab)
    press(visit, Qt.Key.Key_Space)
    assert visit.stored().answer(OTHER, "z02").value == "废气、噪声"
    boxes = in_other(visit, "z02").answers.value._field.boxes
    assert [box.isChecked() for box in boxes[:4]] == [True, False, True, False]
    press(visit, Qt.Key.Key_1)
    assert visit.stored().answer(OTHER, "z02").result is Result.COMPLIANT


def test_that_an_item_appears_with_one_of_several_choices_and_goes_with_it(visit):
    visit.work.go_to_item(f"{OTHER}/z02")
    boxes = in_other(visit, "z02").answers.value._field.boxes
    boxes[0].click()
    visit.settle()
    assert in_other(visit, "z03").isHidden()
    before = row(visit, OTHER).counts.total
    boxes[2].click()
    visit.settle()
    assert not in_other(visit, "z03").isHidden()
    assert row(visit, OTHER).counts.total == before + 1
    boxes[2].click()
    visit.settle()
    assert in_other(visit, "z03").isHidden()


def test_that_undo_takes_a_tick_back_on_screen(visit):
    visit.work.go_to_item(f"{OTHER}/z02")
    boxes = in_other(visit, "z02").answers.value._field.boxes
    boxes[0].click()
    visit.settle()
    visit.cards.area.setFocus()
    visit.be_active()
    QTest.keyClick(visit.screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    visit.settle()
    assert not boxes[0].isChecked()
    assert visit.stored().answer(OTHER, "z02").value == ""


@pytest.mark.parametrize(
    ("typed", "verdict"), [("7.2", "达到要求"), ("9", "达到要求"), ("9.1", "未达到要求")]
)
def test_that_a_limit_with_two_ends_judges_while_one_types(visit, typed, verdict):
    visit.work.go_to_item(f"{OTHER}/z04")
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_V)
    QTest.keyClicks(QApplication.focusWidget(), typed)
    assert in_other(visit, "z04").answers.value.verdict() == verdict


def test_that_a_number_without_dimension_shows_no_unit(visit):
    visit.work.go_to_item(f"{OTHER}/z04")
    field = visit.screen.findChild(NumberField, "value_z04")
    assert field.edit.accessibleName() == "数值"
    shown = [one.text() for one in in_other(visit, "z04").findChildren(QLabel)]
    assert "要求 6～9" in shown
    assert not any("无量纲" in one for one in shown)


def test_that_the_checklist_in_work_is_unfolded_and_the_others_are_one_row(visit):
    contents = visit.work.side.sections
    hidden = lambda: {  # noqa: E731
        one.id.partition("/")[0]
        for number, one in enumerate(contents.rows.rows)
        if contents.isRowHidden(number)
    }
    heads = [one for one in contents.rows.rows if isinstance(one, ChecklistRow)]
    assert [one.name for one in heads] == ["施工扬尘", "第二类"]
    assert hidden() == {OTHER}
    click_row(visit, OTHER)
    assert visit.cards.checklist.id == OTHER
    assert hidden() == {CHECKLIST}
    click_row(visit, OTHER)
    assert hidden() == {CHECKLIST, OTHER}
    assert visit.cards.checklist.id == OTHER
    click_row(visit, CHECKLIST)
    assert visit.cards.checklist.id == CHECKLIST


def test_that_a_section_of_the_list_leads_to_its_cards(visit):
    click_row(visit, OTHER)
    section = visit.cards.checklist.sections[1]
    click_row(visit, f"{OTHER}/{section.id}")
    assert visit.cards.current.key == f"{OTHER}/z04"


def test_that_a_narrow_window_reaches_every_checklist(visit):
    visit.screen.resize(760, 560)
    box = visit.screen.findChild(QWidget, "narrow_sections").findChild(QComboBox)
    wanted = next(n for n in range(box.count()) if box.itemText(n).startswith("第二类"))
    box.setCurrentIndex(wanted)
    box.activated.emit(wanted)
    assert visit.cards.checklist.id == OTHER


def test_that_the_program_comes_back_to_the_checklist_where_it_was(visit):
    visit.work.go_to_item(f"{OTHER}/z04")
    visit.close()
    visit.open_screen()
    assert visit.cards.current.key == f"{OTHER}/z04"
    assert visit.work.side.sections.is_open(OTHER)


def test_that_boxes_wrap_within_the_card(visit):
    visit.work.go_to_item(f"{OTHER}/z02")
    boxes = in_other(visit, "z02").answers.value._field.boxes
    assert len({box.y() for box in boxes}) > 1
    right = max(box.mapTo(visit.cards, QPoint(box.width(), 0)).x() for box in boxes)
    assert right <= visit.cards.area.viewport().width()
