"""证据: the original by its hash, and what an officer says about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Evidence:
    """A photo or attachment. `sha256` names the untouched original; coordinates in 1e-7 degree.

    `taken_at` comes from the camera, `imported_at` from this machine; `warnings` are codes of what is odd about the
    file (never corrected silently). `item_ids` are the checklist items it belongs to.
    """

    id: str
    inspection_id: str
    sequence: int
    sha256: str
    size: int
    mime: str
    original_name: str
    imported_at: datetime
    imported_by: str
    width: int = 0
    height: int = 0
    taken_at: datetime | None = None
    taken_text: str = ""
    lat_e7: int | None = None
    lon_e7: int | None = None
    device: str = ""
    source: str = "file"
    caption: str = ""
    proves: str = ""
    place: str = ""
    photographer: str = ""
    item_ids: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
