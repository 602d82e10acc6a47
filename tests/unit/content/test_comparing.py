"""Two versions of a checklist side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from inspector.content.checklists import parse_checklist
from inspector.content.comparing import BasisChange, FieldChange, ItemMove, SectionChange, compare
from inspector.domain.checklist import EvidenceKind, Method, RequiredEvidence, Section
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.law import Citation
from tests.unit.content.generated import cell_text, checklists


@pytest.fixture
def old(checklist_text, laws):
    return parse_checklist(checklist_text, "small", laws)


def with_items(checklist, *items):
    return replace(checklist, sections=(replace(checklist.sections[0], items=items),))


@settings(max_examples=30)
@given(checklists(cell_text), checklists(cell_text))
def test_that_only_equal_checklists_have_no_difference(one, other):
    assert compare(one, replace(one, sha256="0")).is_empty
    assert compare(one, other).is_empty == (one == other)
    assert len(compare(one, other).added) == len(compare(other, one).removed)


def test_that_a_changed_field_is_told_with_its_lines_before_and_after(old):
    first, second = old.items
    changed = replace(
        first,
        question="围挡够高、够牢",
        method=Method.OFF_SITE,
        deadline=Deadline(DeadlineKind.WORKING, 5),
        evidence=(*first.evidence, RequiredEvidence(EvidenceKind.VIDEO, "绕行一圈")),
    )
    (change,) = compare(old, with_items(old, changed, second)).changed
    assert (change.old, change.new, change.bases) == (first, changed, ())
    assert change.fields == (
        FieldChange("method", ("on_site",), ("off_site",)),
        FieldChange("question", ("围挡够高",), ("围挡够高、够牢",)),
        FieldChange(
            "evidence",
            ("photo: 全景", "measurement: 高度"),
            ("photo: 全景", "measurement: 高度", "video: 绕行一圈"),
        ),
        FieldChange("deadline.kind", ("calendar",), ("working",)),
        FieldChange("deadline.days", ("3",), ("5",)),
    )


def test_that_a_value_that_came_has_no_lines_before(old):
    first, second = old.items
    (change,) = compare(old, with_items(old, replace(first, limit=None), second)).changed
    assert change.fields == (
        FieldChange("limit.comparison", (">=",), ()),
        FieldChange("limit.value", ("2.5",), ()),
    )


def test_that_added_and_removed_items_are_told_by_their_ids(old):
    first, second = old.items
    new = replace(second, id="a3", number="1.3")
    difference = compare(old, with_items(old, first, new))
    assert (difference.added, difference.removed) == ((new,), (second,))
    assert not difference.changed
    assert not difference.moved


def test_that_an_item_in_another_section_or_order_is_moved_not_changed(old):
    first, second = old.items
    two = replace(old, sections=(Section("one", "第一节", (first,)), Section("two", "第二节", (second,))))
    difference = compare(old, two)
    assert difference.moved == (ItemMove("a2", "one", "two", "1.2", "1.2"),)
    assert difference.sections == (SectionChange("two", None, "第二节"),)
    assert not difference.changed
    swapped = compare(old, with_items(old, second, first))
    assert len(swapped.moved) == 1
    assert not swapped.changed


def test_that_a_renamed_section_and_a_new_head_are_told(old):
    renamed = replace(old, version="2", sections=(replace(old.sections[0], title="围挡"),))
    difference = compare(old, renamed)
    assert difference.sections == (SectionChange("one", "第一节", "围挡"),)
    assert difference.head == (FieldChange("version", ("1",), ("2",)),)


def test_that_an_edited_basis_is_set_beside_the_one_it_was(old):
    first, second = old.items
    was, stays = first.bases
    edited = replace(was, penalties=(Citation("old", 115, 1),), note="")
    more = replace(
        stays, applies_when="另一种情形", duties=(), local_rule="条例", valid_from=date(2026, 9, 1)
    )
    (change,) = compare(old, with_items(old, replace(first, bases=(edited, stays, more)), second)).changed
    assert change.bases == (
        BasisChange(
            was,
            edited,
            (FieldChange("penalties", (), ("old:115:1",)), FieldChange("note", ("没有罚则。",), ())),
        ),
        BasisChange(None, more),
    )
    assert not change.bases_reordered


def test_that_another_order_of_the_bases_is_told(old):
    first, second = old.items
    (change,) = compare(old, with_items(old, replace(first, bases=first.bases[::-1]), second)).changed
    assert (change.fields, change.bases, change.bases_reordered) == ((), (), True)
