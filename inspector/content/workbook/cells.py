"""The value of one cell as the checklist file has it, or a sentence that says what to write instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from inspector.content.workbook.citing import Citer
from inspector.content.workbook.layout import Column, Kind
from inspector.content.workbook.opening import Cell
from inspector.content.workbook.words import EVIDENCE, FLAG, Words, code_of, menu, narrow

_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?|(\d{4})(\d{2})(\d{2})")
_SERIALS = range(20_000, 80_000)  # the years 1954 to 2119 as Excel counts days
_OPEN_END = ("今后", "至今", "长期", "现行有效")


T = TypeVar("T")


class Unfit(Exception):
    """The cell holds something else than its column asks for; the text is for the clerk."""


def read_cell(cell: Cell, column: Column, citer: Citer) -> object:
    """The value for the file's table; None where the words in the cell mean the same as an empty one.

    Raises Unfit.
    """
    if cell.fault:
        raise Unfit(cell.fault)
    match column.kind:
        case Kind.CITATIONS:
            lines = [line for part in _lines(cell) for line in re.split("[;；]", part) if line.strip()]
            return _each(lines, lambda line: str(_citation(line, citer)))
        case Kind.WORD:
            return _word(_text(cell), column.words or {})
        case Kind.WORD_LINES:
            return _each(_lines(cell), lambda line: _word(line, column.words or {}))
        case kind:
            return _READERS[kind](cell)


def _text(cell: Cell) -> str:
    value = cell.value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, date | time):
        raise Unfit(f"被 Excel 当成了日期或时间（{value}）；请把单元格格式改为“文本”，再重新填写")
    return value


def number_text(value: float) -> str:
    """A number the way Excel shows it: 3 for 3.0, at most 15 digits."""
    return f"{value:.15g}" if "e" not in f"{value:.15g}" else f"{Decimal(f'{value:.15g}'):f}"


def _lines(cell: Cell) -> list[str]:
    return [line.strip() for line in _text(cell).split("\n") if line.strip()]


def _code(cell: Cell) -> str:
    return narrow(_text(cell)).lower()


def _word(text: str, words: Words) -> str:
    code = code_of(text, words)
    if code is None:
        raise Unfit(f"“{text}”不认识；请从下拉列表选择：{menu(words)}")
    return code


def _flag(cell: Cell) -> bool:
    if isinstance(cell.value, bool):
        return cell.value
    return _word(_text(cell), FLAG) == "true"


def _decimal(cell: Cell) -> str:
    text = narrow(_text(cell)).replace(",", "")
    try:
        if Decimal(text).is_finite():
            return text
    except InvalidOperation:
        pass
    raise Unfit(f"“{_text(cell)}”不是数；请只写数，如 2.5（单位写在“单位”列）")


def _whole(cell: Cell) -> int:
    text = narrow(_text(cell))
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value != value.to_integral_value() or abs(value) >= 10**6:
        raise Unfit(f"“{_text(cell)}”不是整数；请只写数字，如 3")
    return int(value)


def _day(cell: Cell) -> date | None:
    value = cell.value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = narrow(value if isinstance(value, str) else _text(cell))
    if text in _OPEN_END:
        return None
    found = _DAY.fullmatch(text)
    if found is None and text.isdecimal() and int(text) in _SERIALS:
        return _from_serial(int(text))
    try:
        return date(*(int(part) for part in found.groups() if part)) if found else _no_day(text)
    except ValueError:
        return _no_day(text)


def _from_serial(days: int) -> date:
    from openpyxl.utils.datetime import from_excel

    found = from_excel(days)
    return found.date() if isinstance(found, datetime) else _no_day(str(days))


def _no_day(text: str) -> date:
    raise Unfit(f"“{text}”不是日期；请写成 2026-08-15")


def _evidence(cell: Cell) -> list[dict[str, object]]:
    return _each(_lines(cell), _one_evidence)


def _one_evidence(line: str) -> dict[str, object]:
    kind, colon, what = _first_colon(line)
    if not colon or not what.strip():
        raise Unfit(
            f"“{line}”没有写明类型或者内容；请写成“照片：{line.strip('：:')}”，类型有：{menu(EVIDENCE)}"
        )
    code = code_of(kind, EVIDENCE)
    if code is None:
        raise Unfit(f"证据类型“{kind.strip()}”不认识；请用：{menu(EVIDENCE)}")
    return {"kind": code, "what": what.strip()}


def _first_colon(line: str) -> tuple[str, str, str]:
    kind, *rest = re.split(r"([:：])", line, maxsplit=1)
    return (kind, rest[0], rest[1]) if rest else (kind, "", "")


def _citation(line: str, citer: Citer) -> object:
    try:
        return citer.read(line)
    except ValueError as error:
        raise Unfit(str(error)) from error


def _each(lines: Iterable[str], read: Callable[[str], T]) -> list[T]:
    """Every line read; the mistakes of all lines in one sentence."""
    found, wrong = [], []
    for line in lines:
        try:
            found.append(read(line))
        except Unfit as error:
            wrong.append(str(error))
    if wrong:
        raise Unfit("；".join(wrong))
    return found


_READERS: dict[Kind, Callable[[Cell], object]] = {
    Kind.TEXT: _text,
    Kind.CODE: _code,
    Kind.ITEM: lambda cell: narrow(_text(cell)).lower(),
    Kind.LINES: _lines,
    Kind.FLAG: _flag,
    Kind.DECIMAL: _decimal,
    Kind.WHOLE: _whole,
    Kind.DAY: _day,
    Kind.EVIDENCE: _evidence,
}


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or ""."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
