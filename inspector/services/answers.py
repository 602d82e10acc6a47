"""Answering: one key press is one transaction; every answer can be taken back."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import cast

from inspector.domain import plain
from inspector.domain.checklist import Item, parse_measure
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Answer, Finding, Result, item_key
from inspector.domain.typed import tidy
from inspector.errors import BugError, KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context
from inspector.services.drafts import Draft, drafting
from inspector.services.evidence import proposed_proof
from inspector.services.findings import FindingService
from inspector.services.library import LibraryService
from inspector.storage.inspections import InspectionHead
from inspector.storage.trail import Change


@dataclass(frozen=True)
class Answered:
    """The stored answer, the finding it opened or carries, the one it took away, and whether a value met its limit."""

    answer: Answer
    finding: Finding | None
    removed: Finding | None
    verdict: bool | None


@dataclass(frozen=True)
class Undone:
    """What was taken back; `checklist_id` and `item_id` are "" when it was not about one item."""

    text: str
    checklist_id: str
    item_id: str


@dataclass(frozen=True)
class Asked:
    """An item where the visit asks it, and the keys of all checklists in which the answer counts, this one first."""

    checklist_id: str
    item: Item
    keys: tuple[str, ...]


@dataclass(frozen=True)
class AnswerService:
    context: Context
    library: LibraryService
    findings: FindingService

    def answer(
        self,
        inspection_id: str,
        checklist_id: str,
        item_id: str,
        result: Result | None = None,
        value: str | None = None,
        note: str | None = None,
    ) -> Done[Answered]:
        """Store what was said about one item; None leaves a part as it is.

        不符合 opens a finding drafted from the item; leaving 不符合 takes it away again. A question that several
        checklists ask is answered once: the answer is stored for each of them, the finding stands for all.
        Raises KnownError for an item that is not on the inspection's checklists.
        """
        with drafting(self.context, inspection_id, undoable=True) as draft:
            asked = self._asked(draft.head, checklist_id, item_id)
            answered = self._store(draft, asked, result, value, note)
        return Done(answered, Changes.of("answer", inspection_id, answered.answer.key))

    def rest(
        self, inspection_id: str, checklist_id: str, item_ids: tuple[str, ...], result: Result
    ) -> Done[int]:
        """Give the same judgement to those of the items that nobody has judged yet; one undo takes all back."""
        with drafting(self.context, inspection_id, undoable=True) as draft:
            changed = 0
            for item_id in item_ids:
                asked = self._asked(draft.head, checklist_id, item_id)
                old = self._old(inspection_id, asked.checklist_id, asked.item.id)
                if old.result is Result.UNCHECKED:
                    self._store(draft, asked, result, None, None)
                    changed += 1
        return Done(changed, Changes.of("answer", inspection_id))

    def undo(self, inspection_id: str) -> Done[Undone | None]:
        """Take back the last change of an answer, finding or photo of this inspection."""
        with drafting(self.context, inspection_id, why="撤销") as draft:
            changes = self.context.trail.last_undoable(inspection_id)
            for change in changes:
                self._revert(draft, change)
            if changes:
                self.context.trail.mark_undone(inspection_id, changes[0].operation)
        undone = _described(changes) if changes else None
        return Done(
            undone, Changes.of("answer", inspection_id) | Changes.of("finding") | Changes.of("evidence")
        )

    def _store(
        self,
        draft: Draft,
        asked: Asked,
        result: Result | None,
        value: str | None,
        note: str | None,
    ) -> Answered:
        item = asked.item
        old = self._old(draft.head.id, asked.checklist_id, item.id)
        new = replace(
            old,
            result=old.result if result is None else result,
            value=old.value if value is None else tidy(value).strip(),
            note=old.note if note is None else tidy(note),
            answered_at=self.context.clock.now(),
            author=draft.actor,
        )
        if _said(new) != _said(old):
            for key in asked.keys:
                self._put(draft, key, new)
        self._restate_proofs(draft, item, old, new)
        finding, removed = self._follow(draft, asked, old, new)
        return Answered(new, finding, removed, verdict(item, new.value))

    def _put(self, draft: Draft, key: str, answer: Answer) -> None:
        checklist_id, _, item_id = key.partition("/")
        old = self._old(draft.head.id, checklist_id, item_id)
        new = replace(answer, checklist_id=checklist_id, item_id=item_id)
        self.context.inspections.put_answer(new)
        draft.note("answer", key, old if old.answered_at else None, new)

    def _restate_proofs(self, draft: Draft, item: Item, old: Answer, new: Answer) -> None:
        """A photo whose 证明对象 is still the proposed one says the new result, not the old one."""
        before, after = proposed_proof(item, old.result), proposed_proof(item, new.result)
        if before == after:
            return
        for photo in self.context.inspections.evidence(draft.head.id):
            if new.key in photo.item_ids and photo.proves == before:
                draft.replace("evidence", photo.id, photo, replace(photo, proves=after))

    def _follow(
        self, draft: Draft, asked: Asked, old: Answer, new: Answer
    ) -> tuple[Finding | None, Finding | None]:
        carried = self.findings.of_item(draft.head.id, new.key)
        if new.result is Result.NONCOMPLIANT and carried is not None:
            return self.findings.restated(draft, carried, asked.item, old, new), None
        if new.result is Result.NONCOMPLIANT:
            return self.findings.from_item(draft, asked.keys, asked.item, new), None
        if old.result is Result.NONCOMPLIANT and carried is not None:
            return None, _detach(draft, carried, asked.keys)
        return None, None

    def _old(self, inspection_id: str, checklist_id: str, item_id: str) -> Answer:
        stored = self.context.inspections.answer(inspection_id, checklist_id, item_id)
        return stored or Answer(inspection_id, checklist_id, item_id)

    def _asked(self, inspection: InspectionHead, checklist_id: str, item_id: str) -> Asked:
        pins = {pin.id: pin for pin in inspection.checklists}
        again = self.library.asked_twice(inspection.checklists)
        first = again.get((checklist_id, item_id), (checklist_id, item_id))
        try:
            item = self.library.pinned(pins[first[0]]).item(first[1])
        except KeyError as error:
            raise KnownError(
                f"本次检查的清单里没有检查项 {item_id}。", "已有结果没有改动。", "请刷新后再试。"
            ) from error
        keys = (first, *(place for place, asked in again.items() if asked == first))
        return Asked(first[0], item, tuple(item_key(*place) for place in keys))

    def _revert(self, draft: Draft, change: Change) -> None:
        if change.entity == "answer":
            self._revert_answer(draft, change)
        elif change.entity in ("finding", "evidence"):
            self._revert_row(draft, change)
        else:
            raise BugError(f"no undo for {change.entity}")

    def _revert_answer(self, draft: Draft, change: Change) -> None:
        checklist_id, _, item_id = change.row_id.partition("/")
        before = _read(Answer, change.old) or Answer(draft.head.id, checklist_id, item_id)
        self.context.inspections.put_answer(before)
        draft.note("answer", change.row_id, _read(Answer, change.new), before)

    def _revert_row(self, draft: Draft, change: Change) -> None:
        kind: type[Finding] | type[Evidence] = Finding if change.entity == "finding" else Evidence
        before, after = _read(kind, change.old), _read(kind, change.new)
        if before is None:
            draft.delete(change.entity, change.row_id, after)
        elif after is None:
            draft.insert(change.entity, change.row_id, before)
        else:
            draft.replace(change.entity, change.row_id, after, before)


def verdict(item: Item, value: str) -> bool | None:
    """Whether a measured value meets the item's limit; None without a limit or a number."""
    measured = parse_measure(value) if item.limit else None
    return None if measured is None or item.limit is None else item.limit.met_by(measured)


