"""How values, limits and departments read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from inspector.domain.checklist import NO_UNIT, Comparison, Limit, shown_unit, with_unit
from inspector.domain.law import BasisKind, CitedArticle, Confidence, competent_department, without_remarks


def test_that_a_number_without_dimension_stands_alone():
    assert with_unit("63.5", "dB(A)") == "63.5 dB(A)"
    assert with_unit("7.1", NO_UNIT) == "7.1"
    assert with_unit("3类", "") == "3类"
    assert shown_unit(NO_UNIT) == ""
    assert Limit(Comparison.BETWEEN, Decimal(6), upper=Decimal(9)).text(NO_UNIT) == "6～9"
    assert Limit(Comparison.AT_MOST, Decimal(20)).text(NO_UNIT) == "≤20"


@pytest.mark.parametrize(
    ("named", "printed"),
    [
        ("环境卫生主管部门（2026年8月14日及以前的行为）", "环境卫生主管部门"),
        ("住房城乡建设部门（建筑土方）；环境卫生部门（建筑垃圾）", "住房城乡建设部门；环境卫生部门"),
        ("乡镇（街道）人民政府、公安机关", "乡镇（街道）人民政府、公安机关"),
    ],
)
def test_that_conditions_behind_a_department_fall_away_and_brackets_in_its_name_stay(named, printed):
    assert without_remarks(named) == printed


def article(kind: BasisKind, authority: str, own: bool = False) -> CitedArticle:
    return CitedArticle(
        citation="code:1",
        law_title="示例法",
        kind=kind,
        gist="",
        in_force_from=date(2026, 8, 15),
        in_force_to=None,
        authority=authority,
        own_competence=own,
        confidence=Confidence.HIGH,
        verified=False,
        article=1,
    )


def test_that_the_department_is_the_one_of_the_basis_and_not_all_that_the_penalty_names():
    duty = article(BasisKind.DUTY, "卫生健康主管部门（医疗机构内部）")
    penalty = article(BasisKind.PENALTY, "卫生健康、生态环境主管部门（按各自职责）")
    assert competent_department((duty, penalty)) == "卫生健康主管部门"
    assert competent_department((penalty,)) == "卫生健康、生态环境主管部门"
    assert competent_department((article(BasisKind.DUTY, "生态环境主管部门", own=True),)) == ""
