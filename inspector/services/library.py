"""Checklists and laws: imported into the base once, then read by pinned version; nothing is parsed twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, partial

from inspector.content.checklists import parse_checklist
from inspector.content.files import read_text
from inspector.content.laws import parse_law
from inspector.content.library import LawShelf, Library, load_library
from inspector.content.manifest import ChecklistEntry, verify_manifest
from inspector.content.problems import ContentError
from inspector.domain import plain
from inspector.domain.applicable_law import resolve
from inspector.domain.catalogue import LegalNote, PhraseGroup, SiteCategory
from inspector.domain.checklist import Checklist, Item, asked_twice, bases_for
from inspector.domain.inspection import PinnedChecklist
from inspector.domain.law import CitedArticle, Law, Verification
from inspector.domain.standard import Standard
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.services.context import Context
from inspector.services.opinions import BasisKey, confirmed, ticked
from inspector.storage.knowledge import PublishedHead
from inspector.storage.library import LibraryFile

IMPORTED_SETTING = "library_manifest"
UNVERIFIED_SETTING = "unverified"
ItemPlace = tuple[str, str]
"""Checklist id and item id."""


@dataclass(frozen=True)
class ChecklistInfo:
    """A checklist without its items. `own`: published by the bureau; `pack_version` is then what the program brings
    under the same id, "" if nothing.
    """

    id: str
    version: str
    title: str
    topic: str
    items: int
    applies_to: tuple[str, ...]
    sha256: str
    own: bool = False
    pack_version: str = ""

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


@cache
def _read_checklist(text: str, name: str) -> Checklist:
    """A published text never changes, so it is read once, whichever base it lies in."""
    return parse_checklist(text, name, None)


@cache
def _read_law(text: str, key: str) -> Law:
    return parse_law(text, key)


@dataclass
class LibraryService:
    context: Context
    _ticked: dict[tuple[str, str], Checklist] = field(default_factory=dict)
    _asked: dict[tuple[PinnedChecklist, ...], Mapping[ItemPlace, ItemPlace]] = field(default_factory=dict)

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
        """The kinds of site, each with the current checklists that say they apply to it."""
        every = self.checklists()
        return tuple(
            replace(kind, checklists=tuple(one.id for one in every if kind.key in one.applies_to))
            for kind in self.pack.categories
        )

    def category_title(self, key: str) -> str:
        return next((one.title for one in self.pack.categories if one.key == key), key)

    def notes(self) -> Mapping[str, LegalNote]:
        """What to bear in mind when law is applied, by key: lighter-law, concurrence, leniency."""
        return self.pack.notes

    def standards(self) -> Mapping[str, Standard]:
        """Every discharge standard by its key."""
        return self.pack.standards

    def checklists(self, *, category: str = "") -> tuple[ChecklistInfo, ...]:
        """The current checklists, or those made for one kind of site: the bureau's own before the program's."""
        current = {one.id: _of_pack(one) for one in self.pack.entries}
        for head in self.context.knowledge.published():
            if head.retired_at is None:
                pack = next((one.version for one in self.pack.entries if one.id == head.checklist_id), "")
                current[head.checklist_id] = _of_bureau(head, pack)
        return tuple(one for one in current.values() if not category or category in one.applies_to)

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
        """Exactly the version that an inspection was made with, with the reviewers' ticks of today.

        Raises KnownError if the base lacks it.
        """
        key = (pin.id, pin.sha256)
        if key not in self._ticked:
            self._ticked[key] = ticked(self.as_published(pin), self.confirmed, self.laws())
        return self._ticked[key]

    def asked_twice(self, pins: tuple[PinnedChecklist, ...]) -> Mapping[ItemPlace, ItemPlace]:
        """The questions of a visit that an earlier checklist of it asks already → where that is."""
        if pins not in self._asked:
            self._asked[pins] = asked_twice(tuple(self.pinned(pin) for pin in pins))
        return self._asked[pins]

    def as_published(self, pin: PinnedChecklist) -> Checklist:
        """The version as its file says, without the reviewers' ticks. Raises KnownError if the base lacks it."""
        return _read_checklist(self.text(pin=pin), f"{pin.id} {pin.version}")

    def text(self, *, pin: PinnedChecklist) -> str:
        """The text of a published version. Raises KnownError if the base lacks it."""
        text = self.context.library.text("checklist", pin.id, pin.version, pin.sha256)
        text = text or self.context.knowledge.published_text(pin.id, pin.sha256)
        if text is None:
            raise KnownError(
                f"本机没有清单 {pin.id} 的 {pin.version} 版。",
                "检查记录没有改动。",
                "请升级程序或收取内容包。",
            )
        return text

    @cached_property
    def confirmed(self) -> Mapping[BasisKey, Verification]:
        """What the legal reviewers confirmed, by item and fingerprint of the basis."""
        return confirmed(self.context.knowledge.opinions())

    def forget(self) -> None:
        """Read opinions and published versions anew: somebody has added to them."""
        self.__dict__.pop("confirmed", None)
        self._ticked.clear()

    @cached_property
    def _law_shelf(self) -> Mapping[str, LibraryFile]:
        """Law key → its file, the newest of each."""
        current = {entry.sha256 for entry in self.pack.manifest.laws}
        # What this program brings along outranks what was imported later by the machine's clock, which may be wrong.
        files = sorted(self.context.library.files("law"), key=lambda file: file.sha256 in current)
        return {file.id: file for file in files}

    @cached_property
    def _laws(self) -> Mapping[str, Law]:
        files = self._law_shelf.values()
        return LawShelf({file.id: partial(_read_law, file.text, file.id) for file in files})

    @cached_property
    def law_titles(self) -> Mapping[str, str]:
        """Law key → full title; no text is read for it."""
        return {file.id: file.title for file in self._law_shelf.values()}

    def laws(self) -> Mapping[str, Law]:
        """Law key → law, the newest text of each; a text is read when its law is first asked for."""
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
        """How many bases of the current checklists no legal reviewer has confirmed yet; counted once per change."""
        stamp = plain.digest(
            (sorted(one.sha256 for one in self.checklists()), [vars(one) for one in self.confirmed.values()])
        )
        stored, _, count = self.context.people.setting(UNVERIFIED_SETTING).partition(" ")
        if stored != stamp:
            checklists = (self.pinned(info.pin) for info in self.checklists())
            bases = (basis for one in checklists for item in one.items for basis in item.bases)
            count = str(sum(basis.verified is None for basis in bases))
            self.context.people.put_setting(UNVERIFIED_SETTING, f"{stamp} {count}")
        return int(count)


def _of_pack(entry: ChecklistEntry) -> ChecklistInfo:
    return ChecklistInfo(
        entry.id, entry.version, entry.title, entry.topic, entry.items, entry.applies_to, entry.sha256
    )


def _of_bureau(head: PublishedHead, pack_version: str) -> ChecklistInfo:
    return ChecklistInfo(
        head.checklist_id,
        head.version,
        head.title,
        head.topic,
        head.items,
        head.applies_to,
        head.sha256,
        own=True,
        pack_version=pack_version,
    )
