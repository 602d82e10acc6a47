"""A backup in the place of the base: alone with the file, all or nothing, what was there kept."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector.errors import KnownError
from inspector.storage.database import open_database
from inspector.storage.restoring import replace_base


def now():
    return datetime(2026, 11, 18, tzinfo=UTC)


def said(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT value FROM setting WHERE key = 'said'").fetchone()[0]


@pytest.fixture
def files(tmp_path):
    """A base that says "now", and a backup from the time when it said "then"."""
    path = tmp_path / "inspector.db"
    with closing(open_database(path, tmp_path / "backups", now)) as base:
        base.connection.execute("INSERT INTO setting VALUES ('said', 'then')")
        backup = base.backup(tmp_path / "backups" / "then.db")
        base.connection.execute("UPDATE setting SET value = 'now'")
    return path, backup, tmp_path / "aside"


def test_that_the_backup_takes_the_place_and_the_replaced_base_is_whole(files):
    path, backup, aside = files
    replace_base(path, backup, aside)
    assert (said(path), said(aside / path.name)) == ("then", "now")
    assert said(backup) == "then"


def test_that_a_base_open_elsewhere_is_not_replaced_and_goes_on(files, tmp_path):
    path, backup, aside = files
    with closing(open_database(path, tmp_path / "backups", now)) as window:
        window.one("SELECT * FROM setting")
        with pytest.raises(KnownError, match="另一个程序正开着") as refused:
            replace_base(path, backup, aside)
        window.connection.execute("UPDATE setting SET value = 'later'")
    assert "关闭窗口" in refused.value.remedy
    assert said(path) == "later"


def test_that_a_write_ahead_log_left_by_a_killed_program_is_not_applied_to_the_backup(files, tmp_path):
    path, backup, aside = files
    program = f"""
import os, sqlite3
base = sqlite3.connect({str(path)!r}, isolation_level=None)
base.execute("PRAGMA wal_autocheckpoint = 0")
base.execute("UPDATE setting SET value = 'in the log'")
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", program], check=False)
    assert path.with_name("inspector.db-wal").stat().st_size
    replace_base(path, backup, aside)
    assert (said(path), said(aside / path.name)) == ("then", "in the log")
    with closing(open_database(path, tmp_path / "backups", now)) as base:
        assert base.problems() == []


@pytest.mark.parametrize("damage", [b"no database at all" * 300, b""])
def test_that_a_damaged_or_empty_base_can_be_replaced(files, damage, tmp_path):
    path, backup, aside = files
    path.write_bytes(damage)
    replace_base(path, backup, aside)
    assert said(path) == "then"
    with closing(open_database(path, tmp_path / "backups", now)) as base:
        assert base.problems() == []
    if damage:
        assert (aside / path.name).read_bytes() == damage


def test_that_a_missing_base_is_put_back(files):
    path, backup, aside = files
    path.unlink()
    replace_base(path, backup, aside)
    assert said(path) == "then"


@pytest.mark.skipif(os.name == "nt", reason="modes of another kind")
def test_that_a_folder_that_takes_no_copy_is_said_and_the_base_stays(files, monkeypatch):
    path, backup, aside = files

    def refuse(*_arguments, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(KnownError, match="没有权限"):
        replace_base(path, backup, aside)
    assert said(path) == "now"
