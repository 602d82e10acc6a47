"""What the program brings along is what its manifests say, or nobody relies on it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from inspector import fonts
from inspector.bootstrap import open_services
from inspector.content.problems import ContentError
from inspector.paths import Paths, bundled
from inspector.services import library, maintenance


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """A copy of the content that a test may spoil."""
    copy = tmp_path / "data"
    shutil.copytree(bundled("data"), copy)
    for module in (library, maintenance):
        monkeypatch.setattr(module, "bundled", lambda _relative: copy)
    return copy


def spoil(pack):
    file = pack / "checklists" / "dust-six-hundred.toml"
    file.write_text(file.read_text("utf-8").replace("围挡", "围栏", 1), encoding="utf-8")


def test_that_an_altered_checklist_is_never_imported_under_its_published_hash(pack, tmp_path):
    spoil(pack)
    with pytest.raises(ContentError, match=r"dust-six-hundred\.toml"):
        open_services(Paths(tmp_path / "base"))


def test_that_the_check_names_altered_content(pack, bench):
    spoil(pack)
    assert any("dust-six-hundred.toml" in line for line in bench.services.maintenance.check().problems)


def test_that_the_check_names_an_altered_font(bench, monkeypatch):
    song, *others = fonts.font_files()
    monkeypatch.setattr(fonts, "font_files", lambda: (replace(song, sha256="0" * 64), *others))
    assert any(song.path.name in line for line in bench.services.maintenance.check().problems)
