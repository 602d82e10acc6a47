"""Integrity, backups, restore."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from inspector.clock import to_text
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.paths import Paths
from inspector.services.context import Context
from inspector.services.progress import Progress
from inspector.storage.database import KEPT_BACKUPS, is_sound_base

DAILY = "daily-"


@dataclass(frozen=True)
class Report:
    """What is wrong with the base; nothing when `problems` is empty. `counts` are rows by table."""

    problems: tuple[str, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class StoredFiles:
    """SHA-256 of the photos and of the issued documents that the base refers to."""

    photos: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True)
class BackupInfo:
    """`size` in bytes; `at` UTC."""

    path: Path
    at: datetime
    size: int


@dataclass(frozen=True)
class MaintenanceService:
    context: Context

    def check(self, *, originals: bool = True) -> Report:
        """Check structure, references, the log's chain, and (where asked) every index, original and issued file."""
        problems = [*self.context.database.problems(quick=not originals), *self.context.log.breaks()]
        if originals:
            problems.extend(file_problems(self.context.paths, self.stored_files(), Progress()))
        return Report(tuple(problems), self.context.database.counts())

    def stored_files(self) -> StoredFiles:
        """Which files must be in the vaults, for `file_problems`."""
        return StoredFiles(self.context.inspections.photo_hashes(), self.context.inspections.pdf_hashes())

    def backup(self) -> Path:
        """A copy of the base in the backup folder; older daily copies beyond the kept number go."""
        stamp = to_text(self.context.clock.now()).replace(":", "").replace(".", "-")
        target = self.context.database.backup(self.context.paths.backups / f"{DAILY}{stamp}.db")
        for old in self.backups()[KEPT_BACKUPS:]:
            if old.path.name.startswith(DAILY):
                old.path.unlink(missing_ok=True)
        return target

    def backups(self) -> tuple[BackupInfo, ...]:
        """The copies in the backup folder, newest first."""
        return backups(self.context.paths)


def file_problems(paths: Paths, files: StoredFiles, progress: Progress) -> tuple[str, ...]:
    """Read every stored file and name those that are missing or altered; needs no database.

    Raises Cancelled.
    """
    wanted = [(Vault(paths.originals), one) for one in files.photos]
    wanted += [(Vault(paths.documents), one) for one in files.documents]
    found = []
    for number, (vault, sha256) in enumerate(wanted):
        progress.report(number, len(wanted))
        problem = vault.verify(sha256)
        if problem is not None:
            found.append(problem.sentence)
    return tuple(found)


def backups(paths: Paths) -> tuple[BackupInfo, ...]:
    found = [_info(path) for path in paths.backups.glob("*.db")]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _info(path: Path) -> BackupInfo:
    status = path.stat()
    return BackupInfo(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)


def restore(paths: Paths, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of the base, which must be closed. The replaced base is kept beside it.

    Returns where the replaced base went. Raises KnownError for a file that is not a sound base of ours.
    """
    if not is_sound_base(backup):
        raise KnownError(f"{backup} 不是完好的备份。", "现有的库没有改动。", "请另选一个备份。")
    aside = paths.root / f"replaced-{to_text(now).replace(':', '').replace('.', '-')}"
    aside.mkdir(parents=True)
    part = paths.database.with_suffix(".part")
    shutil.copyfile(backup, part)
    for suffix in ("", "-wal", "-shm"):
        old = paths.database.with_name(paths.database.name + suffix)
        if old.exists():
            old.replace(aside / old.name)
    part.replace(paths.database)
    return aside
