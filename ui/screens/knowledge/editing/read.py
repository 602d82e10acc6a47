"""What the page shows, as the lane reads it: plain values, no widget."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case
from inspector.domain.knowledge import ChecklistDraft
from inspector.domain.law import Law
from inspector.errors import KnownError
from inspector.services.editing import EditedChecklist
from inspector.services.editing_shown import PublishedHead
from inspector.services.library import ChecklistInfo
from ui.screens.knowledge.editing.trial_case import trial_case
from ui.screens.runner import knowledge
from ui.screens.runner.knowledge import Knowledge

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.editing_diff import ShownDiff


@dataclass(frozen=True)
class Overview:
    """What can be edited. `titles`: of the drafts, by the id of their checklist. `retired`: what is in use no more."""

    drafts: tuple[ChecklistDraft, ...] = ()
    titles: Mapping[str, str] | None = None
    checklists: tuple[ChecklistInfo, ...] = ()
    retired: tuple[PublishedHead, ...] = ()

    def draft(self, checklist_id: str) -> ChecklistDraft | None:
        return next((one for one in self.drafts if one.checklist_id == checklist_id), None)

    def info(self, checklist_id: str) -> ChecklistInfo | None:
        return next((one for one in self.checklists if one.id == checklist_id), None)

    def head(self, checklist_id: str) -> PublishedHead | None:
        """The last version of a checklist that is in use no more."""
        return next((one for one in self.retired if one.checklist_id == checklist_id), None)

    def title(self, checklist_id: str) -> str:
        """The title of a draft, else of the checklist in use or retired, else the id."""
        shown = self.info(checklist_id) or self.head(checklist_id)
        return (self.titles or {}).get(checklist_id) or (shown.title if shown else checklist_id)


@dataclass(frozen=True)
class InUse:
    """A checklist in use, its categories in words, and every version that the bureau published, newest first."""

    info: ChecklistInfo
    objects: tuple[str, ...]
    versions: tuple[PublishedHead, ...]
    has_draft: bool
    may_publish: bool


@dataclass(frozen=True)
class Retired:
    """A checklist of the bureau's own that is in use no more: its versions, newest first, its categories in words."""

    versions: tuple[PublishedHead, ...]
    objects: tuple[str, ...]
    has_draft: bool


@dataclass(frozen=True)
class OpenDraft:
    """A draft with what it changes, and what its preview and its publication need."""

    edited: EditedChecklist
    diff: ShownDiff
    next_version: str
    may_publish: bool
    laws: Mapping[str, Law]
    case: Case
    knowledge: Knowledge

    @property
    def is_new(self) -> bool:
        return self.edited.current is None

    @property
    def comes_back(self) -> bool:
        """It was in use once, and nothing of it is now."""
        return self.is_new and bool(self.edited.draft.based_on)

    @property
    def in_use_version(self) -> str:
        """The version that this one will follow, "" for a new checklist."""
        return self.edited.current.version if self.edited.current else ""

    @property
    def changes_nothing(self) -> bool:
        return not self.is_new and self.diff.is_empty

    @property
    def overtaken(self) -> str:
        """The version now in use, where the editing began with another one; "" otherwise."""
        return self.in_use_version if self.in_use_version != self.edited.draft.based_on else ""


def read_overview(services: Services) -> Overview:
    drafts = services.editing.drafts()
    titles = {one.checklist_id: _title(services, one) for one in drafts}
    return Overview(drafts, titles, services.library.checklists(), services.editing.retired())


def read_in_use(services: Services, checklist_id: str) -> InUse:
    info = services.library.info(checklist_id=checklist_id)
    return InUse(
        info,
        tuple(services.library.category_title(key) for key in info.applies_to),
        services.editing.versions(checklist_id=checklist_id),
        any(one.checklist_id == checklist_id for one in services.editing.drafts()),
        services.editing.may_publish(),
    )


def read_retired(services: Services, checklist_id: str) -> Retired:
    versions = services.editing.versions(checklist_id=checklist_id)
    return Retired(
        versions,
        tuple(services.library.category_title(key) for key in versions[0].applies_to),
        any(one.checklist_id == checklist_id for one in services.editing.drafts()),
    )


def read_draft(services: Services, checklist_id: str, now: datetime) -> OpenDraft:
    from inspector.services.editing_diff import shown_diff

    edited = services.editing.edited(checklist_id=checklist_id)
    diff = services.editing.compare(checklist_id=checklist_id)
    old = edited.current or replace(edited.checklist, sections=())
    laws = services.library.laws()
    bureau = services.bureau.get() or services.bureau.suggest(name="")
    case = trial_case(edited.checklist, bureau, now)
    return OpenDraft(
        edited,
        shown_diff(diff, old, edited.checklist, laws),
        services.editing.next_version(checklist_id=checklist_id),
        services.editing.may_publish(),
        laws,
        case,
        knowledge.read(services, case),
    )


def copied(services: Services, checklist_id: str, title: str) -> Checklist:
    """A new checklist that begins as a copy; the questions keep their ids, for they are the same questions."""
    checklist = services.library.as_published(services.library.info(checklist_id=checklist_id).pin)
    return replace(checklist, id=_free_id(services, checklist_id), title=title)


def _free_id(services: Services, like: str) -> str:
    """`boilers-2`, `boilers-3` …: the first that no checklist, draft or retired version has."""
    taken = {one.id for one in services.library.checklists()}
    taken |= {one.checklist_id for one in services.editing.drafts()}
    stem = re.sub(r"-\d+$", "", like)
    names = (f"{stem}-{number}" for number in count(2))
    return next(one for one in names if one not in taken and not services.editing.versions(checklist_id=one))


def _title(services: Services, draft: ChecklistDraft) -> str:
    try:
        return services.editing.edited(checklist_id=draft.checklist_id).checklist.title
    except KnownError:  # told when the draft is opened
        return ""
