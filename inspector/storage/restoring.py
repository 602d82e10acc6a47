"""Putting a backup in the place of the base: alone with the file, through SQLite's backup API, all or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from inspector.errors import KnownError
from inspector.files import flush, unwritable
from inspector.storage.database import APPLICATION_ID, translated, user_version
from inspector.storage.migrations import LATEST

_INTACT = "现有的库没有改动。"
_WAIT_S = 1.0


def is_sound_base(path: Path) -> bool:
    """Whether the file is a base of this application that this program can open, whole by SQLite's own check."""
    if not path.is_file():
        return False
    try:
        with closing(_reading(path)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            return ours and whole and user_version(connection) <= LATEST
    except sqlite3.Error:
        return False


def replace_base(path: Path, backup: Path, aside: Path) -> None:
    """Make the base at `path` what the backup is; what it was goes into the folder `aside` first.

    Raises KnownError when another program has the base open or the disk refuses; then the base is as it was.
    """
    try:
        aside.mkdir(parents=True)
        _replaced(path, backup, aside)
    except OSError as error:
        raise unwritable(aside, error, _INTACT) from error


def _replaced(path: Path, backup: Path, aside: Path) -> None:
    try:
        with _alone(path) as base, closing(_reading(backup)) as source:
            _copied(base, aside / path.name)
            source.backup(base)
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise KnownError(
                "另一个程序正开着这个库，没有恢复。", _INTACT, "请先关闭窗口和其他命令，再恢复。"
            ) from error
        with translated(path):
            raise
    except sqlite3.DatabaseError:
        # Too damaged even to be opened: nobody else can use it either, and only its files can be kept.
        _exchange_files(path, backup, aside)


@contextmanager
def _alone(path: Path) -> Iterator[sqlite3.Connection]:
    """The base with every other program shut out, its write-ahead log taken in."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=_WAIT_S)) as base:
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("PRAGMA journal_mode = DELETE")
        base.execute("BEGIN EXCLUSIVE")
        base.execute("COMMIT")
        yield base


def _copied(source: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    flush(target)


def _exchange_files(path: Path, backup: Path, aside: Path) -> None:
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    with translated(part), closing(_reading(backup)) as source:
        _copied(source, part)
    # The log first: left beside another base, SQLite would write its pages into that one.
    for suffix in ("-wal", "-shm", ""):
        old = path.with_name(path.name + suffix)
        if old.exists():
            old.replace(aside / old.name)
    part.replace(path)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
