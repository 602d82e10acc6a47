"""manifest.toml: what a pack holds, its version, every SHA-256; published versions never change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.content.fields import Table, parse_toml
from inspector.content.files import read_text, text_sha256
from inspector.content.problems import ContentError, Problem
from inspector.errors import KnownError

NAME = "manifest.toml"


@dataclass(frozen=True)
class LawEntry:
    file: str
    key: str
    title: str
    sha256: str


@dataclass(frozen=True)
class ChecklistEntry:
    """Enough of a checklist to list it and offer it without reading its file."""

    file: str
    id: str
    version: str
    title: str
    topic: str
    items: int
    applies_to: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class OtherEntry:
    file: str
    sha256: str


@dataclass(frozen=True)
class PublishedVersion:
    """A checklist version that inspections may have pinned."""

    id: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Manifest:
    version: str
    laws: tuple[LawEntry, ...] = ()
    checklists: tuple[ChecklistEntry, ...] = ()
    others: tuple[OtherEntry, ...] = ()
    published: tuple[PublishedVersion, ...] = ()

    @property
    def hashes(self) -> dict[str, str]:
        """File (relative, with /) → SHA-256."""
        entries: tuple[LawEntry | ChecklistEntry | OtherEntry, ...] = (
            *self.laws,
            *self.checklists,
            *self.others,
        )
        return {entry.file: entry.sha256 for entry in entries}


def load_manifest(root: Path) -> Manifest:
    """Read the manifest of a pack. Raises KnownError or ContentError."""
    table = parse_toml(read_text(root / NAME), NAME)
    manifest = Manifest(
        version=table.text("version"),
        laws=tuple(_law(each) for each in table.tables("laws")),
        checklists=tuple(_checklist(each) for each in table.tables("checklists")),
        others=tuple(_other(each) for each in table.tables("others")),
        published=tuple(_published(each) for each in table.tables("published")),
    )
    table.close()
    table.problems.raise_if_any()
    return manifest


def _law(table: Table) -> LawEntry:
    entry = LawEntry(table.text("file"), table.text("key"), table.text("title"), table.text("sha256"))
    table.close()
    return entry


def _checklist(table: Table) -> ChecklistEntry:
    entry = ChecklistEntry(
        file=table.text("file"),
        id=table.text("id"),
        version=table.text("version"),
        title=table.text("title"),
        topic=table.text("topic"),
        items=table.whole("items", required=True) or 0,
        applies_to=table.texts("applies_to"),
        sha256=table.text("sha256"),
    )
    table.close()
    return entry


def _other(table: Table) -> OtherEntry:
    entry = OtherEntry(table.text("file"), table.text("sha256"))
    table.close()
    return entry


def _published(table: Table) -> PublishedVersion:
    entry = PublishedVersion(table.text("id"), table.text("version"), table.text("sha256"))
    table.close()
    return entry


CONTENT_FILES = (
    "laws/*.toml",
    "checklists/*.toml",
    "standards/*.toml",
    "phrases/*.toml",
    "categories.toml",
    "notes.toml",
)


def content_files(root: Path) -> tuple[str, ...]:
    """The files that a manifest must name, relative to the pack, with /."""
    found = (path for pattern in CONTENT_FILES for path in sorted(root.glob(pattern)))
    return tuple(path.relative_to(root).as_posix() for path in found)


def verify_manifest(root: Path) -> tuple[Problem, ...]:
    """What differs from the manifest: changed, missing and unlisted files, altered published versions.

    Raises KnownError or ContentError only when the manifest itself cannot be read.
    """
    manifest = load_manifest(root)
    present = content_files(root)
    changed = (_changed(root, file, wanted) for file, wanted in manifest.hashes.items())
    unlisted = (
        Problem(file, 1, "这个文件没有登记在 manifest.toml 中")
        for file in present
        if file not in manifest.hashes
    )
    return (*(each for each in changed if each), *unlisted, *altered_versions(manifest))


def _changed(root: Path, file: str, wanted: str) -> Problem | None:
    try:
        found = text_sha256(read_text(root / file))
    except ContentError as error:
        return error.problems[0]
    except KnownError as error:
        return Problem(file, 1, error.happened)
    return None if found == wanted else Problem(file, 1, "内容与 manifest.toml 登记的 SHA-256 不一致")


def altered_versions(manifest: Manifest) -> tuple[Problem, ...]:
    """Checklists whose content changed under a version number that was already published."""
    published = {(each.id, each.version): each.sha256 for each in manifest.published}
    return tuple(
        Problem(entry.file, 1, f"版本 {entry.version} 已经发布，内容不能再改；请先提升「version」")
        for entry in manifest.checklists
        if published.get((entry.id, entry.version), entry.sha256) != entry.sha256
    )
