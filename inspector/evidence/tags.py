"""EXIF directories as plain mappings: tag number to value, nested directories below their pointer tags."""

from __future__ import annotations

from collections.abc import Mapping

Tags = Mapping[int, object]
EXIF_IFD, GPS_IFD = 0x8769, 0x8825


def group_of(tags: Tags, pointer: int) -> Tags:
    """The nested directory, empty when it is absent or broken."""
    found = tags.get(pointer)
    return found if isinstance(found, Mapping) else {}


def clean_text(value: object) -> str:
    """Text up to the first NUL on one line, at most 80 characters; empty for anything that is no text."""
    raw = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    if not isinstance(raw, str):
        return ""
    visible = "".join(mark if mark.isprintable() else " " for mark in raw.split("\0")[0])
    return " ".join(visible.split())[:80]
