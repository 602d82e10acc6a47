from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from inspector.errors import KnownError
from inspector.evidence.importing import import_photo
from inspector.evidence.vault import Vault


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_that_a_photo_is_stored_as_it_was_with_its_facts_and_renditions(studio, vault, tmp_path: Path):
    photo = studio.photo(tags=studio.exif(main={0x0110: "CAM-1", 0x0112: 6}))
    source = tmp_path / "IMG_1.jpg"
    source.write_bytes(photo)
    imported = import_photo(source, source.name, vault, tmp_path / "renditions")
    assert imported.sha256 == hashlib.sha256(photo).hexdigest()
    assert imported.size == len(photo)
    assert imported.original_name == "IMG_1.jpg"
    assert imported.facts.device == "CAM-1"
    assert (imported.facts.width, imported.facts.height) == (48, 64)
    assert imported.renditions.complete
    assert vault.path(imported.sha256).read_bytes() == photo


def test_that_pasted_bytes_are_imported_like_a_file(studio, vault, tmp_path: Path):
    photo = studio.photo(form="PNG")
    imported = import_photo(photo, "粘贴.png", vault, tmp_path / "renditions")
    assert imported.facts.mime == "image/png"
    assert vault.verify(imported.sha256) is None


def test_that_importing_twice_changes_nothing(studio, vault, tmp_path: Path):
    first = import_photo(studio.photo(), "a.jpg", vault, tmp_path / "renditions")
    names = files_below(tmp_path)
    again = import_photo(studio.photo(), "b.jpg", vault, tmp_path / "renditions")
    assert again.sha256 == first.sha256
    assert files_below(tmp_path) == names


def test_that_a_photo_under_a_wrong_extension_is_kept_and_flagged(studio, vault, tmp_path: Path):
    imported = import_photo(studio.photo(form="PNG"), "IMG_2.jpg", vault, tmp_path / "renditions")
    assert "extension_mismatch" in imported.facts.warnings
    assert vault.has(imported.sha256)


@pytest.mark.parametrize("name", ["IMG_3.JPG", "IMG_3.jpeg", "IMG_3"])
def test_that_a_fitting_or_absent_extension_is_not_flagged(studio, vault, tmp_path: Path, name: str):
    imported = import_photo(studio.photo(), name, vault, tmp_path / "renditions")
    assert "extension_mismatch" not in imported.facts.warnings


@pytest.mark.parametrize("kind", ["empty", "text", "truncated", "other file", "vanished"])
def test_that_a_broken_photo_leaves_nothing_behind(studio, vault, tmp_path: Path, kind: str):
    noise = studio.photo(Image.effect_noise((400, 300), 80))
    content = {"empty": b"", "text": b"hello", "truncated": noise[:-4000], "other file": b"%PDF-1.4"}
    source = tmp_path / "IMG_4.jpg"
    if kind in content:
        source.write_bytes(content[kind])
    with pytest.raises(KnownError, match=r"IMG_4\.jpg"):
        import_photo(source, source.name, vault, tmp_path / "renditions")
    assert files_below(vault.root) == []
    assert files_below(tmp_path / "renditions") == []


def test_that_threads_importing_the_same_photo_agree(studio, vault, tmp_path: Path):
    photo = studio.photo(studio.picture(1200, 900))
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(import_photo, photo, "a.jpg", vault, tmp_path / "renditions") for _ in range(8)]
        imported = {job.result() for job in jobs}
    assert len(imported) == 1
    assert [stored.sha256 for stored in vault.iter_all()] == [hashlib.sha256(photo).hexdigest()]
    assert len(files_below(tmp_path / "renditions")) == 2


def test_that_two_threads_import_two_hundred_photos_with_doubles(tmp_path):
    vault, renditions = Vault(tmp_path / "originals"), tmp_path / "renditions"
    sources = []
    for number in range(200):
        path = tmp_path / f"IMG_{number}.png"
        Image.new("RGB", (24, 16), (number % 90, 7, 9)).save(path)
        sources.append(path)
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda path: import_photo(path, path.name, vault, renditions), sources))
    assert len({one.sha256 for one in found}) == 90
    assert {one.sha256 for one in vault.iter_all()} == {one.sha256 for one in found}
    assert all(vault.verify(one.sha256) is None and one.renditions.complete for one in found)
    assert list(tmp_path.rglob("*.part")) == []
