"""An article of a local rule, typed by the officer: citable, unverified, in force on the day of the conduct."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.domain.inspection import Result
from inspector.domain.law import BasisKind, Confidence
from inspector.errors import KnownError
from inspector.services.local_rules import LocalRule, local_article

DAY = date(2026, 11, 18)
RULE = LocalRule(
    "《示例省大气污染防治条例》", 45, 2, BasisKind.DUTY, "达到规模的工地要装在线监测。", date(2024, 3, 1)
)


@pytest.fixture
def finding(bench):
    return bench.answer(bench.begun(), "a23", Result.NONCOMPLIANT).finding


def basis_lines(bench, finding):
    review = bench.services.review.check(finding.inspection_id)
    return {line.code for line in review.lines if line.target.id == finding.id and line.level == "fatal"}


def test_that_a_local_article_stands_without_book_marks_and_waits_for_the_reviewer():
    article = local_article(RULE, DAY)
    assert (article.law_title, article.citation) == ("示例省大气污染防治条例", "local:45:2")
    assert (article.confidence, article.verified) == (Confidence.LOW, False)


def test_that_a_local_article_is_the_basis_that_a_finding_of_local_rule_lacks(bench, finding):
    assert "basis" in basis_lines(bench, finding)
    articles = (local_article(RULE, DAY),)
    bench.services.findings.edit(finding_id=finding.id, articles=articles)
    assert "basis" not in basis_lines(bench, finding)


def test_that_a_local_article_goes_when_the_conduct_lies_before_it(bench, finding):
    later = replace(RULE, in_force_from=date(2026, 9, 1))
    bench.services.findings.edit(finding_id=finding.id, articles=(local_article(later, DAY),))
    moved = bench.services.findings.edit(finding_id=finding.id, conduct_from=date(2026, 7, 1)).value
    assert moved.articles == ()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"title": "《》"}, "名称"),
        ({"article": 0}, "第 0 条"),
        ({"gist": " "}, "内容"),
        ({"in_force_from": date(2026, 11, 19)}, "起才施行"),
    ],
)
def test_that_a_local_article_that_cannot_be_cited_is_refused(wrong, sentence):
    with pytest.raises(KnownError, match=sentence):
        local_article(replace(RULE, **wrong), DAY)
