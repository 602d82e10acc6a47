"""A whole pack, read only as far as it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from inspector.content.catalogue import load_categories, load_notes, load_phrases
from inspector.content.checklists import load_checklist
from inspector.content.laws import load_law
from inspector.content.manifest import ChecklistEntry, Manifest, load_manifest
from inspector.content.standards import load_standard
from inspector.domain.catalogue import LegalNote, PhraseGroup, SiteCategory
from inspector.domain.checklist import Checklist
from inspector.domain.law import Law
from inspector.domain.standard import Standard


class LawShelf(Mapping[str, Law]):
    """Law key → Law; a law is read when its law is first asked for. Raises ContentError then."""

    def __init__(self, readers: Mapping[str, Callable[[], Law]]) -> None:
        self._readers = dict(readers)
        self._read: dict[str, Law] = {}

    def __getitem__(self, key: str) -> Law:
        if key not in self._read:
            self._read[key] = self._readers[key]()
        return self._read[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)


@dataclass(frozen=True)
class Library:
    """Laws, checklists, standards, phrases and site kinds of one pack.

    Titles and versions come from the manifest at once; files are read and checked when asked for, then kept.
    Every reading property raises ContentError for a file with mistakes.
    """

    root: Path
    manifest: Manifest

    @property
    def version(self) -> str:
        return self.manifest.version

    @property
    def entries(self) -> tuple[ChecklistEntry, ...]:
        """What checklists there are, without reading them."""
        return self.manifest.checklists

    @cached_property
    def laws(self) -> Mapping[str, Law]:
        return LawShelf(
            {entry.key: partial(load_law, self.root / entry.file) for entry in self.manifest.laws}
        )

    @cached_property
    def checklists(self) -> tuple[Checklist, ...]:
        return tuple(self.checklist(entry.id) for entry in self.entries)

    def checklist(self, checklist_id: str) -> Checklist:
        """One checklist. Raises KeyError, ContentError."""
        if checklist_id not in self._checklists:
            entry = {each.id: each for each in self.entries}[checklist_id]
            self._checklists[checklist_id] = load_checklist(self.root / entry.file, self.laws)
        return self._checklists[checklist_id]

    @cached_property
    def _checklists(self) -> dict[str, Checklist]:
        return {}

    @cached_property
    def phrases(self) -> tuple[PhraseGroup, ...]:
        files = sorted(self.root.glob("phrases/*.toml"))
        return tuple(group for file in files for group in load_phrases(file))

    @cached_property
    def notes(self) -> Mapping[str, LegalNote]:
        """What to bear in mind when law is applied, by key."""
        return {note.key: note for note in load_notes(self.root / "notes.toml")}

    @cached_property
    def standards(self) -> Mapping[str, Standard]:
        """Every standard by its key."""
        files = sorted(self.root.glob("standards/*.toml"))
        return {standard.key: standard for standard in map(load_standard, files)}

    @cached_property
    def categories(self) -> tuple[SiteCategory, ...]:
        """The kinds of site, each with the checklists that say they apply to it."""
        made_for = {key: [each.id for each in self.entries if key in each.applies_to] for key in self._keys}
        return tuple(replace(each, checklists=tuple(made_for[each.key])) for each in self._kinds)

    @cached_property
    def _kinds(self) -> tuple[SiteCategory, ...]:
        return load_categories(self.root / "categories.toml")

    @property
    def _keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self._kinds)


def load_library(root: Path) -> Library:
    """Open the pack in `root` (`data/`). Reads its manifest only. Raises KnownError, ContentError."""
    return Library(root, load_manifest(root))
