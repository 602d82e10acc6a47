"""Reading good content: stored text, line finding, the library, the manifest."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from inspector.content.checklists import load_checklist, parse_checklist
from inspector.content.library import load_library
from inspector.content.locate import line_of
from inspector.content.manifest import verify_manifest
from inspector.content.problems import ContentError
from inspector.domain.checklist import AnswerKind
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.plain import dump, load
from tools.update_manifest import main


@pytest.fixture
def pack(tmp_path, law_text, old_law_text, checklist_text):
    files = {
        "laws/new.toml": law_text,
        "laws/old.toml": old_law_text,
        "checklists/small.toml": checklist_text,
        "phrases/general.toml": '[[groups]]\nid = "g"\ntitle = "组"\nphrases = ["一句。"]\n',
        "categories.toml": '[[categories]]\nkey = "site"\ntitle = "工地"\ngroup = "扬尘"\n'
        '[[categories]]\nkey = "farm"\ntitle = "养殖场"\ngroup = "养殖"\n',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text.encode())
    assert main(["--root", str(tmp_path), "--version", "7"]) == 0
    return tmp_path


def change(pack, old, new):
    path = pack / "checklists" / "small.toml"
    path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))


def test_that_an_item_is_read_as_it_was_written(checklist_text, laws):
    item = parse_checklist(checklist_text, "small.toml", laws).item("a1")
    assert item.answer_kind is AnswerKind.NUMBER
    assert item.limit.met_by(Decimal("2.5"))
    assert not item.limit.met_by(Decimal("2.4"))
    assert item.deadline == Deadline(DeadlineKind.CALENDAR, 3)
    assert [str(citation) for citation in item.bases[1].penalties] == ["new:1128:1:1"]
    assert item.bases[0].valid_to == date(2026, 8, 14)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_that_stored_text_gives_the_hash_of_the_files_bytes(checklist_text, laws, tmp_path, line_end):
    path = tmp_path / "small.toml"
    path.write_bytes(checklist_text.replace("\n", line_end).encode())
    stored = path.read_bytes().decode()
    assert load_checklist(path, laws) == parse_checklist(stored, "stored", laws)
    assert parse_checklist(stored, "stored", laws).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_that_a_pinned_version_stays_readable_when_its_law_is_repealed(checklist_text, laws):
    ended = replace(laws["new"], in_force_to=date(2026, 12, 31))
    with pytest.raises(ContentError, match="超出《新法》的施行期"):
        parse_checklist(checklist_text, "small.toml", {**laws, "new": ended})
    pinned = parse_checklist(checklist_text, "small 1", None)
    assert pinned == parse_checklist(checklist_text, "small.toml", laws)


def test_that_a_checklist_survives_its_plain_form(checklist_text, laws):
    checklist = parse_checklist(checklist_text, "small.toml", laws)
    assert load(type(checklist), dump(checklist)) == checklist


def test_that_lines_are_found_through_comments_lists_and_long_strings():
    text = (
        "# [[a]] is a comment\n"
        'top = "]] # no comment"\n'
        "[[a]]\n"
        'long = """\n'
        "[[a]]\n"
        'x = 1"""\n'
        "list = [\n"
        '  "one", # [\n'
        "\n"
        "  { k = 2 },\n"
        "]\n"
        "[[a.b]]\n"
        "[[a]]\n"
        "[[a.b]]\n"
        "y = 1\n"
        "[a.b.c]\n"
        "z = 1\n"
    )
    wanted = {
        ("top",): 2,
        ("a", 0): 3,
        ("a", 0, "long"): 4,
        ("a", 0, "list", 0): 8,
        ("a", 0, "list", 1, "k"): 10,
        ("a", 0, "b", 0): 12,
        ("a", 1): 13,
        ("a", 1, "b", 0, "y"): 15,
        ("a", 1, "b", 0, "c", "z"): 17,
        ("a", 1, "absent"): 13,
        ("absent",): 1,
    }
    assert {place: line_of(text, place) for place in wanted} == wanted


def test_that_a_library_opens_by_its_manifest_alone(pack):
    for file in ("checklists/small.toml", "laws/new.toml"):
        (pack / file).write_text("broken", encoding="utf-8")
    library = load_library(pack)
    assert library.version == "7"
    assert [(entry.id, entry.items) for entry in library.entries] == [("small", 2)]


def test_that_site_kinds_know_the_checklists_made_for_them(pack):
    assert {kind.key: kind.checklists for kind in load_library(pack).categories} == {
        "site": ("small",),
        "farm": (),
    }


def test_that_the_library_reads_each_checklist_once(pack):
    library = load_library(pack)
    assert library.checklist("small") is library.checklist("small")
    assert library.checklists == (library.checklist("small"),)
    assert [group.phrases for group in library.phrases] == [("一句。",)]


def test_that_an_unknown_checklist_or_law_is_a_key_error(pack):
    library = load_library(pack)
    with pytest.raises(KeyError):
        library.checklist("none")
    with pytest.raises(KeyError):
        library.laws["none"]


def test_that_the_manifest_names_changed_missing_and_unlisted_files(pack):
    assert verify_manifest(pack) == ()
    change(pack, "小清单", "大清单")
    (pack / "laws/old.toml").unlink()
    (pack / "laws/extra.toml").write_text("", encoding="utf-8")
    assert {problem.file for problem in verify_manifest(pack)} == {
        "checklists/small.toml",
        "laws/old.toml",
        "laws/extra.toml",
    }


def test_that_a_published_version_never_changes_again(pack, capsys):
    assert main(["--root", str(pack), "--publish"]) == 0
    before = (pack / "manifest.toml").read_bytes()
    change(pack, "小清单", "大清单")
    assert main(["--root", str(pack)]) == 1
    assert "版本 1 已经发布" in capsys.readouterr().err
    assert (pack / "manifest.toml").read_bytes() == before
    change(pack, 'version = "1"', 'version = "2"')
    assert main(["--root", str(pack)]) == 0
    assert verify_manifest(pack) == ()


def test_that_an_unpublished_version_may_still_change(pack):
    change(pack, "小清单", "大清单")
    assert main(["--root", str(pack)]) == 0
    assert verify_manifest(pack) == ()
