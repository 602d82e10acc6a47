"""An inspection as lists show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.inspection import InspectionState, PlanSource
from inspector.services.context import Context
from inspector.storage.inspections import InspectionRow
from inspector.storage.library import IndexEntry


@dataclass(frozen=True)
class InspectionSummary:
    """`answered` of `total` items were judged; `checklists` are titles, `numbers` the document numbers so far."""

    id: str
    site_id: str
    site_name: str
    party_name: str
    credit_code: str
    category: str
    source: PlanSource
    state: InspectionState
    officers: tuple[str, ...]
    checklists: tuple[str, ...]
    current_item: str
    entered_at: datetime | None
    created_at: datetime
    sealed_at: datetime | None
    planned_on: str
    answered: int
    total: int
    findings: int
    numbers: str


def summaries(rows: tuple[InspectionRow, ...], context: Context) -> tuple[InspectionSummary, ...]:
    """The titles and item counts come from the library index, so no checklist is parsed for a list."""
    index = context.library.index()
    return tuple(_summary(row, index) for row in rows)


def _summary(row: InspectionRow, index: Mapping[tuple[str, str], IndexEntry]) -> InspectionSummary:
    pinned = [index.get((pin.id, pin.sha256)) for pin in row.checklists]
    return InspectionSummary(
        row.id,
        row.site_id,
        row.site_name,
        row.party_name,
        row.credit_code,
        row.category,
        row.source,
        row.state,
        row.officers,
        tuple(entry.title for entry in pinned if entry),
        row.current_item,
        row.entered_at,
        row.created_at,
        row.sealed_at,
        row.planned_on.isoformat() if row.planned_on else "",
        row.answered,
        sum(entry.items for entry in pinned if entry),
        row.findings,
        row.numbers,
    )
