"""An import that was refused: the file, and what is wrong in it as words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inspector.errors import KnownError
from inspector.services.editing_shown import ImportProblem, problems_of

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FailedImport:
    """`form`: it was to be an XLSForm. `safe` and `remedy` are the error's own sentences."""

    path: Path
    form: bool
    problems: tuple[ImportProblem, ...]
    safe: str
    remedy: str

    @classmethod
    def of(cls, path: Path, form: bool, error: KnownError) -> FailedImport:
        return cls(path, form, problems_of(error), error.safe, error.remedy)

    def title(self) -> str:
        count = len(self.problems)
        return translate("editing", "“{0}”没有导入：有 {1} 处要改").format(self.path.name, count)

    def text(self) -> str:
        """Everything as plain text, to send or print."""
        lines = [_line(number, one) for number, one in enumerate(self.problems, start=1)]
        return "\n".join([self.title(), f"{self.safe}{self.remedy}", "", *lines, ""])


def _line(number: int, one: ImportProblem) -> str:
    row = translate("editing", "第 {0} 行").format(one.row) if one.row else ""
    column = translate("editing", "{0} 列").format(one.column) if one.column else ""
    where = " ".join(filter(None, (one.sheet, row, column)))
    what = translate("editing", "{0}：{1}").format(where, one.message) if where else one.message
    return f"{number}. {what}"
