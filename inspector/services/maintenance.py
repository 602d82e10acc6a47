"""Integrity, backups, restore."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from inspector.clock import to_text
from inspector.content.manifest import verify_manifest
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.fonts import verify_fonts
from inspector.paths import Paths, bundled
from inspector.services.context import Context
from inspector.services.issued import issued_hashes
from inspector.services.progress import Progress
from inspector.storage.database import KEPT_BACKUPS
from inspector.storage.restoring import is_sound_base, replace_base

DAILY = "daily-"
ABANDONED_AFTER = timedelta(hours=6)


@dataclass(frozen=True)
class Report:
    """What is wrong with the base; nothing when `problems` is empty. `counts` are rows by table."""

    problems: tuple[str, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class StoredFiles:
    """SHA-256 of the photos, and of the issued documents and their signed copies, that the base refers to."""

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
        looks: list[Callable[[], Iterable[str]]] = [
            lambda: self.context.database.problems(quick=not originals),
            self.context.log.breaks,
        ]
        if originals:
            looks.append(lambda: file_problems(self.context.paths, self.stored_files(), Progress()))
        problems = dict.fromkeys(line for look in looks for line in _found(look))
        return Report(tuple(problems), self._counts())

    def _counts(self) -> Mapping[str, int]:
        try:
            return self.context.database.counts()
        except KnownError:  # a damaged file, which is among the problems already
            return {}

    def stored_files(self) -> StoredFiles:
        """Which files must be in the vaults, for `file_problems`."""
        documents = (*issued_hashes(self.context), *self.context.certificates.copy_hashes())
        return StoredFiles(self.context.inspections.photo_hashes(), documents)

    def backup(self) -> Path:
        """A copy of the base in the backup folder; older daily copies beyond the kept number go.

        So does what a killed program left half-written. Raises KnownError when the disk refuses.
        """
        paths, now = self.context.paths, self.context.clock.now()
        for vault in (Vault(paths.originals), Vault(paths.documents)):
            vault.sweep(now)
        target = self.context.database.backup(paths.backups / f"{DAILY}{_stamp(now)}.db")
        # A machine whose clock is wrong dates the new copy before all others: it is kept in any case.
        daily = [one.path for one in self.backups() if one.path.name.startswith(DAILY) and one.path != target]
        for old in (*daily[KEPT_BACKUPS - 1 :], *_abandoned(paths.backups, now)):
            old.unlink(missing_ok=True)
        return target

    def backups(self) -> tuple[BackupInfo, ...]:
        """The copies in the backup folder, newest first."""
        return backups(self.context.paths)


def file_problems(paths: Paths, files: StoredFiles, progress: Progress) -> tuple[str, ...]:
    """Read every stored file, and what the program brings along; name what is missing or altered.

    Needs no database. Raises Cancelled.
    """
    wanted = [(Vault(paths.originals), one) for one in files.photos]
    wanted += [(Vault(paths.documents), one) for one in files.documents]
    found = []
    for number, (vault, sha256) in enumerate(wanted):
        progress.report(number, len(wanted))
        problem = vault.verify(sha256)
        if problem is not None:
            found.append(problem.sentence)
    return (*found, *program_problems())


def program_problems() -> tuple[str, ...]:
    """Fonts and content that differ from their manifests."""
    return tuple(line for look in (_font_problems, _content_problems) for line in _found(look))


def _font_problems() -> Iterable[str]:
    verify_fonts()
    return ()


def _content_problems() -> Iterable[str]:
    return map(str, verify_manifest(bundled("data")))


def backups(paths: Paths) -> tuple[BackupInfo, ...]:
    found = [_info(path) for path in paths.backups.glob("*.db")]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _found(look: Callable[[], Iterable[str]]) -> list[str]:
    """What a look found; that it could not look is found too."""
    try:
        return list(look())
    except KnownError as error:
        return [error.happened]


def _abandoned(folder: Path, now: datetime) -> list[Path]:
    return [path for path in folder.glob("*.part") if _info(path).at < now - ABANDONED_AFTER]


def _info(path: Path) -> BackupInfo:
    status = path.stat()
    return BackupInfo(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)


def restore(paths: Paths, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of the base. What it replaces is kept beside it.

    Returns the folder of the replaced base. Raises KnownError for a file that is not a sound base of ours, while
    another program has the base open, and when the disk refuses; the base is then as it was.
    """
    if not is_sound_base(backup):
        raise KnownError(f"{backup} 不是完好的备份。", "现有的库没有改动。", "请另选一个备份。")
    aside = paths.root / f"replaced-{_stamp(now)}"
    replace_base(paths.database, backup, aside)
    return aside


def _stamp(moment: datetime) -> str:
    """A time as part of a file name."""
    return to_text(moment).replace(":", "").replace(".", "-")
