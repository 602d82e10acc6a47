"""The value behind every chip: what it says, in which tone, with which icon."""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme import Tone


@dataclass(frozen=True)
class ChipSpec:
    """A status is always tone + icon + word. `icon_token` overrides the icon's colour."""

    text: str
    tone: Tone = "na"
    icon: str = ""
    icon_token: str = ""


def law_chip(text: str) -> ChipSpec:
    """The chip of a legal basis: outline and scales."""
    return ChipSpec(text, "outline", "scale", "accent_text")
