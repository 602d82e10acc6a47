"""The scale of the file review: `data/file_review.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from inspector.content.fields import Table, parse_toml
from inspector.content.files import read_text
from inspector.domain.document import DocumentKind
from inspector.domain.file_review import Element, Grade, Scale, ScoreRule
from inspector.domain.law import Confidence

_KINDS = frozenset(kind.value for kind in DocumentKind)


def load_scale(path: Path) -> Scale:
    """Raises ContentError with every mistake of the file."""
    table = parse_toml(read_text(path), path.name)
    rules = tuple(_rule(each) for each in table.tables("rule", required=True))
    scale = Scale(
        total=table.whole("total", required=True) or 0,
        passing=table.whole("passing", required=True) or 0,
        rules={rule.code: rule for rule in rules},
        limits=dict(_limit(each) for each in table.tables("limit")),
        elements=tuple(_element(each) for each in table.tables("element")),
    )
    _check(table, scale, rules)
    table.close()
    table.problems.raise_if_any()
    return scale


def _rule(table: Table) -> ScoreRule:
    grade = table.one_of("grade", Grade)
    costs = grade in (Grade.MAJOR, Grade.DEDUCTION)
    points = table.whole("points", required=costs) or 0
    rule = ScoreRule(
        code=table.text("code"),
        grade=grade,
        points=points,
        most=table.whole("most") or points,
        document=_kind(table, "document"),
        source=table.text("source"),
        confidence=table.one_of("confidence", Confidence),
        own=table.flag("own"),
    )
    if costs and not 0 < rule.points <= rule.most:
        table.note("points", "扣分应大于 0，且不超过「most」")
    table.close()
    return rule


def _kind(table: Table, key: str, default: str | None = "") -> str:
    kind = table.text(key, default)
    if kind and kind not in _KINDS:
        table.note(key, f"没有「{kind}」这种文书")
    return kind


def _limit(table: Table) -> tuple[str, int]:
    limit = _kind(table, "document"), table.whole("points", required=True) or 0
    table.close()
    return limit


def _element(table: Table) -> Element:
    element = Element(
        table.text("code"),
        _kind(table, "kind", None),
        table.text("title"),
        table.texts("any_of", required=True),
        table.text("where", ""),
    )
    table.close()
    return element


def _check(table: Table, scale: Scale, rules: tuple[ScoreRule, ...]) -> None:
    """What no single entry can show: codes given twice, elements without a rule, a mark above the total."""
    for index, code in _doubles(rules):
        table.problems.add(("rule", index, "code"), f"「{code}」重复")
    for index, element in enumerate(scale.elements):
        if element.code not in scale.rules:
            table.problems.add(("element", index, "code"), f"没有「{element.code}」这条规则")
    if not 0 < scale.passing <= scale.total:
        table.note("passing", "合格分应大于 0，且不超过总分")


def _doubles(rules: tuple[ScoreRule, ...]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for index, rule in enumerate(rules):
        if rule.code in seen:
            yield index, rule.code
        seen.add(rule.code)
