"""What the options before the command say, and how a command answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import click

from inspector.errors import KnownError
from inspector.paths import Paths, default_root

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass
class Session:
    """State: the data folder and the kind of output, both set by the options before the command."""

    paths: Paths = field(default_factory=lambda: Paths(default_root()))
    chosen_folder: bool = False
    as_json: bool = False

    @contextmanager
    def services(self) -> Iterator[Services]:
        """The base of the data folder, open for one command."""
        from inspector.bootstrap import open_services

        services = open_services(self.paths)
        try:
            yield services
        finally:
            services.close()

    def say(self, text: str, data: Mapping[str, object] | Sequence[object]) -> None:
        """The answer of a command: JSON for programs, text for people."""
        click.echo(json.dumps(data, ensure_ascii=False, indent=2) if self.as_json else text)

    def fail(self, facts: Mapping[str, object]) -> None:
        """Programs get an object in any case; people have read the sentence on standard error."""
        if self.as_json:
            self.say("", {"error": facts})


_UNTOUCHED = "记录没有改动。"

pass_session = click.make_pass_decorator(Session)


def found_id(services: Services, wanted: str) -> str:
    """The inspection of an id or of its beginning. Raises KnownError when there is none, or more than one."""
    ids = [one for one in services.context.inspections.ids() if one.startswith(wanted.strip())]
    if wanted in ids:
        return wanted
    if len(ids) == 1 and wanted.strip():
        return ids[0]
    if not ids or not wanted.strip():
        raise KnownError(
            f"没有编号以“{wanted}”开头的检查。", _UNTOUCHED, "用 inspector inspections list 查看编号。"
        )
    raise KnownError(f"“{wanted}”对应 {len(ids)} 次检查。", _UNTOUCHED, "请把编号写全一些。")


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns of equal width; a Chinese character takes two places."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    )


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
