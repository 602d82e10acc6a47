"""文书 → papers: what is missing is drafted, filled in, fixed, signed, issued; and what follows from that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import InspectionState
from inspector.domain.rectification import Step
from inspector.services.review import Target
from inspector.services.signing import render_sealed
from tests.ui.papers import FileDesk, sealed, with_numbers
from ui.screens.documents.entries import Stage
from ui.widgets.pdf_view import PdfFile


def task(bench):
    """A stored task without approval and notice."""
    return (
        with_numbers(bench)
        .services.inspections.create(
            bench.plan(
                approval_number="", approver="", approved_on=None, notice_number="", notice_served_at=None
            )
        )
        .value
    )


def twice(bench):
    with_numbers(bench)
    visit = bench.sealed(wrong=("a18", "a21"))
    bench.clock.advance(minutes=30)
    return visit


def refused(bench):
    """A sealed visit whose party did not sign, so that nothing is served yet."""
    visit = with_numbers(bench).filled()
    package = bench.services.signing.begin(visit.id).value
    for slot in package.slots:
        given = bench.ink(slot, package)
        if slot.role is SignerRole.PARTY:
            given = replace(
                given,
                attendance=Attendance.REFUSED,
                opinion="",
                strokes=(),
                reason="要等负责人回来。",
                recording="记录仪 12 号",
            )
        bench.clock.advance(seconds=30)
        package = bench.services.signing.sign(visit.id, given).value
    plan = bench.services.signing.seal_plan(visit.id)
    bench.services.signing.seal(plan, render_sealed(plan, bench.paths))
    bench.clock.advance(minutes=30)
    return visit


@pytest.fixture
def desk(qtbot, tmp_path, request):
    made = FileDesk(qtbot, tmp_path / "base", getattr(request, "param", sealed))
    yield made
    made.close()


def ledger(desk):
    def events(base):
        findings = base.inspections.case(desk.id).findings
        return [event for one in findings for event in base.ledger.events(finding_id=one.id)]

    return desk.stored(events)


def text_of(pdf: bytes) -> str:
    file = PdfFile(pdf)
    words = "".join(file.document.getAllText(page).text() for page in range(file.pages))
    file.document.close()
    return "".join(words.split())


def type_into(desk, name: str, text: str) -> None:
    """Writes over what stands in a field of the form, and leaves it."""
    edit = desk.find(name)
    if isinstance(edit, QLineEdit | QPlainTextEdit):
        edit.setFocus()
        edit.selectAll()
    desk.type(name, text)
    desk.screen.flush()
    desk.settle()


# ---------------------------------------------------------------------------- what is missing


def test_that_a_missing_document_says_why_it_is_needed_and_nothing_is_printed(desk):
    desk.open_file()
    row = desk.choose("service_proof")
    assert row.stage is Stage.WANTED
    assert "送达回证" in desk.find("why_missing").text()
    assert not desk.find("print").isVisible()
    assert not desk.find("export").isVisible()


def test_that_the_head_counts_what_is_there_and_what_the_file_needs(desk):
    desk.open_file()
    there, needed = map(int, desk.find("file_count").text().split("/"))
    assert there == 4
    assert needed == 4 + sum(one.stage is Stage.WANTED for one in desk.rows())


def test_that_an_overdue_document_is_told_in_red_with_its_day(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.fix()
    desk.issue("issue_on_paper")
    due = desk.row("reinspection_record").due
    desk.clock.advance(days=60)
    desk.screen.refresh()
    desk.settle()
    row = next(
        one for one in desk.screen.files.list.rows.rows if one.id == desk.row("reinspection_record").key
    )
    assert (row.right_token, row.icon_token) == ("bad", "bad")
    assert f"{due:%m-%d}" in row.right


# ---------------------------------------------------------------------------- from draft to issued


@pytest.mark.parametrize("desk", [refused], indirect=True)
def test_that_a_proof_of_service_is_drafted_signed_and_issued_and_the_ledger_learns_it(desk):
    desk.open_file()
    assert Step.SERVED not in [one.step for one in ledger(desk)]
    desk.draft("service_proof")
    combo = desk.find("field_method")
    combo.setCurrentIndex(combo.findData("直接送达"))
    combo.activated.emit(combo.currentIndex())
    desk.until(lambda: any(one.field.name == "recipient" for one in desk.screen.desk.form.asked))
    desk.fix()
    assert not desk.find("issue").isEnabled()
    desk.sign_all()
    desk.issue()
    (paper,) = desk.papers()
    assert paper.kind is DocumentKind.SERVICE_PROOF
    assert len(paper.signatures) == 3
    assert not paper.on_paper
    assert Step.SERVED in [one.step for one in ledger(desk)]
    assert "送达 1 项" in desk.toasts[-1]
    assert desk.screen.files.entry().key == paper.id
    desk.until(desk.screen.shelf.current_pdf)


def test_that_a_paper_may_be_issued_for_signing_by_hand(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.fix()
    desk.issue("issue_on_paper")
    (paper,) = desk.papers()
    assert paper.on_paper
    assert paper.signatures == ()


def test_that_whoever_receives_may_refuse_with_a_reason_and_a_recording(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.fix()
    desk.press("sign_recipient")
    desk.until(lambda: desk.find("slot_dialog").isVisible())
    desk.qtbot.keyClick(desk.find("slot_dialog"), Qt.Key.Key_F8)
    assert not desk.find("slot_confirm").isEnabled()
    assert not desk.find("slot_pad").isVisible()
    desk.type("refusal_reason", "要等负责人回来。")
    assert "音像记录" in desk.find("slot_reason").text()
    desk.type("recording", "记录仪 12 号 0018")
    desk.press("slot_confirm")
    desk.until(lambda: desk.screen.desk.form.draft.signatures)
    (given,) = desk.screen.desk.form.draft.signatures
    assert (given.attendance, given.recording) == (Attendance.REFUSED, "记录仪 12 号 0018")
    desk.until(lambda: "拒绝签收" in text_of(desk.screen.desk.pdf))


def test_that_going_back_to_the_form_drops_the_signatures(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.fix()
    desk.sign("recipient")
    desk.press("unfix")
    desk.press("act")
    desk.until(lambda: not desk.screen.desk.form.draft.is_fixed)
    assert desk.find("fix_draft").isVisible()
    draft = desk.stored(lambda base: base.paper_reader.file(desk.id).drafts[0])
    assert draft.signatures == ()


# ---------------------------------------------------------------------------- the form


def test_that_what_is_typed_is_stored_and_the_page_is_made_anew(desk):
    desk.open_file()
    desk.draft("service_proof")
    before = desk.screen.desk.pdf
    type_into(desk, "field_where", "示例市东城镇工业大道9号门卫室")
    desk.until(lambda: desk.screen.desk.pdf != before)
    draft = desk.stored(lambda base: base.paper_reader.file(desk.id).drafts[0])
    assert draft.entries["where"] == "示例市东城镇工业大道9号门卫室"


def test_that_text_still_being_typed_is_kept_when_another_row_is_chosen(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.find("field_remark").setFocus()
    desk.type("field_remark", "企业门卫室签收。")
    desk.choose("site_record")
    draft = desk.stored(lambda base: base.paper_reader.file(desk.id).drafts[0])
    assert draft.entries["remark"] == "企业门卫室签收。"


def test_that_the_record_speaks_again_where_an_entry_is_taken_back(desk):
    desk.open_file()
    desk.draft("service_proof")
    said = desk.find("field_where").text()
    assert not desk.find("forget_where").isVisible()
    type_into(desk, "field_where", "别处")
    assert desk.find("forget_where").isVisible()
    desk.press("forget_where")
    desk.until(lambda: desk.find("field_where").text() == said)
    draft = desk.stored(lambda base: base.paper_reader.file(desk.id).drafts[0])
    assert "where" not in draft.entries


def test_that_another_choice_asks_other_fields_and_says_which_are_missing(desk):
    desk.open_file()
    desk.draft("service_proof")
    combo = desk.find("field_method")
    combo.setCurrentIndex(combo.findData("邮寄送达"))
    combo.activated.emit(combo.currentIndex())
    desk.until(lambda: desk.screen.desk.form.missing)
    assert [one.label for one in desk.screen.desk.form.missing] == ["寄递单位和邮件号", "交寄日期"]
    desk.press("fix_draft")
    desk.until(lambda: desk.find("form_error").isVisible())
    assert "寄递单位和邮件号" in desk.find("form_error").text()
    desk.find("field_mail_number").setFocus()
    desk.qtbot.keyClick(desk.screen, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is desk.find("field_mailed")
    desk.press("missing_mail_number")
    assert QApplication.focusWidget() is desk.find("field_mail_number")


@pytest.mark.parametrize("desk", [twice], indirect=True)
def test_that_fields_of_problems_stand_under_the_title_of_each(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.fix()
    desk.issue("issue_on_paper")
    desk.clock.advance(days=20)
    desk.screen.refresh()
    desk.settle()
    desk.draft("reinspection_record")
    desk.press_cell("result", 1, "已改正")
    desk.press_cell("result", 2, "未改正")
    desk.settle()
    draft = desk.stored(
        lambda base: next(
            one
            for one in base.paper_reader.file(desk.id).drafts
            if one.kind is DocumentKind.REINSPECTION_RECORD
        )
    )
    assert sorted(text for key, text in draft.entries.items() if key.startswith("result:")) == [
        "已改正",
        "未改正",
    ]


def test_that_a_draft_given_up_is_gone_and_the_document_is_missing_again(desk):
    desk.open_file()
    desk.draft("service_proof")
    desk.press("drop_draft")
    desk.press("act")
    desk.until(lambda: desk.row("service_proof", Stage.WANTED))
    assert desk.stored(lambda base: base.paper_reader.file(desk.id).drafts) == ()
    assert desk.find("draft_paper").isVisible()


# ---------------------------------------------------------------------------- void and again


def test_that_a_notice_made_void_and_issued_again_stays_in_the_list_under_the_new_one(desk):
    desk.open_file()
    old = desk.choose("rectification_notice", Stage.ISSUED)
    desk.press("reissue_document")
    assert desk.find("void_dialog").isVisible()
    desk.press("act")
    assert desk.find("void_dialog").isVisible()  # not without a reason
    desk.type("void_reason", "当事人名称写错")
    desk.press("act")
    desk.until_form()
    desk.fix()
    desk.issue("issue_on_paper")
    (new,) = desk.papers()
    assert new.replaces == old.key
    keys = [one.key for one in desk.rows()]
    assert keys.index(old.key) == keys.index(new.id) + 1
    assert desk.row("rectification_notice", Stage.VOID).replaced_by == new.number
    desk.screen.files.choose(old.key)
    words = desk.find("void_banner").text()
    assert "当事人名称写错" in words
    assert new.number in words
    assert "王建国" in words
    assert not desk.find("void_document").isVisible()


def test_that_a_void_document_is_struck_and_its_place_is_missing(desk):
    desk.open_file()
    old = desk.choose("rectification_notice", Stage.ISSUED)
    desk.press("void_document")
    desk.type("void_reason", "期限写错")
    desk.press("act")
    desk.until(lambda: desk.row("rectification_notice", Stage.VOID))
    row = next(one for one in desk.screen.files.list.rows.rows if one.id == old.key)
    assert row.struck
    assert "期限写错" in row.tip
    desk.draft("rectification_notice")
    assert desk.screen.desk.form.draft.replaces == old.key


def test_that_the_record_of_the_visit_can_be_made_void_but_not_issued_again(desk):
    desk.open_file()
    desk.choose("site_record", Stage.ISSUED)
    assert desk.find("void_document").isVisible()
    assert not desk.find("reissue_document").isVisible()


def test_that_the_proof_of_a_notice_begins_beside_it_and_is_told_there_afterwards(desk):
    desk.open_file()
    notice = desk.choose("rectification_notice", Stage.ISSUED)
    desk.press("serve_document")
    desk.until_form()
    assert desk.screen.desk.form.draft.served == (notice.key,)
    desk.fix()
    desk.issue("issue_on_paper")
    (proof,) = desk.papers()
    desk.screen.files.choose(notice.key)
    desk.press("serve_document")
    assert desk.screen.files.entry().key == proof.id


# ---------------------------------------------------------------------------- more of them


@pytest.mark.parametrize("desk", [twice], indirect=True)
def test_that_another_paper_is_begun_about_the_problems_that_are_ticked(desk):
    desk.open_file()
    desk.press("other_paper")
    menu = desk.window.findChild(QMenu, "other_papers_menu")
    action = next(one for one in menu.actions() if one.data() == "rectification_order")
    action.trigger()
    menu.close()
    desk.until(lambda: desk.find("about_dialog").isVisible())
    desk.press("about_2")
    desk.press("begin_paper")
    desk.until_form()
    draft = desk.screen.desk.form.draft
    assert draft.kind is DocumentKind.RECTIFICATION_ORDER
    assert len(draft.finding_ids) == 1
    assert desk.screen.files.entry().key == draft.id


# ---------------------------------------------------------------------------- before the visit


@pytest.mark.parametrize("desk", [task], indirect=True)
def test_that_the_approval_of_a_task_is_written_back_into_it(desk):
    desk.open_file(target=Target("paper", "approval"), text="draft")
    desk.until_form()
    assert desk.screen.desk.form.draft.kind is DocumentKind.APPROVAL
    type_into(desk, "field_approver_name", "周振华")
    desk.fix()
    desk.issue("issue_on_paper")
    (paper,) = desk.papers()
    visit = desk.stored(lambda base: base.inspections.get(desk.id))
    assert visit.state is InspectionState.DRAFT
    assert (visit.plan.approval_number, visit.plan.approver) == (paper.number, "周振华")
    assert "文号已写入检查任务" in desk.toasts[-1]


@pytest.mark.parametrize("desk", [task], indirect=True)
def test_that_a_task_has_only_the_papers_that_come_before_the_visit(desk):
    desk.open_file()
    assert [one.kind for one in desk.rows()] == [DocumentKind.APPROVAL, DocumentKind.INSPECTION_NOTICE]
    assert not desk.find("whole_file").isVisible()
    assert not desk.find("side_review").isVisible()


def test_that_a_finding_opens_the_file_at_what_it_needs_next(desk):
    finding = desk.stored(lambda base: base.inspections.case(desk.id).findings[0])
    screen = desk.open_file(finding_id=finding.id)
    desk.until(lambda: screen.files.entry() is not None)
    assert screen.files.entry().stage is Stage.WANTED
