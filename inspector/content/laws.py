"""Law files → Law."""

from __future__ import annotations

import re
from pathlib import Path

from inspector.content.fields import Table, parse_toml
from inspector.content.files import NO_DAY, read_text
from inspector.domain.law import (
    BasisKind,
    Chapter,
    Citation,
    Confidence,
    Fine,
    Law,
    Provision,
    parse_citation,
    place,
)

_KEY = re.compile(r"[a-z0-9][a-z0-9-]*")


def load_law(path: Path) -> Law:
    """Read one law file. Raises ContentError with every mistake in it."""
    return parse_law(read_text(path), path.name)


def parse_law(text: str, source_name: str) -> Law:
    """Read the text of a law file; `source_name` is what errors call it. Raises ContentError."""
    table = parse_toml(text, source_name)
    law = _law(table)
    table.close()
    table.problems.raise_if_any()
    return law


def _law(table: Table) -> Law:
    from_day = table.day("in_force_from", required=True)
    to_day = table.day("in_force_to")
    law = Law(
        key=_key(table),
        title=table.text("title"),
        short_title=table.text("short_title"),
        document_number=table.text("document_number", default=""),
        adopted_on=table.day("adopted_on"),
        in_force_from=from_day or NO_DAY,
        in_force_to=to_day,
        repealed_by=table.text("repealed_by", default=""),
        provisions=tuple(_provision(each) for each in table.tables("provisions")),
        chapters=tuple(_chapter(each) for each in table.tables("chapters")),
    )
    _check_days(law, table)
    _check_places(law, table)
    return law


def _key(table: Table) -> str:
    key = table.text("key")
    if key and not _KEY.fullmatch(key):
        table.note("key", f"「key」的值「{key}」只能用小写字母、数字和连字符")
    return key


def _check_days(law: Law, table: Table) -> None:
    if law.in_force_to and law.in_force_to < law.in_force_from:
        table.note("in_force_to", "失效日早于施行日")
    if law.adopted_on and table.has("in_force_from") and law.adopted_on > law.in_force_from:
        table.note("adopted_on", "通过日晚于施行日")
    if law.repealed_by and not law.in_force_to:
        table.note("repealed_by", "写了废止它的法律，就要写最后施行日「in_force_to」")


def _check_places(law: Law, table: Table) -> None:
    seen: set[tuple[int, int | None, int | None]] = set()
    for index, provision in enumerate(law.provisions):
        if place(provision) in seen:
            cited = Citation(law.key, *place(provision))
            table.problems.add(("provisions", index), f"条款 {cited} 重复；同一处只能写一次")
        seen.add(place(provision))


def _chapter(table: Table) -> Chapter:
    chapter = Chapter(_number(table, "from", required=True) or 0, table.text("title"))
    table.close()
    return chapter


def _provision(table: Table) -> Provision:
    provision = Provision(
        article=_number(table, "article", required=True) or 0,
        paragraph=_number(table, "paragraph"),
        item=_number(table, "item"),
        kind=table.one_of("kind", BasisKind),
        gist=table.text("gist"),
        fines=tuple(_fine(each) for each in table.tables("fines")),
        consequences=table.texts("consequences"),
        authority=table.text("authority", default=""),
        confidence=table.one_of("confidence", Confidence),
        successors=citations(table, "successors"),
    )
    if provision.kind is not BasisKind.PENALTY and provision.fines:
        table.note("fines", '只有罚则（kind = "penalty"）才写罚款幅度')
    table.close()
    return provision


def _number(table: Table, key: str, required: bool = False) -> int | None:
    number = table.whole(key, required)
    if number is not None and not 0 < number < 10_000:
        table.note(key, f"「{key}」应为 1 至 9999 的整数，现在是 {number}")
    return number


def _fine(table: Table) -> Fine:
    fine = Fine(
        minimum_yuan=table.whole("minimum_yuan"),
        maximum_yuan=table.whole("maximum_yuan"),
        per=table.text("per", default=""),
        condition=table.text("condition", default=""),
        subject=table.text("subject", default=""),
    )
    low, high = fine.minimum_yuan, fine.maximum_yuan
    if low is None and high is None:
        table.note("", "罚款幅度至少要写「minimum_yuan」或「maximum_yuan」，单位元")
    if low is not None and high is not None and low > high:
        table.note("maximum_yuan", f"罚款上限 {high} 元低于下限 {low} 元")
    table.close()
    return fine


def citations(table: Table, key: str) -> tuple[Citation, ...]:
    """The citations of a list; what cannot be read as one is noted."""
    found = []
    for index, text in enumerate(table.texts(key)):
        try:
            found.append(parse_citation(text))
        except ValueError:
            wanted = "应写成 法规键:条[:款[:项]]，如 code:1128:1:1；没有款写 0"
            table.problems.add((*table.place, key, index), f"「{text}」不是条款引用，{wanted}")
    return tuple(found)
