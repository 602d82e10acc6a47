"""Defaults that are content: read from `data/`, never spelled in code."""

from __future__ import annotations

import tomllib

from inspector.domain.bureau import Bureau
from inspector.paths import bundled


def _review_authority(name: str, words: dict[str, str]) -> str:
    """The people's government to which the bureau belongs, also for a branch of it (行政复议法第24条)."""
    place, mark, _rest = name.partition(words["mark"])
    return words["of_place"].format(place=place) if place and mark else words["unknown"]


def bureau_defaults(name: str, region: str) -> Bureau:
    """A bureau with the usual patterns; `region` is the one- or two-character short name, e.g. 示."""
    defaults = tomllib.loads(bundled("data/bureau.toml").read_text(encoding="utf-8"))
    short = region or name[:1]
    patterns = {kind: pattern.format(region=short) for kind, pattern in defaults["number_patterns"].items()}
    return Bureau(
        name=name,
        letterhead=name,
        region=short,
        address="",
        phone="",
        review_authority=_review_authority(name, defaults["review_authority"]),
        court=defaults["court"].format(region=region),
        frequency_cap=defaults["frequency_cap"],
        number_patterns=patterns,
    )
