"""Photos in the runner: dropped, pasted, cancelled, seen large, described, moved out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.domain.inspection import Result
from inspector.services.evidence import original
from tests.ui.runner_visit import CHECKLIST, Visit, photo_file, write
from ui.dialogs.photo_viewer import PhotoViewer
from ui.screens.runner.photos import Owner
from ui.widgets.dialog import AskDialog

FIRST = f"{CHECKLIST}/a01"


@pytest.fixture
def visit(qtbot, tmp_path):
    one = Visit(qtbot, tmp_path)
    yield one
    one.close()


@pytest.fixture
def photos(tmp_path):
    colors = ((150, 120, 80), (90, 140, 90), (60, 90, 150))
    return [photo_file(tmp_path, f"IMG_{n}.jpg", color) for n, color in enumerate(colors)]


def drop(widget, files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(10, 10), *how)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(10, 10), *how))


def wait_for_import(visit):
    visit.qtbot.waitUntil(lambda: not visit.work.importer.busy, timeout=20_000)
    visit.settle()


def viewer_of(visit):
    return visit.screen.window().findChild(PhotoViewer)


def test_that_three_dropped_photos_with_one_broken_store_two_and_name_the_third(visit, photos):
    Path(photos[1]).write_bytes(Path(photos[1]).read_bytes()[:600])
    drop(visit.card("a01"), photos)
    wait_for_import(visit)
    stored = visit.stored().evidence
    assert [one.original_name for one in stored] == ["IMG_0.jpg", "IMG_2.jpg"]
    assert all(one.item_ids == (FIRST,) for one in stored)
    assert all(original(visit.paths, one.sha256).is_file() for one in stored)
    banner = visit.work.middle.failures
    assert banner.isVisible()
    assert "1 张照片没有存入" in banner.text()
    assert "IMG_1.jpg" in banner.text()
    visit.screen.findChild(QWidget, "dismiss_failures").click()
    assert not banner.isVisible()


def test_that_photos_are_numbered_in_the_order_in_which_they_were_given(visit, tmp_path):
    names = [f"P{n:02d}.jpg" for n in range(8)]
    files = [photo_file(tmp_path, name, (20 * n, 100, 120)) for n, name in enumerate(names)]
    drop(visit.card("a01"), files)
    wait_for_import(visit)
    assert [one.original_name for one in visit.stored().evidence] == names
    assert visit.toasts == ["已存入 8 张照片，归到 1.1"]


def test_that_cancelling_keeps_what_is_in_and_leaves_the_rest_out(visit, tmp_path):
    files = [photo_file(tmp_path, f"C{n}.jpg", (20 * n, 90, 120)) for n in range(12)]
    visit.work.importer.add_files(files, Owner(FIRST), "file")
    visit.work.middle.progress.cancel_button.click()
    wait_for_import(visit)
    kept = visit.stored().evidence
    assert len(kept) < len(files)
    assert visit.work.middle.progress is None
    assert not visit.work.middle.failures.isVisible()


def test_that_a_pasted_picture_goes_to_the_current_item(visit):
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor(10, 120, 60))
    QGuiApplication.clipboard().setImage(picture)
    visit.cards.area.setFocus()
    QTest.keyClick(visit.cards.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for_import(visit)
    (stored,) = visit.stored().evidence
    assert stored.item_ids == (FIRST,)
    assert (stored.width, stored.height) == (64, 48)
    assert stored.source == "paste"


def test_that_required_evidence_is_missing_until_a_photo_is_said_to_show_it(visit, photos):
    visit.cards.area.setFocus()
    QTest.keyClick(visit.cards.area, Qt.Key.Key_2)
    drop(visit.card("a01"), photos[:1])
    wait_for_import(visit)
    editor = visit.card("a01").editor
    wanted = visit.card("a01").place.item.evidence[0].what
    visit.qtbot.waitUntil(lambda: f"缺：{wanted}" in said(editor.evidence))
    photo = visit.work.desk.case.evidence[0]
    visit.work.desk.edit_photo(photo.id, caption=wanted)
    visit.settle()
    visit.qtbot.waitUntil(lambda: wanted in said(editor.evidence))
    assert f"缺：{wanted}" not in said(editor.evidence)


def said(widget):
    return [part.accessibleName() for part in widget.findChildren(QWidget) if not part.isHidden()]


def test_that_a_photo_of_a_free_finding_belongs_to_that_finding(visit, photos):
    visit.work.findings.add.click()
    visit.settle()
    finding = visit.work.desk.case.findings[0]
    drop(visit.cards.free.card(finding.id).editor.evidence.strip, photos[:1])
    wait_for_import(visit)
    case = visit.stored()
    assert case.findings[0].evidence_ids == (case.evidence[0].id,)
    assert case.evidence[0].item_ids == ()


def test_that_the_viewer_walks_through_the_photos_and_stores_what_is_said_of_each(visit, photos):
    drop(visit.card("a01"), photos)
    wait_for_import(visit)
    evidence = visit.work.desk.case.evidence
    visit.work.photos.open(evidence[0].id)
    viewer = viewer_of(visit)
    proves = viewer.texts["proves"].edit
    proves.setFocus()
    proves.selectAll()
    write(proves, "围挡缺口约 4 m")
    viewer.setFocus()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.shown.id == evidence[1].id
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.shown.id == evidence[0].id
    viewer.close()
    assert visit.stored().evidence[0].proves == "围挡缺口约 4 m"


def test_that_a_photo_is_moved_out_after_a_question_and_undo_brings_it_back(visit, photos):
    drop(visit.card("a01"), photos[:2])
    wait_for_import(visit)
    visit.work.photos.open(visit.work.desk.case.evidence[0].id)
    viewer = viewer_of(visit)
    viewer.findChild(QWidget, "remove_photo").click()
    viewer.findChild(AskDialog).act_button.click()
    visit.settle()
    assert len(visit.stored().evidence) == 1
    assert len(viewer._photos) == 1
    viewer.close()
    visit.settle()
    visit.cards.area.setFocus()
    QTest.keyClick(visit.cards.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(visit.stored().evidence) == 2


def test_that_a_finding_without_evidence_says_so_in_its_folded_line(visit):
    visit.card("a01").judge(Result.NONCOMPLIANT)
    visit.settle()
    visit.card("a01").fold()
    line = visit.card("a01")._line
    assert "还没有证据" in said(line)
    line.link.click()
    assert visit.card("a01").editor is not None


def test_that_nobody_leaves_while_photos_are_on_their_way_in(visit, photos):
    visit.work.importer.add_files(photos, Owner(FIRST), "file")
    assert not visit.screen.may_leave()
    assert len(visit.errors) == 1
    wait_for_import(visit)
    assert visit.screen.may_leave()


def test_that_a_photo_without_an_item_is_counted_and_can_be_assigned(visit, photos):
    visit.work.importer.add_files(photos[:1], Owner(), "file")
    wait_for_import(visit)
    row = visit.screen.findChild(QWidget, "page_photos")
    assert row.accessibleDescription() == "1 张未归属"
    row.click()
    viewer_of(visit).findChild(QWidget, "assign_photo").click()
    assert visit.stored().evidence[0].item_ids == (FIRST,)
    assert row.accessibleDescription() == "1 张"
    viewer_of(visit).close()
