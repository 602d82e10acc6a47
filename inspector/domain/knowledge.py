"""What a bureau adds to the content that comes along: checklists of its own, legal opinions, the texts of laws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class PublishedChecklist:
    """A version of a checklist that the bureau published; only its retirement is ever added to it.

    `based_on` is the version that the editing began with ("" for a new checklist), `note` what changed and why.
    """

    id: str
    checklist_id: str
    version: str
    sha256: str
    title: str
    topic: str
    items: int
    applies_to: tuple[str, ...]
    text: str
    based_on: str
    note: str
    published_at: datetime
    published_by: str
    retired_at: datetime | None = None
    retired_by: str = ""
    retired_why: str = ""


@dataclass(frozen=True)
class ChecklistDraft:
    """A checklist being edited on this machine; nobody else sees it before it is published.

    `source` tells where the text came from: a file's name, "" for a copy of the current version.
    """

    checklist_id: str
    based_on: str
    text: str
    source: str
    notes: tuple[str, ...]
    updated_at: datetime
    updated_by: str


class Verdict(StrEnum):
    """A legal reviewer's word on a basis: confirmed · doubted (with what is wrong) · withdrawn."""

    CONFIRMED = "confirmed"
    DOUBTED = "doubted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class LegalOpinion:
    """What a reviewer said about one basis of one item. `basis` is the SHA-256 of what was judged: it lapses with it.

    Opinions are only added; the newest on a basis counts.
    """

    id: str
    item_id: str
    basis: str
    verdict: Verdict
    note: str
    by: str
    officer_id: str
    at: datetime


@dataclass(frozen=True)
class TextArticle:
    """One article of a law's full text. `heading` is the way to it (编, 章, 节), joined by an ideographic space."""

    number: int
    label: str
    heading: str
    text: str


@dataclass(frozen=True)
class LawText:
    """The full text of a law as the bureau imported it; `law_key` "" for one that the library does not cite."""

    id: str
    law_key: str
    title: str
    source_name: str
    source_sha256: str
    imported_at: datetime
    imported_by: str
    articles: tuple[TextArticle, ...]
    retired_at: datetime | None = None
