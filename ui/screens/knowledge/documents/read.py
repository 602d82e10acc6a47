"""What the page asks the lane for: the wordings that hold, and what previews are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inspector.domain.document import DocumentKind
from inspector.domain.paper import OwnWording
from inspector.paths import Paths
from inspector.services.wording_shown import Material

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class Overview:
    """`own`: the bureau's own wordings that hold. `texts`: the text of every kind that holds."""

    own: Mapping[DocumentKind, OwnWording] = field(default_factory=dict)
    texts: Mapping[DocumentKind, str] = field(default_factory=dict)
    may_publish: bool = False


def read_overview(services: Services) -> Overview:
    own = {line.kind: line.own for line in services.wording.lines() if line.own is not None}
    texts = {kind: _with_plain_ends(services.wording.text(kind)) for kind in DocumentKind}
    return Overview(own, texts, services.editing.may_publish())


def _with_plain_ends(text: str) -> str:
    """As the text stands in an editor, which knows one line end only."""
    return text.replace("\r\n", "\n")


def read_material(services: Services, inspection_id: str, paths: Paths) -> Material:
    """For one of our own visits, or for the made-up one without an id."""
    return Material(services.wording.case_context(inspection_id), services.bureau.get(), paths)
