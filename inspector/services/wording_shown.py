"""A wording while it is being edited: what is wrong with it, the pages it makes, and its way from and to a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.bureau import Bureau
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.errors import KnownError
from inspector.files import replacing
from inspector.paths import Paths
from inspector.services.paper_reading import bundled_text, compiled
from inspector.services.papers import render_blank
from inspector.services.wording import fault, preview, render_preview

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel
    from inspector.documents.papers.facts import PaperContext
    from inspector.documents.wording_parts import WordingError

LARGEST_FILE = 256 * 1024
"""Bytes; the longest wording of the program has a tenth of it."""

_UNCHANGED = "模板没有改动。"


@dataclass(frozen=True)
class Problem:
    """What is wrong with a wording. `line` from 1, 0 where nothing in the file can be pointed at."""

    file: str
    line: int
    key: str
    why: str

    def __str__(self) -> str:
        where = f"{self.file}" + (f" 第 {self.line} 行" if self.line else "")
        return f"{where}{f'“{self.key}”' if self.key else ''}：{self.why}"


@dataclass(frozen=True)
class Material:
    """What previews are made from, read before: they need no database. `context` says what the case says."""

    context: PaperContext
    bureau: Bureau | None
    paths: Paths


@dataclass(frozen=True)
class Tried:
    """The pages of a wording, b"" where it has a problem or the chosen case refuses it."""

    pdf: bytes = b""
    problem: Problem | None = None
    refusal: KnownError | None = None


def try_out(kind: DocumentKind, text: str, given: Material, *, blank: bool = False) -> Tried:
    """Check the wording and typeset it for the case, or as the form to fill in by hand."""
    from inspector.documents.wording_parts import WordingError

    wrong = fault(kind, text)
    if wrong is not None:
        return Tried(problem=problem_of(wrong, text))
    try:
        return Tried(blank_pages(kind, text, given.bureau) if blank else _pages(kind, text, given))
    except WordingError as error:
        return Tried(problem=problem_of(error, text))
    except KnownError as error:
        return Tried(refusal=error)


def _pages(kind: DocumentKind, text: str, given: Material) -> bytes:
    return render_preview(preview(kind, text, given.context), given.context.case, given.paths)


def blank_pages(kind: DocumentKind, text: str, bureau: Bureau | None) -> bytes:
    """The form to fill in by hand, as a PDF. That of what is signed at the site is the program's own."""
    return render_blank(_blank(kind, text, bureau))


def _blank(kind: DocumentKind, text: str, bureau: Bureau | None) -> ReportModel:
    from inspector.documents.papers.assembling import blank_paper

    if kind is DocumentKind.CHECKLIST_RECORD:
        raise KnownError(
            "空白行政检查单按检查清单排版，没有单独的空白表单。",
            _UNCHANGED,
            "请在知识库的“检查清单”里选清单，打印空白单。",
        )
    file = f"{kind.value}.toml"
    if kind in VISIT_KINDS:
        file = f"blank_{file}"
        text = bundled_text(file)
    return blank_paper(compiled(text, file, kind), bureau)


def problem_of(error: WordingError, text: str) -> Problem:
    """The error as a place in the text."""
    return Problem(error.file, error.line or _line_of(error.key, text), error.key, error.why)


def _line_of(key: str, text: str) -> int:
    begins = re.compile(rf"\s*{re.escape(key)}\s*=|\s*name\s*=\s*[\"']{re.escape(key)}[\"']")
    return next((at for at, line in enumerate(text.splitlines(), 1) if key and begins.match(line)), 0)


def read_text(path: Path) -> str:
    """A wording from a file. Raises KnownError for one that cannot be read, is no text, or far too long."""
    remedy = "请选一个 UTF-8 编码的文书模板（.toml）。"
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise KnownError(f"“{path.name}”太大，不像文书模板。", _UNCHANGED, remedy)
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KnownError(f"“{path.name}”读不出来。", _UNCHANGED, "请核对文件和权限。") from error
    except UnicodeDecodeError as error:
        raise KnownError(f"“{path.name}”不是 UTF-8 编码的文本。", _UNCHANGED, remedy) from error


def write_text(path: Path, text: str) -> None:
    """The wording as a file, complete or not at all. Raises KnownError when it cannot be written."""
    with replacing(path, _UNCHANGED) as part:
        part.write_text(text, encoding="utf-8", newline="\n")
