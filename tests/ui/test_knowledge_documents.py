"""文书模板: a clerk rewords a document, sees what it makes, is told what is wrong, publishes, takes it back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.officer import Role
from inspector.services.wording import program_text
from inspector.services.wording_names import placeholders
from tests.ui.knowledge import settle, show, strike, words
from tests.ui.office import Office, an_officer, furnish, good_plan, press, type_into, type_text
from ui.screens.knowledge.documents.preview import BLANK, OWN, SAMPLE
from ui.screens.knowledge.screen import KnowledgeScreen

RECORD, PROOF, RESULT = DocumentKind.SITE_RECORD, DocumentKind.SERVICE_PROOF, DocumentKind.RESULT_NOTICE
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
OLD, NEW = "已收到上列文书。", "上列文书都收到了。"


def at_the_office(office, services, role=Role.CLERK):
    """The bureau with somebody at the machine, and one visit that is planned."""
    furnish(office, services)
    clerk = an_officer("孙小红", "99012305088", date(2029, 1, 1), role)
    services.session.choose(officer_id=services.officers.save(officer=clerk).value.id)
    services.inspections.create(plan=good_plan(office))


@pytest.fixture
def begin(qtbot, tmp_path):
    """Opens the office on a base prepared in some way; closed after the test."""
    made = []

    def open_office(prepare=at_the_office):
        made.append(Office(qtbot, tmp_path, prepare))
        return made[-1]

    yield open_office
    for one in made:
        one.close()


@pytest.fixture
def office(begin):
    return begin()


def answered(office, page):
    """The page once the wording that stands there was tried."""
    settle(office)
    office.until(lambda: page._tried is not None)
    settle(office)


def open_page(office, kind=PROOF):
    page = show(office, page="wording").page
    answered(office, page)
    page.choose(kind)
    answered(office, page)
    return page


def reword(office, page, old=OLD, new=NEW):
    """Selects the words and types others over them."""
    edit = page.writing.edit
    at = edit.toPlainText().index(old)
    cursor = edit.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(old), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    type_text(edit, new)
    answered(office, page)


def publish(office, page, note="换了说法"):
    press(page, office.qtbot, "wording_publish")
    dialog = office.dialog("publish_wording_dialog")
    type_text(dialog.findChild(QPlainTextEdit, "wording_note"), note)
    press(dialog, office.qtbot, "wording_publish_confirm")
    office.until(lambda: not page.texts.unpublished())
    answered(office, page)


def give_file(office, path):
    dialog = office.dialog("file_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(office)


def row(page, kind):
    return next(one for one in page.side.list.rows.rows if one.id == kind.value)


def held(office, kind=PROOF):
    return office.stored(lambda services: services.wording.text(kind))


def problem(page) -> str:
    return page.findChild(QLabel, "wording_problem").text()


# ---------------------------------------------------------------------- what there is


def test_that_every_kind_is_listed_with_whose_wording_holds(office):
    page = open_page(office)
    ids = [one.id for one in page.side.list.rows.rows if not one.heading]
    assert sorted(ids) == sorted(kind.value for kind in DocumentKind)
    assert {row(page, kind).subtitle for kind in DocumentKind} == {"程序自带"}


def test_that_every_program_text_is_shown_whole_without_a_problem_and_with_pages(office):
    page = open_page(office)
    for kind in (RECORD, PROOF, DocumentKind.FILE_COVER):
        page.choose(kind)
        answered(office, page)
        assert page.writing.edit.toPlainText() == program_text(kind)
        assert problem(page) == "没有问题"
        assert page.preview.pdf.is_showing()


def test_that_looking_alone_leaves_nothing_to_publish(office):
    page = open_page(office)
    assert not page.head.publish.isEnabled()
    assert page.texts.unpublished() == ()
    assert page.head.note.text() == "和在用的一样，不用发布。"


# ---------------------------------------------------------------------- writing


def test_that_typing_makes_the_pages_anew_and_marks_the_kind(office):
    page = open_page(office)
    before = page._tried.pdf
    reword(office, page)
    assert page._tried.pdf.startswith(b"%PDF")
    assert page._tried.pdf != before
    assert row(page, PROOF).subtitle == "改过，未发布"
    assert page.head.publish.isEnabled()


def test_that_a_wrong_placeholder_is_named_marked_and_jumped_to(office):
    page = open_page(office)
    reword(office, page, "{{ item.title }}", "{{ item.titel }}")
    line = page.writing.edit.line()
    assert "item.titel" in problem(page)
    assert f"service_proof.toml 第 {line} 行" in problem(page)
    assert page.writing.edit.fault() == line
    assert not page.head.publish.isEnabled()
    page.writing.edit.go_to(1)
    strike(office, page.writing.edit, Qt.Key.Key_F8, NONE)
    assert page.writing.edit.line() == line
    page.writing.edit.go_to(1)
    press(page, office.qtbot, "wording_problem_link")
    assert page.writing.edit.line() == line


def test_that_the_pages_of_before_stay_while_the_wording_is_broken(office):
    page = open_page(office)
    reword(office, page, 'title = "送达回证"', 'title = "送达回证')
    assert page.preview.pdf.is_showing()
    assert "改动之前" in words(page.preview)
    page.choose(RESULT)
    answered(office, page)
    page.choose(PROOF)
    answered(office, page)
    assert not page.preview.pdf.is_showing()


def test_that_typed_words_their_undo_and_the_cursor_survive_another_kind(office):
    page = open_page(office)
    reword(office, page)
    position = page.writing.edit.textCursor().position()
    page.choose(RECORD)
    answered(office, page)
    page.host.show_page("items")
    page.host.show_page("wording")
    page.choose(PROOF)
    answered(office, page)
    edit = page.writing.edit
    assert NEW in edit.toPlainText()
    assert edit.textCursor().position() == position
    strike(office, edit, Qt.Key.Key_Z, CTRL)
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.toPlainText() == program_text(PROOF)
    answered(office, page)
    assert page.texts.unpublished() == ()


def test_that_words_are_found_from_place_to_place_and_around_the_end(office):
    page = open_page(office)
    strike(office, page.writing.edit, Qt.Key.Key_F, CTRL)
    finder = page.writing.finder
    assert finder.isVisible()
    type_into(page, "wording_find", "recipient_kind")
    count = page.writing.edit.toPlainText().count("recipient_kind")
    assert finder.count.text() == f"1 / {count}"
    for at in (*range(2, count + 1), 1):
        office.qtbot.keyClick(finder.field.edit, Qt.Key.Key_Return)
        assert finder.count.text() == f"{at} / {count}"
    office.qtbot.keyClick(finder.field.edit, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_that_the_numbers_stand_beside_their_lines(office):
    page = open_page(office)
    edit = page.writing.edit
    assert edit.numbers_width() == edit.viewport().x() - edit.contentsRect().x()
    edit.go_to(40)
    assert edit.line() == 40


# ---------------------------------------------------------------------- placeholders


def test_that_the_names_of_the_place_are_listed_and_put_in(office):
    page = open_page(office)
    press(page, office.qtbot, "wording_tab_names")
    edit = page.writing.edit
    at = edit.toPlainText().index('送达回证"\npage_label')
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)
    type_into(page, "names_search", "统一社会信用代码")
    page.names.side.list.setFocus()
    page.names.side.list.select_first()
    assert page.names.side.list.current_id() == "{{ credit_code }}"
    press(page, office.qtbot, "names_insert")
    assert 'title = "{{ credit_code }}送达回证"' in edit.toPlainText()


def test_that_a_text_signed_at_the_site_lists_its_own_names(office):
    page = open_page(office, RECORD)
    press(page, office.qtbot, "wording_tab_names")
    line = (
        page.writing.edit.toPlainText()
        .splitlines()
        .index(next(one for one in program_text(RECORD).splitlines() if one.startswith("shown")))
    )
    page.writing.edit.go_to(line + 1)
    names = [one.title for one in page.names.side.list.rows.rows if not one.heading]
    assert names == ["bureau", "officers"]
    page.writing.edit.go_to(1)
    assert page.names.empty.isVisible()


def test_that_the_slash_key_looks_for_a_name(office):
    page = open_page(office)
    strike(office, page.side.list, Qt.Key.Key_Slash, NONE)
    assert page.tabs.value() == "names"
    assert page.names.side.search.edit.hasFocus()


# ---------------------------------------------------------------------- what is previewed


def test_that_the_blank_form_and_a_visit_of_ours_are_previewed(office):
    page = open_page(office)
    made = {SAMPLE: page._tried.pdf}
    press(page, office.qtbot, "preview_blank")
    page._tried = None
    answered(office, page)
    made[BLANK] = page._tried.pdf
    press(page, office.qtbot, "preview_own")
    dialog = office.dialog("wording_case_dialog")
    assert page.preview.subject.value() == BLANK
    press(dialog, office.qtbot, "wording_case_confirm")
    page._tried = None
    answered(office, page)
    made[OWN] = page._tried.pdf
    assert page.preview.subject.value() == OWN
    assert page.preview.what.text() == "示例建材有限公司"
    assert len(set(made.values())) == 3


def test_that_choosing_no_visit_leaves_the_preview_as_it_was(office):
    page = open_page(office)
    press(page, office.qtbot, "preview_blank")
    press(page, office.qtbot, "preview_own")
    press(office.dialog("wording_case_dialog"), office.qtbot, "wording_case_confirm")
    settle(office)
    press(page, office.qtbot, "preview_blank")
    press(page, office.qtbot, "preview_own")
    office.dialog("wording_case_dialog").reject()
    assert page.preview.subject.value() == BLANK
    answered(office, page)


# ---------------------------------------------------------------------- publishing


def test_that_a_published_wording_holds_and_says_since_when_by_whom(office):
    page = open_page(office)
    reword(office, page)
    publish(office, page)
    assert NEW in held(office)
    assert row(page, PROOF).subtitle == "本局 2026-11-18 孙小红"
    assert "换了说法" in page.head.origin.text()
    assert "已发布《送达回证》模板" in office.toasts
    assert not page.head.publish.isEnabled()


def test_that_nothing_is_published_without_a_note(office):
    page = open_page(office)
    reword(office, page)
    press(page, office.qtbot, "wording_publish")
    dialog = office.dialog("publish_wording_dialog")
    press(dialog, office.qtbot, "wording_publish_confirm")
    assert dialog.note.error()
    dialog.reject()
    assert OLD in held(office)


def test_that_publishing_what_is_signed_at_the_site_warns_of_new_signatures(office):
    page = open_page(office, RECORD)
    reword(office, page, "（以下空白）", "（以下没有内容）")
    press(page, office.qtbot, "wording_publish")
    dialog = office.dialog("publish_wording_dialog")
    assert "重新签名" in words(dialog)
    dialog.reject()
    assert RECORD in VISIT_KINDS


def test_that_an_officer_may_write_and_look_and_is_told_who_publishes(begin):
    office = begin(lambda office, services: at_the_office(office, services, Role.OFFICER))
    page = open_page(office)
    reword(office, page)
    assert not page.head.publish.isEnabled()
    assert "内勤" in page.head.note.text()
    assert page.preview.pdf.is_showing()


def test_that_the_program_speaks_again_once_the_wording_is_taken_back(office):
    page = open_page(office)
    reword(office, page)
    publish(office, page)
    press(page, office.qtbot, "wording_restore")
    press(office.dialog("restore_wording_dialog"), office.qtbot, "act")
    office.until(lambda: PROOF not in page.overview.own)
    answered(office, page)
    assert held(office) == program_text(PROOF)
    assert page.writing.edit.toPlainText() == program_text(PROOF)
    assert page.texts.unpublished() == ()
    assert row(page, PROOF).subtitle == "程序自带"


def test_that_changes_are_reverted_and_can_be_found_again(office):
    page = open_page(office)
    reword(office, page)
    press(page, office.qtbot, "wording_revert")
    answered(office, page)
    assert page.texts.unpublished() == ()
    page.writing.edit.undo()
    answered(office, page)
    assert NEW in page.writing.edit.toPlainText()


def test_that_a_wording_published_elsewhere_is_shown_and_typed_words_are_kept(office):
    page = open_page(office, RECORD)
    page.choose(PROOF)
    answered(office, page)
    reword(office, page)
    new = program_text(RECORD).replace("（以下空白）", "（以下没有内容）")
    for kind, text in ((RECORD, new), (PROOF, program_text(PROOF).replace("送达地点", "送达的地点"))):
        page.host.lane(
            lambda services, kind=kind, text=text: services.wording.publish(kind, text, "别处改的")
        )
    answered(office, page)
    office.until(lambda: len(page.overview.own) == 2)
    assert NEW in page.writing.edit.toPlainText()
    page.choose(RECORD)
    answered(office, page)
    assert page.writing.edit.toPlainText() == new
    assert page.texts.unpublished() == (PROOF,)


# ---------------------------------------------------------------------- files and paper


def test_that_a_wording_goes_into_a_file_and_comes_back(office, tmp_path):
    page, file = open_page(office), tmp_path / "送达回证.toml"
    press(page, office.qtbot, "wording_export")
    give_file(office, file)
    office.until(file.exists)
    assert file.read_text(encoding="utf-8") == program_text(PROOF)
    file.write_text(program_text(PROOF).replace(OLD, NEW), encoding="utf-8")
    press(page, office.qtbot, "wording_import")
    give_file(office, file)
    office.until(lambda: NEW in page.writing.edit.toPlainText())
    answered(office, page)
    assert page.texts.unpublished() == (PROOF,)


def test_that_a_file_that_is_no_text_changes_nothing(office, tmp_path):
    page, file = open_page(office), tmp_path / "别的.toml"
    file.write_bytes("送达".encode("gbk"))
    press(page, office.qtbot, "wording_import")
    give_file(office, file)
    office.until(lambda: bool(office.errors))
    assert "别的.toml" in office.errors[0]
    assert page.texts.unpublished() == ()


@pytest.mark.parametrize(
    ("kind", "dialog"),
    [(PROOF, "blank_form_dialog"), (DocumentKind.CHECKLIST_RECORD, "blank_sheet_dialog")],
)
def test_that_the_blank_form_is_made_for_printing(office, kind, dialog):
    page = open_page(office, kind)
    press(page, office.qtbot, "wording_blank")
    opened = office.dialog(dialog)
    if dialog == "blank_form_dialog":
        office.until(opened.print_button.isEnabled)
    opened.reject()
    settle(office)


# ---------------------------------------------------------------------- closing, narrow windows


def test_that_a_window_with_unpublished_words_asks_before_it_closes(office):
    window = QWidget()
    office.qtbot.addWidget(window)
    screen = KnowledgeScreen(office.shell)
    screen.setParent(window)
    window.resize(1294, 692)
    window.show()
    screen.resize(1294, 692)
    screen.show()
    screen.show_page("wording")
    page = screen.page
    answered(office, page)
    page.choose(PROOF)
    answered(office, page)
    reword(office, page)
    window.close()
    dialog = office.dialog("unpublished_dialog")
    assert "送达回证" in words(dialog)
    press(dialog, office.qtbot, "safe")
    assert window.isVisible()
    assert page.texts.unpublished() == (PROOF,)
    window.close()
    press(office.dialog("unpublished_dialog"), office.qtbot, "act")
    assert not window.isVisible()


def test_that_a_narrow_window_gives_the_text_a_tab_and_a_wide_one_a_place(office):
    page = open_page(office)
    reword(office, page)
    page.host.resize(700, 500)
    settle(office)
    assert page.tabs.value() == "text"
    assert page.writing.isVisible()
    assert not page.preview.isVisible()
    press(page, office.qtbot, "wording_tab_preview")
    assert page.preview.isVisible()
    page.host.resize(1294, 692)
    settle(office)
    assert page.writing.isVisible()
    assert page.preview.isVisible()
    assert NEW in page.writing.edit.toPlainText()


def test_that_what_the_panel_offers_is_what_the_service_offers(office):
    page = open_page(office)
    press(page, office.qtbot, "wording_tab_names")
    groups = placeholders(PROOF, page.opened.text, page.writing.edit.line())
    listed = [one.id for one in page.names.side.list.rows.rows if not one.heading]
    assert listed == [one.written for group in groups for one in group.names]
