"""What the frame of the window says on every page: who works here, which content, what is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.officer import Officer

if TYPE_CHECKING:
    from inspector.bootstrap import Services

WATCHES = frozenset({"session", "officer", "bureau", "number", "library", "inspection", "demo"})
OVERDUE_WATCHES = frozenset({"ledger", "demo"})


@dataclass(frozen=True)
class FrameFacts:
    """`numbers_left` of this machine's blocks."""

    actor: Officer | None
    officers: tuple[Officer, ...]
    library: str
    machine: str
    numbers_left: int


def frame_facts(services: Services) -> FrameFacts:
    """Runs in the lane."""
    return FrameFacts(
        services.session.actor(),
        services.officers.all(),
        services.library.version(),
        services.session.device().name,
        services.numbers.left(),
    )


def overdue(services: Services) -> int:
    """How many findings are overdue. Runs in the lane; apart from the rest, because it looks through the ledger."""
    return len(services.ledger.lines(view="overdue"))
