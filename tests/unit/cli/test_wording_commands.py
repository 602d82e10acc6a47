"""The commands about the wording of documents."""

from __future__ import annotations

import pytest

from inspector.domain.document import DocumentKind

KIND = "service_proof"


@pytest.fixture
def file(shell, tmp_path):
    """The program's wording of a kind with one text changed."""
    _, text, _ = shell.run("wording", "show", KIND, "--program")
    path = tmp_path / "送达回证.toml"
    path.write_text(text.replace("已收到上列文书。", "上列文书都收到了。"), encoding="utf-8")
    return path


def test_that_every_kind_is_listed_with_whose_wording_holds(shell):
    lines = shell.json("wording", "list")
    assert [one["kind"] for one in lines] == [kind.value for kind in DocumentKind]
    assert not any(one["own"] for one in lines)


def test_that_a_published_wording_holds_until_it_is_retired(clerk, file):
    shell = clerk
    code, said, _ = shell.run("wording", "publish", KIND, file, "--note", "换了说法")
    assert (code, said) == (0, f"已发布 {KIND} 的模板。\n")
    _, own, _ = shell.run("wording", "show", KIND, "--own")
    assert "上列文书都收到了。" in own
    (line,) = (one for one in shell.json("wording", "list") if one["own"])
    assert (line["kind"], line["note"]) == (KIND, "换了说法")
    assert shell.run("wording", "retire", KIND)[0] == 0
    code, _, errors = shell.run("wording", "show", KIND, "--own")
    assert (code, "没有发布过" in errors) == (2, True)
    assert "上列文书都收到了。" not in shell.run("wording", "show", KIND)[1]


def test_that_a_check_names_the_line_and_the_placeholder(shell, file):
    assert shell.run("wording", "check", KIND, file)[0] == 0
    file.write_text(file.read_text(encoding="utf-8").replace("item.title", "item.titel"), encoding="utf-8")
    found = shell.json("wording", "check", KIND, file, code=2)["error"]["problems"][0]
    assert "item.titel" in found["why"]
    assert "item.titel" in file.read_text(encoding="utf-8").splitlines()[found["line"] - 1]


def test_that_a_broken_wording_is_not_published(shell, file):
    file.write_text("x", encoding="utf-8")
    assert shell.run("wording", "publish", KIND, file, "--note", "错")[0] == 2
    assert not any(one["own"] for one in shell.json("wording", "list"))


def test_that_a_preview_is_written_for_the_sample_a_visit_and_by_hand(shell, file, tmp_path, sealed):
    sizes = set()
    for number, more in enumerate(((), ("--inspection", sealed), ("--blank",))):
        out = tmp_path / f"{number}.pdf"
        assert shell.run("wording", "preview", KIND, file, "--out", out, *more)[0] == 0
        assert out.read_bytes().startswith(b"%PDF")
        sizes.add(out.stat().st_size)
    assert len(sizes) == 3
