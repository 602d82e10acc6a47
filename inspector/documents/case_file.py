"""What a case file is said to need, and the periods that the law sets: content of `data/documents/case_file.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from inspector.domain import plain
from inspector.errors import KnownError


@dataclass(frozen=True)
class NeedWords:
    """Why a document belongs into the file; `days` where the rule names a period."""

    key: str
    why: str
    days: int = 0
    source: str = ""
    confidence: str = ""


@dataclass(frozen=True)
class Period:
    """A statutory period that runs from the service of a document: `days` or `months`."""

    key: str
    title: str
    citation: str
    days: int = 0
    months: int = 0
    confidence: str = ""


@dataclass(frozen=True)
class CaseFileWords:
    need: tuple[NeedWords, ...]
    period: tuple[Period, ...] = ()

    def why(self, key: str) -> str:
        return self._of(key).why

    def days(self, key: str) -> int:
        return self._of(key).days

    def _of(self, key: str) -> NeedWords:
        return next(one for one in self.need if one.key == key)


KEYS = (
    "approval",
    "notice_before",
    "record",
    "checklist",
    "photos",
    "evidence_list",
    "notice",
    "order",
    "reorder",
    "service",
    "service_refused",
    "result",
    "reinspection",
    "reinspection_clock",
    "referral",
    "close_out",
    "interview",
)


def load_words(path: Path) -> CaseFileWords:
    """Raises KnownError for a file that is missing, broken, or lacks a sentence."""
    try:
        words = plain.load(CaseFileWords, tomllib.loads(path.read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise _broken(path, str(error)) from error
    missing = sorted(set(KEYS) - {one.key for one in words.need})
    if missing:
        raise _broken(path, f"缺少 {missing[0]}")
    return words


def _broken(path: Path, why: str) -> KnownError:
    return KnownError(f"文书清单 {path.name} 有误：{why}。", "检查记录不受影响。", "请恢复程序自带的文件。")
