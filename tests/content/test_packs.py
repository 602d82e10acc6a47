"""Manifest, phrases and site kinds of the real content."""

from __future__ import annotations

from inspector.content.manifest import content_files, load_manifest, verify_manifest
from inspector.paths import bundled
from tools.update_manifest import main


def test_that_the_manifest_fits_the_files():
    assert verify_manifest(bundled("data")) == ()


def test_that_writing_the_manifest_again_changes_nothing(tmp_path):
    root = bundled("data")
    for file in (*content_files(root), "manifest.toml"):
        target = tmp_path / file
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((root / file).read_bytes())
    assert main(["--root", str(tmp_path)]) == 0
    assert (tmp_path / "manifest.toml").read_bytes() == (root / "manifest.toml").read_bytes()


def test_that_the_manifest_lists_checklists_without_reading_them(library):
    entries = load_manifest(bundled("data")).checklists
    assert [(entry.id, entry.version, entry.title, entry.items, entry.sha256) for entry in entries] == [
        (each.id, each.version, each.title, len(each.items), each.sha256) for each in library.checklists
    ]


def test_that_checklists_apply_to_known_kinds_of_site(library):
    keys = {category.key for category in library.categories}
    for entry in library.entries:
        assert set(entry.applies_to) <= keys, entry.id


def test_that_building_sites_find_the_dust_checklist(library):
    found = {category.key for category in library.categories if "dust-six-hundred" in category.checklists}
    assert "building-site" in found
    assert "livestock" not in found


def test_that_all_thirty_groups_of_sites_are_there(library):
    assert len({category.group for category in library.categories}) == 30


def test_that_phrases_are_whole_sentences(library):
    for group in library.phrases:
        for phrase in group.phrases:
            assert phrase.endswith("。"), phrase
