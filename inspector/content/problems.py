"""What is wrong with a content file, all of it at once, each with its line."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.content.locate import Place, line_of
from inspector.errors import KnownError


@dataclass(frozen=True)
class Problem:
    """One mistake; `message` says what is wrong and what was expected.

    `place` is the way to the wrong value; a mistake in the syntax has a line only.
    """

    file: str
    line: int
    message: str
    place: Place = ()

    def __str__(self) -> str:
        return f"{self.file} 第{self.line}行：{self.message}"


class ContentError(KnownError):
    """A content file that cannot be used; `problems` are all its mistakes, in the order of its lines."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        lines = "\n".join(map(str, problems))
        super().__init__(
            f"内容文件有{len(problems)}处错误：\n{lines}\n",
            "程序中原有的清单和法规没有改动。",
            "请按所列行号改正后重新载入。",
        )
        self.problems = problems


class Problems:
    """Collects the mistakes of one file; lines are looked up only when there is something to report."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text
        self._found: list[tuple[Place, str]] = []

    def add(self, place: Place, message: str) -> None:
        self._found.append((place, message))

    def raise_if_any(self) -> None:
        if not self._found:
            return
        found = [Problem(self.file, line_of(self._text, place), text, place) for place, text in self._found]
        raise ContentError(tuple(sorted(found, key=lambda problem: problem.line)))
