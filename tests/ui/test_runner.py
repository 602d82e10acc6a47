"""The runner, pressed key by key on a real base: answers, findings, conditions, undo, resume, sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QRadioButton, QWidget

from inspector.domain.checklist import Condition
from inspector.domain.deadline import DeadlineKind
from inspector.domain.inspection import Handling, InspectionState, Result
from inspector.domain.rectification import RectificationState
from inspector.services.inspections import LastAnswer
from inspector.services.review import Target
from tests.ui.runner_visit import CHECKLIST, Visit, write
from ui.screens.base import Arguments
from ui.screens.runner.basis_dialog import BasisDialog
from ui.screens.runner.guidance import Guidance
from ui.widgets.checks import CheckRow
from ui.widgets.chips import Chip
from ui.widgets.dialog import AskDialog


@pytest.fixture
def visit(qtbot, tmp_path):
    one = Visit(qtbot, tmp_path)
    yield one
    one.close()


def press(visit, key, modifier=Qt.KeyboardModifier.NoModifier):
    visit.be_active()
    QTest.keyClick(QApplication.focusWidget() or visit.screen, key, modifier)


def answer(visit, item_id):
    return visit.stored().answer(CHECKLIST, item_id)


def test_that_keys_1_3_and_4_judge_and_go_on(visit):
    visit.cards.area.setFocus()
    first, second, third = (key.partition("/")[2] for key in visit.cards.shown_keys[:3])
    press(visit, Qt.Key.Key_1)
    press(visit, Qt.Key.Key_3)
    assert visit.current == third
    assert answer(visit, first).result is Result.COMPLIANT
    assert answer(visit, second).result is Result.NOT_APPLICABLE
    press(visit, Qt.Key.Key_Up)
    press(visit, Qt.Key.Key_4)
    assert answer(visit, second).result is Result.UNCHECKED


def test_that_2_stays_and_opens_a_finding_with_fact_basis_requirement_and_deadline(visit):
    visit.cards.area.setFocus()
    here = visit.current
    press(visit, Qt.Key.Key_2)
    visit.settle()
    assert visit.current == here
    editor = visit.card(here).editor
    assert editor is not None
    assert "2026年11月18日" in editor.fact.text()
    assert editor.requirement.text()
    assert editor.basis.isVisible()
    assert editor.deadline.kind.value() == DeadlineKind.IMMEDIATE.value
    finding = visit.stored().findings[0]
    assert any("240" in one.citation for one in finding.articles)
    assert editor.handling.value() == Handling.REFERRAL.value
    assert "住房城乡建设" in editor.foreign.text()


def test_that_digits_do_not_judge_while_a_text_is_written(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_N)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    QTest.keyClicks(note, "12 m")
    press(visit, Qt.Key.Key_Escape)
    stored = answer(visit, visit.current)
    assert stored.note == "12 m"
    assert stored.result is Result.UNCHECKED


def test_that_a_value_below_the_limit_says_so_while_it_is_typed(visit):
    visit.cards.go_to(f"{CHECKLIST}/a01")
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_V)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "1.8")
    assert visit.card("a01").answers.value.verdict() == "未达到要求"
    press(visit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "2.62")
    assert visit.card("a01").answers.value.verdict() == "达到要求"
    press(visit, Qt.Key.Key_Escape)
    assert answer(visit, "a01").value == "2.62"


def test_that_undo_takes_the_last_answer_back_and_says_what_it_was(visit):
    visit.cards.area.setFocus()
    first = visit.current
    press(visit, Qt.Key.Key_2)
    visit.settle()
    press(visit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    visit.settle()
    case = visit.stored()
    assert case.answer(CHECKLIST, first).result is Result.UNCHECKED
    assert case.findings == ()
    assert visit.card(first).editor is None
    assert visit.toasts == ["已撤销：检查项结果 1.1"]


def test_that_leaving_noncompliant_takes_the_finding_away(visit):
    visit.cards.area.setFocus()
    first = visit.current
    press(visit, Qt.Key.Key_2)
    visit.settle()
    press(visit, Qt.Key.Key_1)
    assert visit.stored().findings == ()
    assert visit.card(first).editor is None


def test_that_the_finding_is_stored_as_it_is_written(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    editor = visit.cards.current.editor
    editor.fact.edit.setFocus()
    editor.fact.edit.selectAll()
    write(editor.fact.edit, "东侧围挡缺口约 4 m")
    press(visit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finding = visit.stored().findings[0]
    assert finding.fact == "东侧围挡缺口约 4 m"
    assert visit.card("a01").editor is None
    assert visit.current == "a02"


def test_that_a_counted_period_shows_its_last_day_and_can_be_overridden(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    box = visit.cards.current.editor.deadline
    box.kind.edit.setCurrentIndex(box.kind.edit.findData(DeadlineKind.WORKING.value))
    box.kind.edit.activated.emit(box.kind.edit.currentIndex())
    visit.settle()
    assert box.due.text() == "11-23 周一"
    box.due_chosen.emit(date(2026, 11, 27))
    finding = visit.stored().findings[0]
    assert finding.due == date(2026, 11, 27)
    assert finding.due_overridden


def test_that_the_rest_of_a_section_is_marked_after_a_question_and_undone_at_once(visit):
    section = visit.cards.checklist.sections[2]
    visit.screen.findChild(QWidget, f"rest_{section.id}").click()
    question = visit.screen.window().findChild(AskDialog)
    question.act_button.click()
    visit.settle()
    done = [one for one in visit.stored().answers.values() if one.result is Result.COMPLIANT]
    assert [one.item_id for one in done] == [item.id for item in section.items if item.condition is None]
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert all(one.result is Result.UNCHECKED for one in visit.stored().answers.values())


def test_that_the_filter_shows_only_what_is_not_judged_yet(visit):
    visit.cards.area.setFocus()
    for _ in range(3):
        press(visit, Qt.Key.Key_1)
    visit.settle()
    press(visit, Qt.Key.Key_U)
    assert visit.card("a01").isHidden()
    assert not visit.card(visit.current).isHidden()
    here = visit.current
    press(visit, Qt.Key.Key_1)
    assert visit.card(here).isHidden()
    assert not visit.card(visit.current).isHidden()


def test_that_a_conditional_item_appears_with_the_answer_it_depends_on(visit):
    case = visit.work.desk.case
    conditional = [item for item in case.checklists[0].items if item.condition is not None]
    assert conditional, "the checklist has no conditional item"
    item = conditional[0]
    assert isinstance(item.condition, Condition)
    shown = Result(item.condition.results[0])
    hidden = next(one for one in Result if one.value not in item.condition.results)
    visit.cards.go_to(f"{CHECKLIST}/{item.condition.item}")
    visit.card(item.condition.item).judge(hidden)
    visit.settle()
    assert visit.card(item.id).isHidden()
    visit.card(item.condition.item).judge(shown)
    visit.settle()
    assert not visit.card(item.id).isHidden()


def test_that_only_the_answered_card_repaints(visit, qtbot):
    visit.cards.area.setFocus()
    qtbot.waitUntil(lambda: all(visit.cards.card(key).built for key in visit.cards.shown_keys))
    drawn = []
    for key in visit.cards.shown_keys:
        card = visit.cards.card(key)
        card._draw = lambda state, key=key, old=card._draw: (drawn.append(key), old(state))
    key = visit.cards.current.key
    press(visit, Qt.Key.Key_1)
    visit.settle()
    assert set(drawn) == {key}


def test_that_the_program_comes_back_to_the_item_where_it_was(visit):
    visit.cards.area.setFocus()
    for _ in range(4):
        press(visit, Qt.Key.Key_Down)
    here = visit.current
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.close()
    visit.open_screen()
    assert visit.current == here
    assert visit.card(here).editor is not None
    card = visit.cards.card(f"{CHECKLIST}/{here}")
    visit.qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() > 100)


def test_that_a_straddling_conduct_asks_for_the_law_and_the_reason(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    editor = visit.cards.current.editor
    assert not editor.law_choice.isVisible()
    editor.basis.findChild(QWidget, "redate").click()
    for field, text in ((editor.basis.first, "2026-08-10"), (editor.basis.last, "2026-08-20")):
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, text)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        visit.settle()
    assert editor.law_choice.isVisible()
    old, new = (editor.law_choice.findChild(QRadioButton, f"law_side_{n}") for n in (0, 1))
    assert (old.text(), new.text()) == ("大气污染防治法", "生态环境法典")
    old.click()
    visit.settle()
    write(editor.law_choice.reason.edit, "行为主要发生在旧法期间")
    editor.flush()
    finding = visit.stored().findings[0]
    assert finding.law_choice == date(2026, 8, 14)
    assert finding.law_choice_reason == "行为主要发生在旧法期间"
    assert all(one.citation.startswith("air-2018") for one in finding.articles)


def test_that_conduct_of_july_rests_on_the_old_law_alone(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.cards.current.editor.basis.dated.emit(date(2026, 7, 3), None)
    visit.settle()
    finding = visit.stored().findings[0]
    assert all(one.citation.startswith("air-2018") for one in finding.articles)
    assert finding.law_choice is None


def test_that_two_answers_can_share_one_finding(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    press(visit, Qt.Key.Key_Down)
    press(visit, Qt.Key.Key_2)
    visit.settle()
    menu = visit.cards.current.editor.head.menu()
    next(action for action in menu.actions() if "问题 1" in action.text()).trigger()
    finding = visit.stored().findings
    assert len(finding) == 1
    assert finding[0].items == (f"{CHECKLIST}/a01", f"{CHECKLIST}/a02")
    assert visit.card("a02").editor is None


def test_that_a_free_finding_is_added_from_the_list_and_edited(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_F4)
    visit.work.findings.add.click()
    visit.settle()
    title = QApplication.focusWidget()
    write(title, "门前道路积尘")
    press(visit, Qt.Key.Key_Escape)
    finding = visit.stored().findings[0]
    assert finding.title == "门前道路积尘"
    assert finding.items == ()
    press(visit, Qt.Key.Key_Escape)
    assert not visit.work.right.lists_findings


def test_that_a_phrase_goes_into_the_note_with_its_blank_selected(visit):
    visit.cards.go_to(f"{CHECKLIST}/a01")
    phrase = visit.cards.current.place.item.phrases[0]
    visit.work.guidance.phrase_taken.emit(phrase)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    assert set(note.textCursor().selectedText()) == {"_"}
    visit.screen.flush()
    assert answer(visit, "a01").note == phrase


def test_that_the_record_is_drafted_from_the_answers_and_stored(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.screen.findChild(QWidget, "page_record").click()
    visit.work.record.draft.click()
    visit.runner.flush()
    visit.qtbot.waitUntil(lambda: bool(visit.work.record.text.text()))
    text = visit.stored().inspection.record_text
    assert text.startswith("检查时，示例花园二期工地")
    assert visit.work.record.text.text() == text


def test_that_notices_and_party_are_stored_field_by_field(visit):
    visit.work.show_page("record")
    visit.work.record.shown.click()
    visit.work.record.told.click()
    write(visit.work.record.recusal.edit, "不申请回避。")
    visit.work.show_page("party")
    for field, text in ((visit.work.party.name, "周强"), (visit.work.party.position, "项目经理")):
        field.edit.setFocus()
        write(field.edit, text)
    visit.screen.flush()
    inspection = visit.stored().inspection
    assert inspection.notices.certificates_shown
    assert inspection.notices.rights_told
    assert inspection.notices.recusal_asked == "不申请回避。"
    assert (inspection.party.name, inspection.party.position) == ("周强", "项目经理")


def test_that_a_refused_time_is_said_and_the_stored_one_stays(visit):
    visit.work.show_page("record")
    visit.work.record.left.edited.emit(visit.work.desk.case.inspection.entered_at)
    visit.settle()
    assert len(visit.errors) == 1
    assert visit.stored().inspection.left_at is None


def test_that_finishing_hands_over_what_is_typed_and_goes_to_the_review(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_N)
    write(QApplication.focusWidget(), "已量")
    press(visit, Qt.Key.Key_F10)
    assert [(place.key, place.arguments.inspection_id) for place in visit.places] == [("review", visit.id)]
    assert answer(visit, "a01").note == "已量"


def test_that_a_line_of_the_review_leads_to_its_field(visit):
    visit.screen.open(Arguments(visit.id, target=Target("item", f"{CHECKLIST}/a09")))
    visit.screen.refresh()
    assert visit.current == "a09"
    visit.screen.open(Arguments(visit.id, target=Target("party")))
    visit.screen.refresh()
    assert QApplication.focusWidget() is visit.work.party.name.edit


def test_that_a_ready_inspection_can_only_be_read(qtbot, tmp_path):
    def answered(services, inspection_id):
        services.inspections.answer(inspection_id, CHECKLIST, "a01", result=Result.NONCOMPLIANT)
        with services.context.database.write():
            one = services.inspections.get(inspection_id)
            services.context.inspections.update(replace(one, state=InspectionState.READY))

    visit = Visit(qtbot, tmp_path, prepare=answered)
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_1)
    press(visit, Qt.Key.Key_N)
    card = visit.card("a01")
    cells = [card.answers.segment.cell(one.value) for one in Result]
    assert [cell.isVisibleTo(card) for cell in cells].count(True) == 1
    card.unfold()
    assert card.editor.fact.edit.isReadOnly()
    assert not card.editor.handling.isEnabled()
    assert visit.stored().answer(CHECKLIST, "a01").result is Result.NONCOMPLIANT
    visit.close()


def test_that_the_last_visits_answer_stands_beside_the_item(visit):
    place = visit.card("a02").place
    last = LastAnswer(
        date(2026, 8, 6), Result.NONCOMPLIANT, "150", "2 号楼北侧", RectificationState.CLOSED, None
    )
    guidance = Guidance(visit.work.tools, {place.key: last})
    visit.qtbot.addWidget(guidance)
    guidance.show_item(place, date(2026, 11, 18))
    words = [label.text() for label in guidance.findChildren(QLabel)]
    assert "上次检查 2026-08-06" in words
    assert f"150 {place.item.unit}\n2 号楼北侧" in words
    assert [chip.spec.text for chip in guidance.last.findChildren(Chip)] == ["已销号"]
    guidance.show_item(visit.card("a01").place, date(2026, 11, 18))
    assert "这一项没有上次检查的结果。" in [label.text() for label in guidance.last.findChildren(QLabel)]


def test_that_a_narrow_window_has_sections_in_a_box_and_guidance_behind_f1(visit):
    visit.screen.resize(760, 560)
    assert not visit.work.side.isVisible()
    assert not visit.work.right.isVisible()
    assert visit.work.middle.narrow.isVisible()
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_F1)
    assert visit.work.guidance.isVisible()
    visit.screen.resize(1366, 700)
    assert visit.work.side.isVisible()


def test_that_the_articles_of_a_finding_can_be_chosen_from_those_in_force(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.screen.findChild(QWidget, "change_basis").click()
    dialog = visit.screen.window().findChild(BasisDialog)
    QTest.keyClicks(dialog.search.edit, "1130")
    visit.runner.flush()
    ticks = lambda: [one for one in dialog.findChildren(CheckRow) if "第1130条" in one.text()]  # noqa: E731
    visit.qtbot.waitUntil(lambda: bool(ticks()))
    ticks()[0].click()
    dialog.findChild(QWidget, "basis_take").click()
    finding = visit.stored().findings[0]
    assert finding.articles[-1].article == 1130
