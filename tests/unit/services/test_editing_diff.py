"""What a draft changes, said in the words of the workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.content.comparing import compare
from inspector.domain.checklist import Condition, EvidenceKind, RequiredEvidence, Severity
from inspector.services.editing_diff import shown_diff

DUST = "dust-six-hundred"


@pytest.fixture
def old(bench):
    return bench.services.library.checklist(checklist_id=DUST)


@pytest.fixture
def shown(bench, old):
    """The comparison of the dust checklist with an edited one."""
    laws = bench.services.library.laws()
    return lambda new: shown_diff(compare(old, new), old, new, laws)


def with_item(checklist, number, **changes):
    """The checklist with fields of its n-th item changed."""
    wanted = checklist.items[number]
    sections = tuple(
        replace(one, items=tuple(replace(item, **changes) if item is wanted else item for item in one.items))
        for one in checklist.sections
    )
    return replace(checklist, sections=sections)


def fields_of(diff):
    (item,) = diff.items
    return {field.heading: (field.old, field.new) for field in item.fields}


def test_that_equal_versions_show_nothing_and_the_version_number_is_left_to_publishing(old, shown):
    assert shown(replace(old, version="2030.1")).is_empty


def test_that_codes_are_said_as_the_workbook_says_them(old, shown):
    evidence = (*old.items[0].evidence, RequiredEvidence(EvidenceKind.VIDEO, "喷淋启动"))
    found = fields_of(shown(with_item(old, 0, severity=Severity.MINOR, evidence=evidence)))
    assert found["严重程度"] == (("一般",), ("轻微",))
    assert found["证据"][1][-1] == "录像：喷淋启动"


def test_that_a_condition_names_the_item_it_asks_for(old, shown):
    first, second = old.items[:2]
    found = fields_of(shown(with_item(old, 1, condition=Condition(first.id, ("noncompliant",)))))
    assert found["条件：检查项"][1] == (f"{first.number} {first.problem_title}",)
    assert found["条件：结果"][1] == ("不符合",)
    assert second.condition is None


def test_that_a_basis_is_one_field_with_the_law_by_its_name(old, shown):
    basis = old.items[0].bases[-1]
    bases = (*old.items[0].bases[:-1], replace(basis, penalties=basis.duties, authority="某某局"))
    found = fields_of(shown(with_item(old, 0, bases=bases)))
    (heading,) = found
    assert heading == "法律依据 2026-08-15 起"
    assert "处罚机关：某某局" in found[heading][1]
    assert any(line.startswith("处罚条款：生态环境法典第") for line in found[heading][1])


def test_that_items_that_came_or_went_show_everything_they_say_on_one_side(old, shown):
    first, *rest = old.sections
    new = replace(old, sections=(replace(first, items=(replace(first.items[0], id="new-1"),)), *rest))
    diff = shown(new)
    assert (diff.count("added"), diff.count("removed")) == (1, 1)
    added, removed = diff.items[0], diff.items[-1]
    assert all(not field.old and field.new for field in added.fields)
    assert all(field.old and not field.new for field in removed.fields)
    assert {field.heading for field in added.fields} >= {"检查方法", "整改要求", "违法事实"}


def test_that_an_item_in_another_section_is_shown_as_moved_from_where_to_where(old, shown):
    first, second, *rest = old.sections
    moved = first.items[-1]
    new = replace(old, sections=(replace(second, items=(*second.items, moved)), *rest))
    (move,) = [one for one in shown(new).moves if one.id == moved.id]
    assert move.old == f"{first.title} {moved.number}"
    assert move.new == f"{second.title} {moved.number}"


def test_that_a_removed_basis_stands_on_the_old_side(old, shown):
    found = fields_of(shown(with_item(old, 0, bases=old.items[0].bases[1:])))
    gone = old.items[0].bases[0]
    assert gone.valid_to is not None
    assert gone.valid_to < date(2026, 8, 15)
    assert found[f"法律依据 {gone.valid_from} 至 {gone.valid_to}"][1] == ()
