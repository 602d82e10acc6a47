"""What the runner reads when it opens: one question to the lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.catalogue import PhraseGroup
from inspector.domain.inspection import Case, InspectionState
from inspector.services.inspections import LastAnswer
from ui.screens.runner import knowledge, words
from ui.screens.runner.knowledge import Knowledge
from ui.screens.runner.view import Laws

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class Opened:
    """One inspection with all that stands beside it."""

    case: Case
    laws: Laws
    last: Mapping[str, LastAnswer]
    phrases: tuple[PhraseGroup, ...]
    knowledge: Knowledge


def read(services: Services, inspection_id: str) -> Opened:
    case = services.inspections.case(inspection_id)
    return Opened(
        case,
        services.library.laws(),
        services.inspections.last_visit(inspection_id),
        services.library.phrases(),
        knowledge.read(services, case),
    )


def sealed_words(case: Case) -> str:
    """Why nothing can be changed here; "" while the visit is in progress."""
    tr, one = words.translate, case.inspection
    if one.state is InspectionState.IN_PROGRESS:
        return ""
    if one.state is InspectionState.SEALED and one.sealed_at is not None:
        return tr("已封存 {time}，只能补正").format(time=words.clock_time(one.sealed_at))
    return {
        InspectionState.READY: tr("待签字，内容已固定"),
        InspectionState.VOIDED: tr("已作废"),
    }.get(one.state, tr("尚未开始"))
