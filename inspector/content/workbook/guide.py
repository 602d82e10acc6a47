"""The sheet that tells a clerk how to fill each column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.content.workbook.dressing import cell_at, dress_text, dress_title
from inspector.content.workbook.layout import COLUMNS, GUIDE, Column, Kind

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_WIDTHS = {"A": 12, "B": 18, "C": 8, "D": 70, "E": 44}
_HEADINGS = ("工作表", "列", "必填", "怎么填", "例")
_RULES = (
    "改完保存为 .xlsx，在程序中导入；有错会指出工作表、行、列和应当怎么写，原有清单不变。",
    "一行一个检查项。新增的检查项插入一行，编号留空；再到“法律依据”表加一行或几行，编号处写它的序号。",
    "删除检查项：删去这一行和它的法律依据。灰色的编号不要改，统计靠它跨版本对应；用过的编号不会再用。",
    "一格里有几条的，一行一条，换行按 Alt+Enter。列的次序可以改；自己加的列不会导入；不要改列名。",
)


def write_guide(workbook: Workbook, citation: str) -> None:
    """`citation` is an example of how a provision is cited."""
    sheet = workbook.create_sheet(GUIDE)
    for rule in _RULES:
        sheet.append([rule])
    for row in range(1, len(_RULES) + 1):
        sheet.merge_cells(f"A{row}:E{row}")
        dress_text(sheet[f"A{row}"])
        sheet.row_dimensions[row].height = 34
    sheet.append(_HEADINGS)
    for cell in sheet[sheet.max_row]:
        dress_title(cell)
    for name, columns in COLUMNS.items():
        for column in columns:
            _explain(sheet.max_row + 1, name, column, citation, workbook)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{len(_RULES) + 2}"


def _explain(row: int, name: str, column: Column, citation: str, workbook: Workbook) -> None:
    example = citation if column.kind is Kind.CITATIONS else column.example
    required = "是" if column.required else ""
    sheet = workbook[GUIDE]
    for index, text in enumerate((name, column.heading, required, column.how, example), start=1):
        cell = cell_at(sheet, row, index)
        cell.value = text
        cell.data_type = "s"
        dress_text(cell)
