"""The whole file of a case as one PDF: what is in it, in which order, and what its contents say."""

from __future__ import annotations

import re
from contextlib import closing

import pypdfium2
import pytest

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.services.case_binding import bind_case_file
from inspector.signing import key_files, officer_keys
from inspector.signing.key_files import Passphrase

WORDS = Passphrase("四个 不相干 的词 语连成一句")


@pytest.fixture
def visit(bench):
    inspection = bench.sealed()
    bench.number_all()
    return inspection


def bound(bench, visit, duplex=False):
    return bind_case_file(bench.services.binding.plan(visit.id, duplex=duplex), bench.paths)


def pages(pdf: bytes) -> list[str]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def is_head(page: str, title: str) -> bool:
    return any(line.strip() == title for line in page.split("\n")[:5])


def titles(bench, visit) -> list[str]:
    return [one.record.title for one in bench.services.binding.plan(visit.id).documents]


def test_that_the_file_holds_its_documents_in_order_behind_cover_and_contents(bench, visit):
    result = bench.paper(visit.id, DocumentKind.RESULT_NOTICE)
    approval = bench.paper(visit.id, DocumentKind.APPROVAL)
    assert titles(bench, visit) == [
        approval.title,
        "现场检查（勘察）笔录",
        "行政检查单",
        "现场照片（图片）证据",
        "责令限期整改通知书",
        result.title,
    ]
    whole = bound(bench, visit)
    told = pages(whole.pdf)
    assert len(told) == whole.pages
    assert "卷内目录" in told[1]
    assert approval.title in told[2]


def test_that_the_contents_name_the_page_on_which_each_document_begins(bench, visit):
    bench.paper(visit.id, DocumentKind.SERVICE_PROOF, served=(bench.notice(visit.id).id,))
    plan = bench.services.binding.plan(visit.id)
    told = pages(bind_case_file(plan, bench.paths).pdf)
    contents, first = " ".join(told[1].split()), 1
    for one in plan.documents:
        line = rf"{re.escape(one.record.title)} 2026年11月18日 {first} "
        assert re.search(line, f"{contents} "), (line, contents)
        assert one.record.title[:6] in told[1 + first]
        first += one.record.pages
    assert len(told) == 1 + first


def test_that_for_both_sides_every_document_begins_on_a_front(bench, visit):
    plan = bench.services.binding.plan(visit.id, duplex=True)
    told = pages(bind_case_file(plan, bench.paths).pdf)
    assert len(told) % 2 == 0
    for one in plan.documents:
        begins = next(at for at, text in enumerate(told) if at > 3 and is_head(text, one.record.title))
        assert begins % 2 == 0, one.record.title
    assert len(told) > bound(bench, visit).pages


def test_that_what_is_void_is_left_out_of_the_file_and_its_contents(bench, visit):
    paper = bench.paper(visit.id, DocumentKind.RESULT_NOTICE)
    bench.services.papers.void(paper.id, "误发")
    assert paper.title not in titles(bench, visit)
    assert paper.number not in "".join(pages(bound(bench, visit).pdf))


def test_that_the_newest_copy_with_certificates_goes_in(bench, visit, monkeypatch):
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)
    certificates, notice = bench.services.certificates, bench.notice(visit.id)
    before = bound(bench, visit).pages
    certificates.ca_create(passphrase=WORDS)
    officer_id = bench.officers[0].id
    certificates.ca_issue(officer_id=officer_id, ca_passphrase=WORDS, passphrase=WORDS)
    bench.clock.advance(minutes=10)
    copy = certificates.sign_document(document_id=notice.id, officer_id=officer_id, passphrase=WORDS).value
    files = {one.record.id: one.sha256 for one in bench.services.binding.plan(visit.id).documents}
    assert files[notice.id] == copy.sha256 != notice.pdf_sha256
    assert bound(bench, visit).pages == before + 1, "the sheet with the certificates is part of the copy"


def test_that_a_missing_file_is_named_and_nothing_bound(bench, visit):
    paper = bench.paper(visit.id, DocumentKind.RESULT_NOTICE)
    Vault(bench.paths.documents).path(paper.pdf_sha256).unlink()
    with pytest.raises(KnownError, match="《检查结果告知书》的文件有问题"):
        bound(bench, visit)


def test_that_there_is_no_file_before_anything_was_issued(bench):
    with pytest.raises(KnownError, match="还没有签发的文书"):
        bench.services.binding.plan(bench.begun().id)


def test_that_the_same_file_bound_again_has_the_same_bytes_and_says_whose_it_is(bench, visit):
    first, second = bound(bench, visit), bound(bench, visit)
    assert first.pdf == second.pdf
    with closing(pypdfium2.PdfDocument(first.pdf)) as document:
        facts = document.get_metadata_dict()
    assert (facts["Title"], facts["Author"]) == ("示例建筑工程有限公司", "示例市生态环境局")


def test_that_progress_is_told_for_every_document(bench, visit):
    told = []
    plan = bench.services.binding.plan(visit.id)
    bind_case_file(plan, bench.paths, lambda done, whole: told.append((done, whole)))
    assert told == [(at, len(plan.documents)) for at in range(len(plan.documents))]
