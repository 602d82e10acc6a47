"""What the content packs hold beside laws and checklists: common phrases and the kinds of site."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.law import Citation


@dataclass(frozen=True)
class PhraseGroup:
    """常用语 for one field of the record (检查情况, 当事人陈述 …)."""

    id: str
    title: str
    phrases: tuple[str, ...]


@dataclass(frozen=True)
class LegalNote:
    """What a person must bear in mind when law is applied (从旧兼从轻 …), with the places it rests on."""

    key: str
    title: str
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class SiteCategory:
    """A kind of 监管对象, and the checklists made for it (empty where there is none yet)."""

    key: str
    title: str
    group: str
    checklists: tuple[str, ...] = ()
