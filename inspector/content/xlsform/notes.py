"""What came of a questionnaire: the checklist, and every row that could not come along as it was."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.checklist import Checklist


@dataclass(frozen=True)
class RowNote:
    """Something of a row (from 1) that was left out or changed."""

    sheet: str
    row: int
    message: str

    def __str__(self) -> str:
        """survey 第12行：begin_repeat：…"""
        return f"{self.sheet} 第{self.row}行：{self.message}"


@dataclass(frozen=True)
class XlsformResult:
    """A draft without laws, and what a person must know of it, in the order of the rows."""

    checklist: Checklist
    notes: tuple[RowNote, ...]
