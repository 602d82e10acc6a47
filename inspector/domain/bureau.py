"""The authority whose name stands at the head of every document."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Bureau:
    """`number_patterns` maps a document kind to a pattern with {year} and {n}, e.g. `示环限改字〔{year}〕{n}号`.

    `jurisdiction` lists the townships or districts in which it may inspect. `frequency_cap` is the yearly number of
    planned inspections of one company (国办发〔2024〕54号).
    """

    name: str
    letterhead: str
    region: str
    address: str
    phone: str
    postal_code: str = ""
    supervision_phone: str = ""
    review_authority: str = ""
    court: str = ""
    jurisdiction: tuple[str, ...] = ()
    frequency_cap: int = 2
    number_patterns: dict[str, str] = field(default_factory=dict)
