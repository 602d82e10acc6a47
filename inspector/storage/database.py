"""Opening the base is a ceremony: pragmas, whose file it is, refuse newer, back up and migrate older."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.clock import to_text
from inspector.errors import BugError, KnownError
from inspector.files import reason, replacing
from inspector.storage.migrations import LATEST, STEPS

APPLICATION_ID = 0x58434A43
"""`XCJC`: marks a file as ours."""

BUSY_TIMEOUT_MS = 5000
KEPT_BACKUPS = 14

_INTACT = "已存入的记录没有改动。"


@dataclass
class Database:
    """One connection to the base. It belongs to the thread that opened it: the database lane, or a command."""

    connection: sqlite3.Connection
    path: Path

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it, or nothing. Nested use joins the outer transaction.

        Raises KnownError for a full disk, a read-only folder, a lock held elsewhere; BugError for a broken promise of
        the schema.
        """
        if self.connection.in_transaction:
            yield self.connection
            return
        with translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside is the base of one moment, whatever other programs write meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        with translated(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    def _roll_back(self) -> None:
        """SQLite has ended the transaction itself after some errors (full disk, I/O)."""
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def all(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> list[sqlite3.Row]:
        with translated(self.path):
            return self.connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> sqlite3.Row | None:
        with translated(self.path):
            row: sqlite3.Row | None = self.connection.execute(sql, parameters).fetchone()
            return row

    def backup(self, target: Path) -> Path:
        """A consistent copy through SQLite's backup API, complete or absent.

        Raises KnownError when the folder cannot be written or the disk is full.
        """
        with replacing(target, _INTACT) as part:
            part.unlink(missing_ok=True)
            with translated(target), closing(sqlite3.connect(part)) as copy:
                # A copy that fails is thrown away whole: a journal on disk would only be left behind.
                copy.execute("PRAGMA journal_mode = MEMORY")
                self.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        return target

    def problems(self, *, quick: bool = False) -> list[str]:
        """What SQLite itself finds wrong: structure, constraints, foreign keys. Empty when the file is sound.

        `quick` leaves out comparing every index with its table.
        """
        look = "quick_check" if quick else "integrity_check"
        found = [str(row[0]) for row in self.all(f"PRAGMA {look}(20)") if row[0] != "ok"]
        broken = self.all("PRAGMA foreign_key_check")
        return found + [f"{row[0]} 第 {row[1]} 行引用的 {row[2]} 不存在" for row in broken]

    def counts(self) -> dict[str, int]:
        """Rows by table."""
        tables = [str(row[0]) for row in self.all("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: int(self.all(f'SELECT count(*) FROM "{name}"')[0][0]) for name in tables}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors as sentences for the user (KnownError) or as bugs (BugError)."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if str(error) == "sealed":
            raise KnownError(
                "检查已封存，不能再改。", _INTACT, "确需更正的，另作补正或作废后重新出具。"
            ) from error
        raise BugError(str(error)) from error
    except sqlite3.OperationalError as error:
        raise _operational(error, path) from error
    except sqlite3.DatabaseError as error:
        # Its other subclasses (a closed connection, a wrong thread, a value too big) say nothing about the file.
        raise _damaged(path) if type(error) is sqlite3.DatabaseError else BugError(str(error)) from error


def _operational(error: sqlite3.OperationalError, path: Path) -> Exception:
    text = str(error)
    if "full" in text:
        return KnownError(
            f"磁盘已满，刚才这一步没有存入（{path.parent}）。", _INTACT, "请清出空间后重做这一步。"
        )
    if "readonly" in text or "unable to open" in text:
        return KnownError(
            f"数据文件夹不能写入（{path.parent}）。", _INTACT, "请检查文件夹权限，或换一个数据文件夹。"
        )
    if "locked" in text or "busy" in text:
        return KnownError("另一个程序正在写同一个库，刚才这一步没有存入。", _INTACT, "请稍等再试。")
    if "disk I/O" in text:
        return KnownError(
            f"磁盘读写出错（{path}）。", "出错前已显示存入的记录都在。", "请检查磁盘，并从备份核对。"
        )
    if "malformed" in text or "not a database" in text:
        return _damaged(path)
    return BugError(text)


def _damaged(path: Path) -> KnownError:
    return KnownError(
        f"数据库文件已损坏（{path}）。",
        "原文件没有改动，备份文件夹里有以前的副本。",
        "请用 inspector restore 恢复最近一次备份，并保留损坏的文件。",
    )


def open_database(path: Path, backups: Path, now: Callable[[], datetime]) -> Database:
    """Open, create or migrate the base at `path`.

    Raises KnownError for a foreign or damaged file, a base of a newer program, or a folder that cannot be written.
    """
    database = Database(_connect(path), path)
    try:
        with translated(path):
            fresh = _accept(database)
            _migrate(database, backups, now, fresh)
    except BaseException:
        database.close()
        raise
    return database


def _connect(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            f"数据文件夹不能建立（{path.parent}）：{reason(error)}。",
            "没有写入任何内容。",
            "请换一个文件夹。",
        ) from error
    with translated(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
    connection.row_factory = sqlite3.Row
    return connection


def _accept(database: Database) -> bool:
    """Whether the base is still empty, as a program that was killed at its very first start leaves it."""
    connection = database.connection
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    version = user_version(connection)
    fresh = not owner and connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is None
    if not fresh and owner != APPLICATION_ID:
        raise KnownError(f"{database.path} 不是本程序的数据库。", "该文件没有改动。", "请换一个数据文件夹。")
    if version > LATEST:
        raise KnownError(
            f"这个库由更新版本的程序建立（库版本 {version}，本程序只认到 {LATEST}）。",
            "库没有改动。",
            "请先升级本程序再打开。",
        )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return fresh


def user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(database: Database, backups: Path, now: Callable[[], datetime], fresh: bool) -> None:
    version = user_version(database.connection)
    if version == LATEST:
        return
    if not fresh:
        stamp = to_text(now()).replace(":", "").replace(".", "-")
        database.backup(backups / f"before-v{LATEST}-{stamp}.db")
    for number, step in enumerate(STEPS[version:], start=version + 1):
        with database.write() as connection:
            if user_version(connection) >= number:
                continue
            step.migrate(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
