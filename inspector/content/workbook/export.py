"""Checklist → workbook: what a clerk edits, with drop-downs, notes and checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inspector.content.workbook.citing import Citer
from inspector.content.workbook.dressing import cell_at, dress_head, dress_table
from inspector.content.workbook.guide import write_guide
from inspector.content.workbook.layout import (
    BASES,
    BASIS_COLUMNS,
    COLUMNS,
    HEAD,
    HEAD_ROWS,
    ITEM_COLUMNS,
    ITEMS,
    Column,
    Kind,
)
from inspector.content.workbook.options import Options
from inspector.content.workbook.words import EVIDENCE
from inspector.content.writing import ITEM_DEFAULTS, Data, checklist_data
from inspector.domain.catalogue import SiteCategory
from inspector.domain.checklist import Checklist
from inspector.domain.law import Law, parse_citation
from inspector.errors import KnownError
from inspector.files import replacing

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SPARE_CATEGORIES = 8
FIRST_EXCEL_DAY = date(1900, 3, 1)  # before it, Excel counts a day that never was
MAX_TEXT = 32_767
_FORMULA_STARTS = ("=", "+", "-", "@")
_UNTOUCHED = "原有的文件和清单没有改动。"


def write_workbook(
    checklist: Checklist,
    path: Path,
    *,
    laws: Mapping[str, Law],
    categories: Sequence[SiteCategory],
    standards: Sequence[str] = (),
) -> None:
    """Write the workbook of a checklist; `read_workbook` of it gives the checklist back.

    Texts are taken without blanks around them, and an entry of a list stands on one line. Raises KnownError
    when the disk refuses, or for a text that no cell can hold.
    """
    from openpyxl import Workbook

    workbook = Workbook()
    options = Options(categories, standards, checklist)
    sheet = cast("Worksheet", workbook.active)
    sheet.title = HEAD
    _write_head(sheet, checklist, options)
    tables = _tables(checklist, Citer(laws))
    for name in (ITEMS, BASES):
        _write_table(workbook.create_sheet(name), tables[name], COLUMNS[name], options)
    write_guide(workbook, Citer(laws).example())
    options.write(workbook)
    with replacing(path, _UNTOUCHED) as part:
        workbook.save(part)


def _write_head(sheet: Worksheet, checklist: Checklist, options: Options) -> None:
    rows = [(column, getattr(checklist, column.key)) for column in HEAD_ROWS if column.key != "applies_to"]
    keys = (*checklist.applies_to, *("",) * SPARE_CATEGORIES)
    rows += [(HEAD_ROWS[-1], options.category(key)) for key in keys]
    for number, values in enumerate((("项目", "内容", "怎么填"), *_head_lines(rows)), start=1):
        for letter, value in zip("ABC", values, strict=True):
            put(sheet[f"{letter}{number}"], value)
    dress_head(sheet, [column for column, _ in rows], options)


def _head_lines(rows: Sequence[tuple[Column, str]]) -> list[tuple[str, str, str]]:
    lines, last = [], ""
    for column, value in rows:
        lines.append((column.heading, value, "" if column.heading == last else column.how))
        last = column.heading
    return lines


Row = Mapping[str, object]


def _tables(checklist: Checklist, citer: Citer) -> dict[str, list[Row]]:
    """The rows of both tables, by the keys of the columns."""
    tables: dict[str, list[Row]] = {ITEMS: [], BASES: []}
    for section in cast("list[Data]", checklist_data(checklist)["sections"]):
        for item in cast("list[Data]", section["items"]):
            names = {"section.id": section["id"], "section.title": section["title"]}
            tables[ITEMS].append({**names, **_shown({**ITEM_DEFAULTS, **item}, ITEM_COLUMNS, citer)})
            for basis in cast("list[Data]", item["bases"]):
                whose = {"item": item["id"], "shown": item["question"]}
                tables[BASES].append({**whose, **_shown(basis, BASIS_COLUMNS, citer)})
    return tables


def _shown(table: Data, columns: Sequence[Column], citer: Citer) -> Row:
    said = {column.key: _say(_at(table, column.key), column, citer) for column in columns}
    return {key: value for key, value in said.items() if value is not None}


def _at(table: Data, key: str) -> object:
    value: object = table
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _say(value: object, column: Column, citer: Citer) -> object:
    """A value of the file as it stands in a cell: words for codes, a line for each entry."""
    words = column.words or {}
    match value:
        case bool():
            return words["true" if value else "false"]
        case list():
            return "\n".join(_say_entry(each, column, citer) for each in value)
        case str() if column.kind is Kind.WORD:
            return words[value]
    return value


def _say_entry(entry: object, column: Column, citer: Citer) -> str:
    if isinstance(entry, dict):
        return f"{EVIDENCE[str(entry['kind'])]}：{entry['what']}"
    if column.kind is Kind.CITATIONS:
        return citer.text(parse_citation(str(entry)))
    return (column.words or {}).get(str(entry), str(entry))


def _write_table(sheet: Worksheet, rows: Sequence[Row], columns: Sequence[Column], options: Options) -> None:
    for index, column in enumerate(columns, start=1):
        put(cell_at(sheet, 1, index), column.heading)
        for number, row in enumerate(rows, start=2):
            value = row.get(column.key)
            put(cell_at(sheet, number, index), _number(value) if column.kind is Kind.DECIMAL else value)
    dress_table(sheet, columns, len(rows), options)


def _number(value: object) -> object:
    """A number where Excel shows it with the same digits, else its text."""
    text = "" if value is None else str(value)
    try:
        number = float(text)
    except ValueError:
        return value
    return number if text in (f"{number:.15g}", f"{number:.0f}") and len(text) < 15 else text


def put(cell: Cell, value: object) -> None:
    """Set a cell; a text stays a text, whatever it begins with. Raises KnownError for one that cannot stand."""
    from openpyxl.utils.exceptions import IllegalCharacterError

    if isinstance(value, str):
        value = value.strip()
    if value is None or value == "":
        return
    try:
        cell.value = _storable(value)
    except IllegalCharacterError as error:
        raise _unwritable(str(value), "里有 Excel 存不了的控制字符") from error
    if isinstance(value, str):
        _keep_text(cell, value)


def _storable(value: object) -> date | int | float | str:
    if isinstance(value, date):
        return value if value >= FIRST_EXCEL_DAY else value.isoformat()
    return value if isinstance(value, int | float) else str(value)


def _keep_text(cell: Cell, text: str) -> None:
    if len(text) > MAX_TEXT:
        raise _unwritable(text, f"超过 Excel 一格的上限 {MAX_TEXT} 字")
    cell.data_type = "s"
    if text.startswith(_FORMULA_STARTS):
        cell.quotePrefix = True


def _unwritable(text: str, why: str) -> KnownError:
    return KnownError(
        f"清单里的一段文字{why}：“{text[:20]}…”。", _UNTOUCHED, "请先在清单文件中改正这段文字。"
    )
