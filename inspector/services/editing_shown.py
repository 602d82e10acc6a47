"""What screens show of the editing of checklists: versions, and the mistakes of a refused file one by one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.content.problems import ContentError
from inspector.errors import KnownError
from inspector.files import replacing
from inspector.storage.knowledge import PublishedHead

__all__ = ["ImportProblem", "PublishedHead", "problems_of", "write_text"]


@dataclass(frozen=True)
class ImportProblem:
    """One mistake. `row` counts from 1, 0 where it concerns the sheet or the file as a whole.

    `column` is the letter and the heading; parts that are not known are "". `message` says what to write instead.
    """

    sheet: str
    row: int
    column: str
    message: str


def problems_of(error: KnownError) -> tuple[ImportProblem, ...]:
    """The mistakes that an import was refused for, in their order; an error of another kind is one of them."""
    from inspector.content.workbook.problems import WorkbookError

    if isinstance(error, WorkbookError):
        return tuple(
            ImportProblem(
                one.spot.sheet,
                one.spot.row,
                f"{one.spot.column} {one.spot.heading}".strip(),
                one.message,
            )
            for one in error.problems
        )
    if isinstance(error, ContentError):
        return tuple(ImportProblem("", one.line, "", one.message) for one in error.problems)
    return (ImportProblem("", 0, "", error.happened),)


def write_text(path: Path, text: str) -> None:
    """A text for people, with the mark by which Windows knows UTF-8. Raises KnownError when it cannot be written."""
    with replacing(path, "要改的地方仍列在屏幕上。") as part:
        part.write_text(text, encoding="utf-8-sig")
