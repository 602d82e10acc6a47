"""Settings of this machine's window: declared as data, kept in one small versioned JSON file.

Who works here and what the machine is called are records and live in the base; this file may be lost without loss.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

SCHEMA_VERSION = 1
THEMES = ("auto", "light", "dark", "contrast")
LANGUAGES = ("zh_CN", "en")


@dataclass(frozen=True)
class Geometry:
    """Where the window stood, in logical pixels."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True)
class Settings:
    """Everything that can be set. `theme` "auto" follows the system."""

    theme: str = "auto"
    language: str = "zh_CN"
    geometry: Geometry | None = None


def load(path: Path) -> Settings:
    """The settings in the file, or the defaults; a file that cannot be read is kept aside as `*.broken`.

    Single values that are not allowed fall back to their default; a file of a newer program is read as far as
    it is understood.
    """
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(table, dict) or not isinstance(table.get("schema_version"), int):
            raise ValueError("not a settings file")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _keep_aside(path)
        return Settings()
    return _understood(table)


def save(path: Path, settings: Settings) -> None:
    """Replace the file whole. Raises OSError when the folder cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    table = {"schema_version": SCHEMA_VERSION, **asdict(settings)}
    part = path.with_suffix(".part")
    part.write_text(json.dumps(table, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    part.replace(path)


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".broken"))
    except OSError:
        # The folder is read-only: the file stays where it is, and the next start reads the defaults again.
        return


def _understood(table: Mapping[str, object]) -> Settings:
    """Field by field, each with its own rule; what has no rule is not a setting."""
    known = {name: table[name] for name, allowed in _RULES.items() if name in table and allowed(table[name])}
    return Settings(
        theme=str(known.get("theme", Settings.theme)),
        language=str(known.get("language", Settings.language)),
        geometry=_geometry(known.get("geometry")),
    )


def _geometry(value: object) -> Geometry | None:
    if not isinstance(value, dict):
        return None
    x, y, width, height = (value[name] for name in ("x", "y", "width", "height"))
    return Geometry(x, y, width, height, bool(value.get("maximized")))


def _is_geometry(value: object) -> bool:
    names = [field.name for field in fields(Geometry) if field.name != "maximized"]
    return isinstance(value, dict) and all(type(value.get(name)) is int for name in names)


_RULES: Mapping[str, Callable[[object], bool]] = {
    "theme": lambda value: value in THEMES,
    "language": lambda value: value in LANGUAGES,
    "geometry": lambda value: value is None or _is_geometry(value),
}
