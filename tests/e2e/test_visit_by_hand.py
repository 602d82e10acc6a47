"""A whole day through the window: an empty base, a bureau, a visit, three photos, two findings, three signatures."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from inspector.domain.document import DocumentKind, SignerRole
from inspector.domain.inspection import InspectionState, Result
from tests.ui.conftest import no_leaks, qapp  # noqa: F401  pytest finds fixtures by these names
from tests.ui.office import CHECKLIST, WAIT_MS, type_text
from tests.ui.runner_visit import photo_file
from tests.ui.shell import Desk
from tests.unit.documents.sample import read_text

CODE, OLD_LAW = "《中华人民共和国生态环境法典》", "《中华人民共和国大气污染防治法》"
BUREAU = {
    "name": "示例市生态环境局",
    "region": "示",
    "address": "示例市示例路1号",
    "phone": "0000-1234567",
    "supervision": "0000-12369",
}
OFFICERS = (("王建国", "99012305017"), ("李晓梅", "99012305023"))
SITE = {
    "name": "示例花园二期工地",
    "credit_code": "91990123MA3T6H1W6U",
    "party_name": "示例建筑工程有限公司",
    "address": "东城镇新路1号",
}
PAPERS = {
    "approval_number": "示环检审〔2026〕91号",
    "approver": "周振华",
    "approved_on": "2026-11-17",
    "notice_number": "示环检通〔2026〕85号",
}
PARTY = {"name": "孙立军", "position": "项目经理", "phone": "0000-5550187", "identity_tail": "3317"}
TODAYS, JULYS = "a30", "a21"


class Day(Desk):
    """One officer at the window. Every act is a click, a key or a typed text."""

    def until(self, reached) -> None:
        self.qtbot.waitUntil(reached, timeout=WAIT_MS)

    def put(self, name: str, text: str) -> None:
        edit = self.part(name, QLineEdit)
        edit.clear()
        type_text(edit, text)

    def on(self, screen: str) -> None:
        self.until(lambda: self.screen.objectName() == screen)
        self.settle()

    @property
    def work(self):
        return self.screen.workplace

    @property
    def case(self):
        return self.work.desk.case

    # ------------------------------------------------------------------ before the visit

    def set_up_bureau(self) -> None:
        self.press("begin_setup")
        for name, text in BUREAU.items():
            self.put(f"bureau_{name}", text)
        self.settle()
        self.press("setup_next")
        self.press("setup_next")
        for number, (name, certificate) in enumerate(OFFICERS, start=1):
            self.put(f"officer{number}_name", name)
            self.put(f"officer{number}_certificate", certificate)
            self.put(f"officer{number}_valid_from", "2024-01-01")
            self.put(f"officer{number}_valid_to", "2028-12-31")
        self.press("setup_next")
        self.on("workbench_screen")

    def register_site(self) -> None:
        self.key("Ctrl+N")
        self.on("new_inspection_screen")
        self.press("register_site")
        self.until(lambda: self.window.findChild(QWidget, "site_form") is not None)
        form = self.part("site_form")
        for name, text in SITE.items():
            type_text(form.findChild(QLineEdit, name), text)
        form.category.set_value("building-site")
        self.qtbot.mouseClick(form.store_button, Qt.MouseButton.LeftButton)
        self.until(lambda: bool(self.screen.form.site.site_id))

    def start_visit(self) -> None:
        table = self.screen.form.officers.table
        self.until(lambda: table.rows.rowCount() == 2)
        for row in range(2):
            if len(self.screen.form.officers.chosen) < 2:
                spot = table.visualRect(table.rows.index(row, 1)).center()
                self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        for name, text in PAPERS.items():
            self.put(name, text)
        self.press("serve_notice")
        self.until(self.screen.form.gate.start.isEnabled)
        self.press("start_inspection")
        self.on("runner_screen")
        self.until(lambda: self.screen.workplace is not None)

    # ------------------------------------------------------------------ at the site

    def answer_all(self) -> None:
        """Down the list by keys; what a condition hides meanwhile is not asked."""
        self.work.cards.area.setFocus()
        for _item in range(80):
            card = self.work.cards.current
            wrong = card.place.item.id in (TODAYS, JULYS)
            self.key("2" if wrong else "1")
            if wrong:
                self.until(lambda: self.work.desk.settled)
                self.fill_blanks()
                self.key("Ctrl+Return")
            if card is self.work.cards.current:
                return

    def fill_blanks(self) -> None:
        editor = self.work.cards.current.editor
        for field in (editor.fact, editor.requirement):
            field.edit.setPlainText(field.text().replace("__", "3"))
        self.work.flush()

    def date_back(self, item: str, day: str, words: str) -> None:
        """The conduct was earlier: its day, and the words that say so."""
        self.work.go_to_item(f"{CHECKLIST}/{item}")
        card = self.work.cards.current
        card.unfold()
        self.qtbot.mouseClick(card.editor.findChild(QWidget, "redate"), Qt.MouseButton.LeftButton)
        field = card.editor.basis.first
        field.edit.selectAll()
        QTest.keyClicks(field.edit, day)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        card.editor.fact.edit.moveCursor(card.editor.fact.edit.textCursor().MoveOperation.End)
        type_text(card.editor.fact.edit, words)
        self.work.flush()
        self.until(lambda: self.work.desk.settled)

    def take_photos(self, item: str, files: list[str], monkeypatch) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_dialog: (files, ""))
        self.work.go_to_item(f"{CHECKLIST}/{item}")
        before = len(self.case.evidence)
        self.press(f"photo_{item}")
        self.until(lambda: len(self.case.evidence) == before + len(files))

    def write_record(self) -> None:
        self.press("page_record")
        for name in ("certificates_shown", "rights_told"):
            self.press(name)
        type_text(self.part("recusal_asked"), "不申请回避。")
        self.press("draft_record")
        text = self.work.record.text
        self.until(lambda: "__" in text.text())
        text.edit.setPlainText(text.text().replace("__", "主体结构"))
        self.clock.advance(minutes=40)
        self.press("left_now")
        self.press("page_party")
        for name, words in PARTY.items():
            type_text(self.part(f"party_{name}"), words)
        type_text(self.part("statement"), "情况属实，马上整改。")
        self.screen.flush()
        self.until(lambda: self.work.desk.settled)

    def review(self) -> list[str]:
        """Goes to the review and returns what still has to be mended."""
        self.key("F10")
        self.on("review_screen")
        return [line.title for line in self.screen.panel._lines if line.level == "fatal"]

    def say_report_day(self, day: str) -> None:
        field = self.screen.panel.report_due.edit
        field.setFocus()
        QTest.keyClicks(field, day)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(self.screen.panel.sign.isEnabled)

    # ------------------------------------------------------------------ signing

    def read_all(self) -> None:
        for _page in range(60):
            if self.screen.reading.is_read():
                return
            self.qtbot.keyClick(self.screen, Qt.Key.Key_PageDown)
        raise AssertionError(self.screen.reading.unread())

    def sign(self) -> None:
        desk = self.screen.desk
        slot, pad = desk.slot, self.part("pad")
        self.until(lambda: not pad._sealed)
        for share in (0.3, 0.5):
            spots = [(share + 0.02 * n, 0.3 + 0.06 * (n % 4)) for n in range(6)]
            points = [QPoint(int(x * pad.width()), int(y * pad.height())) for x, y in spots]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])
        self.press("confirm_signature")
        self.until(lambda: desk.slot != slot or desk.slot.signature is not None)


@pytest.fixture
def day(qtbot, tmp_path):
    made = Day(qtbot, tmp_path)
    yield made
    made.window.close_now()


def issued_text(services, inspection_id: str) -> dict[DocumentKind, str]:
    records = services.documents.of(inspection_id)
    return {one.kind: "".join(read_text(services.documents.path(one).read_bytes())) for one in records}


def between(text: str, first: str, last: str) -> str:
    return text.split(first, 1)[1].split(last, 1)[0]


def test_that_a_newcomer_sets_up_visits_signs_and_hands_over_a_notice_with_the_law_of_each_day(
    day, tmp_path, monkeypatch
):
    day.set_up_bureau()
    day.register_site()
    day.start_visit()
    day.answer_all()
    photos = [
        photo_file(tmp_path, f"{n}.jpg", shade)
        for n, shade in enumerate(((90, 80, 60), (60, 90, 80), (1, 2, 3)))
    ]
    day.take_photos(TODAYS, photos[:2], monkeypatch)
    day.take_photos(JULYS, photos[2:], monkeypatch)
    day.date_back(JULYS, "2026-07-10", "经查，该行为发生于2026年7月10日。")
    inspection_id = day.screen._desk.inspection_id
    day.write_record()
    assert day.review() == ["没有整改报告报送期限"]
    day.say_report_day("2026-11-28")
    day.press("go_sign")
    day.on("signing_screen")
    day.until(lambda: len(day.screen.reading._made) == 4)
    day.read_all()
    for _person in range(3):
        day.sign()
    day.press("seal")
    day.on("documents_screen")
    day.close()

    case, text, verdict = day.read(
        lambda services: (
            services.inspections.case(inspection_id),
            issued_text(services, inspection_id),
            services.verification.inspection(inspection_id),
        )
    )
    assert verdict.ok, verdict.lines
    assert case.inspection.state is InspectionState.SEALED
    assert [one.role for one in case.signatures] == [
        SignerRole.PARTY,
        SignerRole.INSPECTOR,
        SignerRole.RECORDER,
    ]
    assert sum(one.result is Result.NONCOMPLIANT for one in case.answers.values()) == 2
    assert {one.conduct_from for one in case.findings} == {date(2026, 11, 18), date(2026, 7, 10)}
    judge_notice(text[DocumentKind.RECTIFICATION_NOTICE])
    record = text[DocumentKind.SITE_RECORD]
    for words in (
        "现场检查（勘察）笔录",
        SITE["party_name"],
        SITE["credit_code"],
        "情况属实，马上整改。",
        "王建国",
    ):
        assert words in record, words
    assert "取得照片3张" in text[DocumentKind.PHOTO_EVIDENCE]


def judge_notice(notice: str) -> None:
    """Every finding under the law of its own day, and under no other."""
    for words in (
        "责令限期整改通知书",
        "示环限改字〔2026〕1号",
        "2026年11月28日前",
        "向示例市人民政府申请行政复议",
        "7月10日",
    ):
        assert words in notice, words
    july = between(notice, "正在装卸散装物料", "再装卸")
    today = between(notice, "的施工泥浆", "清理已排出")
    assert OLD_LAW in july
    assert CODE not in july
    assert CODE in today
    assert "污染防治法》" not in today


def test_that_the_window_closed_in_the_middle_of_a_visit_opens_where_the_officer_was(day, qtbot, tmp_path):
    day.set_up_bureau()
    day.register_site()
    day.start_visit()
    for key in ("1", "1", "3"):
        day.key(key)
    here = day.work.cards.current.key
    day.close()
    again = Day(qtbot, tmp_path)
    again.key("Return")
    again.on("runner_screen")
    again.until(lambda: again.screen.workplace is not None)
    assert again.work.cards.current.key == here
    assert sum(one.result is not Result.UNCHECKED for one in again.case.answers.values()) == 3
    again.window.close_now()
