"""Checklists and laws: imported into the base once, then read by pinned version; nothing is parsed twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from inspector.content.checklists import parse_checklist
from inspector.content.files import read_text
from inspector.content.laws import parse_law
from inspector.content.library import Library, load_library
from inspector.content.manifest import verify_manifest
from inspector.content.problems import ContentError
from inspector.domain.applicable_law import resolve
from inspector.domain.catalogue import PhraseGroup, SiteCategory
from inspector.domain.checklist import Checklist, Item, bases_for
from inspector.domain.inspection import PinnedChecklist
from inspector.domain.law import CitedArticle, Law
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.services.context import Context
from inspector.storage.library import LibraryFile

IMPORTED_SETTING = "library_manifest"


@dataclass(frozen=True)
class ChecklistInfo:
    """A checklist without its items."""

    id: str
    version: str
    title: str
    topic: str
    items: int
    applies_to: tuple[str, ...]
    sha256: str

    @property
    def pin(self) -> PinnedChecklist:
        return PinnedChecklist(self.id, self.version, self.sha256)


@dataclass(frozen=True)
class BasisOption:
    """One basis of an item on a day. `applies_when` says in which case it is the right one ("" for the only one)."""

    applies_when: str
    authority: str
    own_competence: bool
    articles: tuple[CitedArticle, ...]


@dataclass
class LibraryService:
    context: Context
    _parsed: dict[tuple[str, str], Checklist] = field(default_factory=dict)

    @cached_property
    def pack(self) -> Library:
        """The content that this program brings along."""
        return load_library(bundled("data"))

    def version(self) -> str:
        """The date of the content pack."""
        return self.pack.version

    def import_pack(self) -> bool:
        """Bring the program's content into the base, once per pack; True if anything was new.

        Raises ContentError for a file that is not what the manifest says: it would stand under a published hash.
        """
        stamp = "|".join(sorted(self.pack.manifest.hashes.values()))
        if self.context.people.setting(IMPORTED_SETTING) == stamp:
            return False
        problems = verify_manifest(self.pack.root)
        if problems:
            raise ContentError(problems)
        with self.context.database.write():
            self.context.library.add((*self._law_files(), *self._checklist_files()))
            self.context.people.put_setting(IMPORTED_SETTING, stamp)
        return True

    def _law_files(self) -> tuple[LibraryFile, ...]:
        at, version = self.context.now_text(), self.version()
        return tuple(
            LibraryFile("law", one.key, version, one.sha256, one.title, 0, self._text(one.file), at)
            for one in self.pack.manifest.laws
        )

    def _checklist_files(self) -> tuple[LibraryFile, ...]:
        at = self.context.now_text()
        return tuple(
            LibraryFile(
                "checklist", one.id, one.version, one.sha256, one.title, one.items, self._text(one.file), at
            )
            for one in self.pack.entries
        )

    def _text(self, file: str) -> str:
        return read_text(self.pack.root / file)

    def categories(self) -> tuple[SiteCategory, ...]:
        return self.pack.categories

    def category_title(self, key: str) -> str:
        return next((one.title for one in self.categories() if one.key == key), key)

    def checklists(self, *, category: str = "") -> tuple[ChecklistInfo, ...]:
        """The current checklists, or those made for one kind of site."""
        return tuple(
            ChecklistInfo(one.id, one.version, one.title, one.topic, one.items, one.applies_to, one.sha256)
            for one in self.pack.entries
            if not category or category in one.applies_to
        )

    def info(self, *, checklist_id: str) -> ChecklistInfo:
        """Raises KnownError for a checklist that the pack does not have."""
        for one in self.checklists():
            if one.id == checklist_id:
                return one
        raise KnownError(
            f"没有编号为“{checklist_id}”的检查清单。", "其他记录没有改动。", "请从清单列表中选择。"
        )

    def checklist(self, *, checklist_id: str) -> Checklist:
        """The current version of a checklist."""
        return self.pinned(self.info(checklist_id=checklist_id).pin)

    def pinned(self, pin: PinnedChecklist) -> Checklist:
        """Exactly the version that an inspection was made with. Raises KnownError if the base lacks it."""
        key = (pin.id, pin.sha256)
        if key not in self._parsed:
            text = self.context.library.text("checklist", pin.id, pin.version, pin.sha256)
            if text is None:
                raise KnownError(
                    f"本机没有清单 {pin.id} 的 {pin.version} 版。",
                    "检查记录没有改动。",
                    "请升级程序或收取内容包。",
                )
            self._parsed[key] = parse_checklist(text, f"{pin.id} {pin.version}", None)
        return self._parsed[key]

    @cached_property
    def _laws(self) -> Mapping[str, Law]:
        current = {entry.sha256 for entry in self.pack.manifest.laws}
        # What this program brings along outranks what was imported later by the machine's clock, which may be wrong.
        files = sorted(self.context.library.files("law"), key=lambda file: file.sha256 in current)
        return {key: parse_law(text, key) for key, text in {file.id: file.text for file in files}.items()}

    def laws(self) -> Mapping[str, Law]:
        """Law key → law, the newest text of each."""
        return self._laws

    def cited(self, *, item: Item, day: date) -> tuple[CitedArticle, ...]:
        """The articles to propose for conduct of that day, duties first: those of the first basis that holds."""
        options = self.options(item=item, day=day)
        return options[0].articles if options else ()

    def options(self, *, item: Item, day: date) -> tuple[BasisOption, ...]:
        """Every basis of the item that holds on the day; alternatives among which the officer picks."""
        return tuple(
            BasisOption(
                basis.applies_when, basis.authority, basis.own_competence, resolve(basis, self.laws())
            )
            for basis in bases_for(item, day)
        )

    def phrases(self) -> tuple[PhraseGroup, ...]:
        return self.pack.phrases

    def unverified(self) -> int:
        """How many bases of the current checklists no legal reviewer has confirmed yet."""
        checklists = (self.pinned(info.pin) for info in self.checklists())
        return sum(basis.verified is None for one in checklists for item in one.items for basis in item.bases)
