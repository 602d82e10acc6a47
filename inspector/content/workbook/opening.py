"""Any file that claims to be a workbook → the filled cells of its sheets, or a sentence why not."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inspector.content.workbook.problems import WorkbookError, refused
from inspector.files import reason

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MEGABYTE = 1024 * 1024
MAX_FILE = 30 * MEGABYTE
MAX_UNPACKED = 200 * MEGABYTE
MAX_PARTS = 5_000
MAX_ROWS = 1_048_576
MAX_COLUMNS = 512
_ZIP, _OLE = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=[\"']([A-Z]+)(\d+):[A-Z]+(\d+)[\"']")
# What openpyxl and the standard library raise for bytes that are no sound workbook.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
_SAVE_AS = "请在 Excel 或 WPS 中打开它，另存为“Excel 工作簿（.xlsx）”，再导入。"
_AGAIN = "请重新复制或下载这个文件；打得开的话，在 Excel 中另存一份再导入。"

Value = str | int | float | bool | datetime | date | time


@dataclass(frozen=True)
class Cell:
    """A filled cell. `fault` says why its value cannot be taken (error value, formula without a result)."""

    value: Value
    fault: str = ""


Grid = dict[int, dict[int, Cell]]
"""Row → column → cell, both from 1; blank cells and rows are not there."""


class Book:
    """A workbook in memory: the names of its sheets, and their cells when they are asked for."""

    def __init__(self, name: str, data: bytes) -> None:
        from openpyxl import load_workbook

        self._name = name
        self._data = data
        with _sound(name):
            self._formulas = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            self.sheets = tuple(sheet.title for sheet in self._formulas.worksheets)

    def grid(self, sheet: str) -> Grid:
        """The filled cells; a vertically merged cell counts for each of its rows. Raises WorkbookError."""
        with _sound(self._name):
            grid = {row: cells for row, cells in self._rows(sheet) if cells}
            if any(_is_formula(cell) for cells in grid.values() for cell in cells.values()):
                self._calculate(sheet, grid)
            self._spread_merged(sheet, grid)
        return grid

    def _rows(self, sheet: str) -> Iterator[tuple[int, dict[int, Cell]]]:
        for number, row in enumerate(_iterate(self._formulas[sheet]), start=1):
            if number > MAX_ROWS:
                raise refused(self._name, f"“{sheet}”的行号超出了 Excel 的上限。", _AGAIN)
            yield number, {column: cell for column, cell in enumerate(row, start=1) if cell is not None}

    def _calculate(self, sheet: str, grid: Grid) -> None:
        """Replace formulas by the results that Excel saved with them."""
        from openpyxl import load_workbook

        results = load_workbook(io.BytesIO(self._data), read_only=True, keep_links=False, data_only=True)
        for number, row in enumerate(_iterate(results[sheet]), start=1):
            for column, cell in enumerate(row, start=1):
                if number in grid and column in grid[number] and _is_formula(grid[number][column]):
                    grid[number][column] = cell or Cell("", "是公式，没有算出的结果；请改为直接填写的内容")
        results.close()

    def _spread_merged(self, sheet: str, grid: Grid) -> None:
        from openpyxl.utils import column_index_from_string

        # WORKAROUND: a read-only sheet does not tell its merged cells, and the ordinary one needs gigabytes for
        # a sheet that is formatted down to the last row; the path of the sheet's part is private to openpyxl.
        part: str = self._formulas[sheet]._worksheet_path  # type: ignore[attr-defined]
        with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
            merged = _MERGED.findall(archive.read(part))
        for letters, first, last in merged:
            column = column_index_from_string(letters.decode())
            top = grid.get(int(first), {}).get(column)
            for row in range(int(first) + 1, min(int(last), MAX_ROWS) + 1):
                if top and row in grid:
                    grid[row].setdefault(column, top)


_FORMULA = "\x00formula"


def _is_formula(cell: Cell) -> bool:
    return cell.fault == _FORMULA


def _iterate(sheet: object) -> Iterator[tuple[Cell | None, ...]]:
    """The rows of a read-only sheet, whatever size it claims to have."""
    worksheet = cast("ReadOnlyWorksheet", sheet)
    worksheet.reset_dimensions()
    # The stub gives the method of the ordinary sheet, whose `self` is another class.
    rows = cast("Iterator[tuple[ReadOnlyCell, ...]]", worksheet.iter_rows())  # type: ignore[misc]
    for row in rows:
        yield tuple(_cell(each.value, each.data_type) for each in row[:MAX_COLUMNS])


def _cell(value: object, kind: str) -> Cell | None:
    if kind == "f":
        return Cell("", _FORMULA)
    if kind == "e":
        return Cell(str(value), f"是错误值 {value}；请改为直接填写的内容")
    if isinstance(value, timedelta):
        return Cell(str(value))
    if isinstance(value, str):
        text = value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").strip()
        return Cell(text) if text else None
    return Cell(value) if isinstance(value, int | float | date | time) else None


@contextmanager
def _sound(name: str) -> Iterator[None]:
    """Whatever goes wrong inside is the file's fault, and nobody's crash."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of extensions that it leaves out; we only read
            yield
    except _BROKEN as error:
        raise refused(name, "文件内容不完整或者已损坏，读不出来。", _AGAIN) from error


def open_book(path: Path) -> Book:
    """The workbook at `path`. Raises WorkbookError for everything that is not a readable .xlsx."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise refused(path.name, f"文件超过 {MAX_FILE // MEGABYTE} MB，不像一张清单。", _EMPTY_ROWS)
        data = path.read_bytes()
    except OSError as error:
        close_first = "请确认文件还在；正在 Excel 中打开的，先关闭再导入。"
        raise refused(path.name, f"文件读不出来：{reason(error)}。", close_first) from error
    _check_kind(path.name, data)
    _check_size(path.name, data)
    return Book(path.name, data)


_EMPTY_ROWS = "请删去图片和下方、右侧多余的空行空列（选中整行后右键删除），保存后再导入。"


def _check_kind(name: str, data: bytes) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise refused(
                name, "文件加了打开密码。", "请在 Excel 中去掉密码（文件—信息—保护工作簿），再导入。"
            )
        raise refused(name, "是旧格式（.xls 或 .et），不是 .xlsx。", _SAVE_AS)
    if not data:
        raise refused(name, "文件是空的。", _AGAIN)
    if not data.startswith(_ZIP):
        raise refused(name, "不是 Excel 工作簿（.xlsx），可能是 .csv 或其他文件改了名。", _SAVE_AS)


def _check_size(name: str, data: bytes) -> None:
    with _sound(name), zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if not any(part.filename.lower().endswith("workbook.xml") for part in parts):
            raise refused(name, "不是 Excel 工作簿（.xlsx），里面没有工作表。", _SAVE_AS)
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            unpacked = f"解开后超过 {MAX_UNPACKED // MEGABYTE} MB"
            raise WorkbookError(name, refused(name, f"文件{unpacked}，不予读取。", "").problems, _EMPTY_ROWS)