def _said(answer: Answer) -> tuple[Result, str, str]:
    return (answer.result, answer.value, answer.note)


def _detach(draft: Draft, finding: Finding, keys: tuple[str, ...]) -> Finding | None:
    """Take the item from its finding; a finding without any item left goes with it, and undo brings it back."""
    left = tuple(one for one in finding.items if one not in keys)
    if left:
        draft.replace("finding", finding.id, finding, replace(finding, items=left))
        return None
    draft.delete("finding", finding.id, finding)
    return finding


def _read(kind: type[plain.T], text: str | None) -> plain.T | None:
    return None if text is None else plain.load(kind, json.loads(text))


def _described(changes: tuple[Change, ...]) -> Undone:
    about = next((one for one in changes if one.entity == "answer"), changes[0])
    words = {"answer": "检查项结果", "finding": "问题", "evidence": "照片"}
    if about.entity == "answer":
        checklist_id, _, item_id = about.row_id.partition("/")
        return Undone(words["answer"], checklist_id, item_id)
    row = cast(dict[str, object], json.loads(about.old or about.new or "{}"))
    items = row.get("items") or row.get("item_ids")
    first = str(items[0]) if isinstance(items, list) and items else ""
    checklist_id, _, item_id = first.partition("/")
    return Undone(words[about.entity], checklist_id, item_id)
