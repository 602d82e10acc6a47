"""The log of prints: of what was signed at the site and of papers alike."""

from __future__ import annotations

from datetime import timedelta

from tests.unit.services.test_verify_code import issued_notice, stored_paper


def test_that_prints_of_a_document_are_kept_with_the_last_one_first(bench):
    record = issued_notice(bench)
    assert bench.services.documents.prints(record.id) == ()
    first = bench.clock.now()
    bench.services.documents.printed(record.id, "一楼 打印机", 2)
    bench.clock.advance(minutes=5)
    done = bench.services.documents.printed(record.id, "二楼打印机", 1)
    assert done.changes.touches("document")
    newer, older = bench.services.documents.prints(record.id)
    assert (older.printer, older.copies, older.printed_at) == ("一楼 打印机", 2, first)
    assert (newer.printer, newer.copies, newer.printed_by) == ("二楼打印机", 1, "王建国")
    assert newer.printed_at == first + timedelta(minutes=5)


def test_that_a_paper_has_its_own_prints(bench):
    record = issued_notice(bench)
    paper = stored_paper(bench, record.inspection_id)
    bench.services.documents.printed(paper.id, "一楼打印机", 3)
    assert [one.copies for one in bench.services.documents.prints(paper.id)] == [3]
    assert bench.services.documents.prints(record.id) == ()
