"""The score of a file review: what a gap costs, by which rule, within which limits."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

import pytest

from inspector.content.file_review import load_scale
from inspector.domain.document import PAPER_KINDS, VISIT_KINDS
from inspector.domain.file_review import Grade, Target
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.services.review import Review, ReviewLine, scale, scored
from tests.house_rules import ROOT


def gap(code: str, document: str = "") -> ReviewLine:
    return ReviewLine(code, "major", "缺陷", "", Target("record"), document)


def codes_in_the_rules() -> set[str]:
    """What stands first in a ReviewLine, or is handed to the local `line` and `_unsaid` helpers."""
    found = set()
    for file in (ROOT / "inspector/services").glob("review_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return {code for code in found if re.fullmatch(r"[a-z]+(-[a-z_]+)*", code)}


def test_that_every_rule_of_the_scale_is_one_that_the_review_knows():
    missing = {f"missing-{kind.value}" for kind in (*VISIT_KINDS, *PAPER_KINDS)}
    from_elements = {one.code for one in scale().elements}
    assert set(scale().rules) - codes_in_the_rules() - missing - from_elements == set()


def test_that_every_document_that_can_be_missing_has_its_rule():
    for kind in (*VISIT_KINDS, *PAPER_KINDS):
        assert f"missing-{kind.value}" in scale().rules


def test_that_points_which_nobody_read_in_the_official_scale_are_called_proposals():
    known = [rule for rule in scale().rules.values() if not rule.own]
    assert [(rule.code, rule.points) for rule in known] == [("missing-service_proof", 2)]


def test_that_a_clean_file_has_all_points():
    review = scored([ReviewLine("times", "good", "合理", "", Target("times"))])
    assert (review.score, review.passed) == (100, True)


def test_that_a_deduction_counts_each_time_up_to_its_limit():
    rule = scale().rules["proves"]
    review = scored([gap("proves")] * 5)
    assert (rule.points, rule.most) == (1, 3)
    assert [line.taken for line in review.lines] == [1, 1, 1, 0, 0]


def test_that_a_major_error_counts_once():
    review = scored([gap("fact"), gap("fact")])
    assert review.score == 100 - scale().rules["fact"].points


def test_that_the_deductions_of_one_document_end_at_its_limit_and_a_major_error_comes_on_top():
    codes = [code for code, rule in scale().rules.items() if rule.document == "site_record"]
    small = [code for code in codes if scale().rules[code].grade is Grade.DEDUCTION]
    most = scale().limits["site_record"]
    assert sum(scale().rules[code].points for code in small) > most
    assert scored(map(gap, small)).score == 100 - most
    with_major = scored(map(gap, [*small, "record"]))
    assert with_major.score == 100 - most - scale().rules["record"].points


def test_that_one_fatal_error_fails_a_file_with_a_good_score():
    review = scored([gap("name-differs")])
    assert (review.score, review.passed, len(review.outvoted)) == (100, False, 1)


def test_that_a_file_below_the_mark_fails():
    review = Review((replace(gap("fact"), taken=41),), 100, 60)
    assert (review.score, review.passed) == (59, False)


def test_that_a_score_never_falls_below_nothing():
    everything = scored(gap(code) for code in scale().rules)
    assert everything.score == 0


def test_that_every_line_carries_the_rule_it_breaks_and_the_document_it_stands_in(bench):
    inspection = bench.begun()
    gaps = bench.services.review.check(inspection.id).gaps
    assert gaps
    assert [line.code for line in gaps if line.rule is None] == []
    party = next(line for line in gaps if line.code == "party")
    assert (party.document, party.taken) == ("site_record", 2)
    assert "案卷评查细则" in party.rule.source


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('code = "officers"\ngrade = "fatal"', "重复"),
        ('code = "new"\ngrade = "grave"', "grave"),
        ('code = "new"\ngrade = "major"', "points"),
        ('code = "new"\ngrade = "deduction"\npoints = 3\nmost = 2', "most"),
        ('code = "new"\ngrade = "note"\ndocument = "poem"', "poem"),
        ('code = "new"\ngrade = "note"\nmarks = 3', "marks"),
    ],
)
def test_that_a_mistake_in_the_scale_is_told_with_its_line(tmp_path, text, what):
    whole = bundled("data/file_review.toml").read_text(encoding="utf-8")
    file = tmp_path / "file_review.toml"
    extra = f'\n[[rule]]\nsource = "某规定"\nconfidence = "L"\n{text}\n'
    file.write_text(whole + extra, encoding="utf-8")
    with pytest.raises(KnownError, match=what) as caught:
        load_scale(file)
    first = whole.count("\n") + 2
    lines = [int(number) for number in re.findall(r"第(\d+)行", str(caught.value))]
    assert all(first <= line <= first + 7 for line in lines)


def test_that_an_element_must_name_a_rule_and_the_mark_must_be_reachable(tmp_path):
    whole = bundled("data/file_review.toml").read_text(encoding="utf-8")
    file = tmp_path / "file_review.toml"
    element = '\n[[element]]\ncode = "no-rule"\nkind = "approval"\ntitle = "缺"\nany_of = ["甲"]\n'
    file.write_text(whole.replace("passing = 60", "passing = 160") + element, encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_scale(file)
    assert "no-rule" in str(caught.value)
    assert "合格分" in str(caught.value)
