"""What is wrong with a workbook, all of it at once, each with sheet, row and column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inspector.errors import KnownError

_SHOWN = 30
SAFE = "程序中原有的清单没有改动。"


@dataclass(frozen=True)
class Spot:
    """Where something stands: sheet, row from 1 (0: the sheet as a whole), column letter and its heading."""

    sheet: str = ""
    row: int = 0
    column: str = ""
    heading: str = ""

    def __str__(self) -> str:
        """检查项 第7行 G列「期限类型」"""
        row = f"第{self.row}行" if self.row else ""
        heading = f"「{self.heading}」" if self.heading else ""
        column = f"{self.column}列{heading}" if self.column else heading
        return " ".join(part for part in (self.sheet, row, column) if part)


@dataclass(frozen=True)
class WorkbookProblem:
    """One mistake; `message` says what is wrong and what to write instead."""

    spot: Spot
    message: str

    def __str__(self) -> str:
        where = str(self.spot)
        return f"{where}：{self.message}" if where else self.message


class WorkbookError(KnownError):
    """A workbook that cannot be taken over; `problems` are all its mistakes, by sheet, row and column."""

    def __init__(
        self,
        name: str,
        problems: Iterable[WorkbookProblem],
        remedy: str = "请在 Excel 中改好、保存，再重新导入。",
    ) -> None:
        self.problems = tuple(problems)
        super().__init__(_happened(name, self.problems), SAFE, remedy)


def _happened(name: str, problems: tuple[WorkbookProblem, ...]) -> str:
    if len(problems) == 1 and problems[0].spot == Spot():
        return f"“{name}”不能导入：{problems[0].message}"
    lines = [str(problem) for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        lines.append(f"……另有{len(problems) - _SHOWN}处")
    return f"“{name}”有{len(problems)}处要改：\n" + "\n".join(lines) + "\n"


def refused(name: str, message: str, remedy: str) -> WorkbookError:
    """The whole file cannot be read."""
    return WorkbookError(name, (WorkbookProblem(Spot(), message),), remedy)
