"""Checklists edited by people who do not program: a draft on this machine, compared, tried out, then published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.content.checklists import load_checklist, parse_checklist
from inspector.content.files import text_sha256
from inspector.content.writing import render_checklist
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import PinnedChecklist
from inspector.domain.knowledge import ChecklistDraft, PublishedChecklist
from inspector.domain.officer import Role
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.library import LibraryService
from inspector.services.opinions import without_ticks
from inspector.storage.knowledge import PublishedHead

if TYPE_CHECKING:
    from inspector.content.comparing import ChecklistDiff

PUBLISHERS = frozenset({Role.CLERK, Role.REVIEWER, Role.HEAD})
EVERY_KIND = "问卷没有写适用对象：已设为全部类型，请导出 Excel 在“清单”表里改好再发布。"
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.\-]{0,19}")


@dataclass(frozen=True)
class EditedChecklist:
    """A draft with what it says. `current` is the version in use that it will follow, None for a new checklist."""

    draft: ChecklistDraft
    checklist: Checklist
    current: Checklist | None


@dataclass(frozen=True)
class EditingService:
    context: Context
    library: LibraryService

    # -------------------------------------------------------------- drafts

    def drafts(self) -> tuple[ChecklistDraft, ...]:
        """What is being edited on this machine, the newest first."""
        return self.context.knowledge.drafts()

    def edited(self, *, checklist_id: str) -> EditedChecklist:
        """A draft read, with the version in use. Raises KnownError where there is no such draft."""
        draft = known(self.context.knowledge.draft(checklist_id), "这张清单的草稿")
        checklist = parse_checklist(draft.text, f"{checklist_id}（草稿）", None)
        return EditedChecklist(draft, checklist, self._current(checklist_id))

    def discard(self, *, checklist_id: str) -> Done[None]:
        """Throw a draft away; what is published stays."""
        self.context.knowledge.drop_draft(checklist_id)
        return Done(None, Changes.of("checklist_draft", checklist_id))

    def keep(self, *, checklist: Checklist, source: str, notes: Iterable[str] = ()) -> Done[ChecklistDraft]:
        """Store a checklist as the draft of its id; an older draft gives way.

        Marks of verification stay behind: only a reviewer gives them, and not in a file. Raises ContentError.
        """
        text = render_checklist(without_ticks(checklist))
        parse_checklist(text, source, self.library.laws())
        draft = ChecklistDraft(
            checklist_id=checklist.id,
            based_on=self._newest_version(checklist.id),
            text=text,
            source=source,
            notes=tuple(notes),
            updated_at=self.context.clock.now(),
            updated_by=self.context.actor_name(),
        )
        self.context.knowledge.put_draft(draft)
        return Done(draft, Changes.of("checklist_draft", checklist.id))

    # -------------------------------------------------------------- Excel and XLSForm

    def export_workbook(self, *, checklist_id: str, path: Path, draft: bool = False) -> Path:
        """Write the version in use, or the draft, as an Excel workbook. Raises KnownError when it cannot be written."""
        from inspector.content.workbook.export import write_workbook

        checklist = self.edited(checklist_id=checklist_id).checklist if draft else self._in_use(checklist_id)
        write_workbook(
            checklist,
            path,
            laws=self.library.laws(),
            categories=self.library.categories(),
            standards=tuple(self.library.standards()),
        )
        return path

    def import_workbook(self, *, path: Path) -> Done[ChecklistDraft]:
        """Read an edited workbook into a draft. Raises KnownError that names sheet, row and column of each mistake."""
        return self.keep(checklist=self.read_file(path=path), source=path.name)

    def read_file(self, *, path: Path) -> Checklist:
        """Read a checklist from a workbook or a TOML file, and store nothing. Raises KnownError with every mistake."""
        if path.suffix.lower() == ".toml":
            return load_checklist(path, self.library.laws())
        from inspector.content.workbook.reading import read_workbook

        return read_workbook(
            path, laws=self.library.laws(), categories=self.library.categories(), taken=self._taken_ids()
        )

    def import_xlsform(self, *, path: Path) -> Done[ChecklistDraft]:
        """Read an XLSForm workbook into a draft; what could not be carried over stands in its notes, by row."""
        from inspector.content.xlsform import read_xlsform

        kinds = tuple(one.key for one in self.library.categories())
        today = local_date(self.context.clock.now())
        result = read_xlsform(path, valid_from=today, applies_to=kinds)
        notes = (*(str(note) for note in result.notes), EVERY_KIND)
        return self.keep(checklist=result.checklist, source=path.name, notes=notes)

    def _taken_ids(self) -> frozenset[str]:
        """Item ids that any version ever had: statistics join on them, so none is given out again."""
        every = self.context.library.index().values()
        pins = [PinnedChecklist(one.id, one.version, one.sha256) for one in every]
        return frozenset(item.id for pin in pins for item in self.library.as_published(pin).items)

    # -------------------------------------------------------------- comparing and publishing

    def compare(self, *, checklist_id: str) -> ChecklistDiff:
        """What the draft changes in the version in use; everything is new in a new checklist."""
        from inspector.content.comparing import compare

        edited = self.edited(checklist_id=checklist_id)
        return compare(edited.current or replace(edited.checklist, sections=()), edited.checklist)

    def versions(self, *, checklist_id: str) -> tuple[PublishedHead, ...]:
        """Every version that the bureau published, the newest first."""
        heads = (one for one in self.context.knowledge.published() if one.checklist_id == checklist_id)
        return tuple(reversed(tuple(heads)))

    def retired(self) -> tuple[PublishedHead, ...]:
        """The newest version of every checklist of the bureau's own that is no longer in use, by title."""
        current = {info.id for info in self.library.checklists()}
        newest = {one.checklist_id: one for one in self.context.knowledge.published()}
        gone = (one for key, one in newest.items() if key not in current)
        return tuple(sorted(gone, key=lambda one: (one.title, one.checklist_id)))

    def restore(self, *, published_id: str) -> Done[ChecklistDraft]:
        """A published version as a draft, to be published again under a new number.

        Raises KnownError where there is a draft of the checklist already, which it would take the place of.
        """
        old = known(self.context.knowledge.published_checklist(published_id), "该版本")
        if self.context.knowledge.draft(old.checklist_id) is not None:
            raise KnownError("这张清单已有草稿。", "草稿没有改动。", "请打开草稿继续，或者先放弃它。")
        source = f"{old.version} 版"
        checklist = parse_checklist(old.text, source, None)
        return self.keep(checklist=checklist, source=source)

    def next_version(self, *, checklist_id: str, day: date | None = None) -> str:
        """A version number that nothing published has yet: the year and a running number (2026.2)."""
        year = (day or local_date(self.context.clock.now())).year
        used = self._versions(checklist_id)
        return next(name for n in range(1, 10_000) if (name := f"{year}.{n}") not in used)

    def publish(self, *, checklist_id: str, version: str, note: str) -> Done[PublishedChecklist]:
        """Make the draft the version in use, for ever as it is now; open inspections keep theirs.

        Raises KnownError for a person who may not, a version that exists, a missing note, a draft that changes nothing.
        """
        self._check_person()
        edited = self.edited(checklist_id=checklist_id)
        self._check_publishing(edited, version, note)
        text = render_checklist(replace(edited.checklist, version=version))
        published = self._published(edited, version, note.strip(), text)
        with self.context.database.write():
            self.context.knowledge.put_published(published, self.context.author(note.strip()))
            self.context.knowledge.drop_draft(checklist_id)
        self.library.forget()
        return Done(published, Changes.of("checklist", checklist_id) | Changes.of("checklist_draft"))

    def retire(self, *, published_id: str, why: str) -> Done[PublishedChecklist]:
        """Take a version of the bureau's out of use: the one before it, or the program's, is used again.

        Inspections that pinned it keep it. Raises KnownError without a reason, or for a person who may not.
        """
        self._check_person()
        old = known(self.context.knowledge.published_checklist(published_id), "该版本")
        if not why.strip():
            raise KnownError("没有写停用的理由。", "清单没有改动。", "请写明理由。")
        new = replace(
            old,
            retired_at=self.context.clock.now(),
            retired_by=self.context.actor_name(),
            retired_why=why.strip(),
        )
        self.context.knowledge.put_published(new, self.context.author(why.strip()))
        self.library.forget()
        return Done(new, Changes.of("checklist", old.checklist_id))

    def may_publish(self) -> bool:
        """Whether the person at this machine may publish: 内勤, 法制审核人员 or 负责人."""
        actor = self.context.actor()
        return actor is not None and actor.role in PUBLISHERS

    def _check_person(self) -> None:
        if not self.may_publish():
            raise KnownError(
                "只有内勤、法制审核人员和负责人可以发布或者停用清单。",
                "清单没有改动，草稿还在。",
                "请在“设置”中选择有权发布的人员。",
            )

    def _check_publishing(self, edited: EditedChecklist, version: str, note: str) -> None:
        nothing = "没有发布，草稿还在。"
        if not _VERSION.fullmatch(version):
            raise KnownError(
                f"版本号“{version}”不能用。", nothing, "请用数字、字母和点，例如 2026.2，不超过 20 个字符。"
            )
        if version in self._versions(edited.checklist.id):
            raise KnownError(
                f"版本 {version} 已经发布过，内容不能再改。",
                nothing,
                f"请改用 {self.next_version(checklist_id=edited.checklist.id)}。",
            )
        if not note.strip():
            raise KnownError("没有写改了什么。", nothing, "请用一句话写明改动和理由，办案人员会看到。")
        if edited.current is not None and self.compare(checklist_id=edited.checklist.id).is_empty:
            raise KnownError("草稿和现行版本没有差别。", nothing, "请先修改，或者放弃草稿。")
        parse_checklist(edited.draft.text, f"{edited.checklist.id}（草稿）", self.library.laws())

    def _published(self, edited: EditedChecklist, version: str, note: str, text: str) -> PublishedChecklist:
        checklist = edited.checklist
        return PublishedChecklist(
            id=self.context.ids(),
            checklist_id=checklist.id,
            version=version,
            sha256=text_sha256(text),
            title=checklist.title,
            topic=checklist.topic,
            items=len(checklist.items),
            applies_to=checklist.applies_to,
            text=text,
            based_on=edited.draft.based_on,
            note=note,
            published_at=self.context.clock.now(),
            published_by=self.context.actor_name(),
        )

    def _versions(self, checklist_id: str) -> frozenset[str]:
        every = self.context.library.index().values()
        return frozenset(one.version for one in every if one.id == checklist_id)

    def _newest_version(self, checklist_id: str) -> str:
        """The version in use, else the last one that was; "" for a new checklist."""
        current = self._current(checklist_id)
        before = () if current else self.versions(checklist_id=checklist_id)
        return current.version if current else before[0].version if before else ""

    def _in_use(self, checklist_id: str) -> Checklist:
        return self.library.as_published(self.library.info(checklist_id=checklist_id).pin)

    def _current(self, checklist_id: str) -> Checklist | None:
        current = {info.id for info in self.library.checklists()}
        return self._in_use(checklist_id) if checklist_id in current else None
