"""签字: read first, sign one by one, refuse with proof, seal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inspector.domain.document import Attendance, SignerRole
from inspector.domain.inspection import InspectionState
from inspector.errors import Cancelled
from inspector.services.progress import Progress
from tests.ui.bench import Table
from ui.screens.signing import SigningScreen
from ui.screens.signing.ink import to_pad, to_record
from ui.screens.signing.sealing import seal_files


def ready(bench):
    inspection = bench.filled()
    bench.services.signing.begin(inspection.id)
    return inspection


def party_has_signed(bench):
    inspection = ready(bench)
    package = bench.services.signing.package(inspection.id)
    bench.services.signing.sign(inspection.id, bench.ink(package.slots[0], package))
    return inspection


def all_have_signed(bench):
    inspection = bench.filled()
    bench.sign_all(inspection)
    return inspection


@pytest.fixture
def table(qtbot, tmp_path, request):
    made = Table(qtbot, tmp_path, getattr(request, "param", ready))
    yield made
    made.close()


def shown(table):
    screen = table.show(SigningScreen)
    table.until(lambda: screen.desk.package is not None and len(screen.reading._made) == 4)
    return screen


def read_all(table, screen):
    """Pages through every document by the link and the page key, as a person does."""
    for _page in range(40):
        if screen.reading.is_read():
            return
        table.press("go_read")
        table.qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    raise AssertionError(screen.reading.unread())


def sign(table, screen):
    slot = screen.desk.slot
    table.until(lambda: not table.find("pad")._sealed)
    table.write_name(table.find("pad"))
    table.press("confirm_signature")
    table.until(lambda: screen.desk.slot != slot or screen.desk.slot.signature is not None)


def signatures(table):
    return table.stored(lambda base: base.inspections.case(table.id).signatures)


def test_that_the_party_must_have_read_every_page_before_it_can_confirm(table):
    screen = shown(table)
    table.write_name(table.find("pad"))
    assert not table.find("confirm_signature").isEnabled()
    assert "还没看" in table.find("confirm_reason").text()
    table.qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert signatures(table) == ()
    read_all(table, screen)
    assert table.find("confirm_signature").isEnabled()
    assert table.find("confirm_reason").text() == ""


def test_that_page_down_alone_leads_through_every_document(table):
    screen = shown(table)
    for _press in range(40):
        if screen.reading.is_read():
            break
        table.qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    assert screen.reading.is_read(), screen.reading.unread()


def test_that_three_people_sign_one_after_the_other_and_the_visit_is_sealed(table):
    screen = shown(table)
    read_all(table, screen)
    assert not table.find("seal").isEnabled()
    for number in range(3):
        assert screen.desk._current == number
        sign(table, screen)
    given = signatures(table)
    assert [one.role for one in given] == [SignerRole.PARTY, SignerRole.INSPECTOR, SignerRole.RECORDER]
    assert given[0].opinion
    assert all(len(one.strokes) == 2 and one.strokes[0][0].x > 0 for one in given)
    table.press("seal")
    table.until(lambda: table.places)
    assert table.places[-1].key == "documents"
    assert len(table.toasts) == 1
    case, verdict = table.stored(
        lambda base: (base.inspections.case(table.id), base.verification.inspection(table.id))
    )
    assert case.inspection.state is InspectionState.SEALED
    assert len(case.documents) == 4
    assert verdict.ok, verdict.lines


def test_that_a_confirmed_signature_shows_in_the_text_at_once(table):
    screen = shown(table)
    read_all(table, screen)
    before = dict(screen.reading._made)
    sign(table, screen)
    table.until(lambda: all(screen.reading._made[kind].pdf != made.pdf for kind, made in before.items()))
    assert screen.reading.is_read(), "the same text with ink need not be read again"


def test_that_a_refusal_needs_reason_and_proof_and_then_asks_the_witness(table):
    screen = shown(table)
    unsigned = screen.reading._made[screen.desk.package.kinds[0]].pdf
    table.qtbot.keyClick(screen, Qt.Key.Key_F8)
    assert not table.find("confirm_signature").isEnabled()
    assert not table.find("pad").isVisible()
    table.qtbot.mouseClick(screen.desk.form.reasons.cell("对检查事实有异议"), Qt.MouseButton.LeftButton)
    assert not table.find("confirm_signature").isEnabled()
    table.type("witness", "周小川")
    table.until(lambda: table.find("confirm_signature").isEnabled())
    table.until(lambda: screen.reading._made[screen.desk.package.kinds[0]].pdf != unsigned)
    assert signatures(table) == ()
    table.press("confirm_signature")
    table.until(lambda: len(screen.desk.slots) == 4)
    for _officer_or_witness in range(3):
        sign(table, screen)
    given = {one.role: one for one in signatures(table)}
    party = given[SignerRole.PARTY]
    assert (party.attendance, party.reason, party.witness_name) == (
        Attendance.REFUSED,
        "对检查事实有异议",
        "周小川",
    )
    assert party.strokes == ()
    assert given[SignerRole.WITNESS].name == "周小川"
    table.until(lambda: table.find("seal").isEnabled())


def test_that_a_recording_proves_a_refusal_without_a_witness(table):
    screen = shown(table)
    table.qtbot.keyClick(screen, Qt.Key.Key_F8)
    table.type("refusal_reason", "要等公司同意")
    table.type("recording", "记录仪03号")
    table.until(lambda: table.find("confirm_signature").isEnabled())
    table.press("confirm_signature")
    table.until(lambda: screen.desk._current == 1)
    assert len(screen.desk.slots) == 3
    assert signatures(table)[0].recording == "记录仪03号"


@pytest.mark.parametrize("table", [party_has_signed], indirect=True)
def test_that_a_text_changed_meanwhile_refuses_the_signature_and_has_to_be_read_anew(table):
    screen = shown(table)
    assert screen.desk._current == 1
    table.write_name(table.find("pad"))
    table.stored(
        lambda base: base.bureau.save(
            bureau=replace(base.bureau.get(), letterhead="示例市生态环境局示例县分局")
        )
    )
    table.press("confirm_signature")
    table.until(lambda: table.find("signing_error").isVisible())
    assert "已经变化" in table.find("signing_error").text()
    assert len(signatures(table)) == 1
    assert not screen.reading.is_read()


@pytest.mark.parametrize("table", [party_has_signed], indirect=True)
def test_that_a_closed_window_comes_back_with_the_signatures_given_so_far(table):
    screen = shown(table)
    assert screen.desk.slots[0].signature is not None
    assert screen.desk._current == 1
    table.press("signer_1")
    assert not screen.desk.pad.is_empty()
    assert table.find("sign_again").isVisible()


@pytest.mark.parametrize("table", [party_has_signed], indirect=True)
def test_that_one_signature_can_be_taken_back_and_given_again(table):
    screen = shown(table)
    table.press("signer_1")
    table.press("sign_again")
    table.until(lambda: screen.desk.slot.signature is None)
    assert screen.desk.pad.is_empty()
    assert signatures(table) == ()


@pytest.mark.parametrize("table", [all_have_signed], indirect=True)
def test_that_going_back_to_edit_wants_a_reason_and_drops_every_signature(table):
    screen = shown(table)
    table.press("reopen")
    table.until(lambda: table.window.findChild(QDialog, "reopen_dialog"))
    dialog = table.find("reopen_dialog")
    act = dialog.act_button
    table.qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "no reason was given"
    dialog.reason.edit.insertPlainText("当事人补充了陈述")
    table.qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    table.until(lambda: table.places)
    assert table.places[0].key == "runner"
    case = table.stored(lambda base: base.inspections.case(table.id))
    assert case.signatures == ()
    assert case.inspection.state is InspectionState.IN_PROGRESS
    assert not screen.reading.is_read(), "whoever signs next reads the text anew"


def test_that_delete_clears_the_pad_and_ctrl_z_takes_one_stroke_back(table):
    screen = shown(table)
    pad = table.find("pad")
    table.write_name(pad)
    table.qtbot.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes()) == 1
    table.qtbot.keyClick(screen, Qt.Key.Key_Delete)
    assert pad.is_empty()


def test_that_an_objection_must_be_written_out(table):
    screen = shown(table)
    read_all(table, screen)
    table.write_name(table.find("pad"))
    table.qtbot.mouseClick(screen.desk.form.opinion.cell("objection"), Qt.MouseButton.LeftButton)
    assert not table.find("confirm_signature").isEnabled()
    table.type("objection", "料堆是当天临时堆放")
    table.until(lambda: table.find("confirm_signature").isEnabled())
    table.press("confirm_signature")
    table.until(lambda: screen.desk._current == 1)
    assert signatures(table)[0].opinion == "料堆是当天临时堆放"


@pytest.mark.parametrize("table", [all_have_signed], indirect=True)
def test_that_a_cancelled_sealing_leaves_everything_signed_and_open(table):
    plan = table.stored(lambda base: base.signing.seal_plan(table.id))
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 1 else None, interval_s=0)
    with pytest.raises(Cancelled):
        seal_files(plan, table.paths, progress)
    case = table.stored(lambda base: base.inspections.case(table.id))
    assert case.inspection.state is InspectionState.READY
    assert len(case.signatures) == 3
    screen = shown(table)
    assert table.find("seal").isEnabled()
    assert "签名已齐" in screen.desk.foot.reason.text()


def test_that_a_narrow_window_shows_the_text_or_the_signing_and_changes_over(table):
    screen = shown(table)
    assert screen.reading.isVisible()
    screen.panes.arrange(900)
    assert not screen.reading.isVisible()
    table.qtbot.mouseClick(screen.panes.choice.cell("left"), Qt.MouseButton.LeftButton)
    assert screen.reading.isVisible()
    assert not screen.desk.isVisible()
    table.qtbot.mouseClick(screen.panes.choice.cell("right"), Qt.MouseButton.LeftButton)
    table.press("go_read")
    assert screen.reading.isVisible()


def test_that_ink_is_kept_in_ten_thousandths_of_the_width_and_comes_back_to_the_same_place():
    strokes, aspect = to_record([[(0.5, 0.5, 0, 0.5), (1.0, 1.0, 40, 1.0)]], 2.0)
    assert aspect == 5000
    assert [(one.x, one.y, one.pressure) for one in strokes[0]] == [(5000, 2500, 500), (10000, 5000, 1000)]

    class Stored:
        pass

    stored = Stored()
    stored.strokes, stored.aspect = strokes, aspect
    assert to_pad(stored, 2.0) == [[(0.5, 0.5, 0, 0.5), (1.0, 1.0, 40, 1.0)]]
    wide = to_pad(stored, 4.0)[0]
    assert wide[0][:2] == (0.5, 0.5)
    assert wide[1][:2] == (0.75, 1.0), "a wider pad shows it in its middle, not stretched"
