"""Finding sheets and columns again after a clerk renamed, moved, removed and added some."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.content.workbook.cells import Unfit, nearest, read_cell
from inspector.content.workbook.citing import Citer
from inspector.content.workbook.layout import COLUMNS, HEAD, HEAD_ROWS, KEYS_THAT_MUST_STAY, Column, Kind
from inspector.content.workbook.opening import Book, Cell, Grid
from inspector.content.workbook.problems import Spot, WorkbookProblem
from inspector.content.workbook.words import narrow

_HEADER_WITHIN = 10
_HEADINGS_ENOUGH = 4


class Findings:
    """The mistakes found so far, and at which spots."""

    def __init__(self) -> None:
        self.problems: list[WorkbookProblem] = []
        self.spots: set[Spot] = set()

    def add(self, spot: Spot, message: str) -> None:
        self.spots.add(spot)
        self.problems.append(WorkbookProblem(spot, message))


@dataclass(frozen=True)
class Line:
    """One filled row of a table: what each key's cell holds, and where it stands."""

    row: int
    values: Mapping[str, object]
    spots: Mapping[str, Spot]

    @property
    def spot(self) -> Spot:
        """The row as a whole."""
        any_spot = next(iter(self.spots.values()))
        return Spot(any_spot.sheet, self.row)


@dataclass(frozen=True)
class Table:
    """A sheet with the lines that are filled."""

    sheet: str
    lines: tuple[Line, ...]


def find_sheet(book: Book, name: str, findings: Findings) -> tuple[str, Grid] | None:
    """The sheet by its name, else the one that has its headings; noted when there is none."""
    by_name = {narrow(each): each for each in book.sheets}
    if name in by_name:
        return by_name[name], book.grid(by_name[name])
    for sheet in (each for each in book.sheets if narrow(each) not in COLUMNS):
        grid = book.grid(sheet)
        if _is_like(grid, name):
            return sheet, grid
    findings.add(Spot(name), f"没有工作表「{name}」；请从导出的文件中复制回来，工作表名不要改")
    return None


def _is_like(grid: Grid, name: str) -> bool:
    if name == HEAD:
        labels = {_label(cell) for cells in grid.values() for cell in list(cells.values())[:1]}
        return len(labels & {column.heading for column in HEAD_ROWS}) >= _HEADINGS_ENOUGH
    return _header_row(grid, COLUMNS[name]) > 0


def read_table(book: Book, name: str, citer: Citer, findings: Findings) -> Table | None:
    """The filled rows of a table; every unreadable cell is noted and left out."""
    found = find_sheet(book, name, findings)
    if found is None:
        return None
    sheet, grid = found
    header = _header_row(grid, COLUMNS[name])
    if not header:
        findings.add(Spot(sheet), "找不到列名那一行；请从导出的文件中复制回第1行")
        return None
    columns = _columns(sheet, header, grid[header], name, findings)
    read = {each: columns[each.key] for each in COLUMNS[name] if each.key in columns}
    read = {each: number for each, number in read.items() if each.kind is not Kind.SHOWN}
    return Table(sheet, tuple(_lines(sheet, header, grid, read, citer, findings)))


def _header_row(grid: Grid, columns: Sequence[Column]) -> int:
    headings = {column.heading for column in columns}
    for row in sorted(grid)[:_HEADER_WITHIN]:
        if len({_label(cell) for cell in grid[row].values()} & headings) >= _HEADINGS_ENOUGH:
            return row
    return 0


def _label(cell: Cell) -> str:
    """A heading without blanks, in ordinary width, its brackets and colons the Chinese ones."""
    text = re.sub(r"\s+", "", narrow(str(cell.value))).rstrip("*:")
    return text.replace(":", "：").replace("(", "（").replace(")", "）")


def _columns(
    sheet: str, header: int, cells: Mapping[int, Cell], name: str, findings: Findings
) -> dict[str, int]:
    keys = {column.heading: column.key for column in COLUMNS[name]}
    found: dict[str, int] = {}
    for number, cell in cells.items():
        key, spot = keys.get(_label(cell)), spot_of(sheet, header, number, _label(cell))
        if key in found:
            findings.add(spot, f"这一列出现了两次（{letter(found[key])}列也是）；请删去一列")
        elif key:
            found[key] = number
    _check_columns(sheet, header, cells, name, found, findings)
    return found


def _check_columns(
    sheet: str,
    header: int,
    cells: Mapping[int, Cell],
    name: str,
    found: Mapping[str, int],
    findings: Findings,
) -> None:
    missing = {each.heading: each.key for each in COLUMNS[name] if each.key not in found}
    for number, cell in cells.items():
        if number not in found.values():
            meant = nearest(_label(cell), missing)
            if meant:
                findings.add(spot_of(sheet, header, number, _label(cell)), f"不认识这个列名；应写「{meant}」")
                missing.pop(meant)
    for heading, key in missing.items():
        if key in KEYS_THAT_MUST_STAY[name]:
            findings.add(Spot(sheet, header), f"缺少「{heading}」列；请从导出的文件中复制回来")


def _lines(
    sheet: str,
    header: int,
    grid: Grid,
    columns: Mapping[Column, int],
    citer: Citer,
    findings: Findings,
) -> Iterator[Line]:
    for row in sorted(grid):
        if row > header and not grid[row].keys().isdisjoint(columns.values()):
            spots = {each.key: spot_of(sheet, row, number, each.heading) for each, number in columns.items()}
            filled = {each: grid[row][number] for each, number in columns.items() if number in grid[row]}
            yield Line(row, read_cells(filled, spots, citer, findings), spots)


def read_cells(
    cells: Mapping[Column, Cell], spots: Mapping[str, Spot], citer: Citer, findings: Findings
) -> dict[str, object]:
    """The values of cells by key; what cannot be read is noted."""
    values: dict[str, object] = {}
    for column, cell in cells.items():
        try:
            values[column.key] = read_cell(cell, column, citer)
        except Unfit as error:
            findings.add(spots[column.key], str(error))
    return {key: value for key, value in values.items() if value is not None}


def spot_of(sheet: str, row: int, column: int, heading: str) -> Spot:
    return Spot(sheet, row, letter(column), heading)


def letter(column: int) -> str:
    """A, B … Z, AA …"""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def read_head(book: Book, findings: Findings) -> tuple[str, list[tuple[str, Cell, Spot]]] | None:
    """The rows of the first sheet that have a known label and a value, in their order; also those without."""
    found = find_sheet(book, HEAD, findings)
    if found is None:
        return None
    sheet, grid = found
    keys = {column.heading: column.key for column in HEAD_ROWS}
    rows = []
    for row, cells in sorted(grid.items()):
        (label_at, label), *rest = sorted(cells.items())
        if _label(label) in keys:
            value_at, value = rest[0] if rest and rest[0][0] == label_at + 1 else (label_at + 1, Cell(""))
            rows.append((keys[_label(label)], value, spot_of(sheet, row, value_at, _label(label))))
    return sheet, rows
