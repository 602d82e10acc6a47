"""One photo from anywhere into the vault: hashed while it is copied, decoded as a test, only then stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePath

from inspector.evidence.exif import PhotoFacts, facts_of
from inspector.evidence.photo import opened
from inspector.evidence.renditions import Renditions, print_picture, renditions_of, write_renditions
from inspector.evidence.vault import Staged, Vault

_EXTENSIONS = {
    "image/jpeg": {"jpg", "jpeg", "jpe", "jfif", "mpo"},
    "image/png": {"png"},
    "image/webp": {"webp"},
    "image/tiff": {"tif", "tiff"},
}


@dataclass(frozen=True)
class ImportedPhoto:
    """A photo whose original is safe in the vault; `size` in bytes. The database row may be written now."""

    sha256: str
    size: int
    original_name: str
    facts: PhotoFacts
    renditions: Renditions


def import_photo(
    source: Path | bytes,
    original_name: str,
    vault: Vault,
    renditions_dir: Path,
    *,
    now: datetime | None = None,
) -> ImportedPhoto:
    """Store one photo and make its renditions; may run in several threads at once.

    `now` lets a camera time in the future be flagged. Raises KnownError, with nothing left in the vault, when
    the file is not a whole photo, the source vanishes, or the disk refuses.
    """
    with vault.staging(source) as staged:
        facts, renditions = _examined(staged, original_name, renditions_dir, now)
        stored = vault.publish(staged)
    return ImportedPhoto(stored.sha256, stored.size, original_name, facts, renditions)


def _examined(
    staged: Staged, name: str, renditions_dir: Path, now: datetime | None
) -> tuple[PhotoFacts, Renditions]:
    with opened(staged.path, name) as image:
        facts = _with_extension_doubt(facts_of(image, now), name)
        picture = print_picture(image, name)
    made = renditions_of(renditions_dir, staged.sha256)
    return facts, made if made.complete else write_renditions(picture, renditions_dir, staged.sha256)


def _with_extension_doubt(facts: PhotoFacts, name: str) -> PhotoFacts:
    """A real photo under a wrong extension is evidence all the same: stored as it is, and flagged."""
    extension = PurePath(name).suffix.lower().lstrip(".")
    if not extension or extension in _EXTENSIONS[facts.mime]:
        return facts
    return replace(facts, warnings=(*facts.warnings, "extension_mismatch"))
