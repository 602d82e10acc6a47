"""The bureau whose name stands on every document."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import pattern_problem
from inspector.domain.typed import tidied
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context
from inspector.services.settings_content import bureau_defaults


@dataclass(frozen=True)
class BureauService:
    context: Context

    def get(self) -> Bureau | None:
        return self.context.people.bureau()

    def suggest(self, *, name: str, region: str = "") -> Bureau:
        """A bureau of that name with the usual number patterns, ready to be corrected."""
        return bureau_defaults(name.strip(), region.strip())

    def save(self, *, bureau: Bureau) -> Done[Bureau]:
        """Raises KnownError when a required field is empty or a number pattern lacks {year} or {n}."""
        bureau = tidied(bureau)
        _check(bureau)
        self.context.people.put_bureau(bureau, self.context.author())
        return Done(bureau, Changes.of("bureau"))


def _check(bureau: Bureau) -> None:
    for label, text in (("单位名称", bureau.name), ("文书落款（机关名称）", bureau.letterhead)):
        if not text.strip():
            raise KnownError(f"{label}没有填写。", "其他设置没有改动。", f"请填写{label}。")
    for kind in DocumentKind:
        _check_pattern(bureau.number_patterns.get(kind, ""))


def _check_pattern(pattern: str) -> None:
    problem = pattern_problem(pattern)
    if pattern and problem:
        raise KnownError(
            f"文号格式“{pattern}”不能用：{problem}", "原来的设置没有改动。", "例：示环限改字〔{year}〕{n}号。"
        )
