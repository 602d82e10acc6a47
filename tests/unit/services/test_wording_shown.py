"""A wording while it is edited: its problems with their places, its pages, its file."""

from __future__ import annotations

from datetime import date

import pytest

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.wording import program_text, sample_context
from inspector.services.wording_shown import LARGEST_FILE, Material, read_text, try_out, write_text

PROOF, RECORD = DocumentKind.SERVICE_PROOF, DocumentKind.SITE_RECORD


@pytest.fixture
def given(tmp_path):
    return Material(sample_context(date(2026, 11, 18)), None, Paths(tmp_path))


def changed(kind: DocumentKind, old: str, new: str) -> str:
    text = program_text(kind)
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("kind", "old", "new", "on", "why"),
    [
        (RECORD, "{{ bureau }}", "{{ burau }}", "shown =", "burau"),
        (RECORD, "{{ bureau }}", "{{ bureau }", "shown =", "unexpected"),
        (RECORD, 'title = "', 'title "', 'title "', "TOML"),
        (PROOF, "{{ item.title }}", "{{ item.titel }}", '    { title = "送达文书名称', "item.titel"),
        (PROOF, 'block = "masthead"', 'block = "mast"', "[[block]]", "mast"),
        (PROOF, "{{ party }}{% endif %}", "{{ party / 0 }}{% endif %}", "header =", "unsupported"),
    ],
)
def test_that_a_problem_names_the_line_that_it_stands_on(given, kind, old, new, on, why):
    text = changed(kind, old, new)
    tried = try_out(kind, text, given)
    assert tried.pdf == b""
    assert tried.problem is not None
    assert text.splitlines()[tried.problem.line - 1].startswith(on)
    assert why in tried.problem.why
    assert f"{kind.value}.toml 第 {tried.problem.line} 行" in str(tried.problem)


def test_that_a_text_that_never_ends_is_pointed_at_where_the_file_ends(given):
    text = program_text(RECORD) + 'more = "'
    problem = try_out(RECORD, text, given).problem
    assert problem.line == len(text.splitlines())


def test_that_a_problem_without_a_place_says_so(given):
    text = changed(RECORD, "told_label = ", "# told_label = ")
    problem = try_out(RECORD, text, given).problem
    assert (problem.line, problem.key) == (0, "told_label")


def test_that_typed_wording_stands_on_the_pages_and_on_the_blank_form(given):
    text = changed(PROOF, 'text = "已收到上列文书。"', 'text = "上列文书都收到了。"')
    for blank in (False, True):
        before = try_out(PROOF, program_text(PROOF), given, blank=blank).pdf
        tried = try_out(PROOF, text, given, blank=blank)
        assert tried.problem is None
        assert tried.pdf.startswith(b"%PDF")
        assert tried.pdf != before


def test_that_the_blank_checklist_is_refused_with_the_way_to_it(given):
    kind = DocumentKind.CHECKLIST_RECORD
    tried = try_out(kind, program_text(kind), given, blank=True)
    assert (tried.pdf, tried.problem) == (b"", None)
    assert "检查清单" in tried.refusal.remedy


def test_that_a_wording_comes_back_from_its_file_as_it_was(tmp_path):
    text, file = program_text(PROOF), tmp_path / "送达回证.toml"
    write_text(file, text)
    assert read_text(file) == text


def test_that_what_is_no_wording_is_refused_by_name(tmp_path):
    other, large = tmp_path / "gbk.toml", tmp_path / "large.toml"
    other.write_bytes("送达".encode("gbk"))
    large.write_bytes(b"#" * (LARGEST_FILE + 1))
    for file in (other, large, tmp_path / "none.toml"):
        with pytest.raises(KnownError, match=file.name):
            read_text(file)
