"""Checklist files → Checklist."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

from inspector.content.bases import Laws, read_bases
from inspector.content.checks import check_checklist, check_item
from inspector.content.fields import Table, parse_toml
from inspector.content.files import read_text, text_sha256
from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    Comparison,
    Condition,
    EvidenceKind,
    Item,
    Limit,
    Method,
    RequiredEvidence,
    Section,
    Severity,
)
from inspector.domain.deadline import Deadline, DeadlineKind


def load_checklist(path: Path, laws: Laws) -> Checklist:
    """Read one checklist file. Raises ContentError with every mistake in it."""
    return parse_checklist(read_text(path), path.name, laws)


def parse_checklist(text: str, source_name: str, laws: Laws | None) -> Checklist:
    """Read the text of a checklist file, from disk or as it was stored; both give the same SHA-256.

    `source_name` is what errors call it. A version that was published and pinned is read with `laws=None`: it
    was checked against the laws of its day, and a law that is repealed later must not make it unreadable.
    Raises ContentError.
    """
    table = parse_toml(text, source_name)
    checklist = _checklist(table, laws)
    table.close()
    table.problems.raise_if_any()
    return replace(checklist, sha256=text_sha256(text))


def _checklist(table: Table, laws: Laws | None) -> Checklist:
    checklist = Checklist(
        id=table.text("id"),
        version=table.text("version"),
        title=table.text("title"),
        topic=table.text("topic"),
        applies_to=table.texts("applies_to", required=True),
        source=table.text("source"),
        sections=tuple(_section(each, laws) for each in table.tables("sections", required=True)),
    )
    check_checklist(checklist, table)
    return checklist


def _section(table: Table, laws: Laws | None) -> Section:
    section = Section(
        id=table.text("id"),
        title=table.text("title"),
        items=tuple(_item(each, laws) for each in table.tables("items", required=True)),
    )
    table.close()
    return section


def _item(table: Table, laws: Laws | None) -> Item:
    item = Item(
        id=table.text("id"),
        number=table.text("number"),
        question=table.text("question"),
        guidance=table.texts("guidance", required=True),
        bases=read_bases(table, laws),
        requirement=table.text("requirement"),
        deadline=_deadline(table),
        fact=table.text("fact"),
        method=table.one_of("method", Method, Method.ON_SITE),
        answer_kind=table.one_of("answer_kind", AnswerKind, AnswerKind.JUDGEMENT),
        unit=table.text("unit", default=""),
        limit=_limit(table),
        choices=table.texts("choices"),
        condition=_condition(table),
        evidence=tuple(_evidence(each) for each in table.tables("evidence")),
        severity=table.one_of("severity", Severity, Severity.MAJOR),
        department=table.text("department", default=""),
        local_variant=table.flag("local_variant"),
        phrases=table.texts("phrases"),
        source=table.text("source"),
        problem=table.text("problem", default=""),
        ask_once=table.text("ask_once", default=""),
        standards=table.texts("standards"),
    )
    check_item(item, table)
    table.close()
    return item


def _deadline(table: Table) -> Deadline:
    inner = table.table("deadline", required=True)
    if inner is None:
        return Deadline(DeadlineKind.IMMEDIATE)
    kind = inner.one_of("kind", DeadlineKind)
    counted = kind is not DeadlineKind.IMMEDIATE
    days = inner.whole("days", required=counted) or 0
    if counted and inner.has("days") and days < 1:
        inner.note("days", "按日计的期限至少 1 日")
    if not counted and days:
        inner.note("days", "立即改正（immediate）不写天数")
    inner.close()
    return Deadline(kind, days)


def _limit(table: Table) -> Limit | None:
    inner = table.table("limit")
    if inner is None:
        return None
    limit = read_limit(inner, inner.text("label", default=""))
    inner.close()
    return limit


def read_limit(table: Table, label: str) -> Limit:
    """`comparison`, `value` and, for a range, `upper` of a table."""
    comparison = table.one_of("comparison", Comparison)
    value = _decimal(table, "value")
    if comparison is not Comparison.BETWEEN:
        if table.has("upper"):
            table.note("upper", '只有区间（comparison = "between"）才有上限「upper」')
        return Limit(comparison, value, label)
    upper = _decimal(table, "upper")
    if upper <= value and table.has("upper"):
        table.note("upper", f"区间的上限 {upper} 不大于下限 {value}")
    return Limit(comparison, value, label, upper)


def _decimal(table: Table, key: str) -> Decimal:
    text = table.text(key)
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if text and not value.is_finite():
        table.note(key, f'限值「{text}」不是数；数写在引号里，如 "2.5"')
    return value if value.is_finite() else Decimal(0)


def _condition(table: Table) -> Condition | None:
    inner = table.table("condition")
    if inner is None:
        return None
    condition = Condition(inner.text("item"), inner.texts("results"), inner.texts("values"))
    if bool(condition.results) == bool(condition.values):
        inner.note("item", "显示条件写「results」（结果）或者「values」（值）其中一个")
    inner.close()
    return condition


def _evidence(table: Table) -> RequiredEvidence:
    evidence = RequiredEvidence(kind=table.one_of("kind", EvidenceKind), what=table.text("what"))
    table.close()
    return evidence
