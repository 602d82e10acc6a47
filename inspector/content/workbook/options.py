"""The drop-downs: lists on a hidden sheet, and the checks that point to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from inspector.content.workbook.layout import ITEMS, OPTIONS, Column, Kind
from inspector.domain.catalogue import SiteCategory
from inspector.domain.checklist import Checklist

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.datavalidation import DataValidation

LAST_ROW = 2000  # of the checks; rows below are read like all others
CATEGORIES, STANDARDS = "categories", "standards"
# Several lines, or a display number, may stand where one entry of the list is only the usual case.
_LOOSE = {"item", "condition.item", "standards"}


def category_words(categories: Sequence[SiteCategory]) -> Mapping[str, str]:
    """Key → 房屋建筑工地（building-site）"""
    return {each.key: f"{each.title}（{each.key}）" for each in categories}


class Options:
    """What the drop-downs of one workbook offer."""

    def __init__(
        self, categories: Sequence[SiteCategory], standards: Sequence[str], checklist: Checklist
    ) -> None:
        self._categories = category_words(categories)
        self._lists: dict[str, Sequence[str]] = {CATEGORIES: tuple(self._categories.values())}
        used = {key for item in checklist.items for key in item.standards}
        self._lists[STANDARDS] = sorted({*standards, *used})

    def category(self, key: str) -> str:
        return self._categories.get(key, key)

    def check(self, column: Column, columns: Sequence[Column]) -> DataValidation | None:
        """What may stand in the cells of a column; None where anything may."""
        if column.words and column.kind in (Kind.WORD, Kind.FLAG):
            return self._offer(column, self._range(column.key, tuple(column.words.values())))
        if column.kind is Kind.ITEM:
            letter = _letter_of("id", columns) or "C"
            return self._offer(column, f"'{ITEMS}'!${letter}$2:${letter}${LAST_ROW}")
        if column.key == "standards" and self._lists[STANDARDS]:
            return self._offer(column, self._range(STANDARDS, self._lists[STANDARDS]))
        if column.key == "applies_to":
            return self._offer(column, self._range(CATEGORIES, self._lists[CATEGORIES]))
        return _plain_check(column)

    def _range(self, name: str, values: Sequence[str]) -> str:
        from openpyxl.utils import get_column_letter

        self._lists[name] = values
        letter = get_column_letter(list(self._lists).index(name) + 1)
        return f"'{OPTIONS}'!${letter}$2:${letter}${max(len(values), 1) + 1}"

    def _offer(self, column: Column, source: str) -> DataValidation:
        from openpyxl.worksheet.datavalidation import DataValidation

        strict = column.key not in _LOOSE
        check = DataValidation("list", formula1=f"={source}", allow_blank=True, showErrorMessage=strict)
        return _speaking(check, f"请从下拉列表中选择「{column.heading}」。")

    def write(self, workbook: Workbook) -> None:
        """The hidden sheet, once every check was asked for."""
        sheet = workbook.create_sheet(OPTIONS)
        sheet.sheet_state = "hidden"
        for index, (name, values) in enumerate(self._lists.items(), start=1):
            for row, value in enumerate((name, *values), start=1):
                sheet.cell(row, index).value = value
                sheet.cell(row, index).data_type = "s"


def _letter_of(key: str, columns: Sequence[Column]) -> str:
    from openpyxl.utils import get_column_letter

    keys = [column.key for column in columns]
    return get_column_letter(keys.index(key) + 1) if key in keys else ""


def _plain_check(column: Column) -> DataValidation | None:
    from openpyxl.worksheet.datavalidation import DataValidation

    if column.kind is Kind.WHOLE:
        check = DataValidation(
            "whole",
            operator="between",
            formula1="0",
            formula2="3650",
            allow_blank=True,
            showErrorMessage=True,
        )
        return _speaking(check, "请写整数天数，如 3。")
    if column.kind is Kind.DAY:
        check = DataValidation(
            "date", operator="greaterThan", formula1="1", allow_blank=True, showErrorMessage=True
        )
        return _speaking(check, "请写日期，如 2026-08-15；没有的留空。")
    return None


def _speaking(check: DataValidation, error: str) -> DataValidation:
    check.errorTitle, check.error = "填写不对", error
    return check
