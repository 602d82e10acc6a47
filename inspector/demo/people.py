"""The invented bureau, its officers and sites: content of `data/demo/` as domain values."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.officer import Officer, Recusal, Role
from inspector.domain.site import Site
from inspector.paths import bundled

Table = dict[str, Any]


def content(name: str) -> Table:
    """One file of `data/demo/`."""
    return tomllib.loads(bundled(f"data/demo/{name}.toml").read_text(encoding="utf-8"))


def read(kind: type[plain.T], table: Table, path: str) -> plain.T:
    """A table as a value. Raises ValueError that names the part that does not fit."""
    return plain.load(kind, _as_text(table), path)


def bureau(table: Table) -> Bureau:
    return plain.load(Bureau, table, "bureau")


def officer(table: Table) -> Officer:
    parties = table.get("recused_from", [])
    codes = {one["party_name"]: one["credit_code"] for one in content("sites")["sites"]}
    return Officer(
        id="",
        name=table["name"],
        certificate=table["certificate"],
        issuing_body="示例省人民政府",
        valid_from=table["valid_from"],
        valid_to=table["valid_to"],
        unit=table["unit"],
        role=Role(table.get("role", "officer")),
        recusals=tuple(Recusal(codes[one], table["recusal_reason"], table["recusal_on"]) for one in parties),
    )


def site(table: Table) -> Site:
    return replace(read(Site, {"id": "", **table}, "site"), id="")


def _as_text(value: object) -> object:
    """TOML dates as the ISO text that `plain` reads."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return {name: _as_text(one) for name, one in value.items()} if isinstance(value, dict) else value
