"""The opening ceremony, transactions, backups, and what a damaged or foreign file leads to."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime

import pytest

from inspector.errors import BugError, KnownError
from inspector.storage import database as base
from inspector.storage.database import open_database
from inspector.storage.migrations import LATEST, STEPS, Step
from inspector.storage.restoring import is_sound_base


def now():
    return datetime(2026, 11, 18, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path):
    database = open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    yield database
    database.close()


def test_that_a_fresh_base_is_ours_current_durable_and_strict(opened):
    def pragma(name):
        return opened.one(f"PRAGMA {name}")[0]

    assert (pragma("application_id"), pragma("user_version")) == (base.APPLICATION_ID, LATEST)
    assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == ("wal", 2, 1)
    tables = opened.all(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"
    )
    assert tables
    assert all(row["strict"] for row in tables)


def test_that_a_base_of_a_newer_program_is_refused_and_left_alone(tmp_path, opened):
    opened.connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    opened.close()
    before = (tmp_path / "inspector.db").read_bytes()
    with pytest.raises(KnownError, match="更新版本"):
        open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    assert (tmp_path / "inspector.db").read_bytes() == before


def test_that_another_programs_base_is_refused(tmp_path):
    foreign = sqlite3.connect(tmp_path / "x.db")
    foreign.execute("CREATE TABLE t (a)")
    foreign.close()
    with pytest.raises(KnownError, match="不是本程序"):
        open_database(tmp_path / "x.db", tmp_path / "backups", now)


@pytest.mark.parametrize(
    "damage", [b"not a database at all, really" * 40, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_that_a_damaged_file_leads_to_a_sentence_and_stays_as_it_is(tmp_path, damage):
    path = tmp_path / "x.db"
    path.write_bytes(damage)
    with pytest.raises(KnownError, match=r"损坏|不是本程序"):
        open_database(path, tmp_path / "backups", now)
    assert path.read_bytes() == damage


def test_that_a_failed_transaction_leaves_nothing(opened):
    def half():
        with opened.write() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', '1')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert opened.all("SELECT * FROM setting") == []


def test_that_a_broken_promise_of_the_schema_is_a_bug_and_not_a_sentence(opened):
    with pytest.raises(BugError), opened.write() as connection:
        connection.execute("INSERT INTO inspection (id) VALUES ('x')")


def test_that_a_second_writer_is_told_to_wait(tmp_path, opened, monkeypatch):
    monkeypatch.setattr(base, "BUSY_TIMEOUT_MS", 1)
    other = open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    with opened.write(), pytest.raises(KnownError, match="另一个程序"), other.write():
        pass
    other.close()


def test_that_a_full_disk_is_a_sentence_and_rolls_back(opened):
    pages = opened.one("PRAGMA page_count")[0]
    opened.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="磁盘已满"), opened.write() as connection:
        connection.execute("INSERT INTO setting VALUES ('big', ?)", ("x" * 1_000_000,))
    assert opened.all("SELECT * FROM setting") == []
    assert opened.problems() == []


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere, Windows has other modes"
)
def test_that_a_read_only_folder_is_a_sentence(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(KnownError, match="不能"):
        open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    tmp_path.chmod(0o700)


def test_that_a_backup_is_a_whole_base_and_replaces_nothing_half(tmp_path, opened):
    with opened.write() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', '1')")
    copy = opened.backup(tmp_path / "backups" / "daily-1.db")
    assert is_sound_base(copy)
    kept = open_database(copy, tmp_path / "other", now)
    assert kept.one("SELECT value FROM setting")[0] == "1"
    kept.close()
    assert list((tmp_path / "backups").glob("*.part")) == []


def test_that_a_migration_backs_up_first_and_a_failing_one_changes_nothing(tmp_path, opened, monkeypatch):
    with opened.write() as connection:
        connection.execute("INSERT INTO setting VALUES ('a', '1')")
    opened.close()

    def failing(connection):
        connection.execute("CREATE TABLE half (a TEXT) STRICT")
        raise ZeroDivisionError

    monkeypatch.setattr(base, "STEPS", (*STEPS, Step("坏的一步", failing)))
    monkeypatch.setattr(base, "LATEST", LATEST + 1)
    with pytest.raises(ZeroDivisionError):
        open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    assert [
        path.name.startswith(f"before-v{LATEST + 1}") for path in (tmp_path / "backups").glob("*.db")
    ] == [True]
    monkeypatch.undo()
    again = open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    assert again.one("SELECT value FROM setting")[0] == "1"
    assert again.one("SELECT 1 FROM sqlite_master WHERE name = 'half'") is None
    again.close()


def test_that_a_folder_whose_very_first_start_was_killed_can_be_used(tmp_path):
    begun = sqlite3.connect(tmp_path / "inspector.db")
    begun.execute("PRAGMA journal_mode = WAL")
    begun.close()
    assert (tmp_path / "inspector.db").stat().st_size
    database = open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    assert database.one("PRAGMA user_version")[0] == LATEST
    assert not (tmp_path / "backups").exists()
    database.close()


def test_that_a_programming_mistake_is_not_told_as_a_damaged_file(opened):
    with pytest.raises(BugError):
        opened.all("SELECT ?", (1, 2))
    with pytest.raises(BugError):
        opened.all("SELECT * FROM no_such_table")


def test_that_a_backup_that_fails_leaves_nothing_half(opened, tmp_path):
    (tmp_path / "backups").write_bytes(b"in the way")
    with pytest.raises(KnownError, match="不能写到"):
        opened.backup(tmp_path / "backups" / "copy.db")
    assert sorted(path.name for path in tmp_path.iterdir() if "inspector.db" not in path.name) == ["backups"]


def test_that_a_snapshot_does_not_see_what_another_program_writes_meanwhile(opened, tmp_path):
    other = open_database(tmp_path / "inspector.db", tmp_path / "backups", now)
    with opened.snapshot():
        before = opened.one("SELECT count(*) FROM setting")[0]
        other.connection.execute("INSERT INTO setting VALUES ('k', 'v')")
        assert opened.one("SELECT count(*) FROM setting")[0] == before
    assert opened.one("SELECT count(*) FROM setting")[0] == before + 1
    other.close()
