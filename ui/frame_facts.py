"""What the frame of the window says on every page: who works here, which content, what is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.officer import Officer

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WATCHES = frozenset({"session", "officer", "bureau", "number", "library", "ledger", "inspection"})


@dataclass(frozen=True)
class FrameFacts:
    """`overdue` findings, `numbers_left` of this machine's blocks."""

    actor: Officer | None
    officers: tuple[Officer, ...]
    library: str
    machine: str
    numbers_left: int
    overdue: int


def frame_facts(services: Services) -> FrameFacts:
    """Runs in the lane."""
    return FrameFacts(
        services.session.actor(),
        services.officers.all(),
        services.library.version(),
        services.session.device().name,
        services.documents.left(),
        len(services.ledger.lines(view="overdue")),
    )
