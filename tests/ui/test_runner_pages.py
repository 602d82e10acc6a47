"""What an officer does beside judging: measures, leaves, completes papers, cites a local rule."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit

from inspector.domain.law import BasisKind
from inspector.services.review import Target
from tests.ui.runner_visit import CHECKLIST, Visit, write
from ui.screens.base import Arguments
from ui.screens.runner.basis_dialog import BasisDialog
from ui.screens.runner.findings_drawer import FindingRow
from ui.screens.runner.side_bar import ITEMS, RECORD


def make_urgent(services, inspection_id):
    """As the visit began without papers."""
    papers = {"approval_number": "", "approver": "", "approved_on": None}
    services.inspections.edit_plan(inspection_id, **papers)


@pytest.fixture
def visit(qtbot, tmp_path, request):
    one = Visit(qtbot, tmp_path, prepare=getattr(request, "param", None))
    yield one
    one.close()


def press(visit, key, modifier=Qt.KeyboardModifier.NoModifier):
    visit.be_active()
    QTest.keyClick(QApplication.focusWidget() or visit.screen, key, modifier)


def line(visit, name):
    return visit.screen.findChild(QLineEdit, name)


def test_that_enter_stores_a_value_and_the_next_digit_judges_again(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_V)
    QTest.keyClicks(QApplication.focusWidget(), "2.6")
    press(visit, Qt.Key.Key_Return)
    press(visit, Qt.Key.Key_1)
    stored = visit.stored().answer(CHECKLIST, "a01")
    assert (stored.value, stored.result.value) == ("2.6", "compliant")


def test_that_a_value_typed_after_the_judgement_fills_the_blank_of_the_fact_on_screen(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    assert "__ m" in visit.card("a01").editor.fact.text()
    press(visit, Qt.Key.Key_V)
    QTest.keyClicks(QApplication.focusWidget(), "1.6")
    press(visit, Qt.Key.Key_Return)
    visit.settle()
    assert "1.6 m" in visit.card("a01").editor.fact.text()


def test_that_the_review_leads_to_the_blank_and_typing_fills_it(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    finding = visit.stored().findings[0]
    visit.screen.open(Arguments(visit.id, target=Target("finding", finding.id)))
    visit.screen.refresh()
    visit.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit), timeout=5000)
    QTest.keyClicks(QApplication.focusWidget(), "1.7")
    visit.screen.flush()
    assert visit.stored().findings[0].fact == finding.fact.replace("__", "1.7")


def test_that_one_press_writes_down_that_the_officers_leave_now(visit):
    visit.work.show_page(RECORD)
    visit.screen.findChild(QAbstractButton, "left_now").click()
    assert visit.stored().inspection.left_at == visit.clock.now().replace(second=0, microsecond=0)


def test_that_a_time_without_a_day_means_the_day_of_the_visit(visit):
    visit.work.show_page(RECORD)
    field = visit.work.record.left
    field.time.edit.setFocus()
    QTest.keyClicks(field.time.edit, "1502")
    press(visit, Qt.Key.Key_Tab)
    left = visit.stored().inspection.left_at
    assert left is not None
    assert left - visit.stored().inspection.entered_at == timedelta(minutes=31)
    assert field.time.edit.text() == "15:02"


@pytest.mark.parametrize("visit", [make_urgent], indirect=True)
def test_that_missing_papers_of_the_visit_are_completed_where_the_review_leads(visit):
    visit.screen.open(Arguments(visit.id, target=Target("plan")))
    visit.screen.refresh()
    wanted = line(visit, "paper_approval_number")
    visit.qtbot.waitUntil(lambda: QApplication.focusWidget() is wanted, timeout=5000)
    write(wanted, "示环检批〔2026〕99号")
    press(visit, Qt.Key.Key_Tab)
    write(line(visit, "paper_approver"), "赵明")
    visit.work.record.papers.approved.edit.setFocus()
    QTest.keyClicks(visit.work.record.papers.approved.edit, "20261118")
    visit.screen.flush()
    plan = visit.stored().inspection.plan
    assert (plan.approval_number, plan.approver, plan.approved_on) == (
        "示环检批〔2026〕99号",
        "赵明",
        date(2026, 11, 18),
    )


def test_that_an_item_without_national_law_takes_an_article_of_a_local_rule(visit):
    visit.cards.go_to(f"{CHECKLIST}/a23")
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.card("a23").editor.findChild(QAbstractButton, "change_basis").click()
    dialog = visit.screen.window().findChild(BasisDialog)
    assert dialog.local.isVisible(), "nothing else can be cited"
    assert dialog.focusWidget() is dialog.local.title.edit
    dialog.local.add.click()
    assert dialog.local.problem.text()
    write(dialog.local.title.edit, "《示例省大气污染防治条例》")
    QTest.keyClicks(dialog.local.article.edit, "45")
    QTest.keyClicks(dialog.local.since.edit, "2024-03-01")
    dialog.findChild(QAbstractButton, "basis_take").click()
    assert dialog.isVisible(), "a typed article without its gist is not thrown away"
    write(dialog.local.gist.edit, "达到规模的工地应当安装在线监测设备")
    dialog.findChild(QAbstractButton, "basis_take").click()
    articles = visit.stored().findings[0].articles
    assert [(one.law_title, one.article, one.kind) for one in articles] == [
        ("示例省大气污染防治条例", 45, BasisKind.DUTY)
    ]
    assert not articles[0].verified


def test_that_a_click_anywhere_on_a_finding_of_the_list_leads_to_it(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    visit.cards.go_to(f"{CHECKLIST}/a30")
    visit.work.toggle_findings()
    row = visit.work.findings.findChild(FindingRow)
    visit.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, row.height() // 2))
    assert visit.current == "a01"


def test_that_the_wheel_over_a_short_text_moves_the_page_and_not_the_text(visit):
    visit.cards.area.setFocus()
    press(visit, Qt.Key.Key_2)
    visit.settle()
    fact = visit.card("a01").editor.fact.edit
    middle = QPointF(20, 20)
    down = QWheelEvent(
        middle,
        QPointF(fact.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(fact.viewport(), down)
    assert fact.verticalScrollBar().value() == 0
    assert not down.isAccepted()


def test_that_escape_leads_from_a_page_of_the_record_back_to_the_items(visit):
    visit.screen.findChild(QAbstractButton, "page_party").click()
    assert QApplication.focusWidget() is line(visit, "party_name")
    assert visit.work.right.isHidden(), "the law of an item has nothing to say here"
    press(visit, Qt.Key.Key_Escape)
    press(visit, Qt.Key.Key_Escape)
    assert visit.work.page == ITEMS


def test_that_a_doubtful_identity_tail_is_kept_and_questioned(visit):
    visit.screen.findChild(QAbstractButton, "page_party").click()
    tail = line(visit, "party_identity_tail")
    tail.setFocus()
    write(tail, "经理")
    visit.screen.flush()
    assert visit.stored().inspection.party.identity_tail == "经理"
    assert "四位数字" in visit.work.party.identity.error()
