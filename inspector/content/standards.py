"""Standard files → Standard."""

from __future__ import annotations

from pathlib import Path

from inspector.content.checklists import read_limit
from inspector.content.fields import Table, parse_toml
from inspector.content.files import NO_DAY, read_text
from inspector.domain.law import Confidence
from inspector.domain.standard import Standard, StandardLimit


def load_standard(path: Path) -> Standard:
    """Read one standard file. Raises ContentError with every mistake in it."""
    table = parse_toml(read_text(path), path.name)
    standard = Standard(
        key=table.text("key"),
        number=table.text("number"),
        title=table.text("title"),
        in_force_from=table.day("in_force_from", required=True) or NO_DAY,
        in_force_to=table.day("in_force_to"),
        replaces=table.text("replaces", default=""),
        confidence=table.one_of("confidence", Confidence),
        note=table.text("note", default=""),
        limits=tuple(_limit(each) for each in table.tables("limits")),
    )
    if standard.key and standard.key != path.stem:
        table.note("key", f"「key」与文件名不一致，应为「{path.stem}」")
    if standard.in_force_to and standard.in_force_to < standard.in_force_from:
        table.note("in_force_to", "失效日早于实施日")
    table.close()
    table.problems.raise_if_any()
    return standard


def _limit(table: Table) -> StandardLimit:
    limit = StandardLimit(
        pollutant=table.text("pollutant"),
        limit=read_limit(table, ""),
        unit=table.text("unit"),
        applies=table.text("applies", default=""),
        confidence=table.one_of("confidence", Confidence),
    )
    table.close()
    return limit
