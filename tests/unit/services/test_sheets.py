"""The blank form and the internal sheet, from a base to a PDF."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date

import pypdfium2
import pytest

from inspector.domain.knowledge import Verdict
from inspector.domain.officer import Officer, Role
from inspector.errors import KnownError
from inspector.services import sheets
from tests.unit.services.conftest import CHECKLIST


def text_of(pdf: bytes) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


def as_reviewer(bench):
    good = (date(2024, 1, 1), date(2028, 12, 31))
    officer = Officer("", "周宁", "99012305099", "示例省人民政府", *good, "法制科", Role.REVIEWER)
    bench.services.session.choose(officer_id=bench.services.officers.save(officer=officer).value.id)


def confirm_all(bench):
    as_reviewer(bench)
    review = bench.services.legal_review
    review.judge(keys=tuple(one.key for one in review.bases()), verdict=Verdict.CONFIRMED)


def test_that_a_blank_form_carries_every_question_of_the_checklist_once(bench):
    checklist = bench.services.library.checklist(checklist_id=CHECKLIST)
    text = text_of(bench.services.sheets.blank_checklists((CHECKLIST, CHECKLIST)))
    assert text.count(f"《{checklist.title}》{checklist.version}版共{len(checklist.items)}项") == 1
    for item in checklist.items:
        assert f"{item.number}{''.join(item.question.split())}" in text
    assert f"SHA-256前12位：{checklist.sha256[:12]}" in text
    assert text.startswith("示例市生态环境局行政检查单")


def test_that_the_law_of_today_is_printed_or_that_of_the_day_asked_for(bench):
    assert "《大气污染防治法》" not in text_of(bench.services.sheets.blank_checklists((CHECKLIST,)))
    earlier = bench.services.sheets.blank_checklists((CHECKLIST,), date(2026, 8, 14))
    assert "《大气污染防治法》" in text_of(earlier)
    assert "《生态环境法典》" not in text_of(earlier)


def test_that_the_mark_of_an_unverified_basis_goes_when_a_reviewer_confirms_it(bench):
    assert "△" in text_of(bench.services.sheets.blank_checklists((CHECKLIST,)))
    confirm_all(bench)
    assert "△" not in text_of(bench.services.sheets.blank_checklists((CHECKLIST,)))


@pytest.mark.parametrize("ids", [(), ("no-such-list",)])
def test_that_a_form_of_nothing_is_refused(bench, ids):
    with pytest.raises(KnownError):
        bench.services.sheets.blank_checklists(ids)


def test_that_the_internal_sheet_shows_what_is_unverified_and_then_who_verified_it(bench):
    inspection = bench.filled()
    before = text_of(bench.services.sheets.basis_sheet(inspection.id))
    assert before.startswith("示例市生态环境局法律依据核对表（内部使用，不送达）")
    assert "共引用依据1条，未核对1条" in before
    confirm_all(bench)
    after = text_of(bench.services.sheets.basis_sheet(inspection.id))
    assert "未核对0条" in after
    assert "周宁2026年11月18日" in after


def test_that_the_internal_sheet_leaves_no_document_and_takes_no_number(bench):
    inspection = bench.filled()
    left = bench.services.numbers.left()
    bench.services.sheets.basis_sheet(inspection.id)
    assert bench.services.documents.of(inspection.id) == ()
    assert bench.services.numbers.left() == left


def test_that_an_unknown_inspection_is_refused(bench):
    with pytest.raises(KnownError):
        bench.services.sheets.basis_sheet("gone")


def test_that_rendering_needs_no_database_and_so_any_thread(bench):
    sheet = bench.services.sheets.blank_model((CHECKLIST,))
    basis = bench.services.sheets.basis_model(bench.filled().id)
    with ThreadPoolExecutor(1) as pool:
        rendered = [pool.submit(sheets.render, one).result() for one in (sheet, basis)]
    assert rendered[0].pdf == bench.services.sheets.blank_checklists((CHECKLIST,))
    assert rendered[0].pages > 3
    assert rendered[1].pages >= 1
