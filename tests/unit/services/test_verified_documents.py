"""A verdict names the documents it is about, whatever was brought and however it was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.domain.verify_code import VerifyCode
from inspector.services import verification
from inspector.services.verification import codes_in
from tests.unit.services.test_verify_code import (
    code_of,
    in_vault,
    issued_notice,
    make_void,
    photographed,
    stored_paper,
)


def test_that_a_code_a_file_and_a_photo_name_the_same_document(bench, tmp_path):
    record = issued_notice(bench)
    service = bench.services.verification
    by_code, by_file = service.code(code_of(record)), service.pdf(in_vault(bench, record))
    assert by_code.documents == by_file.documents
    assert by_code.documents == service.picture(photographed(bench, record, tmp_path)).documents
    (found,) = by_code.documents
    assert (found.record, found.party, found.voiding) == (record, "示例建筑工程有限公司", None)


def test_that_a_void_document_is_named_with_its_heir(bench):
    record = issued_notice(bench)
    paper = stored_paper(bench, record.inspection_id)
    make_void(bench, record.id, record.inspection_id, paper.id)
    (found,) = bench.services.verification.code(code_of(record)).documents
    assert found.voiding.reason == "期限写错"
    assert (found.heir.id, found.heir.number) == (paper.id, paper.number)


def test_that_something_made_of_an_issued_file_still_names_the_document(bench, tmp_path):
    record = issued_notice(bench)
    (tmp_path / "made.pdf").write_bytes(in_vault(bench, record).read_bytes() + b"%")
    verdict = bench.services.verification.pdf(tmp_path / "made.pdf")
    assert not verdict.ok
    assert [one.record for one in verdict.documents] == [record]


def test_that_nothing_is_named_for_what_is_not_ours(bench, tmp_path):
    (tmp_path / "foreign.pdf").write_bytes(b"%PDF-1.7")
    assert bench.services.verification.pdf(tmp_path / "foreign.pdf").documents == ()
    assert bench.services.verification.code("https://example.cn/").documents == ()


def test_that_a_file_of_a_size_that_no_document_has_is_not_read(bench, tmp_path, monkeypatch):
    monkeypatch.setattr(verification, "LARGEST_FILE", 1 << 20)
    (tmp_path / "film.pdf").write_bytes(bytes((1 << 20) + 1))
    verdict = bench.services.verification.pdf(tmp_path / "film.pdf")
    assert (verdict.ok, verdict.documents) == (False, ())
    assert "1 MB" in verdict.lines[0]


def test_that_two_codes_on_one_picture_name_both_documents(bench):
    record = issued_notice(bench)
    paper = stored_paper(bench, record.inspection_id)
    verdict = bench.services.verification.codes((code_of(record), code_of(paper)), "page.png")
    assert [one.record.id for one in verdict.documents] == [record.id, paper.id]


def test_that_pages_in_memory_are_read_as_well(bench, tmp_path):
    record = issued_notice(bench)
    picture = photographed(bench, record, tmp_path).read_bytes()
    assert codes_in(picture) == (code_of(record),)


@pytest.mark.parametrize("typed", ["????[2026]{n}?", "2026{n}", "?????〔2026〕{n}?"])
def test_that_a_scanner_that_loses_chinese_characters_is_understood(bench, typed):
    record = issued_notice(bench)
    n = record.number.removesuffix("号").rpartition("〕")[2]
    lost = VerifyCode(record.kind, typed.format(n=n), record.model_sha256)
    assert bench.services.verification.code(lost.text).ok
    other = replace(lost, number=typed.format(n=f"{n}1"))
    assert not bench.services.verification.code(other.text).ok
