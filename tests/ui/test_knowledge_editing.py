"""清单编辑: a clerk exports, edits in Excel, is told every mistake, repairs, compares, tries out, publishes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from inspector.domain.checklist import Condition
from inspector.domain.inspection import Result
from inspector.domain.officer import Role
from tests.ui.knowledge import settle, show, strike, words
from tests.ui.office import CHECKLIST, Office, an_officer, furnish, good_plan, press, type_text
from ui.screens.knowledge.editing.marked import line_parts, parts
from ui.theme import theme

NONE = Qt.KeyboardModifier.NoModifier
NEW_QUESTION = "围挡上的喷淋设施能正常喷雾"


def at_the_office(office, services):
    """The bureau, with its clerk at the machine."""
    furnish(office, services)
    clerk = an_officer("孙小红", "", date(2029, 1, 1), Role.CLERK)
    office.officers["孙小红"] = services.officers.save(officer=clerk).value.id
    services.session.choose(officer_id=office.officers["孙小红"])


@pytest.fixture
def office(begin):
    return begin(at_the_office)


def edited(services):
    """The dust checklist with one question reworded, one item added, one taken away."""
    current = services.library.checklist(checklist_id=CHECKLIST)
    first, second, *rest = current.sections
    reworded = first.items[0].question.replace("连续", "连续、稳固")
    changed = replace(first.items[0], question=reworded)
    added = replace(first.items[0], id="new01", number="1.99", question=NEW_QUESTION, problem="喷淋不能用")
    first = replace(first, items=(changed, *first.items[1:], added))
    return replace(current, sections=(first, replace(second, items=second.items[:-1]), *rest))


def keep_draft(office, services, **more):
    at_the_office(office, services)
    services.editing.keep(checklist=edited(services), source="改.xlsx", **more)


@pytest.fixture
def begin(qtbot, tmp_path):
    """Opens the office on a base prepared in some way; closed after the test."""
    made = []

    def open_office(prepare):
        made.append(Office(qtbot, tmp_path, prepare))
        return made[-1]

    yield open_office
    for one in made:
        one.close()


def open_page(office, text="editing"):
    screen = show(office, text)
    settle(office)
    return screen


def give_file(office, path: Path) -> None:
    """Chooses a file in the dialog that is open."""
    dialog = office.dialog("file_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(office)


def choose(office, page, row_id: str) -> None:
    page.choose(row_id)
    settle(office)


def cells(path: Path, sheet: str):
    book = openpyxl.load_workbook(path)
    table = book[sheet]
    return book, table, {cell.value: cell.column for cell in table[1]}


def write(path: Path, sheet: str, changes: dict[tuple[int, str], object]) -> None:
    book, table, columns = cells(path, sheet)
    for (row, heading), value in changes.items():
        table.cell(row, columns[heading]).value = value
    book.save(path)


def add_item(path: Path) -> None:
    """As a clerk does it: the last row copied below, its own id emptied, another number and question; a basis, too."""
    book, items, columns = cells(path, "检查项")
    last = items.max_row
    for column in range(1, items.max_column + 1):
        items.cell(last + 1, column).value = items.cell(last, column).value
    own = {"检查项编号": None, "序号": "9.9", "检查内容": NEW_QUESTION}
    for heading, value in own.items():
        items.cell(last + 1, columns[heading]).value = value
    bases = book["法律依据"]
    whose = {cell.value: cell.column for cell in bases[1]}["检查项编号"]
    old_id = items.cell(last, columns["检查项编号"]).value
    for row in [row for row in range(2, bases.max_row + 1) if bases.cell(row, whose).value == old_id]:
        target = bases.max_row + 1
        for column in range(1, bases.max_column + 1):
            bases.cell(target, column).value = bases.cell(row, column).value
        bases.cell(target, whose).value = "9.9"
    book.save(path)


BROKEN = {
    (3, "答案类型"): "打分",
    (4, "期限天数"): "三天",
    (5, "检查内容"): None,
    (6, "证据"): "围挡",
    (7, "严重程度"): "很严重",
}


def problem_rows(page) -> list[tuple[str, str]]:
    table = page.problems.table.rows
    every = (table.row(number) for number in range(table.rowCount()))
    return [(row.cell(2).text, row.cell(3).text.split()[-1]) for row in every]


def test_that_a_clerk_edits_in_excel_is_told_five_mistakes_repairs_and_publishes(begin, qtbot, tmp_path):
    pins = {}

    def with_a_visit(office, services):
        at_the_office(office, services)
        inspection = services.inspections.create(plan=good_plan(office)).value
        services.inspections.start(inspection.id)
        pins["id"] = inspection.id

    office = begin(with_a_visit)
    screen = open_page(office)
    page, path = screen.page, tmp_path / "扬尘.xlsx"
    choose(office, page, f"list:{CHECKLIST}")
    press(screen, qtbot, "export_excel")
    give_file(office, path)
    assert "下角的“导入 Excel…”" in page.in_use.exported.text()

    before = {(row, heading): value(path, row, heading) for row, heading in BROKEN}
    add_item(path)
    write(path, "检查项", BROKEN)
    press(screen, qtbot, "import_excel")
    give_file(office, path)
    assert problem_rows(page) == [(str(row), heading) for row, heading in BROKEN]
    assert "没有改动" in page.problems.safe.text()
    assert office.stored(lambda services: services.editing.drafts()) == ()

    write(path, "检查项", before)
    press(screen, qtbot, "import_again")
    settle(office)
    assert page.chosen == f"draft:{CHECKLIST}"
    assert page.draft.diff.cards()
    assert NEW_QUESTION in words(page.draft.diff)

    press(screen, qtbot, "publish_draft")
    dialog = office.dialog("publish_dialog")
    type_text(dialog.findChild(QPlainTextEdit, "publish_note"), "增加喷淋一项")
    press(dialog, qtbot, "publish_confirm")
    settle(office)
    assert page.chosen == f"list:{CHECKLIST}"
    now = office.stored(lambda services: services.library.checklist(checklist_id=CHECKLIST))
    assert (now.version, now.items[-1].question) == ("2026.2", NEW_QUESTION)
    case = office.stored(lambda services: services.inspections.case(pins["id"]))
    assert case.checklists[0].version == "2026.1"
    assert NEW_QUESTION not in {item.question for item in case.checklists[0].items}


def value(path: Path, row: int, heading: str) -> object:
    _book, table, columns = cells(path, "检查项")
    return table.cell(row, columns[heading]).value


def test_that_the_mistakes_of_a_refused_file_can_be_copied_and_saved(office, qtbot, tmp_path):
    screen = open_page(office)
    path = tmp_path / "坏.xlsx"
    path.write_text("not a workbook", encoding="utf-8")
    press(screen, qtbot, "import_excel")
    give_file(office, path)
    assert "“坏.xlsx”没有导入" in words(screen.page.problems)
    press(screen, qtbot, "copy_problems")
    assert "坏.xlsx" in QGuiApplication.clipboard().text()
    press(screen, qtbot, "save_problems")
    give_file(office, tmp_path / "要改.txt")
    assert "坏.xlsx" in (tmp_path / "要改.txt").read_text(encoding="utf-8-sig")
    press(screen, qtbot, "drop_failure")
    settle(office)
    assert not screen.page.importing.failures


def test_that_the_diff_counts_and_filters_what_was_added_removed_and_changed(begin, qtbot):
    office = begin(keep_draft)
    screen = open_page(office)
    diff = screen.page.draft.diff
    kinds = {card.objectName(): card for card in diff.cards()}
    assert "diff_new01" in kinds
    marked = words(kinds["diff_a01"])
    assert "检查内容" in marked
    assert "<span" in marked, "the words that differ are marked"
    assert "整改要求" not in marked, "what did not change is not shown"
    press(screen, qtbot, "diff_removed")
    shown = [name for name, card in kinds.items() if not card.isHidden()]
    assert len(shown) == 1
    assert shown != ["diff_new01"]


def test_that_marks_follow_the_theme(begin, qapp):
    office = begin(keep_draft)
    screen = open_page(office)
    card = next(one for one in screen.page.draft.diff.cards() if one.objectName() == "diff_a01")
    light = words(card)
    theme().apply(qapp, "dark")
    assert words(card) != light
    theme().apply(qapp, "light")


def with_condition(office, services):
    """A draft whose second item only shows when the first is not in order."""
    at_the_office(office, services)
    current = services.library.checklist(checklist_id=CHECKLIST)
    asked, second = current.items[:2]
    hidden = replace(second, condition=Condition(asked.id, ("noncompliant",)))
    sections = tuple(
        replace(one, items=tuple(hidden if item is second else item for item in one.items))
        for one in current.sections
    )
    services.editing.keep(checklist=replace(current, sections=sections), source="改.xlsx")


def test_that_the_preview_shows_hidden_items_and_findings_and_stores_nothing(begin, qtbot):
    office = begin(with_condition)
    screen = open_page(office)
    before = office.stored(lambda services: services.maintenance.check().counts)
    press(screen, qtbot, "draft_trial")
    trial = screen.page.draft.trial
    settle(office)
    assert "什么都不会保存" in trial.note.text()
    first, second = (item.id for item in trial.cards.checklist.items[:2])
    assert trial.cards.card(f"{CHECKLIST}/{second}").isHidden()
    trial.judge(Result.NONCOMPLIANT)
    settle(office)
    assert not trial.cards.card(f"{CHECKLIST}/{second}").isHidden()
    assert trial.cards.card(f"{CHECKLIST}/{first}").editor is not None
    finding = trial.desk.case.findings[0]
    assert "试填对象" in finding.fact
    assert finding.articles
    assert office.stored(lambda services: services.maintenance.check().counts) == before
    trial.note.link_clicked.emit()
    assert trial.desk.case.findings == ()
    assert trial.cards.card(f"{CHECKLIST}/{second}").isHidden()


def test_that_keys_judge_in_the_preview_and_photos_are_refused(begin, qtbot):
    office = begin(keep_draft)
    screen = open_page(office)
    press(screen, qtbot, "draft_trial")
    trial = screen.page.draft.trial
    settle(office)
    first = trial.cards.current.key
    strike(office, trial.cards.area, Qt.Key.Key_1, NONE)
    assert trial.desk.case.answers[first].result is Result.COMPLIANT
    assert trial.cards.current.key != first
    strike(office, trial.cards.area, Qt.Key.Key_P, NONE)
    assert any("不存照片" in toast for toast in office.toasts)


def test_that_who_may_not_publish_is_told_who_may(begin):
    def officer_at_work(office, services):
        keep_draft(office, services)
        services.session.choose(officer_id=office.officers["王建国"])

    office = begin(officer_at_work)
    screen = open_page(office)
    assert not screen.page.draft.publish.isEnabled()
    assert "内勤、法制审核人员、负责人可以发布" in screen.page.draft.why_not.text()


def test_that_a_refused_publication_says_why_and_keeps_what_was_typed(begin, qtbot):
    office = begin(keep_draft)
    screen = open_page(office)
    press(screen, qtbot, "publish_draft")
    dialog = office.dialog("publish_dialog")
    press(dialog, qtbot, "publish_confirm")
    assert dialog.note.error()
    dialog.version.set_text("2026.1")
    type_text(dialog.findChild(QPlainTextEdit, "publish_note"), "改围挡")
    press(dialog, qtbot, "publish_confirm")
    settle(office)
    assert "已经发布过" in dialog.refusal.text()
    assert dialog.note.text() == "改围挡"
    press(dialog, qtbot, "publish_cancel")
    assert office.stored(lambda services: len(services.editing.drafts())) == 1


def test_that_the_notes_of_a_questionnaire_come_first_row_by_row(begin):
    office = begin(
        lambda office, services: keep_draft(
            office, services, notes=("survey 第12行：begin_repeat：只带入一次",)
        ),
    )
    screen = open_page(office)
    page = screen.page
    assert page.draft.tabs.value() == "notes"
    table = screen.findChild(QWidget, "notes_table")
    row = table.rows.row(0)
    assert (row.cell(0).text, row.cell(1).text) == ("survey 第12行", "begin_repeat：只带入一次")


def make_form(path: Path) -> None:
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    rows = (
        ("type", "name", "label"),
        ("select_one yes_no", "fence", "围挡连续吗"),
        ("begin_repeat", "trucks", "车辆"),
        ("text", "plate", "车牌"),
        ("end_repeat", "", ""),
    )
    for row in rows:
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in (("list_name", "name", "label"), ("yes_no", "yes", "是"), ("yes_no", "no", "否")):
        choices.append(row)
    book.save(path)


def test_that_a_questionnaire_becomes_a_draft_and_what_it_lost_is_told_by_row(office, qtbot, tmp_path):
    screen = open_page(office)
    path = tmp_path / "车辆.xlsx"
    make_form(path)
    press(screen, qtbot, "import_xlsform")
    give_file(office, path)
    page = screen.page
    assert page.chosen.startswith("draft:")
    assert page.draft.shown.is_new
    assert any("第3行" in note for note in page.draft.shown.edited.draft.notes)
    assert page.draft.tabs.value() == "notes"


def test_that_a_new_checklist_begins_as_a_copy_under_another_name(office, qtbot):
    screen = open_page(office)
    choose(office, screen.page, f"list:{CHECKLIST}")
    press(screen, qtbot, "copy_checklist")
    dialog = office.dialog("copy_dialog")
    press(dialog, qtbot, "copy_confirm")
    assert dialog.title.error()
    type_text(dialog.findChild(QLineEdit, "copy_title"), "搅拌站检查清单")
    press(dialog, qtbot, "copy_confirm")
    settle(office)
    (draft,) = office.stored(lambda services: services.editing.drafts())
    assert (draft.checklist_id, draft.based_on) == (f"{CHECKLIST}-2", "")
    assert screen.page.draft.shown.edited.checklist.title == "搅拌站检查清单"
    assert screen.page.draft.shown.is_new


def test_that_a_draft_is_thrown_away_only_when_that_is_confirmed(begin, qtbot):
    office = begin(keep_draft)
    screen = open_page(office)
    for answer, left in (("safe", 1), ("act", 0)):
        press(screen, qtbot, "discard_draft")
        press(office.dialog(), qtbot, answer)
        settle(office)
        assert office.stored(lambda services: len(services.editing.drafts())) == left
    assert screen.page.chosen == f"list:{CHECKLIST}"


def test_that_an_import_over_a_draft_can_be_taken_back(begin, qtbot, tmp_path):
    office = begin(keep_draft)
    undo = []
    office.navigator.toast_asked.connect(lambda _text, act, _icon: undo.append(act))
    screen = open_page(office)
    path = tmp_path / "旧.xlsx"
    office.stored(lambda services: services.editing.export_workbook(checklist_id=CHECKLIST, path=path))
    press(screen, qtbot, "import_excel")
    give_file(office, path)
    assert screen.page.draft.shown.changes_nothing
    assert not screen.page.draft.publish.isEnabled()
    undo[-1]()
    settle(office)
    assert screen.page.draft.shown.diff.count("added") == 1


def published(office, services):
    keep_draft(office, services)
    services.editing.publish(checklist_id=CHECKLIST, version="2026.2", note="围挡改得更明白")


def test_that_a_version_of_the_bureau_is_retired_with_a_reason_and_the_program_s_is_used_again(begin, qtbot):
    office = begin(published)
    screen = open_page(office)
    choose(office, screen.page, f"list:{CHECKLIST}")
    press(screen, qtbot, "retire_version")
    dialog = office.dialog()
    press(dialog, qtbot, "act")
    assert dialog.reason.error()
    type_text(dialog.reason.edit, "围挡一项写错了")
    press(dialog, qtbot, "act")
    settle(office)
    row = screen.page.in_use.versions.table.rows.row(0)
    assert "围挡一项写错了" in row.cell(2).second
    assert screen.page.in_use.shown.info.version == "2026.1"


def only_at_the_bureau(office, services):
    """A checklist that the program does not bring along, published and out of use again."""
    at_the_office(office, services)
    own = replace(edited(services), id="mixing-plant", title="搅拌站检查清单")
    services.editing.keep(checklist=own, source="搅拌站.xlsx")
    made = services.editing.publish(checklist_id=own.id, version="2026.1", note="新清单").value
    services.editing.retire(published_id=made.id, why="改用新的清单")


def test_that_a_retired_checklist_can_be_read_and_brought_back(begin, qtbot):
    office = begin(only_at_the_bureau)
    screen = open_page(office)
    page = screen.page
    assert "retired:mixing-plant" in [row.id for row in page.side.list.rows.rows]
    choose(office, page, "retired:mixing-plant")
    assert "改用新的清单" in page.retired.versions.table.rows.row(0).cell(2).second
    press(screen, qtbot, "restore_version")
    settle(office)
    assert page.chosen == "draft:mixing-plant"
    assert page.draft.shown.comes_back
    press(screen, qtbot, "publish_draft")
    dialog = office.dialog("publish_dialog")
    assert dialog.version.text() == "2026.2"
    type_text(dialog.findChild(QPlainTextEdit, "publish_note"), "恢复使用")
    press(dialog, qtbot, "publish_confirm")
    settle(office)
    assert page.chosen == "list:mixing-plant"
    assert "retired:mixing-plant" not in [row.id for row in page.side.list.rows.rows]


def test_that_the_draft_of_a_retired_checklist_is_gone_on_with_and_not_made_again(begin, qtbot):
    office = begin(only_at_the_bureau)
    screen = open_page(office)
    page = screen.page
    assert page.follow("mixing-plant")
    settle(office)
    press(screen, qtbot, "restore_version")
    settle(office)
    choose(office, page, "retired:mixing-plant")
    assert page.retired.restore.isHidden()
    press(screen, qtbot, "open_restored")
    settle(office)
    assert page.chosen == "draft:mixing-plant"
    press(screen, qtbot, "discard_draft")
    press(office.dialog(), qtbot, "act")
    settle(office)
    assert page.chosen == "retired:mixing-plant"
    assert not page.retired.restore.isHidden()


def test_that_retiring_the_last_version_shows_the_checklist_among_the_retired(begin, qtbot):
    def in_use(office, services):
        only_at_the_bureau(office, services)
        (head,) = services.editing.retired()
        services.editing.restore(published_id=head.id)
        services.editing.publish(checklist_id="mixing-plant", version="2026.2", note="恢复使用")

    office = begin(in_use)
    screen = open_page(office)
    choose(office, screen.page, "list:mixing-plant")
    press(screen, qtbot, "retire_version")
    dialog = office.dialog()
    type_text(dialog.reason.edit, "又不用了")
    press(dialog, qtbot, "act")
    settle(office)
    assert screen.page.chosen == "retired:mixing-plant"
    assert screen.page.retired.isVisible()


def test_that_editing_begins_where_another_page_asks_for_it(begin):
    office = begin(keep_draft)
    screen = open_page(office, "items")
    screen.edit("boilers")
    settle(office)
    assert screen.page.chosen == "list:boilers"
    screen.edit(CHECKLIST)
    settle(office)
    assert screen.page.chosen == f"draft:{CHECKLIST}"
    assert not screen.page.follow("no-such-list")


def test_that_search_finds_a_checklist_by_name_or_topic(office):
    page = open_page(office).page
    page.side.search.edit.setText("锅炉")
    page.side.search.typed.emit("锅炉")
    ids = [row.id for row in page.side.list.rows.rows if not row.heading]
    assert "list:boilers" in ids
    assert f"list:{CHECKLIST}" not in ids


def test_that_only_the_words_that_differ_are_marked():
    old, new = parts("围挡高 2.5 m，封闭", "围挡高 3.0 m，封闭")
    assert [text for text, marked in old if marked] == ["2.5"]
    assert [text for text, marked in new if marked] == ["3.0"]


def test_that_two_texts_with_nothing_in_common_are_not_marked_by_chance():
    old, new = parts("围挡连续", "洗车台有水")
    assert not any(marked for _, marked in (*old, *new))


def test_that_lines_that_stayed_are_only_counted():
    old, new = line_parts(("一", "二", "三"), ("一", "二", "三", "四"), lambda count: f"{count} 行")
    assert old == (("3 行", False),)
    assert new == (("3 行\n", False), ("四", True))
