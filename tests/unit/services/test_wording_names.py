"""The placeholders that are offered while a wording is edited, and what the manual says about them."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from inspector.documents.assemble import PLACEHOLDERS
from inspector.documents.papers import namespace
from inspector.documents.papers.blocks import SPECS
from inspector.documents.papers.fields import FieldKind
from inspector.documents.papers.namespace import LOOPS, NAMES
from inspector.domain.document import BOUND_KINDS, PAPER_KINDS, VISIT_KINDS, DocumentKind
from inspector.services import wording_names
from inspector.services.wording import program_text
from inspector.services.wording_names import in_place, placeholders

MANUAL = (Path(__file__).parents[3] / "docs" / "document-wording.md").read_text(encoding="utf-8")
WORDS = wording_names._words()
THINGS = {
    "finding": namespace.FindingFacts,
    "officer": namespace.OfficerFacts,
    "photo": namespace.PhotoFacts,
    "row": namespace.EvidenceRow,
    "document": namespace.DocumentLine,
    "item": namespace.DocumentLine,
    "notice": namespace.DocumentLine,
    "order": namespace.DocumentLine,
    "service": namespace.ServiceFacts,
    "event": namespace.EventFacts,
    "replaces": namespace.ReplacedFacts,
}


def offered(kind: DocumentKind, text: str, line: int) -> dict[str, str]:
    return {one.name: one.written for group in placeholders(kind, text, line) for one in group.names}


def line_of(text: str, begins: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), 1) if line.startswith(begins))


def test_that_every_placeholder_of_a_paper_is_explained_and_no_other():
    assert {name for group in WORDS.group for name in group.names} == NAMES


def test_that_every_part_of_a_thing_is_explained_and_no_other():
    explained = {of: set(part.names) for part in WORDS.part for of in part.of}
    assert explained == {name: {one.name for one in fields(kind)} for name, kind in THINGS.items()}
    assert set(LOOPS.values()) <= set(explained)


def test_that_every_placeholder_of_what_is_signed_at_the_site_is_explained_and_no_other():
    allowed = {
        kind.value: {key: set(names.split()) for key, names in texts.items() if names}
        for kind, texts in PLACEHOLDERS.items()
    }
    assert {
        kind: {key: set(names) for key, names in texts.items()} for kind, texts in WORDS.visit.items()
    } == allowed


def test_that_the_manual_says_of_every_placeholder_what_the_editor_says():
    rows = {name: says for group in WORDS.group for name, says in group.names.items()}
    rows |= {f"{part.of[0]}.{name}": says for part in WORDS.part for name, says in part.names.items()}
    missing = [name for name, says in rows.items() if f"| `{name}` | {says} |" not in MANUAL]
    assert missing == []
    for texts in WORDS.visit.values():
        for key, names in texts.items():
            row = "；".join(f"`{name}` {says}" for name, says in names.items())
            assert f"| `{key}` | {row} |" in MANUAL


def test_that_the_manual_names_every_kind_block_field_loop_and_single_brace():
    words = [kind.value for kind in DocumentKind] + list(SPECS) + list(FieldKind) + list(LOOPS)
    words += [f"{{{name}}}" for names in WORDS.braces.values() for name in names]
    assert [word for word in words if f"`{word}`" not in MANUAL and f'"{word}"' not in MANUAL] == []


@pytest.mark.parametrize("kind", [*PAPER_KINDS, *BOUND_KINDS], ids=lambda kind: kind.value)
def test_that_a_paper_offers_every_name_and_its_own_fields(kind):
    text = program_text(kind)
    names = offered(kind, text, len(text.splitlines()) // 3)
    assert names.keys() >= NAMES
    for one in tomllib.loads(text).get("field", []):
        assert ("finding." if "each" in one else "") + one["name"] in names


def test_that_a_text_signed_at_the_site_offers_its_own_names_alone():
    text = program_text(DocumentKind.SITE_RECORD)
    assert list(offered(DocumentKind.SITE_RECORD, text, line_of(text, "shown"))) == ["bureau", "officers"]
    assert list(offered(DocumentKind.SITE_RECORD, text, line_of(text, "told ="))) == []


def test_that_a_text_of_several_lines_offers_the_same_in_each():
    text = program_text(DocumentKind.SITE_RECORD)
    first = line_of(text, "summary")
    assert "noncompliant" in offered(DocumentKind.SITE_RECORD, text, first + 2)


def test_that_single_braces_are_offered_where_they_are_used():
    text = program_text(DocumentKind.SERVICE_PROOF)
    assert offered(DocumentKind.SERVICE_PROOF, text, line_of(text, "page_label"))["pages"] == "{pages}"
    note = offered(DocumentKind.SERVICE_PROOF, text, line_of(text, "note") + 1)
    assert note == {name: f"{{{name}}}" for name in WORDS.braces["note"]}


def test_that_names_are_offered_while_the_file_is_broken():
    text = program_text(DocumentKind.SERVICE_PROOF).replace('label = "送达方式"', 'label = "送达方式')
    assert "recipient_kind" in offered(DocumentKind.SERVICE_PROOF, text, 100)


@pytest.mark.parametrize(
    ("before", "put"),
    [
        ('text = "', "{{ party }}"),
        ("", "{{ party }}"),
        ('text = "{{ site }}，', "{{ party }}"),
        ('text = "{{ site or ', "party"),
        ('text = "{% if ', "party"),
        ('when = "', "party"),
        ('checked = "not ', "party"),
    ],
)
def test_that_a_name_is_put_in_bare_inside_of_an_expression(before, put):
    text = program_text(DocumentKind.APPROVAL)
    (party,) = (
        one
        for group in placeholders(DocumentKind.APPROVAL, text, 20)
        for one in group.names
        if one.name == "party"
    )
    assert in_place(party, before) == put


def test_that_the_kinds_signed_at_the_site_are_those_with_texts():
    assert {kind.value for kind in VISIT_KINDS} == set(WORDS.visit)
