"""The content-addressed store of files that must never change: photo originals and issued PDF files.

A file lies at `<root>/<first two hex digits>/<sha256>`, byte for byte as it came, without an extension. It
gets there by one rename of a finished, flushed file: a name in the vault is either absent or complete.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from inspector.errors import BugError
from inspector.evidence.disk import destination_errors, flush_folder, source_errors, writable

CHUNK = 1 << 20
INCOMING = "incoming"
STALE_AFTER = timedelta(hours=6)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FANOUT = re.compile(r"[0-9a-f]{2}")


class ProblemKind(StrEnum):
    MISSING = "missing"
    ALTERED = "altered"
    UNREADABLE = "unreadable"


_SENTENCES = {
    ProblemKind.MISSING: "原件不在保管库中",
    ProblemKind.ALTERED: "原件内容与入库时的校验值不一致",
    ProblemKind.UNREADABLE: "原件无法读取",
}


@dataclass(frozen=True)
class Stored:
    """One file in the vault; `size` in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Staged:
    """A complete copy that is not in the vault yet; its final digest and size are known."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True)
class Problem:
    """What is wrong with one stored file."""

    sha256: str
    kind: ProblemKind

    @property
    def sentence(self) -> str:
        return f"{_SENTENCES[self.kind]}（SHA-256 {self.sha256[:16]}…）。"


class Vault:
    """Files by SHA-256 under `root`. Keeps no state but the folder: threads and processes may share it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def store(self, source: Path | bytes) -> Stored:
        """Keep the exact bytes of `source`; storing the same bytes again changes nothing.

        Raises KnownError when the source vanishes or cannot be read, and when the vault's disk is full,
        read-only or gone; then nothing is left behind.
        """
        with self.staging(source) as staged:
            return self.publish(staged)

    @contextmanager
    def staging(self, source: Path | bytes) -> Iterator[Staged]:
        """Copy `source` beside the vault while hashing it, so that it can be looked at before `publish`.

        What has not been published when the block ends is removed. Raises KnownError like `store`.
        """
        temporary = self._new_temporary()
        try:
            yield _receive(source, temporary)
        finally:
            _discard(temporary)

    def publish(self, staged: Staged) -> Stored:
        """Move a staged copy to its final name, read-only and flushed to disk.

        A stored file that was damaged meanwhile is replaced: these bytes have the digest it was stored under.
        Raises KnownError for disk trouble.
        """
        target = self.path(staged.sha256)
        with destination_errors(self.root):
            if self.verify(staged.sha256) is not None:
                self._move_in(staged, target)
            flush_folder(target.parent)
        return Stored(staged.sha256, staged.size)

    def path(self, sha256: str) -> Path:
        """Where the file with this digest lies or would lie. Raises BugError for anything but a digest."""
        if not _SHA256.fullmatch(sha256):
            raise BugError(f"not a SHA-256: {sha256!r}")
        return self.root / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        return self.path(sha256).is_file()

    def verify(self, sha256: str) -> Problem | None:
        """Read the stored file again and compare; None means that it is what was stored."""
        try:
            with self.path(sha256).open("rb") as stored:
                digest = hashlib.file_digest(stored, "sha256").hexdigest()
        except FileNotFoundError:
            return Problem(sha256, ProblemKind.MISSING)
        except OSError:
            return Problem(sha256, ProblemKind.UNREADABLE)
        return None if digest == sha256 else Problem(sha256, ProblemKind.ALTERED)

    def iter_all(self) -> Iterator[Stored]:
        """Every stored file in order of its digest; unfinished and foreign files are not stored files."""
        for folder in sorted(self._fanout_folders()):
            for path in sorted(folder.iterdir()):
                if _SHA256.fullmatch(path.name) and path.name.startswith(folder.name):
                    yield Stored(path.name, path.stat().st_size)

    def sweep(self, now: datetime, older_than: timedelta = STALE_AFTER) -> int:
        """Remove unfinished copies that a killed process left behind; returns how many.

        Young ones are kept because another process may be writing them at this moment.
        """
        oldest_kept = now - older_than
        stale = [path for path in self._incoming_files() if _modified(path) < oldest_kept]
        for path in stale:
            _discard(path)
        return len(stale)

    def _new_temporary(self) -> Path:
        with destination_errors(self.root):
            folder = self.root / INCOMING
            folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
            os.close(handle)
            return Path(name)

    def _move_in(self, staged: Staged, target: Path) -> None:
        if not target.parent.is_dir():
            target.parent.mkdir(exist_ok=True)
            flush_folder(self.root)
        writable(target)
        staged.path.chmod(0o444)
        try:
            staged.path.replace(target)
        except PermissionError:
            # Windows does not replace a read-only file: fine if another thread just stored these bytes.
            if self.verify(staged.sha256) is not None:
                raise

    def _fanout_folders(self) -> list[Path]:
        if not self.root.is_dir():
            return []
        return [
            folder for folder in self.root.iterdir() if _FANOUT.fullmatch(folder.name) and folder.is_dir()
        ]

    def _incoming_files(self) -> list[Path]:
        folder = self.root / INCOMING
        return list(folder.iterdir()) if folder.is_dir() else []


def _receive(source: Path | bytes, temporary: Path) -> Staged:
    with _opened(source) as incoming, destination_errors(temporary.parent), temporary.open("wb") as outgoing:
        digest, size = _copy(_reader(incoming, source), outgoing)
        outgoing.flush()
        os.fsync(outgoing.fileno())
    return Staged(temporary, digest, size)


def _copy(read: Callable[[], bytes], outgoing: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while chunk := read():
        digest.update(chunk)
        outgoing.write(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _opened(source: Path | bytes) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    with source_errors(source):
        return source.open("rb")


def _reader(incoming: BinaryIO, source: Path | bytes) -> Callable[[], bytes]:
    def read() -> bytes:
        with source_errors(source):
            return incoming.read(CHUNK)

    return read


def _modified(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError:
        return datetime.max.replace(tzinfo=UTC)  # finished by its owner just now


def _discard(path: Path) -> None:
    """Remove an unfinished copy. One that cannot be removed now is swept later and never counts as stored."""
    with suppress(OSError):
        writable(path)
        path.unlink(missing_ok=True)
