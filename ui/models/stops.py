"""Where an unfinished inspection stands: the item the officer looked at last, as words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from inspector.errors import KnownError

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.summaries import InspectionSummary


def stops(services: Services, inspections: Iterable[InspectionSummary]) -> dict[str, str]:
    """Inspection id → "2.1 裸露土方…". Runs in the lane."""
    found = ((one.id, _item_words(services, one.current_item)) for one in inspections if one.current_item)
    return {inspection_id: words for inspection_id, words in found if words}


def _item_words(services: Services, key: str) -> str:
    checklist_id, _, item_id = key.partition("/")
    try:
        item = services.library.checklist(checklist_id=checklist_id).item(item_id)
    except (KnownError, KeyError):
        # The present checklist has another item there: better no words than wrong ones.
        return ""
    return f"{item.number} {item.question}"
