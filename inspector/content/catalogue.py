"""Phrase files and the list of site kinds."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from inspector.content.fields import Table, parse_toml
from inspector.content.files import read_text
from inspector.content.laws import citations
from inspector.domain.catalogue import LegalNote, PhraseGroup, SiteCategory


def load_phrases(path: Path) -> tuple[PhraseGroup, ...]:
    """The groups of one phrase file. Raises ContentError."""
    table = parse_toml(read_text(path), path.name)
    groups = tuple(_group(each) for each in table.tables("groups", required=True))
    _close(table, "groups", (group.id for group in groups))
    return groups


def _group(table: Table) -> PhraseGroup:
    group = PhraseGroup(table.text("id"), table.text("title"), table.texts("phrases", required=True))
    table.close()
    return group


def load_notes(path: Path) -> tuple[LegalNote, ...]:
    """What to bear in mind when law is applied. Raises ContentError."""
    table = parse_toml(read_text(path), path.name)
    notes = tuple(_note(each) for each in table.tables("notes", required=True))
    _close(table, "notes", (note.key for note in notes))
    return notes


def _note(table: Table) -> LegalNote:
    cited = citations(table, "citations")
    note = LegalNote(table.text("key"), table.text("title"), table.text("text"), cited)
    table.close()
    return note


def load_categories(path: Path) -> tuple[SiteCategory, ...]:
    """The kinds of site, still without their checklists. Raises ContentError."""
    table = parse_toml(read_text(path), path.name)
    categories = tuple(_category(each) for each in table.tables("categories", required=True))
    _close(table, "categories", (category.key for category in categories))
    return categories


def _category(table: Table) -> SiteCategory:
    category = SiteCategory(table.text("key"), table.text("title"), table.text("group"))
    table.close()
    return category


def _close(table: Table, key: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            table.problems.add((key, index), f"「{name}」重复")
        seen.add(name)
    table.close()
    table.problems.raise_if_any()
