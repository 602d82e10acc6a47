"""案卷评查: lines that lead to their fields, the report's day, and the way to signing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from inspector.clock import ManualClock
from inspector.domain.inspection import InspectionState, Result
from inspector.services.review import ReviewLine, Target, scored
from tests.ui.bench import Table, make_bench
from tests.unit.services.conftest import NOW
from ui.screens.review import ReviewScreen
from ui.screens.review.file_panel import FileReviewPanel
from ui.screens.review.rows import GapRow


@pytest.fixture
def table(qtbot, tmp_path, request):
    made = Table(qtbot, tmp_path, getattr(request, "param", lambda bench: bench.filled()))
    yield made
    made.close()


def shown(table):
    screen = table.show(ReviewScreen)
    table.until(screen.shelf.current_pdf)
    return screen


def begun(bench):
    return bench.begun()


def without_report_day(bench):
    inspection = bench.filled()
    return bench.services.inspections.edit(inspection.id, report_due=None).value


@pytest.mark.parametrize("table", [begun], indirect=True)
def test_that_a_line_leads_to_the_field_that_mends_it(table):
    screen = shown(table)
    table.press("mend_unchecked_dust-six-hundred/a18")
    place = table.places[-1]
    assert (place.key, place.arguments.inspection_id) == ("runner", table.id)
    assert (place.arguments.target.place, place.arguments.target.id) == ("item", "dust-six-hundred/a18")
    table.press("mend_times_times")
    assert table.places[-1].arguments.target.place == "times"
    assert screen.panel.sign.isEnabled() is False


@pytest.mark.parametrize("table", [begun], indirect=True)
def test_that_fatal_lines_bar_the_way_to_signing_and_the_reason_stands_beside_the_button(table):
    screen = shown(table)
    fatal = sum(line.level == "fatal" for line in screen.panel._lines)
    assert fatal > 10
    assert str(fatal) in table.find("sign_reason").text()
    assert str(fatal) in table.find("verdict").accessibleName()
    table.qtbot.keyClick(screen, Qt.Key.Key_F10)
    table.shell.runner.flush()
    assert table.stored(lambda base: base.inspections.get(table.id).state) is InspectionState.IN_PROGRESS


@pytest.mark.parametrize("table", [begun], indirect=True)
def test_that_f2_walks_through_the_gaps_and_enter_goes_to_the_marked_one(table):
    screen = shown(table)
    targets = [row.line.target for row in screen.panel._gaps]
    table.qtbot.keyClick(screen, Qt.Key.Key_F2)
    table.qtbot.keyClick(screen, Qt.Key.Key_F2)
    table.qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert table.places[-1].arguments.target == targets[2]


@pytest.mark.parametrize("table", [without_report_day], indirect=True)
def test_that_the_day_of_the_report_is_entered_right_there_and_opens_the_way(table):
    screen = shown(table)
    assert not screen.panel.sign.isEnabled()
    first = screen.shelf.current_pdf()
    field = table.find("report_due")
    table.press("mend_report_report")
    assert table.places == []
    table.qtbot.keyClicks(field, "2026-11-28")
    table.qtbot.keyClick(field, Qt.Key.Key_Return)
    table.until(lambda: screen.panel.sign.isEnabled())
    assert table.stored(lambda base: base.inspections.get(table.id).report_due) == date(2026, 11, 28)
    screen.shelf.choose("rectification_notice")
    table.until(lambda: screen.shelf.current_pdf() not in (b"", first))


@pytest.mark.parametrize("table", [without_report_day], indirect=True)
def test_that_a_day_still_being_typed_is_stored_when_the_screen_is_left(table):
    screen = shown(table)
    field = table.find("report_due")
    field.setFocus()
    table.qtbot.keyClicks(field, "20261129")
    assert screen.may_leave()
    assert table.stored(lambda base: base.inspections.get(table.id).report_due) == date(2026, 11, 29)


def test_that_a_clean_case_goes_to_signing_with_its_text_fixed_and_its_number_reserved(table):
    screen = shown(table)
    table.until(lambda: screen.panel.sign.isEnabled())
    table.press("go_sign")
    table.until(lambda: table.places)
    assert table.places[-1].key == "signing"
    case = table.stored(lambda base: base.inspections.case(table.id))
    assert case.inspection.state is InspectionState.READY
    assert case.numbers


def test_that_groups_fold_and_say_how_many_lines_they_hold(table):
    screen = shown(table)
    head = table.find("group_good")
    good = sum(line.level == "good" for line in screen.panel._lines)
    assert str(good) in head.accessibleName()
    height = screen.panel._rows_holder.sizeHint().height()
    table.press("group_good")
    assert screen.panel._rows_holder.sizeHint().height() < height


def test_that_the_drafts_are_shown_with_thumbnails_that_turn_to_their_page(table):
    screen = shown(table)
    assert [row.id for row in screen.shelf.list.rows.rows] == [
        "site_record",
        "checklist_record",
        "photo_evidence",
        "rectification_notice",
    ]
    pages = screen.shelf.pdf.view.pages()
    assert screen.shelf.thumbs.count() == pages > 1
    table.press(f"thumb_{pages}")
    table.until(lambda: screen.shelf.pdf.view.page() == pages - 1)


@pytest.mark.parametrize("table", [lambda bench: with_finding(bench)], indirect=True)
def test_that_the_sheet_of_legal_bases_can_be_read_printed_and_kept(table, tmp_path):
    shown(table)
    table.press("basis_sheet")
    dialog = table.find("basis_sheet_dialog")
    table.until(dialog.print_button.isEnabled)
    assert dialog.pdf.view.pages() >= 1
    dialog.save_button.click()
    files = dialog.findChild(QFileDialog, "file_dialog")
    assert "内部" in files.selectedFiles()[0]
    files.fileSelected.emit(str(tmp_path / "核对表.pdf"))
    table.until(lambda: table.toasts)
    assert (tmp_path / "核对表.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "文件").touch()
    dialog._write(tmp_path / "文件" / "核对表.pdf")
    table.until(lambda: "不能写到" in dialog.banner.text())
    assert dialog.pdf.is_showing()
    dialog.close_button.click()


def with_finding(bench):
    inspection = bench.filled()
    bench.answer(inspection, "a18", Result.NONCOMPLIANT)
    return inspection


@pytest.mark.parametrize("table", [lambda bench: bench.begun()], indirect=True)
def test_that_without_a_finding_there_is_no_such_sheet(table):
    screen = shown(table)
    assert not screen.panel.basis.isVisible()


# ---------------------------------------------------------------------- the file of a sealed visit


@pytest.fixture
def panel(qtbot, tmp_path):
    """The panel with the review of a sealed file, and what it asked for."""
    bench = make_bench(tmp_path, ManualClock(NOW))
    inspection = bench.sealed()
    shown = FileReviewPanel()
    qtbot.addWidget(shown)
    shown.resize(340, 900)
    review = bench.services.review.file(inspection.id)
    shown.show_review(review, bench.services.review.kept(inspection.id))
    shown.show()
    yield shown, bench, inspection, review
    bench.services.close()


def press(panel, qtbot, name):
    button = panel.findChild(QWidget, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_file_shows_its_score_and_a_missing_document_leads_to_its_making(panel, qtbot):
    shown, _, _, review = panel
    assert shown.findChild(QWidget, "file_score").text() == str(review.score)
    assert "合格" in shown.findChild(QWidget, "file_verdict").accessibleName()
    asked = []
    shown.wanted.connect(asked.append)
    press(shown, qtbot, "mend_missing-service_proof_service_proof")
    assert (asked[0].place, asked[0].id) == ("paper", "service_proof")


def test_that_every_gap_says_what_it_costs_and_by_which_rule(panel):
    shown, _, _, review = panel
    gap = next(line for line in review.gaps if line.code == "missing-service_proof")
    rows = {row.line: row for row in shown.findChildren(GapRow)}
    assert set(rows) == set(review.gaps)
    assert "扣 2 分" in rows[gap].accessibleDescription()
    assert gap.rule.source in rows[gap].toolTip()
    words = [label.text() for label in rows[gap].findChildren(QLabel)]
    assert any("案卷评查细则" in text for text in words)


def test_that_proposed_points_are_marked_and_those_of_the_official_scale_are_not(panel):
    shown, *_ = panel
    for row in shown.findChildren(GapRow):
        assert ("软件建议" in row.toolTip()) == row.line.rule.own


def test_that_a_review_is_kept_only_with_an_opinion(panel, qtbot):
    shown, bench, inspection, review = panel
    keep, asked = shown.findChild(QWidget, "keep_review"), []
    shown.keep_asked.connect(asked.append)
    assert not keep.isEnabled()
    qtbot.keyClicks(shown.opinion.edit, "OK ")
    assert keep.isEnabled()
    press(shown, qtbot, "keep_review")
    assert asked == ["OK"]
    bench.services.review.keep(inspection.id, asked[0])
    shown.kept()
    shown.show_review(review, bench.services.review.kept(inspection.id))
    assert (shown.opinion.text(), keep.isEnabled()) == ("", False)
    body = [label.text() for label in shown.findChildren(QLabel)]
    assert "OK" in body
    assert any(text.startswith("封存时") for text in body)


def test_that_what_is_being_typed_stays_while_the_file_changes(panel, qtbot):
    shown, _, _, review = panel
    qtbot.keyClicks(shown.opinion.edit, "half a sen")
    shown.show_review(scored(review.lines[:1]), ())
    assert shown.opinion.text() == "half a sen"


def test_that_a_fatal_error_is_the_verdict_whatever_the_score(panel):
    shown, *_ = panel
    line = ReviewLine("name-differs", "fatal", "名称不一致", "", Target("paper", "x"))
    shown.show_review(scored([line]), ())
    assert "一票否决" in shown.findChild(QWidget, "file_verdict").accessibleName()


def test_that_the_sheet_is_asked_for(panel, qtbot):
    shown, *_ = panel
    with qtbot.waitSignal(shown.print_asked):
        press(shown, qtbot, "print_review")


@pytest.mark.parametrize("table", [begun], indirect=True)
def test_that_the_review_before_signing_shows_the_score_of_the_visit(table):
    shown(table)
    wanted = table.stored(lambda base: base.review.check(table.id).score)
    assert table.find("score").text() == f"{wanted} 分"
