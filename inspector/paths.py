"""The one door to bundled files and to the folders of one user; nobody else spells a path."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from inspector.errors import BugError


@cache
def bundle_root() -> Path:
    """The folder that holds `data/` and `resources/`: the checkout, or the unpacked frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def bundled(relative: str) -> Path:
    """The absolute path of a bundled file, e.g. `bundled("resources/fonts/song.ttf")`.

    Raises BugError for an absolute path or one that climbs out of the bundle.
    """
    parts = PurePosixPath(relative)
    if parts.is_absolute() or ".." in parts.parts:
        raise BugError(f"not a bundled path: {relative!r}")
    return bundle_root() / relative


@dataclass(frozen=True)
class Paths:
    """The folders of one installation's records. Nothing in them is ever a bundled file."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "inspector.db"

    @property
    def originals(self) -> Path:
        """Photo and attachment originals, by SHA-256; read-only once written."""
        return self.root / "originals"

    @property
    def renditions(self) -> Path:
        """Thumbnails and print renditions; can be rebuilt from the originals."""
        return self.root / "renditions"

    @property
    def documents(self) -> Path:
        """Issued PDF files, by SHA-256."""
        return self.root / "documents"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"


def default_root() -> Path:
    """The per-user data folder of this platform; `INSPECTOR_DATA_DIR` overrides it."""
    import os

    from platformdirs import user_data_path

    chosen = os.environ.get("INSPECTOR_DATA_DIR")
    return Path(chosen) if chosen else user_data_path("inspector", appauthor=False)
