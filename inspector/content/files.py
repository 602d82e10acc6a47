"""Content files from disk, byte for byte: their hash must be the same wherever the text is kept."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from inspector.content.problems import ContentError, Problem
from inspector.errors import KnownError
from inspector.files import reason

NO_DAY = date.min
"""Stands for a day that is missing and already noted as a mistake."""


def read_text(path: Path) -> str:
    """The text of a file, line ends untouched. Raises KnownError, or ContentError when it is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = "不是 UTF-8 编码；请在编辑器中另存为 UTF-8"
        raise ContentError((Problem(path.name, line, message),)) from error
    except OSError as error:
        raise KnownError(
            f"内容文件读不出来：{path.name}（{reason(error)}）。",
            "已有的检查记录没有改动。",
            "请检查程序文件夹是否完整，必要时重新安装。",
        ) from error


def text_sha256(text: str) -> str:
    """SHA-256 of the bytes that `read_text` decoded, lower-case hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
