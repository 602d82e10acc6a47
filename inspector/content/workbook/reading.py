"""Workbook → checklist, or every mistake in it with sheet, row and column."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from inspector.content.checklists import parse_checklist
from inspector.content.files import text_sha256
from inspector.content.problems import ContentError
from inspector.content.workbook.assembling import (
    Assembled,
    add_bases,
    assemble_items,
    point_conditions_to_ids,
)
from inspector.content.workbook.cells import Unfit, nearest, read_cell
from inspector.content.workbook.citing import Citer
from inspector.content.workbook.explaining import Explainer
from inspector.content.workbook.layout import BASES, COLUMNS, HEAD_ROWS, ITEMS
from inspector.content.workbook.opening import Book, Cell, open_book
from inspector.content.workbook.options import category_words
from inspector.content.workbook.problems import Spot, WorkbookError, WorkbookProblem
from inspector.content.workbook.sheets import Findings, read_head, read_table
from inspector.content.workbook.words import narrow
from inspector.content.writing import Data, render_checklist, render_data
from inspector.domain.catalogue import SiteCategory
from inspector.domain.checklist import Checklist
from inspector.domain.law import Law


def read_workbook(
    path: Path,
    *,
    laws: Mapping[str, Law],
    categories: Sequence[SiteCategory],
    taken: Collection[str] = (),
) -> Checklist:
    """The checklist in a workbook that `write_workbook` wrote and a clerk edited.

    A new item gets the next free number as its id, never one of `taken` (every id that the checklist ever had).
    The checklist's SHA-256 is that of `render_checklist`. Raises WorkbookError with every mistake.
    """
    book = open_book(path)
    citer = Citer(laws)
    findings = Findings()
    made = _assemble(book, categories, taken, citer, findings)
    checklist = None
    try:
        checklist = parse_checklist(render_data(made.data), path.name, laws)
    except ContentError as error:
        explained = Explainer(made.spots, set(findings.spots), citer).explain(error.problems)
        findings.problems.extend(dict.fromkeys(explained))
        if not findings.problems:  # what no cell can be blamed for is told all the same
            findings.problems.extend(WorkbookProblem(Spot(), problem.message) for problem in error.problems)
    if findings.problems or checklist is None:
        raise WorkbookError(path.name, _in_order(findings.problems, book))
    return replace(checklist, sha256=text_sha256(render_checklist(checklist)))


def _assemble(
    book: Book,
    categories: Sequence[SiteCategory],
    taken: Collection[str],
    citer: Citer,
    findings: Findings,
) -> Assembled:
    head = _read_head(book, categories, citer, findings)
    items = read_table(book, ITEMS, citer, findings)
    bases = read_table(book, BASES, citer, findings)
    made = assemble_items(items.lines if items else (), taken, findings)
    if items and not items.lines:
        findings.add(Spot(items.sheet), "没有检查项；请至少写一行")
    if bases:
        add_bases(bases.lines, made, findings)
    point_conditions_to_ids(made)
    made.data = {**head.data, **made.data}
    made.spots |= head.spots
    return made


def _read_head(book: Book, categories: Sequence[SiteCategory], citer: Citer, findings: Findings) -> Assembled:
    made = Assembled()
    found = read_head(book, findings)
    if found is None:
        return made
    sheet, rows = found
    for key, cell, spot in rows:
        made.spots.setdefault((key,), spot)
        if cell.value == "" and not cell.fault:
            continue
        if key == "applies_to":
            _add_categories(cell, spot, categories, made.data, findings)
        elif key in made.data:
            findings.add(spot, "这一项写了两次；请删去一行")
        else:
            _set(key, cell, spot, citer, made.data, findings)
    _note_missing_rows(sheet, made, findings)
    return made


def _note_missing_rows(sheet: str, made: Assembled, findings: Findings) -> None:
    for column in HEAD_ROWS:
        if (column.key,) not in made.spots:
            findings.add(Spot(sheet, 0, "", column.heading), "缺少这一行；请从导出的文件中复制回来")
            made.spots[(column.key,)] = Spot(sheet, 0, "", column.heading)


def _set(key: str, cell: Cell, spot: Spot, citer: Citer, data: Data, findings: Findings) -> None:
    column = next(each for each in HEAD_ROWS if each.key == key)
    try:
        data[key] = read_cell(cell, column, citer)
    except Unfit as error:
        findings.add(spot, str(error))


def _add_categories(
    cell: Cell, spot: Spot, categories: Sequence[SiteCategory], data: Data, findings: Findings
) -> None:
    keys = data.setdefault("applies_to", [])
    words = category_words(categories)
    names = {narrow(name): key for key, word in words.items() for name in (key, word)}
    names |= {narrow(each.title): each.key for each in categories}
    for line in str(cell.value).split("\n"):
        key = names.get(narrow(line))
        if key is None:
            close = nearest(narrow(line), names)
            meant = f"；是不是“{words[names[close]]}”？" if close else ""
            findings.add(spot, f"“{line.strip()}”不是已有的对象类型{meant}请从下拉列表选择")
        elif isinstance(keys, list) and key not in keys:
            keys.append(key)


def _in_order(problems: Sequence[WorkbookProblem], book: Book) -> list[WorkbookProblem]:
    """By sheet, row and column; what concerns a sheet as a whole first."""
    sheets = [*COLUMNS, *book.sheets]

    def rank(problem: WorkbookProblem) -> tuple[int, int, int, str]:
        spot = problem.spot
        sheet = sheets.index(spot.sheet) if spot.sheet in sheets else len(sheets)
        return sheet, spot.row, len(spot.column), spot.column

    return sorted(problems, key=rank)
