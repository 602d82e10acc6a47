"""Writing drafts: every change is stored with its trail in one transaction; sealed inspections refuse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from inspector.domain import plain
from inspector.domain.inspection import Inspection, InspectionState
from inspector.domain.typed import tidied_fields
from inspector.errors import BugError, KnownError
from inspector.services.context import Context, known
from inspector.storage.inspections import InspectionHead

EDITABLE = (InspectionState.DRAFT, InspectionState.IN_PROGRESS)


@dataclass
class Draft:
    """One user action on one inspection: its writes share an operation and a transaction."""

    context: Context
    head: InspectionHead
    operation: str
    why: str
    undoable: bool

    @cached_property
    def inspection(self) -> Inspection:
        """The whole inspection as it was when the action began."""
        return known(self.context.inspections.get(self.head.id), "该检查")

    @cached_property
    def actor(self) -> str:
        return self.context.actor_name()

    def insert(self, entity: str, row_id: str, value: object) -> None:
        self.context.inspections.insert(entity, value)
        self._note(entity, row_id, None, value)

    def replace(self, entity: str, row_id: str, old: object, new: object) -> None:
        """Store a changed row; an unchanged one is left alone."""
        if old == new:
            return
        if isinstance(new, Inspection):
            self.context.inspections.update(new)
        else:
            self.context.inspections.replace(entity, new)
        self._note(entity, row_id, old, new)

    def delete(self, entity: str, row_id: str, old: object) -> None:
        self.context.inspections.delete(entity, row_id)
        self._note(entity, row_id, old, None)

    def note(self, entity: str, row_id: str, old: object | None, new: object | None) -> None:
        """Record a change whose row was written by other means."""
        self._note(entity, row_id, old, new)

    def _note(self, entity: str, row_id: str, old: object | None, new: object | None) -> None:
        self.context.trail.add(
            inspection_id=self.head.id,
            operation=self.operation,
            at=self.context.now_text(),
            by=self.actor,
            entity=entity,
            row_id=row_id,
            old=None if old is None else plain.canonical(old).decode(),
            new=None if new is None else plain.canonical(new).decode(),
            why=self.why,
            undoable=self.undoable,
        )


@contextmanager
def drafting(
    context: Context,
    inspection_id: str,
    *,
    why: str = "",
    undoable: bool = False,
    states: tuple[InspectionState, ...] = EDITABLE,
) -> Iterator[Draft]:
    """Open one user action. Raises KnownError when the inspection is not in one of the states."""
    with context.database.write():
        head = known(context.inspections.head(inspection_id), "该检查")
        if head.state not in states:
            raise KnownError(_closed(head.state), "已存入的记录没有改动。", _way_out(head.state))
        yield Draft(context, head, context.ids(), why, undoable)


def editable(fields: Mapping[str, object], allowed: Set[str]) -> dict[str, object]:
    """The fields to change, their texts tidy. Raises BugError for one that may not be changed."""
    unknown = fields.keys() - allowed
    if unknown:
        raise BugError(f"not an editable field: {sorted(unknown)}")
    return tidied_fields(fields)


def _closed(state: InspectionState) -> str:
    words = {
        InspectionState.READY: "检查正在签字，内容已固定，不能直接修改。",
        InspectionState.SEALED: "检查已封存，不能再改。",
        InspectionState.VOIDED: "检查已作废，不能再改。",
        InspectionState.DRAFT: "检查尚未开始。",
    }
    return words.get(state, "检查已经开始，不能再改这一项。")


def _way_out(state: InspectionState) -> str:
    words = {
        InspectionState.READY: "确需修改的，请先“返回修改”，已签的名会作废并留痕。",
        InspectionState.SEALED: "确需更正的，另作补正或作废后重新出具。",
        InspectionState.DRAFT: "请先开始检查。",
    }
    return words.get(state, "")
