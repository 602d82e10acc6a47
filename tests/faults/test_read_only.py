"""A data folder that may only be read: every way in ends in a sentence that names the folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.bootstrap import open_services
from inspector.paths import Paths
from tests.faults.visit import begin_visit

ROOT = Path(__file__).parents[2]
WITHOUT_PRIVILEGE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
"""Root that must keep to the modes of files like everybody else."""

pytestmark = pytest.mark.skipif(
    os.name == "nt" or (os.geteuid() == 0 and shutil.which("setpriv") is None),
    reason="modes of another kind, or root who cannot lay down his privilege",
)


def asked(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """One command, run by somebody whom the modes of files bind."""
    command = [sys.executable, "-m", "inspector", "--data-dir", str(folder), *words]
    privileged = WITHOUT_PRIVILEGE if os.geteuid() == 0 else ()
    return subprocess.run([*privileged, *command], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path):
    """A base in a folder that may only be read."""
    data = tmp_path / "data"
    services = open_services(Paths(data))
    begin_visit(services)
    services.maintenance.backup()
    services.close()
    folders = [data, *(path for path in data.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)
    yield data
    for path in folders:
        path.chmod(0o755)


@pytest.mark.parametrize(
    "words",
    [
        ("inspections", "list"),
        ("check",),
        ("backup",),
        ("demo-data",),
        ("restore", "backup.db"),
    ],
)
def test_that_a_folder_that_may_only_be_read_is_said(folder, words):
    if words[0] == "restore":
        words = ("restore", str(next((folder / "backups").glob("*.db"))))
    before = sorted(path.name for path in folder.rglob("*"))
    done = asked(folder, *words)
    assert done.returncode == 2, done.stderr
    assert str(folder) in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in folder.rglob("*")) == before


def test_that_a_folder_that_may_not_be_entered_is_said(folder):
    folder.chmod(0o000)
    done = asked(folder, "inspections", "list")
    assert done.returncode == 2, done.stderr
    assert str(folder) in done.stderr


def test_that_a_folder_that_cannot_be_made_is_said(folder):
    done = asked(folder / "new", "check")
    assert done.returncode == 2, done.stderr
    assert "不能建立" in done.stderr
